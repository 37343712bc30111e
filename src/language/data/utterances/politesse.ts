export const politesse = `
# courant
{bonjour|salut|coucou|bonsoir|hello|hey|bonjour à toi|bonjour à tous|rebonjour|re|bjr|yo|holà|bien le bonjour|salutations|hé|salut toi|salut l'ami|bonjour monsieur|bonjour madame|bonjour le robot|salut le bot|bonjour coup de pouce}
{merci|merci beaucoup|merci bien|un grand merci|mille mercis|merci à toi|merci à vous|grand merci|merci infiniment|je te remercie|je vous remercie|c'est gentil|merci c'est gentil|trop sympa|mes remerciements} {pour ton aide|pour l'explication|pour ces conseils|pour tout|pour l'info|}
{au revoir|à bientôt|à demain|à plus|à plus tard|salut à demain|bye|ciao|à la prochaine|adieu|tchao|à la semaine prochaine|à tout à l'heure|bonne continuation|à lundi}
{bonne|passe une bonne|excellente|très bonne|belle} {journée|soirée|fin de journée|semaine|nuit|après-midi|année|fin de semaine}
{bon|un bon} {week-end|après-midi|courage|dimanche|appétit}
{super|génial|parfait|top|cool|excellent|nickel|bien|ok}{, merci| merci|, merci beaucoup|, merci bien|, un grand merci}
{ça va|comment ça va|comment vas-tu|tu vas bien|comment allez-vous|ça roule|quoi de neuf|la forme|bien ou bien|tout va bien} {?|aujourd'hui ?|ce matin ?}
{bonjour|salut|coucou|bonsoir}{, comment ça va ?|, tu vas bien ?|, ça va ?|, enchanté|, bonne année|, me voilà}
{bravo|félicitations|chapeau|bien joué|beau travail|tu es génial|t'es trop fort|tu es super|j'adore|tu gères|trop bien|super travail|c'est chouette|c'est bien fait ce truc|j'aime bien cet outil|très intéressant}
{désolé|pardon|excuse-moi|excusez-moi|mes excuses|je m'excuse|navré|oups}{ pour le retard| d'avoir été long|}
{de rien|je t'en prie|pas de souci|pas de problème|y a pas de quoi|avec plaisir|il n'y a pas de quoi|enchanté|enchantée|ravi de te connaître}
{c'était|c'est} {sympa|utile|très clair|intéressant|instructif|parfait}{, merci| merci|, à demain|, merci à toi}
{joyeux|bonne|bonnes} {noël|année|fêtes|pâques|vacances}
{meilleurs vœux|bonne année à toi|bonnes fêtes de fin d'année|bon réveillon}
{ça va bien|ça va|très bien|je vais bien}{, merci|, et toi ?|, et vous ?}
{je te souhaite|je vous souhaite} {une bonne journée|un bon week-end|une bonne soirée|une belle semaine}
{mdr|lol|haha|ah ah|ahah|hihi|trop drôle}
# soigne
{Bonjour Madame, Monsieur|Mes salutations|Bien à vous|Bien cordialement|Cordialement|Je vous remercie de votre aide|Avec mes remerciements|Au plaisir|Je vous souhaite une excellente journée}.
Je vous remercie {pour vos explications|pour votre patience|de votre accompagnement|bien sincèrement}.
Je vous prie d'accepter mes remerciements.
Très bonne fin de journée à vous.
# sms
{slt|bjr|bsr|cc|kikou|koukou|bonjours|salu|bonjou|boujour|wesh|yop|hellow|hi|bonjor|bonswar} {sa va|ca va|tt le monde|}
{mrc|merci|mersi|mercii|mci|thx|thanks|merki|mercy} {bcp|bocou|beaucoup|bien|a toi|}
{a+|a plus|a2m1|a demin|bye|tchao|a bientot|a tte|biz|bisous|bizz}
{bon|bone|bonne} {we|week end|journé|aprem|soiré|nui}
{sa va|cv|ca va|koi 2 neuf|ki 2 neuf} ?
{tro|trop} {cool|bien|fort} {merci|mrc|}
# long
Merci, c'était très clair et ça m'a bien aidée, bonne journée à toi
Bonjour, j'espère que tu vas bien ce matin
C'est vraiment bien expliqué, merci pour ton travail !
Je voulais juste te dire merci pour les questions de cette semaine
# anglais
{hello|hi|hey|good morning|good evening|good afternoon|hi there|hello there|howdy}
{thanks|thank you|thank you very much|thanks a lot|many thanks|cheers|ty}
{bye|goodbye|see you|see you tomorrow|have a nice day|good night|have a good weekend|see you soon}
{how are you|how are you doing|what's up} ?
{great|awesome|cool|nice|well done}{, thanks|}
`;
