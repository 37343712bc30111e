export const indice = `
# courant
{donne|file|envoie|montre|propose}-moi un {indice|petit indice|coup de pouce|coup de main|tuyau}
{un|juste un|un petit|un autre} indice {s'il te plaît|svp|stp|}
{tu peux|peux-tu|pouvez-vous|pourrais-tu} {m'aider|m'aiguiller|m'orienter|me guider|me donner un indice|me mettre sur la voie|me donner un coup de pouce|m'éclairer un peu|me souffler quelque chose}
{tu peux m'aider|aide-moi} à {trouver|répondre|trouver la réponse|répondre à la question|choisir|y voir plus clair dans les choix}
{je sèche|je bloque|je cale|je suis bloqué|je suis bloquée|je suis coincé|je coince|je patauge|je galère} {, un indice ?|, aide-moi|, tu as une piste ?|sur cette question|sur celle-là|}
mets-moi sur {la voie|la piste|le bon chemin}
{as-tu|tu as|t'as|il y a|y a-t-il} {une piste|un indice|une aide|un tuyau} {pour cette question|pour m'aider|à me donner|} ?
{une piste|une aide|un tuyau|une petite aide|un peu d'aide} {?|s'il te plaît|pour cette question|sur cette question}
{je peux avoir|puis-je avoir|est-ce que je peux avoir|on peut avoir|j'ai droit à} {un indice|une aide|une piste|un coup de pouce|un joker} ?
{je ne sais pas|aucune idée|je ne vois pas|je n'ai aucune idée|pas d'idée}, {donne un indice|un coup de pouce ?|aide-moi|un petit indice|mets-moi sur la voie}
donne{-moi|} {un début de réponse|le début|une petite piste|un élément|un petit quelque chose}
{j'hésite|j'hésite entre deux|j'hésite entre a et b|j'hésite entre deux réponses}{, aide-moi|, tu peux m'aider ?|, un indice ?|, tu as un indice ?}
{élimine|enlève|retire|supprime} {une mauvaise réponse|un choix|une proposition|deux réponses}
{souffle|chuchote}-moi {la réponse|un bout de la réponse|un peu}
{indice|coup de pouce|aide-moi|joker|piste|un tuyau}
sans me donner la réponse, {aide-moi|oriente-moi|mets-moi sur la piste}
{c'est dur|elle est difficile|pas facile}, {un indice ?|tu m'aides ?|aide-moi un peu|donne-moi une piste}
{j'ai besoin|j'aurais besoin} {d'un indice|d'un coup de pouce|d'un coup de main|d'aide pour répondre|d'aide sur cette question}
je {voudrais|veux|prends} {un indice|l'indice|une piste|utiliser l'indice|demander un indice}
{montre|affiche|révèle|donne} {l'indice|un indice|l'aide|la piste}
{guide|aiguille|oriente|éclaire}-moi {un peu|sur cette question|}
je {suis perdu sur cette question|ne comprends pas ce qu'il faut répondre}, {aide-moi|un indice ?}
{un coup de pouce|un coup de main|un petit coup de main} {s'il te plaît|pour celle-ci|?|serait bienvenu}
{comment|par où} {trouver la réponse|je dois réfléchir|commencer pour répondre à cette question} ?
dis-moi {à quoi il faut penser|dans quelle direction chercher|par où chercher|ce qu'il faut regarder}
{je chauffe|c'est du côté de quoi|à quoi je dois faire attention} ?
{rappelle|redonne}-moi {un élément|une notion} pour répondre
un deuxième indice {?|s'il te plaît|}
l'indice ne suffit pas, {un autre ?|donne m'en un autre}
{il y a un piège|c'est un piège} ? {aide-moi|donne-moi un indice}
# soigne
{Pourriez-vous|Pouvez-vous|Auriez-vous la gentillesse de} me {donner|fournir|communiquer} {un indice|une piste|un élément de réponse} ?
Je ne parviens pas à trouver la réponse, {un indice serait le bienvenu|pourriez-vous m'orienter ?|pourriez-vous m'aider ?}
Je souhaiterais {obtenir|avoir|recevoir} {un indice|une aide} {pour cette question|}.
Serait-il possible d'avoir {un indice|une indication|une aide} ?
J'aurais besoin d'une indication {pour répondre|supplémentaire|}
Auriez-vous une piste à me suggérer ?
# sms
{1|un} {indis|indice|inddice|indise|indyce} {stp|svp|}
{jseche|je seche|g seche|jsuis bloké|chui bloqué|jbloque} {aide moi|help|1 indice|}
{tu peu|tpeux|tu px} {maider|m aidé|m aider} {a trouvé|a trouver|pr la question|?}
{aide moi|aidemoi|help} {a trouvé|a repondre|stp} 
{coup 2 pouce|cou de pouce|coup de pousse|coups de pouce} {stp|?|}
{jsp|jsais pa|aucune idé} {donne 1 indice|aide moi|1 piste}
donne {1|un ti} {indice|pti coup de main}
met moi sur la {voi|pist|piste}
{g|jai} {besoin|besoin d} {1 indice|d'un indic}
tu m'{aide|aides} {pr|pour} {celle la|la kestion} ?
# long
Je pensais à la première mais je ne suis pas sûre du tout. Tu peux me donner un petit indice avant que je réponde ?
Alors là, franchement, je n'en ai jamais entendu parler. Aide-moi un peu sans donner la réponse.
Bonjour, la question me semble compliquée et j'hésite vraiment. Une petite aide serait la bienvenue.
Ouh là, elle est corsée celle-là ! Un petit coup de pouce ?
Je connais le sujet mais le mot m'échappe, mets-moi sur la piste
# anglais
{give me|can i have|can i get|i need|i'd like} {a hint|a clue|some help with this question|a tip for this question}
{hint|a hint|a clue|clue} {please|}
{help me|can you help me} {find the answer|with this question|answer|figure it out}
i'm stuck {, help|on this one|, any hint ?|}
{any|got a} {hint|clue} ?
point me in the right direction
`;
