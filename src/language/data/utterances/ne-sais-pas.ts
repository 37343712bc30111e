export const neSaisPas = `
# courant
{je ne sais pas|je sais pas|j'en sais rien|je n'en sais rien|aucune idée|je n'ai aucune idée|pas la moindre idée|je ne sais pas du tout|je l'ignore|je ne connais pas|je ne connais pas la réponse|je n'ai pas la réponse|je ne sais pas répondre|pas d'idée|aucune idée de la réponse|je ne vois pas du tout|je ne vois pas|mystère|je donne ma langue au chat|je n'en ai aucune idée|je n'ai jamais su|je ne saurais dire|je ne sais vraiment pas|franchement je ne sais pas|là je ne sais pas|je ne sais plus|j'ai oublié la réponse|je ne me souviens plus|je n'ai jamais appris ça|je n'y connais rien|ça ne me dit rien|je n'en ai jamais entendu parler|connais pas|sais pas|chais pas|j'sais pas|bonne question, je ne sais pas}
{alors là|euh|hum|bah|ben|pfff|là|honnêtement|désolé|franchement|ah|oh}{,|} {je ne sais pas|aucune idée|je sèche complètement|je ne sais pas du tout|je n'en sais rien|pas d'idée|je ne connais pas la réponse}
{je préfère dire|je vais répondre|je réponds|je choisis|mets|coche|ma réponse :} {je ne sais pas|que je ne sais pas|« je ne sais pas »|ne sait pas}
je {ne connais pas|n'ai pas|ignore} {la réponse|la bonne réponse|ce sujet|la solution} {à cette question|}
je n'ai {aucune|pas la moindre|vraiment aucune} {idée|idée de la réponse|connaissance là-dessus|notion sur ce sujet}
{c'est trop pointu|c'est du chinois|jamais vu ça}, {je ne sais pas|aucune idée|je n'en sais rien}
{aucune idée|je ne sais pas}{, désolé|, pardon|, vraiment| sur ce coup-là| du tout| pour celle-ci|...}
{incapable de répondre|impossible à dire|je ne peux pas répondre, je ne sais pas|j'ignore tout de ça|je suis incapable de répondre|je ne peux pas dire}
{je ne suis pas sûr de savoir|je ne sais pas trop|je ne sais pas vraiment|pas sûr du tout|je suis pas sûre du tout|j'en doute, je ne sais pas}
donne-moi la réponse{, je ne sais pas|, aucune idée|}
# soigne
{Je l'ignore|Je ne saurais répondre|Je ne dispose pas de la réponse|Je ne connais malheureusement pas la réponse|Je ne suis pas en mesure de répondre|J'avoue ne pas savoir|Je dois avouer mon ignorance|Je ne suis pas compétent pour répondre}.
# sms
{jsp|jsé pa|jsais pa|jc pas|chepa|chai pa|jsai pas|j sais pas|jen sai rien|g pa didée|aucune idé|auqune idee|ché pa|je c pas|je ses pas|je sé pa|jsé po|chépa|ch'ai pas|g aucune idee|ke dalle|j'en c rien|jen c rien|jsais ap} {du tout|desole|mdr|trop|}
{jconnai|je connai|conai} {pa|pas} {la rep|la reponse|ce truc|}
🤷
# long
Je n'ai jamais utilisé ce logiciel, donc honnêtement je ne sais pas quelle est la réponse
Aucune idée, on ne m'a jamais formé là-dessus
# anglais
{i don't know|i dunno|no idea|no clue|i have no idea|dunno|don't know|idk|not sure at all|i really don't know|i have no clue|beats me}
`;
