/** By imagined hands: a buyer, a lifeguard, a stage manager, an archivist, a manager in franglais. */
export const mainScene = `
# scene
## commencer
Le marché de chauffage est notifié, me voilà libre de tout engagement : envoyez la consultation suivante.
Offre jugée, lot attribué. Lot suivant.
J'ai un délai de standstill de onze jours et rien à faire. Occupez-moi.
Ordre de service n° 1 : démarrage des prestations ce jour.
Lot n° 2 ?
Article premier, objet : me faire travailler un peu avant la commission de 14 h
Les plis s'ouvrent à midi pile, j'ai donc douze minutes à perdre utilement avec vous.
Reconduction tacite, on en refait une
Bon de commande : une question, quantité 1, livraison immédiate
alors bassin vide jusqu'à 14h balance
oui attends je pose le sifflet c bon envoie ta question
ok... pigé... la suite
les scolaires sont annulés du coup t'as un truc pour moi ?
salut je viens d'arriver on s'y met
haha juste allez une dernière avant l'aquagym
je suis dispo
attends nan c bon fais péter
défie moi
Allez mon grand, top question !
Rideau ! On joue !
Oh la vache, j'ai bon ! Remets-moi ça, je suis en veine !
Le comédien est à la bourre d'une demi-heure, té, profites-en, cuisine-moi
Envoie la sauce !
J'ai mon café, j'ai mes lunettes, j'ai personne sur le dos : c'est maintenant ou jamais !
Raté, peuchère... Bon, on enchaîne, j'ai ma revanche à prendre
Ça fait une semaine que j'ai rien fait avec toi, faudrait peut-être s'y recoller, non ?
Je souhaiterais que vous m'interrogeassiez, s'il vous plaît.
La salle de lecture n'ouvre qu'à quatorze heures ; il me serait agréable de mettre ce répit à profit en m'exerçant.
Voilà qui est entendu. Qu'on me soumette la suivante.
Quoique la matinée soit bien avancée, je me sens en état d'être éprouvé.
Mettez donc mon savoir à l'épreuve
Je ne me tiens pas pour battu ; poursuivons.
Le récolement est achevé plus tôt que je ne l'eusse cru. Que diriez-vous d'un exercice sur les courriels ?
Interrogez-moi donc
La quotidienne, je vous prie
Ready to play
Je suis chaud pour une deuxième
Kick-off !
Je sors d'un call annulé, j'ai de la bandwidth, fire away
je dois montrer l'exemple à la team donc balance-moi un petit challenge
Go next
Quick win du matin : une question sur la cyber et après je file en comité
on launch ?
mon N+1 a dit que tout le monde devait onboarder sur l'outil cette semaine, donc je démarre
## indice
Le règlement de la consultation autorise-t-il une demande de renseignements complémentaires ? J'en fais une.
Je sollicite un éclaircissement, sans divulgation de l'offre gagnante, naturellement.
Quatre offres, toutes recevables. Sur quel critère dois-je les départager ?
Un élément de sourcing serait apprécié
L'énoncé est aussi limpide qu'un CCTP de 300 pages. Éclairez la lanterne du candidat.
J'en écarte deux pour offre anormalement basse, il m'en reste deux. Dites-moi au moins si je chauffe.
Demande de précisions, art. R. 2161-5.
Sans aller jusqu'au délit de favoritisme, pourriez-vous m'orienter ?
Un bon tuyau ?
euh attends souffle moi un truc
alors là... non... aide un peu stp
c'est la a ou la c je sais pas trancher file moi un ptit tuyau
une perche ?
vas-y souffle
je tourne autour... je le sens... il me manque un bout
attends ça a un rapport avec le bouton partager ou je cherche au mauvais endroit ?
lance la bouée
bon je nage complet un indice et je me débrouille
Souffleur !! J'ai un trou !
Première lettre ?
Allez, sois chic, éclaire-moi un peu le plateau, j'y vois goutte !
Chaud ou froid ?
Ça fait trois fois que je relis, rien à faire, y a pas un petit bout de ficelle à tirer ?
Dis pas tout hein ! Juste de quoi me lancer, comme un raccord avant la scène
Non non non me donne pas la solution, je veux la trouver, mais mets-moi un coup de poursuite dessus quoi
Une toute petite lumière, boudu !
Rhaaa enlève-moi au moins une mauvaise réponse, comme à la télé !
Serait-ce trop demander que vous me missiez sur la piste ?
Il me faudrait un fil d'Ariane.
Ma mémoire, qui fut bonne, me fait défaut ; qu'un mot de vous vienne la secourir.
Sans que vous me livriez la clef, ne pourriez-vous m'indiquer la serrure ?
Guidez-moi un peu
De grâce, un indice.
Faut-il que je regarde du côté des droits d'accès, ou me fourvoyé-je ?
Quelque lumière, je vous prie
Avant que je ne me prononce, j'aimerais que vous resserrassiez un peu le champ des possibles.
Je suis stuck, t'as un hint ?
Tu peux me débloquer sans me spoiler ?
Un cheat code ?
Un petit nudge dans la bonne direction svp
On peut faire un 50/50 comme chez Foucault ?
I need help lol, juste un pointer
je challenge la B mais je suis pas aligné avec moi-même, give me a clue
Le mot-clé de l'énoncé c'est lequel ? je veux pas me planter devant mes N-1
J'ai un gap de compétence visiblement, tu m'aiguilles ?
## explication
Motivez votre décision de rejet, je vous prie.
Je demande communication des motifs, dans le délai de quinze jours. Ou tout de suite, ce sera parfait.
Ma réponse était pourtant la mieux-disante. En quoi pèche-t-elle ?
Le rapport d'analyse est un peu court.
Vous écrivez « faux ». C'est concis. J'attendais une phrase de plus.
Le chiffrement de bout en bout, en langage d'acheteur, ça donne quoi ?
On me réclame une « authentification multifacteur » dans un CCTP. Que recouvre cette notion, je vous prie ?
Je prends acte, mais je n'ai pas saisi le raisonnement.
hein... attends... pourquoi ?
ah bon mais moi on m'a toujours dit l'inverse c quoi la logique
faux ?? sérieux détaille
ok j'ai bon mais au pif donc explique quand même
attends... y a un mot... c'est quoi un cloud en vrai
pas compris
mouais en plus simple ? genre comme si j'avais 6 ans
quel rapport ?
c'est quoi la diff entre cc et cci... jamais su
Hé ho, tu me dis non et tu me plantes là ? J'ai faux à cause de quoi ?!
Et ça tient debout ?
Développe, développe, j'suis tout ouïe !
Oh fan, je croyais que le cadenas ça voulait dire que le site était honnête ! Alors ça veut dire quoi, en fait ?
J'ai coché au pif et j'ai gagné, té ! Maintenant raconte-moi pourquoi, que je meure moins bête
Dis, le phishing, le hameçonnage, le machin-truc, ça veut dire quoi exactement ?
Ton pavé là, j'ai décroché à la deuxième ligne. Refais-la-moi avec un exemple de plateau !
Comment ça, mauvaise réponse ?
Encore faudrait-il que je comprisse en quoi je me suis trompé.
La raison, je vous prie
Qu'entend-on, au juste, par « métadonnées » dans votre jargon ? Nous autres archivistes employons le mot depuis longtemps.
Votre glose est bien laconique.
Il ne suffit pas que j'aie raison, je voudrais savoir pourquoi.
Plaît-il ?
N'eût-il pas mieux valu conserver l'original ? Votre correction affirme le contraire et je peine à vous suivre.
Synchroniser, enregistrer, sauvegarder : ces trois verbes me paraissent synonymes, et l'on m'assure qu'ils ne le sont point.
Auriez-vous l'obligeance d'éclaircir le second point ? « Lien révocable » m'est parfaitement obscur.
Ok j'ai fail. Root cause ?
Tu développes ?
Je get pas trop, tu peux drill-down ?
On me parle de data lake en codir et je hoche la tête. C'est quoi concrètement ?
Juste pour mon learning : qu'est-ce qui cloche avec ma réponse ?
Le why ?
Hmm pas convaincu, argumente un peu stp
VPN, ça signifie ?
ok mais concrètement ça change quoi que le lien expire ?
## passer
Lot n° 3 : déclaré sans suite.
Je ne soumissionne pas à celle-ci.
Procédure infructueuse, relancez sur une autre base
Cet item n'entre pas dans le périmètre de mes missions. Au suivant.
Je m'abstiens, comme le délégué de la CAO quand il n'a pas lu le dossier
Cette question-ci, je m'en dispense, sans mémoire justificatif.
Ayant déjà traité une question strictement identique avant-hier, je décline ce doublon.
Non soumissionnaire, suivante
Le candidat se retire de la présente consultation et se réserve pour la prochaine.
non pas celle-là la suivante
bof trop long à lire saute
attends heu nan vas-y zappe la
pas celle-là
pff une autre
bouge suivante
celle là je l'ai déjà eue 3 fois stp change de question
jpp de cette question... on fait comme si elle existait pas
trop de texte avance
Oh non pas celle-là, elle me sort par les yeux ! Hop, à la trappe !
On coupe cette scène !
Noir ! Tableau suivant !
Ah ça, ça me concerne pas du tout, moi j'ai pas de secrétariat à gérer... enchaîne, mon vieux !
Je la garde pour les rappels, celle-là ! Envoie l'autre !
Basta.. on va pas y passer le réveillon, la prochaine !
Au placard, celle-là !
Mais c'est long comme un jour sans pain, ton énoncé ! Allez, tourne la page !
Souffrez que je m'épargne celle-ci.
Je préférerais que nous laissassions cette interrogation de côté pour en aborder une autre.
À la suivante
Dispensez-m'en
Qu'il me soit permis d'éluder
À quoi bon m'obstiner ? Tournons la page.
N'ayant ni ordiphone ni tablette, je ne vois guère l'utilité de ce cas ; venons-en à un autre.
Je vous abandonne cette question bien volontiers, et j'attends sa remplaçante.
celle-là on la met en parking lot
Pas ma priorité, on move on
Low value, j'en prends une autre
Out of scope pour mon poste, next one please
je la backlog, t'as quoi derrière ?
On drop celle-ci
## mon-niveau
Transmettez-moi le procès-verbal de mes réponses à ce jour.
Quel classement... pardon, quelle note technique m'attribuez-vous à l'heure qu'il est ?
J'ai mon entretien professionnel jeudi et je dois justifier de quelque chose. De quoi puis-je me prévaloir ?
Décompte général et définitif de mes points, s'il vous plaît
Mon total ?
Il serait bon que je dispose d'un état d'avancement avant la clôture de l'exercice
Ai-je satisfait aux exigences minimales ?
Mon taux de réussite
En février j'étais médiocre en cybersécurité. Constate-t-on une amélioration au sens du rapport de présentation ?
attends du coup j'en suis où moi
alors... verdict... je suis bon ou je coule ?
mon score stp je veux le montrer à jojo il dit qu'il est meilleur
j'ai fait combien de bonnes en tout
mes perfs
je vaux combien
en mails en agenda en tout dis moi
ça m'a fait monter ça ?
Alors docteur, c'est grave ? Il dit quoi, mon bilan ?
Fais voir ma note !
Le directeur du théâtre me demande si je suis calée en informatique, qu'est-ce que je lui réponds, moi, d'après toi ?
Hé, la dernière fois t'avais un joli graphique avec mes matières, tu me le ressors ?
Sur quoi je me casse la figure le plus souvent ?
J'ai l'impression que je stagne, non ?! Fais voir les chiffres !
J'ai combien d'étoiles, dans ton carnet de critique ?
Mes couacs et mes bravos, tu les comptes bien quelque part ? Montre !
Je serais curieux de connaître le jugement que vous portez sur mes progrès.
Où en suis-je rendu ?
Se pourrait-il que je me fusse amélioré depuis la Toussaint ?
Dressez-moi, je vous prie, l'inventaire de mes acquis et de mes lacunes.
Mon bulletin ?
Je crains que mes connaissances en matière de courrier électronique ne soient bien minces ; qu'en dites-vous au vu de mes réponses ?
Ce succès relève-t-il quelque peu ma moyenne ?
Mes résultats, je vous prie
Il m'importerait de savoir quelle distance il me reste à parcourir avant que je ne sois réputé compétent en cybersécurité.
C'est quoi mon status ?
Je peux avoir un dashboard de mes skills à moi ?
One-to-one demain avec ma directrice, il me faut mes KPI perso sur la formation
mon scoring
Est-ce que je suis on track ?
Et mon overall, il bouge ?
Mon level en collab vs le mois dernier ?
Petit check-in : je me situe comment, moi, sur les différents topics ?
## changer-sujet
Je souhaite conclure un avenant portant modification de l'objet : les agendas au lieu des mails.
Quel est l'allotissement ? Je voudrais choisir un autre lot que la cybersécurité.
Nous avons épuisé le maximum de l'accord-cadre « messagerie ». Ouvrons-en un autre.
La culture de la donnée m'intéresse davantage, au regard de mes tableaux de bord d'achats.
Y a-t-il un catalogue des domaines ? Un BPU ? Une liste, enfin.
Résiliation pour motif d'intérêt général du thème télétravail : je n'y ai pas droit.
Agendas, désormais
Autre domaine
Je refuse de finir ma carrière sur les pièces jointes. Qu'avez-vous d'autre en magasin ?
attends stop les mails mets moi de la sécu
y a quoi d'autre... comme sujets... à part ça
le télétravail lol je suis maître nageur file un autre thème
teams plutôt
ok bon on peut faire les agendas mtn ?
j'ai fait le tour des mots de passe... trouve moi autre chose... genre les fichiers partagés
change de matière
nan pas les données n'importe quoi mais pas les données
pas la cyber
On change de décor !
Oh là là encore les pirates ! Mais y a que ça dans ton répertoire ? Mets-moi du Teams, du partage, n'importe !
Ce soir on joue les agendas !
Bon, les mails je les ai dans la poche, maintenant je veux qu'on bosse SharePoint, parce que là c'est la cata !
Non mais le télétravail, avec un plateau de douze mètres, tu m'expliques ? Donne-moi une matière qui me cause !
T'as quoi à l'affiche comme matières ?
Je veux du neuf !! Les fichiers partagés, tiens, ça c'est mon drame du moment
Et si on laissait tomber l'Outlook pour causer sécurité, hein ?
Autre répertoire, maestro !
Il me plairait que nous délaissassions la messagerie au profit des données.
Sur quelles autres matières vous êtes-vous fait une doctrine ?
Venons-en, si vous le voulez bien, au travail collaboratif.
Que ne m'interrogez-vous plutôt sur les agendas !
J'ai le sentiment d'avoir épuisé la cybersécurité, ou que la cybersécurité m'ait épuisé ; abordons un autre chapitre.
D'autres rubriques ?
Bien que le télétravail ne soit pas dénué d'intérêt, ma curiosité me porte désormais vers la culture de la donnée
Un autre thème, s'il vous agrée
Plutôt les données
On pivote sur la cyber ?
On switch de topic stp, les mails c'est bon j'ai le mindset inbox zero
Je veux upskiller sur la data, on y va là-dessus
Tu as quoi comme catalogue de thèmes ?
Focus télétravail maintenant
Pas trop aligné avec le sujet agenda, je préfère du collaboratif
Switch : cybersécurité
Autre topic please
Le foundation c'est bon je crois, je veux attaquer un truc moins basique comme la data culture... t'as ça en stock comme rubrique ?
## aide
Où se trouve le cahier des charges de vos fonctionnalités ?
Je ne trouve nulle part le règlement de la consultation. Quelles sont les règles du jeu ?
Veuillez préciser l'étendue de vos prestations
Vos prestations ?
Faut-il cocher, écrire la lettre ou joindre un acte d'engagement pour répondre ?
Notice d'utilisation
Quelles commandes puis-je vous passer ? Au sens informatique, cela s'entend.
Le périmètre de l'outil, en trois lignes
Mon collègue reçoit des astuces, moi des questions ; j'en déduis que vous avez des fonctions cachées. Lesquelles ?
heu... ok... et maintenant je fais quoi
attends je tape la lettre ou je clique ? comment on répond
faut faire quoi
j'ai ouvert ça y a une case j'écris quoi dedans ?
faut taper où
au secours lol je sais pas me servir de ton truc
tu fais que les questions ou tu fais autre chose aussi
on peut te demander quoi à toi exactement
Bon, montre-moi ta conduite, que je sache à quel moment je fais quoi !
Dis donc, tu sais faire quoi à part poser des colles ?
Houlà, je suis paumée, c'est où qu'on appuie ?!
Y a un pense-bête avec tous tes petits tours ?
Personne m'a briefée sur ton engin ! Alors vas-y, la visite guidée !
C'est comme au théâtre ici ? Y a des codes ? Faut que je te dise des mots spéciaux pour que tu réagisses ?
J'ai droit à plusieurs réponses ou une seule ? Comment ça se valide, ce bazar ?
Ton mode d'emploi, il est où ?
T'as un tuto ?
Encore faudrait-il que je susse de quelle façon l'on se sert de vous.
Je me trouve fort démuni devant cet écran ; quelle est la marche à suivre ?
De quels usages êtes-vous capable ?
Existe-t-il un guide pour se servir de vous ?
Que peut-on attendre de vous ?
Je vois quatre cercles et un bouton ; convient-il que j'écrive ou que je touche l'écran ?
Comment vous manie-t-on ?
Vos usages possibles ?
Je n'entends rien à ces machines, et je voudrais que l'on m'indiquât les premiers pas
C'est quoi tes features ?
Tu as un quick start guide ?
J'onboarde deux alternants lundi, explique-moi en deux mots comment on se sert de toi
User manual ?
Quelles sont les options dispo ici ? je clique un peu partout sans trop de vision
Walk me through, je viens d'être ajouté
How it works ?
Côté manager j'ai accès à quoi chez toi ?
## pause-rappels
Ordre de service de suspension des prestations jusqu'au 3 du mois prochain.
Je suis en commission d'appel d'offres. Revenez quand les plis seront ouverts.
Délai suspendu. Motif : congés annuels, du 5 au 23.
Sursis à statuer jusqu'à demain 9 h
La clôture budgétaire me mobilise, veuillez surseoir à tout envoi d'ici le 15 décembre
Ajourné à demain
Il me reste soixante-douze mémoires techniques à noter avant vendredi. Votre sollicitation est recevable, mais prématurée.
Formation à Paris mardi, mercredi, jeudi : aucune relance sur ces trois jours, je vous prie
Séance levée jusqu'à jeudi
attends un gosse qui saigne du nez plus tard
pas là je surveille tout à l'heure
je pars au ski 10 jours laisse moi tranquille
chut... y a du monde dans l'eau... reviens à 18h
pas tout de suite
saison d'été 7 jours sur 7 tu m'écris en septembre ok ?
je suis arrêté épaule rien jusqu'au 12 stp
oups... faut que j'y aille... on voit ça ce soir
demain plutôt
Pas pendant le filage, malheureux !
Oh là, j'ai un montage jusqu'à trois heures du mat', reviens quand j'aurai dormi !
Silence en coulisses jusqu'à dimanche, on est en pleine première !
Aïe, top lumière dans cinq minutes, on reprend ça après le spectacle !
Là je suis sous l'eau, le camion du décor est en panne à Nîmes, recontacte-moi la semaine qui vient !
Relâche !! Je coupe tout quinze jours, toi compris !
Reviens vendredi !
Entracte ! Disons jusqu'à lundi
Pendant le festival, c'est même pas la peine d'essayer, tu te tais, et début août tu repointes ton nez
Je serai absent jusqu'à la Saint-Martin ; veuillez vous abstenir d'ici là.
L'instant est mal choisi. Puissiez-vous revenir demain.
Que l'on me laisse en paix ce matin : je reçois un versement de quatre cents boîtes.
Point maintenant
Avant que le déménagement du dépôt ne soit achevé, c'est-à-dire le mois prochain, je ne saurais vous accorder un instant.
Observez une trêve jusqu'à la fin des vacances
Plus tard, voulez-vous
Différons, je vous prie, à cet après-midi
J'ai une lectrice au guichet et un préfet au téléphone ; vous passerez en troisième.
Je suis OOO jusqu'au 22
Ping-moi à 16h
Full busy cette semaine, on se resync lundi
Pas le bon timing, on reporte à demain matin
Je suis en deep work jusqu'à midi, no notif please
congé pat' pendant 28 jours ! on freeze tout jusqu'à mon comeback
Q4 c'est le rush, tu me mets on hold jusqu'au 5 janvier ?
Busy, later
## arreter-rappels
Par la présente, je dénonce le contrat qui nous lie. Ne m'écrivez plus.
Résiliation sans indemnité, effet immédiat, de tous vos envois
Abonnement non reconduit
Je pars à la retraite le 31. Radiez-moi de la liste de diffusion.
Mise en demeure de cesser vos sollicitations
À quelle adresse envoyer le recommandé pour que vos messages s'arrêtent une bonne fois ?
Je n'ai jamais notifié mon accord à ces messages quotidiens. Mettez-y fin.
Fin de marché, radiez-moi.
J'ai déjà un supérieur, deux élus et un trésorier pour me relancer. Un automate de plus est superfétatoire, retirez-moi.
arrête vraiment pour toujours
jveux plus désinscris moi merci
lâche moi... définitif
attends comment on te coupe mais pour de bon hein
mon tel vibre au bord du bassin à cause de toi c'est dangereux vire moi de ta liste
plus rien... jamais... ok ?
ça m'intéresse pas ces notifs enlève les toutes
Rideau définitif, mon coco, tu m'écris plus !
Non mais c'est du harcèlement, ton affaire ! Terminé, n, i, ni !
Fous-moi la paix !!! Et pas que jusqu'à demain, hein !
Coupe le son !! Pour de bon, j'en veux plus de tes ding ding !
J'ai cinquante mails, vingt textos et toi. Devine lequel je vire ?
Dernière représentation ! Tu remballes et tu ne reviens plus me sonner
Efface mon abonnement !
Je te le dis gentiment : oublie mon adresse, je veux plus une seule de tes relances
Ras la casquette de tes petits messages du matin, tu me rayes, allez zou !
Je désire que vous cessiez à jamais de m'importuner.
Brisons là. Ne m'adressez plus aucune missive.
Il n'est pas nécessaire que vous m'écriviez davantage, ni demain, ni plus tard.
Plus aucun billet, jamais
À mon âge, l'on n'apprend plus par billets quotidiens ; je vous demande de m'en dispenser à l'avenir.
Souffrez que je me retire tout à fait de votre correspondance.
Comment faire pour que ces avis disparaissent à tout jamais de mon écran ?
Je préfère vous consulter de mon propre chef ; supprimez donc tout envoi spontané.
Ne m'écrivez plus jamais
Retire-moi du loop, définitivement please
Notifs off forever
je quitte la collectivité fin juin, tu peux m'offboarder de tes envois
C'est du spam à ce niveau, sors-moi de ta mailing list
On arrête la collab ici, plus de push pour moi
Full opt-out
comment je coupe le robinet à notifs ? pas un snooze, un vrai off
## conseil
Trois cents courriels non lus pendant la consultation. Quelle méthode préconisez-vous ?
À quoi reconnaît-on une fraude au changement de RIB, avant d'en être la victime ?
Je dois faire relire un CCTP à six personnes sans recevoir six versions. Comment procéder dans les règles de l'art ?
Une recommandation d'usage sur les pièces jointes lourdes, je vous prie
Comment restreindre un dossier SharePoint aux seuls membres de la commission ?
Mot de passe de douze caractères, renouvelé, distinct, mémorisable : comment concilier ces exigences contradictoires ?
Comment envoyer un message à quarante soumissionnaires sans qu'ils se voient les uns les autres ?
Je télétravaille le mardi avec des offres confidentielles sur la table de la cuisine. Que dit la bonne pratique ?
Bien chiffrer un fichier ?
dis comment je mets mes absences dans l'agenda pour que le chef voie
un tips... pour les mots de passe... j'ai le même partout
attends comment je partage le planning du bassin sans qu'ils le modifient
y a le wifi gratos à la piscine c'est risqué de m'y connecter avec le tel du boulot ?
astuce mails ?
comment on retrouve un vieux message dans teams... j'y arrive pas
on est 8 surveillants on se court après pour les horaires y a quoi de mieux qu'un groupe whatsapp
verrouiller son tel
bien faire une visio
Comment je fais pour que la fiche technique soit la même pour tout le monde, bon sang ? Y en a toujours un avec la vieille !
File-moi un truc pour pas oublier mes rendez-vous, je suis une passoire !
Ma boîte mail c'est Verdun, par quel bout je la prends ?
Je reçois cinquante réponses à tous par jour, ça me rend chèvre ! Y a moyen de couper une conversation ?
Hé, pour programmer l'envoi d'un mail à huit heures alors que je suis debout à deux du mat', on s'y prend comment ?
Ranger ses mails, comment ?
C'est quoi la recette pour une réunion Teams où tout le monde cause pas en même temps ?!
Je veux voir les agendas des techniciens côte à côte, ça existe ?
T'aurais pas une combine pour bosser depuis le train sans que tout le wagon lise mon écran ?
Il est des confrères dont les fichiers se nomment « doc1 » et « doc1bis ». Quelle règle de nommage leur imposer ?
Je souhaiterais que vous me prodiguassiez quelque recommandation touchant aux mots de passe.
Comment distinguer un message authentique d'un faux, quand l'un et l'autre sont si bien tournés ?
Archiver ses courriels, comment ?
Quel usage faire des dossiers partagés sans que l'on s'y perde ?
Un précepte pour le télétravail ?
Nos lecteurs m'écrivent à toute heure ; existe-t-il un moyen qu'une réponse parte d'elle-même en mon absence ?
Comment s'assure-t-on qu'un tableau de chiffres ne mente pas ?
Je voudrais remonter à une version antérieure d'un inventaire que l'on a malencontreusement modifié dans Teams.
Best practices pour des réunions Teams efficaces ?
Comment je fais pour bloquer des créneaux de focus dans Outlook ?
T'as un hack pour inbox zero ?
Tips cyber ?
Coédition : best practice ?
Quick win à partager en réu d'équipe sur la gestion des mails, tu proposes quoi ?
Canal ou conversation de groupe pour mon projet ? j'hésite, tu recommandes quoi
c'est quoi le bon process pour partager un doc avec un presta externe sans ouvrir tout le SharePoint
Tips remote ?
## signaler-probleme
Vice de forme : la proposition C et la proposition D sont rédigées à l'identique.
Je forme un recours gracieux contre cette correction. Elle contredit la doc officielle.
Le pli est arrivé vide. Je vois un cadre et rien dedans.
Votre source renvoie à une page 404. Pièce irrecevable.
« Plusieurs réponse » au singulier. Je refuse de contresigner.
Erreur matérielle à l'énoncé
Le référentiel cité a été abrogé en 2021, votre réponse est donc caduque.
Bouton Valider inerte
Source introuvable
attends... l'image... elle charge pas
j'appuie rien j'appuie toujours rien
nan mais c'est toi qui as faux là va vérifier
y a pas de bouton... sur mon tel... on voit que la moitié
ton lien il va nulle part
question coupée
Ohé la régie ! Ta carte est toute de traviole, les réponses se chevauchent !
Y a une coquille grosse comme une maison dans ta question !
Mais c'est n'importe quoi ! Chez nous ça se fait plus comme ça depuis le nouveau Teams, mets-toi à jour !
Ça mouline !
Deux bonnes réponses, hé !
Ta petite vidéo de capture, elle est noire, on voit que dalle !
C'est écrit en chinois ou quoi ? J'ai des petits carrés à la place des accents !
Le lien « en savoir plus » m'ouvre un site d'horoscope, ma parole !
T'as deux fois la même réponse, gros malin !
Je me permets de vous signaler une faute d'accord au second alinéa.
Il me semble que la correction soit erronée, et je tiens à ce qu'on la révise.
Le tableau, tel qu'il paraît à mon écran, est amputé de sa dernière colonne.
La référence que vous alléguez n'existe plus à l'adresse indiquée.
Énoncé fautif
Question équivoque
Quoi que vous en disiez, le délai légal n'est pas celui-là ; veuillez faire corriger votre fiche.
Les caractères sont si pâles sur ce fond que rien ne s'y puisse lire. Est-ce un défaut ?
Hier encore, vos cartes s'affichaient ; ce matin, il n'en paraît plus qu'une ligne grise.
Le bouton submit est KO sur mobile
Je flag la réponse, elle est outdated
Typo dans l'énoncé : « securité » sans accent, à fixer
Bug report : la carte freeze quand je scrolle
Pas d'accord du tout avec la correction, ça matche pas avec notre policy interne, à remonter à l'équipe content
rien ne se display chez moi
Broken link
Carte KO
Le feedback que tu viens de m'afficher concerne une autre question que la mienne, y a un mix-up
## politesse
Je vous prie d'agréer, cher automate, l'expression de ma considération.
Parfaite exécution, félicitations à vos serveurs
Service fait, je vous remercie.
Tous mes vœux pour le nouvel exercice budgétaire
Comment vous portez-vous, sous réserve d'approbation du comptable ?
Prestation irréprochable
À lundi, même heure, même bureau, même café.
yo ça dit quoi bien ?
t'es un chef
bon... j'ai fini ma journée... bonne soirée
cool bisous haha
coucou c'est moi de retour au bassin
gros kiff
ciao a demain
Salut la compagnie !
T'es un amour !
Debout là-dedans, mon lapin, bien dormi ?!
Oh merci, merci, je fais la révérence !
Allez, je ferme la boutique, à la revoyure !
Adieu ! Enfin, adieu à la mode d'ici, hein, bonjour quoi !
Chapeau l'artiste, merci !
Merde pour ta soirée, comme on dit chez nous !
Té, te revoilà, toi ! Ça gaze ?
Je vous souhaite le bonjour.
Soyez-en vivement remercié.
Puisse votre journée être douce.
Ma reconnaissance vous est acquise
Vous êtes bien aimable.
La nuit tombe sur le dépôt ; il ne me reste qu'à vous souhaiter le bonsoir.
Votre concours m'aura été précieux, recevez-en ma gratitude.
Hello team !
Have a nice week-end
hey, hope you're good
Awesome, gros gros +1 pour le support 🙏
Bye, on se capte demain
Kudos à toi
Bon lundi, on est sur une bonne dynamique 💪
Happy Friday !
## ne-sais-pas
Le candidat sèche. Note : zéro, sans appréciation.
Néant.
alors... heu... aucune idée
pfff jsp
j'en sais rien moi je suis dans l'eau toute la journée
Alors là, mystère et boule de gomme !
Que dalle, le trou noir !
Ma foi, je l'ignore.
Il n'est rien là-dedans que je connaisse
Je l'ignore absolument
zéro insight là-dessus, je peux pas répondre
## positionnement
Procédons à une évaluation préalable de la candidature, la mienne, tous domaines confondus.
Avant tout accord-cadre on définit le besoin : faites-moi passer le test de départ.
Test d'entrée ?
attends avant de commencer teste voir ce que je vaux
y a un test pour savoir où je me place je veux le faire
mon chef m'a dit fais ton positionnement c'est où
Fais-moi passer l'audition !
Allez, jauge-moi donc, on verra bien dans quelle troupe tu me mets !
Je voudrais que l'on évaluât mes connaissances avant que vous ne m'en inculquiez de nouvelles.
Que l'on sonde d'abord mon savoir, et l'on m'instruira ensuite.
Par où passer l'épreuve initiale qui détermine mon rang en bureautique ?
Je veux faire un assessment initial sur la cyber
c'est où le test de positionnement ? j'ai besoin d'une baseline avant de me lancer
## certification
Il me faut un titre opposable : comment obtient-on l'attestation en cybersécurité ?
J'ai épuisé les exercices. Je me porte candidat à l'épreuve qui délivre le document signé.
Attestation de capacité, s'il vous plaît
le diplôme là le badge on l'a comment
je veux valider les mails pour de vrai avec le papier et tout
chef veut une preuve... genre un certificat... tu fais ça ?
Quand est-ce que je passe mon grand oral pour décrocher ton fameux papelard ?
Je veux mon Molière du numérique ! Comment qu'on le gagne, ce certificat ?
Serait-il possible que l'on me délivrât un document attestant mes compétences en matière de données ?
Comment un tiers s'assurera-t-il que mon attestation soit authentique ?
Je veux la certif travail collab pour la mettre sur LinkedIn
Open Badge : how to ?
## parcours
Existe-t-il un programme ordonné d'étapes pour les fonctions achats ?
Je demande l'ordre de service pour la phase 3 de mon parcours. La phase 2 est réceptionnée.
Cursus métier, où est-ce ?
attends y a pas un truc par métier genre étape 1 étape 2
j'étais à l'étape 4... du parcours télétravail je crois... je le reprends
parcours mails ?
J'aimerais un truc avec un début, un milieu et une fin, pas des questions en vrac ! T'as un parcours pour moi ?
On m'a collée sur le parcours e-mails, il m'en reste combien d'actes avant le tomber de rideau ?
Je souhaiterais suivre un cheminement complet, ordonné, qui me conduisît des rudiments à la maîtrise du travail de groupe.
Quelles étapes me reste-t-il avant que mon parcours ne s'achève ?
Un itinéraire propre aux archivistes a-t-il été tracé ?
Inscris-moi sur le learning path cybersécurité
Je suis à combien de % du parcours agenda ? je veux le closer avant le quarter
## partage-resultats
J'autorise la communication de ma note à mon chef de service. Prenez acte.
Je révoque la délégation : ma hiérarchie n'a plus à connaître mes scores.
Levée de confidentialité sur mes résultats, au seul bénéfice de ma directrice
attends... montre mes notes au chef... j'ai le droit ?
finalement non je veux plus que le responsable du bassin voie mes scores
ouvre mes scores au chef
Vas-y, affiche mes exploits au directeur, qu'il voie un peu !
Hou là, j'avais dit oui pour que mon chef zieute mes notes, mais je retire, je retire !
Je consens à ce que mon supérieur prenne connaissance de mes progrès.
Qu'on ne communique plus mes appréciations à quiconque, je me ravise.
Comment faire pour que ma conservatrice en chef puisse consulter mes scores ?
Mon responsable me demande à voir mon bilan ; veuillez le lui ouvrir.
Share mes résultats avec ma N+1 stp, full transparence
## langue
L'avis de publicité européen peut être multilingue. Vous aussi ?
Rédigez désormais en langue anglaise. Je subirai les conséquences.
Le français est la langue de la procédure. Revenez-y.
english please my french is bad
attends mon collègue est anglais tu peux lui causer anglais ?
tu parles espagnol toi ?
Oh, tu me causes en rosbif maintenant ! Remets-toi en français, veux-tu !
Notre technicien est de Liverpool, bascule en angliche qu'il puisse faire une question lui aussi !
Il ne me déplairait pas que nous conversions dans la langue de Shakespeare.
Quelles langues pratiquez-vous ?
Tu peux passer tout le contenu en anglais ? c'est ma working language
## incident-securite
J'ai réglé une facture sur un RIB reçu par mail. Le vrai fournisseur, lui, n'a rien reçu. Je crains le faux.
Constat d'effraction : une connexion à ma messagerie depuis Varsovie, où je n'étais pas.
Mon ordinateur portable de service a été soustrait dans le TGV. Procédure ?
oups j'ai cliqué c'était un faux colis
attends mon tel pro tombé dans le bassin ou volé je le trouve plus
le pc de l'accueil... il ecrit tout seul... genre la souris bouge
virus sur le pc
Au feu ! Tous mes fichiers de régie ont changé d'extension et y a une tête de mort à l'écran !
Oh la boulette, j'ai tapé mon mot de passe sur un site bidon !
Je crains fort d'avoir ouvert une pièce jointe qui n'eût point dû l'être.
Des correspondants reçoivent de moi des messages que je n'ai jamais écrits ; aurait-on usurpé mon compte ?
Je me suis fait phisher je crois, next steps ASAP ?
Laptop volé au coworking
## parler-humain
Je demande à être reçu par une personne physique dûment habilitée.
Quel est l'interlocuteur désigné au contrat, avec nom, qualité et téléphone ?
Un agent vivant, s'il vous plaît
attends t'es gentil mais je veux parler à quelqu'un
y a un num... pour l'info... quelqu'un qui décroche ?
Passe-moi le régisseur en chef, un qui a des oreilles !
J'ai rien contre toi, mais là il me faudrait une personne en chair et en os !
Me serait-il donné de m'entretenir avec un être humain ?
À quel bureau puis-je m'adresser de vive voix ?
Je voudrais que la personne chargée de la formation me rappelât.
Tu peux m'escalader vers un humain ?
Qui est le point of contact côté DSI ?
## donnees-personnelles
Au titre du droit d'accès, art. 15 : communiquez-moi la totalité de ce que vous conservez à mon sujet.
Mes pièces, chez vous, sont purgées au bout de combien d'années ?
Mes mauvaises réponses seront-elles versées à mon dossier administratif ?
attends... le chef... il voit quand je me plante ?
mes réponses y a mon nom dessus ?
vide mon dossier je veux rien laisser avant de partir
Dis, c'est fliqué ton machin ? Ça remonte à la direction ?
Je veux que tu passes la gomme sur tout mon historique, hop !
Au titre de mes droits, je désire que l'on détruise ce qui me concerne, sans bordereau d'élimination.
En quel lieu mes réponses sont-elles archivées, et qui peut les consulter ?
Pourrais-je obtenir copie intégrale du dossier que vous tenez sur ma personne ?
Côté RGPD on est clean ? mes réponses sont trackées où ?
Export my data
## difficulte
Le seuil d'exigence est anormalement bas. Relevez-le.
Ces questions relèvent du marché sans publicité ni mise en concurrence : trop aisées.
Cahier des charges hors de portée du soumissionnaire ; un peu moins exigeant, par pitié
trop facile sérieux mets plus dur
attends trop chaud pour moi fais petit bain stp
plus simple stp
Pfiou, tu m'as prise pour une ingénieure ? Du plus simplet, je t'en supplie !
Les doigts dans le nez ! Corse un peu l'affaire, que je transpire !
C'est d'une simplicité qui confine à l'injure ; que l'on m'éprouve davantage.
Je crains que vous ne présumiez de mes forces. Revenez aux rudiments.
Un degré au-dessus, je vous prie
Trop easy, level up
Là c'est trop expert pour moi, on peut revenir sur du basic ?
## frequence-rappels
Cadence d'exécution à réviser : une par semaine au lieu d'une par jour.
Jamais le lundi, jour des commissions. Le jeudi est libre.
Le bordereau prévoit trop d'unités, limitez à deux hebdomadaires
attends pas le matin je suis dans l'eau mets à 13h
une fois par semaine pas plus
tu peux m'en envoyer plus souvent ? genre tous les jours
Neuf heures du mat' pour une régisseuse, t'es fada ! Envoie ça vers dix-sept heures !
Moins souvent, pitié !
Je préférerais que vos billets me parvinssent le vendredi, sur les quatre heures.
Qu'ils soient plus espacés
Une missive quotidienne est trop ; une par quinzaine suffirait à mon bonheur.
On peut passer en weekly ?
Cale-moi les notifs en dehors de mes plages de meetings, genre 8h30 mardi et jeudi
## reactiver-rappels
Ordre de service de reprise : la suspension est levée.
Mes congés sont soldés. Vous pouvez rétablir vos envois.
Je rapporte ma décision de résiliation, remettez-moi sur la liste
c'est bon je suis rentré tu peux me renvoyer tes trucs
ça fait un mois que tu m'écris plus... j'avais coupé... rallume
Me revoilà, l'entracte est fini ! Tu peux recommencer à me sonner le matin !
Bon, j'avoue, tes petits messages me manquent... reviens me les envoyer !
Je me suis privé de vos avis à la légère ; veuillez les rétablir.
Que vos envois reprennent leur cours
Ma convalescence a pris fin, il n'y a plus lieu que vous vous taisiez.
Back from holidays, tu peux relancer les pushs
Opt-in again stp, j'avais tout coupé pendant mon rush
## repeter
Veuillez procéder à une nouvelle publication de l'énoncé.
Duplicata de la question, s'il vous plaît
On m'a interrompu pour un bon de commande. Quel était l'énoncé déjà ?
hein... attends... redis
j'ai scrollé j'ai perdu remets la question
c'était quoi déjà un petit tombait de l'échelle
Pardon, j'avais le casque de la régie, tu disais ?
Bis !
Tu me la refais depuis le début ? J'avais le pompier de service qui me causait !
Auriez-vous la bonté de me la soumettre derechef ?
Un lecteur m'a distrait : que me demandiez-vous donc ?
Tu peux repost la question ? elle a été noyée dans le chat
Sorry j'étais en mute mental, can you repeat ?
## qui-es-tu
Raison sociale, SIRET, signataire : qui se cache derrière ces messages ?
Êtes-vous un agent titulaire, un contractuel ou une machine ?
Qui vous a mandaté ?
attends t'es qui t'es un vrai ?
t'es kevin ?
pourquoi tu me parles toi on se connaît ?
T'es quoi au juste, un comédien ou une mécanique ?!
D'où tu sors, toi ? C'est qui ton auteur ?
À qui ai-je l'honneur de parler ?
Seriez-vous de chair, ou quelque automate ?
Je ne vous remets point ; déclinez, je vous prie, votre identité.
T'es une IA genre ChatGPT ou autre chose ?
Who are you ?
## pix
Le dispositif Pix Territoires est-il adossé à une obligation réglementaire ?
Je possède un compte Pix, mais j'en ignore les identifiants. Où les retrouver ?
Pix : définition, s'il vous plaît.
attends pix c'est quoi c'est comme toi ?
j'ai reçu un code pix j'en fais quoi
pix obligatoire ?
Pix, Pix, tout le monde me parle de Pix ! C'est une potion d'Astérix ou quoi ?
Mes bonnes réponses ici, ça me rapporte des pix au moins ?
Je voudrais que l'on m'éclairât sur cette affaire de « Pix » dont la direction nous entretient.
Est-il requis que je m'inscrive sur le site de Pix ?
Où se déroule la certification Pix, et à quelle date ?
Pix vs toi, c'est quoi le positioning ?
Link vers la campagne Pix de la Métropole stp
## reponse-choix
L'offre retenue est la C.
Attribution du marché à la proposition n° 2
Je classe première la troisième réponse.
alors attends la b
a... non... d
la 1 et la 4 je crois
Je mise tout sur la dernière !
La deux ! Non, si, la deux, c'est mon dernier mot Jean-Pierre !
Il me semble que ce soit la seconde.
J'inclinerais pour la première
Mon choix se porte sur la réponse D, quoique sans certitude.
Je vote B
ma best guess : option 3
## oui
Approuvé à l'unanimité
Bon pour accord.
oui... oui... attends... oui
ouais carrément
bah ouais
Un peu mon neveu !
Soit, j'y consens.
Assurément
Deal
Yes, validé de mon côté
## non
Offre rejetée, merci.
Je ne donne pas suite à votre proposition
nan nan nan
heu attends non en fait
Ah ça non, jamais de la vie !
Tu peux te brosser !
Je m'en garderai bien
Je préférerais que vous n'en fissiez rien.
No go
Nope, pas convaincu, on ne fait pas ça
## composer-relance
Je voudrais envoyer un petit message à la team pour les motiver sur la cyber
Prépare un nudge pour l'unité Voirie, jeudi 10h
On peut scheduler une relance avec une question sur les mots de passe pour mon pôle ?
Comment je pousse le parcours télétravail à mes équipes ?
Nouveau reminder collectif
Je veux adresser un rappel à l'ensemble du service des marchés, en bonne et due forme.
Rédaction d'une lettre circulaire à mes agents, avec une astuce en annexe
attends faut que je relance les surveillants sur les mails comment je fais
envoie un truc à toute l'équipe bassin une question facile
J'ai douze techniciens qui ronflent, fais-moi une petite annonce pour les réveiller avec une question d'agenda !
Annule la relance que j'ai programmée pour les cintriers demain, y a une faute !
J'aimerais que tous les agents du dépôt reçussent, mardi, une astuce de ma part.
Puis-je m'adresser par votre entremise à mes collaborateurs, et leur soumettre une question ?
## vue-equipe
C'est quoi les KPI de ma team ?
Je veux le taux de participation de mon service pour mon reporting
Team dashboard
On est à combien en moyenne sur la cyber dans le pôle ?
Mon équipe est-elle plus engagée que le mois dernier ? j'ai un codir à 14h
Rapport d'exécution du service achats, vue d'ensemble, sans noms.
Combien de mes agents ont achevé le parcours avant échéance ?
alors mes gars ils avancent ou pas
l'équipe du bassin... en gros... ils sont bons ?
Comment va ma troupe ? Y en a qui suivent ou je prêche dans le désert ?
Fais voir où ils en sont tous, mes machinos, en gros hein, pas un par un !
Je souhaiterais savoir ce que, dans leur ensemble, mes collaborateurs ont acquis.
Les progrès du service, je vous prie
## hors-sujet
Quel est le seuil de procédure adaptée pour les travaux cette année ?
Le niveau des cuves de fioul du gymnase doit figurer au DCE, qui l'a relevé ?
L'indice de révision des prix BT01 de mars est-il publié ?
Faut-il passer en conseil communautaire pour un avenant de 4 % ?
Je dois passer commande de quarante chaises, référence épuisée chez l'UGAP
Ordre du jour du conseil
Le candidat évincé réclame des explications sur son rejet, j'ai quinze jours pour lui répondre
Les aides régionales à l'achat de véhicules propres sont-elles cumulables ?
La question prioritaire de constitutionnalité sur les MAPA, elle en est où ?
Indice du bâtiment ?
Certificat Qualibat périmé
Quelle est la durée de conservation d'une offre non retenue dans un marché de fournitures ?
Changement d'objet du marché : avenant ou nouvelle procédure ?
Mon parapheur électronique refuse la signature du directeur
Le logiciel financier me refuse l'engagement, code 4012
Le photocopieur du deuxième a été déclaré sans suite.
Rappel produit sur les yaourts de la cantine centrale, à qui le transmettre ?
La pause méridienne est-elle déduite du temps de travail chez les contractuels ?
Mot de passe du profil acheteur oublié, à la plateforme de le réinitialiser j'imagine
Vous pouvez relancer le titulaire du lot 2 ? Il ne livre pas.
Le trésorier a rejeté mon mandat pour une virgule. Une virgule.
Rédigez-moi une lettre de rejet, motivée mais digne.
Quel stylo ? Le marché de fournitures n'en prévoit que des bleus.
À quelle heure part le dernier tram pour Odysseum
Ma belle-mère vient dimanche, existe-t-il un délai de recours ?
Calculez la TVA à 5,5 sur 18 450 euros
Le distributeur de café a augmenté ses prix sans avenant
Comptable public en vacances, paiements bloqués
Il pleut dans le bureau 214. Réserves à la réception, levées en 2016.
Le badge du parking est périmé
Combien de jours de RTT me reste-t-il au compteur ?
Qui tient la régie d'avances depuis le départ de Monique ?
Faites-moi un modèle de PV d'ouverture des plis
Mon siège grince
La machine à affranchir est en panne d'encre rouge
Un fournisseur m'offre du champagne. Je décline, mais quel millésime est-ce ?
Les tickets-restaurant arrivent quand ?
Le Tour de France passe-t-il devant l'hôtel de ville ?
Numéro de la mutuelle ?
Convertissez 12 000 livres sterling en euros
le niveau du bassin a baissé de 10 cm c'est une fuite ou quoi
attends le chlore l'indice il est à combien normalement ?
pause clope qui me remplace au bord ?
faut que je passe mon recyclage PSE1... c'est quand les dates
la certif BNSSA elle est valable 5 ans non ?
mon rappel de tétanos faut le faire où
y a un problème au pédiluve ça déborde
parcours aquatique des petits... on le monte samedi ?
t'as un conseil pour une otite ?
changer l'eau du jacuzzi c'est qui ?
la douche des mecs est cassée
question... les bonnets c'est obligatoire pour les bébés nageurs ?
le chrono du 50 m est bloqué il s'arrête plus
y a un monsieur qui passe sans payer je fais quoi
on a volé des chaussures au vestiaire la dame hurle
niveau 3 de natation... faut savoir faire quoi comme nages
aide moi à porter les lignes d'eau lol non sérieux y a quelqu'un ?
arrête la pompe 2 elle fume
le mot de passe de la caisse c'est plus le bon jojo l'a changé
j'ai oublié mon code wifi... du vestiaire
trop froid l'eau 26 degrés c'est trop froid
y a match ce soir ?
attends ouais non t'as vu mon sifflet ?
arrêt de bus ?
pause déj tu manges quoi ?
kebab ce midi ?
mes heures sup de juillet toujours pas payées
orage... on évacue ?
tu connais une bonne crème solaire
la clé du local technique elle est où
mon téléphone capte rien au sous-sol
les enceintes de l'aquagym grésillent à mort
qui a mangé mon sandwich ?
jdjdkd pardon c'est mes doigts mouillés
mdr la vidéo du chien sur le plongeoir
l'imprimante de l'accueil elle fait des rayures
conseil de surveillance
mon dos me tue
le planning des saisonniers il sort quand
c'est qui le nouveau directeur des sports
Y a un problème de chauffage dans les loges, les danseurs se les gèlent !
La pause syndicale des techniciens, c'est vingt minutes ou trente ?
Le niveau sonore autorisé pour un concert en salle, c'est 102 décibels ça ?
T'aurais une explication pour le rideau de fer qui descend tout seul ? Moi j'appelle ça un fantôme !
On a un souci de rappel, les saluts durent trois plombes et le public en redemande !
Faut que je passe au pressing récupérer les costumes du deuxième acte !
La question c'est : qui c'est qui m'a piqué mon gaffer ?!
Change-moi ce décor immonde, dis, t'as un bulldozer ?
Le niveau d'eau monte !
On arrête la machine à fumée ou on laisse les alarmes hurler ?!
Une aide à la création de la DRAC, on la demande avant quelle date ?
Mon habilitation électrique est bientôt périmée, c'est qui qui organise le recyclage ?
Le pont roulant est certifié jusqu'à quand ? La commission de sécurité débarque demain !
Le texte de la pièce, c'est de l'anglais traduit par un manche ! T'en as une meilleure version ?
Le souffleur est malade, tu connais pas quelqu'un qui a de la voix ?
Quelle répétition ? Personne m'a dit qu'on répétait à vingt heures !
J'ai reçu une question de journaliste sur la saison prochaine, c'est qui la chargée de com' ?
Le parcours fléché jusqu'aux toilettes, faut le refaire, les spectateurs atterrissent sur scène !
La console lumière veut plus de mon code, faut appeler le constructeur !
Tu peux relancer le traiteur ? Il a oublié le catering de la troupe !
J'en connais une bonne sur les ténors, tu veux que je te la raconte ?
Le vidéoprojecteur est mort de sa belle mort !
Oh pétard, il grêle des boules de pétanque dehors !
Il me faut deux places pour la générale, pour ma tante !
L'OM a encore perdu, je suis verte !
J'ai mal aux pieds, je prends racine sur ce plateau
C'est quoi la recette de la brandade de ma mère, déjà ?
Le camion dort sur une place livraison, la fourrière va l'embarquer !
Écris-moi un discours pour le pot de départ de Dédé !
Mes heures d'intermittence, c'est France Travail qui les compte mal ou bien ?
Prompteur en rade !
Le chat du théâtre a fait ses petits dans la malle aux perruques !
Combien de watts pour huit PAR 64 ?
L'ascenseur de décor est coincé entre deux étages avec un arbre dedans
T'as pas cent balles ?
Mon gamin a la varicelle, je fais comment pour la garde ?
Grève demain ?
Les pompiers veulent dix-huit extincteurs, j'en compte seize !
Le rideau pare-flammes coince !
Le double écran de la régie clignote vert
Le niveau d'hygrométrie du magasin 3 m'inquiète ; convient-il que l'on ventile ?
L'indice de classement de la série W a-t-il été fixé par l'arrêté de 1926 ?
Les registres du conseil municipal de 1871 se trouvent-ils en salle ou au dépôt ?
Il faut passer les liasses au dépoussiérage avant que la reliure ne commence.
Quelle aide l'État accorde-t-il pour la numérisation de l'état civil ?
Une lectrice souhaite une explication sur la généalogie de son aïeul meunier.
Le certificat de non-recours du fonds Bazille, qui doit le viser ?
Que l'on suspende la communication des cadastres, la moisissure gagne.
Le problème des mites dans les portefeuilles de parchemin demeure entier.
Le rappel au règlement de la salle de lecture doit être affiché près de la porte.
Je cherche une question orale posée par un échevin sur les halles, vers 1902.
La difficulté de cette écriture est insensée ; lisez-vous la gothique bâtarde ?
Quel parcours proposer aux écoliers pour les Journées du patrimoine ?
Conseil de famille
L'agenda de M. le maire de 1953 est-il communicable ?
Changez, je vous prie, l'ampoule de la travée 12.
Mon mot de passe pour le logiciel d'archives est expiré, le prestataire ne répond pas.
Les données climatiques de la réserve n'ont pas été relevées dimanche.
La traduction de cette charte latine serait-elle à votre portée ?
Arrêté préfectoral du 12 brumaire : sous quelle cote ?
Le monte-charge s'est arrêté derechef.
Combien de mètres linéaires restent-ils libres au second sous-sol ?
Ma loupe a disparu, et je soupçonne le stagiaire.
Composez-moi, si le cœur vous en dit, un sonnet sur les vieux papiers.
Quel vin servir avec une daube de sanglier ?
L'homme de ménage a jeté un carton qui n'était point à jeter
En quelle année fut posée la première pierre de l'Opéra-Comédie ?
Que pensez-vous de Chateaubriand ?
Le fax ne répond plus. Oui, nous en possédons encore un.
Serait-il concevable que la cantine servît autre chose que des coquillettes ?
Mon chauffage d'appoint a fait sauter les plombs.
Le numériseur à plat émet une plainte lugubre à chaque page
Quel temps fera-t-il pour la Saint-Jean ?
Je désire prendre ma retraite à soixante-quatre ans et trois mois ; à quel bureau dépose-t-on la demande ?
Combien coûte l'inscription d'un petit-fils au conservatoire ?
Questions au gouvernement
On frappe à la porte du dépôt. Attendez-vous quelqu'un ?
Les boîtes de conservation livrées hier sont acides ; il faut qu'on les renvoie.
Aurait-on retrouvé le parapluie oublié en salle de lecture ?
Niveau à bulle disparu
Quel niveau de rémunération je peux proposer à un chargé de projet catégorie A ?
Il faut que je passe mes entretiens annuels avant le 30, c'est quoi la deadline RH ?
J'ai besoin d'aide pour recruter un alternant marketing territorial
Explique-moi la grille indiciaire des attachés
Combien d'indice majoré je prends en passant échelon 4 ?
Un des agents est en arrêt long, qui le backfill ?
Le support du vidéoproj en salle Jaurès est cassé, ticket à ouvrir
J'ai reset mon password VPN et ça me lock toujours, ticket DSI SVP
Le parcours d'intégration RH des nouveaux, qui own ça ?
L'agenda du maire est full, je fais comment pour caler l'inauguration ?
Pause café étage 3 ?
Ma certification PMP, la collectivité peut la financer ?
Badge parking KO
J'ai une question au conseil de quartier lundi sur les pistes cyclables, tu as les chiffres ?
Changement de mon RIB pour la paie, c'est qui le contact RH ?
je dois relancer le prestataire du mobilier urbain, draft-moi un mail bien assertif
On arrête le projet budget participatif ou on double down ?
Benchmark des cantines bio dans les villes de 100k habitants stp
Résultat des élections ?
Fais-moi un SWOT du marché de Noël
Book-moi un train pour Paris mercredi 7h
Génère un deck de 10 slides sur la mobilité douce
Quel resto pour un lunch d'équipe à Antigone ?
Mon Mac refuse l'écran externe
La clim de l'open space est en mode Sibérie
T'as des reco de podcasts leadership ?
Télétravail : il me faut l'avenant signé RH pour mon jour en plus
Prime CIA, on la drop quand ?
Afterwork ce soir ?
Mon coloc a flingué la box internet de l'appart
How do I expense un taxi ?
La machine à café premium est down, urgence absolue
mon casque bluetooth se déco toutes les 5 minutes, faut m'en commander un autre
Le maire veut un brief d'une page sur les halles d'ici 17h, tu gères ?
C'est quand les prochaines élections pro ?
Running club des agents, c'est encore le mardi ?
Mes N-1 se clashent pour le bureau près de la fenêtre
Pricing de location de la salle des fêtes ?
lorem ipsum dolor
`;
