/** By imagined hands: an apprentice, a dyslexic technician, a bilingual agent, an engineer in capitals, a shy clerk. */
export const mainJeunes = `
# jeunes
## commencer
wsh balance une question stp j'ai 2 min avant que mon tuteur revienne
vasy envoie la sauce chuis chaud pour bosser
jveux xp un peu aujourdhui, go
enchaine frere chuis en feu la
on relance une game ?
ya r a faire au bureau autant farmer des questions
jsuis ready envoie le premier boss
bon c koi la question du jour reuf
gg moi. la prochaine ?
je vourdais une qestion sur lesmails siposible
onpeut comencer mintenant jai le tant
j'ai fni mon café, on sy met ?
esque tu a une nouvele quesiton pour moi
allé la suivente jai bien lu la corection
peut tu min terroger sur les motde passe
bon je suis garé devant le chantier j'ai cinq minutes alors vas-y interroge-moi
fait moi fère un exersice rapid avant la réuinon
on contineu, j'aprend des chose aujourdui
Ready when you are
Can we do one more before my meeting starts?
ok je suis free là, shoot me a question
Let's keep going, I'm on a roll
Quiz me on phishing please
j'ai a spare minute, on fait un petit run ?
Hit me with today's question
I'd like to practise a little, rien de long
understood, what's next? je suis motivée today
QUESTION !
SUIVANTE !!!
ALLEZ, ON DÉMARRE, JE N'AI PAS TOUTE LA JOURNÉE
encore!
démarrez!!
ALORS, ÇA VIENT CETTE QUESTION ?
INTERROGEZ-MOI. MAINTENANT.
C'EST LU. ON AVANCE !
START
Excusez-moi, je sais pas si c'est le bon moment mais j'aimerais bien faire une petite question
désolée de vous déranger, est-ce que je pourrais m'entraîner un tout petit peu ?
je n'ose pas trop mais je crois que je suis prête à essayer le quiz
si ça ne vous embête pas, je veux bien tenter celle d'après
Je ne suis pas très douée mais j'ai un quart d'heure devant moi, on pourrait en profiter pour s'exercer ?
pardon, je n'ai pas fait ma question de la journée, il n'est pas trop tard j'espère ?
euh… on peut continuer ? enfin si vous avez encore quelque chose pour moi
je vais sûrement me tromper mais posez-m'en une quand même
Ma collègue m'a dit qu'on pouvait s'entraîner avec vous sur les agendas, ça me plairait peut-être d'essayer
## indice
frr chuis bloque file un hint
ya pas un joker style 50/50 la ?
askip t'as des indices, lache en un
jsuis a deux doigts de trouver, spoil pas juste aide un peu
cheat code stp mdr
jcapte walou a celle la, tu me mets sur la piste ?
g une chance sur 4 la, enleve au moins une mauvaise reponse
bon la jai besoin d'un carry, juste un debut hein
c chaud celle la, faut regarder quoi pour gratter la reponse ?
ge sui bloquer, donnemoi un indisse
tu peu me métre sur la voix sans dir la réponce
y a t il un indcie pour sa
jésite entre la a et la c, aide moi a triller
je coprend les mots mais pas quoi choisir, il faut regarder koi dabor
un peti cou depouce pour cette quesiton silte plait
il mankerai juste un pti élémen pour que je trouv
j'ai le mo sur lebout de la langue, tu peu donné la premièr lètre ?
donne unpeu d'aide mais laissemoi cherché
any clue you can give me?
I'm stuck, un petit hint please
Could you narrow it down for me?
hmm I'm torn between B et D, give me something to go on
don't tell me the answer, just point me in the right direction
une little help sur celle-ci ?
Is it more about the sender or the link? juste pour m'orienter
I need a nudge here, je tourne en rond
not sure what they're getting at, quelque chose pour m'éclairer avant que je réponde?
INDICE !
ÉLÉMENT SUPPLÉMENTAIRE, VITE
JE BLOQUE !!
hint!!
AIDEZ-MOI À TRANCHER ENTRE LES DEUX DERNIÈRES
PISTE ?
JE CHERCHE DEPUIS CINQ MINUTES, DONNEZ-MOI AU MOINS UN DÉBUT !
ÇA SE JOUE PLUTÔT SUR L'EXPÉDITEUR OU SUR L'OBJET ??
ELLE EST COSTAUDE CELLE-LÀ, UN TUYAU !
je suis désolée, je n'y arrive pas toute seule, vous pourriez m'orienter un tout petit peu ?
ce n'est pas que je veuille tricher mais un élément de plus ne serait pas de refus
je ne voudrais pas me tromper, il y a quelque chose que je devrais remarquer dans le mail affiché ?
je sais pas si on a le droit de demander un peu d'aide avant de répondre ?
pardon, j'hésite beaucoup, vous ne pourriez pas éliminer une des propositions ?
je n'ose pas cliquer… est-ce que je suis au moins dans la bonne direction en regardant l'adresse de l'expéditeur ?
Oh là là je me sens bête… vous n'auriez pas un petit quelque chose pour m'éclairer ?
je ne veux pas la solution hein, juste savoir à quoi il faut faire attention
Avant de répondre j'aurais besoin qu'on me mette un peu sur les rails, excusez-moi
## mon-niveau
jsuis quel rank la ?
c koi mes stats
jai level up depuis la derniere fois ou pas
wesh montre mon tableau de scores perso
jsuis eclate ou jgere en cyber ? dis moi cash
mon tuteur me demande ou jen suis avec tes quiz, t'as genre un recap ?
combien j'en ai eu juste cette semaine
fais peter mes resultats
avec tout ce que jai repondu jsuis encore un noob ou pas mdr
jevoudrais voire mes resulta
ou janssui dans les mail ?
cest quoi mon nivo mintenan
je me demende si je progréce
montre moi cesque jai réussi et ceque jai raté
et sa me fait quel scor aux agandas
esque je sui melieur quau mois de mars
il ya des sujé ou je suis faibe ?
le grafique de ma pro gression, ou esquil est
how am I doing so far?
show me my stats svp
j'aimerais un overview de mes skills
Where do I stand in data culture?
did I improve since last month ou pas du tout ?
my weak spots, quels sont-ils?
Progress?
curious about my level en travail collaboratif
J'ai mon annual review avec ma cheffe jeudi, I need to know which level I've reached
RÉSULTATS !
MON SCORE ?
NIVEAU ATTEINT ?
ET MOI, JE ME SITUE OÙ ?
BILAN PERSONNEL, EN UNE LIGNE !
POURCENTAGE DE RÉUSSITE !!
JE VEUX VOIR MA COURBE DEPUIS JANVIER
ALORS, J'AI MONTÉ OU PAS ?
TROIS SEMAINES QUE JE RÉPONDS À VOS QUESTIONS : VERDICT ?
je ne sais pas trop si ça se demande mais est-ce que je m'améliore un peu ?
excusez-moi, j'ai perdu de vue où j'en étais avec tout ça
je dois être bien en dessous de ce qu'on attend, non ? enfin je voudrais juste savoir pour moi
désolée, vous pourriez me redire à quel niveau je suis pour les e-mails ?
j'ai l'impression de ne pas avancer, c'est peut-être juste une impression… vous avez des chiffres ?
je n'ai pas osé regarder jusqu'ici mais je veux bien voir mes résultats
Pardon, sur quoi est-ce que je me trompe le plus souvent ?
ce n'est pas urgent, mais si vous pouviez me faire un petit point sur mes acquis
Je ne trouve pas la page où on voit sa progression, elle existe ?
## explication
gneu pk c pas la C ??
wtf jpensais que le cadenas c'etait safe, explique
jai pas capte la correction frr
c koi concretement le phishing, tout le monde en parle
attends en quoi c un piege ca ?
ok mais la logique derriere c koi
je conprend pas pour quoi ma réponce est fosse
peut tu m'expliké la diférence entre copie et copie cacher
la corection est tro courte, jaurai besoin de plus de détaille
pourqoi il fallait pas clicker su le lien
sait quoi une métadoné ?
jai eu bon mais par hazar, dis moi la raizon
why is that wrong?
I don't get it, tu peux me break it down ?
What does "authentification multifacteur" actually mean?
so B was the right one… how come?
hmm OK but what's the reasoning, je vois pas le lien avec l'expéditeur
could you elaborate un peu sur ce point
POURQUOI ???
justifiez!
ET EN QUOI LA MIENNE EST MAUVAISE ?!
DÉFINITION DE « VPN » !
PAS CLAIR. DÉTAILLEZ.
LE CHIFFREMENT, KÉZAKO ? EXPLIQUEZ
désolée mais je n'ai toujours pas compris ce que j'ai fait de travers
je ne conteste pas hein, c'est juste que je ne vois pas ce qui rend cette réponse meilleure que l'autre
pardon si c'est une question idiote, mais c'est quoi au juste un fichier partagé en lecture seule ?
je crois que je mélange tout… vous pourriez reprendre l'explication avec des mots plus simples ?
j'ai bien lu la correction deux fois et ça ne rentre pas, c'est sans doute ma faute
je ne savais pas qu'il ne fallait pas répondre à tous, vous pouvez m'en dire un peu plus sur la raison ?
## passer
nan flemme de celle la, la suivante
azy vire la c relou
jla sens pas celle la on la saute
dodge cette question stp
trop longue a lire jpasse
cé pour les chef sa, moi je sui au garaje, la suivente
pase a la suivente, cellela me consserne pas
on peu ignoré sa ?
jutilise jamai outlouk donc cette qestion jela laisse
mé la de coté jy repond pas
pas envi de fère sellela, une otre plutot
skip it, I never use SharePoint anyway
Let's move on from this one, ça ne me parle pas
can I leave this blank and go to the following one?
not this one please, give me another
je vais skipper celle-là, no regrets
PASSEZ !
SUIVANTE, CELLE-CI NE SERT À RIEN
SANS INTÉRÊT. ON SAUTE.
zap!!
NON PAS ÇA, UNE AUTRE !
AUCUN RAPPORT AVEC MON MÉTIER, PASSONS…
est-ce que c'est grave si je ne réponds pas à celle-ci ? j'aimerais mieux qu'on continue
désolée, je préférerais qu'on la laisse de côté
je n'ai rien contre cette question mais elle ne correspond pas du tout à mon poste, on peut aller à la suivante ?
si c'est possible de ne pas la faire celle-là, j'aimerais autant
pardon, je vais devoir faire l'impasse
je ne suis pas à l'aise avec ce genre de question, ne m'en voulez pas si je n'y réponds pas
## changer-sujet
vasy la cyber ca me saoule, autre chose
ya quoi comme themes a part les mails
on switch sur les agendas ?
gave des mdp mets un autre theme, teletravail genre
jpeux choisir le theme comme on choisit une map ?
encore teams serieux ?? change de disque frr
jemrai mieu travaillé sur la cultur des donné
je voudré un ôtre téme pour cète semène
sa fait dix foi quon fait les mail, on pourait voir autrechoz
je veut le sugé sur le teltravail
qelle sont les domène que je peut choisire ?
met moi des quesiton dagenda à la plasse
Switch to telework please
could we do something other than cybersecurity for a while ?
j'aimerais move on to data culture
which topics can I pick from?
enough emails, let's try calendars
bored of this topic, on tourne la page?
AUTRE SUJET !
ASSEZ DE MAILS !! TÉLÉTRAVAIL !
thèmes?
LA SÉCURITÉ, J'EN AI FAIT LE TOUR
CYBER, ÇA SUFFIT. AGENDA.
DONNÉES, PAS TEAMS !
je ne voudrais pas faire la difficile mais on pourrait voir un autre thème que la sécurité ?
excusez-moi, ce n'est pas vraiment mon domaine, vous auriez des questions plutôt sur l'agenda ?
je sais pas si on choisit soi-même mais moi c'est le travail à distance qui m'intéresserait
ce sujet-là je ne m'en sers jamais, désolée, un autre serait peut-être plus utile pour moi
est-ce qu'il n'y aurait pas d'autres thématiques par hasard ?
pardon de changer d'avis, finalement je préférerais revenir aux e-mails
## aide
cmt ca marche ton truc
ya un tuto ?
tas quoi comme features
jsuis lost dans ton appli la
on te repond cmt, on tape ou on clique ?
premiere fois que jouvre ce bot jcapte r, montre les bases
koman on se serre de toi
je trouve pas le menut
expliquemoi ceque tu sait faire
j'ai besoind'aide je suis perdu avec cet outtil
il faut cliké ou écrir pour répondre ?
ya til un guid pour les débutan avec toi
What can you do for me?
Show me the options please
I'm new here, comment on s'en sert ?
je comprends pas trop le concept, how does this work?
can you list les commandes available
AIDE, NOTICE, N'IMPORTE QUOI !
ÇA FONCTIONNE COMMENT, CE MACHIN ?!
instructions?
LISTEZ VOS FONCTIONS, RAPIDEMENT
ON FAIT QUOI ICI ? JE SUIS CENSÉ TAPER QUOI ?
je ne sais pas du tout comment m'y prendre avec vous, désolée
pardon, je débute, qu'est-ce qu'on a le droit de vous demander ?
je n'ai rien compris au fonctionnement, vous pourriez me montrer ?
excusez mon ignorance mais tous ces boutons, ils servent à quoi ?
on m'a mis ça dans Teams et je n'ai pas eu de formation, je suis un peu perdue
vous proposez quoi exactement ? je ne voudrais pas mal vous utiliser
## pause-rappels
pas mtn jsuis en cours au cfa jusqua vendredi
afk 1h
lache moi la semaine pro jsuis en vacs
reviens tantot la jsuis ko
brb, ping moi a 16h
partiels toute la semaine donc mute toi un peu stp
je sui avec le chef deschantié la, tu repase tantot
reviin lundi sil te plai, je sui sur un chantié
je part en conget deux semène, pas de mésage
met en posse jusquau 15
jai pas letemp aujourdui, demin plutot
là j'ai les mains dans le moteur donc plus tard on verra ça en fin de journée
can't right now, I'm on a call
snooze until Monday
je suis on leave jusqu'au 12, no pings please
Can you come back after lunch?
hold the reminders while I'm away for training
super busy this week, on reprend next week ok ?
PLUS TARD !
PAS LE TEMPS !!
EN RÉUNION. DEMAIN.
SILENCE JUSQU'À JEUDI
PAUSE 10 JOURS
BUDGET À BOUCLER, LAISSEZ-MOI TRANQUILLE CETTE SEMAINE
désolée, là je suis au guichet avec du monde, ce ne serait pas possible plus tard ?
je ne dis pas non, mais pas aujourd'hui, je suis débordée
je suis vraiment navrée, je serai absente du 3 au 14, inutile de m'écrire pendant ce temps
est-ce que ça se fait de demander une petite trêve ? juste le temps des inscriptions scolaires
mon fils est malade cette semaine, je ne pourrai pas répondre, attendez lundi peut-être
je n'arriverai pas à suivre avant la fin des élections, pardon, on peut mettre en attente ?
## arreter-rappels
lache laffaire jveux plus jamais de tes notifs
unsub
arrete le spam wallah
c mort jrepondrai plus jamais, arrete denvoyer
bloque les notifs a vie stp
azy desinscris moi d'ici jai pas demande a y etre
jeveu plus resevoir tes mésage
arette les rapel définitivment
comant on fait pour plus avoire de notiffication du tou
suprimé moi de la liste
je parre en retraite vendredi, plus besoins de menvoyer des raplles
ne mécri plus silvouplé
unsubscribe me please
Stop sending me these
these pings are useless to me, I'll never answer them, merci de les enlever
could you remove me from this thing, I never signed up
opt out
je suis done avec les reminders, turn them off for good
STOP STOP STOP !!!
ÇA SUFFIT LES RELANCES !
PLUS AUCUN MESSAGE. C'EST CLAIR ?
JE QUITTE LA COLLECTIVITÉ LE 30, CESSEZ VOS ENVOIS
ARRÊTEZ DE ME HARCELER !!
je suis désolée mais je préférerais ne plus rien recevoir du tout
ce n'est pas contre vous, mais je ne souhaite plus qu'on me relance
je ne sais pas si c'est permis d'arrêter complètement, mais j'aimerais bien
pardon, je ne m'en servirai plus, vous pouvez cesser de m'écrire
vos petits rappels me stressent, excusez-moi, est-ce qu'on peut les enlever une bonne fois ?
comment fait-on pour se retirer pour de bon, sans que ça pose de souci ?
## conseil
cmt on fait un mdp que jvais pas oublier
un tips pour pas se faire hack sur son tel ?
comment jmets un fond flou en visio, ma chambre c le dawa
ya une technique pour ranger sa boite mail vite fait
cmt epingler une conv dans teams
jdois partager un doc avec toute lequipe sans que ce soit le zbeul, tu conseilles quoi
coment partagé mon agendat avec ma coleg
une astusse pour pas perdre mes fichié dans sharpoint
je voudré savoir comen mètre une réponce automatike pandant mes congé
commant reconètre un fau mail
des conseille pour travaillé de la mezon sens se fatigué
pour fère un tablo propre avec les donné du servisse, faut commencé par quoi
any tips for managing my inbox?
how do I invite people from outside la collectivité to a Teams meeting ?
best practices pour le remote work ?
Is there a trick to find an old email faster?
how can I see who's available avant d'envoyer une invitation à tout le monde
give me advice on backing up my files
TRIER UN TABLEAU EXCEL SANS TOUT CASSER : LA MÉTHODE !
COMMENT RETROUVER UNE VERSION PRÉCÉDENTE D'UN FICHIER ??
200 MAILS PAR JOUR ! QUE FAIRE ?
MES RÉUNIONS SE CHEVAUCHENT DANS L'AGENDA. SOLUTION ?
ÉCRIRE À PLUSIEURS SUR UN DOCUMENT : COMMENT ?
astuce!
désolée, je n'ose pas demander à mes collègues : comment fait-on pour envoyer une pièce jointe trop lourde ?
je ne sais jamais s'il faut mettre les gens en copie ou pas, vous avez un conseil ?
ça m'inquiète un peu de travailler depuis le wifi du train, il y a des précautions à prendre ?
c'est sûrement tout bête, mais comment je fais pour refuser une invitation Outlook sans vexer personne ?
je ne suis pas sûre de bien verrouiller mon poste quand je m'absente, comment on fait déjà ?
auriez-vous une petite recommandation pour ne plus rater mes rendez-vous dans Outlook ?
## signaler-probleme
ya un bug jvois que dalle sur la carte
le bouton valider il est mort
ta reponse elle est claquee au sol c faux
le lien envoie sur une 404
ya une faute dans lenonce lol
ca lag jai repondu 3 fois et ca me remet la meme
limage ne safiche pas
jai un problemme avec la carte, elle est vid
il i a deux réponce juste dans cette quesiton
le lient vers la source ne marche pa
votre corection dis l'inverse de se que di la note de la dsi
quand je dicte ma réponse ça ne met rien dans la case il y a juste la petite roue qui tourne
there's a typo in the question
the page you link to doesn't exist anymore
the answer you gave is outdated, Teams doesn't look like that anymore
je click sur submit and nothing happens
I think this one is wrong, la bonne réponse devrait être la A
report an issue with one of your cards
FAUX !!! VOTRE CORRIGÉ EST FAUX
RIEN NE S'AFFICHE
bug!
VOTRE SOURCE DATE DE 2019 !!
QUESTION ABSURDE, CE MENU N'EXISTE PLUS !
J'AI COCHÉ LA B ET VOUS AFFICHEZ LA C !
je me trompe peut-être mais il me semble qu'il manque un mot dans la question
désolée de vous embêter avec ça, les boutons ne réagissent pas chez moi
ce n'est sûrement pas grave, mais l'image est toute floue et on n'arrive pas à lire
je ne voudrais pas vous contredire mais cette règle a changé l'an dernier, non ?
pardon, je crois qu'il y a une coquille : « destinaire » au lieu de « destinataire »
je ne sais pas si c'est moi, mais vos cartes restent blanches depuis ce matin
## politesse
wsh
yo bien ou bien ?
cimer chef
allez a plus dans le bus
gg t'es un bon toi
slt la forme ?
bonjoure
merssi beaucou cété trè claire
bone journé a toi
a deumin
sa va bien ce matain ?
bon wikende
hi there!
thanks a lot, super helpful
bye, see you demain
good morning le bot
how are you doing?
cheers, c'était nice
MERCI, IMPECCABLE !
ciao!
SALUT À VOUS !!
BRAVO, ENFIN UNE EXPLICATION CLAIRE !
BONNE ANNÉE !
merci infiniment, et pardon pour toutes mes hésitations
bonsoir, désolée de passer si tard
je vous souhaite une belle fin de journée
oh c'est gentil, merci de votre patience
je ne sais pas si on dit merci à un robot mais merci quand même
## ne-sais-pas
aucune idee frr
jsp du tout
je sé pas
pa la moin dridé
honestly I have no idea, ça ne me dit rien
dunno
JE NE SAIS PAS, POINT !
je suis désolée, je ne connais pas la réponse
je n'ai jamais appris ça, j'ai honte mais je ne saurais pas vous dire
## positionnement
jveux faire le test de niveau du debut
tu peux mevalué pour savoir dou je pare
refaire letest d'entré en ciber
I'd like to take the placement test
is there an initial assessment, pour voir par où commencer?
TEST DE POSITIONNEMENT !
ÉVALUEZ MON NIVEAU DE DÉPART, TOUS SUJETS
je ne connais pas mon niveau, il existe un petit test pour le déterminer ?
je crois que je n'ai pas terminé l'évaluation du début, pardon, je peux la reprendre ?
## certification
c koi les etapes pour avoir lattestation
jveux passer la certif mail pour mettre sur mon cv
commen avoir le sertificat de cibersécuritée
je voudrait pasé lexamin sur les ajenda
can I get a badge for this topic?
where do I download my certificate, le PDF ?
CERTIFICATION TÉLÉTRAVAIL, JE M'INSCRIS OÙ ?
attestation!!
je ne me sens pas forcément prête, mais comment on fait pour certifier un sujet ?
## parcours
ya un parcours pour les apprentis ou pas
il me reste combien d'etapes avant la fin du parcours
je veut suivre le parcour pour les agent dacueil
jai pas fini mon parcours mail, je voudré le reprandre
which learning paths exist for technicians?
start the "assistante de direction" path please
PARCOURS MÉTIER : LESQUELS ?
JE VEUX LE PARCOURS URBANISME
je ne sais pas quel parcours correspond à mon poste, je travaille à l'état civil
## partage-resultats
jpeux envoyer mes resultats a mon tuteur ?
ma boss elle a le droit de mater mon score, active le partage
je veut que mon chef voi mes nivaux
retiré le partaje avec mon responsab
share my results with my manager
can I stop sharing my levels with my N+1, j'ai changé d'avis
MES RÉSULTATS, À TRANSMETTRE À MON CHEF DE SERVICE
ANNULEZ LE PARTAGE !
ma responsable aimerait voir mon bilan, comment je lui donne accès, si ce n'est pas trop compliqué ?
## langue
tu peux switch en anglais ?
parle francais stp jpige r en english
je prefer lire en francé
c'est écri en englé, coment remetre dans ma lange
English please
can we continue in English, mon français technique est limited
EN FRANÇAIS !!
anglais!
je suis désolée, l'anglais et moi ça fait deux, vous ne pourriez pas m'écrire en français ?
## incident-securite
jai clique sur un lien chelou de colis, jfais quoi
on ma tej de mon compte, ya quelquun dautre dessus
jai donner mon mot depasse a un fau technicien
jai perdu mon telfone du travaille
I think I've been hacked, aidez-moi
someone sent emails from my account last night, wasn't me
ORDINATEUR VOLÉ DANS LE TRAIN !!!
ÉCRAN ROUGE, ON ME DEMANDE DE PAYER POUR RÉCUPÉRER MES FICHIERS !
je suis tellement désolée, j'ai téléchargé le fichier d'un inconnu et maintenant j'ai peur d'avoir fait une grosse bêtise
## parler-humain
ya un vrai gars a qui parler ?
passe moi un admin
jemerai parlé a unepersonne de la formassion
ki apelé a linformatik
can I talk to a real person please
who's the digital contact ici, un nom?
UN HUMAIN !!!
TÉLÉPHONE DU SUPPORT, VITE
je ne veux pas vous vexer mais je préférerais en discuter avec une vraie formatrice
## donnees-personnelles
mon tuteur il voit quand jme plante ou c prive ?
cmt jfais pour effacer mon historique chez toi
kes que tu garde sur moi
mes réponces son til vu par la hiérarchi
how long do you keep my answers?
I want a copy of all my data, au titre du RGPD
RGPD : OÙ EXERCER MON DROIT D'ACCÈS ?
QUI LIT CE QUE J'ÉCRIS ICI ??
ça me gêne un peu de demander, mais ma cheffe ne saura pas que je me suis trompée, si ?
## difficulte
trop ez, mode hardcore stp
c'est du niveau maternelle la, corse un peu
cet trodure pour moi
ilme faudré des quesiton plus simple
way too easy, monte le niveau
these are a bit too technical for me, something gentler?
PLUS DUR !
C'EST POUR LES ENFANTS OU QUOI ? CORSEZ !
je rate toujours tout, désolée, vous n'auriez pas un niveau en dessous ?
## frequence-rappels
1 question par semaine ca suffit large
tu peux ping plutot vers 14h quand jdigere
les rapele le vendrdi matin silteplait
plutot deus fois parsemaine au lieu de tou lè jour
can you send them at 9 instead of 8?
weekly is enough, not daily
JAMAIS AVANT 10H, VOS RAPPELS !
MOINS SOUVENT !!
je ne travaille pas le mercredi, est-ce que ça vous dérangerait de choisir un autre jour pour m'écrire ?
## reactiver-rappels
jsuis back tu peux renvoyer les notifs
remets les rappels jles avais coupes comme un debile
je suit rentré de congé, recomence a menvoyé les rapel
remété moi dan la liste denvoi silvousplé
I'm back from leave, please resume
turn notifications back on
RÉACTIVEZ TOUT !
FINI LES VACANCES, ON REPREND L'ENVOI QUOTIDIEN
j'avais tout arrêté et je le regrette un peu, c'est possible de recevoir à nouveau vos messages ?
## repeter
remontre la question jai scroll trop vite
hein ? redis
jai fermé la fenètre, tu peu remétre la quesiton
peut tu reaficher se que tu demendait
sorry, what was the question again?
can you repost it? j'ai eu un call
répétez!
QUOI ?? REMETTEZ L'ÉNONCÉ
désolée, on m'a interrompue au téléphone et je ne retrouve plus ce que vous me demandiez
## qui-es-tu
t'es qui toi
t'es une ia genre chatgpt ?
tu est un robo ou une persone
cest qui qui ta fabriké
who am I talking to?
what are you exactly, un programme de la DSI?
VOUS ÊTES QUI ?!
QU'EST-CE QUE C'EST QUE CE TRUC QUI M'ÉCRIT ?
pardon, je ne crois pas vous connaître, vous êtes de quel service ?
## pix
c koi pix en vrai
jai deja fait pix au lycee ca compte ou faut refaire
jaipas retrouver mon conte pix
combien fautil de pix pour la certif
do I need a Pix account for this?
is Pix mandatory for agents or optionnel?
LIEN PIX !
CODE CAMPAGNE PIX TERRITOIRES ?
je ne comprends pas la différence entre vous et Pix, désolée
## reponse-choix
la d sans hesiter frr
jtente la 2
cé cel du millieu
cé la réponce a
I'd go with C
first one, je pense
LA DERNIÈRE, ÉVIDEMMENT
je ne suis pas sûre du tout mais je mettrais la première
## oui
ouais grave
oui jeveu bien
dakor
sure, why not
yes please
ÉVIDEMMENT QUE OUI !
oui, enfin si ça ne dérange pas
## non
nan tkt
nope c mort
non pas besoins
ba non je veupas
no thanks, I'm good
not really, non
NON, NON ET NON
HORS DE QUESTION !
non, désolée, sans façon
## composer-relance
faut que jping les alternants dont jsuis le referent, tu menvoies un rappel au groupe ?
je voudré envoyé un rapel a mon équipe pour la quesiton ciber
preparé un mésage de relence pour les agents de la voiri
send a nudge to my team about phishing
schedule a reminder for Monday, pour toute la direction
RELANCE POUR MON SERVICE, DEMAIN 9H
UN COUP DE FOUET À L'ÉQUIPE : PROGRAMMEZ UN RAPPEL !
je ne veux harceler personne, mais comment j'écris un petit rappel à mes agents pour le parcours e-mails ?
désolée, je me suis trompée dans la relance prévue jeudi pour mon groupe, je peux encore la corriger ?
## vue-equipe
jgere le groupe des alternants, on en est ou tous ensemble
ou en est mon équippe en sécuritée
combien dagan on répondu se mois ci
how is my team doing?
show me participation in my unit, rien de nominatif
TABLEAU DE BORD ÉQUIPE
TAUX DE PARTICIPATION DU SERVICE ?!
je ne cherche pas à surveiller, juste à savoir si mes agents progressent dans l'ensemble
pardon, où est-ce qu'on voit les résultats du groupe, sans les noms ?
## hors-sujet
jai zappe mon mdp de session windows, debloque moi
c koi le niveau requis pour un bts gestion
la pause dej c a quelle heure ici
qqn peut arreter la clim on se caille
t'as des indices sur le gagnant de koh lanta
mon level sur valorant stagne cest abuse
jsuis passe au rouge en scooter jrisque quoi
faut demander laide au logement ou quand t'es apprenti
le conseil des jeunes de la ville c quand la prochaine seance
le prof du cfa il explique r en maths tu fais mon exo ?
rappelle ma daronne pour les cles stp
mon contrat dapprentissage il sarrete quand
tu peux skip les pubs sur youtube ?
faut un certificat medical pour le foot avec les collegues ?
question pour toi : c qui le goat messi ou cr7
on mange quoi ce midi
qqn a un chargeur usb c a me preter
le concert de jul c complet ou pas
la paye tombe quand jsuis a sec
jsuis en retard le tram est bloque a corum, previens mon chef
ma souris sans fil capte plus
tu connais une bonne chicha a montpel
jpeux avoir un second ecran au bureau ?
jcrois que ma meuf va me larguer
cherche coloc proche odysseum
fifa ce soir chez moi ?
ecris moi mon rapport dalternance stp
le code de la porte du local velo ?
jai trop la dalle
c koi le wifi de la mediatheque
le chofage est en pane au deuxième étaje
quel est le nivau deau du bassin de rétantion ce matain
jai comender des gants, la comande est elle pasé
rapel de vacin tétanos, qui prend les rendé vous
aret de bus déplassé rue foch, il faut métre une afiche
je voudré une aide pour les frai de gardde de ma fille
la réponce de la préfectur est elle arivé
lexpli cation du plan de circulassion pour les rivrain, cé dans quel burau
le conseille de discipline a lieu quan
lordi démare plus, écran noire
mon mot de passe de ciril est bloké
changé de véicule de servise, le kangoo freine mal
ya une question au consseil sur la piscine, qui prépare la note
ma carte de cantine ne passe plus a la caisse
je signal un nid de poul rue de laqueduk
il reste du papié a4 ?
limprimante mange les feuile
ou son rangé les balisse de chantié
ma fiche de pé est pas bonne
le camion bènne est au garage jusqua quand
qui a pris la perceuze
jai mal au do, faut voir la médecine du travaille
la grille du parc ferme a kel heure lété
kel tail de chossure de sécu je doit prandre
il faudrai tondre devent la creche
je cherche le plan dacès du cimetière
jai une fuitte deau dans le local technique
le télefone fixe ne sonne plus
gato au yaour, combiens de farine
kand cé la fète des voizins
I need to stop my gym membership, comment faire?
what's the next question on the council agenda?
could you remind the mayor of his 3pm appointment
le level de pollution today à Montpellier ?
my laptop is stuck on the update screen
any tips for restaurants near la Comédie?
I forgot my badge, can someone open the side door?
pause café in five? la machine du 3e est réparée
the projector doesn't display anything en salle 204
explain to me why taxe foncière went up this year
help desk ticket 4521, any update?
what level of French do I need for citizenship
my VPN token expired, please issue a new one
please pass me the stapler lol
change my bank details for the salary, RH stuff
who won the rugby last night?
translate "délibération" en anglais pls
is it going to rain ce weekend ?
book me a train to Paris for Thursday
what's the exchange rate du pound
parking permits for visitors, where?
my kid is sick, je dois aller le chercher à la crèche
can you draft a letter to a resident about noise?
where's the best gelato in town
I love living in Montpellier
need a new headset, le mien est cassé
which bus goes to the hospital from here?
the vending machine ate my two euros
tram 4 is late again
what time does the library close on Saturdays?
CHAUFFAGE HS SALLE DU CONSEIL !!!
ARRÊTÉ DE CIRCULATION : SIGNÉ OU PAS ?
QUI A ARRÊTÉ LE SERVEUR DE PLANS ?!
NIVEAU LASER INTROUVABLE !
INDICE DES PRIX TRAVAUX PUBLICS, DERNIER CHIFFRE ?
PASSEZ-MOI LE DOSSIER DU PONT
RAPPELEZ L'ENTREPRISE DUPUIS
AUTOCAD NE S'OUVRE PLUS !!!
CHANGEZ LA SERRURE DU LOCAL
LE CONSEIL MUNICIPAL, C'EST MARDI OU MERCREDI ?
LA CARTE DES RÉSEAUX D'EAU, À L'ÉCHELLE 1/500 !
SESSION WINDOWS VERROUILLÉE, RÉINITIALISEZ !
LANCEZ L'APPEL D'OFFRES
RÉPONSE DU FOURNISSEUR DE BITUME ?
COMMENCEZ LES TRAVAUX LUNDI
parking!! saturé!!
IMPRIMANTE !!!
TAXI POUR LA GARE, 17H
arrosage! coupez!
QUI A MANGÉ MON YAOURT ?
PLUS DE CAFÉ !
INONDATION AU SOUS-SOL
CALCULEZ 4 % DE 312 000
TROIS MÈTRES CUBES DE GRAVE, LIVRÉS QUAND ?
NOTE DE FRAIS REFUSÉE, SCANDALEUX
ASCENSEUR BLOQUÉ
MONTANT DU SMIC ?
RÉDIGEZ LE COMPTE RENDU DE CHANTIER
ÉCOLE JULES-FERRY : TOITURE PERCÉE !!!
désolée, j'ai encore oublié mon mot de passe de messagerie, vous pouvez me le réinitialiser ?
je sais pas si c'est vous qu'il faut prévenir, mais le radiateur fait un bruit bizarre
pardon, une dame demande une aide pour payer sa facture d'eau, je l'envoie à quel guichet ?
je voudrais arrêter le tabac, il y a quelque chose de prévu par la collectivité ?
est-ce qu'il n'y aurait pas une question de Mme Rey à l'ordre du jour du conseil ?
excusez-moi, je ne sais pas à quel échelon je suis, ni quand je monterai de grade
il faut que je passe une commande de fournitures, je ne retrouve plus le catalogue
je n'ai pas eu mon rappel de traitement du mois d'avril, c'est normal ?
ne faudrait-il pas déplacer le rendez-vous de Monsieur le Maire avec l'architecte ?
je ne sais pas comment expliquer la division à mon fils, vous feriez comment ?
pardon, je cherche un certificat de naissance, enfin un extrait, pour un usager
je n'arrive pas à faire reconnaître mon badge à la pointeuse
ma pause méridienne, on a le droit à combien de temps au minimum ?
désolée, le photocopieur me réclame du toner et je n'ose pas l'ouvrir
je préférerais changer de bureau, celui-ci est en plein courant d'air, c'est envisageable ?
je suis un peu barbouillée, je crois que c'est le poisson de la cantine
vous ne sauriez pas si le marché a lieu le 1er mai ?
pardon, il n'y a plus de savon aux toilettes du premier
je n'ai pas trouvé la clé de l'armoire des archives, désolée
il faut faire circuler une enveloppe pour le départ de Martine, non ?
je ne sais pas si mes tickets restaurant sont arrivés
une administrée s'est plainte des pigeons, je lui réponds quoi ?
excusez-moi, comment s'accorde « quelque » devant un adjectif ?
est-ce que la mairie donne un jour pour un déménagement ?
j'ai peur d'avoir laissé le gaz allumé chez moi
je voudrais bien des places pour le concert des Estivales, mais c'est sans doute trop tard
pardon, c'était pour Nadine ça : « je prends le pain en rentrant »
il paraît que la crèche recrute, ma nièce serait intéressée
vous ne connaîtriez pas un bon vétérinaire pour mon chat ?
c'est quel jour la collecte des encombrants, s'il vous plaît ?
`;
