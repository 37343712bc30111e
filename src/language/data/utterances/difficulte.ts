export const difficulte = `
# courant
{c'est|cela est|les questions sont|elles sont|tes questions sont|le niveau est|ça devient|c'est vraiment|je trouve ça} {trop|beaucoup trop|un peu trop|bien trop} {difficile|simple|facile|dur|compliqué|faciles|difficiles|élevé|bas|technique|pointu|basique|faible|dures|compliquées} {pour moi|pour un débutant|}
{des questions|quelque chose|une question|un truc|des exercices|un niveau} {plus faciles|plus facile|plus difficile|plus difficiles|plus simple|moins dur|de plus compliqué|de plus simple|plus dur|moins compliquées|de plus facile|plus corsées|plus accessible}
{augmente|monte|baisse|diminue|réduis|relève|descends|adapte|change|ajuste} {la difficulté|le niveau|le niveau des questions|le niveau de difficulté|d'un niveau|un peu le niveau}
{trop dur|trop facile|trop simple|trop difficile|trop compliqué|trop technique|trop basique|pas assez dur|pas assez difficile|bien trop facile|fastoche|hyper dur|les doigts dans le nez|trop fastoche}
je {voudrais|veux|souhaite|préfère|aimerais} {un niveau plus élevé|un niveau plus bas|des questions plus dures|plus de difficulté|du plus simple|plus facile|plus de challenge|quelque chose à ma portée|un défi plus grand|passer au niveau supérieur de difficulté|des questions de mon niveau}
je suis {débutant|débutante|novice|pas très doué|nul en informatique|expert|un expert|à l'aise|confirmé}{, va doucement|, commence par du simple|, monte le niveau|, des questions plus faciles|, donne-moi plus dur|, sois indulgent}
{plus facile|plus dur|plus difficile|plus simple|moins dur|moins difficile|moins facile|plus corsé|plus costaud} {s'il te plaît|svp|les questions|}
{vas-y|va} {doucement|mollo|moins fort|plus doucement|plus fort|crescendo} {avec les questions|avec moi|}
je {n'y arrive pas|ne comprends jamais rien|rate toutes les questions|n'ai jamais bon}, {c'est trop dur|mets plus facile|baisse le niveau|donne des questions plus simples}
{je m'ennuie|je trouve tout|je réussis tout|j'ai tout bon à chaque fois}, {c'est trop facile|augmente la difficulté|mets plus dur|monte le niveau}
{les questions|tes questions|ces exercices} {ne sont pas de mon niveau|ne sont pas adaptées à mon niveau|me dépassent|sont pour les ingénieurs|sont pour les enfants|sont niveau maternelle|sont pour les experts|manquent de difficulté|sont au-dessus de mon niveau|sont du chinois pour moi}
{niveau|difficulté} {supérieur|inférieur|au-dessus|en dessous|maximum|minimum|expert|débutant|plus facile|plus haute|moindre} {s'il te plaît|}
{tu peux|peux-tu|est-ce qu'on peut|on pourrait|possible de|pouvez-vous} {faire plus simple|mettre plus difficile|baisser le niveau|augmenter le niveau|changer la difficulté|poser des questions plus faciles|corser un peu|simplifier les questions|monter d'un cran}?
{corse|complique|simplifie|durcis|facilite} {un peu|les questions|les exercices|la chose}
{je veux|donne-moi|il me faut} {du défi|du challenge|du lourd|des questions de débutant|des questions de base|du niveau expert|des bases|le mode facile|le mode difficile}
{difficulté|changer la difficulté|niveau de difficulté|mode facile|mode expert|régler la difficulté}
{c'est|ça} {chaud|hard|ardu|coton|pas évident|pas facile|galère|du costaud} {tes questions|ces questions|les questions}
{on peut|passe} {passer au niveau supérieur|au niveau supérieur|à un cran au-dessus|au niveau de difficulté d'au-dessus}
{c'est pas|ce n'est pas} {assez difficile|très difficile|à mon niveau|de mon niveau}{, monte|, augmente|}
{je n'ai pas|j'ai pas} {le niveau|le niveau pour ces questions}
{ça ne vole pas haut|c'est du gâteau|c'est trop bête|c'est évident à chaque fois}{, plus dur|, corse un peu|}
# soigne
{Je souhaiterais|J'aimerais|Je préférerais} {des questions plus accessibles|un niveau plus exigeant|des exercices plus faciles|que la difficulté soit augmentée|des questions moins techniques|que le niveau soit adapté}.
{Pourriez-vous|Pouvez-vous} {adapter le niveau des questions|proposer des questions plus simples|augmenter la difficulté|abaisser le niveau} ?
Le niveau de ces questions me semble {trop élevé|insuffisant|inadapté|trop faible}.
# sms
{c|cest|c'est} {tro|trop|trp} {dur|fassile|facil|compliké|difficil|simple|hard|fastoche|dificile} {pr moi|pour moi|}
{tro|trop|trp} {dur|facil|hard|fassil|dificil|simpl}
{+|plus} {facil|dur|simple|dificil|hard|fassile} {stp|svp|les kestion|}
{baisse|monte|augment|bess} {le nivo|le niveau|le nivau|la dificulté} {stp|}
{chui|jsui} {nul|debutan|debutant|pa fort|pa doué} {va doucement|mollo|des truc simple|fé plus facile}
{les kestion|tes question} {sont|st|c} {tro dur|trop facil|tro simple|trop chaud}
# long
Cela fait cinq questions que je rate, c'est vraiment trop compliqué pour moi, tu peux mettre plus facile ?
Je travaille à la DSI depuis dix ans, ces questions sont beaucoup trop simples. Monte le niveau.
Je n'ai jamais appris l'informatique alors va doucement s'il te plaît
# anglais
{it's|this is|the questions are} {too|way too} {hard|easy|difficult|simple|complicated} {for me|}
{harder|easier|more difficult|simpler} {questions|} {please|}
{increase|raise|lower|decrease|change} the {difficulty|level}
{i want a challenge|i'm a beginner, go easy|something more challenging|too hard|too easy}
`;
