export const repeter = `
# courant
{répète|répétez|redis|redites|réaffiche|renvoie|repose|reposez|remets|remontre|redonne|relis|rappelle-moi|réécris} {la question|cette question|l'énoncé|la dernière question|les choix|les propositions|ça|le dernier message|les réponses possibles}
{tu peux|peux-tu|pouvez-vous|pourrais-tu|est-ce que tu peux} {répéter|reposer la question|répéter la question|redire|me redonner l'énoncé|renvoyer la question|réafficher la question|remettre la question|me la reposer|la remettre|la répéter|répéter ça|remontrer les choix}
{c'était quoi|c'est quoi|quelle était|quelle est|c'était laquelle|rappelle-moi} {la question|la question déjà|déjà la question|la question encore|l'énoncé|la dernière question}
{redis|répète|redonne|renvoie|remontre|relis|remets}-{moi ça|moi la question|la|le|moi l'énoncé|moi les choix|moi le message|la-moi}
je {n'ai pas vu|n'ai pas lu|n'ai pas eu|n'ai pas bien lu|ne vois plus|ne retrouve plus|ne trouve plus|n'ai pas reçu} {la question|l'énoncé|le message|les choix}{, renvoie-la|, tu peux la remettre ?|, répète|}
{j'ai|j'ai malencontreusement|j'ai par erreur} {perdu|effacé|fermé|raté|oublié} {la question|la carte|le message|l'énoncé}{, renvoie|, remets-la|, tu peux la renvoyer ?|}
{montre|affiche|donne|envoie} {encore|à nouveau|de nouveau|encore une fois} {la question|l'énoncé|les choix|les réponses|la carte}
{répète|répéter|redire|encore une fois|pardon ?|comment ?|tu disais ?|tu as dit quoi ?|quoi ?|hein ?|plaît-il ?}
{je n'ai pas suivi|j'ai décroché|j'ai été interrompu|j'ai été dérangée|j'ai eu un appel}{, tu peux répéter ?|, c'était quoi la question ?|, repose-la|, on en était où dans la question ?}
{où est|où est passée|elle est où} {la question|ma question|la carte|la dernière question} {?|passée ?}
{je voudrais|j'aimerais|je veux} {relire|revoir|réentendre|relire encore} {la question|l'énoncé|les propositions|les choix|le message}
{reformule|redis autrement|pose autrement} {la question|l'énoncé}
{qu'est-ce que tu|que} {me demandais|demandais-tu|as-tu demandé|m'as demandé} {?|déjà ?}
{la question a disparu|la carte a disparu|le message a défilé|la question est remontée}{, remets-la|, renvoie-la|, tu peux la remettre ?}
{remonte|reviens|revenir|retourne} {à la question|sur la question|à la dernière question}
{revoir|relire|réafficher|rappel de} {la question|l'énoncé|les choix|les propositions}
{peux-tu|tu peux} {remontrer|réafficher|rappeler} {les réponses possibles|les options|les propositions|la carte}
{je n'ai pas compris|je ne comprends pas|j'ai pas compris} {la question|l'énoncé|ce que tu demandes|la consigne}{, tu peux la répéter ?|, répète|, reformule|}
{quelles étaient|c'était quoi|rappelle} les {choix|propositions|réponses possibles|options} {déjà|} ?
pose-moi {à nouveau|encore} {cette question|la même question}
la même question {encore|s'il te plaît|}
# soigne
{Pourriez-vous|Pouvez-vous|Auriez-vous l'obligeance de} {répéter la question|reformuler l'énoncé|me présenter de nouveau la question|réafficher les propositions|renvoyer la dernière question}{, s'il vous plaît|} ?
{Je souhaiterais|J'aimerais} {relire la question|revoir l'énoncé|que vous répétiez la question}.
Je n'ai pas eu le temps de lire la question, pourriez-vous l'afficher à nouveau ?
Pardon, pouvez-vous répéter ?
# sms
{repete|repet|répet|repette|répéte} {la question|la kestion|stp|svp|moi sa|}
{redi|redis|redit} {moi|} {sa|la question|stp|la kestion}
{c t koi|c koi|ct koi|cété koi|c'etait koi} {la question|la kestion|l enoncé} {deja|}
{jai|g} {pa|pas} {vu|lu|suivi} {la question|la kestion|renvoi|} {repete|renvoi la|stp}
{remet|renvoi|ramene|reaffiche|raffiche} {la question|la kestion|la|stp}
{koi|quoi|hein|pardon} ? {repete|}
{g perdu|jai perdu} {la question|la kestion|le msg}
{tu peu|tpeux} {repeter|repeté|redire|la remettre} ?
# long
Désolé, un collègue m'a interrompu et j'ai oublié l'énoncé. Tu peux me la remettre ?
Attends, j'ai fait défiler la conversation et je ne retrouve plus la question
Oups j'ai fermé la carte sans faire exprès, renvoie-la s'il te plaît
Je viens de rallumer mon ordinateur, c'était quoi la question déjà ?
# anglais
{repeat|repeat that|repeat the question|say that again|can you repeat|come again} {please|?|}
{show|ask|send} {me|} {the question again|it again|the last question again}
what was {the question|that} {again|} ?
{i lost|i missed|i didn't see|can't find} the question
{resend|redisplay} the {question|card}
`;
