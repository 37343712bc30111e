export const parcours = `
# courant
{je veux|je voudrais|j'aimerais|je souhaite} {suivre un parcours|commencer un parcours|faire un parcours métier|voir les parcours|choisir un parcours|m'inscrire à un parcours|reprendre mon parcours|continuer mon parcours|le parcours @topic|changer de parcours|quitter le parcours|abandonner mon parcours|faire le parcours télétravail|un parcours adapté à mon métier|suivre le parcours cybersécurité}
{quels sont|montre-moi|liste|c'est quoi|affiche|donne-moi|propose-moi} {les parcours|les parcours métiers|les parcours disponibles|la liste des parcours|les parcours proposés|un parcours|un parcours pour mon métier|les formations disponibles ici}
{parcours|parcours métier|mon parcours|les parcours|parcours @topic|mes parcours|étapes de mon parcours|liste des parcours|parcours suivant|suite du parcours|étape suivante du parcours}
{où en est|où j'en suis dans|à quelle étape je suis de|combien d'étapes reste-t-il dans|quelle est la prochaine étape de|avancement de} mon parcours
{il y a|y a-t-il|existe-t-il|as-tu|tu as|tu proposes} {un parcours|des parcours} {pour mon métier|pour les agents d'accueil|pour les managers|pour les secrétaires|sur @topic|télétravail|pour débutants|pour les policiers municipaux|pour les agents techniques|pour ma fonction} ?
{lance|démarre|commence|ouvre|reprends|continue|active|poursuis} {le parcours|le parcours @topic|mon parcours|le parcours télétravail|un parcours|un parcours métier|mon parcours métier|l'étape suivante de mon parcours}
{quel parcours|lequel des parcours} {me conseilles-tu|choisir|est fait pour moi|dois-je suivre|pour un agent d'accueil|pour moi|me recommandes-tu} ?
{inscris-moi|ajoute-moi|mets-moi} {au parcours|sur le parcours|dans le parcours} {@topic|télétravail|cybersécurité|agents d'accueil|}
{combien de temps|combien d'étapes} {dure un parcours|dans le parcours|a le parcours|pour finir le parcours} ?
{c'est quoi|comment marche|à quoi sert|comment se déroule} {un parcours|un parcours métier|le parcours|le parcours télétravail} ?
{je suis|je travaille comme|je travaille en tant que|mon métier c'est} {agent d'accueil|secrétaire de mairie|assistante de direction|jardinier|policier municipal|comptable|agent technique|bibliothécaire|ATSEM}, {quel parcours pour moi ?|il y a un parcours pour moi ?|propose-moi un parcours}
{la suite|l'étape suivante|la prochaine étape} {de mon parcours|du parcours}
{j'ai fini|j'ai terminé} {mon parcours|le parcours|la première étape du parcours}{, et après ?|, lequel ensuite ?|, propose un autre parcours|}
{un programme|une formation|un cursus|un plan de formation} {adapté à mon métier|par étapes|pour mon poste|complet sur @topic}
{suivre|choisir|commencer|reprendre|voir} {un parcours|mon parcours|le parcours|les parcours métiers|un parcours de formation}
# soigne
{Je souhaiterais|J'aimerais} {suivre un parcours adapté à ma fonction|m'inscrire au parcours @topic|connaître les parcours proposés|poursuivre mon parcours}.
{Pourriez-vous|Pouvez-vous} {me proposer un parcours correspondant à mon métier|me présenter les parcours|m'inscrire au parcours télétravail} ?
# sms
{jveu|jveux} {faire|suivre|commencé|voir} {1 parcour|un parcour|les parcour|le parcour teletravail|mon parcour}
{parcour|parcours|parkour} {metier|stp|cyber|teletravail|} {stp|}
{c koi|y a koi com|ta koi comme} {les parcour|parcours|comme parcour} ?
{jsui ou|jen suis ou} {ds|dans} {mon parcour|le parcours}
# long
Je suis secrétaire de mairie et j'aimerais une progression par étapes pensée pour mon métier, tu proposes des parcours ?
Bonjour, j'avais commencé le parcours télétravail avant l'été, comment le reprendre ?
# anglais
{show me the paths|learning paths|which paths are there|start a path|i want to follow a learning path|continue my path|job path|my path|learning path for my job|start the remote work path}
`;
