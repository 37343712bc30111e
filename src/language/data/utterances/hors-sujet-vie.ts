export const horsSujetVie = `
# courant
{quel temps|quelle météo|est-ce qu'il va pleuvoir|il fait combien|va-t-il neiger|c'est quoi la météo|quelle température} {fait-il demain|demain|ce week-end|à Montpellier|aujourd'hui|cet après-midi} ?
{raconte|dis|fais|raconte-moi|dis-moi|tu connais} {une blague|une histoire drôle|une devinette|une histoire|un conte|une charade|un secret}
{quel est|c'est quoi|donne-moi|montre} {le menu de la cantine|le menu du restaurant administratif|le plat du jour|le menu du self|les horaires de la cantine} {aujourd'hui|demain|}
{qu'est-ce qu'on mange|on mange quoi|y a quoi à manger|il y a des frites} {à midi|ce midi|ce soir|à la cantine|demain} ?
{qui a gagné|quel est le score de|c'est quand} {le match|le match hier|le mhsc|la ligue des champions|le tour de france|l'élection|la star ac} ?
{donne-moi|tu as|je cherche} {la recette|une recette} {des crêpes|du gratin|de la ratatouille|de gâteau au chocolat|pour ce soir}
{écris|rédige|compose}-moi {un poème|une chanson|une lettre d'amour|un discours de mariage|un slogan|une dissertation}
{combien font|calcule|c'est combien} {12 fois 7|deux plus deux|15 % de 300|la racine de 144|458 divisé par 3}
{quelle heure|quel jour|on est quel jour|quelle date} {est-il|sommes-nous|est-on|} ?
{les|quels sont les|donne-moi les} horaires {de la piscine|du tramway|de la médiathèque|de la mairie|de la déchetterie|du marché|de la bibliothèque|de la crèche|du bus 12}
{où|comment} {trouver|acheter|louer} {un appartement|une voiture d'occasion|un vélo|des chaussures|un cadeau|un bon restaurant|un médecin}
{quelle est|c'est quoi} la {capitale de l'Australie|population de Montpellier|distance terre-lune|hauteur de la tour eiffel|date de la prise de la bastille|recette de la tielle|définition du bonheur|monnaie du japon}
{qui est|c'est qui|tu connais} {le président|le maire de Montpellier|le premier ministre|victor hugo|zidane|taylor swift|elon musk|le préfet} ?
{tu m'aimes|tu veux m'épouser|tu es célibataire|tu as faim|tu aimes la pizza|tu dors|tu rêves|tu as un chien|tu aimes le rugby|quel est ton film préféré|ta couleur préférée|tu préfères la mer ou la montagne} ?
{va te faire voir|t'es nul|tu es débile|espèce d'idiot|connard|quel abruti|tu sers à rien imbécile|ta gueule|crétin|tu pues|sale robot de merde|bande de nuls|c'est de la merde|enfoiré|vous êtes des incapables|casse-toi}
{j'ai|je suis} {mal à la tête|faim|soif|malade|amoureux|triste|stressé|en colère contre mon chef|fatigué de la vie|déprimé|mal au dos|content c'est vendredi}
{mon fils|ma fille|mon mari|ma femme|mon chien|mon chat|ma voisine|ma belle-mère} {est malade|a eu son bac|ne dort pas|m'a quitté|a 5 ans demain|a besoin d'un vaccin|fait trop de bruit|ronfle}
{que penses-tu|qu'est-ce que tu penses|tu penses quoi} {de la politique|du gouvernement|de la réforme des retraites|de la grève|du maire|des élections|de la guerre|du réchauffement climatique|de la religion|de macron} ?
{pour qui voter|qui va gagner les élections|la france va mal|c'est la faute du gouvernement|vive la grève|les impôts sont trop élevés|j'ai voté hier|tous pourris les politiques}
{quel film|quelle série|quel livre|quelle musique} {regarder ce soir|me conseilles-tu|lire cet été|écouter} ?
{je cherche|j'ai perdu|où sont|tu as vu} {mes clés de voiture|mes lunettes|mon parapluie|mon badge de parking|mon chat|ma gourde}
{joue|chante|danse|mets} {de la musique|une chanson|aux échecs|la radio|un slow|du jul} {avec moi|}
{réserve|commande|achète}-moi {un train|un taxi|une pizza|un hôtel|des fleurs|un billet d'avion|une table au restaurant|un repas}
{mon horoscope|horoscope du jour|les numéros du loto|le cours de la bourse|le prix de l'essence|la météo|les infos du jour|le programme télé|résultats sportifs|cours du bitcoin|le tirage du loto}
{comment|où} {planter des tomates|perdre du poids|réparer un robinet|arrêter de fumer|dresser un chien|faire cuire des pâtes|apprendre la guitare|se faire des amis|changer une roue|devenir riche|tricoter une écharpe|nettoyer un four}
{il fait|fait} {chaud|froid|un temps de chien|trop chaud au bureau|beau aujourd'hui|moche}
{ma voiture|mon vélo|mon frigo|la machine à café|mon lave-vaisselle|mon scooter} {est en panne|ne démarre pas|est cassée|est vide|a crevé}
{aide-moi à|tu peux m'aider à} {faire mes courses|trouver un cadeau|réviser mon permis|remplir ma déclaration d'impôts|déménager|choisir un prénom|faire les devoirs de mon fils|écrire une lettre de motivation pour mon neveu}
{bla bla bla|asdfgh|qsdfghjk|azerty|xxxxx|hjkdfs|test test|...|???|!!!|lorem ipsum|abcdef|zzzz|gfdgfd|mlkjh|poiuyt|123456|0000|pouet|prout|tralala|wxcvbn|ghghgh|kkkkkk|aaaaaa|uuu|sdfsdf sdfsdf|jkl|♪♫|hum hum}
{j'adore|je déteste} {les chats|le fromage|le lundi|les épinards|mon travail|la pluie|le café|les réunions|le camping|le tramway bondé}
{il y a des travaux|le tram est en retard|la route est fermée|embouteillage|grève des bus|pas de place de parking|le parking est plein|y a une fuite d'eau dans la rue}
{comment va|tu connais} {ta famille|la terre|le monde|siri|alexa} ?
{quel est le sens de la vie|dieu existe-t-il|que se passe-t-il après la mort|l'œuf ou la poule|pourquoi le ciel est bleu|combien d'étoiles dans le ciel|qui a inventé l'ampoule|c'est quoi l'amour}
{les travaux du tramway|le festival de radio france|la foire aux vins|le marché de noël|le carnaval|la fête de la musique|le concert de samedi|le spectacle des enfants}
{un café|une bière|du chocolat|des croissants|un sandwich}{ s'il te plaît|, ça me dirait bien|}
{traduis|traduire|comment on dit|traduis-moi} {ce texte en anglais|« bonjour » en espagnol|cette phrase|bonjour en japonais|ce document en allemand|"maison" en italien|ce mail en anglais|ce courrier}
# sms
{kel tps|quel tps|la meteo|i fé koi kom temps} {demain|2main|a montpel|ajd} ?
{on mange koi|c koi le menu|ya koi a manger|a table} {a midi|a la cantine|ce midi} ?
{raconte|di moi} {1 blague|une blag|1 histoire} {mdr|stp}
{jai|g} {fain|faim|soif|sommeil|mal o crane|la creve|la flemme|froid}
{tu veu|tu ve} {sortir|boire 1 verre|etre mon ami|manger} {avec moi|} ?
{kelle heure|quel heure} {il est|est il|c} ?
{t moche|t con|ta geule|nik|ferme la|batard|jte deteste}
# long
Je me suis disputée avec ma voisine hier soir à cause de son chien, j'en peux plus
Bonjour, pouvez-vous me dire si la piscine municipale est ouverte dimanche ?
Ma fille passe son bac cette année et je ne sais pas comment l'aider à réviser les maths
Nous partons en Bretagne cet été, tu connais des bons campings ?
J'ai vu un film super hier soir avec mon mari, je te le recommande
Le tram était encore en retard ce matin, c'est insupportable cette ligne
# anglais
{what's the weather|tell me a joke|who won the game|what time is it|sing a song|write a poem|order a pizza|what's for lunch|book a table|play music|i love you|tell me a story|what's the capital of spain|how old is the queen|translate this text|recommend a movie|give me a pancake recipe|what's on tv tonight|i'm hungry|you are stupid|where is the canteen}
{how do i|how to} {cook rice|lose weight|book a flight|buy a car|plant tomatoes|make coffee}
`;
