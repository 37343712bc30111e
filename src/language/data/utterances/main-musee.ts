/** By imagined hands: a planning instructor, a technician, a museum guide, a cleaner dictating. */
export const mainMusee = `
# musee
## commencer
Premier exercice attendu
Le service étant fermé au public cet après-midi, il peut être procédé à l'interrogation
La réponse ayant été dûment examinée, la suite peut m'être communiquée
Aucun pétitionnaire au guichet avant 14 h : je me tiens à votre disposition pour être interrogée
Dont acte. Au dossier suivant !
Quand donc la première interrogation me sera-t-elle soumise ?
Les onze dossiers arrivés à échéance cette semaine ont été traités. La commission a été reportée. Dix minutes peuvent donc, enfin, vous être consacrées.
Il me reste un peu de temps avant la commission d'urbanisme, nous pouvons poursuivre
Il m'a été indiqué par ma cheffe de service qu'une question devait être traitée chaque jour. Me voici.
je n'ai encore rien eu à traiter ce jour, il conviendrait d'y remédier
Vu, lu, compris. Poursuivons.
go
balance
ticket queue vide, tu peux envoyer une quest
la masto se déploie sur 12 postes, j'en ai pour 20 min à regarder une barre de progression. feed me
ok noté, la suiv
start quizz
run question.exe
bon allez shoot, voyons ce que t'as dans le ventre
trop court ton truc, remets-en une
le serveur redémarre, en attendant fais-moi bosser un peu
stagiaire parti en pause dej, c'est mon tour de bosser, envoie
facile. encore
Que le rideau se lève !
Le dernier groupe scolaire vient de repartir vers son autocar, le musée est à nous : interrogez-moi
Une autre énigme, ô Sphinx de bureau
J'offre mon ignorance à vos lumières, par quoi débute-t-on ?
Une toile de vue, passons à la salle suivante
La visite de onze heures est annulée, celle de quatorze heures est loin. Je m'ennuie comme une nature morte entre deux faisans. Donnez-moi donc de quoi réfléchir.
Mon café refroidit, mon cerveau aussi : un peu de gymnastique ne nuirait à aucun des deux
On ne s'arrête pas au vestibule, continuons la visite
Chiche ! Voyons si le marbre est plus dur que ma tête
Faites entrer le supplice du jour
Mon orgueil est piqué, j'en veux une autre
j'ai fini les bureaux du deuxième je peux faire une qu'est-ce que son maintenant
alors elle est où la question du jour moi je suis assise je t'attends
ah bah j'ai eu bon alors une autre
je suis dans le tram j'ai quatre arrêts tu peux m'en faire une
vas-y pose moi là qu'est-ce thion
ça y est j'ai lu on continue
bonjour c'est pour faire les exercices sur le téléphone
la dame de la formation elle a dit qu'il faut que je fasse les questions avec toi donc voilà on y va
j'ai fait le hall et les deux escaliers j'ai posé le balai il me reste un quart d'heure avant le bus je suis prête pour toi
## indice
Une orientation, sans que la solution me soit révélée, serait appréciée
Que l'on m'indique à tout le moins la partie de l'énoncé à examiner de plus près
Deux des propositions ont pu être écartées, mais le départage des deux restantes m'échappe : que convient-il de regarder ?
Pourrait-on m'éclairer un tant soit peu avant que je ne me prononce ?
L'énoncé a été lu à trois reprises. Les propositions A et C me paraissent pareillement recevables, et je ne voudrais pas statuer à l'aveugle. Un complément d'information est sollicité.
Une pièce manque à mon raisonnement, pourriez-vous me la fournir sans trancher à ma place ?
Ne me donnez pas la solution, mais indiquez-moi sur quel critère fonder mon avis
J'hésite entre la deuxième et la quatrième depuis cinq minutes et souhaiterais être orientée
Est-ce du côté de l'adresse de l'expéditeur qu'il convient de chercher ?
Quel alinéa, si je puis dire, dois-je relire ?
Avant que ma décision ne soit prise, quelque élément d'appréciation pourrait-il être versé au dossier ?
hint pls
file un tuyau
jsuis stuck là, donne juste la direction
trois fois que je parse l'énoncé, rien qui matche, oriente moi
un lead ?
fais sauter une mauvaise réponse que j'y voie plus clair
bon l'expéditeur a l'air ok, le logo aussi, la date aussi. donc le piège est ailleurs. dis moi juste quelle zone checker
ça chauffe ou ça refroidit si je pars sur le lien partagé ?
spoile pas, juste un ptit début
j'ai 50/50 entre 2 trucs, aide moi à trancher sans donner la soluce
un indice et je te close ça
Petit Poucet perdu cherche cailloux blancs, un ou deux suffiraient
J'erre dans votre labyrinthe et le Minotaure approche : par où tourner ?
Éclairez ma lanterne, sans embraser toute la pièce : je veux trouver seul
Soufflez-moi la première syllabe, comme au théâtre
J'ai scruté l'image de gauche à droite, puis de droite à gauche, comme un Bosch. J'y vois des diables partout. Duquel devrais-je me méfier en premier ?
Je contemple ces quatre réponses comme quatre Soulages : tout est noir. Un rai de lumière ?
Une clé, maître ?
Devant une œuvre obscure, je donne toujours une clé de lecture à mes visiteurs. Rendez-moi la pareille.
Le souffleur est-il dans sa boîte ?
Ariane, ton fil
Brûlé-je, au moins, en penchant pour le mot de passe ?
Guidez le guide !
un un disse
je comprends la question mais je trouve pas tu peux m'aider un petit peu sans me dire
alors la première non parce que ça on me l'a déjà dit la deuxième peut-être et la troisième aussi peut-être je veux pas me tromper aide moi à choisir entre les deux
tu peux me dire le début et moi je trouve la fin
ma fille elle dit que tu peux donner une piste alors donne moi la piste
dis moi juste si c'est plutôt en haut ou plutôt en bas
j'ai besoin d'un petit coup demain pour trouver la bonne
il faut regarder où sur l'image pour trouver le piège
un indien s'il te plaît pour la question
je veux essayer toute seule mais mets moi un peu sur le chemin
## explication
Pour quel motif ma réponse a-t-elle été rejetée ?
Toute décision défavorable devant être motivée, j'attends les motifs
Le fondement de cette correction gagnerait à être précisé
Motifs du rejet ?
Que faut-il entendre par « authentification multifacteur » ?
Je croyais qu'un document versé sur SharePoint était visible de l'ensemble du service ; en quoi est-ce inexact ?
La nuance entre copie et copie cachée ne m'apparaît toujours pas
Il est écrit que la réponse C devait être retenue, sans qu'il soit dit en quoi la B était à écarter
La notion de métadonnée est citée dans une note de service ; pourriez-vous m'en donner la définition ?
Depuis dix ans, les pièces complémentaires sont reçues par courriel et copiées sur le disque commun. Nul ne s'en est jamais plaint. D'où vient que cette pratique soit ici jugée mauvaise ?
why ?
pk c'est pas la 2
j'aurais mis ma main au feu que c'était le VPN. en prod c'est ce qu'on fait depuis le covid. du coup c'est quoi la logique derrière ta B ?
ok j'ai faux mais root cause ?
c quoi la diff entre onedrive et sharepoint concrètement
ta correction tient en une ligne, développe
chez nous on force le changement de mdp tous les 90j, et toi tu dis que c'est mal, argumente
détaille
sync vs partage, je confonds tjs, tu peux détailler
capté la réponse, pas le raisonnement
RTFM ok mais dis moi au moins ce qui cloche dans ma réponse
spear phishing kézako
Et pourquoi donc ?
Votre verdict tombe comme la guillotine. Je ne demande pas la grâce, seulement de lire l'acte d'accusation. Qu'ai-je donc fait de si noir ?
Je m'incline, mais en boitant : qu'y avait-il de faux dans mon choix ?
Vous m'avez montré le tableau achevé, montrez-moi l'esquisse
Le « nuage », dont on me rebat les oreilles, de quoi est-il fait au juste ?
J'ai répondu juste comme on gagne à la loterie ; dites-moi par quel raisonnement j'aurais dû y parvenir
Mes visiteurs ne se contentent jamais de « c'est beau parce que c'est beau ». Moi non plus.
Votre glose est plus obscure que le texte
Hameçonnage, rançongiciel... tout ce bestiaire me ravit, mais qui mord et comment ?
Par quel miracle la troisième l'emporte-t-elle sur la première ?
Traduisez votre correction, pour une âme du dix-neuvième siècle
pourquoi c'est fou
j'ai pas compris pourquoi c'est l'autre la bonne
avec des mots simples s'il te plaît c'est écrit trop compliqué ta correction
ça veut dire quoi pièce jointe
moi je croyais que quand il y a le petit cas de na c'est que le site il est bon
je vois que c'est rouge mais je vois pas ce que j'ai mal fait
un na vigateur c'est quoi c'est internet
ah bon et pourquoi il faut pas ouvrir le fichier
explique moi comme à ma petite sœur
la dernière fois j'ai mis pareil et c'était bon et là j'ai mis la même chose et c'est pas bon alors moi je comprends plus rien il faut me dire pourquoi
c'est quoi la différence entre éteindre et verrouiller l'ordinateur
## passer
Cette question ne relevant pas de mes attributions, il y a lieu de l'écarter
Celle-ci peut être classée sans suite
Sans objet me concernant
Ce point est réputé sans réponse de ma part ; veuillez présenter le suivant
Cet énoncé compte, sauf erreur, cinq étapes et autant d'annexes. Mon temps est compté. Une question plus brève pourra lui être substituée.
Le télétravail ne m'étant pas ouvert, cette question pourra être retirée au profit d'une autre
À retirer de l'ordre du jour, et l'on continue
Il ne me paraît pas utile de m'attarder sur celle-là
Celle-ci m'a déjà été soumise hier et avant-hier, veuillez m'en dispenser
Dossier rejeté, au suivant
osef, la suivante
jla fais pas celle là
alors le partage d'agenda avec la direction, c'est pas mon périmètre, je suis infra. ça reste entre eux et les assistantes. une autre
vire moi ça et envoie autre chose
drop celle là
ça me saoule cette question, zap
wontfix, close, next
scénario en 6 étapes ? mdr non. file m'en une plus courte à la place
je bosse sous linux donc les captures outlook ça me parle pas, bypass
pas envie de me taper le truc à remettre dans l'ordre, jump
ctrl+alt+suppr cette question stp
Je cède ma place au visiteur suivant
Détournons pudiquement le regard de celle-ci
Cette croûte ne mérite pas qu'on s'y arrête, avançons
Joker !
Laissons ce sarcophage fermé, voulez-vous, et ouvrons-en un autre
Je préférerais ne pas, comme disait Bartleby. Une autre, en revanche...
Remettez cette énigme dans les réserves, elle n'ira pas en salle
Devant cette question je fais comme devant l'art conceptuel : je salue poliment et je change de salle
Épargnez-moi ce calice
Point de tableur pour moi, j'ai fait Lettres ; quelle est celle d'après ?
On n'a pas tous les jours envie de mettre cinq étapes en rang d'oignons. Ce matin, par exemple, non. Tirez-en une autre du chapeau.
Salle suivante, voulez-vous ?
celle la je la fais pas
mais la suivante s'il te plaît celle-ci elle est trop longue à lire
moi j'ai pas d'agenda sur l'ordinateur j'ai un papier sur le frigo alors cette question elle est pas pour moi mets-en une autre s'il te plaît
je veux pas répondre à ça
je pas se
on peut enlever celle là et en mettre une différente
passe à l'autre mon bus arrive dans deux minutes celle ci elle a trop de texte
ça m'intéresse pas cette question il y en a pas une autre
non pas celle la l'après
on la sotte celle-ci
## mon-niveau
Quel est l'état d'avancement de mon dossier d'apprentissage ?
Un relevé de mes acquis pourrait-il m'être communiqué ?
Mon entretien professionnel est fixé au 12. La rubrique « compétences numériques » y est, pour l'heure, vierge. Il me serait utile de disposer d'une synthèse de ce qui a été acquis.
Au vu de cette réponse, ma situation s'est-elle améliorée ?
À quel échelon, sur les huit, suis-je actuellement située en matière de messagerie ?
Dans quels domaines des lacunes ont-elles été relevées me concernant ?
Combien de questions ont été instruites par mes soins depuis septembre, et avec quel taux de réussite ?
Suis-je en conformité avec ce qui est attendu d'un agent de catégorie B ?
État récapitulatif, s'il vous plaît
Un certificat de non-progression va-t-il bientôt m'être délivré, ou bien y a-t-il eu du mieux depuis l'été ?
Relevé de situation
stats
dashboard ?
mon score cyber stp, j'espère être au max vu que c mon taf
je suis combien sur 8
j'en suis à cb de bonnes là
sors moi un report perso
j'ai un delta depuis le mois dernier ou je stagne
où je suis à la ramasse, que je voie
status
mon collègue du support se vante d'être à 6 en collaboratif. perso j'ai jamais regardé. ça donne quoi de mon côté ?
ma courbe elle monte ou elle plafonne
Où en est mon éducation sentimentale avec la machine ?
Suis-je toujours un apprenti ou puis-je enfin signer mes toiles ?
Tendez-moi le miroir, même s'il est cruel
Après cette humiliation, que reste-t-il de ma réputation chiffrée ?
Dressez mon portrait, sans flatterie : forces, faiblesses, zones d'ombre
De la grotte de Lascaux à la Renaissance, à quelle époque du numérique me situez-vous ?
Mes progrès sont-ils visibles à l'œil nu ou faut-il une restauration ?
Voilà trois mois que je vous rends visite chaque matin. On ne voit pas pousser ses propres cheveux. Montrez-moi donc le chemin parcouru, ne fût-ce que pour me consoler.
Le carnet de notes de l'élève dissipé, je vous prie
À force de trébucher, ai-je au moins monté quelques marches ?
Où pèche-t-on le plus souvent, d'après vos savants calculs sur ma personne ?
je voudrais savoir si je suis forte ou pas forte
j'ai eu combien en tout
où j'en suis avec toutes les questions que j'ai faites
c'est quoi mon nid veau
est-ce que je me suis améliorée depuis qu'on a commencé
montre moi mes notes s'il te plaît
je fais beaucoup de fautes ou ça va
demain j'ai la réunion avec ma chef elle va me demander à combien je suis dans les exercices et moi je sais pas quoi lui dire
et mes notes
tu peux me dire dans quoi je suis mauvaise comme ça je travaille
ça fait combien de bonnes réponses maintenant
## changer-sujet
Il serait préférable que les agendas fussent abordés désormais
Ce domaine ayant été suffisamment exploré, je vous saurais gré d'en ouvrir un autre
La cybersécurité a été largement traitée ; qu'en est-il du travail en équipe ?
Quelles matières sont inscrites au catalogue ?
Notre service passant à la dématérialisation des permis, je souhaiterais être interrogée en priorité sur le partage de fichiers
Modification de l'objet : messagerie au lieu de télétravail
Le télétravail m'ayant été refusé, autant consacrer ces exercices à la messagerie
Les mots de passe ont été vus et revus. J'use en revanche quotidiennement de chiffres, pour les statistiques de permis. Ce domaine-là me serait plus profitable.
Messagerie, désormais
Liste des domaines ouverts
Tout ceci m'est désormais acquis, il conviendrait d'aborder une autre matière
switch sur teams
ok la cyber c mon pain quotidien, ça m'apprend rien. par contre les agendas j'y pige que dalle, tout le monde se marre. bascule là dessus
liste topics
change de topic stp, les agendas je m'en fous
swap : email -> data
t'as quoi d'autre comme modules en stock
tjs du outlook... y a pas du sharepoint plutôt ?
télétravail plutôt
encore des mdp ? j'en bouffe toute la journée, mets moi sur les données
fais moi bosser la data, le reste c bon
saturé du collaboratif, on bouge
d'autres thèmes ?
Quittons les fortifications de la cybersécurité pour les jardins de l'agenda
Changeons de siècle, voulez-vous : de la lettre électronique, passons au travail à plusieurs mains
Voilà trois jours que l'on me parle de pirates ; j'aspire à des rivages moins belliqueux
Dans quelles salles peut-on encore se promener ?
Nous avons épuisé cette aile du musée, ouvrez la porte de la suivante
Le télétravail, pour un guide, relève de la science-fiction : on n'emporte pas les Zurbarán chez soi. La messagerie, hélas, me suit partout. Allons-y plutôt.
J'ai envie de chiffres aujourd'hui, qui l'eût cru ! Ouvrez donc le chapitre des données
Tournons la page des mots de passe
D'autres muses, par pitié, que celle du calendrier partagé
Variez le menu, toujours la même soupe de mots de passe
Laissons là les courriels, et voyons comment on écrit un document à plusieurs
Le programme des réjouissances comporte-t-il autre chose que l'environnement numérique ?
on peut faire autre chose que les mots de passe
moi je veux apprendre les mes l
j'aime pas ce sujet là on peut en prendre un autre
il y a quoi comme sujet je veux choisir
change de thème c'est toujours pareil
mais moi les questions sur la genda maintenant
c'est bon les ordinateurs on peut faire les virus maintenant
ma collègue elle fait les questions sur le tell et travail moi aussi je veux celles-là
la sécurité ça me fait peur après je dors pas je préfère les questions où on apprend à écrire les messages mets moi ça
je voudrais des questions sur teams pas sur ça
## aide
Quelles prestations êtes-vous en mesure d'assurer ?
Je vous saurais gré de bien vouloir m'exposer le fonctionnement du présent outil
Aucune notice n'ayant été jointe, par où convient-il de débuter et que peut-on vous demander ?
De quelle manière la réponse doit-elle être déposée : par saisie ou au moyen des boutons ?
Existe-t-il un guide de l'utilisateur ?
L'outil a été installé sur mon poste durant mes congés. Aucune consigne n'a été laissée. Que suis-je censée en faire, et par quel moyen ?
Étendue de vos compétences ?
À quoi les boutons qui s'affichent sous vos messages donnent-ils accès ?
Une liste des demandes recevables pourrait-elle m'être communiquée ?
Est-ce au clavier que l'on s'adresse à vous, ou existe-t-il un menu qui m'aurait échappé ?
Quelle est la procédure à suivre pour se servir de vous ?
il est où le manuel
man bot
t'as une doc ?
liste tes commandes
c koi les features
ok l'appli s'est poussée toute seule dans mon teams. pas de readme, pas de wiki, rien. ça se pilote comment ce machin ?
y a des slash commands ou on tape en langage naturel
faut taper la lettre ou cliquer sur la carte ? pas clair ton UI
quick start stp
Où est le plan du musée ? Je viens de franchir l'entrée et ne sais quel couloir prendre
Dites-moi vos talents, je vous dirai mes besoins
Me voilà devant vous comme une poule devant un Brancusi. C'est lisse, c'est beau, cela brille. Mais par où l'attrape-t-on ?
De quelle sorte de prodiges êtes-vous capable ?
Un audioguide pour vous apprivoiser, est-ce prévu ?
La notice, maestro
Comment vous prend-on, par le manche ou par la lame ?
Outre poser des colles, savez-vous autre chose ?
Je me sens étranger dans cette galerie, montrez-m'en les issues et les usages
Sied-il de vous répondre en toutes lettres ou d'un simple clic ?
Initiez-moi à vos mystères, je découvre à peine votre temple
Quels ressorts puis-je actionner chez vous ?
comment je fais avec toi
c'est la première fois je sais pas comment on fait
aidez-moi je suis perdu là-dedans
il faut appuyer où
je dois parler ou je dois appuyer sur le rond pour répondre
tu peux faire quoi pour moi
on m'a mis ça sur le téléphone et moi je sais pas m'en servir
c'est quoi tout ce que je peux te dire
le mot d'emploi s'il te plaît
ma responsable elle m'a montré lundi vite fait entre deux portes mais j'ai tout oublié il faut appuyer ou parler comment ça fonctionne ton truc
## pause-rappels
Étant en congés annuels du 20 au 31, je vous saurais gré de suspendre vos envois sur cette période
Un délai supplémentaire d'une semaine est sollicité
Commission départementale toute la matinée ; il sera donné suite à votre message cet après-midi
Trois permis tacites menacent de tomber vendredi, vous comprendrez que vos sollicitations attendent lundi
Le présent exercice est ajourné à demain
Sursis à statuer jusqu'au 15
L'enquête publique est ouverte jusqu'au 18. Le commissaire enquêteur occupe mon bureau, et le public ma matinée. Vos envois pourront être repris au-delà de cette date.
Une opération du genou est programmée et trois semaines d'arrêt m'ont été prescrites, ne m'écrivez pas dans l'intervalle
Je suis attendue en visite de récolement, représentez-vous plus tard
Veuillez différer
Serait-il possible que rien ne me parvienne avant la fin du mois, le temps que la révision du PLU soit arrêtée ?
snooze 1h
brb, prod down, on voit ça demain
mute jusqu'à lundi
DND cette semaine, migration des boîtes mail
pas dispo, en inter sur site, repasse vers 16h
suis en astreinte, me ping pas avant jeudi
en RTT demain et vendredi, tu te tais jusque là
pas le moment là, un switch vient de cramer
on bascule la téléphonie jeudi, je vais bouffer du ticket jusqu'au 30. aucune chance que je te lise d'ici là. freeze
hold on 2 semaines, je pars en formation
ping me later
Accordez-moi une trêve, le temps du vernissage
Nuit des musées samedi : jusqu'à dimanche, je ne suis là pour personne, pas même pour vous
Un groupe de trente retraités piaffe dans le hall, souffrez que je vous délaisse jusqu'à ce soir
Je prends mes quartiers d'été ; ne troublez pas ma sieste avant septembre
Entracte !
Silence dans la galerie jusqu'à mercredi, voulez-vous
Votre constance m'honore. Mais je suis aphone, alité, et d'une humeur de gargouille. À la semaine prochaine, si les médecins le veulent.
L'heure n'est pas à l'étude, la muse repassera demain
Hibernons, vous et moi, jusqu'aux vacances de février passées
Que l'on m'oublie quinze jours, je monte une exposition
Pas avant que le catalogue soit bouclé, autrement dit le 30
Tout à l'heure, peut-être, quand j'aurai raccompagné ces dames à la sortie
plus tard la je fais les vitres
je suis en vacances chez ma mère envoie rien avant que je revienne le dix
pas aujourd'hui j'ai trop mal au dos on verra demain
là je peux pas j'ai les mains dans l'eau après
cette semaine ma collègue elle est en arrêt alors je fais son école et la mienne je finis à vingt heures laisse moi tranquille jusqu'à vendredi après on reprend
mon fils il est malade je reste à la maison trois jours tu m'envoies rien
attend la semaine prochaine
fais une pose je reprends en janvier
demain demain
rappelle-toi de moi mais dans une heure là je suis dans le bus
## arreter-rappels
Je vous saurais gré de bien vouloir mettre un terme définitif à ces envois
Il est demandé que mon adresse soit retirée de votre liste de diffusion
Ma mise à la retraite prenant effet le 1er, ces messages n'ont plus lieu d'être
Aucun consentement n'a été recueilli de ma part. La première sollicitation m'est parvenue sans préavis, les suivantes sans relâche. Elles doivent cesser.
Radiation demandée
Par la présente, je me désiste de ce dispositif
Vos notifications sont reçues pendant que je reçois le public, ce qui n'est pas tenable : qu'il y soit mis fin
La participation étant facultative, je souhaite ne plus être sollicitée
De quelle manière peut-on se soustraire définitivement à vos messages ?
Je ne donnerai plus suite, inutile de m'écrire désormais
Vous voudrez bien considérer le présent message comme une résiliation
kill les notifs
vire moi de la liste, j'ai déjà mon lot d'alertes zabbix
tu spammes, je veux plus rien
désactive le cron
je reçois déjà zabbix, glpi, le sms d'astreinte et la boîte du support. toi t'es la goutte d'eau. coupe, et définitif
notifs OFF for good
où c'est qu'on te débranche, jveux plus de tes relances
blacklist moi
stop spam
arrête tes rappels je lis rien de tte façon
Faites vœu de silence, à jamais
Rendons-nous notre liberté : ne m'écrivez plus
Vos billets quotidiens, fussent-ils galants, me lassent ; que ce soit le dernier
Rayez mon nom de vos tablettes
Nevermore, disait le corbeau. J'en dis autant de vos missives.
Le harcèlement pédagogique n'est pas un genre que je prise, veuillez y renoncer tout à fait
Tirez le rideau, la pièce est finie entre nous
Je quitte le musée à la fin du mois, pour un potager dans l'Aveyron. Vos lettres n'y trouveraient plus qu'un fantôme. Brûlez l'enveloppe et l'adresse.
Il fut un temps où ma messagerie ne sonnait pas chaque matin ; rendez-le-moi pour de bon
Adieu relances, sonneries et petits mots : je n'en veux plus
Comment fait-on pour que vous ne reveniez plus jamais frapper à ma porte ?
Qu'on me laisse mourir ignorant, sans plus jamais sonner
je veux plus de messages du tout
arrête de m'envoyer ça sonne quand je dors moi je travaille à cinq heures du matin j'en veux plus
j'ai essayé trois semaines c'est pas pour moi tout ça j'ai pas la tête à ça après le travail je veux plus le recevoir
mon contrat il finit vendredi après c'est plus la peine de m'écrire
comment je fais pour que ça s'arrête de sonner pour toujours
stop les messages sa prend tout mon forfait
j'ai rien demandé moi m'écris plus
plus jamais de notification c'est fatigant
désinscrit moi
## conseil
De quelle façon un dossier de permis peut-il être partagé avec les services consultés sans passer par la pièce jointe ?
Les courriels émanant des architectes peuvent-ils être classés automatiquement, et par quel réglage ?
Que préconisez-vous pour le nommage des pièces d'un dossier versé sur SharePoint ?
Mon agenda est consulté par toute la direction ; comment masquer l'objet d'un rendez-vous médical ?
Quelles précautions doivent être prises lorsque des plans sont consultés depuis le domicile ?
Bon usage du « répondre à tous » ?
Le tableau de suivi des DIA est rempli par quatre agents. Chacun conserve sa copie, et nul ne sait laquelle fait foi. Quelle organisation recommanderiez-vous ?
Toute bonne pratique relative aux réunions à distance serait bienvenue
Comment retrouver une version antérieure d'un arrêté enregistré par-dessus ?
Des mots de passe distincts étant exigés pour six logiciels métier, par quel moyen les retenir ?
Boîte de réception saturée : que recommander ?
bonne pratique pour nommer les canaux teams ?
tip verrouillage session
raccourci pour couper le micro en visio teams
je fais comment une délégation de calendrier sur outlook
je suis dans 27 équipes teams dont 20 mortes. ça clignote toute la journée. y a moyen de filtrer sans tout quitter ?
keepass ou coffre du navigateur, tu recommandes quoi
comment je flague un mail pour le traiter + tard
tu fais comment pour co-éditer un xls sans conflit de version
wifi public, précautions ?
les users m'envoient des PJ de 40 Mo, je leur dis de faire quoi à la place
tips excel
partager une liste avec des externes sans ouvrir tout le site SP, how to
Par quel artifice range-t-on une boîte où s'entassent neuf cents courriels ?
Comment démasque-t-on un faux en matière de courriel ? En peinture, je sais.
Enseignez-moi l'art de paraître à mon avantage en visioconférence
Mes collègues et moi écrivons à six mains les cartels de la prochaine exposition, et c'est Babel : comment s'y prendre ?
Quelque sagesse sur les mots de passe, ô oracle ?
Comment refuse-t-on une réunion sans se faire d'ennemis, dans cet agenda où l'on clique avant de saluer ?
Il m'arrive de lire les courriels du musée à la terrasse du Café Riche. Le wifi y est gratuit et les voisins curieux. Quelles précautions un honnête homme prendrait-il ?
Le tableau des fréquentations me nargue de ses colonnes, apprenez-moi à le faire parler
Une maxime sur les pièges en ligne, que je la médite ?
Est-il un moyen de faire savoir urbi et orbi, dans la messagerie, que je serai absent ?
Où poserait-on ses fichiers pour qu'ils survivent à l'ordinateur ?
Comment lire un graphique sans se faire berner ?
comment on fait pour savoir si un message c'est une arnaque
comment je mets un code sur mon téléphone pour que personne y va
le robinet du deuxième il est cassé j'ai pris la photo avec le portable et je voudrais l'envoyer à ma chef dans le mail comment on met la photo dedans
comment on voit les horaires de la semaine sur la genda du téléphone
c'est quoi un bon mot de passe moi je mets toujours le nom du chat
un truc pour pas oublier tous les mots de passe moi j'ai plus la tête
comment on répond à tout le monde dans un mes l
un con seille arnaque
ma collègue elle met son code sur un papier collé c'est bien ou faut faire autrement
comment je rentre dans la réunion teams avec le portable
## signaler-probleme
Une coquille a été relevée dans l'énoncé : « agendat » prend-il désormais un t ?
La solution affichée est contraire à la charte informatique de la métropole, veuillez rectifier
Le lien vers la source officielle renvoie vers une page introuvable
Deux propositions strictement identiques figurent dans la liste
La réponse C a été retenue par vos soins. Or le guide de l'ANSSI, cité juste en dessous, énonce l'inverse. Cette correction me semble entachée d'erreur.
Image manquante
Je vous saurais gré de transmettre à qui de droit que la carte d'hier était illisible sur mon poste
Aucune des réponses proposées n'est exacte, la question mérite d'être révisée
La référence citée a été abrogée ; le contenu doit être mis à jour
Bouton inerte
Réponse juste comptée fausse, je m'en étonne
affichage pété
testé sur teams desktop, web et android. même symptôme partout : cadre vide, zéro contenu. c pas mon poste, c ta carte
UI cassée sur mobile, les boutons se chevauchent
nan là c toi qu'as tort, le MFA par SMS c'est pas le plus sûr
typo dans la réponse 3
submit KO
depuis ce matin tu réponds en double à tout, y a un souci de webhook je pense
ta capture c'est l'ancien outlook, obsolète depuis un an
la liste déroulante marche pas sous firefox
j'ai coché la bonne et tu me la comptes fausse, check ton code
ton bouton « voir le conseil » ouvre une page blanche
L'énoncé porte une faute d'accord qui me brûle les yeux
On m'invite à observer une image ; je n'observe que du vide, et le vide ne répond pas
Votre lien mène au néant, j'en reviens bredouille
Permettez, mais votre « vérité » est périmée : ce menu n'existe plus depuis la dernière mise à jour
La question se mord la queue : A et C disent la même chose
Le faussaire, c'est vous : la réponse tenue pour bonne ne l'est pas
Le texte est tronqué au beau milieu d'une phr
Quelle est cette langue où des losanges noirs remplacent les accents ?
La carte de ce matin était un Mondrian : des rectangles et pas un mot
Errare robotum est. J'ai coché, pour voir, la plus sotte des quatre réponses. Vous m'avez couvert de lauriers : vérifiez votre corrigé.
Il manque à cette question, comme à la Vénus de Milo, quelques membres : je ne vois aucun choix de réponse
On me félicite en vert pour une réponse que je n'ai pas donnée
j'appuie sur le bouton et il se passe rien
l'image elle veut pas s'ouvrir c'est tout gris
j'ai mis la bonne et il me dit que c'est faux c'est pas normal
je vois que la moitié de la question le reste il est coupé sur mon téléphone
tu t'es trompé c'est pas ça la réponse la formatrice elle a dit le contraire
ça bloc
le lien bleu il mène nulle part
sur mon téléphone les lettres elles sont toutes petites et ça dépasse sur le côté j'ai tourné dans tous les sens on peut pas lire la carte
carte bloquée
il y a deux fois la même réponse c'est bizarre
## politesse
Mes salutations distinguées
Bonjour, je vous présente mes respects
Je vous en remercie par avance, et par après
Vous souhaitant bonne réception de mes vœux pour l'année nouvelle
Avec mes remerciements pour le soin apporté à cette réponse
J'espère que vous vous portez bien
Je vous souhaite une agréable fin de semaine
Il en est pris bonne note, merci à vous
Soyez remercié de votre patience à mon égard
hello there
thx
nice, propre
ciao a+
bon week
gg, bien expliqué
plop, bien ou quoi
bon j'éteins, bonne soirée
tkt t'es cool comme bot, merci
Le bonjour, cher automate
Grand merci, ô puits de science
Comment se porte votre mécanique ce matin ?
Je prends congé, mes hommages
C'est trop d'honneur
L'aube se lève sur le Peyrou, les platanes bruissent. Que la journée vous soit douce, à vous aussi.
Me revoilà, le cœur léger. Vous allez bien ?
Vous êtes d'une patience d'ange, soyez-en loué
Serviteur !
Bonne nuit, si tant est que vous dormiez
Bravo l'artiste
À la revoyure
bonjour monsieur j'espère que tu vas bien et la famille aussi
salut c'est fatima ça va
merci beaucoup tu es gentil
au revoir à deux mains
bon jour
c'est gentil de m'avoir dit
bonne année mon ami
bisous
bon courage pour la journée
je te remercie hein grâce à toi j'apprends
## hors-sujet
Quel est le niveau de la nappe phréatique à prendre en compte pour ce terrain ?
L'indice de révision des prix du marché de voirie a-t-il été publié ?
Une aide à la rédaction d'un arrêté de refus de permis serait la bienvenue
La question orale de l'opposition est-elle inscrite à l'ordre du jour du conseil municipal ?
Les chemises cartonnées viennent à manquer. Une commande a-t-elle été passée ? À défaut, il conviendrait d'en prévoir cent, de couleur verte.
Un pétitionnaire m'attend au guichet. Sa piscine fait neuf mètres sur quatre, et l'abri deux mètres. Relève-t-elle d'une déclaration préalable ou d'un permis ?
Le permis modificatif doit-il être soumis à l'avis de l'ABF ?
L'explication du règlement de la zone UD figure-t-elle dans le rapport de présentation ?
Ma demande de changement de grade a-t-elle été examinée en commission ?
Je vous saurais gré de prolonger mon arrêt de travail auprès de la DRH
Le niveau du terrain naturel est-il mesuré avant ou après travaux ?
Le certificat d'urbanisme opérationnel de la parcelle AB 112 a-t-il été délivré ?
Le maire est-il disponible jeudi pour la signature des arrêtés ?
Le problème de stationnement rue Foch sera-t-il évoqué en réunion publique ?
Le sujet de la dissertation du concours de rédacteur territorial est-il connu ?
L'attestation d'assurance dommages-ouvrage doit-elle être jointe au dossier ?
Point d'indice ?
L'enquête publique relative à la ZAC sera-t-elle suspendue pendant les vacances ?
Une pause méridienne de quarante-cinq minutes est-elle réglementaire ?
Mon certificat de travail de la mairie de Lattes ne m'est jamais parvenu
Conseil de quartier ?
Quels sont les résultats du second tour dans le canton ?
À quel niveau de plancher se situe le seuil en zone inondable ?
La parcelle voisine est-elle grevée d'une servitude de passage ?
mdp AD expiré pour mme Garcia, reset le
Mme Pons (état civil) voit plus son lecteur Z depuis la coupure de ce matin. reboot fait, câble ok. ouvre un ticket niveau 2
niveau toner ?
le ping passe pas vers le serveur de la médiathèque
le rappel auto de la téléphonie IP déconne
change le vlan du port 14 stp
SQL : comment je fais une jointure externe
la VM est en pause dans vcenter, je la relance comment
raid 5 ou raid 6 pour le nouveau serveur ?
28 degrés en salle serveur et ça monte. le prestataire de clim répond pas. qui appeler aux bâtiments ?
stop le service spooler sur SRV-PRINT2
ma certif CCNA expire en mars, la collectivité la finance ?
script powershell pour lister les comptes inactifs
le certificat SSL du site de la ville est périmé
t'as l'ip de la borne wifi du gymnase
le parcours du marathon coupe la rue du datacenter, on se gare où
commande 10 souris chez le fournisseur
skip le POST au boot, c'est quelle touche sur un Dell
écran noir accueil
qui est d'astreinte ce week
le badge de la porte du local technique bipe rouge
pause clope ?
j'ai eu mon score au bowling hier, 180 mdr
partage de connexion du tel pro bloqué par l'opérateur
export de la base état civil, c'est quel menu
Le conseil municipal a-t-il enfin voté les crédits de la restauration du retable ?
Un indice sur l'auteur de ce portrait non signé, que les experts attribuent tantôt à Bazille, tantôt à son ombre ?
À quel sujet Courbet s'est-il brouillé avec Bruyas ?
L'explication du tableau de Zurbarán, celui aux seins coupés, me fait défaut pour demain
La question romaine, vous qui savez tout : qui fit construire l'aqueduc des Arceaux ?
Le parcours de visite de l'exposition temporaire commence-t-il par l'étage ?
Le rappel des œuvres prêtées à Orsay est-il décidé ?
À quelle heure le restaurant du musée sert-il ses derniers cafés ?
Combien d'ardoises Soulages a-t-il posées sur son testament ?
Le niveau sonore des collégiens dans la salle des colonnes dépasse l'entendement
Il fait dans cette galerie un froid de tombeau étrusque. Mes visiteurs gardent leur manteau, et moi mes mitaines. À qui se plaindre du chauffage ?
Peut-on passer à gauche de la cordelette sans déclencher l'alarme ?
La visite en langue des signes est-elle complète samedi ?
L'aide aux artistes du territoire est-elle reconduite cette année ?
Changez, de grâce, l'ampoule au-dessus du Greuze
Je voudrais commencer un roman sur Frédéric Bazille, en connaissez-vous une bonne biographie ?
Piles pour audioguides ?
Arrêtera-t-on un jour de photographier les tableaux au flash ?
Qui est le sculpteur du groupe des Trois Grâces, place de la Comédie ?
Tarif réduit, chômeurs ?
La réserve des arts graphiques a-t-elle reçu son nouveau thermomètre ?
Sauriez-vous le nom de l'agent qui garde la salle Fabre le jeudi ?
Est-il vrai que le musée sera fermé le 8 mai ?
Un visiteur a oublié son parapluie au vestiaire, où le déposer ?
Qui donc a certifié l'authenticité de ce petit Delacroix ?
il y a plus de produit pour le sol au premier étage
l'aspirateur il s'arrête tout seul au bout de cinq minutes
j'ai besoin d'une aide pour payer le loyer c'est où
c'est quand le rappel du vaccin de mon fils
plus de lumière
je peux prendre ma pause à dix heures ou à onze heures
j'ai perdu la clé du placard du ménage
il faut commencer par quelle salle à l'école jules ferry
le mercredi j'ai les enfants alors je peux pas faire l'école du haut il faut changer mon planning et mettre une autre dame
la chef elle a dit de passer la machine dans le couloir c'est quelle machine
le niveau d'eau dans le seau il faut mettre combien de produit dedans
j'ai glissé dans l'escalier avec le seau et j'ai mal à la jambe il faut que j'aille voir le docteur ou je finis d'abord
à quelle heure il ouvre le service de l'aide sociale
l'alarme de la mairie elle sonne et j'ai pas le code
je veux une explication pourquoi on m'a enlevé des heures sur ma paye
mon contrat il se renouvelle ou pas
est-ce que tu peux appeler le plombier il y a une fuite
le docteur il a dit de plus porter lourd je dois le dire à qui
gants taille huit
le gymnase est fermé
combien je vais toucher à la retraite
la carte de cantine de ma fille elle marche pas
j'ai un problème avec ma voisine elle fait du bruit la nuit
c'est qui le gagnant de la star academy
comment on enlève une tache d'encre sur la moquette
Une recette de tielle sétoise me serait fort agréable
Le covoiturage vers la gare de Sète est-il remboursé ?
Quelle est la température annoncée pour dimanche au bord de l'étang de Thau ?
Rédigez un avis défavorable pour un projet de garage en limite séparative
Horaires du cadastre
À quelle date les élections professionnelles se tiendront-elles ?
Combien de jours de congé d'ancienneté me restent-ils ?
Tickets restaurant ?
Veuillez trouver ci-joint le plan de masse modifié
Le notaire relance pour la DIA de la rue des Étuves
Hauteur en UA ?
La fibre n'est pas raccordée dans le lotissement des Oliviers
Un véhicule de service est-il disponible pour la visite de récolement de demain ?
Calculez-moi la taxe d'aménagement pour 42 m² de surface
Le panneau d'affichage du permis doit-il mesurer 80 cm ?
Réservation de la salle Guillaume de Nogaret, vendredi 14 h
Veuillez traduire cette lettre d'un acquéreur allemand
Quels horaires pour la déchetterie de Castelnau ?
L'ascenseur de l'hôtel de ville est en panne
Le syndicat a-t-il appelé à la grève mardi ?
Mon fils cherche un stage de troisième dans les espaces verts
Qui remplace M. Vidal au cadastre ?
Le bornage a-t-il été contesté devant le tribunal ?
Frais kilométriques
Quand la médiathèque Zola rouvre-t-elle ses portes ?
imprimante HS
c koi le code du wifi invité
mon pc rame, je le reboot ou j'attends
psg om ce soir quelle chaîne
le NAS fait un bruit de tracteur
commande un kebab pour midi
écran bleu
docker ou podman ?
quelqu'un a mon chargeur usb-c ?
meilleure carte graphique à moins de 400 balles
vidéoproj salle conseil
la pointeuse est à l'heure d'hiver
génère un regex pour les numéros de tel
la pizza au chorizo ou 4 fromages
zzzzz
fdsqjklm
python ou go pour un outil d'inventaire
onduleur KO
tournevis perdu
prix du gasoil
faut changer la pile CMOS du poste 27
la licence autocad de l'urba est expirée
GLPI down ?
ma caisse passe pas le contrôle technique
foot ce midi ?
Il pleut sur le Peyrou comme dans un Turner
Composez-moi un sonnet sur les pigeons de l'Écusson
Qui a volé la Joconde en 1911 ?
Quel vin servir avec une brandade ?
Niveau des douves ?
Croyez-vous à l'immortalité de l'âme ?
Où s'achète un bon chapeau de paille ?
Mon chat s'appelle Titien et refuse ses croquettes
L'autocar des Clermontois aura une demi-heure de retard
Le vernissage est-il en tenue de ville ?
Vos yeux, si vous en avez, verraient que le toit fuit sur la salle 14
Baudelaire est-il vraiment venu à Montpellier ?
Quel film voir ce soir au Diagonal ?
Je cherche un dentiste qui ne soit pas un tortionnaire
Le tramway a déraillé, littérairement parlant : il est en retard
Racontez-moi l'histoire de la Marquise de Ganges
Train pour Avignon ?
Le taux de change de la livre, pour mes visiteurs anglais ?
La boutique a-t-elle encore des affiches de Fabre ?
Combien mesure La Rencontre, de Courbet, cadre compris ?
Ampoules à changer
Le quotidien du jour annonce-t-il la mort de quelqu'un d'illustre ?
Écrivez à ma place le discours de départ de la conservatrice
Météo à Dakar ?
La date de la prochaine éclipse, je vous prie
le bus soixante-dix il passe à quelle heure
j'ai trouvé un portefeuille dans les vestiaires
il fait chaud aujourd'hui
comment on fait le couscous pour dix personnes
poubelles pas passées
mon mari il cherche du travail aux espaces verts
les chaises de la salle des fêtes il faut les ranger où
c'est quand la paye
la cafetière coule
menu cantine
ma blouse elle est déchirée il m'en faut une autre
c'est qui le nouveau directeur de l'école
le micro onde de la salle de repos il chauffe plus
rappel tétanos
maman j'arrive dans dix minutes mets le riz
je dois laver les rideaux à combien de degrés
est-ce que la crèche elle prend les bébés de quatre mois
le papier toilette il y en a plus au troisième
je suis tombé en panne avec la voiture je serai en retard
l'assistante sociale elle reçoit quand
pharmacie de garde
la lotion pour les vitres elle fait des traces
ils ont mis quoi à manger à la cantine
ma petite fille elle a gagné une médaille au judo
## ne-sais-pas
Ma compétence ne s'étend pas jusque-là, je l'avoue
Aucun avis ne peut être formulé sur ce point
no idea
0 info là dessus, mets inconnu
null
Je donne ma langue au chat, et même au lion de bronze
Socrate aurait répondu : je sais que je ne sais rien
Le vide abyssal
je c'est pas
j'en sais rien du tout moi
ça je l'ai jamais appris alors je peux pas dire
## positionnement
Je souhaiterais que mes connaissances de départ fussent évaluées
Un diagnostic initial m'est demandé par la DRH, comment y procéder ?
Il conviendrait d'établir au préalable ce que je maîtrise avant de m'affecter un parcours
bench initial stp
lance le test de niveau
je veux être reclassé, refais moi l'éval de départ
placement test
Jaugez-moi d'abord, vous m'éduquerez ensuite
Soumettez-moi à l'épreuve initiatique, celle qui dit d'où l'on part
Avant la visite, il faudrait savoir si je suis novice ou conservateur : quel est l'examen d'entrée ?
je veux faire le teste pour savoir où je commence
la dame elle a dit que d'abord il y a un test pour voir ce qu'on connaît
tu peux me tester pour voir si je suis débutante
## certification
Une attestation opposable peut-elle m'être délivrée en matière de messagerie ?
Quelles sont les conditions requises pour l'obtention du certificat ?
Un justificatif de compétences doit être versé à mon dossier d'avancement, je souhaite donc passer l'épreuve
La validation officielle du domaine agenda me serait nécessaire avant le concours de rédacteur
badge cyber, je l'obtiens comment
open badge ?
je veux valider teams officiellement pour mon CV linkedin
certif stp
Où décroche-t-on le parchemin ?
Je veux mes lauriers, et qu'ils soient signés : à quand l'épreuve finale ?
il faut faire quoi pour avoir le diplôme
je voudrais le papier qui dit que je sais faire
ma chef elle veut que je passe la certes y fication
## parcours
Existe-t-il un cheminement de formation adapté aux métiers de l'urbanisme ?
Je souhaite être inscrite au cursus destiné aux agents instructeurs
Combien d'étapes me restent à accomplir dans le programme métier ?
t'as un learning path pour les techs support ?
mon parcours, étape suivante
je reprends le track cyber là où il s'est arrêté, c step combien
roadmap métier
Y a-t-il un itinéraire balisé pour les gens de musée ?
Plutôt que de flâner au hasard, j'aimerais une visite ordonnée, salle après salle, selon ma profession
Où en suis-je du grand tour prévu pour les agents d'accueil ?
il y a un par cours pour les agents d'entretien
je voudrais la formation faite pour mon métier avec les étapes
il me reste combien d'étapes dans mon parcours
## partage-resultats
Je consens à ce que mes résultats soient portés à la connaissance de ma cheffe de bureau
L'autorisation de communication à mon supérieur, précédemment accordée, est retirée
Transmission de mes niveaux à la responsable : je vous saurais gré d'y procéder
Mon évaluateur souhaite disposer de mes résultats ; comment les lui rendre accessibles ?
share mes stats à mon N+1
unshare, mon boss a pas à les voir finalement
rends mes scores visibles pour mon manager stp
Montrez mes trophées au conservateur, j'y consens
Voilez de nouveau mes résultats aux yeux de la direction, j'ai changé d'avis
Mon chef doute de mes progrès : ouvrez-lui donc mon carnet
je veux que ma chef elle voit mes notes
envoie mes résultats à madame roussel ma responsable
je veux plus que ma responsable elle regarde ce que j'ai eu enlève le partage
## langue
Une version anglaise serait-elle disponible ?
Un collègue irlandais nouvellement recruté souhaiterait que les échanges se fassent dans sa langue
Je vous saurais gré de rétablir la langue française
switch to english
EN pls
lang=fr
passe l'interface en anglais, jsuis plus à l'aise avec les termes US
Parlez-vous la langue de Shakespeare ?
Revenons à l'idiome de Molière, s'il vous plaît
Let us speak English for a change, voulez-vous ?
je parle portugais tu peux écrire en portugais
tu peux parler arabe le français c'est dur pour moi
c'est en anglais je comprends rien remets en français
## incident-securite
Mes identifiants ont été communiqués par mégarde à un prétendu géomètre
Une pièce jointe adressée par un soi-disant pétitionnaire a été ouverte, et mon écran est devenu noir aussitôt
Des courriels que je n'ai point rédigés sont expédiés depuis mon adresse
Ordinateur portable dérobé
un user vient de filer son mdp sur une fausse page o365. y a déjà une règle de transfert bizarre dans sa boîte. compte compromis à 99 %, procédure ?
j'ai validé une notif MFA que j'avais pas demandée
ransomware poste 12
clé usb trouvée sur le parking, je l'ai branchée comme un débile
On a forcé ma serrure électronique : quelqu'un lit mes courriels à ma place
J'ai mordu à l'hameçon comme une truite : le lien est cliqué, le mot de passe livré
j'ai reçu le message pour le colis alors j'ai cliqué et ça a demandé le code je l'ai mis et maintenant j'ai peur
j'ai perdu le téléphone du travail dans le bus
quelqu'un il écrit à mes collègues avec mon nom c'est pas moi
## parler-humain
Je souhaiterais être mise en relation avec un agent de la direction du numérique
À quel interlocuteur convient-il d'adresser une demande qui vous dépasse ?
Les coordonnées du formateur référent pourraient-elles m'être communiquées ?
escalade au niveau 2, un vrai mec
t'as le contact de l'équipe qui gère ce projet
human pls
je discute pas avec un script, passe moi qqn
N'y aurait-il pas, derrière le rideau, quelqu'un de chair et d'os ?
J'échangerais volontiers dix robots contre un quart d'heure avec une formatrice
Menez-moi à votre maître
je veux parler à une vraie dame
c'est quoi le numéro pour appeler quelqu'un qui peut m'aider
toi tu comprends pas je veux qu'une personne elle me téléphone
## donnees-personnelles
Pendant quelle durée mes réponses sont-elles archivées ?
Je demande communication de l'intégralité des informations me concernant
La direction a-t-elle connaissance de mes erreurs ?
Veuillez procéder à l'effacement de tout élément nominatif
RGPD, c'est hébergé où tes data
purge mes données
export json de tout ce que t'as sur moi
qui a accès aux logs de mes réponses
Mes bévues sont-elles consignées dans quelque registre, et qui le lit ?
Big Brother est-il abonné à nos conversations ?
est-ce que ma chef elle voit quand je me trompe
tu gardes tout ce que je dis
je veux que tu effaces tout ce que tu as sur moi
## difficulte
Le degré d'exigence me paraît excéder ce qu'un agent non spécialiste peut en attendre
Ces questions étant d'une simplicité excessive, il conviendrait d'en relever l'exigence
Des énoncés plus accessibles pourraient-ils m'être proposés ?
c'est niveau stagiaire de 3e ça, monte d'un cran
mode expert stp
hardcore là, calme toi un peu sur les prochaines
Vous me prenez pour un enfant de chœur, corsez l'affaire
Tant d'érudition m'écrase, revenez au livre d'images
Cela ne ferait pas transpirer un buste en plâtre ; j'attends mieux
c'est trop dur pour moi mets des plus faciles
toujours trop simple je veux du plus difficile maintenant
moi j'ai pas fait l'école longtemps faut des questions plus simples
## frequence-rappels
Un envoi hebdomadaire, de préférence le jeudi, me conviendrait davantage
Le guichet étant ouvert le matin, il serait souhaitable que les messages me parviennent après 15 h
Je vous saurais gré d'espacer ces sollicitations
La cadence actuelle pourrait être portée à trois questions par semaine
1/semaine max
décale à 8h, après je suis en inter
daily c'est trop, mets weekly
Deux fois par semaine, comme le marché, suffiraient à mon bonheur
Jamais le lundi : le musée est fermé et moi aussi. Choisissez le mardi.
Votre assiduité me flatte, mais un billet tous les quinze jours me siérait mieux
tu peux envoyer le soir plutôt que le matin je commence à cinq heures
moi je travaille que lundi mercredi vendredi alors envoie que ces jours là
je voudrais plus de questions une tous les jours
## reactiver-rappels
De retour de congé maternité, je souhaite que les envois soient rétablis
La suspension demandée en juillet peut être levée
Reprise des envois souhaitée
unmute
re-enable les notifs, j'ai fini ma migration
remets le cron en route, ça me manque
rallume les notifs
L'exil est terminé : recommencez donc à m'écrire
Je vous avais congédié, je m'en repens ; revenez me voir chaque matin
Que sonne de nouveau votre petite cloche
je suis revenue de vacances tu peux recommencer à m'envoyer
avant tu m'écrivais et maintenant plus rien je veux que ça reprenne
remets les notifications que j'avais arrêtées
## repeter
L'énoncé pourrait-il m'être présenté une nouvelle fois ?
J'ai été interrompue par un appel du service de l'eau ; quelle était la demande ?
Veuillez me notifier de nouveau la question, ma fenêtre ayant été fermée
Seconde lecture souhaitée
refresh
resend
j'ai scrollé trop loin, tu remontes ta question ?
Bis, je n'ai point ouï votre question
Un visiteur m'a coupé en plein recueillement ; que disiez-vous ?
Récitez-moi de nouveau votre strophe, je l'ai laissée filer
redit moi la question j'ai pas entendu
elle est partie la carte remets la
attends c'était quoi déjà que tu demandais
## qui-es-tu
De quel service émane le présent dispositif ?
S'agit-il d'un traitement automatisé ou d'un agent qui me répond ?
t'es du gpt ou un arbre de règles
whoami ? non, whoareyou
c'est quelle boîte qui t'a dev
Êtes-vous né d'un algorithme ou d'une cuisse de Jupiter ?
Déclinez vos nom, prénom et qualités
Statue parlante ou homme caché dans le socle ?
tu es un monsieur ou une machine
c'est toi le robot de la mairie
## pix
Le présent dispositif se substitue-t-il à Pix ?
Mes identifiants de la plateforme Pix ne m'ont jamais été transmis, auprès de qui les obtenir ?
Mes réponses sont-elles prises en compte au titre de Pix Territoires ?
La campagne Pix de la métropole est-elle close ?
lien pix stp
pix orga vs pix territoires, lequel on utilise
j'ai déjà 512 pix, ça s'importe ?
Ce fameux Pix, est-ce un oiseau, un musée ou une punition ?
Pour gagner mes galons sur Pix, à quelle porte frapper ?
Vous et Pix, cousins ou rivaux ?
c'est quoi pisque tout le monde en parle le site pix
comment je rentre sur pix avec le téléphone
ma collègue elle a fait pixe territoire moi aussi je dois le faire
## reponse-choix
La proposition n° 2 est retenue
J'opte pour la dernière des quatre
Avis favorable à la C
Sont retenues la A et la D
1 et 3
l'option 4, ça me parait logique
go pour la C
Mon cœur balance, mais mon doigt désigne la deuxième
Je jette mon dévolu sur la première
la d comme dédé
moi je dis le trois
je crois c'est celle du milieu
## oui
Avis favorable
Il peut y être procédé
Je n'y vois aucune objection
+1
ok pour moi
affirmatif chef
Avec joie
Qu'il en soit ainsi
oui oui vas-y
da cor
ouais je veux bien
## non
Avis défavorable
Il n'y sera pas donné suite
Je décline votre proposition
Refus
c niet
pas intéressé
Sans façon
non non laisse tomber
non je veux pas
nom merci
## composer-relance
Je vous saurais gré d'adresser à l'ensemble du pôle urbanisme un message l'invitant à terminer le module messagerie
Un rappel à l'attention des instructeurs doit être programmé pour lundi 9 h
De quelle façon une question peut-elle être jointe à l'envoi destiné à mon unité ?
La relance prévue pour les communes du nord est à annuler
envoie un nudge à l'équipe support, thème phishing
push un msg aux techs : finir le parcours avant vendredi
draft d'une relance pour le groupe DSI, test sur moi d'abord
Réveillez mes guides, ils s'endorment sur le travail collaboratif : un mot bien tourné de ma part
Je voudrais tourner un petit billet pour les agents d'accueil et les médiateurs, avec une astuce en prime
Programmez pour mardi une douce exhortation à toute l'équipe du musée
je veux envoyer un message à mes filles de l'équipe du matin pour qu'elles fassent les questions
comment j'écris à toute mon équipe pour leur dire de finir
envoie leur une relance à tous ceux de l'entretien demain
## vue-equipe
Quel est le taux de participation constaté au sein de mon service ?
Une synthèse collective des niveaux atteints par les instructeurs m'est demandée par la direction générale
Dans quels domaines mon unité accuse-t-elle un retard ?
La progression de la direction de l'aménagement depuis janvier, je vous prie
stats équipe support
dashboard team, par topic
mes gars ils en sont où sur la cyber
Comment se porte ma petite troupe de guides, dans l'ensemble ?
Brossez-moi le portrait de groupe, sans nommer personne
Ma troupe suit-elle le mouvement ou dort-elle sous les tilleuls ?
mon équipe elle avance ou pas
combien de mes agents ils ont répondu cette semaine
je veux voir les niveaux de toute l'équipe du ménage ensemble
`;
