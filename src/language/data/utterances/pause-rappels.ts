export const pauseRappels = `
# courant
{rappelle-moi|relance-moi|recontacte-moi|redemande-moi|écris-moi|reviens} {plus tard|demain|cet après-midi|ce soir|la semaine prochaine|lundi|dans une heure|après le déjeuner|mardi matin|dans deux jours|tout à l'heure}
{mets|mettre|je veux mettre|tu peux mettre} {les rappels|les notifications|les messages|les questions|tout} en {pause|veille|sourdine} {@duree|@jusqua|}
{je suis|je serai|je pars} en {congés|vacances|congé|formation|déplacement|arrêt|RTT} {la semaine prochaine|@duree|@jusqua|demain|}{, pas de rappel|, pas de message|, mets en pause|, ne m'envoie rien|, on reprend après}
{pas maintenant|pas tout de suite|pas là|plus tard|pas le moment|un autre moment|une autre fois}{, je suis en réunion|, je suis occupé|, je n'ai pas le temps|, je suis avec un usager|, j'ai du monde|}
{reviens|repasse|on se revoit|on reprend|on verra} {demain|plus tard|lundi|dans une heure|la semaine prochaine|après ma réunion}
{pause|une pause|petite pause|pause des rappels} {@duree|d'une semaine|de dix jours|@jusqua|}
{suspends|suspendre|interromps|gèle|coupe|bloque|stoppe} {les notifications|les rappels|les messages|les questions|tout} {@duree|@jusqua|pendant mes congés|quelque temps|temporairement|pour l'instant}
je suis {occupé|occupée|débordé|débordée|en réunion|en rendez-vous|au téléphone|sur la route|en visio|à l'accueil|trop pris|surchargé}{, plus tard|, pas maintenant|, on voit ça demain|, reviens tout à l'heure|}
{fais|on fait|faisons|je fais|je veux faire|je voudrais faire} une {pause|petite pause|coupure|trêve} {@duree|@jusqua|}
je {n'ai pas|n'ai pas trop|n'aurai pas|ai pas} {le temps|de temps} {aujourd'hui|maintenant|cette semaine|ces jours-ci|là|en ce moment}
{reporte|repousse|décale|remets|renvoie} {à demain|à plus tard|à lundi|à la semaine prochaine|ça à demain|la question à demain|à demain matin|cette question à plus tard}
{pas de|plus de|aucun|zéro} {rappel|rappels|message|notification|question} {cette semaine|@jusqua|@duree|pendant mes vacances|demain|aujourd'hui|avant lundi|avant la rentrée}
{laisse-moi tranquille|lâche-moi|fiche-moi la paix|laisse-moi respirer} {aujourd'hui|@duree|@jusqua|pendant mes congés|cette semaine}
{ne me dérange pas|ne m'envoie rien|ne m'écris pas|ne me relance pas|arrête de m'écrire} {@jusqua|@duree|pendant mes congés|aujourd'hui|cette semaine|avant lundi|pour le moment}
{je reprendrai|je répondrai|je ferai ça|je m'y remets|on s'y remet|je regarde ça} {plus tard|demain|lundi|la semaine prochaine|à mon retour|quand j'aurai le temps}
{absent|absente|je suis absent|je serai absente|je ne suis pas là|je ne serai pas là} {@jusqua|@duree|la semaine prochaine|demain}
{@duree} de pause {s'il te plaît|}
{silence|snooze|mode silencieux|ne pas déranger|sourdine} {@duree|@jusqua|}
{on peut|tu peux|est-ce qu'on peut|possible de} {faire ça plus tard|remettre à demain|faire une pause|suspendre quelques jours|reporter|mettre sur pause}
{redemande|demande|repose la question} {plus tard|demain|dans une heure|dans dix minutes}
{je n'ai pas la tête à ça|je suis fatigué|grosse journée|c'est la course|j'ai une urgence|je file|je dois partir}{, plus tard|, demain|, on verra demain|, reviens demain|}
{mettre en pause|suspendre|reporter|plus tard|demain|pause|pas maintenant|pas le temps|occupé|en réunion}
je pars en {vacances|congé maternité|congé|formation} {@date|ce soir|demain}{, mets-toi en pause| : pas de messages|, suspends les questions}
{jusqu'au 15|jusqu'à lundi|jusqu'à la rentrée|jusqu'au mois prochain}, {pas de rappel|plus de rappels|je fais une pause|silence}
{reprends|reprise|on reprend} {seulement|} {après les vacances|à la rentrée|le 15|après les vacances de la Toussaint|en janvier}, {pas avant|pause d'ici là}
{attends|attendez} {demain|la semaine prochaine|mon retour|que je revienne} {pour m'écrire|pour m'envoyer des questions|avant de me relancer}
# soigne
{Je souhaiterais|Je voudrais|J'aimerais|Merci de} {suspendre les rappels|mettre en pause les notifications|interrompre temporairement les messages|reporter à demain} {@duree|@jusqua|}.
{Pourriez-vous|Pouvez-vous} {me recontacter plus tard|suspendre l'envoi des questions @duree|reporter ce rappel à demain|revenir vers moi la semaine prochaine} ?
Je ne suis pas disponible {pour le moment|actuellement|cette semaine}, merci de {me recontacter ultérieurement|revenir plus tard|suspendre les rappels}.
Étant en congés {@jusqua|la semaine prochaine}, je vous prie de {suspendre les rappels|ne pas m'envoyer de message}.
# sms
{pa|pas} {mtn|maintenan|mintenant|mnt} {jsui|chui|je sui} {en reu|en reunion|okp|occupé|ocupé|au tel}
{rapel|rappel|relance|rapelle} {moi|} {+ tard|plus tard|dem1|2m1|demain|cet aprem|tt a l heure|dm1}
{jai|g} {pa|pas} {le tps|le temp|l tps|tps} {ajd|auj|aujourdui|la|cet semaine|mtn}
{met|mets} {en pose|en pause|sur pause|les notif en pause} {1 semaine|10 j|2 jours|stp|}
{pose|pause} {1 sem|une semaine|10 jour|2 jours|jusqu a lundi}
{jsui|chui|g suis} {en vac|en vacance|en conges|en congé} {la sem pro|la semaine pro|lundi} {pa de rapel|pas de notif|}
{+ tard|plutard|plu tard|a + tard|demin|2main} {stp|svp|jsui en reu|}
{revien|reviens} {dem1|demain|+ tard|lundi}
# long
Je suis en pleine clôture budgétaire, je n'ai vraiment pas une minute. Reviens vers moi la semaine prochaine.
Bonjour, je pars en congés vendredi soir pour deux semaines, pourrais-tu suspendre les questions jusqu'à mon retour ?
Désolée j'ai quelqu'un au guichet, je regarderai ça plus tard
Bon là j'ai beaucoup de travail avec les élections, mets les rappels en pause pour dix jours s'il te plaît
Je continue volontiers mais pas cette semaine, on est en sous-effectif
# anglais
{remind me|ask me|come back|ping me} {later|tomorrow|next week|on monday|this afternoon|in an hour}
{pause|snooze|suspend|mute} {the reminders|notifications|reminders|for a week|until monday|the messages for two weeks|}
{not now|later|i'm busy|i'm in a meeting|no time today|not today}{, later|, try tomorrow|}
i'm on {holiday|vacation|leave} {next week|until monday|}{, no reminders|, please pause|}
take a break {for a week|}
`;
