export const passer = `
# courant
{je passe|passe|on passe|passons|passer|passe ça|je passe mon tour|je saute}
{passe|saute|zappe|ignore|évite|oublie|laisse tomber|laisse} {cette question|celle-là|celle-ci|la question|cette question-là|ça}
{on|je} {saute|zappe|passe|oublie|laisse} {celle-là|celle-ci|cette question|}
{je ne veux pas|je veux pas|je n'ai pas envie de|je préfère ne pas|je refuse de|je ne souhaite pas} répondre {à cette question|à celle-ci|à celle-là|à ça|}
{passer|passe|passons} à {la suivante|la question suivante|la prochaine|une autre|autre chose pour cette question|la suite}
{suivante|suivant|next|la suivante|au suivant|skip}
{question pas pour moi|cette question n'est pas pour moi|ça ne me concerne pas}, {je passe|passe|suivante|on saute}
{cette question|celle-là|elle} {ne me concerne pas|ne m'intéresse pas|ne m'inspire pas|n'a rien à voir avec mon métier}{, passe|, suivante|, je passe|}
je {peux|pourrais|voudrais|veux|préfère|souhaite} {passer|sauter|zapper|ignorer|éviter} {cette question|celle-là|celle-ci|la question|}
{on peut|est-ce qu'on peut|est-ce que je peux|puis-je|possible de} {passer|sauter|zapper|ignorer} {cette question|celle-ci|celle-là|} ?
{donne-moi une autre question à la place|change de question|remplace cette question|une autre question à la place|une autre que celle-là|pas celle-là, une autre|pas cette question}
{joker|je donne ma langue au chat}, {je passe|question suivante|passe}
{je n'ai pas envie de|je ne vais pas} {répondre à celle-là|réfléchir à ça|chercher}{, suivante|, passe|, on passe}
{trop long|trop long à lire|trop compliqué|pas inspiré|pas envie}, {je passe|passe|suivante|on zappe}
{je sais pas|je ne sais pas}, {passe|je passe|suivante|on passe à la suivante|passe à la suite}
je passe {celle-là|cette question|pour cette fois|pour celle-ci|mon tour}
{je réponds pas|je ne réponds pas} {à celle-là|à cette question|à ça}
{encore celle-là|je l'ai déjà eue|déjà vue celle-là|encore cette question}, {passe|suivante|on saute}
{autre question|une autre question}, {pas celle-là|celle-ci ne me plaît pas|celle-là ne me parle pas}
{bof|pff|non}, {suivante|passe|je passe|on zappe}
{saute|saute-la|zappe|zappe-la|passe-la|ignore-la|skippe}
{abandonne|j'abandonne} {cette question|celle-là}
{je laisse tomber|je laisse|j'abandonne} {celle-là|cette question|pour celle-ci}
{sans réponse|pas de réponse} {, suivante|pour celle-ci, suivante|, je passe}
{avance|va} {à la suivante|à la question d'après}
# soigne
{Je souhaiterais|Je préférerais|J'aimerais} {passer|ignorer|ne pas répondre à} cette question{, merci|, s'il vous plaît|}.
{Pourriez-vous|Pouvez-vous|Veuillez} {passer à la suivante|passer cette question|ignorer cette question} {s'il vous plaît|} ?
Est-il possible de {ne pas répondre à cette question|passer directement à la suivante|sauter celle-ci} ?
Je ne suis pas concerné par cette question, merci de passer à la suivante.
Permettez-moi de passer mon tour.
# sms
{jpasse|je pass|j passe|jpass|j'passe|pass} {stp|celle la|cette question|mon tour|}
{next|skip|suivt|suivante|suivan|zap|zape|zappe} {stp|celle la|la|}
{saute|pass|zape|zapp} {la question|la kestion|la|celle ci|cel la}
{jveu|jveux} pa {repondre|rep} {a sa|a cette kestion|a celle la}
{laisse tombé|lache} {celle la|la question|cette kestion}
{on pass|on pase|on sote} {a la suivante|celle la|a otre chose}
{jsp|jsé pa|jc pas} {pass|jpasse|suivante|next}
{pa|pas} {envi|envie} {de repondre|} {next|pass|suivante}
# long
Je ne suis pas concernée, je n'utilise jamais d'agenda électronique dans mon travail, on passe à la suivante
Franchement celle-ci est trop longue et je suis pressé. Passe à la suivante s'il te plaît.
Bonjour, je ne travaille pas avec cet outil, peut-on sauter la question ?
Non mais je n'ai pas envie de répondre à ça. Suivante !
# anglais
{skip|pass|next} {this|this one|this question|it|please|}
{i|i'd} {pass|rather not answer|'ll skip this one|prefer to skip}
{can i|can we|let's} skip {this question|this one|it} 
i don't want to answer {this|that|this question}
{move on|go to the next one|next one please}
`;
