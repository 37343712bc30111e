export const frequenceRappels = `
# courant
{envoie-moi|donne-moi|pose-moi|je veux|je voudrais|je préfère|mets-moi} {une question|deux questions|un rappel|un message|trois questions} {par semaine|par jour|par mois|tous les jours|chaque semaine|chaque matin|tous les deux jours|le lundi|une fois par semaine|le mardi et le jeudi|tous les lundis}
je {préfère|préférerais|voudrais|veux|aimerais} {les rappels|recevoir les questions|les questions|les messages|mes rappels} {le matin|l'après-midi|en fin de journée|vers 9h|à 14 heures|le lundi|le mardi matin|après le déjeuner|en début de semaine|avant midi|plus tard dans la journée|plus tôt|le soir}
{change|modifie|règle|change-moi|adapte|ajuste|décale|déplace|avance|recule} {l'heure|le jour|la fréquence|le rythme|les horaires|l'horaire|le moment} {des rappels|de mes rappels|des questions|des messages|des notifications|d'envoi}
plutôt {le mardi|le jeudi|le lundi|l'après-midi|le matin|vers 10h|à 9 heures|le vendredi} {à 9 heures|vers 14h|matin|après-midi|en fin de matinée|}
{moins de|plus de|un peu moins de|davantage de|moins souvent de} {rappels|questions par semaine|questions chaque jour|messages par semaine} {s'il te plaît|}
{moins souvent|plus souvent|un peu moins souvent|espace un peu|espace les rappels|ralentis le rythme|accélère le rythme|augmente la fréquence|diminue la fréquence|réduis la cadence|baisse la fréquence}{ des rappels| s'il te plaît|}
pas plus {de deux fois|d'une fois|de trois questions|d'un message|de deux messages} par {semaine|jour|mois}
{décale|déplace|mets|passe|programme|envoie} {mes rappels|les rappels|les questions|mes questions|les messages} {en début d'après-midi|à 10 heures|le mardi|au jeudi|le matin|à 14h30|en fin de matinée|à midi|le lundi matin|vers 16h}
{modifier|changer|régler|choisir|configurer|paramétrer} {le jour|l'heure|la fréquence|le rythme|les jours|les horaires|le créneau} {de mes rappels|des rappels|d'envoi|des questions|}
{une fois|deux fois|trois fois|une question|un rappel|un message} {par semaine|par jour|par mois|toutes les deux semaines|tous les quinze jours} {ça suffit|c'est assez|me suffit|seulement|maximum|suffit|suffira|s'il te plaît|}
{tous les jours|chaque jour|chaque semaine|tous les lundis|seulement le lundi|uniquement le matin|que le mardi|pas le vendredi|jamais le mercredi|jamais avant 9h|pas avant 10 heures|pas après 17h} {c'est trop|s'il te plaît|pour les rappels|de questions|de rappels|pour moi|c'est bien}
{trop de|beaucoup trop de|il y a trop de} {rappels|messages|questions|notifications}, {une fois par semaine suffit|moins souvent|réduis|espace un peu}
{à quelle|c'est à quelle} {heure|fréquence} {arrivent les rappels|tu envoies les questions|tu m'écris}{, je peux changer ?| ? je voudrais changer|}
{fréquence|rythme|horaire des rappels|réglage des rappels|fréquence des rappels|heure des rappels|jour des rappels|paramètres de rappel|préférences de rappel}
{je ne travaille pas|je suis absent|je ne suis pas là} {le mercredi|le vendredi|le lundi}{, pas de rappel ce jour-là|, évite ce jour|, n'envoie rien ce jour-là| toutes les semaines}
{je travaille|je suis} {à temps partiel|à mi-temps|de nuit|le matin seulement}, {adapte les rappels|envoie les questions le matin|change les jours|règle les horaires}
{tu peux|peux-tu|est-ce possible de|on peut} {m'écrire moins souvent|m'envoyer les questions plus tôt|changer l'heure|m'envoyer une question le jeudi|changer le rythme|espacer les messages|m'écrire à un autre moment de la journée|passer à une fois par semaine}?
le {lundi|mardi|mercredi|jeudi|vendredi} {à 9h|vers 10 heures|matin|après-midi|à 14h}{ c'est mieux|, ce serait mieux| me convient mieux| de préférence| pour les questions|}
{8h c'est trop tôt|9h30 ne me va pas|le matin je suis en tournée|le lundi c'est compliqué|midi ça tombe mal}{, plutôt l'après-midi|, change l'heure|, mets le mardi|, décale les rappels}
{un jour sur deux|une semaine sur deux|deux jours par semaine|les jours pairs} {s'il te plaît|pour les rappels|ça m'irait|}
# soigne
{Je souhaiterais|J'aimerais|Je préférerais} {recevoir une question par semaine|modifier la fréquence des rappels|être sollicité le matin|recevoir les messages le jeudi vers 9 heures|que les rappels soient moins fréquents|ajuster les horaires d'envoi}.
{Pourriez-vous|Pouvez-vous} {réduire la fréquence des rappels|m'envoyer les questions en début de matinée|décaler l'heure d'envoi|limiter les envois à deux par semaine} ?
Serait-il possible de recevoir les questions {à un autre moment|le mardi plutôt que le lundi|moins fréquemment} ?
# sms
{1|une|2} {kestion|question|fois} {par|/|pr} {sem|semaine|jour|j} {stp|max|sa suffi|c assez|}
{moin|moins|mwin} {2|de|d} {rapel|rappel|msg par semaine|notif par jour} {stp|}
{change|chang} {leure|l heure|l'heur|le jour|le ritme} {des rapel|d rappels|stp|des notif}
{plutot|pluto} {le jeudi|le mat|laprem|le mardi a 9h|vers 14h|vendredi matin} {stp|}
{jveu|jveux|jprefere} {les rapel|les kestion|recevoir} {le mat|le matin|laprem|1 fois par semaine|tt les lundi}
{pa|pas} {+|plus} {de|2|que} {1|2} {fois par semaine|par jour|par sem}
# long
Le lundi matin je suis toujours en réunion de service, tu peux envoyer les questions le mardi plutôt ?
Une question par jour c'est un peu trop pour moi, deux fois par semaine ce serait parfait.
Bonjour, je suis agent de terrain et je n'ai accès à l'ordinateur que l'après-midi, peux-tu décaler les rappels ?
# anglais
{one question|one reminder|twice|once|three questions} {a week|per week|a day|per day|every day} {please|is enough|}
{change|set} the {time|day|frequency} of {the reminders|my reminders|the messages}
{fewer|less|more} {reminders|questions per week|messages} please
i prefer {mornings|the reminders in the morning|tuesdays at 9|the afternoon|once a week}
{less often|more often|not more than twice a week}
`;
