export const reactiverRappels = `
# courant
{réactive|réactivez|relance|remets|rétablis|rallume|reprends|active|remettre|redémarre|débloque} {les rappels|les notifications|les questions|les messages|mes rappels|l'envoi des questions|les alertes|mes notifications}
je {veux|voudrais|souhaite|aimerais} {de nouveau recevoir des rappels|recevoir à nouveau les questions|me réinscrire|me réabonner|reprendre les questions|recevoir des messages à nouveau|reprendre l'entraînement|réactiver les notifications|reprendre|que tu recommences à m'écrire|arrêter la pause|revenir dans le programme|participer à nouveau}
{je suis|me voilà|me voici|ça y est je suis} {de retour|revenu|rentré|rentrée|rentré de vacances|revenue de congés|de retour de congé}{, tu peux reprendre|, on reprend|, reprends les questions|, réactive les rappels|, on s'y remet|, relance tout|}
{fin de|termine|arrête|annule|stoppe|lève|enlève|désactive|supprime} {la pause|ma pause|la suspension|la mise en pause|le mode silencieux|la pause des rappels}
{réabonne-moi|réinscris-moi|réinscrivez-moi|réabonnez-moi|remets-moi dans la liste|remets-moi|réintègre-moi}
{reprendre|reprends|on reprend|je reprends|reprenons|tu peux reprendre|vous pouvez reprendre} {là où j'en étais|où on s'était arrêté|les questions|l'entraînement|les envois|les rappels|le programme|comme avant|où j'en étais|}
{recommence|tu peux recommencer|recommencez} {à m'écrire|à m'envoyer des questions|les rappels|les envois|à me relancer|à m'envoyer des messages}
{mes vacances|mes congés} {sont finies|sont terminés|sont finis}{, reprends|, on reprend|, tu peux relancer les rappels|}
{j'ai changé d'avis|finalement}, {remets les rappels|réabonne-moi|je veux bien recevoir des messages|réactive les notifications|je veux continuer à recevoir les questions}
{réactiver|réabonnement|réinscription|reprise|réactivation|reprendre|réactiver les rappels|remettre les notifications|fin de pause}
{comment|où} {réactiver les rappels|me réabonner|me réinscrire|remettre les notifications|sortir de la pause|reprendre les questions} ?
je ne reçois plus {de questions|de rappels|rien|de messages}{, remets-les|, tu peux les réactiver ?|, réactive|, je voudrais que ça reprenne|, relance}
{tu peux|peux-tu|pouvez-vous} {me réinscrire|réactiver les rappels|reprendre les envois|m'envoyer à nouveau des questions|relancer les rappels|remettre les rappels|recommencer à m'écrire|lever la pause} ?
{plus besoin de pause|la pause est finie|la pause est terminée|on peut arrêter la pause|c'est bon pour la pause}{, reprends|, on y retourne|, tu peux reprendre|}
{je suis de nouveau|je suis à nouveau} {disponible|dispo|au bureau|opérationnel}{, tu peux reprendre|, on reprend|, réactive les rappels|}
{ne me mets plus en pause|annule ma désinscription|annule le stop|annule la pause|reviens sur ma désinscription}
{c'était une erreur|j'ai arrêté par erreur|je me suis désabonné par erreur}, {remets les rappels|réactive|réabonne-moi}
{reprends|relance|remets en route|remets en marche} {le programme|la machine|les petites questions|mon entraînement|mes questions}
# soigne
{Je souhaiterais|J'aimerais|Merci de} {recevoir de nouveau les rappels|reprendre l'entraînement|me réinscrire|réactiver les notifications|mettre fin à la pause|bien vouloir me réinscrire}.
{Pourriez-vous|Pouvez-vous} {rétablir les rappels|réactiver les notifications|procéder à ma réinscription|reprendre l'envoi des questions} ?
Je suis rentré de congés, vous pouvez reprendre les envois.
# sms
{reactiv|reactive|réactiv|remet|remé|ralume} {les rapel|les notif|les msg|les kestion|} {stp|}
{chui|jsui|je sui|g suis} {2 retour|de retour|revenu|rentré|la} {on reprend|tu peu reprendre|vazi reprend|reprend}
{on repren|reprend|repren|jreprend} {les kestion|les questions|ou on en etait|la ou jen etai|les rappel}
{reabonne|reinscri|reabone|reinscrit} {moi|moi stp}
{fini|fin} {la pose|la pause|les vac|de la pause} {reprend|on reprend|}
{jveu|jveux} {re|de nouveau|a nouveau} {recevoir|les notif|les rappel|des kestion}
# long
Bonjour, je rentre de congé maternité, tu peux recommencer à m'envoyer des questions
J'avais tout arrêté en septembre mais ça me manque, remets les rappels s'il te plaît
Le budget est bouclé, je suis à nouveau disponible. On reprend ?
# anglais
{resume|reactivate|turn on|restart|re-enable} {the reminders|reminders|notifications|the questions|}
{i'm back|i am back}{, you can resume|, let's resume|}
{subscribe me again|resubscribe|sign me up again|end the pause|stop the pause|unpause|turn the reminders back on}
i want to {receive reminders again|resume|come back}
`;
