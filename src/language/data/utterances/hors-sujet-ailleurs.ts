/** Out of scope, by imagined hands: near misses that share words with the bot's own subjects, then anything else. */
export const horsSujetAilleurs = `
# ailleurs
Le niveau de la nappe phréatique a encore baissé
On me demande le niveau de diplôme exigé pour ce poste
Il faut vérifier le niveau à bulle avant de poser l'étagère
Mon niveau de vie a baissé avec l'inflation
Les résultats du conseil de discipline sont tombés ?
Tu as les résultats de l'appel d'offres ?
J'attends les résultats de mon scanner
Les scores de l'équipe de hand sont décevants
Où en est le chantier du gymnase ?
Où en est mon dossier de reclassement ?
Je voudrais savoir où en est ma demande de place en crèche
Le bilan comptable est à rendre vendredi
Fais-moi le bilan de la réunion d'hier
Combien de points d'indice en plus cette année ?
L'indice de pollution est élevé ce matin
Mon indice majoré est faux sur la fiche de paie
Un indice UV de 9 demain, couvrez les enfants
La police cherche des indices au parc
Donne-moi la piste cyclable la plus proche
La piste d'athlétisme est en travaux
J'ai besoin d'un coup de main pour rentrer les tables
Qui peut donner un coup de main au déménagement des archives ?
Une question me taraude, faut-il vendre ma maison ?
Question pratique, il faut une cravate pour la cérémonie ?
Question budget, on a droit à combien pour le pot ?
J'ai une question pour le syndicat
La question écrite du sénateur doit être traitée avant mardi
Pose la question à Martine, elle saura
Pose les dossiers sur mon bureau
Pose ta journée, on part à la mer
Tu peux me poser un carrelage ?
Envoie-moi le plan du quartier
Envoie le fichier à l'imprimeur
Envoie un taxi devant la mairie
Lance une commande de ramettes
Lance la musique
Lance l'appel à projets
On démarre le chantier quand ?
La réunion commence sans moi, je suis en retard
Je commence une nouvelle mission au service voirie
Prêt pour le match de ce soir ?
Je suis prête à partir, tu me déposes ?
Je voudrais prendre un autre congé à la place
La suite de l'entretien est reportée
La suivante dans la file d'attente s'impatiente
Je passe te chercher à dix-huit heures
Je passe mon CACES la semaine prochaine
Je suis passé au garage ce matin
Passe-moi le dossier Dupuis
On passe à l'heure d'été ce week-end
Le bus ne passe plus par la gare
Passe une bonne annonce pour l'appartement
Le facteur est passé ?
La sortie est à quelle heure, je saute dans le tram
J'ai sauté le repas, j'ai faim
La réponse de la CAF est arrivée
Il n'y a pas de réponse au standard
Le courrier est resté sans réponse depuis un mois
Quelle est la bonne adresse du notaire ?
La correction des épreuves du magazine municipal est pour demain
Explique à l'usager que c'est complet
Explique-moi pourquoi mon salaire est amputé
J'ai pas compris la consigne du chef pour le tri des déchets
Je ne comprends rien à la nouvelle grille indiciaire
Pourquoi la rue est barrée ?
Pourquoi les fontaines sont à sec ?
Pourquoi on n'a pas eu de tickets restaurant ce mois-ci
Comment ça se fait que le portail soit ouvert
Change la date de l'enterrement dans le planning
Change l'eau des fleurs
Je voudrais changer de service
J'aimerais changer d'horaires de travail, à qui je demande
Comment changer de mutuelle
Le sujet du conseil municipal de ce soir ?
Le thème de la fête de l'école c'est la mer
Parlons d'autre chose que de politique
On pourrait parler de la grève
Un autre sujet de mécontentement, les toilettes
Le menu à onze euros est encore servi ?
Quel est le menu de la fête des anciens
Mode d'emploi du lave-vaisselle ?
Comment fonctionne la borne de recharge
Comment marche la nouvelle badgeuse ?
Aide pour la déclaration de revenus
L'aide sociale, c'est quel bureau ?
L'aide à domicile ne s'est pas présentée
Aide-moi à retrouver mon écharpe
Peux-tu m'aider à remplir le formulaire de la retraite
La pause méridienne est passée à quarante-cinq minutes ?
On fait la pause chocolat ?
Mets le four en pause
La machine se met en pause toute seule
Je suis en arrêt maladie, j'envoie le papier à qui
Mon arrêt de travail est prolongé jusqu'au 15
Je suis en congé maternité à partir de mars, quelles démarches ?
Mes vacances en Corse ont été annulées
Je pars en vacances, qui garde le chat ?
Demain c'est mon anniversaire, on fait un pot
Plus tard il faudra repeindre le couloir
Lundi c'est férié donc pas de collecte
Réunion reportée à jeudi neuf heures
Rappelle l'entreprise de nettoyage
Rappelle-moi le nom du nouveau directeur
Rappelle-toi de fermer les volets
Rappel de vaccin à faire quand ?
Le rappel des produits laitiers concerne quel lot ?
Fais-moi un rappel pour le paiement de la cantine
Relance le fournisseur pour la facture
Relance le serveur de l'imprimerie
Le désherbage, on arrête quand ?
Arrête-moi cette alarme
Arrête de te plaindre
L'arrêt de bus est déplacé
J'arrête le sport
Je veux arrêter mon contrat d'électricité
Stop, le camion recule
Je veux résilier ma carte de transport
Désinscris mon fils du judo
Je veux me désinscrire de la cantine
Ne m'appelez plus pour l'isolation à un euro
Je ne reçois plus le journal municipal
Retirez mon nom de la liste électorale
Un conseil pour un cadeau de départ
Un conseil de classe à dix-sept heures
Le conseil d'administration est avancé
Le conseil départemental a voté la subvention ?
Le conseil de quartier se tient où
Astuce pour enlever le calcaire
Comment bien choisir un vélo électrique
Comment faire une pâte à crêpes
Comment gérer un enfant qui fait des crises
Comment organiser un mariage
Comment protéger mes plants du gel
Comment trier les emballages, bac jaune ou vert
Comment être mieux payé
Comment sécuriser une piscine
Quel mot de passe pour le wifi de la salle des fêtes ?
Réinitialise mon mot de passe de session
Mon compte Windows est bloqué
Crée-moi une adresse mail pour le stagiaire
Il me faut un deuxième écran
Ma souris n'a plus de piles
Le vidéoprojecteur de la salle 3 est mort
Le logiciel de paie refuse de s'ouvrir
Teams ne se lance plus sur mon poste
Outlook me dit que ma boîte est pleine, il faut l'agrandir
Installe-moi la dernière version d'Acrobat
J'ai besoin d'un accès au dossier réseau du service juridique
Le VPN plante depuis ce matin
Mon ordinateur est lent, il faut le changer
La souris de l'école a mangé le câble
Un problème de chasse d'eau au rez-de-chaussée
Problème de voisinage, que dit la loi
Il y a un problème avec ma facture de cantine
La lumière du couloir ne marche pas
Le bouton de l'alarme est coincé
Il y a une faute sur le panneau d'entrée de ville
Erreur sur le nom de la rue dans l'arrêté
Le lien avec les familles est essentiel
Je signale un nid de frelons
Signaler une absence au service RH
Un arbre menace de tomber rue des Lilas
L'image de la ville s'est améliorée
La page du bulletin est à refaire
Bonjour, je voudrais prendre rendez-vous pour un passeport
Bonjour, je voudrais réserver le boulodrome
Bonjour je viens pour l'annonce de jardinier
Merci de me transmettre le procès-verbal
Merci de libérer la place de parking
Merci de répondre au sondage du CSE
Bonsoir, la bibliothèque est encore ouverte ?
Salut, tu manges où
Bravo à l'équipe pour la coupe
Désolé, je suis coincé dans les embouteillages
Répète le morceau avec la chorale
La répétition générale est à vingt heures
Redis-moi l'adresse du traiteur
Qu'est-ce qu'il a dit le maire à la radio
Les choix budgétaires sont discutables
Le choix du prestataire est fait
La première réunion a lieu dans le hall
La dernière fois c'était mieux
Le bâtiment B est fermé
Catégorie C, quelle grille ?
Je suis catégorie A, ai-je droit à la prime ?
La ligne 2 est en panne
Option soleil ou montagne pour les vacances
Oui la salle est réservée pour samedi
Oui j'ai bien reçu le colis
Non le maire n'est pas là
Non je ne viendrai pas à la fête
D'accord pour le resto de midi
C'est d'accord pour le devis du plombier
Qui est le nouvel adjoint aux sports ?
Qui est le responsable des marchés publics
C'est qui qui fait le café
Qui êtes-vous censé livrer à cette adresse
Comment s'appelle le gardien du cimetière
Un robot tondeuse a été volé
L'intelligence artificielle va-t-elle supprimer nos postes ?
Écris-moi un poème sur l'automne
Résume-moi cet article de presse
Traduis ce courrier en anglais
Traduis-moi le règlement en arabe
Comment on dit merci en japonais
Cours d'anglais pour adultes, où s'inscrire
Je parle espagnol avec les touristes
La langue régionale à l'école, c'est obligatoire ?
Les données de trafic du boulevard sont où
Les données météo du mois dernier
Mes coordonnées bancaires ont changé pour la paie
Ma vie privée ne regarde personne au bureau
Le fichier des cimetières est à jour ?
La fréquence des bus est insuffisante
À quelle fréquence ramasse-t-on le verre
Quels sont les horaires d'ouverture de la piscine
Je préfère travailler le matin, je demande à qui
Le marché c'est le mardi ou le jeudi
Deux fois par semaine, la balayeuse passe à l'aube
Réactive ma carte de cantine
Mon badge est désactivé
Je suis revenu de congé, mon bureau a été pris
On reprend les travaux lundi
La reprise du travail après accident, quelle procédure
Ce travail est trop pénible
Monter ce meuble est trop compliqué
Le parcours sportif est trop difficile pour les petits
Baisse un peu la clim
La côte est trop raide en vélo
C'est trop facile de tout mettre sur le dos des agents
Les exercices de gym du matin sont durs
Je veux parler au directeur du cimetière
Passez-moi le service des eaux
Un conseiller bancaire m'a appelé, il est sympa
Je veux voir l'assistante sociale
Le numéro du standard de la préfecture
Le numéro du médecin du travail
On m'a volé ma gourde dans le frigo
J'ai perdu mon ticket de parking
J'ai cassé la vitre du local vélo
Je me suis coupé le doigt
Un usager m'a insulté au guichet
J'ai vu un rat dans la cour de l'école
Il y a une odeur de gaz dans l'immeuble
Le test de grossesse est positif
Le test antigénique est obligatoire ?
Je passe un test de conduite
Évalue le coût de la toiture
L'évaluation des bâtiments est à rendre
L'entretien d'évaluation annuel, c'est quand ?
Je cherche une place pour me garer
La certification énergétique du bâtiment
Un certificat de travail pour mon ancien employé
L'attestation de la mutuelle
Mon diplôme d'infirmière est-il reconnu ici ?
Le badge du parking ne fonctionne plus
Le parcours de soins coordonnés
Le programme du festival est sorti ?
L'étape du Tour de France passe chez nous
Le partage de l'héritage avec mon frère
Mon chef est insupportable
Mon responsable a refusé mes congés
Ma manager part à la retraite
Mon équipe de foot a perdu
L'équipe de nettoyage est en sous-effectif
Le planning de l'équipe d'été
Il manque trois agents à l'équipe de collecte
Prépare un message d'absence pour le standard
Rédige un mail de refus à ce candidat
Rédige une lettre de motivation
Les agents de police municipale seront armés ?
Combien d'agents travaillent à la métropole
Les pixels de mon écran sont morts
Tu connais l'émission Pix et Pop
Je ne sais pas quoi manger ce soir
Je ne sais pas si je dois divorcer
Aucune idée de ce que je vais porter demain
J'en sais rien pour la réunion, demande à Luc
Deux et deux font combien
Quelle est la capitale du Pérou
Qui a gagné la guerre de Cent Ans
Donne-moi les numéros du loto
Il fait quel temps à Sète
What time is the next train
Is the swimming pool open today
I need a parking permit
Could you order some paper for the office
My desk chair is broken
Do you know a good dentist
The weather is awful
Book me a flight to Nantes
slt t ou
mdr t bete
tu fé koi se soir
t libre samdi pour le barbec
yo ça dit quoi
lol
bla bla bla
test test un deux
qsdfghjklm
voilà voilà
euh je sais plus ce que je voulais dire
`;
