export const styleParle = `
# parlé
## commencer
{allez zou|bon allez|hop|vas-y|go|let's go|come on}, {envoie la sauce|balance la question|fais péter la question|on attaque|je suis chaud patate|mets-moi une petite question|je me lance|on y va pour un tour}
{je me ferais bien|je m'enfilerais bien|j'ai le temps pour|je suis partant pour|je suis up pour|je suis open pour} {une petite question|un quiz|un p'tit quiz|un exo|un round|une ou deux questions}
{tu me fais|fais-moi} {bosser un peu|travailler|réviser|cogiter} {?|là ?|sur @topicArt|}
{t'as|tu as} {une question pour moi|un truc à me faire faire|un petit défi|quelque chose à me demander|une question sous la main} {aujourd'hui|là|} ?
{je veux|j'ai envie de} {en refaire une|une dernière pour la route|m'y remettre|jouer encore|un autre tour|un nouveau challenge|tester mes connaissances|me mesurer à une question}
{on s'en fait une petite|on remet ça|on se refait une question|on remet le couvert|remets-en une|allez encore une pour la route|la petite question du matin}
{je suis là|me voilà|présent|j'arrive}, {on commence ?|envoie ta question|pose tes questions|je t'écoute|c'est quand tu veux|tu peux y aller}
{start quiz|lance un training|launch un quiz|balance un quiz|envoie un challenge}
{je n'ai pas encore eu ma|où est ma|j'attends toujours ma} question {du jour|d'aujourd'hui|}
## indice
{j'suis paumé sur cette question|je vois pas trop|je cale grave|je suis à sec|ça me parle mais je trouve pas|j'ai le mot sur le bout de la langue|je tourne autour}{, un petit tuyau ?|, file-moi une piste|, aide-moi un chouïa|, donne-moi un truc|, help}
{file|lâche|glisse|refile}-moi {un petit truc|un tuyau|une astuce pour trouver|un bout|une antisèche|un clue|un hint|un petit indice de rien du tout}
{tu veux pas|tu voudrais pas|tu pourrais pas} {m'aider un peu|me souffler|me donner une piste|me mettre sur la piste|m'en dire un peu plus sur la question|réduire les choix}
{rien qu'un|juste un|un tout petit} {indice|coup de pouce|mot|tuyau}, {allez|promis|pas plus|s'il te plaît}
{c'est plutôt|ce serait plutôt} {la première ou la deuxième|du côté de la sécurité ou pas} ? {aide-moi|donne un indice|un hint ?}
## explication
{mais|hé|attends|euh}{,|} {pourquoi c'est pas bon|comment ça c'est faux|pourquoi c'est pas la mienne|c'est quoi la logique|d'où ça sort|j'ai pas capté|j'ai pas pigé pourquoi|j'entrave rien à ta réponse|j'ai rien bité à l'explication|je capte pas|explique vite fait}
{tu m'expliques|tu peux m'expliquer|faut m'expliquer|éclaire ma lanterne|tu développes|tu peux détailler|tu m'en dis plus} {là|parce que je vois pas|vite fait|le pourquoi du comment|avec des mots simples|}
{c'est quoi|c'était quoi} {le truc|le piège|le problème avec ma réponse|la bonne alors|le bon choix finalement|la raison}
{je pige pas|je comprends que dalle à|je capte rien à|j'ai du mal avec} {l'explication|la correction|ta réponse|pourquoi c'est la C}
{ta réponse|l'explication|ça} {m'a pas convaincu|me parle pas|est trop courte|mérite des détails}{, développe|, tu peux préciser ?|}
{why ça|explain please|tu peux explain|more details stp|pas compris le why}
## passer
{celle-là|celle-ci|cette question} {me gonfle|me saoule|me parle pas|c'est pas mon truc|je la sens pas|m'inspire pas|me casse les pieds}{, suivante|, on zappe|, je passe|, vire-la|, next}
{on zappe|skip ça|je skip|next question pas celle-là|vire celle-là|fais sauter|au suivant celle-là est nulle|laisse béton cette question|lâche l'affaire sur celle-là|je la saute celle-là|je zappe}
{je vais pas|j'ai pas envie de|pas la peine de} {me prendre la tête sur celle-là|répondre à ce truc|perdre mon temps sur celle-là}{, on passe|, suivante|}
{tu peux|on peut} {la virer|la passer celle-là|en mettre une autre à la place|la sauter|zapper} ?
## mon-niveau
{je suis à combien|ça donne quoi mes résultats|ça donne quoi pour moi|je me débrouille comment|ça avance mon niveau|je progresse ou je stagne|j'ai la moyenne|c'est bon ou c'est la cata mes scores|mon score il est à combien|je vaux quoi en @topic|t'en penses quoi de mon niveau|je suis dans les clous|dis-moi mes stats|check mon level|mon level|mes scores stp|mon ranking}{ ?|}
{fais voir|montre|balance} {mes scores|mes stats|mon level|où j'en suis|ma progression|ce que j'ai fait jusqu'ici|mes perfs|mon dashboard}
{j'ai fait des progrès|je me suis amélioré|je suis meilleur qu'avant|j'ai monté|j'ai pris du niveau} {ou pas|tu trouves|depuis le début|} ?
{il me manque quoi|qu'est-ce que je dois bosser|c'est quoi mes trucs à revoir|où est-ce que je pèche|c'est où que je me plante le plus} ?
## changer-sujet
{j'en ai soupé de|j'en ai ma claque de|ras la casquette de|y en a marre de} @topicArt{, mets autre chose|, change de disque|, on change|, un autre sujet}
{t'as pas|tu n'as pas|y'a pas} {autre chose que @topicArt|un autre thème|un sujet plus sympa|d'autres sujets} ?
{on peut|tu peux|on pourrait} {passer à autre chose|causer d'autre chose|faire du @topic|faire @topicArt à la place|switcher sur @topicArt|switch de topic|changer de topic|mettre un autre thème} ?
{branche-toi|mets-moi|fais-moi} {plutôt sur @topicArt|du @topic à la place|sur un autre sujet|un autre thème}
{plutôt|finalement plutôt|je suis plus} @topicArt {que @topicArt2|moi|}
{c'est quoi|il y a quoi|t'as quoi} {tes sujets|au menu comme thèmes|comme domaines|au programme comme sujets|d'autre comme thème} ?
## aide
{je comprends rien à ton truc|c'est quoi le délire, on fait comment|comment je me sers de ce machin|ça se manie comment|j'ai du mal avec l'outil|je suis un boulet, comment on utilise ça|je fais quoi avec toi|t'es capable de quoi|tu proposes quoi|tu sers à faire quoi concrètement, montre-moi|on peut faire quoi ici|comment on te cause|c'est quoi les boutons|how it works|c'est quoi le fonctionnement|montre-moi ce que tu as dans le ventre|qu'est-ce que tu as en magasin|par où on commence avec toi}{ ?|}
{help me|à moi|aidez-moi|j'ai besoin d'un coup de main avec l'outil|besoin d'aide avec le bot|j'y arrive pas avec ton appli, comment on fait|je sais pas m'en servir|je ne sais pas comment ça s'utilise}
{explique-moi|montre-moi} {le principe|l'outil|comment on navigue|les bases pour t'utiliser|tes options|ce que je peux taper}
## pause-rappels
{là j'ai la tête sous l'eau|je suis dans le jus|je suis charrette|je suis à la bourre|c'est le rush|je suis overbooké|je suis en plein meeting|je suis en call|j'ai un call|je suis au volant|je mange|je suis en intervention|c'est pas le moment|j'ai les mains dans la terre}{, repasse plus tard|, demain|, on verra plus tard|, later|, rappelle plus tard|, laisse-moi un peu|}
{on voit ça|on fait ça|je m'en occupe|je réponds} {demain|après|plus tard|lundi|tantôt|après la sieste|quand j'ai le temps|à la fraîche}
{je me casse|je m'en vais|je pars|je suis} {en vacances|en congé|en RTT|à la plage} {@duree|@jusqua|demain|}{, fous-moi la paix d'ici là|, pas de messages|, tu m'oublies un peu|, mets pause|, coupe les rappels|}
{oublie-moi|fais dodo|mets-toi en veille|mets-toi off|mode avion|mets un break|fais un break} {@duree|@jusqua|cette semaine|un moment|}
{laisse-moi souffler|lâche-moi un peu|calme-toi} {@duree|@jusqua|quelques jours|}
{snooze|pause} {les notifs|les reminders|les rappels|un moment|@duree|@jusqua}
{pas dispo|pas possible} {avant lundi|cette semaine|@duree|aujourd'hui}{, on se recale|, repousse|, plus tard|}
## arreter-rappels
{basta|stop les messages|lâche l'affaire avec tes messages|oublie-moi pour de bon|ne m'écris plus jamais|arrête de me spammer|stop le spam|arrête ton cirque avec les notifs|j'en veux plus de tes messages|tes notifs tu peux te les garder|vire-moi de ta liste|raye-moi de la liste|unsubscribe-moi|je me désinscris|je veux plus jouer|je sors du truc|je quitte l'aventure|je lâche le programme|je ne veux plus rien avoir à faire avec ça|c'est bon j'ai ma dose de rappels, arrête|fini les rappels|coupe tout|coupe-moi ces notifs|turn off les notifs|tu peux arrêter de m'envoyer tout ça}
{y'en a marre|ça me gave|ça me gonfle|ça me soûle} {de tes rappels|tes messages|les notifs|de tes questions tous les jours}{, arrête|, stop|, stop ça|, vire-moi}
{je voudrais|je veux} {plus du tout de notifs|plus qu'on me dérange jamais|qu'on m'enlève de là|qu'on arrête de m'envoyer ces trucs|sortir de la boucle}
## conseil
{t'as pas|tu connais pas|t'aurais pas} {un truc|une astuce|une technique|un bon plan|un tips|une combine} pour {@topicArt|ranger mes mails|pas oublier mes mots de passe|gagner du temps|retrouver mes fichiers|repérer les arnaques|mieux bosser à la maison|pas me faire avoir par les faux mails} ?
comment {on fait|je fais|tu fais} pour {partager un fichier|mettre un mot de passe sur un doc|caler une réunion|mettre mon absence|pas me faire pirater|faire une visio propre|envoyer un gros fichier|verrouiller mon pc|mettre un rappel dans l'agenda|faire un tableau} ?
{c'est quoi|c'est quoi déjà|ça veut dire quoi} {le phishing|le cloud|un vpn|une pj|le cci|un tableur|l'authentification à deux facteurs|la mfa|un backup} ?
{des tips|un tip|un conseil|best practices} {sur|pour} {@topicArt|le remote|les meetings|gérer mes mails|mes passwords}
{je m'en sors pas avec|je galère avec|je suis nul avec} {mes mails|mon agenda|mes mots de passe|teams|mes fichiers partagés}{, un conseil ?|, t'as une astuce ?|, tu me conseilles quoi ?}
## signaler-probleme
{ça déconne|ça merde|c'est tout cassé|ça bugge|ça freeze|ça crash|c'est planté|ton truc est mort|ça foire|rien ne marche|l'écran est figé}{ quand je clique| ton bot| la carte|}
{y'a un truc qui cloche|y'a un bug|y'a un os|y'a un souci|y'a une boulette|y'a une coquille} {dans ta question|dans la correction|avec la carte|avec le bouton|dans l'énoncé}
{tu t'es planté|tu t'es gouré|t'as faux|tu racontes n'importe quoi|c'est pas vrai ce que tu dis|ta correction est à côté de la plaque|ta question est mal fichue|ta question est pourrie, y'a une faute}{ dans la réponse|}
{je clique|j'appuie} {et y'a rien qui se passe|et ça fait rien|mais ça valide pas|et ça tourne dans le vide}
{le lien|l'image|la carte} {s'ouvre pas|est morte|est down|marche pas|est foutue|s'affiche de travers}
## politesse
{yo|wesh|adieu|adissiatz|té bonjour|salut la compagnie|coucou toi|hello you|hey hey|re bonjour|bien le bonjour|bon matin|salut mon petit|bonjour le bot|salut robot|oh salut|hé bonjour|bonjour l'équipe|bonjour cher tuteur|salutations du service|holà|bonjour mon ami}{, ça va ?|, la forme ?|, tu vas bien ?|, ça boume ?|, bien ou quoi ?| !|}
{merci bien|thanks|merci mon grand|t'es chou|t'es un amour|t'es au top|tu assures|nice|well done|c'est top|trop cool|t'es le meilleur|gg|bien vu merci|merci c'est cool|merci pour tout ça|un grand merci à toi|merci du fond du cœur|c'est sympa de ta part|merci t'es gentil|merci de ton aide}
{allez salut|allez bye|à la revoyure|à plus dans le bus|tchuss|à tantôt|see you|bon je file, bonne journée|je te laisse, à demain|bonne soirée à toi|bonne fin de journée|à la prochaine|bye bye|bon week-end à toi|je me sauve, salut|adieu et merci|bonne nuit|à un de ces jours}
{comment tu te portes|quoi de beau|ça roule ma poule|tout roule|ça gaze|how are you|t'as la pêche|bien dormi}{ ?| aujourd'hui ?}
{désolé|sorry|pardon|excuse}{ pour le retard|, j'étais occupé| de t'avoir mal parlé| pour tout à l'heure|}
## repeter
{hein|quoi|pardon|tu dis|kézako|comment}{ ? répète| ? j'ai pas suivi| ? redis ça| ? c'était quoi la question|, tu peux redire ?}
{rebalance|remets|renvoie|redis|repasse|resend|repeat}{-moi|} {la question|ta question|l'énoncé|ça|la dernière}
{je la retrouve pas ta question|elle est passée où la question|j'ai zappé ce que tu demandais|j'ai oublié ce que tu demandais|j'étais pas concentré, redis|j'ai loupé la question|j'ai pas fait gaffe à la question|c'est remonté trop haut, remets la question|je vois plus la question|tu demandais quoi déjà}{ ?|}
{tu peux|vas-y} {me la refaire|la refaire|rejouer la question|me la remettre sous les yeux|remettre la question} ?
## reponse-choix
{allez|bon|je tente|moi je dis|vas-y|mettons|je parie} {la b|la deux|c|la première|la dernière|la réponse a|la trois|b|la d|le petit a|le grand b}
{je mise|je joue|je tape|je reste sur|je pars sur|je go pour|i go with} {la b|la c|la première|la deuxième|la 2|la dernière|b et c}
{celle du milieu|celle d'en haut|la toute dernière|le deuxième choix|le premier truc|la proposition du bas|les trois|les deux|toutes|aucune de celles-là}
b comme {bernard|bravo|bateau}
{a de abeille|c comme charlie|d comme david}
## oui
{grave|carrément|yep|yes|yup|ouais vas-y|ouais carrément|mais grave|avec grand plaisir|bé oui|bé oui pardi|té oui|pardi|vaï|évidemment|ça me botte|ça me va|nickel chrome|au top|sûr|sûr que oui|mais oui|ouiii|deal|let's do it|je prends|tope là|c'est bueno|fais-le|fais donc|fonce|envoie|go go|allez oui|allez soit|ok pour moi|ok ça roule|ok vendu|vendu|adjugé|ça joue|ça le fait|impec|impeccable|c'est tout bon|pas de souci fais-le|roger|affirmatif|exact c'est ça|tu as tout compris|voilà c'est ça|c'est bien ça|oui c'est cela|oui oui c'est ça|oui voilà|yes c'est ça}
## non
{nan|mais nan|que non|bé non|pas moyen|mort|c'est mort|jamais de la life|no way|laisse béton|laisse tomber|lâche l'affaire|oublie|no thanks|même pas en rêve|sûrement pas|bof non|non c'est bon|non t'inquiète|non ça ira|nan laisse|nope merci|pas la peine|surtout pas malheureux|macarel non|eh non|hé non|non pas du tout|non rien|non rien de tout ça|non c'est pas ça du tout|tu es à côté de la plaque|t'as rien compris|c'est pas ce que j'ai dit|cancel|annule tout|stop annule|fais pas ça|non non arrête|non oublie|non finalement pas|pas ça|pas celui-là|pas maintenant non}
## qui-es-tu
{t'es qui toi|c'est qui qui parle|t'es quoi comme bestiole|t'es un bot ou quoi|t'es une vraie meuf|t'es un vrai gars|c'est une machine qui cause|d'où tu sors toi|tu sors d'où|qui t'a pondu|t'as un blaze|comment on t'appelle|c'est quoi ton petit nom|tu es sorti de quel chapeau|pourquoi tu viens me parler|pourquoi tu m'as envoyé un message|qu'est-ce que tu me veux|tu me veux quoi|who are you|you are who|t'es une AI|c'est ChatGPT derrière|qui est derrière l'écran|c'est un être humain au bout|tu es fait pour quoi|c'est toi le coup de pouce|coup de pouce c'est qui}{ ?|}
## donnees-personnelles
{mon chef|le boss|la cheffe|les RH|la direction|le dgs|le maire|mon n+1|mon manager} {il|} {va le savoir si je me plante|voit mes notes|mate mes réponses|sait tout ce que je fais ici|est dans la boucle|reçoit un rapport sur moi|peut voir si je réponds faux} ?
{tout ça|ce que je dis|ce que je réponds|mes bêtises} {reste entre nous|c'est enregistré|ça va où|c'est gardé où|va être répété|est fliqué} ?
{vire|efface|wipe|supprime} {tout ce que t'as sur moi|mes data|toutes mes traces|mon dossier|mes infos perso}
{c'est confidentiel|c'est anonyme|c'est secret|c'est fliqué|c'est safe|ça craint rien|on me note} {ton truc|ici|ce que je réponds|} ?
{tu gardes quoi|t'as quoi|tu stockes quoi|t'enregistres quoi} {sur moi|de moi|comme infos|comme data} ?
{je veux|file-moi} {mes data|la copie de tout ce que t'as sur moi|mes données}
## frequence-rappels
{une par jour|une par semaine|deux fois par semaine|un jour sur deux|une fois tous les quinze jours|le lundi et c'est tout|que le mardi} {c'est bien|et pas plus|max|c'est suffisant|pour moi c'est bon|et basta|ça me va}
{tu m'en envoies trop|c'est trop fréquent|ça fait beaucoup|une par jour c'est trop}{, calme un peu le rythme|, passe à une par semaine|, espace|, moins souvent|, deux par semaine max}
{mets ça|cale ça|envoie ça|programme ça|shift les rappels} {le matin|vers 10h|l'après-midi|le jeudi|en début de matinée|à la fraîche|après la sieste|vers 14h30}
{le matin|l'après-midi|le lundi|le vendredi|à 8h} {je suis jamais là|c'est mort|ça m'arrange pas|j'embauche|je suis sur le terrain}{, mets plutôt l'après-midi|, change le jour|, décale les rappels|, plutôt le mardi}
{plus de questions|davantage de questions|un peu plus de rappels} {par semaine|par jour|chaque jour}{, j'aime bien|, s'il te plaît|}
## reactiver-rappels
{je suis back|back to work|je suis revenu au bureau|les vacances c'est fini|la pause c'est bon|j'ai fini ma pause|je suis de nouveau là|ça y est je suis dispo|je suis remis|fini le rush}{, tu peux relancer|, relance la machine|, on y retourne|, remets les notifs|, remets-moi dans le circuit|, rebalance les rappels|, c'est reparti pour les rappels}
{relance|remets|rebranche|rallume|réenclenche|restart|redémarre} {la machine|les rappels|les notifs|tes messages|le bazar|les envois|tout ça comme avant}
{je veux|je voudrais|j'aimerais bien} {revenir|m'y remettre et recevoir les rappels|que tu me réécrives|re-recevoir les questions|rejoindre à nouveau le programme|qu'on reprenne les envois|ravoir mes rappels}
{tu ne m'écris plus|ça fait longtemps que je ne reçois rien|pourquoi je ne reçois plus rien}{, remets les rappels|, réactive|, tu peux recommencer|, reprends}
{enlève|lève|vire|stop} {la pause|le mode silence|le mute|la veille}
## difficulte
{c'est chaud|c'est hardcore|c'est abusé|c'est trop la galère|c'est imbuvable|c'est du niveau ingénieur|j'y comprends rien à tes questions|c'est trop calé pour moi|c'est trop fort pour moi}{, baisse d'un cran|, mets plus simple|, plus easy stp|, vas-y mollo|}
{c'est du pipi de chat|c'est trop easy|c'est pour les gosses|tu me prends pour un débutant|trop fingers in the nose|les doigts dans le nez tes questions|je m'endors tellement c'est facile|c'est niveau CP}{, monte d'un cran|, corse un peu|, plus dur stp|, envoie du lourd|}
{mets|envoie|fais|file-moi} {plus dur|plus facile|du plus simple|un niveau au-dessus|un cran en dessous|du hard|de l'easy|des questions moins tordues|des trucs à ma portée}
## parler-humain
{passe-moi|file-moi|je veux} {un être humain|quelqu'un de vrai|un vrai gars|un collègue|le gars de l'informatique|la dame de la formation|un contact en chair et en os|un numéro à appeler|une personne pour de vrai}
{y'a personne|y'a pas quelqu'un|y'a pas un humain|y a-t-il un numéro} {que je peux appeler|à qui causer|pour m'aider en vrai|au bout du fil|de vivant ici} ?
{je veux causer|j'ai besoin de causer|je préfère parler|j'aimerais discuter} {à quelqu'un de vrai|avec un humain|avec une vraie personne|à un gars de la DSI|de vive voix avec quelqu'un|à un technicien}
{c'est qui|qui c'est} {qu'on appelle|le gars à contacter|le référent chez nous|la personne à voir|mon contact} {quand ça va pas|pour l'info|à la DSI|} ?
{talk to a human|un call avec quelqu'un|je veux un call avec le support|le phone de la hotline}
## incident-securite
{j'ai fait une boulette|j'ai fait une connerie|j'ai merdé|j'ai fait une bêtise}{,|} {j'ai cliqué sur un lien pourri|j'ai filé mon mot de passe|j'ai ouvert un truc louche|j'ai envoyé un fichier confidentiel à tout le monde|j'ai donné mes codes}
{on m'a tiré|on m'a chouré|on m'a barboté|on m'a braqué|j'ai paumé|je retrouve plus} {mon pc|mon ordi pro|mon téléphone pro|mon portable de service|la clé usb du boulot|mon badge}
{je me suis fait|jme suis fait|on s'est fait} {hacker|pirater|phisher|avoir|entuber par un faux mail|avoir par un sms|piquer mon compte|arnaquer par mail}
{y'a un truc pas net|y'a un truc louche|c'est bizarre} {dans mes mails, on me demande mon mot de passe|sur mon pc, la souris bouge toute seule|j'ai reçu un mail qui sent l'arnaque|mon écran demande des bitcoins|des mails partent tout seuls de ma boîte}
{mon pc|mon écran|ma boîte mail} {est bloqué et on me demande du fric|affiche une tête de mort|demande une rançon|envoie des saletés à tout le monde|a chopé une saleté de virus}
{j'ai reçu|je viens de recevoir} {un mail zarbi|un texto bizarre de la poste|un mail du patron qui veut des cartes cadeaux|un email weird|un message suspect|un mail avec un lien pas catholique}{, j'en fais quoi ?|, je clique ?|, c'est du phishing ?|, c'est une arnaque ?|, what do I do ?|}
## pix
{c'est quoi ce pix|pix c'est quoi le truc|on m'a parlé de pix|le pix là|pix machin|y'a moyen d'avoir le pix|faut faire pix|le certif pix|mon account pix|login pix|je vais où pour pix|pix ça rapporte quoi|t'es la même chose que pix|je dois faire le pix là, c'est où|comment qu'on fait le pix}{ ?|}
## ne-sais-pas
{chépa|aucune idée frère|j'en sais foutre rien|alors là mystère|j'ai pas la réf|ça me dépasse|je sais pas du tout moi|bé je sais pas|té j'en sais rien|je suis à l'ouest là-dessus|i don't know|idk|no idea|pas la queue d'une idée|je sais fichtre pas|je sais pas mon pauvre|j'en ai aucune idée|ça me dit rien du tout|connais pas ce truc|je n'ai jamais entendu parler de ça|aucune piste, je sais pas|que sais-je|va savoir|bonne question|j'en sais pas plus|j'ai beau réfléchir je ne sais pas|je suis incapable de te dire|je peux pas te dire|je sais pas quoi répondre|je sais pas laquelle c'est|je ne sais pas laquelle choisir}
## positionnement
{je veux|j'aimerais|on peut} {savoir d'où je pars|voir ce que je vaux avec un test|faire le test pour savoir mon niveau|faire un check de mon niveau|passer le test de départ|un assessment|faire un auto-diagnostic|me tester pour voir mon niveau de départ} ?
{fais-moi|passe-moi|envoie-moi} {le test de niveau|le gros test|le test pour voir où je me situe|un diagnostic de départ|l'évaluation|le test du début}
{je sais pas ce que je vaux|je sais pas à quel niveau je suis|je suis de quel niveau au juste}{, teste-moi|, évalue-moi|, fais-moi un test|, tu peux mesurer ça ?}
{refaire|recommencer|reprendre} {le test du début|mon évaluation|le diagnostic|le test de niveau|mon positionnement}
## certification
{je veux|file-moi|il me faut|comment on chope|où je récupère} {mon papier|le diplôme|la certif|mon attest|le badge|une attestation pour mon dossier|un certificat pour mon chef|une preuve pour la RH|mon certificate|le PDF de mon attestation}
{je suis prêt pour|on passe|lance|j'attaque|go pour} {la certif|l'examen|la certification @topic|la certification}
{on peut avoir|y'a} {un diplôme|une attestation|un certificat|un badge} {à la fin|au bout|avec ton truc} ?
## parcours
{t'as|tu proposes|y'a} {des parcours pour mon métier|un parcours pour les gars des espaces verts|un parcours pour l'accueil|un truc par étapes|une formation par étapes|un learning path|un programme pour les débutants} ?
{je veux|on peut} {faire le parcours @topic|reprendre le parcours|faire la suite du parcours|m'inscrire à un parcours|me lancer dans un parcours|changer de parcours} ?
{il me reste combien|j'en suis où|je suis à quelle étape} {dans le parcours|de mon parcours|d'étapes du parcours} ?
## partage-resultats
{montre|file|envoie|balance|fais passer} {mes résultats|mon niveau|mes scores|mes notes|mes progrès} {au chef|à mon boss|à mon manager|à la cheffe|au service RH|à mon responsable}
{je veux bien|j'suis ok pour|ok pour} que {mon chef voie mes résultats|ma cheffe voie mon niveau|le boss voie mes scores|mon manager ait mes résultats}
{je veux plus|j'ai plus envie|hors de question} que {mon chef voie mes résultats|mon boss ait accès à mes scores|mes résultats soient montrés au chef}
{share|partage|unshare} {mes résultats|my results|mon score|mes scores} {avec mon boss|avec mon manager|}
## langue
{tu causes|tu parles|tu speak|tu comprends} {english|anglais|l'anglais|la langue de Shakespeare|occitan|espagnol|autre chose que français} ?
{passe|switch|bascule|mets-toi|mets tout} {en english|en anglais|en français|in french|en VO|en french}
{je suis pas français|mon français est pas top|je suis anglophone|i am english}{, en anglais please|, tu peux parler anglais ?|, switch en anglais}
## composer-relance
{booste|secoue|réveille|motive|relance|bouge} {mon équipe|mes gars|mes agents|mes troupes|la team|le service} {un peu|avec un petit message|avec une question|}
{je veux|faudrait|on peut|il faudrait} {envoyer un petit mot à l'équipe|secouer mes gars|pinger ma team|nudger la team|faire un rappel à mes agents|pousser une question à la team|envoyer un reminder à mon équipe|balancer un message au service} ?
{prépare|fais|balance|schedule} {un message pour la team|une relance pour mes agents|un petit mot pour l'équipe|un reminder pour la team|un coup de pouce pour lundi}
{mes gars|mes agents|ils} {ne répondent plus|participent pas assez|traînent}{, relance-les|, envoie-leur un message|, faut leur envoyer un rappel|}
## vue-equipe
{ma team|mon équipe|mes gars|mes agents|le service|l'équipe} {en est où|se débrouille|s'en sort comment|avance|ça donne quoi|ça progresse|participe bien|en est à combien}{ ?| en @topic ?}
{montre|fais voir|file|check} {les stats de la team|les résultats de l'équipe|le dashboard de l'équipe|comment avancent mes gars|la participation du service|les scores du service|le reporting de mon équipe}
{combien|qui} {ont répondu dans mon service|de mes gars participent|participe dans l'équipe|a joué cette semaine dans l'équipe|d'agents actifs chez moi} ?
{j'aimerais|je veux} {un point sur mon équipe|voir l'équipe|savoir où en sont mes agents|un état des lieux de mon service|la synthèse de la team|les chiffres de mon équipe|les chiffres de participation}
## hors-sujet
{on mange quoi|c'est quoi le dej|y'a apéro|qui paye le café|on va boire un coup|pastis ou rosé|t'as vu le match|l'OM a gagné|le MHSC joue quand|tu viens au pot de départ|il fait une de ces chaleurs|le mistral souffle fort|il pleut des cordes|y'a des bouchons sur la rocade|le tram est encore en panne|c'est quand les soldes|c'est bientôt Noël}{ ce midi| demain| peuchère|} {?|}
{le copieur|la tondeuse|le camion|la débroussailleuse|le chauffage|la badgeuse|la clim|le standard} {est naze|est HS|est mort|fuit|déconne|est tombé en rade|doit être révisé}
{j'ai|on a} {mal au crâne|la crève|un coup de barre|le cafard|un rendez-vous chez le dentiste|un pneu crevé|des invités ce soir|plus de gants|plus de papier toilette au bureau}
{dis-moi que tu m'aimes|tu viens dîner|tu fais quoi ce soir|t'as un copain|tu crois en dieu|tu votes pour qui|t'es beau|tu es marié|fais-moi rire|raconte un truc marrant|chante-moi la marseillaise|t'as quel âge de chien}{ ?|}
{il est passé où|t'as vu|où il est} {le chef|mon chat|Robert|le camion de 8h|le double des clés|mon casse-croûte} ?
{ma paye|ma prime|mon bulletin|mes heures sup|mes RTT} {est pas tombée|c'est pour quand|sont pas comptées|a une erreur|manque des sous}
{faut|je dois|il faut que} {commander du terreau|aller chercher les plantes|poser mes RTT|appeler le plombier|que je voie le médecin du travail|refaire ma carte vitale|nettoyer le dépôt|charger le camion}
{call moi un taxi|book un restaurant|check mon mail|open ma messagerie|call my wife|send an email to Paul|planifie un meeting avec Julie|fais-moi un powerpoint|fais une slide|forward ce mail à Marc}
{la vie est belle|c'est la vie|vive le vendredi|on est mercredi|je suis né en 1975|j'habite à Sète|mon fils s'appelle Théo|le ciel est bleu|les cigales chantent|allez l'OM|vive la France|les carottes sont cuites|42|blabla|rien|rien de spécial|je sais pas quoi faire ce soir|bof la vie|chut}
{c'est combien|combien coûte|t'as le prix de} {un kilo de tomates|le péage|la place de ciné|l'abonnement de tram|l'essence|un iphone}
{quel|quelle} {beau temps|belle journée dehors|sale temps|journée de merde|vie|bazar dans ce bureau|chaleur dis donc}
`;
