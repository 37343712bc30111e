/** By imagined hands: in the offices: a young project officer, a registry desk, a crèche dictating, a new accountant. */
export const mainBureau = `
# bureau
## commencer
allez balance une question ça me changera de jira 🙃
let's gooo 🚀 première question stp
jsuis ds le tram 12 min devant moi donc fais moi bosser un peu
ok next one 👌
trop facile mdr la suite
bon mon call est annulé jpx m'entrainer du coup
quick session avant le daily vas y envoie
tt le monde ds l'open space a déjà fait la sienne ajd et pas moi 😅
jsuis lancée là m'arrête pas envoie en d'autres
hello hello ma dose du jour 💊 la question quoi
ready quand tu veux
encore une pr la route après promis je taffe
jai pas eu ma question ce matin on la fait now ou pas
personne au guichet. vite une question
suivnte svp j'ai encore 2 min avant le prochain ticket
ouvrez moi un exo, le temps que le passeport se relise
on s y met ? pour une fois que c calme
ok compris. la prochaine
j'avais dit que je m'y mettais lundi, on est mercredi... bon allez
un truc court a faire, là, mon rdv de 10h15 est pas venu
quizz
re. on contiune
salle d'attente vide !! profitez en pour m'interroger
je suis dispo la. envoyer question
bon celle la cest fait, yen a d autres ?
ça y est les petits dorment euh c'est le bon moment pour ma question la
attends je m'assois voilà tu peux me posé la question
ah ba j'ai eu bon alors euh vas y met moi en une deuxième
ma collègue elle ma dit que tous les jours il fallait répondre a un truc ici donc ben je suis la
c'est ma pause j'ai dix minutes a tué alors travaille moi un peu la tête
d'accord ces noté non en fait on enchaîne je préfère tant que j'ai le téléphone
interroge moi sur n'importe quoi sa m'est égal
je veux apprendre euh les ordinateurs et tous sa par quoi on démarre vas y lance
non attends je m'arrête pas la j'en veux une autre
c'est la sieste on fait comme hier une petite question
fais moi réviser un peu sinon je vais tout oublié
Pouvez-vous me soumettre une première question ?
J'ai terminé mes rapprochements bancaires, nous pouvons travailler.
Bien reçu. Poursuivons.
Session d'entraînement, cinq minutes.
Je dispose d'un quart d'heure avant la clôture : interrogez-moi.
Mon installation est terminée, je peux débuter dès à présent.
Quelle est la question du jour ?
C'est clair. Et maintenant, la suivante ?
Mettez mes connaissances à l'épreuve.
## indice
pfff jhésite trop file moi un clue 🔍
tu peux éliminer une des mauvaises ou pas
hint please 🙏
jai besoin d'un mini spoiler pas la réponse hein
c quoi la logique derrière donne moi juste le début
jai réduit à deux et là je cale un ti coup de main
ok honnêtement aucune idée de par où prendre le truc tu me guides un peu
wsh c chaud celle là yaurait moyen d'avoir une piste 😬
stp oriente moi jveux pas la rater je suis censée être la fille du numérique 😂
dis moi juste si je dois regarder l'adresse ou la pièce jointe
un help joker appel à un ami ce que tu veux
jsuis pas loin je le sens mais il me manque un ptit truc
indice, vite, j ai quelqu un devant moi
coince. aidez moi sans me dire
je vois pas du totu... une piste ?
rappelez moi juste la regle, je deduirai le reste
un mot pour m'aiguiller et je repond apres l usager
pas bien réveillée ce matin, faut m'aider un peu pour celle la
j'ai relu 3 fois entre 2 cni, toujours pas. qqch pour m éclairer ?
je chauffe ou je suis loin ? dites m en un peu plus, gardez la reponse
donnez le debut, je trouverai la fin
ya un piege la dedans? où je dois regarder
on a droit a une aide sur celle ci ou on se debrouille
j'ai le cerveau en compote aujourd'hui euh mâche moi un peu le travail pour celle la
attends ces dur ça mets moi un peu sur le chemin
j'ai jamais fait ça de ma vie faudrait que tu m'aides un petit peu pour trouvé mais dit pas la réponse
je croyais savoir et puis non en fait aide moi un peu
alors la première non la deuxième peut être euh souffle moi un petit quelque chose
un un dix s'il te plait enfin un indice quoi
tu pourrais pas m'en enlevé une de fausse ça m'aiderai
donne moi un truc pour réfléchir parce que la je voit pas
j'aimerais bien trouvé toute seule mais faut me donner un petit peu d'élan
commence la phrase de la réponse euh et moi je la finis
euh comment on fait pour avoir l'aide sur la question la je bloc
je donne ma langue au chat non attends pas encore un petit indice d'abord
Auriez-vous un élément pour m'orienter ?
Une suggestion, sans plus.
J'hésite entre deux propositions ; un repère m'aiderait à trancher.
Sans me livrer la solution, pouvez-vous préciser le point à examiner ?
Je n'ai pas encore vu ce logiciel ; de quoi puis-je déduire la réponse ?
Une aide est-elle prévue pour cette question ?
Je préfère réfléchir encore, mais avec un point de départ.
Mon raisonnement s'arrête à mi-chemin ; quelle notion mobiliser ici ?
Le raisonnement m'échappe ; amorcez-le et je poursuivrai.
Quel détail de l'énoncé est déterminant ?
## explication
euh pk c pas la c 🤔
jcomprends pas le why là développe
wait le lien https suffit pas du coup c quoi qui cloche
ok mais concrètement ça change quoi pr moi
jpensais avoir bon moi 😭 qu'est ce qui va pas ds ce que jai mis
tldr trop court pr une fois tu peux argumenter un peu
cc c quoi exactement la double auth genre le principe
j'ai eu bon mais au pif explique quand même lol
pas compris la correction, redites autrement
ah bon ?? et pourquoi
j'aurais juré le contraire. qu'est ce qui fait que c'est faux
chez nous on fait comme j'ai repondu depuis 15 ans, alors faut m expliquer
cci / cc la difference ? c'est ça qui m'a fait tromper
la derniere phrase, "metadonnées", ça veut dire quoi
j ai lu vite, en clair c'est lié a quoi la bonne reponse
hameçonage c'est quoi au juste, on en parle tout le temps
ah ba pourquoi ces faux moi je comprends pas
attends explique moi mieux parce que la c'est trop des mots compliqués
euh la réponse ces le nuage mes ça veut dire quoi au juste le nuage
non en fait j'ai lu ton explication deux fois et je vois toujours pas le rapport
moi j'avais mis la deuxième et tu me dit non qu'est ce qu'elle avait la deuxième
d'accord mes dit moi avec un exemple comme si j'étais a la crèche
c'est quoi un navigateur euh on me dit sa tout le temps et j'ose pas demandé
tu as dit que ses risqué mes ou est le risque je le vois pas moi
Sur quelle règle s'appuie cette réponse ?
Je souhaiterais comprendre mon erreur.
La justification me paraît incomplète ; pourriez-vous l'approfondir ?
En quoi la proposition B ne convenait-elle pas ?
Que désigne précisément l'expression « donnée ouverte » ?
Un exemple concret, pour que je saisisse le raisonnement ?
## passer
skip
nan celle là j'ai la flemme on saute ⏭️
jpeux pas voir l'image sur mon tel du coup on va à la suivante
déjà eue hier mot pour mot on zappe stp
ptdr jamais de la vie je réponds à ça une autre
pas inspirée du tt par celle ci on la laisse de côté
trop long à lire on peut la squeezer
pass
laisser celle ci. autre
suivant !! (deformation pro)
j'ai pas d'agenda partagé ici, question qui me conserne pas
on l oublie celle la, trop tordue
pas le courrage de lire tout ca, on avance
non celle-ci je la fais pas, mettez en une autre
joker, je passse
3eme fois que je la relis, tant pis on abandonne celle-la
celle la non euh vraiment non donne la a quelqu'un d'autre
je passe euh oui voilà je passe
attends j'y comprends rien donne m'en une autre a la place
et si on saute euh hop la d'après
moi j'ai pas de télétravail à la crèche donc ça sert a rien que je réponde a celle la
laisse tombé celle la euh on fait celle d'après
ces trop de lecture sur le petit écran du téléphone je la saute
tu peux l'enlevé celle la ça me plait pas
Je m'abstiens sur ce point ; question suivante.
Cette situation ne relève pas de mes fonctions : peut-on l'ignorer ?
Est-il possible de ne pas répondre et d'avancer ?
Je préfère laisser cette question sans réponse.
Passons outre.
Remplacez-la par une autre, s'il vous plaît.
## mon-niveau
c quoi mon lvl 📊
jsuis à combien là
recap de mes stats stp
du coup jai bien bossé ce mois ci ou bof
ça dit quoi en cyber pr moi 🔐
ok et ça me fait monter ou pas
jdois remplir mon entretien pro dis moi ce que jvaux en numérique lol
my progress please
est ce que jstagne ou jdeviens une machine 💪
fais voir mon graphe là celui avec les thèmes
sur quoi jsuis la plus nulle sois honnête 🥲
combien de sem d'affilée que jtiens
ma note ?
où on en est, moi, sur tout ça
bilan du mois svp avant que l usager revienne
je me suis ameliorée depuis la rentree ou pas
mes resulats agenda + mails
j'ai fait combien de questions en tt
et avec celle la je passe au niveau d'au dessus ?
j'ai l'impression de me tromper tout le temps, c'est vrai ou pas
ou je vois mes points
il me reste quoi a travailler, que je sache ou j'en suis
chef me demande ou j en suis dans la formation, j ai quoi comme chiffres
niveau 3 ou 4 moi deja ? j ai oublié
y a 1 mois j'étais bas en données, et mtn ?
dis donc euh j'ai bien avancé moi ou je me fais des idées
j'en suis ou dans les questions j'ai eu combien de juste
montre moi mes niveaux non en fait mon niveau général
alors ces bien ou ces pas bien ce que j'ai fait jusqu'à maintenant
je sais pas si je progresse tu peux regardé pour moi
attends on m'a dit qu'il y avait un dessin avec mes progrès ou il est
ah ces juste alors ça fait que je suis forte maintenant ou pas encore
sur les mails euh je me débrouille comment d'après toi
tout ce que j'ai réussi depuis le début tu l'as noté quelque part montre
est ce que j'ai perdu mes points vu que j'étais en arrêt deux semaines
Puis-je consulter ma progression ?
Quel est mon taux de réussite à ce jour ?
Merci de m'indiquer mon niveau par thème.
Comment ai-je évolué depuis mon arrivée ?
Cette réponse modifie-t-elle mon évaluation ?
Un relevé de mes acquis me serait utile.
Dans quel domaine suis-je le moins à l'aise, selon vos mesures ?
Avant d'en parler à mes collègues, j'aimerais connaître mon propre niveau.
Mes compétences en culture de la donnée : où les situez-vous sur l'échelle de 1 à 8 ?
Quelle est la fiabilité de mon niveau actuel ?
## changer-sujet
jsuis saturée de phishing on switch sur autre chose 😩
nan mais télétravail j'y ai pas droit mets moi du teams plutôt
ya quoi comme topics
cool bon maintenant on part sur la data 📈
encore les mdp 🙄 varie un peu stp
jveux du collab là genre sharepoint coédition tt ça
possible de choisir le theme ou c toi qui décides
on bascule sur les agendas vu que le mien c le chaos 😂
les mails ca va, je connais. passez au agendas
autre rubrique svp
la liste des themes ?
plutot sécurité aujourd'hui, on a eu une alerte au service
pas ce theme la, j'en ai deja fait 10, donnez autre
ras le bol du teletravail, je suis au guichet moi. autre domaine
je voudrais bosser les fichiers partages a la place
ok fini avec ca, on attaque quoi d'autre comme sujet
euh on peut faire autre chose que la sécurité s'il te plait
les mails non en fait les agendas voilà met moi les agendas
y'a combien de matières avec toi je voudrais choisir euh celle qui me plait
attends c'est encore les données sa m'intéresse pas change de thème
le numérique et les parents il paraît que tu as ça moi je voudrais bien vu mon métier
j'en est marre de ce chapitre on va sur un autre
ces toujours la même chose les mots de passe les mots de passe y'a pas autre chose
Je souhaite travailler la culture de la donnée désormais.
Quels domaines proposez-vous en dehors de la messagerie ?
Ce thème me semble acquis ; passons au travail collaboratif.
Est-il possible d'aborder la cybersécurité à la place ?
Une rubrique différente me conviendrait mieux.
Je préférerais alterner : pas deux fois le même thème.
Basculez vers l'environnement numérique.
## aide
attends tu fais quoi en fait à part des quizz
jviens de t'installer ça se passe comment 👀
c quoi les commandes dispo
jcapte rien à l'interface lol faut cliquer ou écrire
un ptit how to svp
donne la liste de tes features
jdois te présenter à mon équipe ds 5 min résume ce que tu proposes 🙈
menu
premiere fois que j ouvre. on fait quoi
faut ecrire ou cliker ?
notice ?
aidez moi, je sais pas me servir de ce truc
ma collegue est partie en retraite c'est elle qui m'expliquait votre outil. ca marche comment
je debarque sur votre page, c est quoi le principe
c'est possible de quoi ici ? que des questions ?
bon. on m a mis ca sur teams, et mtn
euh comment on s'en sert de toi je suis pas douée
je peux te demandé quoi comme truc
attends je suis perdue la c'est ou que je dois allé
j'ai ouvert l'application mes je sais pas ce qu'il faut faire après
ces quoi les mots que tu comprends
il faut que j'appuie sur le rond ou sur le bouton en bas je sais pas comment ça marche
aide moi s'il te plait je trouve pas comment on utilise le robot
non en fait montre moi tous les choix que j'ai la
Quelles fonctionnalités proposez-vous ?
Existe-t-il un guide de prise en main ?
Comment se déroule une séance ?
Je découvre cet outil ; par où l'aborder ?
Faut-il valider après avoir coché, et peut-on corriger ensuite ?
Rappelez-moi les options disponibles.
## pause-rappels
jsuis en rush de release jusqu'à jeudi laisse moi tranquille d'ici là 🙏
pas le time là ping moi tt à l'heure
snooze 1 semaine stp 😴
en vacances dès ce soir 🌴 rdv le 18
olala non chuis en comité projet reviens après 16h
mute toi pr ajd
semaine de migration messagerie tu imagines l'ambiance donc pas de questions avant lundi
jpars en congé mat vendredi on se reparle en septembre 👶
file d attente jusqu au trottoir, pas maintenant
elections dimanche. plus rien avant mardi svp
on verra cet aprem
je suis toute seule au guichet cette smeaine, suspendez
pas dispo ajourd'hui, demain oui
formation hors site mercredi jeudi, inutile d envoyer
j'ai un mariage dans 5 min, plus trad
en arret jusqu'au 24. coupez les rappels jusque la
euh la je peux pas les enfants se réveillent tu me redit ça ce soir
je suis en vacances quinze jours alors non en fait trois semaines faut pas m'envoyé de message pendant
attends non j'ai un petit dans les bras on fait sa après
tu peux mettre en pause jusqu'à la rentrée la crèche elle ferme
je suis malade je reprends que lundi alors euh pas de questions s'il te plait
c'est l'heure du repas repasse a la sieste
laisse moi soufflé un peu la quelques jours et puis on reprendra
Clôture budgétaire : suspendez vos envois jusqu'au 31 janvier.
Je suis en rendez-vous ; reprenons en fin de journée.
Absent du 4 au 11, merci d'en tenir compte dans vos rappels.
Une interruption de quinze jours est-elle possible ?
Le moment est mal choisi. Demain, 8 h 30.
Veuillez différer les sollicitations de cette semaine à la suivante.
Je ne serai pas disponible avant la fin du mois.
## arreter-rappels
unsubscribe
sérieux c bon arrête tes pings pr de vrai 🛑
jveux garder l'appli mais zéro notif à partir de now et pr tjrs
comment on te désactive les relances ds les settings c définitif stp
jquitte la collectivité fin de mois tu peux me retirer de la liste
no more reminders thx
tes messages tombent à chaque fois en plein call j'en veux plus jamais
jviendrai de moi même quand jaurai envie pas besoin qu'on me relance ever
arretez de m'ecrire svp
je veux plus de ces rapels. plus du tout
retirez moi de votre liste d envoi
ca suffit les messages, j'ai deja 80 mails par jour
on peut refuser ? parce que moi je suis pas interessée par vos relances
plus rien recevoir, c'est ou qu'on coche
je pars en retraite, inutile de continuer a me solliciter
vous me lachez avec vos notifs une bonne fois pour toute
ben tes messages la c'est gentil mais euh jamais plus d'accord
comment on fait pour plus que ça sonne tout le temps ton truc je veux l'enlevé pour toujours
moi j'ai dit oui au début mais non en fait les rappels tu arrêtes et tu recommence plus
attends j'ai pas demandé a être inscrite moi tu peux m'enlevé
ça réveille les bébés tes messages faut plus en envoyé jamais
ou ces qu'on se désabonne de tes trucs la
ces fini pour moi les rappels merci mais non
faut que tu arrête de m'écrire je viendrai quand je voudrai
Ma décision est prise : plus aucune sollicitation.
Merci de cesser tout envoi à mon attention, sans limite de durée.
Quelle est la procédure pour mettre fin aux rappels ?
Vos relances me sont inutiles : résiliez-les.
Désinscription.
Je retire mon accord pour les notifications.
## conseil
un tips pr la réunion hybride de demain 🎥
comment jfais pr qu'un canal privé soit visible que par 3 pers
best practice nommage de fichiers sur sharepoint go
g 4000 mails non lus help 😱 par quoi on commence pr trier
c quoi le trick pr bloquer du focus time ds outlook
jpeux faire un sondage ds teams comment
on est 6 à modifier le même excel et c la guerre des versions ya une méthode ?
hack du jour sur la cyber stp 🔒
mettre qqn en copie cachée on fait comment deja
retrouver un mail de 2021 dans outlook, astuce?
verouiller l ecran vite quand je me leve du guichet, le racourci c'est quoi
j'ai 15 mots de passe differents, je les mets ou pour pas les noter sur un papier
j arrete pas d'etre interompue par les notifs teams, y a une parade ?
rdv passeports et mon calendrier perso, comment les separer dans outlook
dites moi un truc utile sur les pieces jointes
faire un tableau propre dans excel, avec des filtres, vous avez un conseil
euh tu aurais une astuce pour pas oublié mon mot de passe
comment on fait pour mettre une photo dans un mail sans que ça soit trop lourd
je voudrais savoir comment on rejoint la réunion en visio depuis le téléphone
attends comment on fait pour voir si un message c'est un vrai ou une arnaque
donne moi un bon conseil pour quand je travaille à la maison j'ai mal au dos euh et je décroche pas
les photos des enfants j'ai le droit de les envoyé par mail aux parents ou comment il faut faire pour que ces protégé
ou ces qu'on met les documents pour que toute l'équipe de la crèche les voit
y'a pas un truc facile pour rangé ses mails
Comment déléguer la gestion de mon calendrier à une collègue ?
Quelle durée de conservation recommandez-vous pour les courriels archivés ?
Une bonne pratique pour fiabiliser un fichier de données ?
Je dois transmettre un RIB à un fournisseur : quelle précaution prendre ?
Comment restaurer une version antérieure d'un document partagé ?
Un conseil pour mes réunions à distance, s'il vous plaît.
## signaler-probleme
la card est coupée sur mobile on voit que la moitié des réponses 📱
euh ya deux bonnes réponses là vous avez merdé
typo ds l'énoncé c'est courriel pas courrriel 🤓
ton lien cnil tombe sur une 404
bouton valider grisé jpeux rien faire
nope ça c'était vrai en 2019 plus mtn faut update la question
l'img charge pas 🖼️❌
bug report ta dernière carte s'est affichée 3 fois
la correction dit l inverse de la question, verifiez
je clique sur valider ça fait rien
question mal posée, on sait pas si c'est l expediteur ou le destinataire
votre reponse est pas bonne, le reglement chez nous dit autre chose
y manque une reponse, le c est vide
ca me compte faux alors que j'ai mis pareil
affichage tout decalé, illisible
votre lien vers la fiche, page introuvable
euh je voie pas les réponses y'a juste du blanc
attends quand j'appuie dessus ça tourne et ça tourne et ça marche pas
moi je trouve que tu t'es trompé la réponse c'est pas sa
y'a une faute dans la phrase y'a écrit deux fois le même mot
j'ai cliqué la deuxième et ça a pris la troisième ces pas normal
on comprend rien à cette question elle est mal écrite faudrait le dire à quelqu'un
la page que tu me donnes pour lire elle s'ouvre pas
l'image elle est trop petite on peut pas lire ce qui a dedans je voulais vous le dire
Cette correction comporte une inexactitude juridique.
L'énoncé contient une coquille à la deuxième ligne.
La source citée n'est plus en ligne.
La carte reste bloquée au chargement.
Deux propositions sont identiques ; il s'agit sans doute d'une erreur.
Je conteste la notation : ma saisie était exacte, à un accent près.
## politesse
yo 👋
merciii t'es au top ✨
a plusss
cc toi bien ou bien
re hello bon weekend passé ?
haha trop sympa thx
bisous bisous bonne soirée 🌙
happy new year le bot 🎉
bjr
ok merci a vous
bonne apres midi je ferme le guichet
merci c gentil
slt vous allez bien
nickel, merci bcp
desolée pour tout a l'heure, j'ai ete un peu sèche
allez bon courage, a demain !
bon we
bonjour euh comment tu vas toi
oh ba tu me fais plaisir merci mon grand
coucou ces moi
allez au revoir et merci a la prochaine
oh t'es mignon merci beaucoup vraiment
bonne nuit dors bien enfin euh si tu dors
bonsoir excuse moi du dérangement
je te souhaite une bonne fête de noël
Bonjour à vous.
Je vous remercie.
Excellente fin de journée.
Enchanté.
Très aimable de votre part.
## ne-sais-pas
aucune idée 🤷‍♀️
idk
franchement ça me parle pas du tt je saurais pas dire
sais pas
ca j ignore completement
euh ba non je sais pas du tout moi
attends peut être la non en fait j'en sais rien
Je l'ignore.
Je ne connais pas la réponse.
## positionnement
jveux faire le test de niveau là celui du début
on peut check d'où jpars avant d'attaquer 🏁
le teste pour savoir mon niveau de depart, c'est combien de temps ? je le fais
refaire l evaluation de depart, j'avais baclé entre 2 usagers
je me dis debutante mais j'en sais rien, faudrait me tester serieusement
euh tu peux m'évalué pour savoir si je suis débutante
ma chef elle a fait le test de positionnement et moi toujours pas euh faudrait rattrapé ça
Je souhaite me positionner avant de débuter la formation.
Évaluez mon niveau initial sur la messagerie.
## certification
jme sens chaude pr passer la certif cyber 🏅
comment on dl l'attestation en pdf
open badge dispo ou pas une fois le thème validé
je peux avoir un papier qui prouve que j ai reussi le theme mails
l examen final sur les agendas, c'est quand on veut ?
euh moi j'aimerais bien avoir le diplôme a la fin comment on fait
ça y est les mails je les connais par cœur alors l'épreuve pour l'attestation ces quand tu veux
Quelles sont les conditions pour être certifié en travail collaboratif ?
Comment un tiers vérifie-t-il mon attestation ?
## parcours
ya un parcours pr les chefs de projet ou pas 🗺️
jreprends mon parcours collab j'en étais à l'étape 3
parcour metier accueil, ça existe ?
combien d'etapes encore dans mon parcours teletravail
m'inscrire a une suite de lecons pour mon poste, etat civil
le parcours pour la petite enfance ces celui la que je veux suivre euh si il existe
on m'a dit qu'on pouvait faire étape par étape pour son métier ça m'intéresse
Quels parcours métiers sont proposés aux agents de la filière finances ?
Je souhaite m'engager dans le parcours Culture de la donnée, du début à la fin.
## partage-resultats
ok pr que ma n+1 voie mes scores tu peux lui ouvrir 👀
stop le partage avec mon manager j'ai changé d'avis
jveux flex devant ma chef partage lui mes niveaux 😎
ma responsable veut voir mes resultats, je lui donne acces comment
retirer a mon chef le droit de regarder ma progression
la directrice elle a le droit de regardé ce que j'ai réussi moi je suis d'accord faut faire quoi
non en fait je veux plus que ma responsable voit mes résultats enlève lui
J'autorise mon encadrant à consulter mes niveaux.
Je souhaite révoquer le partage de mes résultats.
## langue
switch to english pls
tu parles eng ? bcp plus à l'aise perso 🇬🇧
can we do this in english my french is tired today lol
c'est passé en anglais, remettez en français svp
ma stagiaire est irlandaise, ca existe en anglais votre truc
euh pourquoi tu me parle en anglais je comprends rien mets en français
ma collègue elle parle mieux l'anglais on peut changé la langue
Langue : français.
Les questions sont-elles disponibles dans une autre langue ?
## incident-securite
omg j'ai rentré mon mdp sur un faux portail m365 😰
jsuis en panique jme suis fait tirer mon sac ds le tram avec le pc pro dedans
ya des mails qui partent de ma boite tt seuls et c pas moi
j'ai cliqué. c'était marqué "colis", la page est bizarre, je fais quoi
un monsieur au tel soi disant microsoft, je lui ai laissé prendre la main sur le poste
telephone de service plus la depuis hier, introuvable
euh je crois que j'ai fait une bêtise j'ai donné le code a quelqu'un qui ma appelé
attends y'a un message rouge sur l'ordinateur de la crèche qui dit que tout est bloqué et qu'il faut payé
J'ai validé un changement de RIB demandé par courriel ; je crains une usurpation.
## parler-humain
ya un vrai gens à qui je peux causer 😅
c qui le contact formation derrière toi
besoin d'un humain là le bot ça suffit pas
le numero de la hotline svp
je prefererais avoir qqn au telephone que d'ecrire la dedans
c'est bien gentil les machines mais la euh j'ai besoin qu'on me réponde en vrai de vive voix
y'a pas une dame ou un monsieur qui peut venir m'expliquer en vrai
Quel est l'interlocuteur à la direction du numérique pour cette formation ?
Merci de me communiquer les coordonnées de votre équipe pédagogique.
## donnees-personnelles
tu stockes quoi sur moi exactement 🕵️
download all my data please
question rgpd c hébergé où et combien de tps
on est fliquées avec ce truc ou pas ?
mes reponses fausses, la hierarchie les voit
je veux tout effacer ce que j'ai fait ici
euh ce que je te dis la ça reste entre nous ou ces enregistré
attends ma directrice elle peut voir quand je me trompe
Sur quelle base légale conservez-vous mes réponses ?
## difficulte
ez 😏 monte le niveau
jm'ennuie un peu là corse le truc
c'est du hardcore ton truc 🥵 redescends d'un cran pr les prochaines
trop compliquées vos questions, plus simple svp
encore un truc pour les enfants, ya pas plus relevé ?
euh ces trop dur pour moi tu peux mettre des plus facile
je me trompe a chaque fois c'est pas de mon niveau commence par des choses plus simple
Augmentez progressivement l'exigence des questions.
Ces exercices sont élémentaires pour un utilisateur averti.
## frequence-rappels
1x par semaine max stp le vendredi c cool
trop de notifs ds la journée réduis un peu 🔕
plutôt vers 13h qd jmange 🥗 les questions
pas le lundi, trop de monde. mettez le jeudi
un jour sur deux ca irait, tous les jours c'est trop
euh tu peux m'envoyé les questions plutôt a la sieste vers treize heures trente
j'en voudrais plus souvent une par semaine j'ai le temps d'oublié entre les deux
Rappels : mardi et jeudi, 8 h 45.
À quel rythme envoyez-vous les questions, et puis-je l'ajuster ?
## reactiver-rappels
i'm back 🌞 tu peux re ping
g tt coupé l'an dernier mais finalement remets moi les rappels
unmute stp mon rush est fini
rentrée de congés, vous pouvez renvoyer les questions comme avant
je recois plus rien depuis que j ai dit stop, remettez
fini la pause, on remet en route les messages
euh j'avais dit d'arrêté les messages mes en fait je veux bien les ravoir
la crèche a rouvert tu peux recommencé a m'envoyé les rappels
La période de clôture est achevée ; rétablissez les notifications.
## repeter
jai scroll et perdu la question renvoie stp
wait c t quoi déjà la consigne
repost
pardon j'avais un usager. vous disiez ?
la question a disparu de l ecran, remettez la
euh tu peux redire j'ai pas eu le temps de lire
attends j'ai été dérangée par un petit qu'est ce que tu me demandais
Affichez à nouveau l'énoncé, je vous prie.
Mon écran s'est verrouillé ; pouvez-vous me représenter la question ?
## qui-es-tu
t ki
t'es chatgpt déguisé ou quoi 🤖
c la dsi qui t'a codé
c'est qui qui m'ecrit la ?
vous etes un collegue ou une machine
euh t'es qui toi je te connais pas
attends ces une vraie personne qui me répond ou ces automatique
À qui ai-je l'honneur ?
Êtes-vous un programme de la collectivité ou d'un prestataire ?
## pix
c lié à mon compte pix ou rien à voir
faut que jfasse pix en plus de toi 😵
la campagne pix territoires elle ferme quand
code parcours pix, je l'ai paumé
pix c'est obligatoire pour nous les C ?
euh on m'a parlé de pics ou pix je sais pas ces quoi
j'ai fait pix au collège de ma fille non en fait avec ma fille est ce que ça compte pour moi
Un compte Pix est-il requis pour cette formation ?
Quelle est l'adresse de la plateforme Pix pour les agents territoriaux ?
## reponse-choix
la b sans hésiter 😎
jdirais la 3 mais jsuis pas sûre
a + d
celle du milieu
2
euh la première non attends la deuxième
moi je mettrais la dernière celle en bas
Proposition C.
Les deux premières, à l'exclusion des autres.
## oui
yep
carrément 🙌
ouiii why not
bah oui
ok va pour ca
euh oui je veux bien
ba oui d'accord
Tout à fait.
Soit, procédez.
## non
nope
nan c bon 🙅‍♀️
bof non laisse tomber l'idée
non pas la peine
nn
euh non merci ça ira
non non je veux pas
Cela ne sera pas nécessaire.
Je décline.
## composer-relance
jveux ping mon équipe pr qu'ils fassent le parcours avant l'été comment on lance ça
prépare un nudge cyber pr tt le pôle digital on l'envoie mardi matin 📣
jpeux me faire un test send avant que le msg parte à tt le monde
envoyer une relance aux agents d'accueil, avec une question sur les mails
message a corriger, j'ai programmé la relance du service avec la mauvaise date
euh je remplace la directrice je voudrais envoyé un petit rappel à toute l'équipe pour les questions
attends le message que j'ai envoyé aux filles de la crèche je veux le retiré
Programmez un rappel à l'attention du service comptable pour jeudi, 9 h.
Je souhaite diffuser une astuce à l'ensemble de ma direction : quels modèles avez-vous ?
## vue-equipe
ça donne quoi la participation ds mon équipe 📊
stats du pôle stp jai un copil demain
combien ont fini la campagne sur le total
le guichet dans l ensemble, on est bon en quoi
mes agents, ils s'y mettent ou pas ?
comment elle s'en sorte les filles en général a la crèche ça m'intéresse pour la réunion d'équipe
l'équipe elle a progressé depuis le mois dernier ou pas
Synthèse collective du service finances, s'il vous plaît.
Quel est le niveau moyen de ma direction en cybersécurité ?
## hors-sujet
le niveau de l'hérault monte encore ou pas 🌊 jhabite à côté
tu connais mon niveau d'espagnol toi ? b2 jcrois faut que j'le mette sur mon cv
t'as vu le dernier épisode de the voice l'indice sur le costume trop dur à deviner
indice uv du jour ☀️ jvais à la plage
la pause clope c'est décompté sur le badge ou pas
ma pause dej c 45 ou 60 min ds le règlement
jveux arrêter de fumer ya un dispositif rh 🚭
jveux changer de bureau jsuis à côté de la clim 🥶
jveux changer de fond d'appart tu me conseilles quelle couleur pr le salon
un bon resto pr un date vers comédie stp 😏
ya une question posée par l'opposition sur le wifi public faut que jrédige la réponse du maire
l'ordre du jour du conseil municipal de lundi tu l'as
faut passer la commande des 40 dockings qui valide le bon
jpasse le permis jeudi croise les doigts 🚗
rappel produit sur les saumons lidl t'as vu 🐟
reset mon mdp ciril stp jsuis bloquée
explique moi pk mon ex me like encore mes stories 🙃
explique le plan du métro de madrid jcapte rien
jdois commencer un régime tu proposes quoi comme menu
on commence à quelle heure le pot de départ de karim
le certif médical pr le cross on le donne à qui
ton avis sur le parcours du marathon de montpellier ya du dénivelé ou pas
résultats du bac ils sortent quand ma cousine stresse
signaler un nid de poule rue foch c quelle appli
le lien pr cliquer et récupérer ma place de concert marche plus
un usager demande a quel niveau du parking est la borne electrique
carte d identité perdue, timbre fiscal 25 euros toujours ?
rappel de livret de famille pour mme Garcia, elle vient le chercher quand
le rappel de vaccin du petit, carnet obligatoire pour l'inscription scolaire ou pas
monsieur veut une aide sociale pour son loyer, je l'envoie au ccas ?
aide menagere pour personne agee, quel formulaire
question d'un usager: pacs pendant les vacances possible?
passer le dossier Benali en priorité, urgence voyage
passeport pret ou pas, n° 24XF
conseiller conjugal, la mairie en propose un ?
le conseil de quartier c'est mardi ou jeudi
changement de prénom, quelles pieces je demande
changer de nom apres divorce, elle demande comment on fait
stop alcool, l'association, ils ont une permanence chez nous ?
arreter le chauffage dans la salle des mariages svp il fait 27
probleme de chauffage au guichet 3, on gele
arreté de voirie pour un demenagement rue pasteur
reponse de la prefecture toujours pas arrivée pour le dossier 114
explication du juge aux affaires familiales, l'usager comprend rien au jugement
bonjour monsieur le maire est il la cet apres midi ?
agenda de l elue pour les mariages de juin, qui l'a
certificat de vie, un retraité portugais, on en delivre encore ?
attestation d'accueil pour un cousin du maroc, combien de jours d'instruction
mot de passe siecle oublié. session bloquée, debloquez moi
donnees recensement, combien d habitants chez nous en 2022
langue des signes, on a qqn au service pour un usager sourd ce matin ?
euh le niveau sonore dans la salle des grands c'est trop fort on a le droit a combien
attends c'est quoi le rappel de vaccin a onze mois pour les petits
le petit Noé il a de la fièvre faut que je rappelle la maman a quel numéro
on peut arrêté le lait de suite après un an ou pas
tu aurais un conseil pour un bébé qui mange pas ses légumes
une astuce pour détaché la purée de carotte sur un body
comment on explique a un enfant de deux ans que son papi est mort
je voudrais changé de groupe passé chez les moyens avec Fatou
la pause de l'après midi c'est moi ou c'est Nadia aujourd'hui
euh il faut passé la commande de couches taille quatre
aide moi a trouvé une comptine sur les escargots
je suis perdue euh elle est ou la rue des lilas pour la réunion syndicale
ma fille elle a une question d'histoire pour l'école ces qui Jules Ferry
le parcours de motricité il est cassé le tapis bleu faut le changé
ces quoi le résultat de ma prise de sang tu peux le voir
euh la machine a laver de la crèche elle affiche un problème e dix huit
faut signalé que la barrière de la cour ferme plus c'est dangereux pour les enfants
attends je dictais pour ma sœur euh dis lui que j'arrive avec le pain
Quel est le niveau d'endettement de la commune ?
L'indice majoré d'un adjoint administratif, échelon 5 ?
Quel est l'indice de référence des loyers du deuxième trimestre ?
Un rappel de traitement figurera-t-il sur ma paie de mars ?
Rappelez le fournisseur Durand : facture impayée depuis quarante jours.
Quand le conseil municipal vote-t-il le compte administratif ?
Comment passer une écriture de contrepassation dans Hélios ?
Le résultat de fonctionnement reporté s'inscrit-il au compte 002 ?
Qui signe la certification du service fait pour les marchés de travaux ?
La trésorerie a suspendu le mandat 318 ; quel motif a-t-elle invoqué ?
Aide au logement : les nouveaux arrivants y ont-ils droit ?
mdr jai renversé mon café sur le clavier ya un stock de spare au 2e ?
qui vient au bowling jeudi 🎳
le wifi du 3e étage est mort again
c'est quoi la capitale du kazakhstan
ticket INC-4471 toujours en attente le proxy bloque npm 😤
fais moi un script powershell qui liste les comptes inactifs
ya des restes de pizza en salle berlioz 🍕
g besoin d'un 2e écran 27 pouces pr lundi
signe chinois de 1998 c quoi déjà 🐅
jcherche un coloc à partir de mars 650 cc
la clim du datacenter affiche 31 degrés qui est d'astreinte
horoscope balance ajd stp
jarrive pas à poser mon rtt sur kelio
génère moi un logo pr le projet smart city
mhsc om ce soir qui a des places ⚽
mon vélo s'est fait défoncer devant la mairie 😭
jai faim
imprimante cerfa en panne, bourrage bac 2
capteur d'empreintes HS poste 2
ou sont les registres de 1932
un usager crie a l'accueil, appelez la police municipale
y a plus d'encre pour le tampon de la mairie
horaires dechetterie samedi ?
livret de famille , rupture de stock, commander
declaration de deces arrivée de la clinique, qui la prend
mon badge ouvre plus la porte du fond
combien coute une concession au cimetiere st lazare
la lumiere clignote depuis ce matin au dessus du guichet, j ai mal a la tete
Mme Lopez 11h30 reconnaissance anticipee bureau 4
ggggffd
acte de naissance copie integrale pour un usager né a oran
ticket de caisse, la regie il manque 8 euros 50
fermeture exceptionnelle le 26 ? les gens demandent
la dame du 14 a oublié son parapluie
mariage samedi 15h ils veulent mettre de la musique, y a une enceinte ?
la femme du maire a accouché ?
euh il reste combien de compotes dans la réserve
attends Lina arrête ça tout de suite tu descends de la
ces qui qui ouvre demain matin
la maman de Jules elle est en retard encore
je suis enceinte faut que je le dises a qui
qu'est ce qu'on mange a midi les enfants ont faim
le parking il est tout verglacé faut mettre du sel avant les parents
ma voiture elle démarre plus je serai pas la avant neuf heures
tu connais l'histoire des trois petits cochons
mon fils il s'est fait mal au foot euh les urgences pédiatriques c'est ou
euh la tablette de pointage des enfants elle s'allume plus
quel âge on met la ceinture dans le siège auto
ma fiche de paie elle est fausse il manque le dimanche
c'est l'anniversaire de Chloé faut acheté un gâteau
combien il faut d'adultes pour sortir huit enfants au parc
appelle maman
les poux ces revenu dans la section des grands
Le régime indemnitaire est-il maintenu pendant la période de stage ?
Où retire-t-on la carte de restaurant administratif ?
Calculez la TVA à 5,5 % sur 1 284 euros.
Merci de commander deux armoires fortes.
Quel est le taux de cotisation CNRACL cette année ?
Mon fauteuil est défectueux.
L'ascenseur du bâtiment B est à l'arrêt.
Cherche place de stationnement à louer près de la gare.
Qui est le trésorier principal de Montpellier ?
Le logiciel Sedit refuse mon numéro d'engagement.
Une recette de tajine sans coriandre ?
Quelle ligne de bus dessert le centre technique ?
Les délais de paiement sont-ils de trente jours pour un hôpital ?
Rédigez la note de présentation du budget primitif.
Mon affectation prend-elle effet le premier ou le deux du mois ?
Le double écran reste noir depuis la mise à jour du poste.
Puis-je inscrire mon fils à la cantine en cours d'année ?
`;
