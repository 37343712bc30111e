/** Second helping by the imagined hands, for the wishes that are read least well. */
export const mainSecondes = `
# secondes
## commencer
Mon bus n'est pas encore là, je peux faire une question ?
J'ai raté celle d'hier, on se rattrape ?
Voyons si je suis plus maligne qu'hier
Qu'est-ce que tu me proposes aujourd'hui comme question
Je n'ai pas eu ma dose aujourd'hui
On en est où, tu m'en poses une ?
Je voudrais m'y remettre après tout ce temps
C'est bon j'ai lu l'explication, tu peux continuer
Compris, on continue
Ok pour celle-là, et après ?
OK j'ai compris, la prochaine
Je suis tout ouïe
Fais-moi plaisir, une question
Il me reste un quart d'heure avant la réunion, faisons quelque chose
Envoie du lourd
Vas-y fais-moi rêver, une question
Balance ton quiz
Je suis dans le tram, j'ai le temps d'en faire une
me voila pret pour lexercisse
jen veu encor
c bon envoi la suivante
vazi pose
jsui la tu peu i aller
on sy remé
ge fini le caffé on peu y alé
quiz moi
Are you ready, because I am, ask away
Fire away
Got 5 min, une question ?
Keep going
Je suis à vous pour la suite du programme de questions
Me voici tout disposé à répondre à ce qu'il vous plaira de me demander
Que diriez-vous d'en faire une avant que je ne parte déjeuner ?
Je ne voudrais pas rester sur un échec, donnez-m'en une seconde
Je vous laisse choisir la question
## indice
C'est sur le bout de ma langue, aide-moi un chouïa
Dis-moi au moins si je chauffe
Tu peux enlever une mauvaise réponse ?
Je vois pas, donne un truc
Par quel bout je prends cette question
Elle est vache celle-là, t'as pas une piste
Un ptit help sur la question
Je suis pas sûr, oriente-moi
ojn peu avoir un indisse ou pas
soufle moi la reponce a moitié
donne moi juste le debu
je voi pa du tout un ptit coup de main pour repondre
Qu'est-ce qui pourrait m'aider à répondre à cette question ?
Sur quel critère devrais-je me fonder pour choisir ?
J'aurais mauvaise conscience à répondre au hasard, éclairez-moi un peu d'abord
## passer
Celle-là on me l'a déjà posée, mets-en une autre
J'ai déjà répondu à celle-ci, suivante
On peut avoir une autre question que celle-là ?
Donne-moi une question différente de celle-ci
Je réponds pas à celle-là, envoie une autre
Je préfère pas répondre
Je veux pas faire celle-là
Rien à voir avec mon métier, autre question
Sans moi cette question
Joker, suivante
On laisse tomber cette question
lesse tombé sel la
ge repond pa a sa otre kestion
anleve sete kestion
je donne pas de reponse on avance
Aucun intérêt, la suivante
Une autre à la place, s'il vous plaît
Can we do a different one instead
I'd rather not answer this one
Je m'abstiens
Je ne souhaite pas m'étendre sur cette question, avançons
Ne perdons pas davantage de temps avec cette question-là
## mon-niveau
Est-ce que je suis bon en cyber ?
J'ai combien sur cent ?
C'est quoi mes résultats du mois
Où est-ce que je peux voir mes scores
Sur quoi je dois m'améliorer d'après toi
Je vaux combien
T'as vu mes progrès un peu ?
Je suis meilleur en quoi
Qu'est-ce que j'ai raté le plus
dis moi ou jan suis an teletravail
ge fé dé progrè ou pa du tou
mon rezulta cé combien
je sui nul ou ça va
jé combien de point an tou
How many did I get right so far
Where do I stand on cyber
Qu'ai-je appris depuis que nous avons commencé ?
Quelles sont, à ce stade, mes forces et mes faiblesses ?
Un état récapitulatif de mes réponses me permettrait d'y voir plus clair
## pause-rappels
Rappelle-moi dans une heure
Reviens après manger
Pas le temps aujourd'hui, demain
Mets ça en attente
Je suis malade, à la semaine prochaine
On verra ça lundi
Je te dis quand je suis dispo
Attends que je rentre de vacances pour m'écrire
je peu pa te repondre jusca jeudi
rapel moi apré mangé
jsui ocupé reviens talheure
met toi en poze une semene
Je suis absente jusqu'au 12, inutile de m'écrire d'ici là
Give me a few days off
Not a good time
Il me faut lever le pied quelques jours, vos messages attendront
## conseil
Comment éviter que mes mails partent à la mauvaise personne
C'est quoi la bonne façon de nommer les fichiers
Faut-il éteindre son ordi le soir
T'as un truc pour pas oublier les réunions
Un bon réflexe pour la sécurité ?
Comment on met un accusé de lecture
Que faut-il faire avant de partir en congé côté messagerie
ta une astuse pour classé les mail
coman on partaje un dossié
un consey du jour
What's the best way to share a big file
Quelle serait la meilleure manière de partager un agenda avec l'élue ?
Comment puis-je alléger ma boîte de réception, qui déborde ?
J'aimerais apprendre quelque chose d'utile pour mes visioconférences
## signaler-probleme
La réponse est notée fausse alors qu'elle est juste
Ma réponse compte pas
Le texte dépasse de la carte
La question est périmée, le logiciel a changé de nom
T'as deux fois la même proposition
Il manque une proposition
lé bouton repond pa
la question é mal écrite on compren rien tro mal tourné
cé pas la bone repons dan ta correction ya une ereur
The answer you gave is outdated
Il serait opportun de mettre à jour cette question, devenue caduque
La carte est restée bloquée après ma réponse
## politesse
Merci c'était sympa
Je te remercie, bonne aprèm
Ça va toi ?
La forme ?
Bisous
Hâte de te retrouver demain
Je te laisse, à plus
mersi pour lexplicassion cété claire
dsl pour le retar
bone fete
Cheers
Have a nice day
Je vous sais gré de votre patience
C'était fort instructif, merci à vous
Vous êtes décidément très aimable
## arreter-rappels
J'ai plus besoin de toi, arrête les messages
Je quitte la collectivité, retirez-moi
Ça suffit les notifications
Vire-moi de la liste d'envoi
plu de message stp jamé
enleve moi de ta liste
je veu ke sa sarete vo rapel
Take me off your list
Je vous saurais gré de m'oublier définitivement
## changer-sujet
Je voudrais des questions sur autre chose
Sors-moi de ce thème
J'ai fini les mails, quel autre sujet ?
Mets plus de télétravail et moins de sécurité
otre teme
parle moi plu to dé agenda
Something else than cyber please
Nous pourrions, si vous le permettez, délaisser ce thème au profit d'un autre
## aide
Je tape quoi pour avoir une question ?
Y a un mode d'emploi
C'est quoi toutes les options
Comment on te parle
koi taper pour ke tu reponde
What are the commands
Que puis-je attendre de vous au juste ?
## frequence-rappels
Tous les deux jours ce serait bien
Pas plus de deux messages par semaine
Je préfère en fin de journée
Évite de m'écrire avant dix heures
Tu peux passer à une question par semaine ?
Écris-moi le mardi
Réduis le rythme
Augmente la cadence
C'est trop fréquent
Espace un peu
un jour sur deu sa me va
ecri moi a midi plu to
pa tou lé jour stp
moin de rapel dan la semene
Only on Mondays please
Every other day would be enough
Un message tous les quinze jours me suffirait largement
Il me siérait mieux de vous lire en soirée
Décale l'envoi à 14h
Je ne travaille pas le vendredi, ne m'écrivez pas ce jour-là
## difficulte
Je m'ennuie avec tes questions
Trop basique
C'est niveau maternelle
J'y arrive jamais, c'est trop haut pour moi
Un cran au-dessus stp
Calme-toi sur la difficulté
Tu m'as mis des questions d'ingénieur
sé tro compliker
mé moi dé truc plu sinple
plu for stp cé tro fasil
Could you make it a bit harder
I'm a beginner, go easy on me
Les questions gagneraient à être plus exigeantes
Je suis loin d'avoir le niveau requis pour ces questions
## parler-humain
Je veux une vraie aide, pas un robot
C'est quoi le contact du référent
Qui peut m'aider en vrai
Transfère-moi à un collègue
Y a un numéro à appeler ?
Donne-moi l'adresse mail du support
Je veux joindre l'équipe qui gère ce bot
Quelqu'un peut me rappeler ?
Tu comprends rien, je veux un humain
passe moi un responssable
ya kelkun de vrai a ki parlé
Can someone call me
Put me through to a person
À qui puis-je m'adresser de vive voix pour cette affaire ?
Vous ne pouvez manifestement pas m'aider, indiquez-moi une personne qui le pourra
## incident-securite
J'ai cliqué, je crois que c'était une arnaque
J'ai ouvert le fichier et tout est bizarre depuis
Mon téléphone pro est introuvable
Mon badge et mon PC ont disparu de la voiture
Je crois que quelqu'un utilise mon compte
On m'a appelé pour avoir mon code, je l'ai donné
Un mail me dit que ma boîte va fermer et demande mon mot de passe
Quelqu'un a regardé mon mot de passe et s'est connecté à ma place
J'ai payé une fausse facture
J'ai envoyé un fichier de paie au mauvais destinataire
Il y a un message qui dit que mes fichiers sont chiffrés
J'ai oublié ma clé USB avec des dossiers dans le train
jé reçu un sms de la banc avec un lien et jé clické
mon ordi me demande de largen pour debloqué
on ma demandé mon code et je lé doné
kelkun cé conecté a ma plasse
jé perdu la clé usb du boulo
I think I just got phished
I lost my work phone
I gave my password to someone
Mon compte envoie du spam à tout le monde
Une fenêtre du support Microsoft me dit d'appeler un numéro
Je m'inquiète, un inconnu semble avoir eu accès à ma messagerie
Je viens de remettre mes identifiants à une page qui n'était pas la nôtre
## vue-equipe
Combien de mes agents ont répondu cette semaine ?
Taux de participation de mon équipe
Qui n'a pas encore commencé dans mon service
Mon équipe progresse ?
Sur quels sujets mes agents pèchent-ils ?
Les chiffres de mon équipe pour le comité
Statut de l'équipe
Moyenne de l'équipe en cyber
Reporting équipe
Avancement du service
KPI de ma team
Point sur mes agents
mon ekipe el en é ou
lé stat de mon servisse
ki partissipe dan mon ekipe
How many of my people have started
Give me the team overview
L'engagement de mes collaborateurs est-il satisfaisant ?
Je dois rendre compte à la direction des progrès de mon service
Où en est la montée en compétences de mon unité ?
## partage-resultats
Mon chef peut voir mes scores, ok pour moi
Je veux pas que mes résultats soient vus par ma hiérarchie
Arrête de montrer mes résultats
Rends mes résultats visibles pour mon manager
Cache mes scores à ma cheffe
montre mé resulta a personne
dis rien a mon chef de mé score
Keep my results private
Let my boss see my results
J'accepte que mon encadrant consulte mes progrès
## donnees-personnelles
Qui lit ce que j'écris ?
Efface mon historique
Vous revendez nos données ?
Je veux télécharger mes données
ou son stoker mé donné
ce ke jécri cé privé
Is this confidential
Quel usage faites-vous de mes informations ?
## langue
On peut parler en anglais
Remets en français stp
Tu peux m'écrire dans une autre langue
I don't speak French well
an francé stp
## qui-es-tu
C'est quoi ce truc
C'est encore une pub ?
Qui t'a créé
T'es là pour quoi au juste
cé ki ki mécri
Is there a human behind this
Votre identité m'est inconnue, pourriez-vous vous nommer ?
## ne-sais-pas
Je donne ma langue au chat
Franchement je sais plus
J'ai pas la réponse
Non je connais pas la réponse
chai pa la reponse
I have no clue
Je confesse mon ignorance
## oui
Oui s'il te plaît
Ok parfait
Tu as bien compris
Pourquoi pas, allons-y
ouai vazi
Exactement ça
Je suis d'accord, faites
## non
Non laisse
Pas du tout ça
Annule ce que j'ai dit
Non j'ai changé d'avis
c pas sa ke jé di
Ce n'est pas cela, merci
## hors-sujet
Tu peux commander des sandwichs pour midi
Y a plus de papier toilette au rez-de-chaussée
Comment on accroche une remorque
La clé du local technique est où
Mon contrat se termine en juin, on me renouvelle ?
J'ai une entorse, je serai absent
La salle de réunion est prise ?
Il y a un chat coincé dans l'arbre
Quel est ton film préféré
Tu crois en Dieu ?
Tu es célibataire ?
Raconte-moi ta journée
Fais-moi un résumé du conseil municipal
Qui est le président de la République
Calcule 15 % de 320
Convertis 20 miles en kilomètres
Il y a quoi à la télé
kel heure il é
ou é le tournevisse
jé faim
Turn off the lights
Where is the meeting room
Tell me about the football results
Je cherche un logement social
Ma voisine fait du bruit la nuit
L'éclairage public de mon impasse est défaillant
`;
