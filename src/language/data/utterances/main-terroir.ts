/** Whole messages by imagined hands: regional turns, overseas, Belgium and Quebec, spoken dictation, mixed English. */
export const mainTerroir = `
# terroir
## commencer
Boudiou j'ai cinq minutes, envoie-m'en une de question, va
Bon té, on s'y colle, pose-la ta question
M'enfin j'ai le temps asteure, une petite question là
Adieu, on s'en fait une avant l'apéro
Zou maï, une de plus
Alors gone, on s'y met à la question du jour
## indice
Je suis ensuqué là, aide-moi un chouia sur celle-là
Fan de chichourle je trouve pas, souffle-m'en un bout
Je suis tout mêlé là, donne-moi donc une piste
Peuchère, un petit tuyau pour répondre, que je m'escagasse
J'y vois que dalle à ta question, un coup de main pour trouver
## explication
Té mais pourquoi c'est pas la mienne, dis
J'y comprends dégun à ta correction, redis-moi ça simplement
J'ai rien entravé, tu m'y expliques mieux
C'est quoi c't'affaire-là, pourquoi j'suis dans l'champ
Non mais allô quoi, d'où tu sors que c'est la deuxième la bonne
## passer
Elle me fatigue celle-là, vaï, une autre
Celle-là je la laisse, qu'elle m'escagasse
On tchao celle-là, fais voir la suivante
J'y réponds pas à ça, enlève-la moi
## mon-niveau
Dis, je m'en sors comment, je suis un peu moins couillon qu'avant
Fais voir un peu où j'en suis, minot
J'en suis rendu où là dans mes affaires
Je suis fadoli ou je progresse un peu, dis-moi
## changer-sujet
La cyber j'en ai un confle, mets-moi autre chose
On pourrait pas causer des mails plutôt, hè
Change de disque collègue, parle-moi du télétravail
Y a quoi d'autre au menu comme thème
## aide
J'y comprends rien à ton bazar, comment on s'en sert
Explique-moi voir comment ça roule ici
Qu'est-ce tu sais faire de beau, toi
Comment qu'on fait avec ce machin, j'ai jamais touché à ça
## pause-rappels
Je suis aux champs là, repasse ce soir
Oh je suis débordé, laisse-moi tranquille jusqu'à lundi
Là je suis sur la route, on se rappelle tantôt
La semaine prochaine je suis à la pêche, viens pas m'embêter
Septante-deux heures de répit, je suis en déplacement
## arreter-rappels
Tu m'escagasses avec tes messages, c'est fini, m'en envoie plus
Oh fatche, arrête de m'écrire une bonne fois
Lâche-moi la grappe pour de bon, je veux plus de tes notifications
Ôte-moi de ta liste, j'en veux plus pantoute
## conseil
T'aurais pas un bon plan pour tous ces mails qui s'empilent
Comment tu ferais toi pour pas te faire couillonner par un faux mail
Donne-moi voir une combine pour les mots de passe
Un tuyau pour mieux ranger mon barda sur l'ordi
## signaler-probleme
Elle est toute esquintée ta question, y a deux fois la même réponse
Ça rame et ça s'affiche pas, c'est pété ton truc
T'as fait une boulette dans la correction, la loi elle a changé
Le bouton il fait rien quand j'appuie, peuchère
## politesse
Adieu, à la revoyure
Grand merci, bonne journée les amis
Adessias
Merci bien mon brave, t'es un chef
Bonne soirée à tertous
## repeter
Qué tu m'as dit, j'écoutais pas
Redis-la moi voir, ta question
J'étais à la machine à café, c'était quoi que tu demandais
## reponse-choix
Bon té je dis la deuxième
La C, à vue de nez
Moi je mettrais la première, vaï
## oui
Bé oui
Pardi
Oc, fais-le
C'est bon pour moi, envoie
Ben tiens, évidemment
## non
Que nenni
Mais non, fada, j'ai pas demandé ça
Bé non
Jamais de la vie, pas ça
## qui-es-tu
T'es qui toi, d'où tu sors
C'est quoi encore ce bazar qui m'écrit
T'es une machine ou un collègue
## donnees-personnelles
Vous gardez quoi comme affaires sur moi dans votre machine
Qui c'est qui regarde ce que je réponds
Enlève-moi tout ce que t'as sur moi
## frequence-rappels
C'est trop, une par semaine ça va bien
Écris-moi plutôt à l'heure de la sieste
Viens plutôt le mardi, le lundi je suis naze
Envoie-m'en plus souvent, ça me plaît
## reactiver-rappels
Je suis rentré de la pêche, tu peux recauser
Remets-les moi tes questions, elles me manquent
C'est reparti comme en quarante pour les rappels, réactive-les
## difficulte
Oh c'est coton tes questions, mets plus simple
C'est pour les minots ça, plus costaud
Doucement, je suis qu'un bleu moi, moins compliqué
C'est du nanan, monte d'un cran
## parler-humain
Passe-moi un gars de chez toi que je lui cause
Y a personne de vrai au bout du fil
Je veux causer à quelqu'un, pas à un automate
## incident-securite
Fan, j'ai cliqué sur une saleté dans un mail
On m'a chouré le portable du boulot
Je crois que je me suis fait embobiner, j'ai filé mon mot de passe au téléphone
Mon PC est possédé, y a des fenêtres qui s'ouvrent partout et ça demande des sous
## ne-sais-pas
J'en sais fichtre rien
Alors là, nibe
J'ai pas la queue d'une idée
Va savoir
## positionnement
Fais-moi voir ce que je vaux avec ton test du début
On peut le refaire le test où tu regardes le niveau de départ
## certification
Y a un papier au bout, un diplôme
Je peux l'avoir mon attestation ou pas encore
## parcours
C'est quoi les étapes de ton bazar, du début à la fin
Je veux le faire dans l'ordre, étape par étape, le parcours
## partage-resultats
Va pas cafter mes scores au chef
Tu peux lui montrer mes notes à la patronne, ça me va
## langue
Parle-moi français, j'entrave que dalle à l'anglais
Tu causes occitan
## composer-relance
Faut secouer les puces à mon équipe, écris-leur un mot gentil
Prépare-moi un petit message pour que les gars s'y mettent
## vue-equipe
Et mes gars, ils s'y sont mis ou ils roupillent
Comment ça se passe pour mon équipe dans l'ensemble
## hors-sujet
Le pastis il est à combien au bar d'en face
Y a le marché aux puces dimanche
T'as vu le match, quelle raclée
Faut réparer la clôture du stade avant samedi
La daube de ma belle-mère, tu connais
Il fait un cagnard, y a moyen d'avoir un ventilateur
Y a encore quelqu'un qui s'est garé à ma place
La débroussailleuse elle démarre plus
C'est quand qu'on touche la prime
Fatche, le mistral il a couché le portail
# mêlé
## commencer
Ready pour le quiz, go
Je suis free là, tu peux shooter une question
Let's do it, envoie the next one
J'ai un slot de dix minutes before my next call, une question ?
## indice
J'ai besoin d'un little hint là
Give me a piste please
Stuck on this one, un tips pour trouver ?
Un petit help pour answer cette question
## explication
Wait, why is it la B ?
Can you expliquer la correction
Je get pas pourquoi c'est wrong
Je comprends pas the feedback
## passer
Skip celle-là, next
Not interested par cette question, on move on
Let's pass celle-ci
## mon-niveau
What's my score jusqu'ici
Show me mes stats please
Un petit recap de ma progress
How am I doing, niveau compétences ?
## changer-sujet
Another topic svp
Switch sur les emails please
Can we parler de remote work instead
## aide
How ça marche ?
What can you do pour moi
Je suis lost, un user guide ?
## pause-rappels
Busy right now, ping me tomorrow
I'm en congés until lundi
En call, can you revenir later
Off la semaine pro, no messages please
## arreter-rappels
Unsubscribe moi please
Stop sending me ces messages
No more notifs, forever
## conseil
Best practices pour les meetings ?
How to gérer une inbox qui déborde
Tips pour un bon password
## signaler-probleme
Ça crash quand je click
There's a typo dans la question
The button ne marche pas
## politesse
Thanks a lot, bonne journée
Hello la team
See you demain
## repeter
Can you repeat la question
Sorry what was the question déjà
## reponse-choix
I'd say la B
Answer C pour moi
## oui
Yes c'est ça
Sure vas-y
Sounds good
## non
No way
Nope pas ça
Never mind, laisse
## qui-es-tu
Who are you au juste
Are you a bot ou un real human
## donnees-personnelles
What do you do de mes data
Delete my données please
## frequence-rappels
Less often svp, once a week
Plutôt le morning vers 9 am
## reactiver-rappels
I'm back, tu peux restart les reminders
Turn les notifs back on
## difficulte
Too easy pour moi
That's too hard, un level en dessous
## parler-humain
I want un vrai human please
Un contact support svp, a real person
## incident-securite
I clicked sur un lien de phishing
Someone a hacké mon account
My laptop got stolen dans le tram
## ne-sais-pas
No idea du tout
I dunno
## positionnement
Je veux take the assessment test
A placement test please
## certification
How to get le certificate
Where is mon badge
## parcours
What's next dans mon learning path
Show me le learning path
## partage-resultats
Don't share my scores avec mon manager
You can share mes results with my boss
## langue
English please, mon français est bad
Switch to French svp
## composer-relance
Draft un reminder pour ma team
## vue-equipe
How is my team doing
Team dashboard please
## hors-sujet
What's for lunch aujourd'hui
The coffee machine est down
Can you book une salle de meeting
The printer is out of paper
Who won le match last night
# dictée
## commencer
bonjour virgule est-ce que tu pourrais me poser une question maintenant point d'interrogation merci
oui alors euh je suis prêt pour la question tu peux y aller quand tu veux
vas-y lance la question du jour euh je t'écoute là je suis en voiture
## indice
euh attends je cherche là non je trouve pas donne-moi un petit indice quoi
alors la question je l'ai lue mais je bloque est-ce que tu aurais une piste à la ligne merci
## explication
alors attends j'ai pas compris pourquoi c'était faux tu peux me réexpliquer point
ok mais du coup pourquoi c'est cette réponse-là et pas la mienne point d'interrogation
## passer
non celle-là je la fais pas euh tu me mets la suivante
bon euh celle-ci on l'oublie et on passe à autre chose comme question
## mon-niveau
dis-moi j'aurais voulu savoir où j'en étais au niveau de mes résultats voilà
euh c'est quoi mon score en ce moment point d'interrogation
## changer-sujet
alors moi ce que je voudrais c'est des questions sur les mails plutôt que sur la sécurité
change de sujet euh mets-moi le télétravail tiens
## aide
alors je viens d'arriver sur le truc et je sais pas comment ça marche tu peux m'expliquer ce que tu fais
## pause-rappels
écoute là je conduis je peux pas te répondre redemande-moi ce soir
alors je pars en congé vendredi donc tu me laisses tranquille jusqu'au lundi d'après d'accord
## arreter-rappels
bon écoute je ne veux plus recevoir de messages du tout tu arrêtes définitivement
## conseil
tiens j'aurais besoin d'un conseil pour mes mails parce que j'en ai trop je m'en sors pas
## signaler-probleme
alors là j'appuie sur le bouton et il se passe rien du tout c'est bloqué
la phrase elle est mal écrite dans la question il manque un mot je crois
## repeter
euh pardon j'ai pas entendu la question tu peux la redire
## frequence-rappels
alors j'aimerais bien que tu m'écrives moins souvent genre une fois par semaine le lundi
## reactiver-rappels
voilà je suis rentré de vacances donc tu peux remettre les questions comme avant
## difficulte
bon c'est beaucoup trop facile tes questions là tu peux mettre plus dur
## parler-humain
écoute passe-moi quelqu'un parce que là je m'en sors pas avec la machine
## incident-securite
alors j'ai un souci j'ai reçu un mail j'ai cliqué dessus et maintenant ça me demande de l'argent
## hors-sujet
alors est-ce que tu pourrais appeler Nadine et lui dire que je serai en retard à la réunion
dicte un message à ma femme virgule je rentre à dix-neuf heures point
mets un réveil demain à six heures trente
ajoute du lait et des oeufs à la liste de courses
quelle est la température dehors en ce moment
itinéraire jusqu'à la mairie annexe
joue un peu de musique classique
`;
