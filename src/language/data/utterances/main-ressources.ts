/** By imagined hands: a human-resources officer, a park guard, a finance director, a music teacher. */
export const mainRessources = `
# ressources
## commencer
Bonjour, mon entretien de recrutement vient d'être décommandé, pourriez-vous m'occuper utilement cinq minutes ?
bon j'ai fini ma tournée des aires de jeux, envoie ce que t'as
envoyer la première... 3 min avant le CODIR
Alors (mon élève de 17 h est malade, une angine je crois) j'ai un trou d'une demi-heure, autant en profiter, qu'est-ce que vous avez pour moi ?
Très clair, je vous remercie. Pourriez-vous enchaîner ?
ah ben j'l'ai eue celle-là ! allez vas-y balance la prochaine
ok compris... suivante
Ah oui, pas bête (je m'étais fait avoir). Et après ?
Je souhaiterais m'entraîner un peu avant l'arrivée de mes collègues.
j'suis assis dans la cabane, y pleut comme vache qui pisse, fais-moi bosser
lancer
On joue ?
J'ai bu mon café, j'ai accordé le piano, je suis tout à vous
Il me semble que je n'ai pas encore eu ma question du jour, serait-il possible de l'obtenir ?
t'as rien pour moi ce matin ? d'habitude à 9h ça tombe
prêt. allez-y.
C'est la première fois que j'ouvre cet outil : pourriez-vous me soumettre un premier exercice, s'il vous plaît ?
le chef a dit qu'on devait s'y mettre, alors j'm'y mets hein, par où on attaque
zou, une autre
DGS veut que les directeurs donnent l'exemple... donc allons-y
Non non ne vous arrêtez pas là, j'y prends goût (c'est comme les gammes, finalement)
Je voulais faire la sieste mais bon, interrogez-moi plutôt
Veuillez me proposer un nouvel exercice lorsque vous le pourrez, je suis disponible jusqu'à 10 h.
m'en faut encore deux comme ça et j'vais fermer le portail
continuer
pas fatigué... poursuivre
interroge moi
voyons si j'ai encore de la mémoire à 58 ans, té, demande-moi quequ'chose
C'est noté. Je reste à votre disposition pour la suite de l'exercice.
j'ai raté hier j'ai raté avant-hier (le concours de fin d'année, ne m'en parlez pas), rattrapons-nous
reprise ce jour... m'en soumettre deux ou trois
Puis-je débuter dès à présent ou faut-il attendre une notification ?
c'est quand que tu m'interroges ? ça fait dix minutes que j'attends devant l'écran
Je comptais vous écrire pour tout autre chose mais tant pis j'ai oublié quoi, donc faites-moi travailler
Une petite dernière avant ma réunion avec les représentants du personnel, volontiers.
vas-y envoie la colle du jour mon grand
2 min dans l'ascenseur, en faire une
J'ai bien lu la correction ; je suis prête pour celle d'après.
et maintenant, quoi d'autre à répondre ?
Mardi j'étais en formation et je crains d'oublier : auriez-vous deux ou trois questions à me soumettre ?
j'ai les mains propres pour une fois, profitons-en, fais-moi un p'tit exo
bis (enfin pas la même, une nouvelle)
à vous de jouer... question svp, FD
Mon train a quarante minutes de retard à Nîmes, je m'ennuie ferme : auriez-vous de quoi me faire réfléchir ?
## indice
Pourriez-vous m'orienter légèrement, sans toutefois me livrer la solution ?
ça fait trois fois que j'la lis, y'a rien qui vient, aide-moi un peu
hésite entre 2... orienter
C'est la A ou la C, j'ai un doute affreux (j'ai toujours eu un doute affreux d'ailleurs, en tout), de quel côté faut-il regarder ?
Me conseilleriez-vous d'exclure d'emblée l'une des propositions ?
enlève m'en une de fausse au moins
réduire à 2 choix possible ?
souffle-moi
donnez-moi juste la première note, je trouverai la mélodie
j'l'ai sur le bout de la langue, pousse un peu
Je ne voudrais pas répondre au hasard : sur quel mot de l'énoncé devrais-je porter mon attention ?
dis-moi au moins si je chauffe ou si je suis dans les choux
on m'a montré ça en formation y'a deux ans mais ça s'est envolé, rafraîchis-moi la mémoire sans tout me dire
Un indice serait bienvenu, je vous en remercie par avance.
Euh non ne me dites pas la réponse ! juste... par quel bout le prendre (j'adore chercher, mais là je tourne en rond)
pas envie de me tromper devant mon assistante... un élément ?
une aide ?
Auriez-vous un exemple proche qui pourrait me guider ?
t'as pas une antisèche
j'vois pas du tout où tu veux en venir, fais-moi un dessin sans me donner la solution
aiguillez-moi
Je suis partagée, la deuxième me paraît plausible mais la dernière aussi ; comment les départager ?
donner un élément de contexte, répondrai ensuite
Si vous étiez à ma place (bon, vous n'y êtes pas), vous regarderiez quoi en premier dans ce faux mail ?
lâche un p'tit quelque chose boudiou, je veux pas la rater celle-là
coup de pouce...
j'crois que je devrais la savoir, mon fils me l'a expliqué dimanche, mets-moi sur les rails
Est-il permis de solliciter une aide avant de valider sa réponse ? Si oui, je la veux bien.
moitié-moitié possible ?
l'appel à un ami, c'est permis ? (le mien est violoncelliste, il n'en saura rien, donc ce sera vous)
y'a un piège là-dedans ou bien c'est moi ? donne-moi le début
faut-il raisonner sécurité ou commodité ici ? préciser l'angle
Je préfère trouver par moi-même, néanmoins un léger éclairage m'aiderait.
je crois avoir compris l'énoncé, puis non, bref, il me manque un maillon : lequel ?
aide moi à réfléchir
Té, j'te demande pas la réponse, j'te demande la direction !
c'est lié au cadenas ou c'est rien à voir ?
Serait-ce en rapport avec les droits d'accès ? Confirmez-moi simplement la voie à suivre.
indice svp... MB
petit indice ? (mes élèves en ont toujours, eux)
J'ai éliminé la première, il m'en reste trois, et après je cale : qu'est-ce qui devrait me sauter aux yeux ?
avec Paulo on est deux devant et on sèche tous les deux, file un tuyau
ne rien révéler mais m'aider à trier les options
Faites-moi deviner, à la manière socratique (mes élèves détestent, moi j'adore)
## explication
Je m'étonne de ce résultat : pourriez-vous m'indiquer sur quoi repose cette correction ?
ah bon ? et pourquoi donc ? moi j'ai toujours fait comme ça
justifier svp
Attendez, vous dites que c'est la B (j'avais mis B, puis je suis revenu sur A, comme toujours), mais qu'est-ce qui clochait dans la A ?
Ma réponse me semblait conforme à nos usages internes ; en quoi est-elle erronée ?
j'ai bon mais j'sais pas pourquoi j'ai bon, alors dis-moi
bonne réponse au hasard... raison ?
Je n'ai pas saisi la nuance entre « copie » et « copie cachée » dans votre commentaire.
t'as écrit « double authentification », en français ça veut dire quoi ?
C'est quoi au juste le cloud ? (on m'en parle tout le temps en réunion pédagogique et je hoche la tête)
SSO = ?
Pourriez-vous définir ce que recouvre exactement l'expression « donnée sensible » ?
un VPN c'est quoi c't'affaire encore
je lis ta correction, je relis, c'est du chinois
développer
Avec le respect que je vous dois, je ne vois pas le rapport entre la question et cette justification.
mais l'inverse marche aussi non ? qu'est-ce qui fait que c'est pas bon
en quoi la 3 est moins risquée que la 2... argumenter
J'ai répondu trop vite (un élève jouait faux à côté) donc je voudrais comprendre mon erreur, à tête reposée
Où ai-je fait fausse route ?
oh fan, j'étais sûr de moi ! qu'est-ce que j'ai mal compris
et donc la bonne c'était laquelle, j'ai cliqué et c'est parti trop vite
L'un de mes collègues emploie le terme « métadonnées », je serais reconnaissante d'en avoir une définition simple.
différence entre OneDrive et SharePoint, en deux mots
base réglementaire de cette réponse ?
d'où ça sort ça ?
Cela mériterait quelques éclaircissements, si vous le voulez bien.
j'veux bien te croire mais explique, parce que Robert de l'info il dit le contraire
ah, faux. Bon. Mais faux à quel point ? (faux comme une quinte diminuée ou faux comme un canard ?) dites-moi ce qui n'allait pas
trop court... détailler
J'ai lu « hameçonnage ciblé » sur l'affiche de la machine à café, de quoi s'agit-il précisément ?
j'comprends le début, mais la fin avec le lien raccourci là, tu m'as perdu
Auriez-vous une illustration concrète, par exemple dans le cadre d'un dossier agent ?
qu'est ce que vous appelez une « moyenne pondérée » ? (en musique on a les coefficients, c'est pareil je suppose, ou pas)
je ne vous suis pas
mon choix était défendable... pourquoi écarté
Est-ce toujours vrai, ou cela dépend-il des circonstances ?
donc si je suis bien, y fallait pas répondre à tous, et c'est quoi le danger ?
phishing, spam, c'est pas kif-kif ? j'mélange tout
La dernière proposition me semblait pourtant irréprochable, qu'a-t-elle de fautif ?
je veux comprendre avant d'aller plus loin, sinon je vais retomber dans le panneau
Qu'entend-on par « droit à la déconnexion » ? Je dois rédiger une note et la définition m'échappe.
explication un peu sèche, non ? (vous parlez comme notre directeur) redites-le autrement, avec une image
## passer
Celle-ci ne concerne pas mes missions, pourriez-vous m'en soumettre une autre ?
laisse tomber celle-là, j'ai pas la tête à ça
basculer à la suite
Oh non pas encore les tableurs (je n'en ouvre jamais), mettons-la de côté
J'aimerais laisser cette question sans réponse, si le règlement l'autorise.
fais-la disparaître
hors de mon périmètre... suivante
j'en veux pas de celle-là, donne-m'en une mieux
Bof. Une autre (désolé)
Il me manque les éléments pour répondre, je préfère ne pas m'y attarder.
trop long à lire, j'ai un gamin qu'est tombé du toboggan, fais sauter
sans intérêt, next
copie blanche, et envoyez la suite
je la laisse
on peut pas l'esquiver celle-ci ?
Veuillez considérer que je m'abstiens sur ce point.
j'y ai déjà répondu avant-hier à celle-là, une autre
déjà vue 2 fois... avancer
J'allais répondre, puis en fait non, elle ne m'inspire pas du tout, une autre svp
Je ne m'y attarderai pas davantage : poursuivons sans elle.
elle me gonfle ta question, au suivant !
joker pour celle-là
enlève-la
pas le temps pour un scénario à 5 étapes... sauter
Pourrais-je la contourner sans que cela pénalise mon parcours ?
oublie, on verra l'autre
Faisons comme si vous ne l'aviez jamais posée
j'vais pas y passer la matinée, change-moi cette question
N'ayant jamais utilisé cette application, il serait vain que je réponde ; veuillez avancer à la suivante.
abstention
(soupir) tournez la page, comme à l'orchestre
y'a pas moyen d'en avoir une autre ? celle-là elle cause d'ordis et moi j'ai que le téléphone
Non décidément je n'y arriverai pas, je l'ai commencée trois fois, ne perdons pas de temps et enchaînons sur une autre
au diable celle-ci !
ne répondrai pas à celle-ci, question de principe
celle-là, j'te la laisse, elle est pour les gens des bureaux
Je choisis de ne pas me prononcer, merci de poursuivre.
hop, poubelle, fais voir celle d'après
J'ai horreur des questions « remettez dans l'ordre » (même les partitions, je les range mal) : on avance ?
annuler cette question, proposer une autre
Entre nous, elle m'ennuie. Auriez-vous mieux ?
peuchère, même ma fille saurait pas, allez on la jette et tu m'en files une nouvelle
je passe mon tour
Je préfère réserver mon temps à la question suivante, si cela ne vous contrarie pas.
## mon-niveau
Dans la perspective de mon entretien professionnel, pourriez-vous me communiquer l'état de mes acquis ?
alors j'suis bon ou j'suis mauvais ? dis-moi franchement
mon bilan, pas celui de l'équipe... CR
Depuis septembre j'ai fait combien d'exercices (une trentaine ?) et surtout est-ce que ça sert à quelque chose, est-ce que j'avance ?
Je souhaiterais consulter le récapitulatif de mes réponses justes et fausses.
j'ai monté un peu ou j'suis toujours à la traîne
où en suis-je en cyber
suis-je toujours aussi nul en tableurs ?
Est-il possible de visualiser mon évolution sur le trimestre ?
combien j'en ai eu de bonnes cette semaine ?
bulletin de notes svp
mon récap perso... 1 ligne
Ma cheffe de service me demande où j'en suis de ma montée en compétences, que puis-je lui répondre ?
j'parie que j'ai pas bougé depuis le mois dernier, montre voir
mes points faibles ?
Quels sont les domaines dans lesquels il me resterait une marge de progression ?
vous devez bien me situer quelque part (entre le débutant et Mozart), où donc ?
tu m'as mis combien ?
afficher mes stats
La fois dernière vous me disiez 3 sur 8 en messagerie ; est-ce toujours d'actualité ?
c'est quoi mon fort et c'est quoi mon faible, que j'sache quoi réviser
mes progrès
Je voulais reprendre une question mais finalement, avant, montrez-moi d'abord mon niveau partout
fais-moi le compte
résultats agenda + mail, les miens
Ai-je atteint le niveau attendu du socle ?
ça progresse ?
j'me sens plus à l'aise avec les mails, ça se voit dans tes chiffres ?
Pourrais-je disposer d'une synthèse de mes compétences par thématique, je vous prie ?
encore une de ratée, ça doit faire chuter ma moyenne, j'en suis à combien du coup
bravo moi ! (trois de suite) et donc ça me met à quel rang, enfin rang non, à quel échelon ?
suis à jour ou en retard sur le socle ?
le graphique de l'autre jour avec les barres là, r'montre-le-moi
Je ne parviens pas à estimer si je maîtrise désormais le télétravail ; qu'en disent vos mesures ?
bilan de l'année
moi qui n'ai jamais eu de diplôme, j'aimerais bien voir ce que ça donne, mes p'tites réussites
J'étais au niveau 2, je crois, ou 4 (c'était l'agenda ou les données ?), enfin rappelez-moi ce que vous avez noté
mes scores depuis janvier
Existe-t-il un tableau de bord personnel que je pourrais ouvrir ?
le collègue du Peyrou il dit qu'il est 5 partout, et moi alors ?
J'aimerais savoir si mes trois semaines d'absence ont fait baisser mes résultats.
noté... et au global, ça me donne quoi
ai-je régressé ?
fin de trimestre, je remplis les bulletins de mes élèves, et le mien, il ressemble à quoi ?
## changer-sujet
Je souhaiterais désormais aborder les agendas partagés, pourriez-vous adapter vos questions ?
les mots de passe ça va j'ai compris, fais-moi plutôt des trucs sur le téléphone et les mails
basculer sur données
Encore de la sécurité ! (je rêve de virus la nuit) parlons d'autre chose, tiens, de télétravail
Cette thématique ne m'est guère utile au quotidien, je préférerais la gestion des courriels.
t'as que ça en magasin ? mets-moi aut'chose
assez de Teams... autre domaine
la bureautique me lasse, voyons les données. Ou non, l'agenda. Oui, l'agenda.
Quels autres domaines proposez-vous ? J'ai l'impression d'avoir fait le tour de celui-ci.
laisse les calendriers, fais-moi travailler les arnaques
thème : télétravail
autre chose
Pourrions-nous quitter SharePoint pour cette semaine ?
j'ai ma gamine qui entre en sixième, t'as des questions sur les écrans et les enfants ?
je vais encadrer un atelier pour les parents du conservatoire, mettez-moi sur la parentalité numérique
la liste des sujets
Je dois accompagner des demandeurs d'emploi à partir de mars, serait-il possible de travailler ce volet ?
culture de la donnée désormais... arrêter le reste
ça fait quinze fois que tu me parles des pièces jointes, change de disque !
les calendriers, pour changer ?
La messagerie est acquise, je crois ; qu'y aurait-il d'autre à approfondir ?
j'me sers jamais de Sharepoint moi, je préfère les mails
Puis-je choisir moi-même la matière ?
revenir à cybersécurité
je voulais de la collaboration (avec mes collègues du jazz on partage des partitions) et vous me servez de la sécurité... on peut permuter ?
tourne la page, fais l'agenda
Ce n'est pas le thème que j'avais retenu ; j'avais demandé le travail à distance.
plutôt les mails
variez un peu
CODIR vendredi sur hameçonnage... laisser l'agenda, m'entraîner là-dessus
les réunions à distance, ça, ça m'intéresserait plus que vos histoires de fichiers
En vue de notre passage à deux jours de travail à domicile, je désirerais me former sur ce point plutôt que sur les fichiers.
bon les chiffres j'y entrave rien, remets-moi sur les ordis de base
sujet épuisé... en prendre un autre
médiation numérique ?
j'suis souvent avec des papis qui me demandent comment marche leur portable, y'a un thème pour ça ?
J'étais parti sur l'e-mail (mauvaise idée) : faisons plutôt le travail en équipe, ou à la rigueur, ce que vous voulez sauf l'e-mail
Serait-il envisageable d'alterner deux domaines, messagerie et protection des données ?
environnement numérique, rien d'autre ce mois-ci
y'en a marre des tableaux, parle-moi des virus
Au menu, qu'y a-t-il d'autre que les mots de passe ?
Je souhaite revenir au premier sujet, celui que nous avions laissé avant les congés de Noël.
un nouveau thème
c'est pas mon rayon la donnée, mets-moi sur le travail en groupe avec les collègues des espaces verts
## aide
Pourriez-vous me présenter les différentes fonctions dont je dispose ici ?
j'sais pas à quoi tu sers ni comment on te cause
principe de l'outil... bref
On m'a ajouté à ce truc (sans me demander, mais passons), j'ouvre, je vois une fenêtre, et ensuite je suis censé faire quoi ?
que faire ici ?
Quelles commandes puis-je employer, je vous prie ?
par où je commence moi là-dedans ? j'suis pas du métier
je peux vous écrire n'importe quoi ou il y a des mots magiques ?
Je découvre votre existence ce matin. Auriez-vous l'obligeance de m'exposer le principe ?
j'ai appuyé partout, j'y comprends rien à ta machine
vous rendez quels services ?
liste des commandes
Je ne trouve pas où se cache la liste de vos possibilités.
y'a une notice ?
le collègue m'a dit « tu tapes un mot et y répond », quel mot ?
à part les quiz, utilité ?
Je n'ai aucune idée de ce que je fais là (la directrice a parlé d'une minute par jour), racontez-moi comment cela se passe
Existe-t-il un guide de prise en main destiné aux nouveaux utilisateurs ?
perdu...
aide moi à m'y retrouver, y'a trop de boutons
en quoi pouvez-vous m'être utile
capacités ?
Avant de m'engager, j'aimerais comprendre le déroulement : durée, rythme, nature des exercices.
est-ce que tu peux aussi répondre quand on a une question, ou c'est que dans ton sens ?
options disponibles
(je reviens après deux mois) j'ai tout oublié du fonctionnement, un petit rappel des règles du jeu ?
j'écris ou je clique ? comment y faut faire
expliquer principe en 2 lignes avant que je perde du temps
Pardonnez ma maladresse, je ne sais comment dialoguer avec vous.
quelles sont tes spécialités ?
J'ai cliqué à côté, je suis dans je ne sais quel écran, que peut-on faire à partir d'ici ?
c'est comme un examen ou c'est pour de rire ? ça marche comment
utilisation : mode opératoire svp
Que se passe-t-il une fois que j'ai répondu à une question ? Pourriez-vous me décrire les étapes ?
au secours (j'exagère), je cherche le sommaire
tu fais que des questions ou tu fais le café aussi ? dis-moi tout ce qu'on peut te demander
Un descriptif de vos services m'intéresserait pour informer les nouveaux arrivants.
comment on s'en sert
J'ai lu votre message d'accueil trop vite et je l'ai perdu, pourriez-vous me redonner les consignes d'utilisation ?
rôle manager : que puis-je faire ici
oh collègue, tu m'expliques le fonctionnement ? j'débarque
Bon, concrètement (ou abstraitement, d'ailleurs, je ne suis pas regardant), comment on se sert de vous ?
Aide à l'utilisation, s'il vous plaît.
## pause-rappels
Je serai en congé de maternité jusqu'au 3 mars, pourriez-vous ne pas m'écrire d'ici là ?
pas aujourd'hui té, j'ai la tempête qui m'a couché trois platanes
clôture budgétaire... silence jusqu'au 31
Je suis en plein concours d'entrée (jury toute la semaine, pas une minute), revenez me voir lundi, ou plutôt mardi
Le moment est mal choisi, je reçois un agent. Pourriez-vous différer ?
j'pars à la pêche quinze jours, oublie-moi
pas dispo cette semaine
laissez-moi souffler jusqu'à la rentrée
Nous sommes en pleine campagne d'entretiens professionnels ; je reprendrai volontiers dès le 15.
j'suis en arrêt, le dos, le docteur a dit trois semaines
demain... là en commission
chut, audition !
Je vous saurais gré de suspendre vos envois durant les vacances de la Toussaint.
c'est la feria toute la semaine, fiche-moi la paix jusqu'à lundi hein
après les vacances
vote du BP jeudi, d'ici là ne rien m'envoyer
je ne dis pas non, mais là j'ai la chorale, la kermesse et le déménagement (dans cet ordre), donc dans un mois ?
Désolée, la paie doit partir avant midi : reprenons cet après-midi.
j'ai pas mes lunettes, attends ce soir
pause svp
mettre en veille 10 jours
Mon agenda ne me permet pas de poursuivre avant la semaine 12.
reviens après la saison, l'été j'ai du monde au parc du matin au soir
pas maintenant
Je suis en tournée avec l'orchestre à l'étranger (Bologne ! puis Trieste) jusqu'à dimanche en huit, ne m'envoyez rien, je ne lirai pas
À compter de demain je suis en formation trois jours, inutile de me relancer dans l'intervalle.
oh ça tombe mal, y'a un chien lâché dans le parc, à tout à l'heure
repousser à lundi
dans une heure peut-être
La période est chargée ; une interruption jusqu'à la fin du mois me conviendrait.
j'ai l'enterrement de mon oncle, laisse passer quelques jours
rappels : trêve hivernale svp
congés du 12 au 26... neutraliser
Vous êtes charmant mais je dirige une répétition, on se revoit à 18 h ?
Ma mère est hospitalisée et je m'absente quelque temps, je vous préviendrai à mon retour.
boudiou pas le vendredi soir, on s'voit la semaine qui vient
Durant le ramadan je préfère m'en tenir à l'essentiel ; reprenons après l'Aïd, si cela vous convient.
CRC dans les murs... suspendre jusqu'à leur départ
Je dois interrompre, mon rendez-vous de 14 h est arrivé.
j'ai dit que je répondrais ce matin et puis en fait non, mon fils a la varicelle : pas avant jeudi
quinze jours de repos, toi aussi repose-toi
Pourriez-vous vous manifester de nouveau à partir du 1er septembre seulement ?
mets-moi en pause, j'vais tailler les haies jusqu'à mercredi
chaque année en juin c'est la folie au conservatoire, alors jusqu'en juillet, silence radio
## arreter-rappels
Je vous prie de bien vouloir mettre un terme définitif à ces sollicitations.
m'envoie plus rien, j'ai un parc à garder moi
me retirer de la liste
J'ai essayé, vraiment (trois semaines !), mais ces messages me déconcentrent, alors autant ne plus jamais en recevoir
Partant à la retraite vendredi, je n'aurai plus l'utilité de vos envois.
ça sonne dans ma poche toute la journée, coupe-moi ça une bonne fois
plus de notifs. définitif.
ça suffit
Pourriez-vous me désinscrire ? Je quitte la collectivité à la fin du mois.
j'ai rien demandé à personne, enlève-moi de ton truc
couper les relances, viendrai de moi-même
quand j'aurai envie, je viendrai ; mais n'écrivez plus le premier, jamais
J'exerce mon droit de ne plus être sollicitée par ce canal.
lâche-moi les basques
c'est fini les messages le matin, t'entends ? fini
désactiver
arrêtez tout
Serait-il possible que vos messages quotidiens cessent, et ce pour de bon ?
j'veux plus voir ta tête dans mon Teams
résilier
Je ne me souviens pas m'être inscrit (ma femme dit que si, mais elle dit toujours que si), veuillez m'effacer de la liste d'envoi
ne plus m'écrire, merci
Ces rappels ne m'apportent rien, je préférerais qu'ils disparaissent.
t'es bien gentil mais t'es lourd, n'insiste plus
L'encombrement de ma messagerie instantanée est tel que je dois renoncer à vos relances.
inutile d'insister... plus aucun envoi à FD
j'en ai ma claque de tes petites questions qui arrivent toutes seules
plus jamais de messages
Je m'étais dit : une pause. Mais non, en fait non, pas une pause : plus rien du tout.
Comment faire pour ne plus être destinataire de ces questions ?
vire-moi de la liste, j'pars à la retraite et j'vais faire des boules
pourquoi toujours ces messages ?? supprimer
J'ai changé de poste et je ne relève plus du dispositif, merci d'interrompre l'envoi automatique.
y'a un bouton pour plus t'avoir ?
je vous aime bien mais quand c'est moi qui viens, pas quand c'est vous ; débranchez l'automatisme
fous-moi la paix avec tes notifications, et pas que pour demain hein
assistante gérera... cesser envois vers mon compte
Mon médecin du travail m'a recommandé de réduire les interruptions ; je vous demande de cesser tout envoi.
terminé pour moi
à mon âge, être relancé par un robot ! non, qu'on n'en parle plus, qu'il n'écrive plus
J'ai désormais achevé tout ce que je souhaitais apprendre, il n'est plus nécessaire de me relancer à l'avenir.
j't'ai dit la semaine passée d'arrêter et ça continue, arrête pour de vrai
## conseil
Pourriez-vous m'indiquer la meilleure façon de classer les courriels par dossier agent ?
comment j'fais pour mettre une photo d'un arbre tombé dans Teams depuis le téléphone ?
relancer 12 services sans 12 mails... méthode ?
J'ai un dossier de partitions (200 Mo, peut-être 300) à envoyer à mes collègues, ou à déposer quelque part, ou à partager, bref comment fait-on sans tout bloquer ?
Quelles précautions prendre avant de transmettre un bulletin de paie par voie électronique ?
t'as un truc pour se souvenir de dix mots de passe ?
tri boîte mail : bonnes pratiques
comment annuler un message parti trop vite (je l'ai envoyé à tout l'orchestre...) ?
Je télétravaille désormais le jeudi et j'ai tendance à ne pas m'arrêter ; que recommandez-vous ?
y m'ont mis une clé USB dans la boîte aux lettres du parc, c'est prudent de la brancher ou pas ?
sécuriser compte : 3 gestes
un fichier Excel de 4000 lignes, par quel bout on le prend ?
Comment faire apparaître mes absences dans le calendrier de l'équipe ?
j'perds toujours les documents sur le SharePoint, comment on s'y retrouve ?
mieux ranger mes dossiers ?
réunion Teams à 30... règles pour que ça ne parte pas dans tous les sens
Vous auriez une recette pour trouver une date avec dix-huit professeurs (dont quatre qui ne lisent pas leurs mails) ?
Comment rédiger un objet de courriel qui donne envie d'être lu ?
ma boîte elle est pleine, qu'est-ce que j'fais en premier
mot de passe solide ?
Pourrait-on restreindre l'accès d'un dossier partagé à deux personnes seulement, et de quelle manière ?
comment tu vois si un mail de la banque c'est un vrai
graphique lisible pour élus... principes
travailler à deux sur le même document sans s'effacer l'un l'autre, c'est faisable ? comment ?
Des recommandations pour bien préparer une visioconférence avec un candidat ?
sur le portable, on peut lire ses mails au parc sans que ça bouffe tout le forfait ?
wifi d'hôtel, prudent ?
déléguer mon calendrier à ma secrétaire, marche à suivre
quel réflexe avoir quand la pièce jointe vient de quelqu'un qu'on connaît mais que le ton est bizarre ?
Comment éviter que mes réponses partent à toute la liste de diffusion ?
donne-moi une combine pour pas être embêté par les mails le dimanche
le conseil de la semaine
J'aimerais dompter les notifications de Teams : il y en a trop, ou je les range mal, je ne sais pas
partage externe avec cabinet d'audit, précautions ?
Serait-il judicieux d'utiliser le même mot de passe pour le logiciel de paie et la messagerie ?
comment qu'on fait un canal pour l'équipe des gardiens ?
comparer deux années sans se tromper, conseils
Je souhaiterais programmer l'envoi d'un courriel à 8 h demain, de quelle façon procède-t-on ?
un truc pour la visio
version finale / finale2 / VF_def... comment en sortir
au bureau de la mairie annexe j'laisse l'ordi allumé, faut que j'le verrouille comment ?
Quels usages adopter pour que mes collègues sachent quand je suis joignable à distance ?
une petite sagesse du jour sur les fichiers ? (ou les sauvegardes, tiens, plutôt les sauvegardes)
J'organise le séminaire des encadrants, comment créer un sondage dans Teams pour le choix de la date ?
## signaler-probleme
Je me permets de vous signaler une coquille dans l'énoncé : « les agents concerné ».
y'a rien dans ta question, c'est tout blanc
correction erronée... à revoir
Votre lien vers la CNIL mène à une page introuvable (404, avec un petit dessin), ce n'est pas très sérieux, ou alors c'est mon ordinateur
Les réponses A et D sont rigoureusement identiques.
j'appuie sur Valider et y'se passe rien de rien
2 bonnes réponses possibles. question mal faite.
image illisible
vous m'avez compté faux alors que j'avais coché la même chose que la correction !
La source citée date de 2017 et le texte a été modifié depuis, il conviendrait de la mettre à jour.
sur mon portable la fin des phrases est coupée, on voit pas les choix
Euh. La bonne réponse dit « toujours », l'explication dit « parfois » (il faudrait choisir, messieurs)
L'énoncé comporte une double négation qui le rend incompréhensible ; pourriez-vous en avertir le rédacteur ?
c'est faux ce que tu racontes, chez nous ça marche pas comme ça, préviens ceux qui écrivent
taux cité inexact, vérifié... corriger
il manque une réponse
le dessin du faux mail est flou à un point ! (j'ai mis mes lunettes, j'ai changé d'écran, toujours flou)
Le menu déroulant demeure grisé, ce qui m'empêche de répondre.
tu m'as posé une question sur Outlook et la réponse elle cause de Word, y'a un souci dans ta machine
carte vide... 3e fois
J'ai cru que c'était moi, mais mon collègue voit la même chose : les boutons sont en anglais et la question en français
Je conteste respectueusement la solution retenue : elle contredit notre charte informatique.
y'a des petits carrés bizarres à la place des accents
question obsolète, Skype n'existe plus
à vérifier : le bouton « source » ouvre une page de connexion
C'est écrit « cliquez sur l'image » et d'image, point (j'ai fait défiler, rien en haut, rien en bas)
Le point pour cette bonne réponse n'a pas été comptabilisé, me semble-t-il.
ça mouline depuis dix minutes, la question elle apparaît jamais
Le conseil reçu ce matin comportait une faute d'accord assez visible, je tenais à le signaler.
énoncé tronqué
feedback contraire à la règle comptable... remonter à l'auteur
votre carte d'hier était à l'envers, l'ordre des étapes n'était pas le bon, dites-le à qui de droit
Il me semble que cette question vise le logiciel de l'an dernier, qui a été remplacé depuis.
on peut cocher qu'une case alors que c'est marqué « plusieurs réponses », t'as vu ?
vous écrivez « hameçonage » avec un seul n
dernier conseil reçu : affichage cassé, texte superposé
Depuis mon lecteur d'écran, les propositions ne sont pas annoncées ; pourriez-vous transmettre cette difficulté ?
té, la bonne réponse c'est celle que t'as mise en rouge, t'as inversé les couleurs
Question bizarre (je n'ai rien contre le bizarre, en musique surtout) mais là il manque un verbe, personne ne peut la comprendre
erreur chez vous
Je valide, un message d'erreur surgit, puis tout disparaît.
libellé ambigu, personne n'aurait bon. faire retirer.
## politesse
Bonjour à vous, j'espère que vous allez bien.
oh salut collègue
Bonsoir (ou bonjour, je ne sais plus où j'en suis avec le changement d'heure)
Je vous remercie sincèrement pour votre patience.
adieu, à demain
merci... bonne soirée
bravo maestro
Je vous souhaite une excellente fin de semaine.
adessias
ça va toi ? moi j'ai mal au dos mais ça va
cdlt
Bonne année ! (avec trois semaines de retard)
Vous êtes d'une grande pédagogie, bravo.
vé, te revoilà toi ! bien dormi ?
que le bon Dieu te garde
ravi de vous lire, MB
bravo pour vos petites questions, mes élèves devraient en prendre de la graine
Avec mes remerciements les plus chaleureux.
bon ben à la revoyure
hé, c'est moi que v'là
t'es brave, va
Comment vous portez-vous en ce lundi matin ?
j'te fais la bise, bon week-end
ciao ciao
efficace. bon travail.
Toutes mes excuses pour mon ton d'hier (j'étais exténué, la générale s'était mal passée)
Je vous prie de m'excuser pour cette réponse tardive.
hé bé merci hein, c'est gentil de ta part
Belle journée à vous
bonjour... FD à l'appareil
joyeuses fêtes
C'est toujours un plaisir d'échanger avec vous.
mille mercis
fan de chichourle, y fait chaud, ça va quand même chez toi ?
bonne nuit les petits
Je prends congé, à très bientôt.
pardon pour le « gros nul » de tout à l'heure, c'était pas contre toi
félicitations à l'équipe qui vous a conçu, c'est drôlement bien (et je ne dis pas ça souvent)
Grâce à vous, j'ai enfin compris les invitations ; soyez-en remercié.
allez, la journée est finie, le portail est fermé, à la prochaine mon ami
trop aimable
## ne-sais-pas
Je l'ignore, pardonnez-moi.
j'sais pas moi
Franchement ? Non, je n'ai pas la moindre lueur (et pourtant j'ai réfléchi)
Cela dépasse mes connaissances, je le crains.
oh là là, ça j'en sais fichtre rien
blanc total
ne sais pas.
j'ai jamais su et c'est pas aujourd'hui que j'vais savoir
connais pas
Si je le savais je serais à la DSI, pas au solfège
j'vais pas mentir, j'connais pas la réponse
## positionnement
Pourriez-vous me faire passer le test initial qui détermine le niveau de départ ?
évalue-moi en entier une bonne fois, que tu saches d'où j'pars
test de positionnement cyber... démarrer
On m'a dit qu'il y avait une sorte d'audition d'entrée (comme chez nous), où se passe-t-elle ?
Je souhaiterais effectuer l'évaluation diagnostique avant toute formation.
le test pour savoir si j'suis débutant, c'est où qu'on le fait ?
me positionner
refaire le test d'entrée, celui du mois de mai était gâché par le bruit
Avant de m'inscrire à quoi que ce soit, j'aimerais une évaluation complète de mes compétences bureautiques.
combien de temps y dure le grand test de départ, j'peux le faire maintenant ?
diagnostic socle, 10 min max
je n'ai pas encore été positionné sur le travail collaboratif, si ? alors allons-y
Test de niveau
## certification
Pourriez-vous m'indiquer comment obtenir l'attestation pour le volet messagerie ?
y'a un papier à la fin que j'peux montrer au chef ?
attestation cyber, PDF... où
J'aimerais tenter le diplôme (enfin, le certificat), sur l'agenda je me sens fin prêt
Je dois joindre un justificatif de compétences à mon dossier de promotion : délivrez-vous un document officiel ?
j'veux passer l'examen final
session certifiante : conditions ?
mon badge numérique
Quel est le seuil requis pour valider définitivement une thématique ?
j'ai raté l'épreuve de certification l'autre jour, j'peux la retenter quand ?
vérifier validité de mon certificat
faire reconnaître tout ça par un vrai certificat, à accrocher à côté de mon prix de conservatoire
Certifiez-moi
## parcours
Pourriez-vous me proposer un cursus adapté aux assistantes de gestion administrative ?
y'a un parcours pour les gardiens de parc ou c'est que pour les bureaux ?
parcours encadrants... inscrire
Je m'étais engagé dans la série télétravail (étape trois ? quatre ?), je voudrais la reprendre
Combien d'étapes me reste-t-il avant d'achever le parcours métier ?
on m'a parlé d'un chemin tout tracé avec des étapes, j'veux faire ça moi
avancement parcours data
quels parcours ?
Existe-t-il une progression complète, étape par étape, pour l'organisation du travail en équipe ?
inscris-moi au truc métier pour les agents de terrain
quitter ce parcours, en choisir un plus court
je préfère un programme suivi (semaine après semaine, comme une méthode de piano) plutôt que des questions éparpillées
Je souhaite m'inscrire au parcours cybersécurité.
## partage-resultats
J'accepte que ma responsable prenne connaissance de mes résultats, comment l'y autoriser ?
j'veux bien que le chef voie mes notes, comment on fait
partager mes résultats avec le DGS
J'ai dit oui pour montrer mes niveaux au directeur, et puis non, finalement, retirez-lui cet accès
Pourriez-vous transmettre mon bilan à ma supérieure hiérarchique en vue de notre entretien annuel ?
enlève le partage avec Gérard, on s'est fâchés
ne plus partager
rendez mes progrès visibles de ma cheffe
Je souhaiterais rendre à nouveau mes résultats confidentiels vis-à-vis de mon encadrant.
montre à mon responsable que j'ai bien bossé, avec mon nom et tout
activer partage vers ma hiérarchie
comment on coche pour que le directeur du conservatoire puisse consulter mon niveau ?
Est-il possible de ne communiquer à mon manager qu'une partie de mes niveaux ?
## langue
Pourriez-vous poursuivre en anglais ? Une collègue britannique m'accompagne.
tu parles occitan ?
Can we switch to English? (my wife is from Leeds, I want to practise)
Quelles langues vous est-il possible de pratiquer ?
pourquoi tu me causes anglais d'un coup ? remets le français
repasser en français
Italiano? (j'ai joué trois ans à Crémone)
Notre nouvelle recrue est hispanophone : l'interface existe-t-elle en espagnol ?
en français té, j'comprends rien à l'angliche
version EN de l'interface
parlez-vous allemand
Je désire modifier la langue d'affichage.
## incident-securite
J'ai malencontreusement transmis un relevé d'identité bancaire d'agent à un expéditeur inconnu, que dois-je faire ?
oh j'ai ouvert la pièce jointe d'un colis que j'attendais pas, et maintenant l'écran y clignote
faux RIB fournisseur, virement parti... urgence
J'ai laissé mon ordinateur portable dans le tram (ou dans le taxi ?), il y a dedans tous les dossiers d'élèves
Une personne se disant du support m'a fait lire mon code par téléphone et je le lui ai communiqué.
y'a des mails qui partent de chez moi et c'est pas moi qui les écris !
compte compromis ?
fichiers tous renommés en .lock, je ne peux plus rien ouvrir
Je viens de saisir mes identifiants sur un site dont l'adresse, après coup, me paraît frauduleuse.
on m'a chouravé le téléphone de service dans la guérite
reçu mail du « maire » exigeant paiement discret, louche... que faire
j'ai répondu au message qui gagnait un violon (je sais, je sais), j'ai donné ma carte et mon mot de passe
Des connexions depuis l'étranger apparaissent sur mon compte, je suis inquiète.
## parler-humain
Serait-il possible d'échanger de vive voix avec un conseiller en formation ?
passe-moi quelqu'un de vrai, j'aime pas causer aux machines
tel du responsable projet
Vous êtes adorable mais il me faudrait une personne (avec des oreilles), qui puis-je appeler ?
Auriez-vous les coordonnées du référent numérique de ma direction ?
y'a pas un bureau où j'peux aller demander à un gars ?
contact humain svp
un interlocuteur
Ma demande étant complexe, je préférerais la confier à un agent du service formation.
tu peux dire au formateur de me rappeler ? j'suis au 3e portail
qui pilote ce dispositif ? nom + mail
ça tourne en rond avec vous, à qui j'écris pour qu'on m'explique de vive voix ?
Je souhaiterais prendre rendez-vous avec une formatrice.
## donnees-personnelles
Pourriez-vous me préciser la durée de conservation de mes réponses ?
le chef y voit quand j'me trompe ou pas ?
RGPD : base légale, hébergement ?
Effacez tout ce que vous savez de moi, ou non, envoyez-m'en d'abord une copie, puis effacez
En ma qualité d'agent, j'exerce mon droit d'accès aux informations me concernant.
tu m'espionnes ?
copie de tout ce que vous stockez sur moi
c'est confidentiel ?
Mes résultats pourraient-ils figurer dans mon dossier administratif ou peser sur mon évaluation ?
où ça part tout c'que je t'écris
qui a accès à mes réponses chez vous ?
supprimez mon historique (mes erreurs surtout)
Pour quelle raison cette question m'a-t-elle été attribuée, et sur la base de quelles informations me concernant ?
## difficulte
Ces exercices me paraissent un peu élémentaires au regard de mon expérience, pourriez-vous les corser ?
fatche, c'est pour les ingénieurs tes questions, baisse d'un cran
niveau CE2... monter
Je m'endors (sans vouloir vous vexer), donnez-moi du Liszt plutôt que du Clair de la lune
Je préférerais des énoncés plus accessibles, étant peu familière de ces outils.
mets-moi du facile, j'ai que le certif'
plus dur svp
trop fastoche
Les trois dernières étaient hors de ma portée ; un palier intermédiaire serait bienvenu.
j'suis pas un âne, tu peux y aller plus fort
me proposer du niveau expert désormais
doucement, je débute, un peu plus simple (beaucoup plus simple)
Pourriez-vous rehausser progressivement l'exigence ?
## frequence-rappels
Serait-il possible de ne recevoir vos sollicitations que le jeudi en début d'après-midi ?
le matin j'ouvre les portails, envoie plutôt sur les onze heures
1 par semaine max
Tous les jours c'est trop, une fois par mois c'est trop peu (je vous oublie), disons deux fois par semaine
Je préférerais un rythme plus soutenu à l'approche de mon évaluation, par exemple quotidien.
deux par jour c'est un de trop
uniquement avant 8h30
le mercredi j'ai cours toute la journée, décalez au vendredi
Quelle est la périodicité actuelle de vos messages et comment la modifier ?
espace un peu, té, j'ai pas que ça à faire
lundi + jeudi... pas d'autres jours
plus souvent s'il vous plaît !
Je souhaiterais que les messages arrivent à 16 h plutôt qu'à 9 h.
## reactiver-rappels
Mon congé de maternité s'achève, vous pouvez à nouveau m'adresser vos questions quotidiennes.
ça y est j'suis revenu de la pêche, tu peux recommencer à m'envoyer tes trucs
budget voté... rétablir les envois
Je vous avais mis en sommeil (un concert, puis un autre), réveillez-vous, vos petits messages me manquent
Je m'étais désinscrite par erreur, pourriez-vous rétablir les notifications ?
pourquoi j'reçois plus rien le matin ? remets-le
réabonner
vos rappels me manquent
Après réflexion, je reviens sur mon refus : veuillez reprendre l'envoi automatique.
j't'ai dit d'arrêter mais j'étais énervé, renvoie-moi tes messages
fin de la pause, reprise des notifs dès demain
annulez le silence que j'avais demandé jusqu'en juillet, je suis rentré plus tôt
Les vacances sont terminées, rebranchez l'envoi quotidien, je vous prie.
## repeter
Pourriez-vous me soumettre une nouvelle fois l'énoncé, je vous prie ? J'ai été interrompue.
hein ? t'as dit quoi ? j'étais au talkie
réafficher
Le chat a marché sur le clavier (si si), la question a disparu, vous me la remontrez ?
Je n'ai plus la question sous les yeux, auriez-vous l'amabilité de l'afficher ?
r'mets-la-moi la question, j'ai éteint le téléphone
relire l'énoncé svp
da capo
c'était quoi déjà ? j'ai fait traverser une classe et j'ai oublié
Je souhaiterais revoir les propositions avant de me prononcer.
pardon je lisais autre chose, vous demandiez quoi au juste ?
appel entre-temps... quelle était la question
## qui-es-tu
À qui ai-je l'honneur, je vous prie ?
t'es qui toi ? un collègue ou un ordinateur ?
bot ou humain ?
Il y a quelqu'un derrière (un stagiaire caché dans la machine, comme le joueur d'échecs turc) ou c'est un programme ?
Quel organisme a conçu cet assistant ?
c'est toi le nouveau de l'informatique ?
éditeur de cet outil ?
vous avez un nom ?
Êtes-vous une intelligence artificielle générative ?
c'est-y toi ChatGPT
qui êtes-vous, qui vous a installé sur mon Teams
quel âge avez-vous, et êtes-vous un monsieur ou une dame ?
D'où provient cette application, est-elle éditée par la Métropole ?
## pix
Pourriez-vous me communiquer l'adresse pour me connecter à mon espace Pix ?
c'est quoi c't'histoire de Pix, le chef en parle depuis lundi
Pix Territoires : coût, durée
J'ai un compte Pix de ma fille (enfin, sur son adresse), peut-on le mettre à mon nom ?
Mon code parcours Pix n'est pas reconnu, où en obtenir un autre ?
j'ai fait Pix au collège avec mon neveu, ça compte encore ?
mes pix ?
Quelle articulation entre vos exercices et la certification Pix ?
faut un ordi pour faire Pix ou le portable ça va
équivalence niveau 5 / Pix ?
la campagne Pix de la Métropole (ou de la commune, je ne sais plus) se termine quand ?
J'ai égaré mes identifiants Pix Orga.
## reponse-choix
Je retiendrais volontiers la deuxième proposition.
la b té
C.
la première, non, attendez, la quatrième, oui la quatrième, c'est mon dernier mot
A et D, s'il vous plaît.
celle du bas
opt. 3
2 puis 1 puis 3
Il me semble que c'est la dernière de la liste.
moi j'prends celle du milieu
B + C
j'hésitais mais va pour D
Ma réponse est la 1.
## oui
Tout à fait, je vous en prie.
ouais vas-y
ok... procéder
Oui (enfin je crois, oui)
Je vous le confirme.
bé oui
Cela me convient parfaitement.
pardi
mais carrément
Volontiers, faites donc.
## non
Je vous remercie, mais je décline.
exclu
Non non non (et trois fois non)
jamais de la vie
Je préférerais m'abstenir, merci.
té non alors
non... pas d'accord
j'avais dit oui ? eh bien non
Sans façon, merci.
## composer-relance
préparer message à ma direction... cyber, jeudi 9h
pousser une question aux agents de la compta sur les faux RIB
rédiger une relance pour l'équipe marchés, ton courtois
envoyer un tip agendas à toute la DAF
programmer campagne : socle terminé avant le 30/06
nudge équipe
corriger le message parti ce matin aux régisseurs... coquille
test sur moi d'abord, puis diffusion service recettes
il faut que mes 14 agents s'y mettent... comment leur adresser un mot par votre biais
annuler l'envoi collectif prévu lundi
quel modèle de message pour motiver les retardataires, sans stigmatiser
diffuser le parcours data aux contrôleurs de gestion, échéance fin de mois
motiver mes troupes après les congés... leur faire parvenir une question légère
## vue-equipe
taux de participation DAF... chiffre
où en sont mes agents
comparatif compta / marchés sur la messagerie
combien ont terminé le parcours, sur combien
synthèse collective pour le CODIR, CSV
mon équipe progresse ?
point faible du service, en une phrase
qui a reçu l'envoi de mardi, combien bloqués
évolution du niveau cyber de la direction depuis la rentrée
pourquoi rien sur la régie... moins de 5 personnes ?
DGS demande des résultats groupés... sortir ceux de mon pôle
part de mes collaborateurs encore jamais connectés ?
## hors-sujet
Pourriez-vous me rappeler la date du prochain comité social territorial ?
le niveau du bassin aux canards il est trop bas, y faut remettre de l'eau
niveau d'endettement de la commune ?
En classe de piano, à partir de quel niveau passe-t-on en deuxième cycle ?
Un agent sollicite une aide sociale exceptionnelle, à quelle commission dois-je le renvoyer ?
l'indice de pollution y dépasse, j'dois fermer l'aire de jeux ?
indice majoré 2025, valeur du point
L'indice de rémunération d'un assistant d'enseignement artistique (échelon 6), vous l'avez ?
Combien de temps dure la pause méridienne dans le nouveau règlement du temps de travail ?
le distributeur de la salle de pause y m'a mangé deux euros
délibération à passer au conseil municipal du 12... délais de transmission
le conseil de discipline de mon élève est à quelle heure ?
Le conseil d'administration du centre de gestion se réunit-il toujours salle Pétrarque ?
j'ai eu un arrêt de travail, faut l'envoyer où le papier ?
arrêté de virement de crédits, modèle ?
à quel arrêt de tram descend-on pour l'opéra Comédie ?
Un arrêté de nomination doit être notifié sous quel délai, je vous prie ?
mon rappel de tétanos c'est bon jusqu'à quand, tu sais ?
rappel de TVA sur la régie... taux
le public a demandé un rappel et je n'avais plus de partition, quelle honte
Une question orale d'un représentant du personnel me parvient, quel est le délai de réponse ?
le maire y passe au parc cet après-midi ou demain ?
agenda du maire jeudi, dispo ?
Y a-t-il un créneau dans l'agenda de l'auditorium pour ma classe de musique de chambre ?
J'ai oublié mon mot de passe du logiciel de paie et mon compte est verrouillé, pourriez-vous le réinitialiser ?
le code du portail ouest y marche plus, c'est qui qui l'a changé
mon mot de passe Hélios expiré... débloquer
mon accès à l'application des inscriptions est bloqué (encore), réinitialisez-le
Le chauffage du bureau 214 est en panne depuis lundi, merci de faire intervenir un technicien.
y'a un problème de chauffage dans la cabane, j'me gèle
problème de trésorerie, ligne à tirer
problème de robinet dans la salle 12, l'eau goutte en si bémol
Je dois passer une commande de fournitures de bureau, quel est le marché en vigueur ?
j'dois passer le permis tondeuse, c'est qui qui paye
bon de commande 2025-334, passer en liquidation
Je dois passer un concours à Paris, qui surveille mes élèves ce jour-là ?
La certification des comptes concerne-t-elle également notre établissement ?
le certificat de décès du vieux cèdre, enfin l'expertise, elle est faite ?
certification des comptes CRC, calendrier
un certificat de scolarité pour un élève du conservatoire, on le demande où ?
Le parcours professionnel de la candidate ne correspond pas au profil de poste, comment le lui dire ?
le parcours de santé derrière le lac il est tout défoncé, y faut le refaire
parcours résidentiel, AP/CP à revoir
le parcours découverte des instruments (les petits de sept ans) commence-t-il en septembre ?
Pourriez-vous m'expliquer le calcul de la prime de fin d'année ?
explique-moi pourquoi les platanes y perdent l'écorce
expliquer écart 65 k€ chap. 012
expliquez-moi pourquoi le voisin joue de la perceuse quand je joue Chopin
Quelle différence y a-t-il entre disponibilité et détachement ?
c'est quoi la différence entre un frelon asiatique et un normal
AE ou CP, différence sur opération pluriannuelle
Une invitation pour le pot de départ de Mme Serre, qui s'en occupe ?
faudrait changer de sujet de conversation avec ma belle-mère, que la politique
changer d'imputation, mandat 4521
Je voudrais changer de bureau, le mien donne sur la cour des percussions
À qui remettre la demande de changement de service d'un agent ?
le signalement du banc cassé je l'ai fait y'a un mois et personne est venu
signaler un retard fournisseur, pénalités ?
signaler un élève en souffrance (harcèlement peut-être), quelle est la procédure ?
Comment signaler un accident de service dans l'application RH ?
donne-moi un conseil pour ma femme, c'est son anniversaire samedi
conseil juridique externe, honoraires plafonnés ?
un conseil pour choisir des anches de saxophone ?
Quel conseil donneriez-vous à un agent en conflit avec son supérieur ?
tu peux m'aider à porter les barrières ? je rigole
aide aux associations, enveloppe restante
aidez-moi à trouver un remplaçant pour l'alto samedi soir !!
Existe-t-il une aide au financement du permis de conduire pour les apprentis ?
le partage des congés avec Paulo ça va pas, y prend toujours l'août
résultat d'exploitation budget annexe eau
les résultats du concours de violon sont-ils affichés ?
Les résultats des élections professionnelles ont-ils été publiés ?
mes résultats de prise de sang, c'est sur quel site ?
stopper le mandatement facture EDF
je n'arrête pas d'éternuer (les platanes, ou la poussière des pupitres), une idée ?
Pourriez-vous suspendre le versement de l'indemnité de M. Boyer jusqu'à réception du justificatif ?
le réveil y sonne trop tôt, comment on l'éteint sur mon Samsung
notification de subvention, date d'envoi préfecture
le niveau sonore de la salle de batterie dépasse-t-il la norme ?
La pause cigarette est-elle décomptée du temps de travail effectif ?
j'ai perdu mes clés du parc, t'as un double ?
réactiver engagement 2024 soldé
La langue des candidatures étrangères doit-elle être le français ?
langue de belle-mère, ça se plante à l'ombre ou au soleil ?
question écrite d'un élu sur la dette, éléments de réponse
Combien de points d'indice pour un chef de service de police municipale ?
les données du pluviomètre, c'est qui qui les relève pendant mes congés ?
données DGFiP bases fiscales 2025 disponibles ?
la donne du tarot, c'est dans quel sens déjà ?
Un agent souhaite accéder à son dossier administratif papier, où les archives sont-elles conservées ?
on a piraté la buvette, y vendent des glaces sans autorisation
virement fournisseur rejeté, motif BIC
on m'a volé mon vélo devant le conservatoire (le bleu, le beau)
j'ai cassé une corde de mi, c'est grave, docteur ?
Un vol a eu lieu dans le vestiaire des agents d'entretien, qui prévenir ?
au niveau du portail sud y'a un nid de guêpes
télétravail : montant forfait annuel à provisionner
Sous quel délai une demande de télétravail pour raison médicale est-elle instruite ?
le mail de la prof d'alto, vous ne l'auriez pas ?
Mon écran principal reste noir depuis ce matin, pourriez-vous ouvrir un ticket ?
l'ordi de la guérite y s'allume plus
imprimante 3e étage HS... intervention
la photocopieuse avale mes partitions (la Sonate n° 2, la dernière page, évidemment)
Pourriez-vous m'installer le logiciel de dématérialisation des bulletins ?
m'faut un nouveau chargeur pour le téléphone du service
VPN tombe toutes les 10 min, envoyer technicien
le vidéoprojecteur de la salle Berlioz ne s'allume pas
Ma souris sans fil nécessite des piles, auprès de qui m'en procurer ?
le talkie il grésille
second écran demandé en mars, toujours rien
le wifi du studio d'enregistrement est mort, à qui est-ce le tour de le réparer
Le badge d'accès de la nouvelle recrue n'a pas été activé.
la caméra du parking elle regarde le ciel
droits Ciril à ouvrir pour nouvel arrivant
le clavier du secrétariat a perdu son « é », peut-on le changer ?
Pourriez-vous commander un téléphone professionnel pour M. Azoulay ?
y va pleuvoir cet aprèm ?
météo Paris demain
vous connaissez la recette du tian de courgettes ?
Que pourrions-nous offrir à une collègue qui part en retraite ?
l'OM il a gagné hier soir ?
réserver train 7h02 vers Lyon
mon fils ne veut plus faire de violoncelle (drame), que lui dire
Où puis-je déjeuner correctement à proximité de l'hôtel de ville ?
j'ai trouvé un hérisson blessé, y faut appeler qui
taux Euribor 3 mois
quelle est la tonalité de la symphonie inachevée ?
Pourriez-vous rédiger une lettre de refus pour une candidature ?
une dame a perdu son p'tit chien près du lac, un caniche blanc
traduire ce courrier en espagnol
il me faut un alto, deux violons et un miracle pour dimanche
Quel est le montant actuel de l'indemnité kilométrique ?
les toilettes publiques sont bouchées, comme d'hab
solde compte 515
à quelle heure ferme la médiathèque
Combien de jours de congé pour un mariage ?
la tondeuse elle broute, c'est la bougie ou le filtre ?
DOB : date limite ?
accordeur de piano, vous avez un bon numéro ?
La cantine sert-elle un plat végétarien le vendredi ?
c'est combien l'amende pour un chien sans laisse ?
prix du SP98 ce matin
Mozart ou Haydn ?
Dans combien de temps sera publié le tableau d'avancement ?
j'me suis coupé avec la débroussailleuse, c'est où la pharmacie de garde
avocat pour divorce, recommandation ?
mes impôts : case 1AJ ou 1GA pour les droits d'auteur ?
Auriez-vous le numéro de la médecine de prévention ?
y'a des jeunes qui fument derrière le kiosque, j'appelle la municipale ?
restaurant pour 6, ce soir, calme
Raphaël a-t-il rapporté le basson ?
La fiche de poste d'un responsable des achats, en disposez-vous d'un modèle ?
les cigales elles chantent à partir de combien de degrés ?
FCTVA, taux 2025
pourquoi le do dièse de mon hautbois sonne faux par temps sec ?
À quelle adresse expédier une déclaration de maladie professionnelle ?
combien de bacs de géraniums on a commandés cette année
valider note de frais Durand
il fait 34 dans ma salle et les cordes se détendent, quelqu'un peut ouvrir les volets ?
Le prélèvement à la source d'un agent semble inexact ce mois-ci.
ma retraite c'est à 62 ou 64 finalement ?
notaire injoignable... tel ?
vous préférez le train ou l'avion, pour un contrebassiste ?
Quand ouvrira la campagne de mobilité interne ?
la fontaine elle fuit du côté des boulistes
emprunt 4 M€ sur 20 ans, annuité ?
je cherche un appartement à Sète (vue sur l'étang, ou la mer, mais sans voisins)
Une place en crèche se demande-t-elle auprès de la mairie annexe ?
faut un arrêté pour le pique-nique de la paroisse dans le parc ?
facture 8817, service fait ?
la scène tremble quand les trompettes jouent, c'est normal ?
Quel est le plafond du compte épargne-temps ?
j'ai mal au genou, tu connais un bon kiné à Lattes
cours du cuivre
qui garde la clé de la salle Debussy ce soir
La navette entre les deux sites circule-t-elle pendant les vacances scolaires ?
à qui c'est la camionnette blanche devant l'entrée ?
rdv pédiatre samedi
mon ampli sent le brûlé
Un certificat médical est-il exigé pour le tournoi de pétanque des agents ?
on mange quoi à midi
horaires TGV Montpellier Part-Dieu
Le pianiste accompagnateur est en grève, et l'examen a lieu demain.
Pourriez-vous me transmettre l'organigramme de la direction des sports ?
combien ça gagne un chef jardinier
honoraires commissaire priseur, seuil MAPA ?
je ne retrouve plus mon métronome
Comment se prononce le nom de notre nouveau directeur général ?
indice des prix à la consommation, septembre
j'sèche mon linge sur la clôture, c'est interdit dans le règlement du parc ?
faites passer à la prof de chant que je lui rends sa salle à 18 h
La commission de positionnement des agents au tableau d'effectifs est-elle reportée ?
reprendre la provision 2023 ou la suspendre ?
les carpes y bougent plus, j'arrête la pompe ou je la laisse ?
Le lecteur de carte agent ne reconnaît plus ma carte, pourriez-vous envoyer quelqu'un de l'informatique ?
Teams y s'ouvre plus du tout sur le poste du kiosque, faut venir le réparer
Excel plante à chaque macro... ticket urgent
le scanner de la bibliothèque musicale fait des rayures roses
L'ordinateur de la salle d'entretien réclame un code administrateur que je ne possède pas, qui du support peut passer ?
té, c'est quand la Saint-Fiacre déjà ?
`;
