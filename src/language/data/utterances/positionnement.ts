export const positionnement = `
# courant
{je veux|je voudrais|j'aimerais|je souhaite|on peut|peux-tu me faire} {faire|passer|refaire|commencer|lancer} {le test de positionnement|le positionnement|un test de niveau|mon positionnement|l'évaluation de départ|un diagnostic|le test de niveau|une évaluation complète|l'évaluation initiale|un autodiagnostic|un bilan de compétences numériques par un test}
{évalue|mesure|détermine|teste|estime|calcule|trouve|vérifie|diagnostique} mon {niveau|niveau de départ|niveau en @topic|niveau global|niveau réel}
{test de positionnement|positionnement|test de niveau|évaluation de mon niveau|diagnostic|évaluation initiale|me positionner|auto-évaluation|test initial|test d'évaluation|bilan de départ|évaluer mon niveau|tester mon niveau|connaître mon niveau par un test}
je {veux|voudrais|souhaite|aimerais} {me positionner|être évalué|être évaluée|faire évaluer mon niveau|tester mon niveau|évaluer mes compétences|mesurer mon niveau|vérifier mon niveau|savoir quel niveau j'ai avec un test|m'évaluer|refaire mon évaluation|qu'on évalue mon niveau} {en @topic|sur @topic|}
comment {me positionner|évaluer mon niveau|faire le test de niveau|tester mes compétences|passer le positionnement|on mesure mon niveau} ?
{lance|démarre|commence|ouvre|recommence|refais} {le test de positionnement|le positionnement|l'évaluation|le diagnostic|le test de niveau|mon positionnement|l'évaluation de mon niveau|un test complet} {en @topic|sur @topic|}
{où|quand} {faire|passer} {le test de positionnement|le test de niveau|l'évaluation de départ} ?
{refaire|repasser|recommencer} {le test|mon positionnement|l'évaluation|le test de niveau} {pour voir si j'ai progressé|depuis le début|}
{fais-moi|fais moi|propose-moi|donne-moi} {passer un test de niveau|un test de positionnement|une évaluation|passer le positionnement|un diagnostic|une évaluation de mes compétences|un test pour connaître mon niveau}
{par quel niveau je commence|à quel niveau dois-je commencer|je ne connais pas mon niveau}, {teste-moi|fais-moi un test|évalue-moi|fais un diagnostic}
{je ne sais pas|j'ignore} {quel est mon niveau|quel niveau j'ai}, {tu peux l'évaluer ?|évalue-moi|fais-moi passer un test}
{trouve|trouvons|cherchons|déterminons} {mon niveau|ensemble mon niveau|mon point de départ}
{le positionnement|le test de niveau|le diagnostic} {dure combien de temps|c'est long|comment ça se passe|c'est obligatoire} ?
positionnement {en @topic|sur @topic|complet|socle|tous les sujets}
{continuer|reprendre|terminer|finir} {le positionnement|mon positionnement|le test de niveau|l'évaluation initiale}
{situe-moi|situer mon niveau|fais un état des lieux de mon niveau avec un test|fais un état des lieux de mes compétences par un test}
# soigne
{Je souhaiterais|J'aimerais} {passer le test de positionnement|faire évaluer mes compétences|procéder à une évaluation de mon niveau|réaliser un diagnostic de mes compétences numériques|me situer avant de commencer}.
{Pourriez-vous|Pouvez-vous} {évaluer mon niveau|me proposer un test de positionnement|déterminer mon niveau de départ|organiser un diagnostic} ?
# sms
{test|tes} {de nivo|2 niveau|mon nivo|de positionement|positionnemen} {stp|}
{jveu|jveux} {fair|faire|passé} {le test de nivo|le positionement|1 test de niveau|levaluation}
{evalu|evalue|mesur} {mon nivo|mon niveau} {stp|en cyber|}
{positionement|posicionnement|posit} {stp|cyber|}
# long
Je viens d'arriver dans la collectivité et je voudrais savoir d'où je pars. Peux-tu me faire passer un test de niveau ?
Avant de choisir une formation, j'aimerais évaluer mes compétences numériques avec ton test
# anglais
{placement test|level test|assessment|assess my level|take the placement test|i want to take the placement test|evaluate my level|test my level|measure my level|determine my level|start the assessment|find my level}
`;
