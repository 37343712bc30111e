export const arreterRappels = `
# courant
{arrête|arrêtez|stoppe|stop|cesse|supprime|désactive|coupe|enlève|annule|vire|retire} {les rappels|les notifications|les messages|tes messages|les relances|de m'écrire|de m'envoyer des messages|de me relancer|de m'envoyer des questions|les questions quotidiennes|de me solliciter|de m'embêter|ces notifications}
je ne veux plus {recevoir de messages|de rappels|de notifications|recevoir de questions|être relancé|être sollicitée|que tu m'écrives|que tu m'envoies de messages|recevoir tes messages|rien recevoir|de tes messages}
{désabonne-moi|désinscris-moi|désinscrivez-moi|désabonnez-moi|retire-moi de la liste|enlève-moi de la liste|supprime-moi de la liste|sors-moi de là}
{stop|stop stop|stop rappels|stop messages|stop notifications|STOP|stop tout|ça suffit|assez|j'arrête|j'arrête tout}
ne {m'envoie|m'envoyez} plus {de notifications|de messages|rien|de rappels|de questions|jamais de message|aucun message}
{désactive|désactiver|désactivez|coupe|supprime} {les rappels|toutes les notifications|les notifications|tous les messages} {définitivement|pour toujours|complètement|une bonne fois pour toutes|pour de bon}
comment {me désinscrire|me désabonner|arrêter les rappels|ne plus recevoir de messages|désactiver les notifications|stopper les rappels|faire pour ne plus être relancé|on fait pour arrêter les messages|se désabonner} ?
je {ne souhaite plus|ne veux plus|ne désire plus|n'ai plus envie de} {participer|être contacté|recevoir vos messages|jouer|recevoir de sollicitations|faire ça}
plus {de messages|de rappels|de notifications|aucun message|aucun rappel|jamais de messages|jamais de rappels} {s'il te plaît|svp|merci|!|}
{je veux|je voudrais|je souhaite|j'aimerais} {me désabonner|me désinscrire|arrêter les rappels|arrêter de recevoir des messages|quitter le programme|ne plus recevoir de rappels|que tu arrêtes|sortir du dispositif}
{laisse-moi tranquille|fiche-moi la paix|fous-moi la paix|lâche-moi|arrête de me harceler|tu me saoules avec tes messages|tu m'agaces avec tes rappels}{ définitivement|, arrête|}
{arrête tout|on arrête là|on arrête tout|terminé pour moi|je quitte|c'est fini pour moi|je me retire|je laisse tomber tout}
{désinscription|désabonnement|se désabonner|me désabonner|désactiver les rappels|arrêter les rappels|unsubscribe}
{j'en ai marre|j'en ai assez|ras le bol|ça m'énerve|marre} {de tes rappels|de tes messages|des notifications|de recevoir des messages|de tes relances|d'être relancé}{, arrête|, stop|}
{tes rappels|ces messages|tes messages|les notifications} {me dérangent|m'embêtent|ne m'intéressent pas|sont pénibles|me gênent|me polluent}{, arrête|, supprime-les|, stop|}
{trop de|beaucoup trop de} {messages|notifications}, {désabonne-moi|je veux que ça s'arrête|arrête tout|stop}
{peux-tu|tu peux|pouvez-vous|est-ce possible de} {arrêter de m'écrire|arrêter les rappels|me désinscrire|supprimer les rappels|me retirer de la liste|cesser les envois}{ ?| définitivement ?}
{plus besoin de|pas besoin de} {rappels|notifications|messages}{, merci|, tu peux arrêter|}
{je ne suis pas intéressé|je ne suis pas volontaire|je n'ai rien demandé}, {arrête de m'écrire|désinscris-moi|stop|ne m'envoie plus rien}
{ne me relance plus|ne m'écris plus|ne me contacte plus|ne m'envoie plus rien|plus jamais|ne me dérange plus} {s'il te plaît|jamais|}
{je refuse de|pas question de} recevoir {des messages|des rappels|des notifications} {ici|tous les jours|}
{je pars à la retraite|je change de service|je quitte la collectivité}, {arrête les rappels|désinscris-moi|plus de messages}
{c'est de la pub|c'est du spam|du harcèlement}, {arrêtez|stop|désabonnez-moi}
{bloquer|je veux bloquer|comment bloquer} {tes messages|les messages du bot|les notifications de ce bot|les rappels}
{couper|retirer|enlever} {définitivement|tout à fait} les {rappels|alertes|relances}
# soigne
{Je souhaiterais|Je vous prie de|Merci de|Veuillez} {ne plus recevoir de messages|cesser tout envoi|me désinscrire de ce service|supprimer mon inscription|mettre fin aux rappels|me retirer de la liste de diffusion|ne plus me solliciter}.
{Pourriez-vous|Pouvez-vous} {mettre fin à ces relances|cesser de m'envoyer des rappels|m'indiquer comment me désabonner} {définitivement|} ?
Je ne souhaite pas poursuivre cette expérience, merci de mettre un terme aux envois.
Je vous demande de ne plus me contacter.
# sms
{arret|arete|arrete|aret|arrette} {les rapel|les notif|tes message|de mecrire|de menvoyer des msg|de m relancer|tes rappel|2 menvoyer d question}
{jveu|jveux|je veu|je ve} {plu|plus|pu} {2|de} {msg|message|rapel|notif|notifs|messages} {stp|}
{stop|stopp|stoooop|stp stop} {les rapel|rappel|les msg|notif|!!|}
{desabone|desabonne|desinscri|dézabonne} {moi|moi stp}
{menvoi|m'envoi|menvoie} {plu|plus|pu} {rien|d msg|de messages|de notif}
{coment|cmt|comen} {me desabonner|me desinscrire|jme desinscri|areter les notif|on arete sa}
{lache moi|laisse moi tranquil|fou moi la paix|degage} {arrete|}
{plu|plus} {2|de} {notif|msg|rapel} {stp|svp|jamais}
# long
Bonjour, je n'ai pas le temps de répondre à ces questions et ça ne m'intéresse pas. Merci de ne plus m'en envoyer.
C'était sympa au début mais là j'en reçois trop, je préfère que tu arrêtes définitivement.
On m'a inscrit sans me demander mon avis, je veux que ça cesse. Désinscris-moi.
Je change de collectivité à la fin du mois, il faudrait arrêter de m'envoyer ces messages
# anglais
{stop|stop sending|turn off|disable|cancel} {reminders|the reminders|messages|notifications|sending me messages|messaging me|all notifications}
{unsubscribe|unsubscribe me|opt out|i want to opt out|remove me from the list}
i don't want {any more messages|to receive reminders anymore|notifications|to take part anymore}
{how do i|how can i} {unsubscribe|stop the reminders|turn off notifications} ?
{no more|don't send me} {messages|reminders|notifications} {anymore|please|}
leave me alone
`;
