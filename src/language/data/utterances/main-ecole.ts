/** By imagined hands: a nursery-school assistant, an engineer, a trainee in communication, a union representative. */
export const mainEcole = `
# ecole
## commencer
Coucou!! les petits viennent de s'endormir a la sieste, j'ai un quart d'heure rien que pour nous deux, envoie!
la maitresse est en récré de surveillance, j'en profite pour en faire une vite fait
bon aller c'est partie mon kiki!!
Oh j'ai eu juste!!! ca donne envie d'en refaire une tiens
j'ai rien fait de la semaine a cause de la gastro dans la classe, faut que je rattrape, tu me met quoi?
je suis devant l'ordi de la directrice elle me le laisse jusqu'à 13h30, envoi moi la première tout de suite!
Ma collègue Sylvie elle en a déjà fait 12 et moi que 3, il faut pas que je me laisse distancer! balance!
J'ai mis mes lunettes, j'ai mon café, tu peux y aler
et maintenant? on continu?
on m'a dit qu'il fallait juste t'écrire et que tu poserais quelque chose, alors voila je t'écris !
C'est l'heure de ma minute du jour non?
Disponible 5 min entre deux relevés de débitmètres. Soumettre un exercice.
Lu. Item suivant.
1. Connexion établie. 2. Temps disponible : 4 minutes. 3. Merci de lancer une question.
Correction prise en compte. On enchaîne.
En attente au réservoir que la télégestion remonte, autant m'entraîner.
Je n'ai pas traité celle d'aujourd'hui. La soumettre maintenant.
Suite
Trois questions d'affilée si possible, j'ai un créneau de 10 min avant la réunion de chantier.
Prêt côté utilisateur.
Première du jour ?
let's goooo 🚀
Hit me 🎯
je suis chaud bouillant là, fais péter le quiz
ok next one pls, j'suis en mode streak 🔥
mood du jour : apprendre un truc en 1 min avant le brief insta de 14h ⏱️
im bored, give me something to answer
bring it on 💪
Brain gym time 🧠✨
encooore 😍
j'ai mon latte, mes écouteurs, plus qu'à bosser mes skills 🎧
Keep going, I've got a few minutes before my call
Can we do a quick one on e-mails before lunch?
Puisque l'employeur me doit ce temps de formation, je l'utilise : posez votre question.
Je sors d'une séance du CST, il me reste dix minutes sur mon temps de travail, pas une de plus. Interrogez-moi.
Bien. Voyons ce que vous avez dans le ventre.
On nous promet une minute par jour. Elle est où, la mienne ?
Admettons. Soumettez-moi la prochaine, je vous attends.
J'exige de pouvoir m'exercer comme n'importe quel agent, même déchargé à 50 %. Donc allons-y.
Avant de défendre ou d'attaquer cet outil devant les collègues, je veux l'essayer moi-même : interrogez-moi.
Je ne vais pas m'arrêter sur une mauvaise réponse, la revanche tout de suite.
Qu'attendez-vous pour me questionner ?
## indice
oulala celle la elle est coton!! tu me souffle un petit quelque chose?
j'hésite entre 2 depuis dix minutes, un ptit coup de main mais sans me dire tout hein!
Mon fils il m'aurait soufflé mais il est au lycée, tu le fait a sa place ? juste le début
je fais avec les enfants "c'est chaud, c'est froid", tu peux faire pareil avec moi?
ça fait 3 fois que je relis rien a faire, éclaire ma lanterne stp!
ça commence par quelle lettre?? 😅
Y'en a au moins une que je peut éliminée d'office?
Ne me donne pas la réponse tout de suite, je voudrai trouvé toute seule, mais pousse moi un peu!
je sais que je le sais, on l'a vu a la formation de mars, c'est sur le bout de la langue, tu me rafraichi la mémoire?
faut regarder quoi dans l'image? je vois pas ou est le piège moi
un chouilla d'aide?
aïe, aide?
Blocage entre les propositions 2 et 4. Élément discriminant ?
Énoncé compris, mécanisme non identifié. Fournir une donnée complémentaire, sans la solution.
1) J'ai exclu A. 2) Il me reste trois options. 3) Sur quel critère trancher ?
Quel mot de l'énoncé est déterminant ?
Raisonnement bloqué à mi-parcours. Orientation souhaitée, pas la correction.
Combien de propositions sont exactes ? Cela me suffirait pour conclure.
Je dispose de la moitié du raisonnement. Vers quel menu faut-il regarder ?
Est-ce lié aux droits d'accès ou au stockage ? Je déduirai le reste.
Éliminer une option ?
Premier élément ?
teaser ? juste un mini spoil de rien du tout 👀
can I get a clue or is that cheating lol
genre y'a pas un joker 50/50 comme à la télé ?? 😭
brain lag total là, t'aurais pas un p'tit nudge
I'm stuck between B and C, which way should I lean? don't tell me straight up tho
Don't give it away, just point me in the right direction
allez un mini clin d'œil 😉 je dirai rien à personne
je cale grave, guide-moi step by step mais sans lâcher la soluce
lil nudge? 🥺
oriente-moi 🧭
tu chauffes ou tu refroidis si je pars vers "tout le monde peut modifier" ? 🔥❄️
Un agent en difficulté a droit à un accompagnement : mettez-moi sur le chemin.
Vous n'allez pas laisser un travailleur seul face à l'énoncé, tout de même. Éclairez-moi un peu.
Ma position n'est pas arrêtée. Donnez-moi un argument, un seul, pour départager les deux dernières.
Je refuse de tirer au sort ; j'aimerais un élément pour raisonner.
À quelle règle faut-il se référer pour trancher ? Je ne demande pas la conclusion.
Avant de me prononcer, je réclame un complément d'information.
Je ne suis pas informaticien, moi. Orientez-moi au lieu de me regarder patauger.
Un éclairage ?
Quand un dossier me résiste, je demande l'avis d'un camarade. Là c'est à vous : un angle ?
## explication
ah bon?? j'étais sure de moi pourtant! pourquoi c'est pas ça?
j'ai eu bon mais au pif!! je voudrais comprendre quand même
ses quoi la différence entre copie et copie cachée, j'ai rien pigé
tu peux me le redire comme si j'avais 4 ans ? comme a mes petits de moyenne section!
le "cloud" tout le monde en parle a l'école mais c'est quoi au juste?
euh... et donc?? en quoi c'est grave de faire comme j'ai dit?
Je vois pas le raport entre le cadenas et la sécurité, désolé je suis une nouille!
ça veut dire quoi "authentification", c'est le mot qui me perd
ah bon pourquoi??
avec un exemple de tout les jours ça passerai mieux, genre avec le cahier de liaison
Hein ?
ma fille me dit le contraire de toi, alors il faut croire qui et pour quelle raison ?
Détailler la distinction entre synchronisation et sauvegarde.
Le résultat affiché contredit mon raisonnement. Sur quel principe repose-t-il ?
1. J'avais coché B. 2. Vous retenez D. 3. Quel critère invalide B ?
Définition de « métadonnée », avec un cas appliqué si possible.
Cause ?
Dans quel cas ma proposition aurait-elle été exacte ?
Quelle différence entre moyenne et médiane pour une série de consommations ?
Base technique ?
Troisième proposition : en quoi est-elle inexacte ?
Je retrouve le résultat mais pas la logique. Développer.
wait what?? comment ça c'est la C 🤯
explain like I'm five 🍼
j'ai pas la ref, c'est quoi le phishing vs le spear phishing
why tho 🤔
je croyais que le https = safe, on m'a menti ?? 😱
Could you break that down for me? I don't get the part about permissions
c'est quoi en vrai un "gestionnaire de mots de passe", j'entends ça h24
so what was I supposed to pick and why 🤔
mdr j'ai eu bon mais zéro idée du why
développe 😳
what does "data literacy" actually mean?
hmm pas convaincu·e, tu m'argumentes ça ?
Je conteste moins que je ne cherche à saisir : sur quel fondement écartez-vous ma réponse ?
Une sanction doit être motivée. La vôtre aussi : motivez.
Motivez.
« C'est plus sûr » : plus sûr que quoi, contre quoi, pour qui ?
Soit, j'ai tort. Mais je n'ai toujours pas saisi ce qui distingue une donnée personnelle d'une donnée sensible.
Vous allez un peu vite en besogne, reprenez le passage sur la double vérification.
Qu'entend-on au juste par droit à la déconnexion dans le télétravail ? Le principe, je veux dire.
En quoi exactement mon choix mettait-il les collègues en danger ?
Une ligne de commentaire, c'est maigre. J'ai besoin d'un développement pour l'admettre.
## passer
oh non pas celle la!! la suivante stp
je la laisse de coté, j'y comprend rien et les enfants se réveillent
les histoires de visio moi j'en fait jamais avec mes petits de 3 ans, mets en une autre a la place
ça ne sert a rien que j'insiste, enlève la moi de là!!
on peut la sauter comme a saute mouton ?
Bon celle ci je la sens pas du tout, autre chose?
Je l'ai déjà faite hier celle là! on avance
tant pis pour les points, je préfére pas y répondre
elle est bien trop longue a lire sur mon petit téléphone, donne m'en une plus courte a la place
zou la suivante!!
Je vais pas répondre n'importe quoi juste pour répondre, on la met a la poubelle
ça parle de choses qu'on a pas a l'école maternelle, tourne la page
Question sans objet pour mon poste. Suivante.
Ne pas enregistrer de réponse pour celle-ci. Continuer.
Sans réponse de ma part. Item suivant.
Celle-ci : à écarter.
1. Énoncé lu. 2. Non applicable à l'exploitation des réseaux. 3. Poursuivre avec la suivante.
Contournement demandé, comme une vanne en by-pass : on isole et on continue.
Déjà traité deux fois cette semaine. Ignorer.
Sans réponse.
Temps de lecture trop élevé pour le créneau dont je dispose ; présenter l'item d'après.
Abstention. Suivante.
Poste non équipé de cet outil. Proposer autre chose que cette question.
swipe left 👈😂
nope, next !
celle-là c'est un no go pour moi, balance une autre
can we skip this one plz
hard pass 🙅
flemme de ouf de lire ce pavé, on zappe ? 🥱
move on 🙅‍♂️
nan mais elle est trop random celle-là, next question stp
j'ai genre 0 vibe avec cette question, bye 👋 et la prochaine c'est quoi
not this one, give me a different question
skiiiip ⏭️
je la ghost celle-là 👻 on passe
Je refuse de répondre à cette question : elle touche à mon organisation personnelle. La suivante.
Avançons.
Je fais valoir mon droit de retrait sur cette question-ci. Poursuivons.
Le scénario met en scène un chef qui surveille ses agents : je ne me prêterai pas à cela, proposez autre chose.
Je n'ai pas à cautionner un énoncé pareil ; retirez-le-moi et continuons.
Ne se prononce pas. Point suivant de l'ordre du jour.
Inutile d'insister, je n'y répondrai pas, présentez-moi la prochaine.
Question renvoyée à une séance ultérieure, comme on dit au CST. La suivante ?
On laisse celle-là de côté et on continue, vous voulez bien ?
## mon-niveau
Alors docteur, je suis ou moi?? c'est grave?
j'ai l'entretien annuel jeudi avec la directrice, elle va me demander ce que ça a donné tes petites questions, tu peut me dire?
est ce que je m'améliore un peu quand meme!!
et du coup ça me fais combien de bonnes en tout?
sylvie me dit qu'elle est a 4, et moi c'est quoi mon chiffre?
mon ptit bulletin de notes s'il te plait! comme les grands
Je sais pas si je suis nulle ou pas trop nulle en ordinateur, tu me le dit franchement
Le dessin avec les barres que tu m'avais montrer sur mes progrès, je le retrouve plus, tu me le remet?
oh encore faux!! bon ca donne quoi depuis le début, fais moi voir
j'ai bien avancé sur les mails ou pas trop?
j'avance un peu?
État d'avancement par thème ?
Synthèse de mes résultats depuis le 1er septembre.
1. Niveau actuel. 2. Évolution sur 30 jours. 3. Domaines en retrait.
Indicateurs personnels.
Taux de réussite, toutes thématiques confondues ?
Ma courbe monte-t-elle ou stagne-t-elle ?
Je prépare mon bilan annuel de compétences numériques : quelles valeurs avez-vous me concernant ?
Combien de réponses exactes sur les vingt dernières ?
Niveau estimé en culture de la donnée, et marge d'incertitude associée ?
Tableau récapitulatif, svp.
Écart entre ma mesure initiale et la mesure actuelle ?
Point faible ?
show me my stats 📊
c'est quoi mon score les gens 👀
j'ai level up ou pas encore ? 🎮
genre si tu devais me noter sur 8 là tout de suite tu mets combien
my progress pls, I wanna brag a little 😎
my stats?
on fait un wrap-up de mes perfs façon Spotify Wrapped ? 🎁
omg 3 good ones in a row, where does that put me overall? 🎉
red flags chez moi ? sur quels thèmes je suis à la rue
my level?
je flex sur mon LinkedIn bientôt, donne-moi mes résultats 💅
Je demande communication de mon évaluation, dans son intégralité.
Vous me notez depuis six semaines, j'aimerais bien savoir ce que cela donne.
Quel jugement portez-vous sur mes compétences, au juste ? En toute transparence.
Il paraît que je serais « intermédiaire ». Sur quels thèmes ? Montrez-moi.
Ai-je progressé oui ou non depuis que l'employeur m'impose cet exercice ?
Une erreur de plus. Quel est le bilan à ce jour, que je sache si je dois revendiquer une formation ?
Où se situe mon niveau par rapport à ce que vous aviez mesuré au printemps ?
Avant de négocier mon plan de formation individuel, je voudrais voir mes acquis.
## changer-sujet
y'en a marre des mots de passe, on pourrait pas causer d'autre chose a partir de maintenant??
les agendas ça me concerne pas trop moi, c'est la maitresse qui gére. T'as quoi d'autre dans ta besace ?
J'aimerai bien faire ceux sur les mails, c'est là que je suis le plus perdu!
ma directrice veut qu'on apprenne teams, tu peut me mettre la dessus plutot ?
ça tourne toujours autour de la même chose non? ya pas autre chose a voir!
je voudrais revoir ce qui parle des enfants et des écrans, ca me parlerai plus avec mon métier!
en fait t'as quoi comme matières?
Oh le télétravail avec des petits de 3 ans a torcher ça va pas être possible 😂 mets moi dans une autre catégorie
les virus et tout ça, on peut en faire maintenant? j'ai fini avec les fichiers je crois
on varie un peu?
Autre matière!!
Mon mari s'est fait avoir par un faux colis, du coup je préfère qu'on travaille sur la sécurité a partir de maintenant
Liste des domaines disponibles ?
Domaine e-mails suffisamment traité. Basculer sur culture de la donnée.
Thème : agendas.
Remplacer le thème en cours par la cybersécurité (astreinte NIS 2 à préparer).
Le travail collaboratif n'est pas ma priorité. Mettre la donnée à la place.
1. Clore ce thème. 2. Ouvrir télétravail.
Je souhaite alterner : jusqu'ici uniquement la messagerie, désormais le partage de fichiers.
Existe-t-il un domaine sur les tableaux et graphiques ? Si oui, y basculer.
Dix questions sur le même sujet. Réorienter.
Cyber plutôt.
Mes besoins portent sur les données de télérelève, donc le thème correspondant.
Autres domaines ?
on switch ? 🔄
ok j'ai fait le tour des mails là, next topic please
can we talk about something other than passwords lol
vibe check : on part sur Teams et SharePoint aujourd'hui ? 💼
what topics do you have?
plus envie de faire de l'agenda là, mets-moi de la data 📈
autre chapitre 🙏
je suis team com donc file-moi plutôt du collaboratif 🙌
same same depuis ce matin 😴 surprise me with another subject
switch me to cybersecurity, that's the hot topic rn 🔐
la parentalité numérique ça a l'air stylé, on peut tenter ?
other subjects?
Je n'ai que faire de la messagerie. Le télétravail, en revanche, concerne directement mes mandants : prenons cela.
Restons-en là sur la cybersécurité et abordons la question des données.
Est-il permis de choisir soi-même son sujet, ou nous l'impose-t-on ? Si oui, les agendas.
Vos histoires de calendrier partagé m'ennuient, voyons un autre chapitre.
On tourne en rond. Quels chapitres n'ai-je pas encore ouverts ?
J'aimerais aborder le partage de documents, je dois monter un espace pour ma section.
Point suivant de l'ordre du jour : la protection des données. Interrogez-moi dorénavant là-dessus.
Bien, ce volet-là est clos pour moi. Qu'avez-vous d'autre à votre catalogue ?
Le thème retenu par la hiérarchie ne me convient pas, j'en veux un autre.
## aide
bonjour je comprend pas comment on fait ici, il faut appuyer ou??
ma collègue m'a installé ça sur le téléphone et elle est partie, je dois faire quoi avec?
Je suis completement paumée!!!
y'a t'il une liste de ce que je peux t'écrire? parce que là je tatonne
pour répondre j'écris ou je touche le rond ?
explique moi ton fonctionnement doucement stp, je suis pas une flèche avec ces machines!
faut écrire des phrases ou juste un mot avec toi? je sais jamais
C'est la première fois que je viens, je touche a rien de peur de tout casser 😬
ou est le bouton pour voir tout ce qu'on peut faire?
euh... c'est comment déjà pour s'en servir
hou hou je m'y retrouve plus du tout
a part les questions, tu fais d'autres choses ?
Liste des fonctions.
Documentation utilisateur ?
1. Périmètre fonctionnel ? 2. Commandes reconnues ? 3. Limites ?
Quelles requêtes sont admises dans ce champ de saisie ?
Première utilisation. Procédure de prise en main ?
Syntaxe attendue ?
Hormis les quiz, quelles opérations peut-on réaliser ici ?
Mode de réponse : clic sur la carte ou saisie libre ?
Où se trouvent les réglages et que permettent-ils ?
Possibilités ?
Je n'ai pas suivi la présentation du service. Fonctionnement général ?
c quoi le concept ici 🤔
how does this thing work
j'suis lost 😵‍💫 y'a un tuto ?
what can I ask you?
tes features c'est quoi en gros
any shortcuts?
newbie ici 🐣 tu m'onboardes ?
wait I type my answer here or I tap the thing?? 😅
show me around?
t'as des superpouvoirs cachés ou c'est juste du Q&A 🦸
sos newbie 🆘
On déploie des outils sans notice. Comment s'en sert-on ?
Que traitez-vous ici ?
Les collègues m'interrogent sur votre maniement et je n'ai rien à leur répondre. Détaillez ce que vous proposez.
Qu'est-ce qu'un agent est en droit de vous demander ici ?
Nul n'a pris la peine de nous former à cette application. Par où commence-t-on ?
Le mode d'emploi, je vous prie.
Je tape, rien ne correspond à ce que j'attends. Quelles formulations comprenez-vous ?
Comment est-on censé répondre ? En rédigeant, en cochant ?
Avant d'aller plus loin, exposez-moi toutes les possibilités offertes aux agents.
## pause-rappels
je suis en plein atelier peinture là, reviens quand les petits seront couchés!
oh la la pas cette semaine, c'est le spectacle de fin d'année on court partout!!
c'est les vacances scolaires, je suis pas là jusqu'au 4, on se retrouve a la rentrée?
J'ai mon petit fils a l'hopital, j'ai pas la tête a ça pendant quelques jours
tu tombe mal, j'ai 28 enfants a faire manger! tout a l'heure
pas le temps ma pauvre, les parents arrivent, après la garderie plutôt
la directrice est absente je fais tout, laisse moi souffler jusqu'a vendredi!
chut!! c'est la sieste, ton truc il sonne, coupe toi jusqu'a 15h
pas aujourd'hui!!
Je me fait opérer du genou mardi, 3 semaines d'arrêt, pas la peine de m'écrire d'ici là hein
mes vacances!!! fiche moi la paix 15 jours 😄
reviens lundi!
Astreinte jusqu'à dimanche. Ne rien transmettre avant lundi 8 h.
Absent du 12 au 23. Suspendre.
Rupture de canalisation DN 400 en cours. Indisponible cet après-midi.
Report 48 h.
1. Période d'inventaire. 2. Durée : deux semaines. 3. Aucun envoi durant ce délai.
Campagne de recherche de fuites tout le mois de mars. Reprendre contact en avril.
Intervention en tranchée. Plus tard.
Appel de l'astreinte, je m'interromps. Me représenter ceci à 17 h.
Reprise le 2 janvier. D'ici là, silence.
Sommeil, dix jours.
Congé paternité à partir de demain, retour dans 28 jours : neutraliser les envois.
Pause : 72 h.
brb exam week 📚 on se recapte après le 20
not now 🎥
je suis off jusqu'à lundi, no notif pls 🌴
remind me later this afternoon
vacay mode on 🏖️ see u in two weeks
là je suis sous l'eau avec les vœux du maire, ping-moi plutôt la semaine pro
can you leave me alone till Thursday? deadline 🔥
digital detox ce week-end 🧘 rien avant mardi stp
oups mon boss arrive, on fait ça after lunch ?
demain bro 🙃
Mute me for a week please
Je suis en grève demain et après-demain : aucun message ces jours-là.
Heures de délégation cet après-midi. Vous respecterez mon indisponibilité.
Préavis déposé, mobilisation jusqu'au 18. Votre exercice attendra.
Je ne suis pas sur mon temps de travail. Représentez-vous aux heures ouvrées.
En congé de formation syndicale du lundi au vendredi, je n'ai pas à être sollicité.
On négocie le protocole toute la semaine ; fichez-moi la paix jusqu'à la signature.
Trêve d'une semaine.
Accordez-moi une trêve d'un mois, le temps des élections professionnelles.
Trop de sollicitations ces temps-ci. Suspension jusqu'à la fin du mois, ni plus ni moins.
## arreter-rappels
je veux plus que tu m'écrive, c'est gentil mais non
ça sonne sans arret pendant la sieste et ca réveille les petits, enlève moi de ta liste pour de bon!!
je pars a la retraite vendredi, plus besoin de m'envoyer tout ça, merci pour tout!
plus rien jamais!!
je me suis inscrite sans faire exprès, tu peut me retirer ?
fini tes messages!!
Désolé mais moi l'informatique ça m'intéresse pas, inutile de revenir vers moi
ya mon téléphone qui fait ding tout les matins a cause de toi, je voudrais que ça cesse une bonne fois
oublie moi !!
mon mari râle que je fais du boulot a la maison avec ton bidule, alors j'arrête, ne m'envoi plus rien
on arrête la tous les deux, c'était sympa mais plus jamais de message
c'est fini pour moi ces petites questions, raye moi des cadres!
Retirer mon adresse de la liste de diffusion, effet immédiat et définitif.
1. Mutation au 1er du mois hors collectivité. 2. Fin des envois à cette date, sans reprise.
Envois à couper définitivement.
Notifications non pertinentes pour mon poste. À supprimer, sans limite de durée.
Résiliation des envois.
Fermeture de vanne totale, pas un réglage de débit : zéro message désormais.
Mon équipe n'utilise pas Teams sur le terrain. Me sortir du dispositif.
J'ai atteint l'objectif fixé. Il n'y a plus lieu de me solliciter.
Je consulterai de moi-même si besoin. Supprimer tout envoi automatique.
Plus aucun envoi.
unsub please 🙏
stop spamming me omg
je te ghoste officiellement, bye for good 👻 (et arrête de m'écrire)
fin de stage vendredi donc tu peux me virer de la liste, peace ✌️
too many notifs dans ma vie, toi je te coupe, sorry not sorry 💔
turn the notifications off for good
I don't want any of this anymore, take me off
no more pings. ever. 🚫
t'es lourd avec tes push du matin, c'est ciao définitif 😤
cancel my subscription
bloque-toi tout seul stp, je veux plus jamais de nudge
J'invoque mon droit d'opposition : cessez tout envoi, sans délai.
Ce dispositif repose sur le volontariat. Je n'en suis plus. Prenez-en acte.
Cela relève du harcèlement numérique. Je vous somme d'y mettre un terme.
Je ne vous ai jamais donné mon accord pour ces sollicitations ; mettez-y fin une bonne fois pour toutes.
Notre organisation appelle au boycott. Radiez-moi.
Aucun texte ne m'oblige à subir vos relances quotidiennes. C'est terminé.
Je dénonce le contrat : plus une ligne de votre part dans ma messagerie.
Comment un agent sort-il de ce système ? Pas pour huit jours : pour toujours.
Droit à la déconnexion, vous connaissez ? Plus rien, à compter de maintenant.
## conseil
j'ai 40 photos de la kermesse a envoyer aux parents, ça passe pas par mail, on s'y prend comment??
comment je fais pour savoir si le mail de la caf est un vrai ou un faux?
on est 5 a remplir le même planning et on s'écrase tous, c'est quoi le truc?
je retrouve jamais rien dans ma boite mail, t'as une petite combine?
pour que les autres ATSEM voient quand je suis pas la, dans le calendrier, je m'y prend comment
mon mot de passe c'est le prénom de ma fille, ma collègue dit que c'est pas bien, tu me conseil quoi?
Comment on met le doc dans teams sans que tout le monde puisse le modifier ?
ranger mes mails?
Ma directrice m'envoi un lien onedrive et je sais pas comment le garder pour le retrouvé après
faut-il que j'éteigne l'ordi de la classe le soir ou je le laisse en veille niveau sécurité?
comment envoyé un mail a tous les parents sans qu'ils voient les adresses des autres!!
une idée pour ranger mes papiers dans l'ordi? ses le bazar
Nommage des fichiers de plans : convention recommandée ?
Procédure pour restaurer une version antérieure sur SharePoint.
1. Rapport Excel de 80 Mo. 2. Douze destinataires. 3. Meilleur mode de transmission ?
Wifi public ?
Planifier une réunion avec six personnes de trois services : méthode la plus rapide ?
Copie cachée : usage ?
Choix de graphique pour comparer le rendement de réseau sur dix ans ?
Règle de tri automatique pour les alarmes de supervision qui arrivent par courriel : comment la créer ?
Partager un dossier avec un prestataire externe sans ouvrir tout le site : marche à suivre.
VPN : utile pour consulter l'intranet depuis mon domicile ?
Verrouiller l'écran ?
Quelle durée prévoir pour une visio efficace ?
tips pour un inbox zero ? 📥
how do I share my screen in Teams without showing my DMs 😬
c'est quoi le best move pour bosser à 4 sur le même ppt
any advice for staying focused when working from home? 🏠
mdp : phrase ou suite random ? 🔐
comment je bloque du focus time dans mon agenda sans passer pour une diva 💅
how can I tell if a QR code is legit
le hack pour planifier l'envoi d'un mail à 8h alors que je l'écris à minuit 🌙
un tip du jour stp ✨
VPN tips? 🔐
mentions dans Teams, je tag tout le canal ou c'est cringe ?
comment faire un vote rapide dans une conv Teams 🗳️
Quelle précaution prendre avant de transférer un message confidentiel à mes mandants ?
Comment empêcher qu'on me convoque en réunion à 18 h 30 par calendrier interposé ?
En télétravail, comment séparer proprement mes fichiers personnels de ceux de l'employeur ?
J'ai une liste de 300 adhérents à écrire en une fois : l'usage correct de la copie cachée, c'est quoi ?
Que recommandez-vous à un agent qui reçoit quarante messages par jour et n'arrive plus à suivre ?
Quand je me déconnecte le soir, je voudrais que Teams le dise à ma place. Par quel réglage ?
Faut-il se fier aux statistiques qu'on nous brandit ? Donnez-moi une méthode pour les lire.
Enregistrer une visioconférence sans bafouer le droit des participants : quelles règles observer ?
Votre recommandation pour protéger un téléphone personnel dont on se sert au travail ?
## signaler-probleme
ya rien dessus!!
j'ai beau appuyé sur valider il se passe rien du tout
tu me met faux alors que j'ai coché exactement ce que tu dis!! c'est pas normal ça
l'image elle est toute noire chez moi
il y a une grosse faute, c'est marqué "les donné" , pour un truc de formation quand même!
ça tourne ça tourne ça tourne et ça s'ouvre jamais
j'ai cliqué pour lire la suite et ça me dit page introuvable, voila
Sur le téléphone c'est écrit minuscule et ça dépasse du bord, on peut pas lire la fin
la question elle dit "cochez deux réponses" mais ca n'en laisse cocher qu'une!
je crois que tu t'es emmêlé les pinceaux, le commentaire parle de mails alors que c'était sur les agendas
c'est tout blanc??
tu me félicite alors que j'ai répondu a coté exprès pour voir! ya un souci dans ton truc
Propositions B et D identiques. À corriger.
Lien source : erreur 404.
1. Réponse saisie : C. 2. Réponse attendue affichée : C. 3. Statut : « incorrect ». Incohérence.
Le menu décrit dans l'énoncé n'existe plus depuis la version 2024 d'Outlook.
Bouton « Valider » inactif sous Edge 128.
Anomalie d'affichage : caractères Ã© à la place des accents.
Correction techniquement inexacte : le chiffrement ne protège pas contre la suppression.
Capture illisible.
La date de la source est 2017. Contenu obsolète.
Ordre des éléments impossible à modifier, le glisser ne répond pas.
Énoncé ambigu, deux réponses recevables. Je demande la révision de l'item.
La carte reçue ce matin est vide. À remonter.
ça bug de ouf chez moi 🐛
the picture won't load 🖼️❌
typo alert 🚨 « cybersécuritée » sérieux ?
this answer is just wrong, Teams moved that button ages ago
euh le lien me renvoie sur une page en maintenance depuis hier lol
dark mode = texte noir sur fond noir, j'vois rien 🕶️
dead link 💀
j'ai répondu B, il m'a compté A, wtf 😤
y'a écrit prenom au lieu de mon nom, votre template a pété 😂
half of the options are in German?? glitch much
fake news votre correction, la CNIL dit l'inverse 🧐
freeze total, je clique partout et nada
L'énoncé présume que tout agent dispose d'un ordinateur : c'est faux et discriminant. Je demande sa rectification.
Votre corrigé cite un décret abrogé. Veuillez le faire retirer.
« La secrétaire » et « le directeur » : cet item véhicule un stéréotype, je vous le signale officiellement.
Je maintiens que deux réponses étaient recevables ; cet item doit être revu par ses auteurs.
Carte illisible avec un lecteur d'écran, une collègue malvoyante me le confirme. C'est un manquement, faites remonter.
Vous affirmez que le supérieur peut lire toute la messagerie d'un agent. La jurisprudence dit le contraire. Contenu à rectifier.
Ce que vous avez envoyé lundi comportait une grossière erreur sur le RGPD ; je tenais à le faire savoir.
Validation inopérante.
Énoncé faux.
## politesse
coucou mon petit robot!!
bisous a demain!
oh t'es un amour
Bonjour bonjour! il fait beau a Lattes ce matin, et toi comment tu vas?
merci ma belle
Bon aller je file j'ai les petits qui se réveillent, passe une bonne aprem!!
Ho merci c'est gentil de me féliciter, ça fait plaisir a mon age!
bonne fete a toi si les robots ont une fete 😄
Joyeux noel et plein de bonnes choses a toute l'équipe!
t'es patient toi au moins, pas comme mon gendre! merci
re coucou
Bon week end!! repose toi bien
Messieurs-dames, bonjour.
Bien reçu, merci.
Noté. Cordialement.
Salutations.
Satisfaisant. Je vous remercie.
Bonne année 2027 à l'équipe.
Bonne soirée.
Correct. Merci pour la réactivité.
Bonjour, j'espère que vous allez bien.
Merci pour ces précisions.
À la prochaine
heyyy 👋
thx a lot you're the best 🫶
wesh la forme ?
good morning sunshine ☀️
slay, merci 💖
see ya 👋✨
ciao ciao bonne soirée les loulous
t'es trop un crack, gros love 🥹
what's up buddy?
tysm 🙏
have a lovely weekend!
gn 🌙
Salutations syndicales et fraternelles.
Bonjour camarade !
Je sais aussi dire merci quand c'est mérité : merci.
Bien le bonjour, j'espère que vos développeurs sont bien payés !
Vous avez été correct avec moi, je vous en sais gré.
Sur ce, je vous salue, j'ai une assemblée générale.
Au plaisir.
Belle journée à vous, et bon courage aux collègues qui vous font tourner.
## ne-sais-pas
alors là aucune idée ma pauvre!!
je donne ma langue au chat
j'en sais fichtre rien, c'est la première fois que j'en entend parler
je vais pas te mentir, je sais pas du tout!
Inconnu.
Absence de connaissance sur ce point.
Je n'ai pas la réponse.
no clue 🤷
jsp du tout mdr
Je l'ignore, et je n'en ai pas honte.
Personne ne m'a jamais formé là-dessus, je ne puis donc répondre.
je cale complètement, la réponse je ne la connais pas
## positionnement
je voudrais savoir d'ou je pars, tu me fais passer le test du début?
Sylvie elle a fait un genre d'évaluation pour voir son niveau au départ, moi on me l'a pas fait, je peut le faire?
comme je sais pas si je suis débutante ou moyenne, fais moi un test complet pour voir
Test initial, thème cybersécurité.
Lancer l'évaluation de départ sur l'ensemble du socle.
1. Repartir de zéro. 2. Refaire le diagnostic d'entrée, ma situation ayant évolué.
Diagnostic initial.
placement test pls 📝
can you assess me from scratch?
un diagnostic de mes skills, genre test d'entrée comme à la fac 🎓
J'exige d'être évalué avant qu'on me range dans une case : faites-moi passer le test de positionnement.
Sur la culture des données, je voudrais être testé pour établir mon point de départ.
Combien de temps dure l'évaluation initiale, et peut-on la démarrer ce matin ?
## certification
est ce qu'on a un diplome a la fin??
la directrice veut une preuve que j'ai bien suivi, tu peut me faire le papier officiel?
j'ai tout fini sur les mails, comment j'obtien mon attestation!
Conditions de délivrance de l'attestation ?
Certifier le thème agendas.
1. Session d'examen disponible ? 2. Durée ? 3. Seuil de réussite ?
where can I download my badge 🏅
je veux le certif cyber pour mon LinkedIn, on fait comment 💼
let's do the final exam on data
Le certificat que vous délivrez a-t-il une valeur pour l'avancement de grade ?
Je me présente à l'épreuve de certification, puisque c'est ainsi qu'on reconnaît nos compétences.
Comment un recruteur peut-il vérifier l'authenticité de mon attestation ?
Mon PDF signé ?
## parcours
y'a un programme exprès pour les ATSEM?
il me reste combien d'étapes a faire dans mon parcours stp
On m'a mis dans un parcours mais je sais plus lequel, tu me rappele ?
Parcours métier « technicien terrain » : contenu et durée ?
M'inscrire au parcours télétravail.
Étape en cours : 3/7. Reprendre le parcours à cette étape.
Liste des parcours par métier.
y'a une roadmap pour les métiers de la com ? 🗺️
enroll me in the learning path about group work
j'ai quitté mon parcours data au milieu, je veux le finir 🏁
Quels parcours l'employeur a-t-il prévus pour les agents de catégorie C ?
Je souhaite sortir du parcours qu'on m'a assigné d'office.
Existe-t-il un cursus pour les représentants du personnel, ou sommes-nous encore oubliés ?
## partage-resultats
je voudrais que ma directrice voie comment je me débrouille, tu lui montre?
j'avais dit oui pour montrer mes résultats a la chef mais finalement non, enlève
c'est possible d'envoyé mes notes a ma responsable pour l'entretien ?
Transmettre mes niveaux à mon chef de service.
Retirer l'accès de mon encadrant à mes résultats.
1. Partage activé : à vérifier. 2. Si oui, le désactiver.
share my score with my tutor plz 📤
unshare my results pls
mon maître de stage veut voir mes stats, je lui donne l'accès comment ?
Je révoque l'autorisation donnée à mon supérieur de consulter mes résultats.
Pour appuyer ma demande de promotion, rendez mes niveaux visibles à ma cheffe.
J'ai coché « partager avec mon manager » sous la pression. Annulez ce partage.
Partager mes progrès avec le responsable formation
## langue
mon téléphone m'a mis tout en anglais je comprend rien!! remet en français
ya une maman d'élève qui est ma remplaçante, elle parle que anglais, tu sais le faire?
Français, svp.
Interface à basculer en langue anglaise.
Langues disponibles ?
can we do this in English from now on? 🇬🇧
switch to french, my english brain is dead 😵
tu parles espagnol ou que fr/eng ? 🌍
let's talk in English it's good practice for me
La loi Toubon s'applique : adressez-vous à moi en français.
Pourquoi me répondez-vous en anglais ? Revenez à notre langue.
Je passe un entretien à Bruxelles, mettez toutes les questions en version anglaise.
## incident-securite
j'ai fait une betise, j'ai mis mon code sur un site pour un colis, c'était un faux!!
L'ordi de la classe affiche une sirène et me dit d'appeler un numéro, j'ai peur!!
je retrouve plus le téléphone de l'école, ya toutes les photos des enfants dedans 😱
mes contacts disent que je leur envoi des mails bizarre, c'est pas moi!
Connexion inconnue à mon compte, Varsovie, 03:12. Conduite à tenir ?
1. Pièce jointe ouverte à 10 h 05. 2. Fenêtre noire apparue. 3. Fichiers renommés en .locked.
Tablette d'exploitation dérobée dans le véhicule.
omg j'ai cliqué sur le lien du faux DocuSign 😭😭
someone hacked the town's Instagram account, what do I do??
i think i just gave my credentials to a scammer
Ma messagerie envoie des tracts que je n'ai pas rédigés : on a usurpé mon compte.
On m'a dérobé ma sacoche avec le portable et la liste des adhérents. Vers qui se tourner en urgence ?
J'ai envoyé par erreur le fichier de paie de tout le service à un destinataire extérieur.
## parler-humain
ya pas une vraie personne a qui je pourrai téléphoner?
je préfère causer a quelqu'un de chair et d'os, c'est plus facile pour moi!
c'est qui la dame qui s'occupe de la formation? je voudrais lui parler
Contact du référent pédagogique ?
Ma demande n'entre pas dans votre périmètre. Transférer à un opérateur.
Numéro de la hotline DSI.
can I talk to a real person? 🙋
t'es sympa mais là il me faut un human 😅
who's the actual human behind this training, got an email?
Je ne discuterai pas plus longtemps avec une machine. Un interlocuteur, je vous prie.
Je demande un rendez-vous avec le responsable de ce dispositif.
Donnez-moi le nom et le téléphone de la personne qui pilote ces formations.
un formateur svp
## donnees-personnelles
la mairie elle voit si je réponds faux?? ça me gène
tu garde tout ce que je te dit? même les bêtises?
j'aimerais bien que tu efface tout ce que j'ai fait jusqu'ici stp
Durée de conservation des réponses ?
Export complet de mes données, format CSV.
1. Hébergement ? 2. Destinataires ? 3. Finalité du traitement ?
is my boss watching this? 👁️
delete my data pls
genre tu stockes mes convs où ? 🕵️
L'AIPD a-t-elle été présentée au CST ? Quelles informations sur les agents sont collectées ?
En vertu de l'article 15 du RGPD, je demande l'accès à l'ensemble des données me concernant.
Mes erreurs peuvent-elles être utilisées contre moi lors de l'entretien professionnel ?
Pourquoi m'avoir posé cette question-là à moi ? Sur la base de quel profil ?
## difficulte
c'est trop compliqué pour une vieille comme moi, t'as pas pour les débutants?
tu me prend pour un ingénieur!! va plus doucement
Mes petits de moyenne section y arriverai, tu peut monter d'un cran 😄
Niveau d'exigence insuffisant. Augmenter.
Items triviaux depuis dix jours. Proposer du niveau avancé.
Réduire d'un cran la complexité.
way too easy 🥱
ez, passe en hard mode 🔥
these are brutal, can you dial it down a bit? 😭
On ne forme pas des agents d'entretien avec des questions d'ingénieur. Simplifiez.
Je vaux mieux que ces questions pour enfants, élevez le débat.
Vous mettez la barre beaucoup trop haut.
Je préférerais reprendre les bases, celles-là me dépassent.
## frequence-rappels
tous les jours ça fait trop pour moi, une fois dans la semaine ça suffirait!
mets le moi plutôt a 13h quand ils dorment
le mercredi j'ai pas école, alors évite ce jour la stp
Deux envois hebdomadaires, lundi et jeudi, 7 h 45.
Passer à un rythme quotidien.
Créneau actuel inadapté (astreinte matin). Décaler à 16 h.
once a week is enough for me 🗓️
tu peux me ping plutôt le soir genre 17h ? le matin chui pas réveillé 😴
I want more, like two a day
Jamais avant 9 heures ni après 17 heures : réglez cela en conséquence.
Une sollicitation par quinzaine, c'est le maximum que je puisse accepter.
Vos envois tombent pendant ma pause méridienne, qui n'est pas du temps de travail. Changez l'horaire.
Envois uniquement les jours impairs
## reactiver-rappels
coucou c'est la rentrée!! tu peut recommencer a m'écrire
j'avais tout coupé pour les vacances, remets en route stp
Tu m'envoi plus rien le matin ça me manque! reviens
Retour de congé. Lever la suspension.
Rétablir les envois.
1. Arrêt maladie terminé. 2. Reprise des notifications à partir d'aujourd'hui.
im back 🙌 unmute
turn my reminders back on please
j'avais unsub mais en fait je regrette 😅 tu me remets dans la liste ?
La grève est terminée, vous pouvez reprendre vos envois.
Je lève mon opposition : adressez-moi de nouveau vos messages quotidiens.
J'avais demandé la paix jusqu'au scrutin. Il a eu lieu. Vous pouvez recommencer à me solliciter.
réabonnement svp
## repeter
j'ai pas bien lu, un enfant m'a appelé, tu me la remet?
attend ça a filé trop vite!! c'était quoi ce que tu demandais
elle a disparu de mon écran, renvoi la stp
Réafficher l'énoncé.
Énoncé perdu suite à coupure réseau. Renvoyer.
Répéter.
say again? 👂
j'ai scrollé trop haut, c'était quoi déjà la question 😅
sorry I got distracted, can you show it again
Rappelez-moi les termes exacts de la question.
On m'a interrompu au téléphone. Que demandiez-vous ?
Reprenez l'énoncé depuis le début, je vous prie.
## qui-es-tu
t'es un monsieur ou une dame derrière?
c'est toi le nouveau truc de la mairie dont on m'a parlé?
pourquoi tu m'écris a moi, on se connait?
Nature de l'outil ?
Éditeur, version, commanditaire ?
r u a bot? 🤖
t'es genre ChatGPT déguisé ou quoi 🥸
who are you and why are you in my Teams
Qui vous a mandaté pour vous adresser aux agents ?
Êtes-vous une machine ou un collègue qu'on paie à répondre ?
ton ptit nom c'est quoi
## pix
ma collègue parle de pix, c'est la même chose que toi ou pas?
il faut que je crée un compte sur pix? j'ai pas d'adresse mail a moi
les points pix ils arrivent quand!
Pix Territoires : modalités d'accès ?
Équivalence entre vos niveaux et le référentiel Pix ?
Code campagne Pix ?
do my pix points count here? 🎯
j'ai passé le Pix au lycée, ça marche toujours ? 🎒
where do I log in to Pix
Le passage sur la plateforme Pix est-il décompté du temps de travail ?
Peut-on contraindre un agent à faire la certification Pix ?
Qui finance Pix et pour quelle raison l'a-t-on choisi ?
profil pix perdu
## reponse-choix
je mettrais celle du milieu
la 2 et la 4 je crois bien!!
moi j'aurai dit la première quand meme
Réponses 1, 3, 4.
Ordre : 3-1-2-4.
team C 🙌
I'd go with the last one
b tkt
Je penche pour la quatrième proposition, sous toutes réserves.
La D, et je l'assume.
Ni A ni B : je retiens C.
d
## oui
ben oui avec plaisir!!
d'acc d'acc
oh que oui
Accord donné.
yesss 🙌
Je n'y vois pas d'objection.
Soit.
Adopté à l'unanimité !
bien sur que oui
## non
oh non merci c'est gentil
non non surtout touche a rien!!
ben nan
Réponse négative.
Défavorable.
nah I'm good
non merci sans façon 😬
Il n'en est pas question.
Motion rejetée.
hors de question ma foi
## composer-relance
Il faudrait que j'écrive aux filles des trois maternelles pour qu'elles fassent leur question avant vendredi!! je m'y prends par où?
je voudrais envoyé un petit mot gentil a toute l'équipe des ATSEM avec une question dedans
Préparer un message pour l'unité exploitation, envoi mardi 8 h.
Programmer une campagne : parcours cybersécurité, 45 agents, échéance 30 juin.
1. Destinataires : régie des eaux. 2. Contenu : une astuce. 3. Test à mon adresse d'abord.
Corriger le message expédié ce matin au service, la date est fausse.
let's send a nudge to my whole team 📣
je veux pousser un petit reminder fun aux collègues de la com avec un quiz 🎉
can I schedule a tip for everyone in the unit on Monday?
Je souhaite inviter l'ensemble de mes agents à faire leur positionnement, sans en désigner aucun.
Annulez l'envoi prévu demain à mon équipe, un préavis de grève est déposé.
Relancer le groupe entretien
Quel modèle de texte avez-vous pour encourager un service à s'y mettre ?
## vue-equipe
et mes ATSEM elles en sont ou dans l'ensemble? je suis leur responsable maintenant
est-ce que les filles du groupe scolaire participent un peu?
Taux de participation de l'unité, 30 derniers jours.
Niveau moyen du service par thème.
1. Effectif couvert ? 2. Progression depuis mars ? 3. Export CSV.
Combien de messages distribués, retenus, lus dans mon service ?
team stats please 📊
how's my team doing overall on cyber?
le service com il score comment en collaboratif ? 👀
Mon équipe progresse-t-elle, collectivement s'entend ?
Sur la campagne de la rentrée, combien ont terminé dans la direction ?
Je dois présenter au CST les résultats globaux de mon unité, sans nom : affichez-les.
vue d'ensemble du service
## hors-sujet
il manque du gel lavant dans les toilettes des petits, faut le demander a qui?
j'ai deux enfants qui ont des poux, on prévient les parents comment?
le niveau d'eau de la chasse monte et ça déborde aux wc des moyens!!
la pause de midi elle est de 45 minutes ou une heure pour nous?
faut que j'arrête de porter les petits, j'ai le dos en compote
mon arrêt il finit vendredi, j'envoie la prolongation a qui?
on a passé la commande de peinture et on a rien reçu
c'est quand le conseil d'école?
tu sais si j'ai droit a l'aide pour la cantine de ma fille?
le rappel du vaccin de rougeole c'est obligatoire pour nous?
Les parents demandent une explication pour le menu sans porc
il fait 14 degrés dans le dortoir le radiateur marche plus!!
mon mot de passe du pc de l'école est expiré, je peut plus ouvrir
J'ai un problème avec une maman qui arrive toujours en retard le soir
je cherche un indice pour la chasse au trésor de la kermesse 😄
la maitresse de grande section est absente demain, qui la remplace?
faut changer les draps des lits couchettes vendredi ou jeudi?
comment on passe le concours d'atsem principal?
Mon mari cherche du travail aux espaces verts, c'est a qui qu'il envoi son cv?
tu connais une comptine sur l'automne pour les petits
ya un petit qui a mordu un autre, faut remplir quel papier?
l'alarme incendie a sonné pour rien ce matin, les petits ont pleuré
j'ai la photocopieuse en bourrage papier depuis ce matin
le livreur de la cantine il est pas passé
on a combien d'enfants inscrits a la garderie ce soir?
mes horaires de l'an prochain c'est affiché où?
il y a une fuite sous l'évier de la salle des maîtres
recette de pate a sel stp!!
tu crois qu'il va pleuvoir pour la sortie a la ferme?
badge bloqué!!
tableau en panne
je voudrai changé d'école a la rentrée, c'est quoi la démarche?
mon fils veut changer de lycée tu y connais quelque chose
clefs perdu!!
le minibus pour la sortie on le réserve auprès de qui
mes tickets restos sont pas arrivés ce mois ci
combien ça coute une blouse neuve, la mienne est foutu
Qui s'occupe des gouter d'anniversaire cette semaine?
mon horoscope? 😂
mon père a 82 ans et il lui faut une aide a domicile, vous faites ça a la mairie?
les pigeons ont fait leurs besoins partout dans la cour
est ce que samedi on travaille pour le marché de noel?
Bonjour j'ai pas eu mon bulletin de paie de mars
C'est férié vendredi?
un petit s'est fait pipi dessus et ya plus de rechange
j'ai rêvé que je gagnais au loto, donne moi 5 numéros
la balançoire de la cour est cassé il faut la condamner
le wifi de l'école est mort
yaourt ou compote?
Ma fille se marie en juin, il faut réserver la salle des mariages combien de temps avant?
Niveau du réservoir de la Paillade à 06 h 00 ?
Indice de perte linéaire 2025 du secteur nord ?
Arrêt de la station de pompage programmé mercredi, 22 h : qui informe les abonnés ?
Question inscrite au conseil communautaire du 14 : délibération sur le prix de l'eau.
Passer commande de 12 colliers de prise en charge DN 110.
Rappel de facture impayée, fournisseur Saint-Gobain PAM.
Explication de l'eau trouble rue des Aiguerelles ?
Pause des travaux rue Foch jusqu'au 15, raison archéologique.
Problème de pression au lotissement Les Cyprès, 1,2 bar.
Parcours de la conduite principale : plan de récolement ?
Certification ISO 24510 du service : audit en mai ?
Partager le véhicule de service avec l'équipe assainissement, possible jeudi ?
Imprimante A0 hors service, bureau d'études.
SIG inaccessible depuis 8 h 20, ticket à ouvrir.
Compte verrouillé dans le logiciel de supervision.
Écran du poste 214 scintille.
AutoCAD bloqué.
VPN : erreur 809, impossible de se connecter.
Batterie du portable de service à remplacer.
Augmenter mon quota de stockage réseau.
Débit nominal d'une pompe de 30 kW sous 40 m de hauteur ?
Convertir 3,5 bars en mètres de colonne d'eau.
Commande de chlore.
Prélèvement ARS non conforme à Grabels.
Planning d'astreinte du mois de juin ?
Coordonnées du laboratoire départemental ?
Résiliation d'abonnement d'eau pour M. Roussel.
Position GPS de la vanne 1187 ?
Formule de Colebrook ?
Habilitation électrique à renouveler : quel organisme ?
Date de la CAO pour le marché de renouvellement ?
Le poteau incendie 43 fuit.
Visite médicale de travail, à reprogrammer.
Kangoo disponible ?
Analyse de l'eau : taux de nitrates ?
Conseil de discipline du 3 : salle ?
Heures supplémentaires de nuit : taux de majoration ?
Aide au raccordement : dispositif de l'agence de l'eau ?
Bouton d'arrêt d'urgence du surpresseur cassé.
Chaussures de sécurité, taille 43, à retirer où ?
Niveau du bassin ?
Météo chantier ?
Coupure d'eau signalée avenue de Toulouse.
Je n'arrive plus à ouvrir la session Windows de mon poste depuis ce matin.
Devis 2291, à signer par la directrice.
Bordereau de suivi des déchets amiante ?
Longueur totale du réseau de Castelnau ?
Poser une RTT vendredi.
Suite à l'orage, groupe électrogène en défaut.
Fuite DN 60.
le level de la story de la mairie est trop bas en audience, je boost le post ? 📉
besoin d'un indice de protection solaire pour le shooting à Palavas lol ☀️
on fait une pause déj sushis ? 🍣
comment passer une story en réel
reminder : anniv de Léa vendredi, qui apporte le gâteau 🎂
écris-moi un post insta sur la fête de la musique 🎶
what's the wifi password in the meeting room
which hashtag works best for the town festival?
tu peux me faire un logo pour le marché bio 🌱
trouve-moi une trend TikTok à reprendre avec M. le maire 😂
how many followers do we have on LinkedIn?
my laptop charger is dead, where do I get a new one
photoshop plante à chaque export 😤
le mot de passe du compte insta de la ville c'est quoi déjà
l'agenda culturel de juillet est publié quand ? 🎭
qui valide le com' de presse sur la piscine
is the mayor free on Friday for an interview?
convention de stage à faire signer, c'est chez qui ?
ma gratification de stage est pas tombée 😭
matcha latte? 🍵
what's your favourite movie
t'as vu le dernier ep de la série hier 📺
corrige les fautes de mon communiqué stp
trouve-moi un synonyme de « dynamique »
shooting photo quand ?
le photocopieur couleur veut pas de mon code
j'ai raté mon bus, le prochain passe à quelle heure 🚌
une citation inspirante pour les vœux ✨
lol
📸
qwerty
play some music 🎵
c'est quoi ton signe astro
tell me a joke
le flyer de la braderie est parti à l'impression ou pas ?
des idées de cadeaux pour le départ de ma tutrice 🎁
avocado toast 🥑
I'm looking for a flat in Montpellier, any tips? 🏡
la machine à café du 2e a avalé ma pièce
canva me déconnecte sans arrêt
concert gratuit ce soir place de la Comédie ?
écran cassé 😩
sono HS 🎤
les affiches du carnaval je les pose où ?
les stats du site web de la ville en octobre ?
pantone du logo ?
foot ce soir ? ⚽
I'd like to change my desk, mine's next to the toilets 😷
ma carte de cantine est à 0 €
le drone de la com est où ? 🚁
Le point d'indice est gelé depuis trop longtemps, qu'en pense la DRH ?
Quel est l'indice majoré d'un adjoint technique à l'échelon 7 ?
Je réclame l'explication du retrait de ma prime annuelle.
Une question diverse à inscrire au prochain comité social : la canicule dans les ateliers.
Le niveau du régime indemnitaire n'a pas bougé en quatre ans, c'est inadmissible.
Les pauses de vingt minutes ne sont pas respectées à la collecte.
Nous appelons à l'arrêt de travail jeudi, rassemblement 10 h devant la mairie.
Quand passe-t-on aux 1 607 heures dans les crèches ?
Rappel de salaire : trois collègues attendent depuis janvier.
Je sollicite une audience auprès du président de la métropole.
Il faut changer le siège de la collègue de l'accueil, elle a un TMS reconnu.
Combien de jours pour un congé de proche aidant ?
Quelle aide sociale pour un agent surendetté ?
Le parcours de carrière d'un agent de maîtrise, c'est quelle grille ?
J'ai besoin du conseil d'un avocat pour un collègue suspendu.
L'alerte pour danger grave et imminent, c'est dans quel registre ?
Le tract de la section est-il affiché au CTM ?
Local syndical sans chauffage depuis lundi.
Combien de sièges avons-nous à la CAP catégorie B ?
La protection fonctionnelle a été refusée à un policier municipal, quel recours ?
Mon téléphone fixe ne donne plus de tonalité.
Mon adresse mail syndicale rejette les messages : boîte saturée, à débloquer par vos services.
Qui a signé la note sur les congés d'été ?
La médecine du travail n'a plus de médecin. Scandaleux.
Rédigez un préavis de grève pour la restauration scolaire.
Réforme des retraites ?
Le maire a promis cent recrutements, on en compte douze.
L'ascenseur de l'hôtel de ville est encore en panne, les collègues en fauteuil sont bloqués.
Budget 2027 ?
Mes frais kilométriques ?
Le compteur du compte épargne-temps est erroné sur ma fiche.
Je voudrais le procès-verbal de la dernière instance.
Prime de propreté ?
Question au conseil.
Droit de grève dans les écoles : délai de déclaration individuelle ?
Mutuelle : l'employeur participe-t-il à hauteur de 50 % ?
Pourquoi le tram 5 a-t-il autant de retard ?
Un usager a agressé une collègue au guichet ce matin.
Stationnement des agents : la gratuité est-elle supprimée ?
Quelqu'un aurait-il vu mon parapluie rouge ?
Les vestiaires des éboueurs sont infestés de cafards.
Connaissez-vous une bonne adresse pour un banquet de quarante camarades ?
Faut-il un agrément pour quêter sur le marché ?
Je veux arrêter de fumer, la mutuelle prend-elle en charge ?
Combien de kilomètres d'ici à Sète ?
Capitale du Paraguay ?
Résumez-moi la convention collective de l'animation.
Mon chat a vomi sur mon badge, on le remplace comment ?
L'élu aux finances ne répond pas à mes courriers.
`;
