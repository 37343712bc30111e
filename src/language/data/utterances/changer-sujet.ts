export const changerSujet = `
# courant
{je veux|je voudrais|j'aimerais|on peut|est-ce qu'on peut|peut-on|possible de} changer de {sujet|thème|domaine|thématique|matière|catégorie|rubrique}
{change|changeons|on change|changer} {de sujet|de thème|de domaine|de thématique|de matière|de catégorie|de rubrique|le sujet|le thème}
{autre|un autre|une autre|nouveau} {sujet|thème|domaine|thématique|matière} {s'il te plaît|svp|stp|}
{passons|on passe|passe|passer|allons} {à|sur} @topicArt
{je préfère|je préférerais|j'aimerais mieux|je veux plutôt|je voudrais plutôt} {travailler sur|faire|voir|réviser|des questions sur|parler de|aborder} @topicArt
{pas|plus|assez de|marre de|ras-le-bol de} @topicArt, {plutôt|je préfère|je veux|passons à} @topicArt2
{quels sont|c'est quoi|liste|montre-moi|affiche|donne-moi|dis-moi} les {sujets|thèmes|domaines|sujets possibles|thèmes disponibles|autres sujets|sujets disponibles|différents thèmes|sujets que tu proposes|matières}
{quels|quelles} {sujets|thèmes|domaines|autres sujets|thématiques} {as-tu|tu as|proposes-tu|existent|sont disponibles|y a-t-il|je peux choisir|sont proposés} ?
{choisir|je veux choisir|laisse-moi choisir|je peux choisir} {un autre domaine|un autre thème|le thème|mon sujet|un sujet|le domaine|une autre thématique}
{j'en ai assez|j'en ai marre|je suis lassé|ça suffit} {de|avec} @topicArt{, change|, on change ?|, autre chose|}
je veux {faire|travailler|voir|parler de} autre chose que @topicArt
{on fait|fais-moi faire|propose} {autre chose|un autre thème|des questions sur autre chose|un sujet différent}
{je veux|je voudrais|j'aimerais} {travailler|aborder|voir|étudier|me concentrer sur|faire|réviser} @topicArt {plutôt|à la place|maintenant|}
{plutôt|maintenant|et} {des questions sur|le thème|le sujet} @topicArt
{mets|remplace par|sélectionne|choisis|active} {le thème|le sujet|le domaine} @topicArt
{@topicArt} {plutôt|à la place|s'il te plaît|maintenant}
toujours {le même sujet|les mêmes thèmes|@topicArt}{, on change ?|, change un peu|, c'est lassant}
{ce sujet|ce thème|ce domaine} {ne m'intéresse pas|ne me concerne pas|m'ennuie|est fini pour moi|je connais déjà}{, un autre ?|, change|}
{arrête|stop|arrêtons} {avec|les questions sur} @topicArt{, autre chose|, passons à autre chose|, je veux autre chose}
{sujet|thème|thèmes|sujets|domaines|les thèmes|liste des thèmes|changer de thème}
je {connais déjà|maîtrise déjà|ai fini} @topicArt, {change de sujet|on passe à autre chose|un autre thème}
{sur quoi|sur quels sujets} {on peut travailler|je peux travailler|peux-tu m'interroger|tu peux m'interroger|je peux m'entraîner} ?
{on pourrait|si on} {changer un peu|parler d'autre chose|varier les sujets|varier}{ ?|, c'est toujours pareil}
{je ne veux plus|plus} {de questions sur|travailler} @topicArt
{bascule|basculer|repasse|reviens|retourne} {sur|à} @topicArt
{y a-t-il|il y a|tu as|as-tu} {d'autres sujets|d'autres thèmes|un thème sur @topic|autre chose que @topicArt|des questions sur autre chose} ?
{c'est quoi|il y a quoi comme|t'as quoi comme} {les sujets|sujets|thèmes|autres thèmes} ?
varie {les sujets|les thèmes|un peu}
# soigne
{Je souhaiterais|J'aimerais|Je préférerais} {changer de thème|aborder un autre sujet|travailler un autre domaine|passer à @topicArt|aborder @topicArt}{, s'il vous plaît|}.
{Pourriez-vous|Pouvez-vous} {changer de thématique|me proposer un autre thème|me présenter les sujets disponibles|passer à @topicArt} ?
Serait-il possible de {changer de domaine|traiter d'un autre sujet|travailler plutôt sur @topicArt} ?
Je désirerais explorer un autre domaine que @topicArt.
# sms
{on change|chang|change|chanj} {2|de} {sujet|suje|theme|tem|themes} {stp|svp|}
{otre|autr|un otre|1 autre} {sujet|theme|tem|suje} {stp|svp|}
{g marre|jen ai marre|ras le bol|marre} {2|de|du|des} {la cyber|mails|cyber|agenda} {change|otre chose|autre chose stp}
{jveu|jveux|jprefere|je prefer} {faire|bosser|fer} {@topicArt|otre chose|autre chose} {a la place|plutot|}
{plutot|plutôt} {le teletravail|la cyber|les mail|les agenda}
{c koi|y a koi com|ta koi comme|cest quoi} {les sujet|les themes|sujet|theme} ?
pass {a|sur} @topicArt
# long
Ça fait dix jours que je ne reçois que des questions de cybersécurité, on pourrait voir autre chose ?
Je suis à l'accueil et je n'utilise pas les agendas partagés, je préférerais un thème comme la messagerie.
Bonjour, le sujet actuel ne correspond pas à mon métier. Quels autres thèmes proposes-tu ?
Ok merci, mais maintenant je voudrais travailler sur un autre domaine
# anglais
{change|switch|let's change|can we change|i want to change} {the topic|topic|subject|the subject|theme}
{another|a different|new} {topic|subject|theme} {please|}
{what|which} {topics|subjects|themes} {are there|do you have|are available|can i choose} ?
{i'd rather|i prefer to|let's} {work on|do|talk about|switch to} @topic {instead|}
not @topic, something else {please|}
list {of topics|the topics}
`;
