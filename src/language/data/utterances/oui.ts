export const oui = `
# courant
{oui|oui oui|oui !|ouais|ouaip|ok|okay|d'accord|dac|d'acc|entendu|bien sûr|évidemment|certainement|absolument|tout à fait|exactement|carrément|affirmatif|volontiers|avec plaisir|parfait|super|impeccable|nickel|ça marche|ça roule|allez|allons-y|vas-y|allez-y|pourquoi pas|banco|volontiers merci|marché conclu|c'est ça|exact|c'est bon|bien entendu|si|mais oui|ben oui|bah oui|yes|yep|yeah|ok ok|top|bien|c'est parti|très bien|tout bon|confirme|je confirme|confirmé|je valide|validé|je suis d'accord|je veux bien|j'accepte|accepté|je suis partant|partante}
oui{, s'il te plaît|, merci|, bien sûr|, je veux bien|, je confirme|, vas-y|, avec plaisir|, pourquoi pas|, c'est ça|, tout à fait|, d'accord|, volontiers|, exactement|, ça me va|, fais-le|, go|, envoie}
{ok|d'accord|très bien|parfait|super}{, vas-y|, fais ça|, ça me va|, on fait comme ça|, je suis d'accord|, pour moi c'est bon|, allons-y|, va pour ça|, faisons comme ça|}
{c'est|cela est|ça} {bon pour moi|parfait pour moi|me va|me convient|me va bien|d'accord|ok|noté}
{tu peux|fais|faites} {y aller|le faire|comme ça|valider|confirmer|donc}
{va pour ça|je prends|je suis pour|on fait comme ça|faisons ça|je dis oui|mets ça|c'est d'accord|marche pour moi|ça me paraît bien|bonne idée|excellente idée|je suis ok|je suis okay}
{si tu veux|comme tu veux|si vous voulez|pourquoi pas, oui|allez, d'accord|allez oui}
{c'est noté|bien reçu|reçu|compris|j'ai compris|entendu}{, merci|, oui|}
{oui|ok} {c'est bien ça|c'est exact|c'est correct|tu as bien compris|c'est ce que je veux}
{sûr|sûre|sûr et certain|j'en suis sûr|oui j'en suis sûr|certain|je suis sûr de moi}
# soigne
{Oui, je vous en prie|Oui, tout à fait|Oui, je vous remercie|Bien volontiers|C'est entendu|Cela me convient|Cela me convient parfaitement|Je confirme mon choix|Je vous confirme que oui|Avec grand plaisir|En effet|Je donne mon accord|J'y consens}.
Oui, cela me convient{, merci|}.
# sms
{ui|oé|oué|wi|ouep|ouai|oui stp|oué vazi|wé|yess|okk|oki|okok|dak|dakor|daccord|d acord|dacc|ok dac|vazy|vas y|go|ouii|ouiii|k|mouais ok|okey|kk}
{ok|oui} {sa me va|ca roule|sa marche|pa de soucis|pas de pb|vazi}
{c bon|cbon|c'est bon|c ok|c ca|c sa} {pr moi|pour moi|}
{jconfirme|je confirm|jvalide|jveu bien|jveux bien|tkt oui|biensur|bien sur}
👍
👌
✅
# long
Oui c'est exactement ce que je voulais, tu peux valider
Ok pour moi, on fait comme tu as dit
D'accord, ça me paraît très bien comme ça
# anglais
{yes|yes please|yeah|yep|sure|of course|ok|okay|alright|fine|go ahead|sounds good|absolutely|why not|i agree|i confirm|confirm|right|exactly|correct|that's right|perfect|do it|please do}
{yes|ok}, {that's fine|go ahead|sounds good|that works}
`;
