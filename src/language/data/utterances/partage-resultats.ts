export const partageResultats = `
# courant
{partage|envoie|transmets|communique|montre|fais suivre|partagez|envoyez|donne} {mes résultats|mon niveau|mon bilan|ma progression|mes scores|mes compétences|mon profil} {à mon chef|avec mon chef|à mon responsable|avec ma cheffe|à ma manager|à ma hiérarchie|avec mon responsable|à mon n+1|avec mon encadrant|au service formation|à ma responsable}
je {veux|voudrais|souhaite|aimerais|accepte de|peux} {partager mes résultats|partager mon niveau avec mon chef|que mon responsable voie mes résultats|montrer mon niveau à mon manager|arrêter de partager mes résultats|ne plus partager mes résultats|transmettre mes résultats|donner accès à mes résultats à mon chef|autoriser mon chef à voir mon niveau|partager ma progression avec mon équipe}
{arrête|cesse|annule|stoppe|retire|désactive|supprime|coupe} {le partage|de partager mes résultats|le partage de mes résultats|le partage avec mon chef|mon partage|l'accès de mon chef à mes résultats}
comment {partager mes résultats|arrêter le partage|montrer mes résultats à mon chef|transmettre mon niveau à mon responsable|ne plus partager mes résultats|faire pour que mon chef voie mes progrès|annuler le partage} ?
{partage|partager|partage de résultats|partage des résultats|partager mes résultats|partager ma progression|partager mon niveau|arrêter le partage|ne plus partager|départager}
{ne partage plus|ne transmets plus|ne montre plus} {mes résultats|mon niveau|rien|ma progression} {à mon chef|avec mon responsable|à ma hiérarchie|}
{autorise|j'autorise} {mon chef|mon responsable|ma cheffe|mon encadrant|ma manager} à voir {mes résultats|mon niveau|ma progression}
{est-ce que je partage|suis-je en train de partager|avec qui je partage|je partage quoi de} mes résultats{ avec mon chef|} ?
{tu peux|peux-tu|pouvez-vous} {envoyer mes résultats à mon chef|partager mon niveau avec mon responsable|arrêter de partager mes résultats|transmettre mon bilan à ma cheffe|montrer ma progression à mon manager} ?
{rends|mets|garde} {mes résultats|mon niveau|mon profil} {visibles par mon chef|visible pour mon responsable|privés|en partage|accessibles à ma hiérarchie|invisibles pour mon chef}
{retire|enlève|révoque} {l'accès|l'autorisation|le droit} {à mon chef|de mon responsable|donné à mon chef} {de voir mes résultats|sur mes résultats}
{je suis fier|je suis fière} de {mes résultats|mon niveau}, {envoie-les à mon chef|je veux les partager|partage-les avec mon responsable}
# soigne
{Je souhaiterais|J'aimerais} {partager mes résultats avec mon responsable|mettre fin au partage de mes résultats|que mon encadrant ait accès à mon niveau|communiquer mon bilan à ma hiérarchie}.
{Pourriez-vous|Pouvez-vous} {transmettre mes résultats à mon supérieur|cesser le partage de mes résultats|rendre mes résultats visibles à mon encadrant} ?
# sms
{partage|envoi|montre} {mes resulta|mon nivo|mes score|mes resultats} {a mon chef|a ma chef|au boss|avec mon chef} {stp|}
{arrete|aret|stop} {le partage|de partagé|2 partager mes resulta|le partaj}
{jveu|jveux} {partagé|partager} {mes resulta|mon nivo|mes score} {avec mon chef|}
{jveu|jveux} {plu|plus} {partager|partagé} {mes resulta|avec mon chef}
# long
Mon entretien annuel approche et je voudrais que ma responsable puisse voir mes résultats, comment les partager ?
J'avais accepté de partager mon niveau avec mon chef mais j'ai changé d'avis, annule le partage.
# anglais
{share my results|share my results with my manager|stop sharing my results|share my level with my boss|unshare|stop sharing|send my results to my manager|i don't want to share my results anymore|let my manager see my results}
`;
