/** By imagined hands: outdoors: a road-sweeper by ear, a cook whose French is learnt, a policeman, a gardener. */
export const mainExterieur = `
# exterieur
## commencer
jsui pret tu peu envoyé
la suivante stp
g fini ma tourné envoi un truc a fer
on continu
alé met moi o boulo
g 5 mn la on peu travaillé un peu
encor 1
c t facil sa. la prochaine
slt c moi on fé lexo du jour?
ouvre le kiz
tjr pa de kestion oj? jaten moi
le camion et pa la avan 10h profite pr minterogé
Bonjour, je peux faire exercice maintenant ? Cantine fini.
Merci, moi content. Donner autre question svp.
S'il vous plaît commencer pour moi
Les enfants partis, la vaisselle est fait, je suis disponible pour apprendre un peu.
Je vouloir continuer
Ma collègue dit ici on s'entraîne pour ordinateur. Je suis prête
Où est question de aujourd'hui ? Je veux répondre
Une dernière avant mon bus, c'est possible ?
Moi essayer aussi le jeu de questions
Encore s'il vous plaît, j'aime bien
Hier pas le temps mais aujourd'hui oui, vous interrogez moi ?
Arrivé au poste. Envoyez la première question.
Reçu. À la suivante.
PM disponible jusqu'à 14h. Question.
Débutez la séance.
Poursuivez.
Le chef de poste veut qu'on fasse notre QCM du jour. Je vous écoute.
Bien noté, enchaînez.
Créneau libre avant patrouille. Transmettez une interro.
Instruction n°1 : me soumettre un exercice.
Aucune mission en cours. Je suis à votre disposition pour m'entraîner.
Une de plus puis je repars en VP.
Oh collègue, j'ai arrosé les jardinières de la Comédie depuis six heures, là je suis assis à l'ombre, alors pose-la-moi ta question
fan il pleut des cordes on peut pas tondre du coup autant en profiter pour s'entraîner un peu tous les deux non
Boudu celle-là je l'ai eue facile, envoie la petite sœur !
Té, me revoilà, le café est bu, on attaque
Ce matin j'ai taillé les lauriers, après j'ai mangé un bout avec l'équipe, et là j'ai dix minutes. Balance ta question.
Allez zou, une autre, tant qu'on y est
Le petit jeune de l'équipe il en a déjà fait trois aujourd'hui et moi zéro, ça va pas ça. Faut que je m'y mette
C'est bon j'ai pigé, on enquille
Le tracteur est en panne, peuchère, alors je suis à toi pour un petit exercice
Vé, y a dégun au dépôt, je suis tranquille pour jouer aux devinettes avec toi
Eh bé c'est qu'on apprend des choses ! On en refait une ?
## indice
tu peu maidé un ti peu
g besoin dun coup de main pr repondre
si jdi la b jsui chau ou froi
1dice stp
jcale
ya pa un indiss ?
di moi just par koi sa comence
jhesite entre la 1 é la 3 tu di koi toi
enleve 1 movaise reponse stp
c ou kil fo regardé ds limage ?
lu 2 foi é jvoi pa, eclere moi
soufl moi 1 peu
Vous pouvez aider moi un peu ? Pas donner la réponse
C'est difficile celle-là, petite aide svp
Je cherche, je cherche, je trouve pas. Un mot pour aider ?
Pardon, il faut regarder quoi dans le message pour trouver ?
Je crois c'est B ou C. Comment choisir ?
S'il vous plaît montrer le chemin, je veux trouver toute seule
Je veux pas me tromper encore... vous aidez ?
Dire moi quel mot est important dans la question, après je réfléchis
Ma tête est vide aujourd'hui. Un petit signe pour moi ?
Il existe aide pour cette question ?
La réponse, c'est plutôt parmi les deux premières ?
Demande élément d'orientation.
Besoin d'un renfort sur cette question.
Piste à exploiter ?
Insuffisant pour conclure. Fournissez un indice supplémentaire.
Éliminez un suspect parmi les quatre propositions.
Doute entre A et D. Précisez sur quel critère se baser.
Quel principe s'applique ici ? Sans livrer la solution.
Enquête au point mort. Élément nouveau svp.
Je ne trouve pas. Orientez.
Indice. Exécution.
Sur quel détail du mail dois-je porter l'attention ?
Ouh là, celle-là elle est coriace, t'as pas un petit quelque chose pour m'aiguiller ?
Depuis tout à l'heure je tourne en rond comme avec la tondeuse. Mets-moi dans le bon sens, va
Attends je demande pas que tu me la donnes hein, juste un petit bout
Boudiou, c'est dans l'adresse ou dans la pièce jointe qu'il faut chercher la petite bête ?
Ma femme elle saurait, elle, mais elle est pas là. Fais comme si t'étais elle, chuchote-moi quelque chose
on a planté deux cents pensées ce matin j'ai le cerveau en compote allez donne un tuyau
Tu me ferais pas une fleur ? Un petit indice et on n'en parle plus
Fan de chichourle, deux se ressemblent comme deux gouttes d'eau, comment je les départage ?
C'est comme pour les mauvaises herbes, faut savoir où regarder... et là je regarde où, moi ?
Peuchère, je vais encore me planter si tu m'aides pas un brin
Si je te dis que c'est la première, tu me dis que je brûle ?
## explication
pk c pa la a
g pa compri pk
c koi le raport avec le cadena
c koi un klaoud
fichin sa veu dir koi
bin moi g toujour fé kom sa et sa marche. en koi c pa bon
c fo pk ?
jveu savoir la raison
Je pas compris pourquoi c'est la deuxième
Vous pouvez dire la correction avec mots plus simples ?
Bonjour, "VPN" c'est quoi exactement svp ?
Alors il faut jamais ouvrir le fichier ? Pour quelle raison ?
Ah bon ? Moi on m'a appris autrement. Expliquer svp
Un exemple de cuisine pour mieux comprendre votre réponse, possible ?
Pardon, quoi veut dire "pièce jointe" ?
J'ai juste mais par chance. Vous expliquer quand même ?
Motivez la décision.
Justification ?
Sur quel fondement la réponse C est-elle retenue ?
Définition de « métadonnées », svp.
Argumentaire insuffisant. Développez.
Pris acte. Reste à m'indiquer le motif du rejet de ma réponse.
2FA, MFA : quelle distinction ?
Eh bé, je l'aurais juré que c'était l'autre. Qu'est-ce qui cloche dans la mienne ?
Bon, je te crois, mais dis-moi un peu le pourquoi du comment
Attends attends, tu vas trop vite mon beau, reprends-moi ça calmement le coup du « https »
Le chef il a parlé de "nuage" à la réunion, moi les nuages c'est quand je range l'arrosage. C'est quoi son truc ?
Ça me dépasse un peu. Le lien il avait l'air bon pourtant, non ?
hier mon fils m'a dit que sur internet j'avais un algorithme qui me surveille ça existe vraiment cette bête explique un peu
Et si le mail il vient vraiment de la mairie, ça reste un piège ? J'ai pas bien saisi
## passer
suivant
osef de cel la
sote
jla fé pa
c pa mon travail sa lé reunion. 1 otre
oué nan pa cel la
tro long a lire jla lesse
envoi lotre
Je veux pas faire cette question, merci
S'il vous plaît prochaine
Je laisse, c'est pas mon métier
On peut aller à la question après ?
Moi pas avoir agenda au travail, cette question est pour les autres
Pas celle-ci. Autre.
Déjà fait hier la même, avancer svp
J'abandonne celle-là, continuer
Sans objet. Suivante.
Question classée sans suite.
Abandon de celle-ci, on poursuit.
HS pour mon poste, passez.
Non concerné (pas de télétravail en PM). Autre question.
Refus de répondre. Question d'après.
Contournez cet obstacle : autre question.
Oh celle-là laisse-la de côté, elle me gonfle
Le télétravail pour un jardinier, tu me vois emmener les platanes à la maison ? Allez, une autre
Bon, j'y reste pas trois heures dessus, on avance
Vé, je vais pas te répondre n'importe quoi juste pour cocher. Tourne la page
Celle-là c'est pour les gens des bureaux, donne-moi plutôt celle d'après
hier déjà elle m'a pris la tête cette question alors aujourd'hui on l'enjambe et voilà
Non mais franchement elle m'intéresse pas, fais-la disparaître
## mon-niveau
g combien
c koi mon nivo
jsui bon ou pa
sa fé combien de bone en tou
g fé des progré?
jveu voir mes note
ou chui rendu
jsui nul en koi le plu
g monté ou pa la
montre mon resulta stp
et en securité g kel nivo
tu pense ke chui largué ou sa va mes reponses
Bonjour, je voudrais voir ma note svp
Combien de points pour moi ?
Est-ce que moi améliorer depuis septembre ?
C'est bien ou pas bien ce que je fais jusque maintenant ?
Ma cheffe demande si j'avance avec vous. Je dis quoi à elle ?
Je veux savoir quoi je sais et quoi je sais pas
Niveau de moi en mail ?
Ça fait beaucoup de fautes pour moi ? Le total svp
Vous avez le tableau avec mes points ?
J'ai travaillé toute la semaine avec vous, ça donne quoi ?
Je suis encore débutante ou un peu plus ?
État de situation personnel.
Mes niveaux, toutes thématiques.
Point de situation sur mes acquis.
Mon taux de réussite du mois ?
Entretien pro vendredi. Sortez-moi mes résultats.
Évaluation de l'agent (moi) : communiquez.
Score cumulé ?
Niveau actuel cyber : ?
Compte rendu de mes séances depuis le 1er.
Suis-je au-dessus ou en dessous du socle attendu ?
Lacunes identifiées me concernant ? Listez.
Dis, ça fait bien un mois qu'on discute tous les deux, j'ai poussé un peu ou je suis toujours au ras des pâquerettes ?
Le collègue Momo il se vante d'être niveau 4, et moi alors ?
j'ai passé la matinée à désherber et je me disais tiens faudrait que je regarde où je suis arrivé avec l'ordinateur
Bonne ou pas bonne, ça me fait combien au compteur ?
Té, fais voir un peu mon bulletin
Tout à l'heure je vois le responsable des espaces verts, il va me demander comment je me débrouille avec tes exercices. Je lui annonce quoi ?
Je suis fort en quoi, moi, d'après ce que t'as vu ?
Avant je savais même pas ouvrir un mail, peuchère. Aujourd'hui tu me mettrais combien sur dix ?
Sur les mots de passe et tout ce bazar, je m'en sors comment ?
Oh fan, encore raté ! Ça a dû me faire redescendre, fais voir
Mon graphique là, avec les barres, tu peux me le remettre ?
## changer-sujet
on fé otre choz ke lé mail
tjr le mm sujé. change un peu
lé mo de passe sa va jconné, met moi sur otre choz
ya koi dotre kom téme
jveu fer lagenda mintenan pu la securité
ok mé mintenan lé fichié partagé
lesse lé donné jpref le teletravail
mar dé pirate on peu voir dotre truc
Je voudrais apprendre autre chose, pas toujours mot de passe
Quelles autres matières vous avez ?
Maintenant je préfère calendrier svp
Changer le thème, possible ?
Ce thème trop loin de mon travail, je peux choisir différent ?
Ma fille va sur internet beaucoup, je veux travailler sujet des parents au lieu des mails
Fini avec les virus. Aller vers messagerie, merci
Changement de secteur : cyber vers agendas.
Thème épuisé. Basculez sur travail collaboratif.
Listez les domaines disponibles.
Réorientation demandée. Thématique données.
Affectez-moi sur Teams, fini la messagerie.
Assez de phishing. Autre rubrique.
Télétravail : sans intérêt pour la PM. Proposez une autre thématique.
Quittez le thème en cours.
Oh là là les agendas ça va bien cinq minutes, t'as pas un autre rayon ?
Bon, les mails c'est bien, mais depuis lundi qu'on mange que ça ! Fais-moi tourner le menu
Ce matin le chef nous a montré un dossier partagé pour les plannings d'arrosage, j'ai rien compris. J'aimerais bosser là-dessus plutôt que sur les virus
Laisse un peu les pirates tranquilles, va, et emmène-moi dans un autre domaine
Y a quoi d'autre au catalogue à part la sécurité ?
Chez nous on met pas deux fois de suite la même culture dans le même carré : on pourrait varier les sujets ?
Les tableaux de chiffres ça m'escagasse, remets-moi plutôt sur la messagerie
## aide
c koi les truc ke je peu te dir
comen on fé avec toi
jpige rien a ton aplication
ou c kon apui
on repon comen? fo ecrir ou tapé dsu
keske tu sé fer
jsui paumé ya koi a fer ici
Bonjour, première fois pour moi, je fais comment ?
Vous m'aidez pour quoi ? Je connais pas cette application
Je dois cliquer ou je dois écrire ?
Excusez moi, je comprends pas comment utiliser
Quoi je peux demander à vous ?
Il y a un papier qui montre comment utiliser ce service ?
Je suis perdue dans les boutons
Consignes d'utilisation ?
Périmètre de vos missions ?
Vos fonctions, en liste.
Procédure pour se servir de l'outil ?
Quels ordres acceptez-vous ?
Nouvel arrivant sur le dispositif. Demande la marche à suivre.
Modalité de réponse : clic ou texte ?
Briefing sur le fonctionnement.
Bon alors, on m'a mis ce machin sur le téléphone ce matin entre deux massifs, et maintenant j'en fais quoi ?
Explique-moi un peu comment tu t'utilises, que moi à part le sécateur...
Oh fatche, je sais pas par quel bout te prendre
T'es capable de quoi à part poser des questions ?
le collègue m'a dit parle-lui normal mais moi je lui dis quoi à cette machine
J'ai appuyé partout, je suis empégué, remontre-moi les choix du début
Y a pas une notice pour toi, comme pour les débroussailleuses ?
## pause-rappels
pa oj
jbosse la lesse moi 1h
chui an vacance 15 jour envoi ri1 dici la
la nan, 2m1 plutot
jsui malad jusca vendredi écri pa
tt a leur la jcondui
g pa le tem ce matin
revien lundi prochain stp
Pas maintenant svp, je sers les repas
Vacances scolaires je travaille pas, vous arrêter pendant ?
Ma mère est hospital, cette semaine pas possible
Demain matin mieux pour moi
Excusez, beaucoup de travail avant Noël, revenir en janvier merci
Attendre un peu, j'ai le four
Je pars au pays trois semaines, pas envoyer questions jusque le 20
Après 15 heures je peux, avant non
En intervention. Recontactez-moi à 16h.
CA du 12 au 26. Suspension des envois sur la période.
Indisponible, à l'audience tout l'après-midi.
AT 10 jours. Silence radio jusqu'à reprise.
Reporté à la prochaine vacation.
Dispositif festival mobilisé jusqu'à dimanche. Pas de sollicitation.
Stand-by 30 minutes.
Oh là je suis sur la nacelle à quinze mètres, on voit ça ce soir
La semaine prochaine je descends chez ma sœur à Sète pêcher la daurade, alors tu me laisses peinard, hein
Écoute, là j'ai deux camions de compost à vider, j'ai pas la tête à ça, tu me redis demain
Avec la canicule on embauche à cinq heures et à midi je suis rincé. Laisse passer juillet et on s'y remet
Pas là, collègue, je mange
on a la plantation des trois mille bulbes jusqu'à la Toussaint d'ici là m'embête pas
Mets-toi un peu en jachère, une quinzaine, et après on repart
## arreter-rappels
tu me soul ecri pu
enleve moi de ta liste
c bon g plu envi de tout sa. fini lé rapel
jveu pu de tes message
stop def
basta envoi plu rien
comen on vire lé rapel pr toujour
chui a la retrete ds 1 moi c pu la pene de menvoyé
Je préfère ne plus recevoir, merci beaucoup
S'il vous plaît enlever mon nom des envois
Téléphone sonne tout le temps avec vous, il faut arrêter complètement
Les rappels pas bien pour moi, je veux finir avec ça
Je change de travail, les messages de vous c'est plus utile
Où est le bouton pour jamais avoir rappel ?
Je viens quand je veux mais vous pas écrire en premier svp
Pardon mais c'est trop, je veux quitter le programme
Cessez toute sollicitation.
Fin de diffusion à mon matricule.
Radiation de la liste d'envoi, effet immédiat.
Dernière sommation : plus aucun rappel.
Je n'ai jamais demandé ces notifications. Retirez-les définitivement.
Mettez un terme aux relances.
Désinscription. Accusé de réception demandé.
Je suis pas un minot, j'ai pas besoin qu'on me rappelle tous les jours de travailler. Tu me rayes, s'il te plaît
Ça fait trois fois ce matin que la poche me vibre en pleine taille, un jour je vais me couper un doigt. Tu éteins tout ça pour de bon
Bon, on a bien rigolé, mais je rends mon tablier. M'écris plus, va
Tu es brave mais tu es pire qu'un moustique, coupe le robinet à messages
Tes petits rappels, tu peux les mettre au compost, j'en veux plus un seul
si j'ai envie de bosser je viendrai te chercher tout seul pas la peine de me courir derrière
Comment on fait pour plus jamais avoir ta bobine qui saute à l'écran ?
## conseil
comen on fé pr partagé 1 foto sur tims
jrecoi plein de pub ds ma boite mel keske jpeu fer
1 truc pr me souvenir de mes mo de passe stp
on rejoin comen la visio ds le tel
jve metre un rdv ds outlouk é kil sone avan
c pa dangereu le wifi du kfé ?
ou jmet mes foto de depo sauvage pr ke tt lekip lé voi
tu conseil koi pr pa se fer avoir par lé fo sms
Comment envoyer un mail avec photo du menu à ma responsable ?
Je veux écrire mail poli à l'école, vous avez conseil ?
Comment voir dans calendrier si ma cheffe est libre ?
Le mot de passe, c'est mieux long ou avec beaucoup de signes ?
Il y a une bonne façon pour ranger les mails des fournisseurs ?
Mon fils prend mon téléphone de travail. Comment protéger ?
Deux personnes écrire dans même tableau Excel en même temps, c'est possible comment ?
Aidez moi pas oublier les réunions dans Outlook, vous avez idée ?
Bonnes pratiques de verrouillage du poste informatique ?
Comment restreindre l'accès d'un dossier SharePoint à la brigade ?
Procédure pour programmer l'envoi d'un mail à 6h.
Clé USB ramassée sur la voie publique, pas encore branchée. Recommandation ?
Main courante partagée sur Teams : éviter les doublons de versions, méthode ?
Conduite à tenir face à un QR code suspect sur horodateur.
Mode opératoire pour créer une réunion récurrente dans Outlook.
Dis, on se prend en photo les massifs avec les collègues et après dégun les retrouve. Y a pas une façon propre de les ranger sur Teams ?
Le dimanche j'ai le téléphone qui bipe avec les mails du service, on fait comment pour couper la messagerie le week-end ?
Mon chef m'envoie des fichiers gros comme des camions, par mail ça passe jamais. C'est quoi la combine ?
J'ai un mot de passe, té, c'est le nom de mon chien, toujours le même partout. Tu ferais quoi à ma place ?
on se retrouve à six sur le planning de tonte et chacun efface ce que l'autre a mis un vrai cirque comment s'organiser
Donne-moi donc une petite astuce du jour, n'importe laquelle, que je brille à la pause
Avec le stagiaire on voudrait se voir en visio, lui au dépôt et moi au parc, je m'y prends comment ?
## signaler-probleme
ya ri1 qui safiche c tt blan
tu ten trompé c la c la vrai
lé bouton il fon ri1
c ékri 2 foi la mm reponse
limage on voi pa elle et coupé
le lien marche pa page introuvable
ton truc il plante
g mi la b et sa compte la a c pa normal
Pardon, je vois pas les réponses, seulement la question
Je crois la correction pas juste, mon formateur dit le contraire
Il y a mot bizarre, je pense faute dans la phrase
Je clique sur votre site source, il dit erreur 404
Le texte est coupé sur mon téléphone, je lis pas la fin
J'appuie "valider", rien se passe
Vous dire faux mais j'ai mis la même chose que votre réponse !
Cette question a deux réponses bonnes, je pense c'est une erreur
Réponse validée non conforme au guide ANSSI. À rectifier.
Coquille ligne 2 : « recevoire ».
Anomalie d'affichage de la carte sur terminal de service.
Source datée de 2016. Obsolète.
Énoncé ambigu, deux options recevables. Je conteste.
URL morte.
Dysfonctionnement constaté à 10h42 : carte figée.
Oh, ta carte elle est toute de travers sur mon téléphone, la moitié dépasse
Alors là tu te mets le doigt dans l'œil, le menu il s'appelle plus comme ça depuis la mise à jour
J'ai eu le temps de boire un café, ça tourne encore... ta page officielle elle s'ouvre jamais
T'as fait une faute, collègue : « les mots de passes », ma petite elle est au CM2 et elle l'a vue
Tu m'as mis quatre réponses et y en a pas une de bonne, c'est pas possible ça
j'ai beau taper sur le bouton avec mes gros doigts même en enlevant les gants il veut rien savoir
Ça fait deux fois que tu m'affiches la correction de la question d'hier au lieu de celle-ci
## politesse
slt
bjr sa va
mci
bone nui
cool mci tro simpa
a+
re slt
bone ané
Bonjour monsieur
Merci c'est gentil
Bon courage pour vous aussi
Bonne fin de semaine et bonne santé
Mille mercis, vous êtes patient avec moi
Comment allez-vous ce matin ?
Pardon pour dérangement, bonne soirée
Excusez-moi hier j'étais pas polie
Mes respects.
Merci. Terminé.
Bonne fin de service.
Bien reçu, merci du renseignement.
Cordialement.
Fin de vacation, au revoir.
Adieu collègue !
Oh bonjour, alors comment va la machine aujourd'hui ?
Tu es un chef, merci
Allez, je file arroser, à la revoyure
Boudu quelle chaleur, tu vas bien au moins, toi, au frais ?
Bon, je débauche, le bonjour chez toi
eh bé merci hein on se moque pas du monde avec toi c'est du bon boulot
## ne-sais-pas
chépa
jconné pa la rep
okune idé
Je connais pas la réponse, désolée
Je jamais appris ça
Réponse inconnue de l'agent.
Ignorance totale.
Alors là, tu me poses une colle, j'en sais fichtre rien
Moi demande-moi quand tailler un olivier, mais ça, j'ai aucune lumière dessus
## positionnement
jveu fer le tes pr savoir mon nivo
ya pa un tes du debu pr voir si jsui debutan
Faire un test pour savoir par où commencer, possible ?
Chef dit je dois faire évaluation de départ, où ?
Démarrez l'évaluation initiale.
Test de positionnement cyber. Immédiat.
À refaire : diagnostic de départ, l'ancien date d'un an.
On m'a jamais mesuré, moi, avec l'ordinateur. Tu me fais passer ton petit examen d'entrée ?
Avant de planter on analyse la terre : fais-moi donc le diagnostic complet, que tu saches d'où je pars
## certification
jpeu avoir le diplom
on fé koi pr avoir latestassion
Je veux papier officiel qui dit je connais les mails
Après toutes questions, on donne un certificat ?
Attestation cyber requise pour mon dossier. À délivrer.
Session de certification : conditions d'accès ?
Inscrivez-moi à l'épreuve certifiante agendas.
Pour l'avancement de grade le chef voudrait une preuve que je sais me servir de la messagerie, tu fais des attestations toi ?
Je me sens prêt comme une tomate en août, fais-moi passer l'examen final que j'aie mon badge !
## parcours
ya un parcour pr nou lé balayeur
jveu suivre la formassion par etape pr la sécu
Est-ce qu'il y a parcours pour cuisinière ?
Je suis à quelle étape dans mon parcours ?
Inscription parcours cybersécurité agents de terrain.
Quelle est l'étape suivante de mon parcours métier ?
Combien d'étapes restantes avant la fin du parcours ?
Le chef a dit qu'il y avait un chemin tout tracé pour les gens des espaces verts, étape par étape, je m'inscris où ?
J'avais démarré le parcours en plusieurs étapes sur le travail en équipe, puis y a eu les plantations... je voudrais le poursuivre
## partage-resultats
montre mes note o chef
jveu pu ke le chef voi mes resulta
Je suis d'accord ma responsable regarde mes résultats
Vous pouvez envoyer mon progrès à ma cheffe ?
Transmission de mes niveaux à la hiérarchie : accordée.
Retirez au chef de service l'accès à mes scores.
Comment activer le partage avec mon N+1 ?
Je suis fier comme un coq de mon niveau 3, fais passer au responsable qu'il voie un peu
L'autre jour j'ai dit oui pour que le chef voie mes résultats, et j'ai changé d'avis. Referme-moi ça
## langue
parle fransai jcompren pa langlé
met en anglé pr voir
Can you speak English please?
Je comprends mieux anglais, possible changer langue ?
Vous parlez portugais ?
Interface en anglais. Basculez.
Pourquoi « Next » et « Skip » ? Repassez en français.
Té, ma belle-sœur anglaise est là, elle veut essayer, tu causes sa langue ?
Tu parles occitan, toi, ou que le français ?
## incident-securite
g cliké sur 1 lien bizar o secour
on ma volé le tel du boulo ds le camion
J'ai donné mon code à monsieur au téléphone, il dit il est informatique. J'ai peur
Ma boîte mail envoie des messages toute seule
Perte terminal PVe secteur Gambetta, 11h20.
PC du poste chiffré, demande de rançon affichée. CAT ?
Compte Outlook compromis : connexion depuis l'étranger signalée.
Je suis couillon, j'ai rempli le formulaire du soi-disant colis avec mon mot de passe de la mairie... c'est grave ?
Ce matin j'ai branché une clé trouvée près des bancs, et depuis l'écran du dépôt il fait le fada
## parler-humain
ya kelkun de vrai ki peu mapelé
c koi le num de linformatic
Je veux parler avec une personne svp, c'est plus facile pour moi
Qui je peux voir au bureau pour m'expliquer en vrai ?
Identité et poste du référent numérique ?
Passez-moi un responsable.
Service formation : poste, mail.
Tu es gentil mais moi j'ai besoin de voir une tête, y a pas quelqu'un de la maison qui passe au dépôt ?
j'ai essayé tout seul j'ai essayé avec le stagiaire maintenant il me faudrait un formateur en chair et en os
## donnees-personnelles
tu garde koi sur moi
mon chef y voi si jme trompe ?
Les réponses fausses de moi, qui regarde ça ?
S'il vous plaît effacer toutes mes informations
Fondement légal du traitement et durée de conservation ?
Droit d'accès art. 15 RGPD : communiquez l'ensemble de ce qui me concerne.
Mes erreurs figurent-elles au dossier administratif ?
Dis-moi franchement, tout ce que je te raconte là, ça part où ? À la mairie ?
Avant la retraite je voudrais que tu fasses le ménage, que rien traîne de moi dans ta mémoire
## difficulte
c tro conpliké pr moi met plu facil
c pr les gamin tes kestion met plu dur
Trop haut pour moi, plus simple s'il vous plaît
Je comprends bien maintenant, je veux questions plus difficiles
Niveau insuffisant. Durcissez.
Exercices inadaptés, revoir le degré à la baisse.
Oh tu me prends pour un minot ? Corse-moi un peu l'affaire
Doucement, doucement, moi j'ai quitté l'école à seize ans, donne-moi des choses plus abordables
Celles d'hier elles étaient à s'arracher les cheveux, baisse d'un cran
## frequence-rappels
envoi just le mardi
plu tar lé message 6h c tro to
Une fois par semaine c'est assez pour moi
Possible envoyer chaque jour après le service, 15 heures ?
Modification planning : envois lundi et jeudi, 13h30.
Cadence excessive. Réduire à deux par mois.
Je travaille de nuit. Adaptez l'horaire des rappels.
Moi à huit heures j'ai les mains dans la terre, écris-moi plutôt quand je casse la croûte, vers dix heures
Ça me plaît bien ton affaire, tu pourrais m'en mettre une tous les jours au lieu du vendredi
## reactiver-rappels
remé les rapel
jsui rentré de vacans tu peu renvoyé lé message
Avant j'ai dit stop, maintenant je veux encore recevoir svp
Mon congé maternité fini, vous pouvez recommencer à écrire à moi
Reprise de service. Levez la suspension.
Rétablissez les notifications.
Annulation de ma désinscription.
L'autre jour j'étais énervé, je t'ai dit de plus m'écrire. Ça me manque, remets-moi le réveil
ça y est les bulbes sont plantés la pause est finie tu peux me relancer comme avant
## repeter
redi
g effacé la kestion remé la
Pardon, encore une fois la question svp
Je vois plus la question, elle est partie en haut. Montrer encore ?
Répétez, je n'ai pas copié.
Message précédent non reçu. Renvoyez.
Énoncé à nouveau.
J'étais parti chercher le tuyau, je sais plus ce que tu me demandais
Oh tu disais quoi déjà ? Le temps de répondre à la radio j'ai perdu le fil
## qui-es-tu
t ki toi
t un vrai ou un robo
Vous êtes monsieur ou une machine ?
Qui envoie ce message à moi ?
Identifiez-vous.
Nom, qualité, service de rattachement.
Vous relevez de quelle direction ?
Attends, je cause à qui là ? À un gars de l'informatique ou à un grille-pain ?
On a parlé de toi à l'embauche ce matin, mais personne savait dire qui t'avait fabriqué
## pix
pix c koi
c obligé pix ?
J'ai reçu mail Pix, je crée compte comment ?
Les points ici vont sur Pix aussi ?
Identifiant Pix perdu. Procédure ?
Adresse du site Pix.
Campagne Pix Territoires : échéance pour la PM ?
La dame de la formation nous a dit de nous inscrire à Pix, moi je croyais que c'était une glace. Je fais comment ?
J'avais 120 pix l'an dernier, ils y sont encore ?
## reponse-choix
la 2
g di la c
Pour moi réponse deuxième
Moi mettre A et D
Option Charlie.
Proposition 4. Définitif.
Je retiens la première.
Allez, je me lance, celle du bas
J'hésitais avec la une, mais tout compte fait je pars sur la B
## oui
oué
vazi c bon
Oui merci, avec plaisir
Je suis d'accord monsieur
Affirmatif.
Accordé.
Validé.
Et comment !
Ma foi, si ça te fait plaisir, je dis pas non
## non
nan
nn c bon
Non merci, pas besoin
Je dis non, désolée
Refusé.
Demande rejetée.
Non. Affaire classée.
Oh que non, malheureux !
Penses-tu, jamais de la vie
## composer-relance
fo ke jenvoi 1 rapel a mon ekip d balayeur
je ve ecrir un mesaj pr tou lé gar pr kil fasse le kiz
Je voudrais écrire message pour mes aides de cuisine, qu'elles faire les questions
Préparer une relance douce pour équipe cantine svp
Relance à diffuser à la brigade de jour, lundi 8h.
Campagne de rappel cyber, unité motards + ASVP. Rédaction.
Message de relance ASVP : je veux le tester sur moi avant diffusion.
Mes jardiniers ils ont décroché depuis les vacances, j'aimerais leur envoyer un petit mot gentil pour qu'ils s'y remettent
Avec la pluie demain ils seront tous au dépôt, on pourrait leur programmer une question collective vers neuf heures ?
## vue-equipe
comen va mon ekip sur lé kestion
cb de gar on repondu ds lekip
Mes collègues de cantine, elles avancent ? Je suis responsable
Voir résultat de groupe svp
Participation de la brigade ce mois ?
Tableau de bord unité PM.
Niveau collectif cyber du poste : transmettez.
Dis, mes gars des espaces verts, dans l'ensemble, ça pousse ou ça végète ?
Je présente le service en réunion jeudi, il me faudrait la tendance de toute l'équipe avec toi, pas les noms hein
## hors-sujet
g oublié mon code pr ouvrir lordi du depo
le nivo dhuile du camion et tro ba
lé rapel de salaire on lé touche can
ou jpren ma pause si yfé tro chau
larret de bus devan le depo et tt sal
chui en aret depui mardi jenvoi ou le papier
ya 1 probleme avec le chofage o vestiere
jveu changé de tourné
c ki ki a lé rue du cartier nor oj
g passé la visite medical c can les resulta
la prim elle depen de la note du chef ou koi
jfé koi des seringe ke je trouve par ter
g 1 kestion pr le sindica c ki le delegué
laide pr le loyé on demande a ki
ya 1 gro frigo rue foch fodré 1 coup de main pr le porté
pk la rue de verdun et baré
sa comence a kel heur le service dimanche
ya le marché on netoie kan mm la place oj ?
le certificat medical jle done a ki
Commande de légumes pas arrivée, qui appeler ?
Comment passer commande pour gants et charlottes ?
Le four, niveau 4 ou 5 pour gratin ?
Vous avez conseil pour que les enfants mangent épinards ?
Rappel de produits : le fromage, il faut jeter ?
Ma pause est 20 minutes ou 30 minutes svp ?
Je veux changer mon jour de repos
La certification bio de la cantine, c'est quelle année ?
Mot de passe du logiciel de stock oublié, il faut donner un nouveau
Aide pour remplir papier CAF svp
Le frigo affiche une erreur et il sonne toute la journée
Je pas compris l'affiche d'hygiène, la viande c'est combien degrés ?
Parcours pour aller à pied de l'école à la piscine ?
Mon fils passe son brevet, comment l'aider pour les maths ?
Résultat de l'analyse de l'eau, vous savez ?
Pour renouveler carte de séjour, quels documents ?
J'apprends le français niveau A2, vous connaissez une école le soir ?
Une maman pose question sur les allergies, je réponds quoi ?
La machine laver vaisselle s'arrête toute seule
Stop manquant à l'angle rue Foch, signalement voirie.
Séance du conseil municipal : heure et effectif requis ?
Question orale d'un élu sur le stationnement. Qui rédige la réponse ?
Main courante n° 412 : à compléter avant 18h.
Interdiction de stationner, arrêté à afficher quand ?
Niveau sonore terrasse, seuil réglementaire après 22h ?
Indice brut au 6e échelon ?
Rappel à l'ordre d'un mineur : modèle de convocation ?
Mot de passe Logipol expiré. Ticket DSI à ouvrir.
Agenda du maire pour le 14 juillet ?
Changement de vacation avec le BCP Martin. Validation.
Certificat d'immatriculation illisible, on verbalise ?
FCO CNFPT : date du stage obligatoire ?
Résultats du radar pédagogique avenue de Toulouse.
Habilitation bâton TD à repasser, quel moniteur ?
Incident voie publique, demande renfort Comédie.
Parcours du défilé : barriérage à quel niveau ?
Pause méridienne au poste, relève assurée par qui ?
Données du comptage vélo réclamées par le DGS. Qui les détient ?
Dis, les platanes du boulevard, c'est quel niveau d'eau qu'il leur faut avec cette chaleur ?
Le vaccin tétanos, j'ai reçu un rappel de la médecine du travail, c'est où le cabinet ?
T'aurais pas un conseil contre les pucerons ? J'ai essayé le savon noir, ça leur fait ni chaud ni froid
Ce matin la débroussailleuse elle a calé trois fois, et là elle veut plus démarrer, tu y connais quelque chose ?
On m'a changé de secteur, avant j'étais aux Cévennes, et mes gants ils sont restés là-bas. Qui a la clé ?
L'indice UV il est à combien aujourd'hui ? Que j'oublie pas le chapeau
le conseil de quartier s'est plaint des feuilles mortes oh ils croient qu'on dort ou quoi
Comment ça marche le nouveau programmateur d'arrosage ? Le fournisseur il a rien laissé
Ma nièce elle passe le permis demain, sors-moi une question du code de la route, que je l'embête un peu
Pourquoi les tomates elles font le cul noir ?
La pelouse du stade faut arrêter de l'arroser à cause de l'arrêté sécheresse, ou pas ?
J'ai la carte de la cantine qui passe plus à la caisse
L'écran du distributeur de café il s'affiche plus, je voulais un court moi
Mon badge du parking il a encore fait des siennes, trois quarts d'heure que j'attends devant la barrière
On fait grève jeudi, tu sais si le syndicat a donné le parcours de la manif ?
Té, un collègue part à la retraite, aide-moi à trouver un cadeau, on a réuni 80 euros
Le formateur des tronçonneuses il vient quel jour ?
C'est qui qui a gagné le concours des villages fleuris, tu as les résultats ?
ya plu de sac poubel o depo
le balé et cassé men fo 1 neuf
ki a gagné lom hier
mon casier ferme pu
c koi la meteo 2m1
g mal o do ki je voi
lordi de la sal de repo y salume pa
la souflete demare pa
on mange koi se midi
can on recoi la pay
raconte 1 blage
1 voiture brulé rue des orme ki la ramasse
jpeu avoir d botte pointure 43
mon tel pro capte pa ds le garage
c ferié lundi ?
g u 1 pv ki peu le fer soté
kjhgf
ma fille elle se mari samedi
ou c kon vide la balayeuse le samdi
Combien de œufs pour omelette de 80 enfants ?
Aujourd'hui livraison du pain en retard
Il manque une personne pour le service de midi
Je peux prendre les restes à ma maison ?
Ma voisine cherche place en crèche
Quelle heure ferme la médiathèque ?
L'ordinateur de la cuisine reste écran noir
Allergie arachide : quel enfant dans la classe CP ?
Comment faire couscous pas collé pour beaucoup monde ?
Feuille de paie fausse, manque heures supplémentaires
Il y a souris dans la réserve !
Bus 7 passe encore le dimanche ?
J'ai besoin de chaussures antidérapantes
Traduire "faire revenir les oignons" en arabe svp
Menu de la semaine prochaine, c'est décidé ?
Où acheter épices pas cher à Montpellier ?
La maîtresse absente demain, combien d'enfants mangent ?
Le robinet d'eau chaude coule toujours
Dimanche c'est anniversaire de ma fille, idée de gâteau ?
VP 2 en panne, demande dépanneuse.
Fourrière : numéro d'astreinte ?
Effectif de nuit samedi ?
Chien errant parc Montcalm. Capture ?
Commande de gilets pare-balles, délai.
Caméra 14 du CSU hors service.
Tarif de la contravention 2e classe ?
Imprimante du poste : plus de toner.
Solde CET au 31/12 ?
Score PSG-MHSC ?
Stand de tir réservé mardi ?
Rédigez un rapport d'intervention pour tapage.
Radio portative : batterie défectueuse.
Objets trouvés, horaires d'ouverture au public.
Itinéraire de délestage A709 ?
Prime de panier : montant.
Lecteur de badge accueil inopérant.
Manifestation de samedi, arrêté préfectoral publié ?
Quelle peine pour un outrage à agent ?
Tu veux que je te dise ? Les pins de la place ils ont la processionnaire, faut appeler qui ?
Hier soir le Montpellier Hérault il a encore pris trois buts, j'en suis malade
On a trouvé un hérisson dans la haie, on en fait quoi ?
j'ai mangé une de ces fougasses à midi fan un régal
Il va pleuvoir ce week-end ou je peux bâcher tranquille ?
Mon beau-frère vend un motoculteur, ça intéresse pas le service ?
La camionnette elle fait un drôle de bruit à l'avant gauche, le garage municipal il prend sans rendez-vous ?
C'est quand qu'on sème le gazon ici ?
L'ordi du bureau des chefs il est bloqué sur les mises à jour depuis ce matin, on peut pas sortir les bons de travail
Ma femme elle a gagné au loto... douze euros ! Je paye l'apéro
J'ai les chaussures de sécurité qui prennent l'eau, il reste du 44 au magasin ?
Josiane est en congé jusqu'au quinze et c'est elle qui commande les plants... tu connais son numéro ?
Il est loin d'ici le marché aux fleurs ?
Tu crois que les élections ça va changer quelque chose pour nous autres ?
J'ai le genou qui coince quand je me baisse, le kiné de la mutuelle il est remboursé ?
On cherche quelqu'un pour la pétanque samedi, il nous manque un pointeur
Comment on dit « sécateur » en espagnol ? C'est pour le saisonnier
Le wifi du dépôt il est encore tombé, même le boîtier il clignote plus
`;
