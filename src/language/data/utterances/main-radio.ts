/** By imagined hands: a controller thinking aloud, radio style, a receptionist, French of elsewhere, a sceptic. */
export const mainRadio = `
# radio
## commencer
Bon, raisonnons : j'ai clos mes restes à réaliser, la réunion budget est à 11 h, il me reste douze minutes non affectées. Autant les investir ici.
Coût marginal d'un exercice : une minute. Bénéfice attendu : positif. Donc allons-y.
Le rendement est encore croissant, je remets une pièce
mon tableur recalcule, j'ai du temps mort, exploite-le
Donc un échec, un succès… l'échantillon est trop petit. Il m'en faudrait une de plus pour conclure.
Troisième de la semaine ?
autant s'y mettre
Le contrôle de gestion attend vos données d'entrée : l'énoncé, je vous prie
Disponible pour exercice, à toi
Coordo au poste, RAS sur le secteur, tu peux m'envoyer du travail
Reçu pour la correction. Prêt pour la mission suivante.
paré, envoie
enchaîne
Salle de crise désarmée, on est revenus au calme. Je suis à ton écoute pour la manœuvre du jour
Top départ
Compris, terminé pour celle-là. Transmets la prochaine.
de coordination à Coup de pouce : paré à être interrogé
Mon petit, il n'y a personne au guichet, si tu veux me faire réviser c'est le moment
allez, courage, envoie
Oh j'ai eu bon ! Ça me donne envie d'en refaire une, tiens
ma collègue dit que ça ne mord pas, alors montre voir un exercice
On m'a dit d'écrire ici pour démarrer. J'écris, donc. Voilà, je suis assise, j'ai mes lunettes.
encore mon petit
le téléphone ne sonne pas ce matin ça ne va pas durer, tu me fais travailler un peu la tête ?
J'aimerais pas partir à la retraite sans avoir essayé votre petit jeu. J'attends, je ne touche à rien.
Bon eh bien puisque je suis lancée, on ne s'arrête pas en si bon chemin
Envoye, je suis d'attaque à matin
J'ai un petit quart d'heure avant le dîner de midi, on se fait un quiz une fois ?
C'est le fun ton affaire, t'en as-tu d'autres ?
chu prête
feu vert, interroge
encore une, volontiers, ça roule bien ce matin
Je suis dans le train entre Nyon et Annemasse, une demi-heure à tuer, occupe-moi donc avec un exercice
Prête à jaser de numérique ! C'est quoi mon défi du jour ?
ouin, pas pire pantoute, on continue-tu ?
Bon, montre ce que t'as dans le ventre, machine
Le chef veut qu'on s'y colle avant vendredi. Alors fais ton cinéma, qu'on en finisse.
mouais. la suivante
étonnez-moi, interrogez
Puisqu'il paraît que ça prend une minute, chrono en main, prouve-le
Ils ont payé pour ce gadget, autant que quelqu'un s'en serve. Balance.
C'est tout ? J'attends la suite moi
quiz
J'ai rien de mieux à faire, l'appli métier est en maintenance. Interroge-moi puisque t'es là pour ça.
## indice
Deux options me paraissent dominées, restent deux équivalentes. Il me manque une information pour trancher, une seule, pas la réponse.
Voyons : si c'était la A, le partage serait inutile ; si c'était la B, il n'y aurait pas de droits. J'élimine quoi en premier ?
réduis l'incertitude
une variable de plus ?
J'ai une intuition à 60 %, donne-moi de quoi passer à 80
Sur quel critère faut-il arbitrer ici ? le coût, le risque, la traçabilité ?
Supposons que je cherche du côté du destinataire plutôt que de la pièce jointe : je chauffe ou je refroidis ?
élimine une option
Élimine-moi une mauvaise option, je ferai le reste du calcul
Demande renfort
Visibilité nulle sur cette question, guide-moi
ici coordo, demande d'appui, j'ai la main mais pas la direction
Azimut ?
Je tourne en rond autour de l'objectif, donne un point de repère, je termine seul
besoin d'un éclairage sur zone, deux réponses possibles, rien qui les départage
Rapproche-moi de la cible, sans tirer à ma place
J'ai lu trois fois le message, pas de prise. Par quel côté on attaque ?
Mon petit, souffle-moi un peu, je ne le dirai à personne
Oh là là je l'ai sur le bout de la langue… commence le mot pour voir
J'ose pas appuyer au hasard, si tu pouvais me montrer de quel côté regarder
à l'école la maîtresse nous mettait la première lettre, tu fais ça aussi ?
mets-moi un peu sur le chemin mon grand, mais laisse-moi trouver
J'hésite entre la première et la dernière depuis dix minutes, tu ne voudrais pas m'en enlever une ?
c'est pas que je ne veux pas, c'est que je ne vois pas par quel bout le prendre. Un tout petit quelque chose ?
souffle, mon petit
Fais-moi un signe quand je brûle : c'est en rapport avec le cadenas en haut ?
Je suis mêlée ben raide, aurais-tu une p'tite piste à me donner ?
donne-moi un chouïa d'aide une fois, pas toute la réponse hein
J'y suis presque mais j'ai le cerveau en compote, pousse-moi dans le dos un p'tit peu
un tuyau ?
Je brette là-dessus depuis tantôt, éclaire ma lanterne sans vendre le punch
C'est où que je dois zieuter dans le courriel pour trouver ?
éclaire-moi donc
Je sais que c'est pas la première, ça c'est sûr. Pour les trois autres, oriente-moi donc
Chez nous on dit « c'est froid, c'est tiède » : alors, la corbeille, c'est tiède ?
Bon, si t'es si malin, aide-moi au lieu de me regarder patauger. Et pas la solution, j'ai ma fierté.
un indice, puisqu'il paraît que t'es un « coup de pouce »
T'es censé être un tuteur, non ? Alors tutore, je bloque entre deux.
Votre énoncé ne donne rien. Il faut regarder quoi, l'adresse, l'heure, la signature ?
j'vais pas y passer la matinée, oriente
Ça m'arrache la bouche mais là j'ai besoin d'un petit quelque chose pour démarrer ma réflexion
Évidemment pas de mode « 50/50 » comme à la télé ?
## explication
La conclusion, d'accord. Mais par quel raisonnement y arrive-t-on ? Je voudrais la chaîne complète.
Hypothèse : j'ai confondu stock et flux, enfin, copie et partage. C'est bien là que je me suis trompé ?
et la cause ?
Démonstration ?
Au fond, qu'est-ce qu'on entend exactement par « synchronisation » ? Je l'emploie depuis dix ans sans pouvoir la définir.
Attends : si le fichier est dans le SharePoint, pourquoi le fait de l'envoyer en pièce jointe crée un doublon ? Reprends-moi ça pas à pas.
Contre-intuitif. J'aurais mis ma main au feu que la moyenne convenait ; en quoi la médiane est-elle préférable ici ?
Donnée ouverte, donnée publique, donnée personnelle : je range tout dans le même tiroir et je sens que c'est une erreur. Clarifie.
d'où sort ce chiffre de douze caractères, quelle est la justification ?
Négatif, je n'ai pas capté le motif. Répète le pourquoi.
motif ?
Je débriefe toujours après intervention : qu'est-ce qui a cloché dans mon choix ?
Message incomplet. Il me manque la cause.
VPN, trois lettres que tout le monde balance à la radio et personne ne m'a jamais dit ce que ça recouvre
Reçu résultat, pas reçu logique. Développe.
double authentification : à quoi elle sert si mon mot de passe est déjà solide ? explicite stp
J'aurais isolé la machine d'abord. Vous, vous prévenez d'abord. Dis-moi sur quoi repose cet ordre-là.
Oh, je me suis trompée. Qu'est-ce que j'aurais dû voir, mon petit ?
j'ai eu bon mais au hasard, pour être honnête. Tu me dis pourquoi c'était ça ?
Tu parles trop savant pour moi, dis-le avec des mots de tous les jours
Le nuage, mon petit, tout le monde en parle, mais où c'est ?
Ah bon ? Et moi qui ai toujours fait comme ça depuis trente ans… qu'est-ce qui est mal là-dedans ?
prends-moi un exemple, avec une lettre et une enveloppe, là je comprendrai
j'ai rien compris
c'est quoi un cookie
et le petit cadenas alors, il ne suffit pas ? dis-moi pour que je le répète à Josiane
Ben voyons donc, pourquoi c'était pas la c ?
comment ça ?
Tu peux m'expliquer autrement, une fois ? J'ai pas tout suivi
Entre un lien pis une pièce jointe, concrètement, ça change quoi ?
Comment ça, nonante jours ? D'où ça vient, cette règle-là ?
Ça se peut pas que ce soit mauvais, on fait ça à l'année longue ici. Justifie-moi donc ça.
ça vient d'où
Hameçonnage, pourriel, rançongiciel… c'est-tu tout pareil ou il y a des nuances ?
J'ai de la peine à voir ce qui cloche avec ma réponse
Et c'est vous qui décidez de ça sur quelle base ?
des arguments ?
Ha. Et en quoi ma réponse serait moins bonne que la vôtre, je vous prie ?
Trois lignes pour dire « c'est faux » et pas une pour dire pourquoi. Bravo.
Vous allez me dire que répondre à tous c'est un crime ? J'attends les arguments.
Le RGPD, le RGPD… tout le monde a ce mot à la bouche. Ça dit quoi, en clair ?
convaincs-moi
Je veux bien avoir tort mais pas bêtement. Il est où le piège ?
encore un mot à la mode, « métadonnée ». traduction ?
## passer
L'espérance de gain est nulle sur celle-ci. J'arbitre en faveur de la prochaine.
Ne perdons pas de temps sur un point que je n'utilise jamais : je la sors du périmètre.
Question non pertinente au regard de mon poste. À écarter.
Bilan : cinq minutes dessus, zéro avancée. Coût irrécupérable, je coupe les pertes et je prends l'autre.
numéro suivant svp
sans réponse, avance
Je ne vais pas répondre au hasard, ça fausserait la mesure. Autant que tu m'en présentes une différente.
à classer sans suite
Non, celle-là je préfère la neutraliser, elle suppose Outlook et chez nous c'est autre chose
Abandon de cet objectif, transmets le suivant
Je lâche celle-ci, fin de l'engagement, à toi pour la prochaine
négatif sur cette question, suivante
contourne
repli, la suivante
Pas ma mission celle-là, je n'ai jamais géré de boîte partagée. Déroute-moi sur une autre.
skip, terminé
Je laisse cette affaire en l'état, sans réponse de ma part. Avance.
demi-tour, donne autre chose
Oh non pas celle-là mon petit, elle est trop longue pour mes yeux, prends-en une plus loin
Je ne réponds pas, j'ai peur de dire une bêtise. On va tourner la page
Tu sais quoi, celle-ci on va faire comme si je ne l'avais pas vue
autre carte s'il te plaît
j'ai pas le cœur à ça ce matin, des fichiers zip et compagnie. La suivante, peut-être ?
Mettons-la de côté comme un ouvrage qu'on reprendra
laisse tomber celle-là mon grand
Elle m'embête cette question, je préfère te la rendre
au suivant
bof, pas le goût pantoute, change-moi ça pour une autre
Saute par-dessus, j'ai pas de PC pour vérifier
Mets-la aux vidanges, celle-là, et amène la suivante
Tant pis pour cette question-ci, on avance
la prochaine svp, celle-ci me parle pas
Je fais l'impasse
On peut-tu la flusher ?
J'aime autant pas me mouiller sur celle-là, roule à la suivante
Celle avec le tableau croisé, non merci, glisse-m'en une autre à la place
J'ai pas signé pour ça. Autre question.
Je ne réponds pas à ce genre de chose. Avancez.
zappe-la
Rien à cirer du télétravail, je bosse sur le terrain, alors celle-là tu te la gardes
passer
Vous comptez vraiment que je lise tout ça ? Non, on l'enlève et on voit celle d'après.
Elle est nulle, je boude celle-ci, mais envoie l'autre
Joker, et qu'on n'en parle plus
## mon-niveau
Faisons un point d'étape : quels acquis, quels écarts, quelle tendance ?
mes indicateurs ?
Il me faut des indicateurs. Par thème, avec l'intervalle de confiance si tu l'as.
Si je suis bien, cela me fait quatre justes sur cinq. Et au cumulé depuis janvier ?
Ai-je une position haute ou basse en culture de la donnée ? J'ai besoin de me situer avant mon entretien.
tableau de bord
Mesurons avant de décider : est-ce que mes trois semaines d'effort ont produit quelque chose ?
Taux de réussite ?
je crois être correct en bureautique et médiocre en sécurité ; tes chiffres confirment ou infirment ?
Point de situation me concernant
Donne mon statut sur les différents fronts
SITREP perso svp
Je suis opérationnel ou pas, d'après tes relevés ?
Mon bilan d'engagement sur le mois : combien de tentatives, combien de réussites
La chef de centre me demande où j'en suis de la formation. Transmets-moi les éléments.
j'ai pris du galon ?
En cyber, apte ou inapte ?
Dis-moi franchement mon petit, je suis une cancre ou ça va ?
tu as noté mes réponses quelque part ? j'aimerais voir mon carnet de notes
ma moyenne ?
Est-ce que je m'améliore un peu, au moins, ou est-ce que tu le dis pour me faire plaisir
J'ai combien de bonnes, en tout, depuis le temps ?
Ma fille me demande si j'avance avec l'ordinateur et je ne sais pas quoi lui dire
est-ce que je suis bien pour mon âge là-dedans
c'est dans quoi que je suis la plus faible, que je révise à la maison
ça m'en fait combien de justes à la file ?
chu rendu où
J'aimerais voir ma cote, savoir si j'ai mes septante pour cent
Mes points, tu les as-tu ?
C'est quoi mon niveau rendu là, en courriels ?
Je bosse fort depuis la rentrée, ça paraît-tu dans mes affaires ?
Fais-moi donc un p'tit topo de mon cheminement
Par rapport au mois passé, j'ai monté ou j'ai reculé ?
mes notes stp
Je suis-tu pas pire en sécurité ? Juste curieux de me situer
Bon, et le verdict, il tombe quand ? J'ai répondu à trente de vos devinettes.
Il doit bien y avoir une note cachée quelque part. Sors-la.
Tout ça pour quoi au final ? Montre-moi ce que ça m'a rapporté.
résultat des courses ?
un point sur mon cas
Ça sert à quelque chose, ton truc ? Prouve-le : j'étais où, je suis où.
Ma courbe
Mon collègue affiche « 5 » partout et s'en vante. Moi, je suis à combien ?
## changer-sujet
La cybersécurité me paraît saturée, rendement décroissant. Réallouons l'effort vers la donnée.
diversifions les matières
Tout bien pesé, ce qui m'est utile ce trimestre c'est Teams, pas les mails. Bascule.
Les tableaux et les graphiques plutôt, si c'est possible ; c'est mon métier, je veux vérifier mes bases
De quelles rubriques disposes-tu ? Je souhaiterais en prendre une qui ne soit pas celle-ci.
Assez de mots de passe
Rééquilibrons : huit questions sur le mail, zéro sur le télétravail
Réflexion faite, le partage de documents serait un meilleur investissement pour moi que ces histoires de visio
bascule sur agenda
Rompez sur la messagerie, on bascule agenda
On quitte ce secteur. Cap sur la sécurité des accès.
nouveau théâtre d'opérations svp, celui-ci est traité
J'ai un exercice cyberattaque vendredi : à partir de maintenant que du cyber, rien d'autre
assez de cyber, place aux mails
Réoriente-moi sur le travail à distance, je passe en astreinte domicile lundi
données : oui. calendriers : négatif.
Secteur agendas à quitter, demande réaffectation sur la messagerie
Encore les pirates ! Ça me donne des cauchemars, mon petit, tu n'aurais pas quelque chose de plus gai ?
Moi c'est le calendrier du maire que je tiens, alors si on pouvait parler de calendriers plutôt que de tableaux
le télétravail ça ne me concerne pas, je suis à l'accueil. Tu as autre chose en rayon ?
J'aimerais mieux les mails, c'est là que j'ai le plus peur de faire une bêtise
on pourrait pas causer d'autre chose que de ces gigaoctets
Ma petite-fille vient d'avoir son téléphone, alors la parentalité, ça m'irait mieux que Teams
montre-moi la liste des matières, je vais en choisir une à mon goût
Josiane a eu des questions sur les documents à plusieurs, moi jamais. Je veux bien y goûter
autre matière, mon petit
On jaserait-tu de courriels à la place ?
J'en ai mon voyage des pourriels, amène d'autre chose
Là tantôt c'était les agendas, à c't'heure j'aimerais ça toucher au collaboratif
C'est pas que c'est plate, mais j'aimerais mieux jaser télétravail, chum
autre matière une fois ?
switch aux courriels
As-tu de quoi sur la médiation numérique au lieu de ça ?
bon là, fini les agendas, place au collaboratif
Vous n'avez que l'hameçonnage en stock ?
plutôt du télétravail
Ça ne m'intéresse pas, les agendas partagés. Prends un autre rayon.
Y'a que la sécurité qui vaut le coup dans votre machin, le reste c'est du vent. Mets-moi là-dessus.
On m'a vendu dix thèmes, j'en vois qu'un. Où sont les autres ?
marre des mails, parlons visio
sujet suivant
Le collaboratif c'est de la flûte, file-moi plutôt l'informatique de base
## aide
Avant d'engager du temps ici, je voudrais le périmètre exact de tes prestations
Si je comprends bien, tu poses des questions et tu donnes des astuces. Y a-t-il autre chose dans le catalogue ?
Quelles sont les règles du jeu ? fréquence, durée, notation, tout ce qui me permettrait de décider en connaissance de cause
ta notice ?
Mode opératoire ?
Je tape au clavier, d'accord. Mais tu attends quoi de moi, des phrases, des chiffres, des boutons ?
Procédons dans l'ordre : à quoi sers-tu, comment je te pilote, comment j'en sors
Liste-moi tes fonctions, je verrai lesquelles ont une utilité pour un service financier
je n'ai pas d'idée de la suite du processus, que puis-je faire à partir d'ici ?
Première prise de contact. Annonce tes capacités.
tes commandes ?
Briefing, s'il te plaît
J'ai repris le poste ce matin, personne ne m'a passé les consignes pour ton utilisation
consignes d'emploi ?
Où sont les commandes de cet engin
je ne sais pas quoi transmettre, donne-moi le format
Quels sont tes moyens à disposition ? Je veux savoir avant de te solliciter
Perdu le fil, remets-moi sur la bonne fréquence : on peut faire quoi ici ?
Je ne sais pas où appuyer mon petit, j'ai peur d'effacer quelque chose
C'est la première fois que je t'ouvre. Explique-moi comment on fait, tout doucement
On m'a installé ça hier et je n'ose pas y toucher. Tu sers à quoi au juste, pour une vieille comme moi ?
je clique où
y a-t-il un petit mode d'emploi, imprimable de préférence
je suis toute perdue là-dedans
qu'est-ce que j'ai le droit de te demander, dis, et qu'est-ce qui ne se fait pas ?
Si je clique sur un bouton, est-ce que ça casse quelque chose ? Montre-moi comment on se sert de toi
J'entends les jeunes dire « demande au bot ». Demander quoi ?
C'est comment que ça marche, ton patente ?
Tu fais quoi dans la vie, à part poser des colles ?
Chu mêlé, par où c'est qu'on embarque là-dedans ?
Dis, qu'est-ce que tu sais faire de bon, une fois ?
aide-moi donc à me retrouver dans ton menu
On te parle comment ? Au clavier, au micro, avec des mots magiques ?
Je viens d'arriver de Lausanne et je connais pas le système. Tu peux me faire le tour du propriétaire ?
euh… je fais quoi, là ?
C'est quoi les options icitte ?
Bon, t'es censé faire quoi, au juste ?
Encore un outil livré sans mode d'emploi
vas-y fais ton pitch, qu'est-ce que ça m'apporte
Je vois un rond, trois boutons et une phrase gnangnan. Et après, on en fait quoi ?
Rien n'est clair dans ce bidule. Comment on s'en sert ?
besoin d'aide ici
Votre réclame disait « écrivez ce que vous voulez ». Soit. Et vous répondez à quoi, en vrai ?
vous servez à quoi
## pause-rappels
Clôture des comptes jusqu'au 31, je suis à pleine capacité. On se reparle en février.
Je fais l'hypothèse que tu sais attendre quinze jours : la commission des finances m'occupe d'ici là
Suspends les envois le temps du débat d'orientation budgétaire
Pas ce matin, l'auditeur est dans mon bureau
Je pars dix jours, du 3 au 13, l'ordinateur reste au bureau, inutile d'envoyer quoi que ce soit
à différer de quinze jours
L'utilité de tes messages est réelle, mais nulle en période de dialogue de gestion. Reviens après.
plus tard, je suis sous l'eau avec le compte administratif
Je décroche jusqu'à demain 8 h, silence radio d'ici là
En intervention. Rappel dans une heure.
Plan blanc activé, plus de messages tant que ce n'est pas levé
indispo jusqu'à 19 h
mise en attente, une heure
Vigilance rouge inondation sur le département, tu me laisses respirer jusqu'à dimanche
Négatif pour l'instant, on a un départ. Recontacte-moi à midi.
stand-by 48 heures
je pars en stage ARI toute la semaine, n'émets rien avant mon retour
Mon petit, il y a la queue jusqu'à la porte, reviens quand ce sera plus calme
oh pas tout de suite, j'ai un monsieur qui attend pour sa carte d'identité
Je me fais opérer des yeux mardi, il ne faudra rien m'envoyer pendant trois semaines
je garde les petits-enfants pendant les vacances de la Toussaint, laisse-moi tranquille jusqu'à la rentrée tu veux bien
Demain plutôt, ma tête est pleine comme un œuf
Attends un peu que la remplaçante soit formée, disons à la fin du mois, et on reprendra nous deux
reviens vendredi, mon grand
clouée au lit, jusqu'à jeudi rien du tout mon petit
après le déjeuner mon grand
Achale-moi pas avant lundi, j'suis en vacances
Tantôt, pas là, je suis en plein rush
après mes vacances
repasse tantôt
J'ai la grippe, je file un mauvais coton, laisse-moi une semaine le temps de remonter la pente
fais dodo jusqu'à lundi matin
Laisse-moi souper tranquille, on se reprend demain
On est en pleines élections ici, c'est la folie, ça ira mieux dans quinze jours. D'ici là, motus.
mets ça sur la glace une couple de semaines
Pause. Une semaine. Si c'est possible sans remplir un formulaire.
Vous tombez toujours quand il faut pas. Dans deux heures, peut-être.
après mercredi
Pas avant septembre, merci
la paix jusqu'à demain
Je vous préviens, la semaine du 12 je ne lis rien du tout. Épargnez-vous la peine.
Pas le jour où le serveur est par terre. Repassez demain.
je suis en RTT là, ton truc peut attendre lundi non ?
Oubliez-moi trois semaines
## arreter-rappels
Analyse faite : coût d'interruption supérieur au bénéfice. Je mets fin à l'abonnement.
Je n'ouvre plus aucun de tes messages depuis mars ; statistiquement, autant cesser de les émettre.
Résiliation, sans préavis
zéro notification
Optimisons : supprime définitivement les envois automatiques, je garde l'accès
ces relances ne me sont d'aucune utilité, à retirer de manière définitive
Entre les alertes du logiciel comptable, la messagerie et toi, il faut que je tranche : c'est toi que je supprime
Abonnement à résilier
Par principe je ne veux d'aucune notification non sollicitée, les tiennes comprises
Coupe l'émetteur, définitif
Retire-moi de la liste de diffusion
émissions terminées, définitif
Les notifications saturent mon canal pendant les gardes. Supprime-les pour de bon.
Terminé pour moi, ne me recontacte plus
Je quitte le service le 30. Raye-moi des destinataires.
extinction complète des alertes stp
plus aucun appel de ta part, c'est un ordre
Affirmatif, je confirme : zéro message, sans limite de durée
Je pars à la retraite mon petit, alors tes messages ce n'est plus la peine, jamais
Ça clignote, ça sonne, ça me fait sursauter à chaque fois, enlève-moi ça pour toujours
comment on fait pour que tu ne m'écrives plus du tout, sans te vexer
C'est gentil de penser à moi mais je préfère que tu arrêtes de m'écrire, je suis trop vieille pour ça
ne m'écris plus
Il ne faut plus rien m'envoyer, c'est le docteur qui a dit moins d'écran. Et ce n'est pas pour huit jours, c'est pour tout de bon
Peux-tu m'effacer de ta tournée, comme le facteur quand on déménage ?
j'ai demandé à mon neveu de débrancher ça, il ne sait pas. Tu peux, toi, ne plus jamais sonner ?
on s'était bien entendus mais j'ai plus envie d'être dérangée, ni demain ni après
Lâche-moi une fois pour toutes avec tes notifications
ôte-moi de là
Je veux pus rien savoir de tes rappels
ça m'énerve d'entendre dring trois fois la semaine, coupe ça pour de bon
Débarque-moi de là, je suis plus intéressé
plus jamais de tes pings
Arrête de m'achaler, pis pas juste pour une semaine
Moi les messages automatiques, j'ai jamais supporté. Tu peux me désinscrire, une fois ?
Foutez-moi la paix, définitivement
Je n'ai rien demandé, je ne me suis inscrit à rien, alors qu'on m'enlève
Spam. Je veux en sortir.
C'est quoi la manœuvre pour ne plus jamais être dérangé par ce machin ?
du balai, définitivement
Terminus, je descends. Plus de rappel, plus rien.
Supprimez-moi de votre harcèlement quotidien, bien cordialement
Un message de plus et je bloque. Autant que ce soit vous qui arrêtiez.
basta les notifs
## conseil
J'envoie le même classeur budgétaire à douze directions et je reçois douze versions. Il existe sûrement une méthode moins coûteuse ?
Voyons, si je veux que les élus lisent mais ne modifient pas mon fichier, je m'y prends comment ?
Mon hypothèse est que je perds quarante minutes par jour à chercher des mails. Par quoi réduirait-on ce temps ?
Quel graphique pour une évolution de dépenses sur cinq ans ? Barres ou courbe, je me tâte.
Une bonne pratique sur le nommage des fichiers ?
J'ai six calendriers superposés et trois réunions à la même heure ; tu préconises quoi
Retrouver une version antérieure d'un tableau écrasé par un collègue dans Teams, c'est faisable ?
Excel : figer la ligne d'en-tête ?
je raisonne : trop de destinataires, donc trop de réponses, donc perte de temps. Comment casse-t-on cette boucle ?
partage d'écran, procédure
Comment je fais pour que mon planning d'astreinte soit vu par toute l'équipe sans qu'ils y touchent ?
Le canal Teams explose pendant les crises. Comment baisser le volume des notifications sans rater l'urgent ?
mot de passe : consigne ?
Je bosse depuis le PC mobile en 4G, quelles précautions pour la liaison ?
J'ai quarante fiches réflexes à mettre à disposition de tous, où les ranger pour que chacun trouve en dix secondes
reçois beaucoup de courriels en copie, veux que ça se range tout seul dans un dossier. comment ?
transmettre gros fichier plan de secours, trop lourd pour la messagerie, quelle solution
Bonne conduite en visio ?
Dis mon petit, pour mettre un message d'absence dans les mails, on fait comment ?
choisir mot de passe
comment savoir si une lettre électronique vient bien de la banque
Je veux joindre une photo à un courrier électronique, où c'est qu'on appuie ?
j'ai toujours mon écran qui reste allumé quand je vais chercher le courrier, il paraît qu'il ne faut pas. Quel est le geste ?
Faire une réunion dans l'agenda de Monsieur le directeur sans lui effacer ses rendez-vous, c'est possible ça ?
Josiane me demande d'écrire en même temps qu'elle dans le même document. Comment on s'y prend sans se marcher dessus ?
une astuce de grand-mère pour l'ordinateur, tu as ça ? pour ne pas perdre mes documents
récupérer mail supprimé ?
T'aurais-tu un truc pour ménager ma boîte de courriels ? J'en ai nonante-deux pas lus
Comment on s'y prend pour planifier une rencontre quand tout le monde est booké mur à mur ?
Ma connexion lâche quand je travaille de la maison, des trucs pour mieux m'organiser ?
sondage Teams, comment ?
Natel pro et natel privé, on mélange ou bien ?
Je voudrais envoyer un courriel à septante personnes sans qu'elles voient les adresses des autres
un truc antipourriel
Comment on épingle une conversation pour pas la perdre ?
J'aimerais ça que mes collègues arrêtent de me jaser pendant que je suis concentrée, mettre un statut ça se fait comment ?
Un truc utile, pour changer. Genre, virer un type d'un groupe Teams.
parade au spam ?
Ils veulent qu'on mette tout dans SharePoint. Moi mon disque dur me va. Si je devais y passer quand même, par où je m'y prends ?
puisque t'es si calé : comment je vois qu'un site est bidon
Le télétravail c'est du vent, mais j'ai mal au dos. Comment on installe un poste correct à la maison ?
Et pour signer un mail proprement sans y mettre trois logos, on fait quoi ?
astuce Teams, une vraie, pas un truc de débutant
Je rate une réunion sur deux parce que personne ne lit mon agenda. Comment le rendre visible, à la fin ?
conseil du jour
## signaler-probleme
La question additionne des choux et des carottes : elle dit « les trois » et ne propose que deux options. Incohérence.
Je refais le calcul : 12 sur 48, c'est 25 %, pas 20 %. Votre corrigé est erroné.
Vérification faite dans le texte officiel, la référence que vous citez est abrogée depuis 2021
coquille au tableau
Deux propositions sont rigoureusement équivalentes, on ne peut donc pas en compter une seule comme juste. À revoir.
erreur de corrigé
Le deuxième choix est écrit deux fois, mot pour mot
J'ai reçu trois fois la même carte ce matin, c'est un doublon dans votre système
La source pointe vers une page 404, ce qui pour un corrigé est gênant
Carte non reçue, écran vide
Anomalie : le bouton valider ne répond pas
panne d'affichage sur le téléphone, texte coupé à droite
Le lien transmis ne mène nulle part. Rends compte à qui de droit.
Correction en contradiction avec notre consigne nationale. À faire vérifier par ton commandement.
Faute dans l'énoncé : « il faut cliqués ». À corriger.
j'appuie sur envoyer, rien ne part, essayé sur deux postes
Ton message de correction est arrivé tronqué, il s'arrête au milieu d'une phrase
Mon petit, il y a écrit « mots de passes » avec un s, ma maîtresse t'aurait tapé sur les doigts
l'image est toute noire, je ne vois rien dessus
C'est écrit tellement petit que ça déborde du cadre, il doit y avoir quelque chose qui cloche chez toi
tu me dis que j'ai faux mais c'est ce que j'ai coché, regarde, c'est pareil que ta réponse !
phrase coupée
Le petit texte bleu, quand je clique, ça dit que la page n'existe plus
la question parle d'une photo et il n'y en a pas
ça fait deux jours que la carte tourne, tourne, avec un petit rond, et ne s'ouvre jamais. Je te le dis pour que tu le fasses voir
Y'a un bogue, mon affaire gèle quand je choisis
Le lien est brisé
Ta question parle de « septembre 31 », ça existe pas une fois
ça s'affiche tout croche sur mon cellulaire
Heu, la réponse que tu donnes, elle marche pas dans la version qu'on a, le menu est pas là
Y'a deux fois le choix c, c'est-tu voulu ?
Je pense que votre corrigé s'est fourvoyé, l'article cité dit le contraire
texte tronqué
buggé
Votre correction est fausse, et je peux le prouver
Même pas fichu d'écrire « courrier » avec deux r
Rien ne marche dans votre bazar, le menu déroulant reste fermé
Ce que vous affirmez là date d'Office 2010. Mettez-vous à jour.
problème d'affichage, comme d'habitude
Aucune des quatre réponses n'est bonne. Qui a relu ça ?
Vous comptez faux une réponse que votre propre lien donne comme juste. Beau travail.
Formulation à double sens, n'importe qui peut comprendre l'inverse. Faites remonter.
## politesse
Bonjour, j'espère que l'exercice budgétaire se passe bien de votre côté aussi
Merci, raisonnement limpide
Très cordialement à vous, bonne fin de journée
Mes respects matinaux
Bien vu, merci
Bon, j'ai assez réfléchi pour ce matin. Au revoir et merci
Bonne année, que vos indicateurs soient tous au vert !
comment allez-vous ?
Bonjour à toi, ici coordination
Bien reçu, merci de l'appui
Bonne garde à toi aussi
mes salutations à l'équipe
Beau boulot, merci
Salut chef
bonne vacation
Bonjour mon petit, tu as bien dormi ?
Oh tu es gentil, merci beaucoup
Coucou c'est encore moi, la dame de l'accueil
Allez, bonne soirée mon grand, couvre-toi il fait froid
tu es gentil
Pardon de te déranger, bonjour
Bonne fête à toi si tu en as une
bien le bonjour
merci mon petit
Allô !
Adieu, à la revoyure
À tantôt !
Merci ben gros
Salut, ça va-tu ?
Bonne soirée une fois
T'es ben fin, merci
Bon matin !
Un tout grand merci, c'était le fun
bonjour (on ne sait jamais, si ça écoute)
Bon. Merci, je suppose.
Ouais ouais, bonne journée à vous aussi
Je dois reconnaître que c'est bien fait. Chapeau.
On m'a appris à saluer, même les gadgets : bonsoir
'jour
Bon week-end, robot, te fatigue pas trop
## ne-sais-pas
Aucune donnée pour trancher, je ne vais pas inventer un chiffre
pas d'opinion
Je ne dispose pas de l'information, je le dis honnêtement plutôt que de tirer au sort
Négatif, pas d'élément de réponse de mon côté
Inconnu au bataillon
Jamais vu ce mot, aucune idée mon petit
j'en sais rien
ça, on ne me l'a jamais appris
Pas la moindre idée, une fois
J'sais pas pantoute
aucune espèce d'idée, chu dans le noir total
Comment voulez-vous que je le sache
j'en sais fichtre rien
## positionnement
Avant tout plan de formation il faut un état des lieux. Mesure d'abord ce que je sais.
Je préfère une évaluation initiale à un empilement de questions au hasard
Établissons mon point zéro, on comparera dans six mois
évaluation initiale svp
Reconnaissance de mes acquis : lance le test complet
je suis nouveau au centre, évalue mes aptitudes numériques de A à Z
Il y avait un petit test pour dire si on est débutante ou pas, je veux bien le passer
mon petit, fais-moi l'examen du début, comme chez l'opticien, pour voir ce que je vois
le test d'entrée, j'ai pas pu finir la dernière fois. On peut le refaire ?
J'aimerais me faire évaluer au complet, savoir d'où je pars
Un test de classement, comme au cégep, tu fais-tu ça ?
Passez-moi donc votre fameux test de positionnement, qu'on rigole
Au lieu de m'envoyer des trucs de maternelle, évaluez-moi une bonne fois depuis le début
## certification
Il me faut une pièce justificative pour mon dossier d'avancement. Une attestation signée serait probante.
Je me considère prêt sur la culture de la donnée : que faut-il pour faire valider officiellement ?
preuve vérifiable de mes acquis en cyber, comment l'obtenir
mon attestation cyber
Je veux passer l'examen et ramener le diplôme au centre
validation officielle cybersécurité, demande de session
Est-ce qu'à la fin on a un petit papier à encadrer, mon petit ? J'aimerais bien le mien avant la retraite
j'ai été reçue, il paraît, où est-ce que je trouve mon certificat pour l'imprimer
Je voudrais mon attestation en PDF, pour la joindre à un courriel aux ressources humaines
Y a-tu un badge à mettre sur LinkedIn quand on réussit ?
C'est le temps que je me fasse certifier, on fait ça quand ?
Et votre médaille en chocolat, on la gagne comment ?
Sans certificat reconnu, tout ça ne vaut rien. Vous en délivrez un, oui ou non ?
## parcours
Existe-t-il une suite ordonnée d'étapes pour un métier comme le mien, finances et contrôle ?
J'ai fait trois étapes sur huit, si je compte bien. Poursuivons dans l'ordre le cursus télétravail
étape suivante du parcours travail en groupe
Donne la feuille de route pour un poste de coordination
quel itinéraire de formation pour un chef d'équipe de terrain ?
Reprends le parcours cyber à l'étape où je l'ai laissé
Mon petit, y a-t-il un chemin tout tracé pour les dames de l'accueil, pour que je ne me perde pas ?
ma responsable m'a mise sur une série de leçons « mails et agendas », je la trouve où
Je voudrais suivre le cheminement complet pour les secrétaires
C'est-tu possible d'embarquer dans la série d'étapes pour le monde en télétravail ?
parcours métier svp
Tant qu'à faire, un vrai programme avec un début et une fin, pas des questions en vrac. Vous avez ?
Combien d'étapes encore avant d'en voir le bout de votre cursus ?
## partage-resultats
Pour mon entretien annuel il serait utile que mon directeur accède à mes scores. Active-le.
Tout compte fait je retire l'accès que j'avais donné à ma cheffe sur mes résultats
Je consens à une transmission nominative à mon encadrement
Transmets mes résultats à mon chef de service, j'autorise
Négatif, mon chef ne doit plus voir mes scores, coupe la diffusion
partage accordé au chef
Je veux bien que ma responsable voie mes bonnes notes, comment on lui montre ?
mon petit j'ai accepté de montrer mes notes à Madame Pons, je regrette, on peut revenir en arrière ?
j'aimerais faire suivre mes niveaux à ma cheffe, elle me l'a demandé ce matin
Mets donc ma boss au courant de mes résultats, je suis pas gênée
Je veux plus que ça soit partagé à mon gestionnaire
Que le chef les voie, mes résultats, ça lui clouera le bec
J'avais coché « partager avec mon manager ». Décochez.
## langue
I think better in English for this topic, could you switch?
Mon stagiaire est britannique et utilise mon poste : existe-t-il une version pour lui ?
Basculons en anglais, cela me fera un exercice de plus
Do you read me in English? Switch language, over
repasse sur le français, terminé
version anglaise ?
oh mon petit, tout s'est mis en anglais, remets-moi ça dans notre langue
tu parles quelle langue, là ? moi c'est le français seulement
J'ai appuyé sur English sans faire exprès, je veux revenir comme avant
Peux-tu jaser en anglais pour ma blonde qui est unilingue ?
En français s'il vous plaît, on est pas à Toronto
Parlez français, on paie assez d'impôts pour ça
## incident-securite
Je récapitule : pièce jointe ouverte à 9 h 12, écran figé à 9 h 14, fichiers renommés à 9 h 20. La conclusion s'impose.
J'ai validé un changement de RIB fournisseur sur la foi d'un mail. Je commence à penser que c'était un faux.
Un virement suspect de 14 000 euros est sorti après que j'ai saisi mes codes sur une page qui ressemblait à la nôtre
écran rouge, rançon demandée, tout le standard est bloqué
Tablette de commandement perdue sur intervention, session ouverte dessus
poste compromis
Mon petit j'ai fait une bêtise, j'ai tapé mon code secret sur le site que le monsieur m'a donné
il y a la petite flèche qui bouge toute seule sur mon écran, j'ai peur
j'ai ouvert la facture qui était dans le courrier et maintenant tout est bizarre, des fenêtres partout
Je me suis fait pogner par un courriel de faux colis, j'ai mis mon mot de passe
On m'a piqué mon laptop dans le tram tantôt
Bon, je l'avoue, j'ai cliqué. Et maintenant mes contacts reçoivent des cochonneries de ma part.
ma clé USB avec les fichiers des administrés, envolée. J'ai cherché partout.
## parler-humain
Je pense avoir atteint la limite de l'automate ; quel interlocuteur traite les cas particuliers ?
Une conversation de dix minutes avec un formateur me ferait gagner une heure. Qui est-ce ?
opérateur humain svp
passe-moi le PC informatique, une voix, pas un robot
une vraie voix
mon petit tu es bien gentil mais j'aimerais mieux une dame au téléphone
Il y a bien quelqu'un qui peut venir s'asseoir à côté de moi pour me montrer ?
le numéro du jeune homme de l'informatique, tu l'as ?
Je peux-tu parler à du vrai monde ?
J'aimerais autant discuter de vive voix avec la personne responsable des formations, c'est qui chez vous ?
Y a quelqu'un de vivant derrière, qu'on puisse engueuler ?
Donnez-moi le nom et le poste de celui qui s'occupe de ce machin, je veux lui causer
## donnees-personnelles
À quelles fins mes réponses sont-elles conservées, combien de temps, et sur quelle base légale ?
Je souhaiterais un export intégral de ce que vous détenez me concernant, format tableur
si j'échoue, cela entre-t-il dans mon dossier d'agent ? la réponse conditionne ma participation
Qui est à l'écoute sur ce canal, en dehors de moi ?
efface tout mon historique, aucune trace
Est-ce que mes erreurs remontent à l'état-major ?
Dis, mon petit, mes fautes, tout le monde peut les voir ? Madame la directrice aussi ?
où est-ce que c'est rangé tout ce que je te dis
J'ai pas envie que mes niaiseries restent là, peux-tu toute effacer ?
Tu gardes-tu nos conversations ?
Nos infos, elles sont stockées en Suisse, en France ou aux States ?
Combien de temps vous nous fichez ?
J'imagine que la DRH lit par-dessus mon épaule. Démentez, si vous l'osez.
## difficulte
Dix réponses justes sur dix, l'échelle ne me discrimine plus. Relève le seuil.
La charge cognitive est supérieure à mes moyens, descendons d'un cran
Je m'ennuie, statistiquement parlant : tout est évident
Exercice trop facile pour une équipe entraînée, monte en puissance
Allège le dispositif, ça dépasse mes capacités
mission niveau débutant, reçu. donne-moi du lourd maintenant
mon petit, c'est bien trop compliqué pour moi, tu n'as pas des questions pour les tout petits ?
celles d'avant étaient à ma portée, là je perds pied. On peut redescendre ?
c'est de la p'tite bière, ton affaire, corse-moi ça
C'est ben trop rough pour moi ces questions-là
Septante pour cent du temps je réponds sans lire, mets-en des plus costaudes
Vous me prenez pour un gosse de six ans ? Un peu de répondant, s'il vous plaît.
baisse d'un ton, c'est de la torture vos questions
## frequence-rappels
Deux envois par semaine constitueraient l'optimum, le mardi et le jeudi
Le matin je suis en dialogue de gestion, ma disponibilité est maximale vers 16 h. Décale en conséquence.
ramène la cadence à un message tous les quinze jours
Créneau d'émission demandé : 6 h 45, avant la prise de garde
cadence à diminuer
je suis en 24/48, cale tes envois sur mes jours de présence : lundi et vendredi
Tu viens toujours à l'heure où ça se bouscule au guichet, mon petit. Vers dix heures ce serait mieux
une fois par semaine c'est bien assez pour ma tête
J'en prendrais bien un tous les matins avec mon café, si ça ne te coûte pas
Plutôt après le dîner, vers treize heures, que tôt le matin
M'en envoyer aux jours, c'est trop ; aux semaines, ce serait parfait
Quatre par semaine, c'est du matraquage. Un, grand maximum.
Si vous devez m'envoyer ça, que ce soit le vendredi à 15 h, quand plus personne ne travaille
## reactiver-rappels
La clôture est derrière moi, le flux peut redémarrer
Tout bien considéré, sans stimulus je n'avance pas. Rétablis les envois.
je constate que je ne reçois plus rien depuis juin ; l'interruption n'a plus de raison d'être
Fin d'alerte, reprends les émissions
renotifie-moi
silence radio levé
Mes yeux vont mieux, mon petit, tu peux recommencer à m'écrire
tu ne m'écris plus ? ça me manque tes petites questions du matin, remets-les
Mes vacances sont finies, tu peux te remettre à m'achaler !
Rallume-moi les notifications, je les avais fermées tantôt par erreur
Je m'ennuie de tes courriels du mardi, tu recommences-tu ?
J'ai dit stop, je me ravise. Remettez vos fichus messages.
Bon, vous aviez raison, sans relance je n'y pense jamais. Rebranchez.
## repeter
Reprenons l'énoncé depuis le début, j'ai été interrompu
L'intitulé exact, une seconde fois, pour être certain de l'avoir lu correctement
Répétez, transmission hachée
Pas copié, redonne l'énoncé
répète
Excuse-moi mon petit, il est venu un monsieur et j'ai oublié ce que tu me demandais
j'ai fait remonter la page et je ne la vois plus, tu peux me la remettre sous les yeux ?
comment tu as dit ?
Tu disais quoi, là ? J'étais dans la lune
Redis voir, une fois
Repasse-moi ta question, le courriel est tombé par-dessus
C'était quoi déjà, votre devinette ?
Remontrez, j'ai fermé la fenêtre exprès et j'ai changé d'avis
## qui-es-tu
Je cherche à identifier l'émetteur de ces messages : service interne, prestataire, algorithme ?
quel modèle y a-t-il derrière toi, et qui le finance ?
Station qui m'appelle, indicatif ?
T'es une IA ou un collègue au micro ?
c'est toi le petit stagiaire de l'informatique ?
Comment faut-il t'appeler, mon petit, tu as un prénom ?
Tu es une personne ou c'est la machine qui parle, je ne voudrais pas être impolie
T'es qui toé ?
T'es-tu du vrai monde ou ben un robot ?
D'où tu sors, une fois ?
C'est encore une lubie du service com', ça ? Vous êtes quoi au juste ?
qui a pondu cette chose
## pix
Y a-t-il équivalence entre tes échelons et les points Pix ? Je cherche une table de conversion
Le portail Pix Territoires relève-t-il de la DRH ou de l'État ? Et où s'y connecte-t-on ?
Quel rapport entre toi et Pix, je ne distingue pas bien les deux dispositifs
Pix : accès ?
On m'ordonne d'ouvrir un compte Pix avant lundi, donne la marche à suivre
C'est quoi ce Pix dont le commandement nous parle
Ma cheffe parle de piks ou de pix, c'est quoi mon petit ?
j'ai perdu le papier avec le code du parcours Pix, où je le retrouve
Le Pix, c'est-tu l'équivalent de notre certif chez nous ?
J'ai fait mon Pix à Bruxelles l'an passé, ça compte ici ?
pix orga, le lien svp
Pix, Pix, Pix… on n'entend que ça. Ça sert à quoi ?
Encore un compte à créer sur leur site Pix ou le mien de l'an dernier suffit ?
## reponse-choix
Par élimination, la troisième
A exclue, D exclue, entre B et C le risque est moindre avec B. Donc B.
J'opte pour la deux et la quatre
réponse bravo, B comme bravo
Charlie, j'en suis sûr
je transmets : réponse alpha
Je mettrais la première mon petit, mais sans être sûre
celle du milieu il me semble
la d, je pense, avec le petit dessin de cadenas
Je gagerais sur la deuxième
Mettons la c
Évidemment la dernière, c'est toujours la dernière
3, et on n'en parle plus
## oui
C'est cohérent, j'approuve
soit, procédons ainsi
Affirmatif, terminé
Validé, exécution
ok, favorable
Oui mon petit
ma foi oui, si ça ne te dérange pas
Certain !
Ben oui, envoye donc
Oui, une fois oui
Si vous y tenez
mouais, allez, d'accord
## non
Après réflexion, je m'abstiens
je ne retiens pas cette proposition
négatif terminé
refus, terminé
négatif, je n'en ai pas besoin
Oh non non, surtout ne fais rien
nenni mon petit
Pas pantoute
Non, ça va comme ça
Je préférerais pas, une fois
Et puis quoi encore
Certainement pas
## composer-relance
Le taux de réponse de la direction des finances stagne. Un message collectif jeudi matin me paraît opportun, aide-moi à le rédiger
Je souhaite adresser à mes contrôleurs une incitation à finir le parcours données avant clôture
Prépare une campagne de trois semaines sur la cyber pour l'unité budget
Diffusion générale à mes équipes : question cyber, départ demain 9 h
transmets à la caserne nord un message d'encouragement pour la semaine sans mail
Ordre à l'unité : parcours télétravail, échéance le 30. Rédige et programme.
Mon petit, je voudrais envoyer un gentil mot à toutes les filles de l'accueil pour qu'elles essaient les exercices, comment je fais
J'ai envoyé la relance avec une faute à tout le monde ! On peut la rattraper ?
Un p'tit mot d'encouragement à ma gang pour les motiver, tu me prépares ça ?
je veux envoyer un courriel de groupe dans Teams à mon équipe avec une astuce dedans, pour lundi
Je voudrais tester sur moi le message avant qu'il parte aux nonante agents
Personne chez moi n'y touche, à votre bidule. Envoyez-leur une piqûre de rappel collective.
annuler l'envoi prévu demain à mon service
## vue-equipe
Quelle est la distribution des niveaux dans ma direction ? La moyenne ne me suffit pas.
Avant le comité de pilotage, il me faudrait le taux de participation de mes trois pôles
L'effort consenti par mon service se traduit-il dans les chiffres du trimestre ?
État des effectifs formés dans mon unité
Combien d'hommes opérationnels en cyber au centre ?
point de situation équipe, svp
mes petites de l'accueil, elles s'en sortent avec les exercices ?
J'aimerais savoir dans quoi mon équipe a du mal, pour leur organiser une après-midi
Ma gang, elle est-tu rendue loin ?
Un portrait de mon équipe en courriel et agendas, as-tu ça ?
On est combien à avoir fini, dans mon service ?
Alors, chez moi, y en a qui s'en servent ou tout le monde s'en fiche ?
export CSV des résultats du service
## hors-sujet
niveau d'endettement ?
Indice des prix à la consommation de septembre, tu l'as ? J'en ai besoin pour réviser les loyers
L'indice majoré 390, ça fait combien en net par mois ?
Il me faut l'explication de l'écart entre le BP et le CA sur le chapitre 011
Combien de points d'indice pour le passage à l'échelon 7 ?
Je dois passer une commande de papier, à qui j'envoie le bon ?
Quelle question met-on à l'ordre du jour du conseil municipal de jeudi ?
Le conseil de surveillance se tient à quelle heure, finalement ?
Aide à la pierre : l'enveloppe déléguée est-elle notifiée ?
faut-il provisionner les rappels de cotisations de l'URSSAF
Arrêter les comptes au 31 décembre suppose que la trésorerie soit d'accord, relance donc la perception
Je suppose que le logiciel de finances est encore planté, j'ai un message « erreur de mandat »
Les résultats de l'appel d'offres sont-ils publiés ?
Mon score au concours d'attaché, il tombe quand ?
Quel est le sujet de la conférence de M. Duflot sur les finances locales ?
La certification des comptes par la Cour, c'est pour notre strate ou seulement les grandes ?
Le niveau de la rivière est à 2 m 80 et monte, qui prévient le quartier bas ?
Rappel des personnels en congés, qui est sur la liste d'astreinte ?
Arrêt des pompes demandé au poste de relevage, tu confirmes ?
question au préfet
pause des équipes à 14 h, fais monter la relève
Problème de groupe électrogène au PC, il me faut un technicien
Le parcours d'évacuation de l'école est bloqué par une benne
L'exercice incendie de jeudi est maintenu ?
Aide humaine demandée rue des Tanneurs, deux personnes bloquées
Passe-moi les sapeurs du centre-ville
Le signal d'alerte ne sonne plus sur le toit de la mairie
Change le sujet de la réunion de sécurité de 15 h, c'est la crue maintenant
Plan de parcours de la course cycliste, il me le faut pour les barrages
Donne le niveau de carburant du véhicule 4
conseil communautaire, quand
on a perdu la clé du véhicule, qui a le double ?
Mon petit, c'est à quel guichet le rappel de vaccin pour les petits ?
Une dame demande l'aide sociale pour son loyer, je l'envoie où ?
Il y a un monsieur qui veut parler au maire, et il s'énerve
J'ai un problème avec mon chauffage, il fait quinze degrés à l'accueil
la pause café c'est dans quelle salle maintenant ?
Le bouton de l'ascenseur ne marche plus, on m'a dit de prévenir quelqu'un
Je voudrais arrêter de fumer, tu crois qu'à mon âge…
La carte d'identité de mon mari est périmée, c'est combien de temps pour la refaire ?
Ma carte de cantine ne passe plus à la borne
Madame Pons a-t-elle son agenda libre pour une signature de parapheur cet après-midi ?
Une administrée veut une explication sur sa taxe foncière
J'ai une question sur ma pension, il me manque deux trimestres
Il faut répéter la chorale de Noël à quelle heure ?
le niveau d'eau de la plante du hall est trop bas, elle va mourir la pauvre
Un conseil pour un cadeau de départ, Simone aime le jardin
On demande les données de la cantine pour les allergies du petit Lucas
L'aide à domicile de Madame Rey n'est pas venue ce matin
Où sont passés les résultats de ma prise de sang, tu ne peux pas savoir toi
Mon mot de passe du logiciel d'état civil est bloqué, tu peux me le remettre ?
Le téléphone du standard a un problème, on entend un écho
Y aurait-il un service de garde pour la relâche ?
Le cours de natation niveau trois, il reste-tu de la place ?
As-tu l'horaire du conseil de bourgmestre de mardi ?
Je cherche l'échevin des travaux, euh, l'adjoint comme vous dites, il est là ?
La souffleuse passe-tu à matin dans ma rue ?
J'ai un rappel à faire à la plombière, donne-moi son numéro
Le billet de stationnement, on le conteste où ? c'est septante euros quand même
Mon char part pas, c'est la batterie, je vas être en retard
Sais-tu si la pause du dîner est rendue à une heure et demie ?
j'aurais besoin d'aide pour déménager samedi
Le sujet de l'expo à la bibliothèque, c'est la BD belge ?
Comment on traduit « poutine » à un Français ?
Le passage à niveau de la gare est-il fermé tantôt ?
je veux arrêter mon abonnement de tram, je l'arrête où ?
Combien ça coûte la certification d'une copie de diplôme à l'état civil ?
Le problème de parking devant la mairie, vous comptez faire quoi ?
Question : pourquoi on paie toujours plus d'impôts
Stop aux travaux de la rue Nationale, c'est infernal
À l'aide, la machine à café a encore avalé ma pièce
Mon niveau de patience avec l'ascenseur est à zéro
Arrêtez de mettre de la clim à 18
Conseil municipal mon œil, ils ont voté quoi pour la prime ?
Vous avez changé le sujet du sondage sur la cantine ou pas ?
Passez-moi le type des espaces verts, il m'a garé un tracteur devant
mon écran fait des lignes vertes, faut m'en donner un autre
L'imprimante ne veut plus rien savoir, bourrage papier
Bon, faites réparer la visio de la salle 4, le micro est mort
Ma boîte mail est pleine, qu'on m'augmente le quota
L'agenda du maire n'est pas à jour, dites-le au cabinet
Je veux un deuxième écran, pas un conseil
Mon badge ne passe plus à la porte du fond
score du match ?
Une pause syndicale est prévue mardi ?
L'appli de pointage m'a compté une heure en moins, je veux récupérer mes minutes
Aide au logement, formulaire Cerfa, vous l'avez ?
Quand est-ce qu'on remplace mon PC, il date de 2014
le wifi du deuxième étage est mort
Question bête : où est la salle Jean-Moulin ?
Données météo pour dimanche, pluie ou pas ?
Le télétravail, c'est combien de jours autorisés par le règlement ? Je veux savoir pour mon dossier RH
Qui doit signer mon avenant télétravail ?
Fais-moi un formulaire de congé exceptionnel
Traduis-moi en anglais ce courrier au maire de Brighton
Il faudrait réserver la salle du conseil pour vendredi
Rédige l'arrêté de circulation pour la brocante
Passe une annonce pour recruter un gardien
J'aimerais une carte de la ville pour mes cousins
mets la pause-déjeuner de l'équipe à 13 h dans le planning de Karim
Quel est le taux d'inflation prévu en 2026 ?
Je réfléchis à refinancer mon prêt immobilier, fixe ou variable ?
Calcule-moi 17 % de 8 450 euros
Le PIB par habitant de l'Occitanie, approximativement ?
Ma femme estime que je parle trop de mon travail, a-t-elle raison ?
Les RTT non pris sont-ils payés ou versés sur le CET ?
Le sous-préfet vient à 10 h, a-t-on prévu du café ?
Quelle est la date limite de vote du budget primitif ?
facture EDF impayée
un train pour Toulouse vers 17 h ?
Faut-il acheter de l'or en ce moment ?
mandat rejeté
Rédige un rapport sur la dette garantie
Où se gare-t-on près de l'hôtel de région ?
Mon collègue Bertrand est-il rentré de son arrêt ?
La subvention du FEDER est tombée ?
Qui signe les bons de commande en l'absence de la DGS ?
Compose-moi un poème sur la TVA
le cours du blé
Vent violent annoncé, faut-il fermer le parc ?
Envoie une ambulance avenue Foch
Combien de lits picot au gymnase Coubertin ?
Deux chevreuils sur la rocade, préviens la police
La batterie de ma radio est morte, où est le stock ?
Météo à trois heures sur le littoral ?
Commande vingt plateaux-repas pour le PC
Qui a les clés du local sable ?
Contacte la Croix-Rouge
quelle est la fréquence radio du SAMU
Mon genou me lâche, il y a un kiné bien dans le coin ?
Départ de feu poubelles place du Marché
recette de chili ?
l'arbre tombé devant l'école est dégagé ou pas ?
prime de feu revalorisée ?
contrôle technique vendredi
le stade sera éclairé ce soir ?
Ma fille passe son permis demain, croise les doigts
Tu peux me dire à quelle heure ouvre la piscine, mon petit ?
Ma tarte aux pommes est toujours molle dessous, pourquoi donc ?
Il pleut dans le hall, j'ai mis un seau
facteur passé ?
Un chien est entré dans la mairie, il est tout mouillé
Que mettre pour un mariage en octobre
Mes géraniums font des feuilles jaunes
À quelle heure ferme la pharmacie de la place ?
On n'a plus d'enveloppes à fenêtre
La photocopieuse demande de l'encre rose, c'est où qu'on en trouve
le monsieur du cadastre est dans son bureau ?
J'ai mal au dos sur ce fauteuil, faut en parler à qui
Combien de jours de congé il me reste avant ma retraite ?
L'horloge du hall retarde de dix minutes
C'est quand la Sainte-Catherine ?
Mon petit-fils veut faire son stage de troisième à la mairie, il envoie sa lettre à qui ?
le docteur Vidal a déménagé, non ?
il y a une fuite aux toilettes des dames
Une mariée demande si on peut jeter du riz sur le parvis
Qui garde le chat de Josiane pendant ses vacances
Les encombrants, c'est le premier mardi du mois ?
Qui gagne à ton avis, Canadien ou Bruins ?
Les frites, c'est meilleur dans la graisse de bœuf, non ?
Où trouver du bon sirop d'érable par ici ?
Mon permis suisse est-il valable en France ?
Il fait frette dans le bureau, monte donc le chauffage
Je cherche une garderie pour ma puce
as-tu vu le dernier film de Xavier Dolan ?
L'abonnement au tram, c'est nonante ou cent euros ?
Y a-tu du covoiturage pour Sète ?
Une bonne place pour bruncher dimanche ?
Mon bail finit en juin, je dois donner mon renom quand ?
J'ai échappé mon lunch sur mon clavier, y colle
y'a plus d'essuie
neige demain ?
ça coûte combien, un timbre pour la Suisse ?
La kermesse du quartier, c'est samedi en huit ?
Quel est le meilleur fromage à fondue, moitié-moitié ?
mon ado veut plus rien manger
Ils l'ont enfin bouché, le nid-de-poule devant la crèche ?
Trouvez-moi une place de parking, tiens, ce serait utile
La grève de jeudi, les bus roulent ou non ?
Le DGS gagne combien ?
La moquette du troisième pue
Et le toner, il arrive quand ? Ça fait trois semaines.
J'ai froid
mon téléphone pro ne charge plus
La retraite à 64 ans, vous trouvez ça normal ?
Faites-moi un café, là vous serviriez à quelque chose
Qui va gagner les municipales ?
On peut avoir des chaises qui ne grincent pas ?
tickets resto, quand ?
Prédisez-moi les numéros du loto, gros malin
L'interphone du parking est cassé depuis lundi
poubelles rue Diderot
chaudière HS
Qui a pris mon agrafeuse
problème de fuite
aide ménagère mamie
conseil de classe
`;
