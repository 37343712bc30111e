export const langue = `
# courant
{parle|réponds|écris|continue|passe|tu peux parler|répondez|parlez|on peut parler|peux-tu parler|écris-moi} {en anglais|en français|anglais|français|en english|dans ma langue|en espagnol|en langue anglaise}{ s'il te plaît| stp|}
{change|changer|choisir|modifier|passe|règle|mets} {de langue|la langue|la langue en anglais|la langue en français|les questions en anglais|l'interface en anglais|le bot en français|tout en anglais|en version anglaise}
{en anglais|en français|anglais|français|english|version anglaise|version française|langue|langue anglaise|changer de langue|english version|langues disponibles}
{je veux|je voudrais|je préfère|je préférerais|j'aimerais} {l'anglais|le français|parler anglais|les questions en anglais|changer de langue|continuer en français|revenir au français|utiliser l'anglais|le bot en anglais|recevoir les questions en anglais|tout en français}
{tu parles|parles-tu|parlez-vous|est-ce que tu parles|tu comprends|sais-tu parler} {anglais|espagnol|arabe|occitan|une autre langue|d'autres langues|allemand|plusieurs langues|quelles langues} ?
{quelles langues|en quelles langues|dans quelle langue} {parles-tu|tu parles|es-tu disponible|existes-tu|peux-tu répondre} ?
je {ne parle pas bien|parle mal|ne comprends pas bien|ne lis pas bien} {le français|français}{, tu peux passer en anglais ?|, en anglais s'il te plaît|, change la langue|}
{reviens|retourne|repasse|remets|remettre} {en français|au français|à l'anglais|en anglais}
{peut-on|est-ce possible d'|on peut} {avoir les questions en anglais|changer la langue|passer en anglais|utiliser une autre langue} ?
pourquoi {c'est en anglais|tu parles anglais|les questions sont en anglais}{ ?|, je veux du français|, remets en français}
# soigne
{Je souhaiterais|J'aimerais} {utiliser l'anglais|recevoir les questions en anglais|poursuivre en français|changer de langue}.
{Pourriez-vous|Pouvez-vous} {passer en anglais|vous exprimer en français|changer la langue de l'interface} ?
# sms
{parle|parl} {anglai|en anglai|francai|en francais|english} {stp|}
{change|chang} {la lang|de lang|la langue|2 langue} {stp|}
{met|mets} {en anglai|en francai|tout en anglais|la langue fr}
{tu parle|tparles} {anglai|arabe|espagnol} ?
# long
Je suis arrivée en France il y a peu et le français reste difficile, est-il possible d'avoir les questions en anglais ?
# anglais
{speak|talk|answer|reply|write|continue} {in english|english|in french|french} {please|}
{switch to|change to|go back to} {english|french}
{change the language|change language|in english please|english please|do you speak english|can you speak english|i don't speak french|i don't understand french|english|can we switch to english|language settings|which languages do you speak|i want the questions in english}
`;
