export const reponseChoix = `
# courant
{a|b|c|d|A|B|C|D|e}
{la|le} {a|b|c|d|e|1|2|3|4|première|deuxième|troisième|quatrième|dernière|seconde|premier|avant-dernière}
{réponse|option|choix|proposition|numéro|case|lettre} {a|b|c|d|1|2|3|4|A|B|un|deux}
la {réponse|proposition|lettre|case} {a|b|c|d|1|2|3|numéro 2|numéro deux}
{je dirais|je dis|je pense|je choisis|je prends|je réponds|je vote|je coche|je sélectionne|je vais dire|je tente|je mise sur|je parie sur|je valide|je pencherais pour|j'opte pour|je mets} {a|b|la a|la b|la c|la d|la première|la deuxième|la troisième|la dernière|la réponse b|c|d|la 2|le 3|la seconde}
{c'est|ça doit être|ce serait|peut-être|sûrement|à mon avis|selon moi|pour moi c'est|je crois que c'est|je pense que c'est|il me semble que c'est|je suis sûr que c'est|probablement} {la a|la b|la c|b|la première|la deuxième|la dernière|la troisième|le 2|la réponse c|la d}
{la première|la deuxième|la troisième|la quatrième|la dernière|la seconde} {réponse|proposition|option|case|}
{a et b|b et d|a et c|a, b et c|1 et 3|a b|la a et la c|la première et la dernière|les deux premières|les deux dernières|toutes|toutes les réponses|aucune des réponses|aucune|1, 2 et 4|la 1 et la 3|b c d|a,c|a+b}
{je choisis|je dirais|je prends} {a et b|b et d|les deux premières|la 1 et la 3|toutes les réponses|aucune des propositions|les trois premières}
{1|2|3|4|un|deux|trois|quatre|1er|2e|2eme|3eme|n°2|n° 3|#2}
{celle du milieu|celle du haut|celle du bas|celle du dessus|tout en bas|tout en haut|celle d'en bas}
{réponse|ma réponse est|ma réponse|alors|euh|hum|bon} {b|la b|la deuxième|c|la première|2|a}
{b|a|c|d} {sans hésiter|je pense|à mon avis|évidemment|bien sûr|je crois|pour moi|mais pas sûr|sûr|peut-être|sûr et certain}
{ce n'est pas|pas|non pas} {la a|la b}, {c'est la c|la c|plutôt la d|la dernière}
{finalement|non,|plutôt|en fait} {la b|la c|je choisis la a|c'est la deuxième|la première}
{j'hésite mais|au hasard|au pif}{, je dirais b|, la c|, la première|, a}
{vrai|faux|c'est vrai|c'est faux je pense|la réponse est vrai|affirmation vraie}
{ordre|l'ordre est|dans l'ordre} {b a c d|a c b d|2 1 3 4|3, 1, 2|c d a b|b, a, c}
{valide|coche|sélectionne|choisis|mets} {la b|la première|b|la deuxième|le 3|a et c}
{1b 2a 3c|1-b 2-a 3-c|a1 b3 c2|1 avec b, 2 avec a|a avec 2 et b avec 1}
# soigne
{Je choisis|J'opte pour|Je retiens|Je me prononce pour|Je sélectionne|Ma réponse serait|Je pencherais pour} la {première proposition|réponse B|deuxième réponse|troisième option|dernière proposition|réponse C}.
Il me semble qu'il s'agit de la {première|deuxième|troisième} {réponse|proposition|option}.
La bonne réponse est, selon moi, la {B|troisième|deuxième}.
# sms
{la|l} {2|2eme|2e|2 eme|deuxiem|3eme|3 em|1ere|premiere|dernier|derniere|tro|deuxieme|1er}
{c|cest|ct} {la b|la 2|la 1ere|la premiere|la derniere|le 3|b|la d}
{jdirai|jdi|j dirais|jpense|jcrois|jme lance|jprend|jchoisi} {la b|b|la 2|la 2eme|c|la premiere|a|la derniere}
{rep|repons|reponse|reponce|rép} {b|a|c|2|3|1}
{opt|option|num|numero|nb} {2|b|3|1}
# long
Alors j'hésite entre la première et la deuxième, mais je vais dire la deuxième.
Je pense que c'est la troisième parce qu'il ne faut jamais cliquer sur un lien
Bon, je ne suis pas certaine mais je tente la réponse B
Après réflexion je choisis la dernière proposition
# anglais
{the|i think it's the|it's the|i choose the|i'd say the} {first|second|third|fourth|last} {one|answer|option|}
{answer|option|choice|number} {a|b|c|1|2|3}
{i choose|i pick|i say|i'd go with|i think it's|it's} {a|b|c|d|the first one|number 2}
{a and c|b and d|all of them|none of them|both}
`;
