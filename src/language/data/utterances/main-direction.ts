/** By imagined hands: at the top: a deputy director, a legal officer, a head of service, a librarian, an assistant. */
export const mainDirection = `
# direction
## commencer
Il me reste, je crois, une dizaine de minutes avant le comité de direction ; si vous aviez de quoi les occuper utilement, je m'y prêterais volontiers.
Je serais assez curieux de voir quelle énigme vous réservez ce matin à un cadre de ma génération.
Dans l'hypothèse où une question serait prête à m'être soumise, le moment ne serait pas mal choisi.
Voilà qui est clair. Nous pourrions, si vous n'y voyez pas d'objection, poursuivre.
Ma foi, je ne détesterais pas vérifier que j'ai retenu quelque chose en en abordant une autre.
Je m'étais promis d'y consacrer un instant chaque jour, et il me semble que cet instant est venu.
On me dit que mes collaborateurs s'y exercent quotidiennement ; il serait dommage que je sois le dernier à m'y mettre.
Soit, commençons.
Si la série n'est pas épuisée, je vous laisse le soin d'enchaîner.
Sous réserve que cela n'excède pas cinq minutes, je suis disposée à répondre à une question.
Rien ne s'opposant, à ce stade, à ce que la séance débute, je vous invite à y procéder.
Veuillez me soumettre la première interrogation de la série.
J'ai pris acte de la correction ; il y aurait lieu de passer au point suivant.
Pour autant que je sois à jour de mes dossiers, ce qui est le cas, je peux désormais me consacrer à l'exercice quotidien.
Sans préjudice du temps déjà consacré, j'en traiterais bien une de plus.
À défaut d'avoir pu m'y soumettre hier, je voudrais m'acquitter de ma question du jour.
Le délai de réflexion étant écoulé, interrogez-moi.
Je me tiens à votre disposition pour être questionnée, dès lors que la session est ouverte.
Dispo 5 min. Envoie.
go quiz
Vu. Suivante.
- café : ok - mails : vidés - quiz : à faire maintenant
reunion annulee, creneau libre, on en profite pour s'entrainer
RAS. On enchaine.
question du jour ?
Entrainement : lancer
encore 1 avant CODIR
Cher Coup de pouce, la bibliothèque est calme ce matin, les scolaires ne viennent qu'à dix heures : me voici devant mon écran, crayon en main, prête à être interrogée.
cher coup de pouce à la ligne je dicte car mon poignet est dans le plâtre point je suis prête pour la question virgule allons-y
Quel plaisir d'avoir trouvé ! J'en prendrais bien une seconde, comme on tourne la page d'un bon roman.
On m'a dit qu'il suffisait de vous écrire pour recevoir sa petite devinette. Alors voilà, j'écris !
Bien, la leçon est notée dans mon carnet. Et la suite, s'il vous plaît ?
Mon bon ami, à trois mois de la retraite on peut encore apprendre : faites donc travailler ma vieille tête.
BONJOUR, PARDON POUR LES MAJUSCULES, JE VOUDRAIS FAIRE MON EXERCICE
Ma collègue Sylvie a déjà fait la sienne, à mon tour maintenant
Encore ! encore ! comme disent les petits à l'heure du conte.
Dis, t'aurais pas une petite question sous le coude pendant que le maire est au téléphone ?
Et si on s'y mettait, cher tuteur ?
Serait-ce le moment de me cuisiner un peu, ou bien ?
C'est tout ? y'en a pas une autre ?
Peut-on envisager un petit quiz avant la commission, ou c'est trop demander ?
On s'en refait une ?
pourquoi tu m'as encore rien demandé aujourd'hui ? je t'attends moi
Le cortège part dans 10 min, est-ce que ça suffit pour un exercice ?
Quand est-ce qu'on démarre ? je trépigne
## indice
Je vous avoue être tenté par deux des propositions ; peut-être un mot de votre part suffirait-il à me départager.
Il me manque sans doute un élément que vous seriez en mesure de me souffler, sans pour autant me livrer la solution.
Si d'aventure vous consentiez à éclairer un peu ma lanterne, je ne m'en offusquerais pas.
Ma mémoire me fait défaut, et je ne voudrais pas répondre au hasard : n'y aurait-il pas quelque chose à me rappeler qui m'orienterait ?
Je suppose que l'énoncé contient un détail qui devrait m'alerter ; auriez-vous l'obligeance de me dire où regarder ?
Votre question est plus retorse qu'il n'y paraît. Un léger secours serait le bienvenu.
J'hésiterais moins si l'on m'aidait à écarter au moins l'une de ces hypothèses.
La réponse, je ne vous la réclame pas, naturellement, mais un encouragement dans la bonne direction ne serait pas de refus.
Un indice, peut-être ?
Sans préjuger de la réponse, pourriez-vous préciser le critère qui doit guider mon choix ?
En l'état, je ne dispose pas d'éléments suffisants pour trancher ; un complément d'information serait opportun.
Y a-t-il, dans l'énoncé, une circonstance déterminante que j'aurais négligée ?
Je sollicite un indice, étant entendu que la solution ne doit pas m'être communiquée.
Deux qualifications me paraissent également défendables : qu'est-ce qui permettrait de les départager ?
Puis-je, avant de me prononcer, bénéficier d'une orientation ?
Il me serait utile de savoir si je dois raisonner par élimination et, le cas échéant, par où débuter.
Le faisceau d'indices est maigre, complétez-le je vous prie.
Faute de certitude, je préférerais que vous m'aiguilliez plutôt que de répondre à la légère.
indice svp
bloque. piste ?
hesite a/c -> un element pour trancher
Besoin d'aide, pas de la réponse. Juste l'angle.
50/50 possible ? enlevez en une fausse
lu 2 fois. pas trouvé. help sur celle ci
Tuyau ?
orientez moi, 30 sec avant reunion
mot clé à repérer ds l'énoncé = ?
Ah, celle-ci me résiste. Soyez gentil, soufflez-moi le début comme au théâtre.
J'ai le mot sur le bout de la langue ! Une première lettre, un petit rien, et je devrais y arriver.
Dans les romans policiers, l'inspecteur laisse toujours traîner un détail. Où est le vôtre ?
Je relis votre énoncé depuis dix minutes, les lunettes sur le nez, et je tourne en rond. Auriez-vous la bonté de m'éclairer un brin ?
Cher professeur, je ne veux pas tricher, mais une petite lumière au bout du tunnel me ferait du bien
Est-ce que je chauffe si je regarde du côté de l'adresse de l'expéditeur ?
je ne voudrais pas donner ma langue au chat tout de suite, aidez moi encore un peu
Entre la deuxième et la dernière, mon cœur balance... à quoi devrais-je prêter attention pour choisir ?
Un coup de pouce, puisque c'est votre nom !
T'es sûr que tu peux pas lâcher un petit quelque chose ?
Comment suis-je censé deviner ça sans le moindre bout de piste ?
Auriez-vous l'amabilité de me mettre un peu sur les rails, steuplé ?
c'est plutôt côté sécurité ou côté pratique qu'il faut chercher ?
Est-ce qu'au moins on peut virer une des réponses ?
et sans me dire la réponse, tu dirais quoi à quelqu'un qui sèche ?
Tu me rencardes un peu ou je demande à mon voisin de bureau ?
Y aurait-il moyen d'en savoir un chouïa plus avant que je me lance ?
heu... il est où le piège ?
## explication
J'aurais juré le contraire ; sans doute y a-t-il un raisonnement qui m'échappe, et que j'aimerais connaître.
Je ne conteste nullement votre verdict, mais j'en saisirais mieux le bien-fondé si vous m'en exposiez les raisons.
Il m'arrive d'employer le terme « authentification à deux facteurs » en réunion sans être certain, à vrai dire, de ce qu'il recouvre.
Votre commentaire est un peu bref pour l'homme scrupuleux que je suis ; peut-être auriez-vous de quoi le développer.
En quoi ma proposition aurait-elle été, disons, imprudente ?
Je crains d'avoir eu raison par hasard, et je gagnerais à comprendre ce qui fait que c'était juste.
Sur quel fondement cette réponse est-elle tenue pour exacte ?
La motivation de la correction me paraît lacunaire ; veuillez l'étayer.
Je peine à distinguer, dans votre commentaire, ce qui relève de l'obligation de ce qui n'est qu'une recommandation.
Qu'entend-on précisément par « pseudonymisation », par opposition à l'anonymisation ?
Pour quel motif la deuxième proposition a-t-elle été écartée, alors qu'elle semblait à tout le moins recevable ?
Quand bien même j'aurais choisi correctement, j'ignore encore pourquoi.
pourquoi faux ?
justif ?
Pas compris le retour. Detailler.
ok bonne reponse mais la logique derriere ?
Cloud : définition courte svp
en quoi la C c'est mieux que la A
Moi qui croyais bien faire ! Racontez-moi donc où je me suis fourvoyée.
Je ne demande qu'à vous croire, mais j'aime savoir le pourquoi des choses, déformation de bibliothécaire.
Mon petit-fils parle sans cesse de « cookies » et je souris poliment. Qu'est-ce donc, au juste, en informatique ?
Votre phrase sur le lien de partage, je l'ai lue trois fois et elle reste du chinois pour moi. Avec d'autres mots, peut-être ?
C'est curieux, j'aurais mis les deux dans le même rayon. Qu'est-ce qui les sépare ?
Je reste un peu sur ma faim avec cette correction, il doit bien y avoir une raison derrière cette règle
Ah bon ? Et en quoi c'est risqué de faire comme ça ?
pk c'est pas la 1 ?
Pourriez-vous, si ce n'est abuser, me la refaire version pour les nuls, votre correction ?
c'est quoi concrètement une donnée ouverte, genre si l'élue me demande ?
comment sa presque ? il me manquait quoi
Qu'est-ce qui fait que ma réponse passe pas alors que tout le monde procède ainsi à la mairie ?
## passer
Cette question me semble assez éloignée de mes fonctions ; peut-être gagnerions-nous du temps en la laissant de côté.
Je m'en voudrais de vous faire attendre pour un point sur lequel je n'ai rien d'intelligent à dire : poursuivons sans.
Si la chose est permise, je ferais volontiers l'impasse.
Permettez que je n'y réponde point et que nous regardions la prochaine.
On ne saurait exceller partout ; tournons, voulez-vous, cette page.
Il ne me déplairait pas que celle-ci soit réservée à quelqu'un de plus qualifié, et que l'on me présente la suivante.
Je m'abstiens.
N'étant pas concernée par le travail à domicile, je vous saurais gré d'écarter cette question.
Je décline ce point, sans que cela vaille, je l'espère, réponse erronée.
Il n'y a pas lieu de statuer sur celle-ci ; appelez l'affaire suivante.
Dans la mesure où il est loisible de ne pas répondre, j'use de cette faculté.
Radiez cette question du rôle et continuons.
hors périmètre, suivante
Pas envie de celle là. Autre.
déjà vue 3x. on avance
Sans réponse de ma part. Next.
à sauter
Vous allez me trouver paresseuse, mais celle-là, laissons-la sur l'étagère.
Il est des livres qu'on referme au bout de trois pages. Cette question en est un : passons au volume suivant.
Je ne me sens pas de taille, cher ami ; proposez-m'en plutôt une autre, vous voulez bien ?
Tant pis pour celle-ci, je l'abandonne à son sort, voyons ce qui vient après
Oh non pas celle là, la suivante s'il vous plait
Avec votre permission je vais enjamber cette question comme une flaque.
On est obligé de la faire, celle-là ?
et si on faisait comme si je l'avais pas vue, hop, la suivante ?
Puis-je solliciter votre bienveillance pour zapper ?
C'est grave si je réponds pas et qu'on continue ?
elle me gonfle un peu celle-ci, y'a moyen d'en avoir une autre à la place ?
on la shunte ?
## mon-niveau
Je ne serais pas fâché de savoir si mes efforts de ces dernières semaines ont produit quelque effet.
Il m'arrive de me demander si je suis, en la matière, un élève convenable ou un cancre.
Auriez-vous quelque tableau qui donnerait à voir le chemin que j'ai parcouru depuis septembre ?
Avant de recommander l'outil à mes directeurs, j'aimerais autant connaître mes propres performances.
S'il existait une synthèse de ce que je maîtrise et de ce qui me reste à consolider, j'en prendrais connaissance avec intérêt.
Je présume que vous tenez le compte de mes bonnes et de mes mauvaises réponses ; à quelle conclusion parvenez-vous ?
Tout cela est bel et bon, mais où me situerais-je désormais sur votre échelle ?
Mon entretien annuel approche, et il me siérait d'y arriver en sachant ce que je vaux sur le numérique.
J'ai le sentiment que mes compétences en matière d'agenda partagé sont demeurées modestes : me détromperiez-vous ?
Je souhaiterais avoir communication de mes résultats, par thème si possible.
Quel niveau m'est-il, à ce jour, reconnu en matière de cybersécurité ?
Mes acquis ont-ils été réévalués depuis la dernière série, et dans quel sens ?
Nonobstant quelques réponses malheureuses, puis-je considérer que je progresse ?
À combien s'élève, le cas échéant, mon taux de réussite ?
Il m'importe d'identifier les domaines dans lesquels mes connaissances demeurent insuffisantes.
Existe-t-il un état récapitulatif des questions auxquelles j'ai correctement répondu ?
Cette réponse modifie-t-elle l'évaluation de mon niveau ?
En l'absence de relevé depuis le mois dernier, j'ignore si je figure au niveau 3 ou 4.
mon bilan svp (le mien, pas l'équipe)
score ?
niveau perso par thème
forces / faiblesses : les miennes
suis à combien
Point d'étape perso : acquis quoi, reste quoi
progression depuis janv ?
ok et au total j'en ai combien de justes
Niv. email + agenda -> afficher le mien
Dites-moi franchement, sans ménager ma fierté : est-ce que je fais des progrès ?
Je voudrais voir mon bulletin, comme à l'école, avec les bons points et les zéros.
Cher Coup de pouce, voici deux mois que nous correspondons. Mes connaissances ont-elles un peu grandi ?
Il paraît qu'il y a un dessin avec des barres qui montre ce qu'on sait. Comment le fait-on apparaître ?
Suis-je encore une grande débutante, ou puis-je lever un peu la tête ?
ma directrice me demande combien j'ai de points au coup de pouce, je ne les trouve pas
Je m'inquiète surtout pour les courriels. Ai-je rattrapé mon retard là-dessus, d'après vous ?
J'ai l'impression de me tromper une fois sur deux, les chiffres disent-ils la même chose ?
Quelle note me donneriez-vous ?
Alors, verdict ? suis-je une bille ou pas ?
Ça donne quoi, moi, globalement ?
Tu crois que j'ai monté depuis la dernière fois ?
Puis-je me permettre de vous demander sur quoi je pèche ?
et mes stats, elles sont où ?
combien j'en ai loupés cet semaine, soyons honnetes ?
à votre avis cher robot, suis-je présentable en cyber ou faut-il me cacher ?
c'est normal que je sache plus si j'étais au niveau 2 ou 5 ?
Du coup j'ai gagné un niveau ?
## changer-sujet
Le télétravail a ses charmes, mais je ne serais pas hostile à ce que nous parlions d'autre chose.
Les questions de messagerie commencent, je l'avoue, à n'avoir plus guère de secrets pour moi ; d'autres champs mériteraient peut-être mon attention.
S'il était possible d'aborder plutôt la donnée, thème dont mon directeur général fait grand cas, j'en serais heureux.
Aurions-nous fait le tour de la cybersécurité ? Il me semble que les agendas n'ont pas encore été traités.
Pourriez-vous me rappeler l'éventail des thèmes, afin que j'en choisisse un moins aride ?
Je me demande si la collaboration à distance ne serait pas, pour l'heure, un terrain plus utile que celui-ci.
Je sollicite le remplacement du thème en cours par celui de la culture de la donnée.
La matière me paraissant épuisée, il conviendrait d'en aborder une autre.
Plutôt que les agendas, dont l'usage m'est familier, mieux vaudrait m'interroger sur la protection des comptes.
Quels domaines, outre celui-ci, sont-ils ouverts ?
Serait-il possible de limiter les questions, jusqu'à nouvel ordre, au travail collaboratif ?
Tout en reconnaissant l'intérêt des e-mails, je demande à en être dispensée au profit d'un autre sujet.
theme -> data
assez d'emails. cyber maintenant
Liste des thèmes ?
switch teletravail
pas ce sujet, autre domaine svp
Sujet : travail collaboratif. Plus utile au service.
J'ai assez lu sur les mots de passe pour ce trimestre. Qu'avez-vous d'autre au catalogue ?
Mon cher tuteur, pourrions-nous quitter le rayon des courriels et passer à celui des agendas ?
Ces histoires de pirates m'empêchent de dormir... quelque chose de plus doux, les calendriers par exemple ?
Je crois que c'est la parentalité numérique qui m'intéresserait, les mamans du mercredi m'en parlent sans arrêt.
Je travaille sur place et jamais de la maison, alors le télétravail... n'y aurait-il pas un thème qui me ressemble davantage ?
changeons de chapitre !
On va bouffer de la cyber jusqu'à Noël ou on peut varier ?
Et les agendas, on les attaque quand ? je passe ma vie dedans
Oserais-je vous suggérer un sujet moins barbant ?
tu as quoi d'autre en rayon comme thèmes ?
on pourrait pas basculer sur les mails plutôt ?
Est-il concevable que je bosse la donnée cette semaine plutôt que le télétravail ?
## aide
On m'a installé cette application sans grand commentaire ; j'aimerais comprendre ce que je suis censé en attendre.
Il faudrait sans doute que quelqu'un m'indique de quelle manière on converse avec vous.
J'ignore, pour tout vous dire, l'étendue des services que vous seriez susceptible de me rendre.
N'ayant pas assisté à la présentation de l'outil, je ne sais trop par quel bout le prendre.
Est-il prévu que l'on réponde en cliquant, ou conviendrait-il d'écrire ?
Un aperçu de vos fonctions serait opportun.
Quelles sont, de manière exhaustive, les actions qu'il m'est possible de vous demander ?
Je n'ai pas connaissance du fonctionnement de cet outil et souhaiterais en obtenir une description.
Existe-t-il une notice, un guide ou tout document en tenant lieu ?
Selon quelles modalités les questions me sont-elles adressées, et que suis-je tenue de faire ensuite ?
La réponse doit-elle être rédigée ou suffit-il de sélectionner une proposition ?
Avant toute utilisation, il m'appartient de comprendre ce que vous savez faire et ce que vous ne savez pas faire.
Nouvel arrivant sur l'outil. Prise en main en 3 lignes ?
fonctions dispo ?
commandes = ?
Pas compris comment on s'en sert. Résumé svp.
help
Je vous écris sans trop savoir si c'est ainsi que l'on procède. Faut-il cliquer quelque part, ou simplement vous parler ?
Pardonnez une vieille dame du papier : comment se sert-on de vous ?
Ma jeune collègue m'a ouvert cette fenêtre puis elle est partie déjeuner. Que suis-je supposée faire à présent ?
Je me sens comme une lectrice entrée dans la mauvaise salle ; montrez-moi le plan, s'il vous plaît.
Y a-t-il quelque part un petit livret imprimable pour apprendre à vous utiliser ?
Je veux bien répondre mais je ne vois pas où on écrit, c'est dans quelle case ?
Ok et concrètement, j'en fais quoi de toi ?
Y'a-t-il un tuto ou on y va au feeling ?
Que puis-je attendre de vos services, très cher ?
tu gères quoi en fait ? juste les quiz ou autre chose aussi ?
Comment on fait pour te parler correctement, y'a des mots magiques ?
je comprends rien à ce truc, on est censé s'y prendre comment ?
## pause-rappels
Les arbitrages budgétaires vont m'accaparer jusqu'au 15 ; il serait délicat à vous de ne pas trop vous manifester d'ici là.
Le moment est mal choisi, hélas : peut-être pourrions-nous nous retrouver en fin de journée.
alors je dois m'absenter une quinzaine de jours virgule et je n'aurai guère la tête à vos messages point
Si vos sollicitations pouvaient observer une trêve le temps de la campagne électorale, je vous en saurais gré.
Je reçois une délégation à l'instant ; souffrez que nous reprenions cela demain.
Une accalmie de quelques jours ne serait pas malvenue.
Pour la durée de mes congés, soit du 4 au 22, je vous prie de suspendre vos envois.
Un contentieux devant être plaidé jeudi, je ne serai pas en mesure de vous répondre avant vendredi.
Il m'est matériellement impossible de traiter cela avant la clôture de l'instruction ; revenez vers moi ensuite.
Les rappels peuvent-ils être interrompus à titre temporaire, jusqu'à la fin du mois ?
Sursis à statuer : reparlons-en lundi.
Placée en arrêt à compter de ce jour, je demande que les notifications soient mises en sommeil jusqu'à ma reprise.
CA toute la semaine. Silence jusqu'à lundi.
en reunion. + tard
Rappels off -> 02/09, reprise ensuite
pas dispo, demain 9h
semaine chargée (budget + CST) : rien avant vendredi
pause 10j
Je pars trois semaines chez ma fille en Bretagne, et j'emporte des livres, pas d'ordinateur. Patientez jusqu'à mon retour, voulez-vous ?
Une classe de CE2 vient d'envahir la salle ! Je vous retrouve cet après-midi.
Pendant l'inventaire, du 3 au 7, je n'aurai pas une minute à moi ; ne vous fâchez pas si je vous demande un peu de silence.
Auriez-vous la gentillesse de me laisser souffler quelques jours ? Je vous reviendrai.
pas aujourd'hui mon ami j'ai une migraine
Ma hanche se fait opérer mardi. Gardez mes questions au chaud jusqu'à la rentrée.
là on est en pleine séance du conseil, ça peut attendre demain ?
Serait-il concevable de me lâcher un peu d'ici les vœux du maire ?
On peut se faire un break jusqu'au mois prochain ?
Tu peux me ficher la paix juste cette semaine, stp ?
euh, on voit ça ce soir ?
Puis-je vous demander une petite suspension de séance, disons trois jours ?
## arreter-rappels
J'ai beaucoup apprécié de recevoir vos messages, mais je ne voudrais pas que cela se prolonge au-delà d'aujourd'hui.
Il ne me paraît plus indispensable que vous preniez la peine de m'écrire à l'avenir.
À bien y réfléchir, ces relances ne sont plus guère adaptées à mon emploi du temps, et je préférerais qu'elles n'aient plus lieu.
Peut-être serait-il sage de me retirer, une bonne fois, de votre liste de diffusion.
Je vous prierais, avec toute la considération due à votre constance, de ne plus me solliciter.
Serait-il envisageable que votre message d'hier ait été le dernier ?
Je m'oppose à tout envoi ultérieur de notifications.
Par la présente, je mets fin à mon inscription aux rappels.
N'ayant jamais consenti à ces sollicitations, j'en demande la cessation définitive.
Quelle démarche dois-je accomplir pour que vos messages ne me parviennent plus, fût-ce à titre exceptionnel ?
Cette participation étant, sauf erreur, facultative, je choisis d'y renoncer.
Veuillez procéder à la suppression, et non à la simple suspension, des relances me concernant.
stop rappels. def.
Désinscription svp
trop de sollicitations, couper tout
Plus intéressé. Retirez moi de la liste.
ne plus m'envoyer ces trucs
notifs : désactiver, pas pause
Mon cher Coup de pouce, je crois que nos chemins se séparent ici : la retraite est dans huit jours, il ne faudra plus m'écrire.
Chaque petit carillon de votre part me fait sursauter au milieu d'une lecture. J'aimerais qu'il se taise pour toujours.
Je n'ai jamais demandé à recevoir ces messages et je ne sais comment les faire cesser.
C'était charmant mais je ne suis plus d'âge, rayez-moi de vos tablettes.
Comment ferme-t-on cette correspondance une bonne fois pour toutes ?
je ne veux plus de ces rapels, merci de les enlever
C'est possible de plus jamais recevoir ces machins ?
Où clique-t-on pour sortir de votre fichier d'envoi, sans vouloir vous vexer ?
tu comptes me relancer encore longtemps ? parce que moi j'en veux plus
Serait-ce un affront de vous demander de ne plus m'écrire du tout ?
Je fais comment pour que ça s'arrête, tes notifs ?
on peu couper le robinet pour de bon ?
## conseil
Mes réunions s'enchaînent sans que je puisse respirer ; existerait-il une façon de réserver des plages dans mon agenda qui découragerait les importuns ?
Je me demandais s'il était bien raisonnable de transférer un dossier confidentiel vers ma messagerie personnelle.
Nous sommes six à modifier le même rapport, et les versions se multiplient de façon préoccupante ; on doit pouvoir faire mieux.
Il me faudrait déléguer ma boîte aux lettres à mon assistante pendant l'été, sans lui confier pour autant mon mot de passe.
Comment présenterait-on, sans trop l'embellir, un tableau de chiffres à des élus ?
Auriez-vous quelque sagesse à partager sur l'art de travailler de chez soi sans s'isoler ?
Quelles précautions convient-il d'observer avant d'ouvrir une pièce jointe émanant d'un expéditeur inconnu ?
Est-il possible de restreindre l'accès à un document SharePoint à deux personnes nommément désignées ?
Comment retrouver une version antérieure d'un fichier que l'un de mes collègues aurait écrasée ?
Je souhaiterais, sans que les destinataires aient connaissance les uns des autres, adresser un courriel collectif.
Recommandez-vous, s'agissant des mots de passe, le recours à un gestionnaire ?
Dans quelles conditions peut-on se connecter à un réseau wifi public depuis un poste professionnel ?
règles Outlook : trier auto les mails en copie -> comment ?
Astuce réunions Teams trop longues ?
partager agenda service en lecture seule, marche a suivre
MFA sur tel perso : bonne pratique ?
conseil boite mail saturée
tableau excel partagé, eviter les doublons : tips
Un lecteur veut me tendre sa clé USB pour imprimer un CV. Est-il prudent de la brancher ?
Mes courriels s'entassent comme les retours du samedi. Comment les range-t-on proprement ?
J'invente toujours le même mot de passe avec le nom de mon chat, je sens bien que ce n'est pas fameux. Que feriez-vous à ma place ?
Comment dire dans mon agenda que je suis en heure du conte sans que tout le monde puisse voir le détail ?
Apprenez-moi à mettre un devant le nom d'un collègue dans Teams, pour qu'il soit prévenu
Avez-vous une petite recette pour ne pas perdre les documents qu'on enregistre ?
euh oui comment on fait pour flouter le fond en visio parce que mon salon c'est un chantier
Quelle est, selon vous, la meilleure façon de caler un rdv Outlook avec 8 élus sans y passer la nuit ?
T'as pas un truc pour repérer un faux mail du Trésor public ?
Comment rattraper un courriel parti trop vite ?
On met quoi en objet pour que les gens lisent vraiment nos mails ?
c'est safe de laisser sa session ouverte quand on va à la machine à café ?
## signaler-probleme
Sauf à ce que je me méprenne, la réponse que vous donnez pour juste ne l'est plus depuis la dernière mise à jour de nos outils.
Je n'ose croire que ce soit voulu, mais la troisième proposition paraît coupée en son milieu.
Il semblerait que l'image annoncée n'ait pas souhaité se présenter.
J'ai tenté d'ouvrir la source que vous citez ; elle ne mène, hélas, nulle part.
Je me permets d'attirer votre attention sur un accord de participe qui ferait sourciller un instituteur.
J'appuie sur « Valider », j'appuie, et rien ne se produit ; peut-être y aurait-il lieu d'en avertir vos concepteurs.
Votre correction méconnaît, à mon sens, les termes mêmes de l'article 5 du RGPD ; elle appelle une rectification.
L'énoncé est équivoque : deux propositions sont simultanément exactes.
La référence que vous citez à l'appui de la correction a été abrogée.
Je relève une coquille au second alinéa de la question (« sécuritée »).
La carte reçue ce matin ne comporte aucune proposition, ce qui rend toute réponse impossible.
Le caractère erroné attribué à ma réponse est contestable : celle-ci reprend mot pour mot votre propre conseil d'hier.
bouton valider HS
reponse marquée fausse a tort, a corriger
carte vide sur mobile
lien source = 404
Faute ds l'intitulé. "les mot de passe"
Bug : question envoyée 2 fois, réponse pas enregistrée
Je ne vois qu'un grand carré blanc à l'endroit où devrait se trouver votre question. Est-ce moi ?
Mon œil de relectrice a sursauté : il manque un « s » à « pièces jointe ».
Vous me dites que j'ai tort, mais la page officielle que vous indiquez dit exactement comme moi ! Il doit y avoir une erreur quelque part.
J'ai cliqué sur « Envoyer » au moins cinq fois, le petit rond tourne, tourne, et ma réponse ne part pas.
Les réponses se chevauchent sur mon écran, on dirait des fiches mal rangées.
Le lien « pour en savoir plus » m'ouvre une page en anglais qui dit que rien n'existe
C'est moi ou ta question a pas de bonne réponse ?
Pourquoi j'ai deux fois la même proposition en B et en D ?
Vous êtes sûrs de votre coup, là ? Parce que la DSI nous a dit l'inverse hier.
c'est normal que sa plante dès que j'ouvre la carte depuis mon iPhone ?
à qui dois-je dénoncer cette horrible faute de conjugaison dans la correction ?
Elle date de quand ta question ? ce menu existe plus dans Teams
## politesse
Bonjour, j'espère que je ne vous dérange pas.
Je vous sais gré de votre patience.
Il me reste à vous souhaiter une excellente soirée.
C'est fort aimable à vous.
Permettez-moi de vous présenter mes vœux les meilleurs.
Comment vous portez-vous ce matin ?
Je vous prie d'agréer, cher assistant, mes salutations distinguées.
Je vous remercie de la célérité de votre réponse.
Bien à vous.
Soyez remercié de ces précisions, dont je prends bonne note.
Bonjour à vous, si tant est qu'un automate y soit sensible.
bonne fin de journée
Top. Merci
Bonjour mon cher correspondant ! Quel beau soleil sur la verrière aujourd'hui.
Vous êtes un ange de patience, mille mercis.
Je vous quitte, la médiathèque ferme ses portes. Au plaisir de vous relire.
Chère machine, comment allez-vous par ce froid ?
Que c'est gentil de me féliciter, j'en rougis.
Bien le bonsoir, et merci pour ce moment d'étude.
Hé, bien ou quoi ?
Comment va notre cher robot en ce lundi matin ?
T'es pas un amour, toi ?
Puis-je vous souhaiter de belles fêtes, même si vous n'êtes qu'un programme ?
merci bcp, trop sympa non ?
Bon bah ciao, on se fait la bise ?
## ne-sais-pas
Je confesse mon ignorance la plus complète.
Je craindrais de vous induire en erreur en prétendant avoir le moindre avis là-dessus.
Je ne suis pas en mesure de me prononcer.
J'ignore la réponse, et ne saurais même émettre une hypothèse.
jsp
Ma foi, je donne ma langue au chat.
Voilà un mystère pour moi, je n'ai jamais entendu parler de cela.
comment veux-tu que je le sache ?
## positionnement
Il m'intéresserait de passer par votre test initial, afin de savoir d'où je pars.
On m'avait assuré qu'une évaluation de départ me serait proposée ; je m'y soumettrais de bonne grâce.
Je demande à être soumise au test de positionnement, celui-ci étant, me dit-on, un préalable.
Mon niveau n'ayant jamais été évalué, il serait judicieux d'y procéder.
test de niveau : lancer
positionnement cyber svp
On nous a parlé d'un petit examen d'entrée pour savoir dans quelle classe nous mettre. Où le passe-t-on ?
et si tu m'évaluais depuis le début pour voir ce que j'ai dans le ventre ?
C'est quoi votre test pour situer les gens, je peux le faire ?
## certification
Si une attestation venait couronner ces efforts, je ne la refuserais pas.
J'imagine qu'au terme de l'exercice un document officiel pourrait m'être remis.
Quelles sont les conditions de délivrance de l'attestation, et quelle en est la valeur ?
Je souhaite me présenter à la session de certification relative aux e-mails.
certif cyber : inscription ?
attestation pdf a récupérer
Pourrais-je obtenir un beau certificat à encadrer avant mon départ ?
Je me sens prête à passer l'épreuve finale sur les agendas, celle qui donne un diplôme.
on a un vrai papier à la fin ou c'est juste pour la gloire ?
## parcours
Plutôt qu'une succession de questions éparses, un cheminement ordonné, propre aux fonctions de direction, me conviendrait sans doute mieux.
Il me semble avoir entamé un parcours sur le télétravail dont j'aimerais retrouver le fil.
Combien d'étapes comporte le parcours auquel je suis inscrite, et lesquelles me reste-t-il à accomplir ?
Un parcours est-il prévu à l'intention des agents chargés d'affaires juridiques ?
parcours metier dispo ?
reprendre parcours data étape 3
Y aurait-il un itinéraire tracé pour les bibliothécaires, avec des étapes comme dans un voyage ?
c'est quoi les parcours métiers, y'en a un pour les collabs d'élus ?
On peut s'inscrire à un parcours complet plutôt que picorer ?
## partage-resultats
Il ne me déplairait pas que le directeur général puisse consulter mes progrès, si la chose se fait.
Je consens à ce que mes résultats soient communiqués à ma supérieure hiérarchique.
J'entends révoquer l'autorisation de partage précédemment accordée à mon chef de service.
partage résultats au DGA : activer
Retirer partage de mes scores
Comment puis-je montrer mes bonnes notes à ma directrice ? J'en suis assez fière.
J'ai dû cocher quelque chose par mégarde : ma responsable voit mes niveaux, et je préférerais qu'elle ne les voie plus.
est-ce que je peux filer mes résultats à ma cheffe direct d'ici ?
Peut-on ne plus montrer mes scores au dircab, par pitié ?
## langue
Mon anglais s'étiole, et il ne me serait pas indifférent que nos échanges se fissent désormais dans cette langue.
Would you mind terribly if we carried on in English?
Les échanges peuvent-ils se tenir en langue anglaise ?
Bien que j'entende l'anglais, mieux vaudrait que vous reveniez au français.
english pls
repasser en FR
Vous vous êtes mis à m'écrire dans la langue de Shakespeare ! Je l'aime au théâtre, mais pas ici.
You speak english, oui ou non ?
Et en espagnol, tu sais causer ?
## incident-securite
Je crains d'avoir, par inadvertance, communiqué mes identifiants à un correspondant qui n'était pas celui qu'il prétendait être.
Ma tablette de fonction est restée dans le train de 18 h 12, avec, je le déplore, l'ensemble des dossiers du conseil.
Des messages dont je ne suis pas l'auteure paraissent avoir été émis depuis mon adresse.
Ayant ouvert un document d'apparence anodine, j'ai constaté que mes fichiers étaient devenus illisibles.
urgent : tel pro volé ce matin
agent service a cliqué lien phishing, que faire
J'ai honte, mais j'ai tapé mon mot de passe sur une page qui imitait notre messagerie. Que dois-je faire, vite ?
Ma souris bouge toute seule et une fenêtre me dit d'appeler un numéro pour réparer !
c'est grave si j'ai filé le code reçu par SMS à un type qui disait bosser à la DSI ?
## parler-humain
Ces choses gagneraient sans doute à être évoquées de vive voix avec un interlocuteur compétent.
Vous serait-il loisible de m'indiquer le nom de la personne qui pilote ce dispositif de formation ?
Ma demande excédant manifestement vos attributions, vers qui puis-je me tourner ?
Je requiers l'intervention d'une personne physique.
n° support ?
formateur référent : contact svp
Vous êtes bien aimable, mais j'aurais besoin d'une vraie voix, de quelqu'un qui s'assoie à côté de moi.
Y'a quelqu'un en chair et en os que je puisse appeler ?
je peux avoir un être humain plutôt, sans vous offenser ?
## donnees-personnelles
Je ne voudrais pas que mes tâtonnements fussent connus de mes subordonnés ; qu'en est-il ?
Il me serait agréable d'avoir l'assurance que rien de tout ceci ne parvient à la DRH.
Quelle est la base légale du traitement que vous mettez en œuvre ?
Je demande l'effacement de l'ensemble des informations me concernant, conformément à l'article 17.
mes données : export
qui voit mes réponses ? DRH ?
Gardez-vous dans un tiroir toutes mes bêtises, et qui en a la clé ?
tout ça reste entre nous, ou le cabinet peut y jeter un œil ?
vous stockez quoi exactement sur ma petite personne ?
## difficulte
Je ne voudrais pas paraître présomptueux, mais tout cela m'a semblé d'une grande simplicité ; un peu plus de corsé ne nuirait pas.
On jurerait que vos questions s'adressent à des ingénieurs ; pourriez-vous descendre d'un degré ?
Le degré d'exigence me semble excéder ce que l'on peut raisonnablement attendre d'une non-spécialiste.
Des cas plus ardus me conviendraient davantage.
trop facile, monter d'un cran
niveau trop haut pour moi, simplifier
Vous me prenez pour une savante ! Commencez plutôt par l'abécédaire, s'il vous plaît.
t'aurait pas un mode expert ? la c'est niveau maternelle
Pourriez-vous m'épargner les questions de polytechnicien ?
## frequence-rappels
Un rythme hebdomadaire, de préférence le vendredi, s'accorderait mieux, je crois, avec mes obligations.
Votre message de huit heures tombe invariablement pendant ma revue de presse ; onze heures serait plus heureux.
Les envois pourraient-ils être limités à deux par semaine, hors lundi ?
La périodicité actuelle me paraît excessive ; il conviendrait de la réduire.
rappels : mar + jeu 14h
1/sem max
Le mercredi est notre jour de grande affluence ; écrivez-moi plutôt les autres matins.
Tous les jours c'est pas un peu beaucoup, on pourrait pas dire un sur deux ?
Et si tu m'en envoyais davantage, genre matin et soir ?
## reactiver-rappels
La torpeur estivale étant derrière nous, vous pourriez de nouveau m'écrire.
Votre silence, que j'avais pourtant appelé de mes vœux, commence à me peser.
La suspension que j'avais sollicitée n'ayant plus d'objet, je demande la reprise des envois.
Je reviens sur ma désinscription.
retour congés. rappels on
remettre notifs comme avant
Me revoilà, hanche neuve et esprit frais ! Vous pouvez recommencer à m'écrire chaque jour.
Vos petits messages me manquent, j'avais eu tort de les faire taire.
Tu m'as oublié ou c'est juste que j'avais tout coupé ? tu peux rebrancher ?
## repeter
Un appel téléphonique m'a fait perdre le fil ; quel était donc l'énoncé ?
Je crois que votre question a disparu sous le flot des conversations, et je la reverrais volontiers.
Veuillez réitérer l'énoncé.
Ayant fermé la fenêtre par inadvertance, je souhaiterais que la question me soit présentée à nouveau.
re-afficher svp
redis ?
Ma main a glissé et la page est montée tout en haut, je ne retrouve plus ce que vous me demandiez.
Pardon, tu disais ?
pouvez-vous me la reposer, j'écoutais pas ?
## qui-es-tu
Me serait-il permis de savoir à qui, ou à quoi, j'ai l'honneur de m'adresser ?
J'ai trouvé votre message à mon retour et ne parviens pas à deviner de qui il émane.
Êtes-vous un agent de la collectivité ou un traitement automatisé ?
Au nom de quelle entité intervenez-vous ?
c'est quoi ca, qui a mis ca dans mon teams ?
bot DSI ou prestataire ?
Est-ce un jeune homme du service informatique qui me répond si gentiment, ou un automate ?
t'es qui toi d'abord ?
Vous êtes humain, très cher, ou un énième robot ?
## pix
Il est question dans les notes de service de « Pix Territoires » ; quel rapport cela entretient-il avec vous ?
J'aurais besoin, je crois, que l'on me dise l'intérêt de cette plateforme Pix avant la conférence des directeurs.
La validation d'un thème ici dispense-t-elle, en tout ou partie, de la certification Pix ?
Mon compte Pix a-t-il vocation à être rattaché à ma collectivité ?
lien campagne pix agents ?
code parcours Pix = où
Ma nièce a passé le « Pix » au lycée. Est-ce la même chose pour nous autres ?
faut se créer un compte sur pix.fr ou vous avez déjà tout fait ?
combien de temps ça prend, le bazar Pix que la DRH nous pousse à faire ?
## reponse-choix
J'inclinerais, sous toutes réserves, pour la deuxième.
S'il fallait absolument trancher, ce serait plutôt le dernier choix.
Je retiens la proposition C, à l'exclusion des autres.
Les options 1 et 3 me paraissent cumulativement exactes.
B
Je vais dire la première, et advienne que pourra.
la 4, non ?
Ce serait pas celle du milieu, par hasard ?
## oui
Je n'y verrais pas d'inconvénient.
Avec plaisir, si cela vous agrée également.
J'y consens.
Affirmatif, sous réserve que cela soit bref.
Mais bien volontiers, cher ami !
pourquoi je dirais non ?
## non
Je crains que cela ne soit pas souhaitable.
À la réflexion, mieux vaudrait s'en abstenir.
Je m'y oppose.
Nullement.
non, annuler
Sans façon, je vous remercie.
Euh, très peu pour moi, hein ?
Tu rigoles ? hors de question
## composer-relance
Il serait bon que mes directeurs reçoivent, sans que cela paraisse une injonction, un petit mot les invitant à s'y mettre.
Je songeais à faire parvenir à la direction de la culture une astuce sur les mots de passe, jeudi par exemple.
Comment s'y prendrait-on pour encourager par un message les communes qui n'ont pas encore démarré ?
Je souhaiterais adresser à l'ensemble de mon service une question relative à la protection des données, après relecture de la carte.
L'envoi que j'ai programmé pour demain à l'intention de mon équipe comporte une erreur ; est-il encore temps de l'annuler ?
relance équipe lundi 9h, question cyber jointe
préparer msg groupe voirie : parcours email à finir avant le 30
J'aimerais envoyer un petit billet aux collègues des quatre bibliothèques pour leur proposer la question sur les agendas.
on peut pousser une astuce à tout le cabinet d'un coup ?
## vue-equipe
J'aimerais savoir, sans nommer quiconque, si ma direction se porte mieux qu'au printemps sur ces sujets.
Le président me demandera tôt ou tard combien d'agents participent réellement.
Quelles seraient, pour l'ensemble de mes services, les faiblesses les plus répandues ?
Puis-je avoir connaissance, sous une forme agrégée, des résultats de l'unité dont j'ai la charge ?
Quel taux de participation est-il constaté au sein du pôle juridique ?
stats équipe
niveau moyen service par thème + évolution
Comment mes petites bibliothécaires s'en sortent-elles, dans leur ensemble ?
Et le cabinet, collectivement, il a quel niveau ?
## hors-sujet
Il faudrait que l'ordre du jour du conseil municipal soit arrêté avant mercredi, si la direction des assemblées le peut.
Je m'interroge sur le niveau de la nappe phréatique après cet été si sec.
Auriez-vous connaissance du dernier indice des prix publié par l'Insee ? La révision des loyers en dépend.
L'aide sociale facultative connaîtra-t-elle, selon vous, une rallonge au budget supplémentaire ?
Le parcours de la Fête de la musique ne serait-il pas à revoir, compte tenu des travaux du boulevard ?
Je souhaiterais que mon secrétariat déplace le rendez-vous de jeudi avec le préfet.
L'opposition a déposé une question écrite sur le stationnement, à laquelle il nous faudrait répondre sous quinze jours.
La certification des comptes de la régie par le commissaire me préoccupe quelque peu.
Il conviendrait de relancer le trésorier au sujet de ce mandat resté en suspens.
Je me trouve fort dépourvu : ma session Windows refuse obstinément de s'ouvrir depuis mon changement de mot de passe.
Le projet d'arrêté de circulation m'est parvenu sans la signature de l'adjoint.
Ne pourrait-on obtenir un meilleur niveau de chauffage dans l'aile est ?
Peut-être devrions-nous solliciter le conseil d'un cabinet d'avocats avant de signer ce bail.
La pause méridienne des agents de la restauration soulève, m'assure-t-on, des difficultés syndicales.
Combien de points d'indice représenterait, au juste, la revalorisation annoncée par le ministre ?
Je cherche un mot plus élégant que « finaliser » pour clore ma note au président.
S'il vous était possible de m'appeler un taxi pour la gare Saint-Roch, vous me rendriez service.
Croyez-vous qu'il pleuvra pour l'inauguration ?
Je ne parviens plus à mettre la main sur le parapheur bleu.
Le vidéoprojecteur de la salle des commissions ne se laisse pas apprivoiser.
Quel présent offrirait-on décemment à un maire allemand ?
La climatisation de mon bureau émet un bruit que je qualifierais d'inquiétant.
Il y aurait lieu, me dit-on, de rédiger une allocution pour le départ du commandant des pompiers.
Mon épouse aimerait connaître les horaires de l'opéra samedi.
Que penser de la réforme de la fiscalité locale ?
Quelqu'un pourrait-il me résumer ce rapport de deux cents pages sur l'assainissement ?
Mes frais de mission de Strasbourg n'ont, sauf erreur, toujours pas été remboursés.
Le badge du parking souterrain n'ouvre plus la barrière depuis hier.
Connaîtriez-vous une bonne table où recevoir une délégation japonaise ?
Le grand âge de notre chaudière n'appellerait-il pas quelque prudence ?
L'arrêt de la cour administrative d'appel mentionne-t-il la date de notification au requérant ?
Le conseil municipal peut-il déléguer au maire la signature de ce marché ?
À quel niveau de publicité un accord-cadre de 90 000 euros doit-il être soumis ?
Vérifiez, je vous prie, si l'indice de révision prévu à l'article 8 du contrat est toujours publié.
La suspension à titre conservatoire d'un fonctionnaire peut-elle excéder quatre mois ?
Il me faut relancer le greffe, lequel n'a pas accusé réception de notre mémoire.
Une question prioritaire de constitutionnalité est-elle envisageable en l'espèce ?
L'aide juridictionnelle couvre-t-elle les frais d'expertise ?
Le partage de l'indivision entre les deux communes doit-il être constaté par acte authentique ?
Je dois passer un bon de commande pour des codes Dalloz, mais le logiciel de finances le rejette.
La certification matérielle de la signature par le notaire est attendue pour lundi.
J'aurais besoin que l'on me rappelle la date limite de dépôt des conclusions en défense.
À quelle heure l'agenda de Madame la maire est-il libre mardi, pour la signature de l'acte ?
Mon mot de passe Sedit a expiré et le formulaire de réinitialisation refuse mon matricule.
Un permis tacite peut-il encore être retiré passé trois mois, ou faut-il y renoncer ?
Quel est l'état de la jurisprudence en matière d'abandon de poste ?
Pourriez-vous me fournir un modèle de délibération portant création d'un poste ?
J'ai égaré, semble-t-il, le Code général des collectivités territoriales, édition 2023.
Le scanner du deuxième étage restitue des pages blanches, ce qui compromet l'envoi de mes pièces.
Dans l'hypothèse d'une grève jeudi, les cantines seront-elles ouvertes ?
Est-il exact que la prime de fin d'année est supprimée ?
Rédigez, je vous prie, une mise en demeure adressée à l'occupant sans titre.
La retenue opérée sur mon traitement ne me semble pas justifiée.
Il me serait agréable de connaître le lauréat du Goncourt.
Télérecours est indisponible depuis ce matin.
De combien de jours d'ancienneté faut-il justifier pour bénéficier de la carte de transport ?
Quel est le délai de prescription d'une créance communale ?
Souhaitant adopter un chat, je cherche les coordonnées d'un refuge.
Le recommandé attendu n'est toujours pas parvenu au service courrier.
Comment traduirait-on « sous seing privé » en espagnol ?
pause dej : cantine ouverte jusqu'à quelle heure ?
commande papier A4 à passer, code article ?
arrêt maladie Martine : remplacer qui lundi
conseil de quartier jeudi, salle ok ?
niveau d'huile clio de service KO
indice majoré cat. B au 1er janvier ?
rappel vaccin grippe agents, date ?
aide au déménagement : 2 gars jeudi possible ?
relancer fournisseur chaudière
parcours du cross des agents : plan ?
probleme clim salle 204
mdp oublié CIRIL, débloquer compte svp
agenda DGS : libre vendredi ?
certif médical agent, delai de transmission ?
résultats élections bureau 12 ?
cles du gymnase : perdues
imprimante 3e etage bourrage
devis peinture valide ?
nb de CP restants ?
météo chantier demain
note de service verglas à rédiger
planning astreintes WE manquant
ecran PC noir, ticket svp
contrôle technique benne : date
Facture EDF bloquée compta
heures sup Kevin 12h à payer
casque antibruit rupture stock
logiciel paie planté depuis 8h
PSG OM score ?
galette service : qui ramène le cidre
Une lectrice me demande un conseil de lecture, quelque chose entre Modiano et Duras.
Je cherche le niveau de lecture qui convient à un enfant de sept ans.
L'aide à domicile de ma mère ne s'est pas présentée ce matin, me voilà bien ennuyée.
Nous devons faire une pause dans les prêts pendant le désherbage des collections, comment l'annoncer sur la porte ?
Il faut que je passe une commande chez notre libraire avant la fin du mois.
Vous rappelez-vous le titre du dernier Annie Ernaux ?
Le catalogue affiche une erreur quand je tape la cote d'un roman.
Un petit garçon m'a posé une question si jolie : pourquoi la lune nous suit-elle ?
Mon vaccin contre le tétanos date de 2005. Faut-il que je fasse un rappel ?
Savez-vous si le conseil municipal votera enfin notre budget d'acquisition ?
J'ai changé de sujet pour mon exposé sur Colette, et je ne trouve pas la bonne édition.
Le partage des samedis avec l'équipe du soir n'est pas très équitable.
Le parcours du bibliobus passe-t-il encore par Castelnau ?
Comment arrêter une fuite d'eau au-dessus du rayon poésie ?!
J'aimerais que notre rencontre avec l'auteur figure dans l'agenda culturel du magazine municipal.
Distingue-t-on encore la nouvelle du conte, de nos jours ?
Mon ordinateur fait un bruit de cafetière depuis ce matin.
Auriez-vous la recette du gâteau aux noix ?
La machine à plastifier les couvertures a rendu l'âme.
Il neige sur les platanes, c'est ravissant.
Combien toucherai-je de pension après trente-huit ans de service ?
La photocopieuse réclame du cyan, et moi je ne sais ce que c'est.
Un monsieur est endormi dans la salle de presse et nous fermons.
Composez-moi un quatrain pour le départ de Ginette.
Les douchettes ne lisent plus les codes-barres des livres.
Ma petite-fille vient de naître, elle s'appelle Adèle !
Fera-t-il beau dimanche pour la brocante ?
plus aucun son ne sort des écouteurs de l'ordinateur du public
Croyez-vous en Dieu, cher ami ?
Mes lunettes sont restées à l'accueil de la mairie, pourriez-vous demander ?
L'élue peut-elle poser sa question au conseil avant le vote du budget ?
Qui me file l'agenda du maire pour demain, svp ?
C'est quoi l'indice de réparabilité d'un frigo déjà ?
Quel est le niveau sonore autorisé pour un mariage place de la Comédie ?
Comment on demande une aide sociale d'urgence pour une administrée ?
On arrête à quelle heure le marché de Noël ?
Tu pourrais commander les plateaux-repas pour la commission ?
La pause syndicale, elle est décomptée ou pas ?
Puis-je obtenir un conseil vestimentaire pour la garden-party de la préfecture ?
pourquoi l'ascenseur annonce le mauvais niveau ?
Le tracé du défilé du 14 juillet, il est validé ou pas ?
L'élue veut que je relance la préfecture pour son badge, vous croyez que ça va les vexer ?
tu peux passer le message au standard que l'élue est en retard ?
Les résultats du second tour dans le canton, on les a ?
Mon compte Windows est bloqué après trois essais, vous pouvez le débloquer ?
Qui a piqué le chargeur du bureau 112 ?
T'aurais pas une idée de punchline pour les vœux ?
Combien d'habitants à Lattes, à la louche ?
Est-ce que le traiteur fait sans gluten ?
Y'a grève des trams demain ?
On peut réserver le minibus pour samedi ?
pourquoi le wifi de la salle des mariages rame autant ?
Faut-il dire Madame la maire ou Madame le maire ?
Le carton d'invitation, on l'imprime en quelle taille ?
Seriez-vous en mesure de me pondre un communiqué sur les inondations ?
C'est qui le nouveau sous-préfet ?
mon chien a mangé mes notes, je dis quoi à l'élue ?
vous avez regardé le match hier soir ?
mon téléphone fixe grésille, vous pouvez envoyer un technicien ?
L'horoscope des Balance, ça dit quoi ?
`;
