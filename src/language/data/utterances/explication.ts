export const explication = `
# courant
pourquoi {c'est la bonne réponse|cette réponse|c'est faux|c'est juste|ma réponse est fausse|c'est pas bon|j'ai faux|c'est la b|pas la première|ce n'était pas la deuxième} ?
{pourquoi|pourquoi ?|pourquoi ça|ah bon pourquoi|et pourquoi|mais pourquoi}
{explique|explique-moi|expliquez-moi} {la réponse|la correction|pourquoi|mon erreur|la bonne réponse|ça|un peu|mieux|}
je {n'ai pas compris|ne comprends pas|n'ai rien compris à|comprends pas|n'ai pas saisi} {l'explication|la correction|la réponse|pourquoi|mon erreur|pourquoi c'est faux|pourquoi j'ai faux}
{peux-tu|tu peux|pouvez-vous} {détailler|développer|m'expliquer|préciser|expliquer la réponse|m'en dire plus|être plus clair|reformuler l'explication|me donner un exemple}
{donne-moi|je veux|je voudrais|il me faut} {plus de détails|des précisions|plus d'explications|une explication|la raison|des explications sur la réponse|un exemple concret}
{en savoir plus|plus d'infos|plus d'informations|plus de détails|des précisions|développe|détaille|précise|un exemple ?}
{quelle était|quelle est|c'était quoi|c'est quoi|dis-moi|montre-moi} la {bonne réponse|réponse correcte|réponse exacte|solution|correction}
{c'est quoi|quelle est} la différence entre {les deux|les deux réponses|a et b|la b et la c|les deux propositions}
{où est|quelle est} {mon erreur|l'erreur dans ma réponse|ma faute} ?
{qu'est-ce que|en quoi} {j'ai fait de faux|ma réponse est fausse|c'est faux|c'est mieux|c'est plus sûr} ?
qu'est-ce qui {n'allait pas dans ma réponse|cloche dans ma réponse|était faux|n'est pas bon}
{comment ça|comment ça, c'est faux|comment ça ce n'est pas bon}{ ?|, j'avais bon non ?|}
{la correction|l'explication|la réponse} {n'est pas claire|est floue|est incompréhensible|est trop technique|est trop courte}{, tu peux détailler ?|}
{explication|justification|correction|la réponse|solution|pourquoi faux|détails}
{j'aimerais|je veux} {comprendre|savoir} {pourquoi|mon erreur|pourquoi c'est la bonne|pourquoi je me suis trompé|la raison}
{justifie|argumente|éclaircis} {la réponse|ta réponse|ce point|}
{tu peux|peux-tu} {me réexpliquer|redonner l'explication|m'expliquer autrement|expliquer plus simplement|expliquer avec d'autres mots}
{ça veut dire quoi|que veut dire|que signifie|c'est quoi} {la réponse|l'explication|ce mot dans la correction|"hameçonnage" dans l'explication|ce terme}
je croyais que {c'était la première|c'était bon|ma réponse était juste|c'était l'inverse}, {pourquoi non ?|explique-moi|pourquoi ce n'est pas ça ?}
je ne vois pas {pourquoi|en quoi c'est faux|le rapport avec la réponse|la logique de la réponse}
{d'où vient|quelle est la source de|tu as une source pour} {cette réponse|cette information|cette explication} ?
{montre|donne|affiche}-moi {l'explication|la correction|la réponse détaillée|la solution}
je me suis trompé, {pourquoi ?|tu m'expliques ?|où est l'erreur ?}
{j'ai eu bon mais|j'ai juste mais} {je ne sais pas pourquoi|j'ai répondu au hasard, explique|je veux comprendre}
pourquoi {faut-il|il faut|on doit|ne faut-il pas} {faire ça|répondre ça|choisir celle-là} ?
{c'est bizarre comme réponse|je trouve ça étrange}, {tu peux expliquer ?|pourquoi ?}
{encore une explication|explique encore|explique mieux|plus simple stp|avec un exemple}
{je n'ai pas bien saisi|je n'ai pas tout compris}{, tu peux reprendre ?|, redis-moi pourquoi| à la correction|}
# soigne
{Pourriez-vous|Pouvez-vous|Auriez-vous l'obligeance de} {m'expliquer|m'éclairer sur|détailler|préciser} {la réponse|cette correction|pourquoi ma réponse est inexacte|le raisonnement} ?
Je ne saisis pas {la raison pour laquelle ma réponse est fausse|l'explication fournie|le sens de la correction}.
{Je souhaiterais|J'aimerais} {obtenir des éclaircissements|davantage de précisions|comprendre mon erreur|avoir une explication plus complète}.
Quelle est la justification de cette réponse ?
Pour quelle raison la deuxième proposition est-elle {incorrecte|la bonne} ?
Merci de bien vouloir développer {l'explication|la correction}.
# sms
{g|jai|j'ai} {rien compri|pa compri|pas kompri|r compris} {a la reponse|a la correction|l explication|pk c faux|}
{pk|pq|pkoi|pourkoi|prq|pourqoi} {?|c faux|c la b|c'est faux|c pa bon|g faux|sa}
{explik|explique|esplique|xplique|explike} {moi|moa|} {stp|pk|la rep|la reponse|}
{c koi|cest quoi|ct koi|c quoi} {la bonne rep|la bone reponse|la reponse|la diff|la solution}
{jcomprend|je comprend|jcompren} {pa|pas|rien} {la correction|pk c faux|l explication|la reponse|pourquoi}
{+ de detail|plus de detaille|plus d info|detail} {stp|svp|}
{tu peu|tpeux} {mexpliquer|m expliké|expliquer|detailler|developper} {?|stp}
{g faux|jai faux} {pk|pourquoi|coment sa} ?
{sa veut dire koi|sa ve dir koi} {la rep|l explication|}
# long
J'ai répondu la deuxième et tu me dis que c'est faux, mais chez nous on fait toujours comme ça. Tu peux m'expliquer ?
Ah mince, j'étais sûr de moi pourtant. Pourquoi ce n'était pas ça ?
Désolé je débute, je n'ai pas compris la correction, elle est un peu technique pour moi
Merci pour la réponse, mais j'aimerais comprendre le raisonnement derrière.
Bonjour, je relis la correction et je ne vois toujours pas pourquoi la troisième est meilleure. Peux-tu détailler ?
# anglais
why {?|is that wrong ?|is that the right answer ?|not the first one ?|was i wrong ?}
{explain|can you explain|please explain} {the answer|why|it again|that|the correction|my mistake|}
i {don't|do not|didn't} {understand|get} {the explanation|the correction|why|the answer|it}
{tell me more|more details|more information|learn more|more info} {about the answer|please|}
what {was|is} the {right|correct} answer ?
what's the difference between {the two|both} ?
what did i do wrong ?
`;
