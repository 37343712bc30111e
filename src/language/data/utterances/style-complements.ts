export const styleComplements = `
# compléments
## hors-sujet
{c'est trop|c'est bien trop|c'est vraiment trop} {cher|loin|tard|bruyant ici|salé|petit pour moi comme bureau|compliqué avec mon ex|dur de trouver une place|long ce trajet|chaud dehors|froid dans ce bureau|injuste|triste|beau|bon ce gâteau|difficile de joindre la CAF|compliqué les impôts|dur le métier de maçon}
{la vie|le sport|la route|mon métier|mon divorce|le jardinage|le permis poids lourd|la côte à vélo|le service militaire|l'hiver ici|le sudoku|le marathon|ce régime} {est trop dur|c'est dur|est difficile|c'est trop compliqué|est fatigant|n'est pas facile|c'était plus simple avant}
{je pars|je suis|on part|nous serons} {en vacances en Espagne|en weekend à Sète|au ski|en Corse cet été|à la montagne demain|chez ma belle-mère|en pèlerinage|aux champignons} {, tu connais ?|, tu me conseilles quoi à visiter ?|avec les enfants|, j'ai trop hâte|}
{quand|à quelle date|c'est quand} {tombe Pâques|sont les vacances scolaires|commencent les soldes|est le prochain jour férié|passe le camion poubelle|rouvre la piscine|finit le chantier|est la fête des mères|arrive le nouveau directeur|est la rentrée des classes} ?
{demain|plus tard|lundi|ce soir|la semaine prochaine} {je mange chez ma sœur|il y a un match|on va au restaurant|j'ai piscine|c'est l'anniversaire de Julie|il va pleuvoir|je passe mon permis bateau|on élague les platanes|je ramène des chouquettes|y a conseil municipal}
{arrête|arrêtez|stop|stoppez} {de pleuvoir|de fumer dans le bureau|les fuites d'eau|les machines à l'atelier|la tondeuse|de crier dans le couloir|de te moquer de Michel|à la station suivante|le tapage nocturne|la pub à la télé|le plastique|la malbouffe}
{je veux arrêter|comment arrêter|aide-moi à arrêter} {de fumer|le sucre|le café|mon traitement|de procrastiner|de me ronger les ongles|mon contrat d'électricité|mon abonnement de téléphone}
{je ne veux plus|j'en ai marre de|ras le bol de|j'en peux plus de} {travailler ici|mon chef|cette ville|payer autant d'impôts|ces travaux|manger des pâtes|la pluie|mon collègue Gérard|mes voisins bruyants|ce bus bondé|ces réunions inutiles|la paperasse}
{on commence|je commence|on démarre} {à quelle heure demain|le chantier lundi|ma retraite en mars|à avoir faim|la tournée par le nord|mon régime lundi|les plantations quand}
{lance|démarre|ouvre|allume|éteins|ferme} {la musique|la cafetière|la voiture|Spotify|le portail|les volets|la télé|la lumière|le chauffage|Netflix|la pompe|l'arrosage}
{donne-moi|envoie-moi|trouve-moi|montre-moi} {le numéro de la pizzeria|l'adresse de la mairie de Lattes|une photo de chat|le code de la porte|le plan du bâtiment|la météo de demain|les résultats du loto|la liste des élus|le planning de l'équipe de nuit|l'organigramme|le prix d'un billet de train|une idée de cadeau|une blague|un synonyme de joli|la définition de résilience|le règlement intérieur|le compte rendu d'hier}
{où en est|où en sont|avancement de} {mon dossier de retraite|ma demande de logement|les travaux de la ligne 5|mon remboursement|ma demande de mutation|le permis de construire|le recrutement du jardinier|ma commande de gants|mon ticket informatique|la réfection de la cour}
{qui|quel collègue|c'est qui qui} {remplace Martine|a les clés du camion|est d'astreinte ce week-end|a mangé mon yaourt|fait l'ouverture demain|est le nouveau DGS|s'occupe du fleurissement|est malade aujourd'hui|apporte les croissants}
{explique-moi|comment marche|c'est quoi} {la loi de finances|le moteur hybride|une pompe à chaleur|le compost|le système solaire|le hors-jeu|la TVA|un marché à procédure adaptée|la fonction publique hospitalière|une rotule|la permaculture|le deuil|un trou noir|la crypto|le bitcoin}
{traduis|traduire} {ça|ce mot|cette lettre|mon CV|le menu|ce panneau|la notice} {en anglais|en espagnol|en arabe|en occitan|pour un touriste|s'il te plaît|}
{écris|rédige|fais|génère|invente} {une lettre de démission|un texto pour ma femme|un poème sur la mer|un slogan pour la fête du village|un rap|un post Facebook pour la mairie|une chanson de Noël|un compte rendu|un tweet|une histoire pour enfants|un toast pour un mariage|une invitation pour un pot}
{calcule|combien font|combien ça fait|convertis} {20 % de 350|15 fois 18|100 dollars en euros|mes congés au prorata|2 miles en kilomètres|la surface de la cour|trois heures en minutes|12 plus 30|le montant de ma retraite|la racine carrée de 81}
{je me sens|je suis|j'ai} {seul|pas bien aujourd'hui|à bout|angoissé par le travail|super content pour l'OM|mal au ventre|de la fièvre|enceinte|en retard au bureau|coincé dans les bouchons|coincé dans l'ascenseur|perdu à la gare|une idée de roman|un problème de couple|un problème avec mon voisin|un problème de dos|un souci avec ma banque|un problème de place de parking|un problème avec ma fiche de paie|une question sur mon salaire|besoin de vacances au soleil}
{j'ai perdu|j'ai oublié|j'ai cassé|on m'a volé} {mon parapluie|mon écharpe au vestiaire|ma gamelle|mon carnet de chèques|mes lunettes de vue|le double des clés du gymnase|mon vélo|ma trottinette|mon casque de chantier|mon sac de sport|ma veste|la balayeuse}
{problème|souci|pb} {de canalisation|de plomberie|de voisinage|de parking|de clim|de fuite|avec mon proprio|avec la CAF|de dos|de chauffe-eau|de chaudière|sur ma paie|de planning|de transport}
{quel|quelle} {vin servir avec du poisson|médicament pour la toux|est le meilleur restau du coin|race de chien choisir|arbre planter en novembre|est ton signe astro|couleur pour mon salon|âge as-tu|est la taille du terrain|est le délai pour un passeport|taille de pneu pour la Kangoo}
{mets|ajoute|note|inscris} {du lait sur la liste de courses|un rendez-vous chez le coiffeur|mon nom pour le repas de Noël|de la musique|mon absence sur le planning du service|la date du barbecue|un post-it|moi pour le covoiturage}
{je peux|puis-je|est-ce que je peux|on peut} {venir avec mon chien|me garer devant|partir plus tôt vendredi|emprunter la camionnette|avoir un café|amener mon fils au bureau|fumer ici|télécharger un film|manger à mon bureau|avoir un chèque vacances|payer en plusieurs fois|prendre mon vendredi} ?
{salle|bureau|véhicule|camion|gymnase} {disponible demain|à réserver|libre ce jour|pour la réunion de 14h|212 occupée}
{la cantine|le self|le restaurant administratif|la boulangerie|le food truck} {ferme à quelle heure|est ouvert|propose quoi|est dégueu|c'est combien le repas}{ ?|}
{t'es moche|tu m'énerves|t'es un incapable|tu es vraiment stupide|je te déteste|tu comprends rien, pauvre machine|imbécile heureux|sale machine|fous le camp|va mourir|t'es bête comme tes pieds|tu fais chier|putain|merde alors|fais chier|bordel}
{et sinon|au fait|dis} {tu fais quoi ce week-end|tu as des enfants|tu aimes la pétanque|tu connais Marseille|tu manges quoi|c'est comment la vie de robot|tu bois du pastis|tu préfères Messi ou Ronaldo|tu crois aux extraterrestres|tu as vu la lune hier} ?
{les impôts|la sécu|la CAF|la banque|EDF|la poste|mon assurance|le garage|l'école|la crèche} {ne répond pas|a perdu mon dossier|me réclame de l'argent|est fermée|a appelé|m'a envoyé un courrier|ouvre à quelle heure}
{lampadaire|trottoir|banc|feu rouge|arbre|caniveau|aire de jeux|fontaine} {cassé rue de la République|à réparer|bouché|en panne au carrefour|dangereux devant l'école|tagué}
{mon logiciel|mon application|le progiciel|la plateforme} {de badgeage|métier|de cimetière|des congés|de la cantine|des marchés|d'arrosage|de gestion du courrier} {marche pas|refuse ma connexion|est en carafe|affiche un message d'erreur|ne se lance plus}
{fais-moi|fais|prépare} {un café|un câlin|un bisou|un sandwich|un tableau des effectifs|une synthèse de ce PDF|un plan de table|un planning de congés|la compta|un devis pour la clôture|une affiche pour le loto}
{je cherche|tu connais|il me faut|t'as l'adresse de} {un plombier|un bon dentiste|une nounou|un logement|un covoiturage pour demain|un stage de poterie|un club de judo pour mon fils|un avocat|une recette facile|un hôtel pas cher|du boulot pour mon neveu|une salle pour mon mariage}
{le conseil municipal|la réunion du lundi|la commission|le séminaire|l'inauguration|la cérémonie du 11 novembre} {commence à quelle heure|est reporté à jeudi|a lieu où|est annulée|a duré trois heures}{ ?|}
{ah|oh|eh bien|pff} {quelle chaleur|quelle journée|le week-end fut court|j'ai mal dormi|c'est lundi|vivement vendredi|ce dossier me rend fou|il y a du monde à l'accueil|que de paperasse}
{what's|where's|who's|when is} {the canteen menu|the nearest bus stop|the mayor|the boss today|the next holiday|the score|my payslip|the parking code}
{can you|please} {book me a flight|order lunch|fix the printer|call my mom|write my report|translate this letter|sing|turn off the lights|reserve a meeting room|send an email to my boss}
## composer-relance
{je souhaite|je voudrais|je veux|j'ai besoin de|il faut que je puisse} {envoyer quelque chose à mon équipe|faire passer un message à mes agents|pousser une question à mon service|écrire un mot aux agents de mon unité|faire un rappel collectif|stimuler mon service|inciter mes agents à se former|leur envoyer un petit rappel|inviter mes collaborateurs à répondre|envoyer un nudge à ma direction|envoyer un quiz à toute l'équipe|envoyer un conseil sur @topicArt à mon équipe|planifier un message pour la voirie|toucher toute la commune}
{un message|un petit rappel|une question|un conseil sur @topicArt|une relance|un mot|un quiz|une invitation} {pour mon équipe|pour mes agents|à diffuser au service|à envoyer à mes collaborateurs|pour toute l'unité|pour le pôle|à destination de mes équipes}
{comment|où|par où} {je fais pour écrire à mon équipe|envoyer une question à mes agents|on relance une équipe|lancer une campagne auprès du service|je programme un envoi à mon équipe|faire un rappel à mes collaborateurs|pousser un parcours à mon équipe} ?
{peux-tu|tu peux|pourrais-tu} {pousser une question à mes agents|envoyer un rappel à tout mon service|relancer l'équipe pour moi|prévenir mes agents|m'aider à écrire un message à l'équipe|préparer une relance pour ceux du service|envoyer ça à toute l'équipe lundi matin|diffuser un conseil à mon service}?
{dis à|demande à|rappelle à|propose à|fais savoir à} {mon équipe|mes agents|mes collaborateurs|tout le service} {de répondre à la question|de faire le positionnement|de participer|de suivre le parcours cybersécurité|de faire leur question du jour|qu'il y a un nouveau parcours}
{nouvelle campagne|campagne de relance|relance collective|rappel d'équipe|message collectif|nudge équipe|programmation d'une relance|lancer une campagne télétravail|campagne cybersécurité pour mon service}
{annuler|modifier|corriger|décaler|programmer|reporter} {ma relance|l'envoi prévu à l'équipe|le coup de pouce de jeudi|le message que j'ai envoyé au service|la campagne en cours|le rappel programmé pour mes agents}
{j'aimerais que|je voudrais que|il faudrait que} {mes agents reçoivent une question sur @topicArt|mon équipe reçoive un rappel|tout le service soit relancé|mes collaborateurs s'y mettent, envoie un message|l'équipe fasse le parcours, préviens-les}
{la participation baisse|personne ne répond dans mon équipe|mes agents oublient de répondre|ils n'ont pas encore commencé}{, on peut les relancer ?|, je veux envoyer un rappel|, prépare une relance|, il faudrait un coup de pouce}
{encourager|féliciter|remercier|motiver|mobiliser|sensibiliser} {mon équipe|mes agents|le service|mes collaborateurs} {avec un message|par un petit mot|sur @topicArt|pour leur participation|}
## vue-equipe
{comment|alors comment} {se porte|avance|évolue|se situe|s'en sort|progresse} {mon équipe|mon service|ma direction|mon unité|mes agents|le collectif} {en @topic|ce mois-ci|depuis janvier|cette semaine|par rapport au mois dernier|} ?
{je veux|je voudrais|j'aimerais|je souhaite} {les chiffres de mon équipe|voir comment avance mon équipe|suivre mes agents|regarder les niveaux du service|une vue d'ensemble de mes agents|avoir une synthèse de mon unité|le taux de participation|le suivi de la campagne|voir le niveau collectif|un état d'avancement de mon service|un rapport pour ma réunion de service|savoir qui participe dans mon équipe}
{quels|quelles} {sont les forces de mon équipe|thèmes sont faibles dans mon service|compétences manquent à mes agents|progrès a faits mon équipe|sont les niveaux de mes agents|résultats pour mon service|sujets mon équipe maîtrise|sont les besoins de formation de mon équipe} ?
{niveau|score|moyenne|participation|progression|stats|indicateurs|tendance} {de l'équipe|de mon service|collective|de mes agents|du pôle|de l'unité|équipe @topic|par service|par thème pour mon équipe}
{est-ce que|dis-moi si|je me demande si} {mes agents|mon équipe|le service|mes collaborateurs} {participent|progresse|s'améliorent|jouent le jeu|répondent aux questions|a le niveau en @topic|utilisent l'outil|a fini le parcours}{ ?|}
{combien|quelle proportion|quel pourcentage} {de mes agents ont répondu|du service participe|de mon équipe a terminé|d'agents sont actifs chez moi|de mes collaborateurs ont fait le positionnement|de réponses dans mon équipe} {cette semaine|ce mois-ci|} ?
{fais-moi|donne-moi|présente-moi|sors-moi} {un point sur l'équipe|le bilan du service|un récap de l'équipe|les statistiques de participation|un résumé des résultats de mes agents|le tableau de mon équipe|les niveaux par thème de mon service|la cartographie des compétences de mon équipe}
{vue d'ensemble|vue globale|vue manager|tableau de bord manager|suivi|résultats collectifs|espace manager|reporting|données de mon équipe}
{et mon équipe|et mes agents|et pour mon service}{ ?|, ça donne quoi ?|, ils en sont où ?|, quel niveau ?}
{mes agents|mon équipe} {sont-ils prêts pour la certification|est-elle à l'aise en @topic|a-t-elle progressé depuis la dernière fois|sont-ils meilleurs en @topic} ?
## reactiver-rappels
{remets|reprends|relance|réactive} {tout|comme avant|tout ça|ça|les choses en route|le dispositif|l'abonnement|mon abonnement|mon inscription}
{je veux|j'aimerais|je suis prêt à|je suis prête à|je souhaite} {reprendre|recommencer|revenir|continuer finalement|me remettre dedans|redémarrer|repartir}{ les rappels| les messages| l'aventure| avec toi| comme avant|}
{tu peux|vous pouvez|il faut} {recommencer|reprendre|réactiver|me renvoyer des questions|de nouveau m'écrire|me relancer à nouveau|remettre ça en route|reprendre contact}
{j'ai fini|c'est fini|terminé} {mes congés|mon arrêt|ma formation|les vacances|mon congé parental|la période de rush}{, reprends|, on peut reprendre|, relance les questions|, tu peux m'écrire à nouveau}
{annule|enlève|retire} {ma pause|la pause que j'avais mise|mon désabonnement|le stop|l'arrêt des rappels}
{j'étais en pause|j'avais mis en pause|j'avais tout coupé|je m'étais désinscrit}{, je veux reprendre|, remets en route|, réactive s'il te plaît|, tu peux relancer}
## aide
{je n'ai pas compris|j'ai pas compris|je ne saisis pas} {comment ça fonctionne|ce qu'il faut faire ici|le principe de l'outil|à quoi servent les boutons|comment on s'en sert}
{c'est|ce serait} {quoi les possibilités|quoi le mode d'emploi|possible d'avoir de l'aide|bien d'avoir une notice|possible d'avoir la liste de ce que tu fais}
{tu proposes|tu offres|tu fais} quoi {comme services|comme fonctions|ici|d'autre|exactement}{ ?|}
{aide|assistance|guide} {utilisateur|à l'utilisation|sur l'outil|pour débuter avec l'outil|d'utilisation|sur le fonctionnement}
{que|quoi} {taper|écrire|dire|faire|cliquer} {pour avoir le menu|ici|maintenant|pour que ça marche} ?
{je ne sais pas|j'sais pas} {quoi faire ici|comment on utilise ce bot|quoi te demander|par où commencer avec cet outil|sur quoi cliquer|comment répondre|où cliquer}
## passer
{je n'ai pas envie de répondre|je veux pas répondre|pas de réponse de ma part|je m'abstiens|sans avis|je ne me prononce pas|je préfère pas répondre}{ à ça|, suivante|, passe|}
{c'est bon|ok|allez}{,|} {passe celle-là|on saute celle-là|laisse celle-ci|on oublie cette question}
{mets|donne|envoie}-m'en une autre{, pas celle-là| à la place|, celle-ci je passe}
## oui
{oui|ok|d'accord|parfait} {merci de faire ça|tu as raison fais-le|c'est bien ce que je voulais dire|c'est cela|on y va comme ça|ça marche pour moi|je te suis|ça m'arrange|pour lundi|pour la semaine prochaine c'est bon|c'est bien celui-là|le premier, oui}
{ça me convient tout à fait|cela me va très bien|c'est ce qu'il faut|c'est exactement ça|bonne pioche|bien vu|entièrement d'accord|sans problème|pas de problème|aucun problème|aucun souci|j'en suis|je suis partante|je marche|allons bon d'accord|soit|amen|message reçu, oui}
## non
{non|nan} {pas du tout ça|ce n'est pas la bonne|tu n'y es pas|je parlais d'autre chose|c'était pas ma demande|je veux annuler|pas aujourd'hui|on oublie|laisse comme c'est|je garde comme avant|reste comme ça|ne change rien}
{ne change rien|laisse comme ça|on ne touche à rien|garde comme c'était|je préfère laisser|rien du tout|aucunement intéressé|ça ne me tente pas|je n'y tiens pas|je passe mon tour pour cette offre|ce sera non|sans moi|très peu pour moi|je ne crois pas|je ne pense pas|pas pour moi|pas cette fois|erreur, annule|retour|revenir en arrière}
## commencer
{je suis|me voilà} {tout ouïe|d'attaque|disponible maintenant|au taquet}{, envoie|, une question ?|, on commence|}
{ma|la} question {du matin|de ce matin|d'aujourd'hui|quotidienne|du jour} {est prête ?|s'il te plaît|svp|!|}
{fais-moi|on se fait|j'aimerais} {un petit entraînement|une petite série de questions|quelques exercices|un échauffement|une session rapide}
{la suivante|et une autre|et hop une autre|autre question|question|nouvelle question|encore|encore une|une de plus|continue|on continue|poursuivons}{ s'il te plaît| svp| !|}
## indice
{aide-moi sur celle-là|un coup de main pour celle-là|besoin d'un éclairage sur la question|tu m'aides pour la question|aide pour répondre|dis-m'en un peu plus pour m'aider|de quoi parle la question au juste, un indice}{ ?|}
{entre la a et la b|entre ces deux réponses|entre deux choix}{, j'hésite|, je ne sais pas trancher}{, aide-moi|, un indice|, tu peux m'orienter ?}
## incident-securite
{j'ai un|je viens d'avoir un|il m'est arrivé un} {doute sur un mail que j'ai ouvert|problème de sécurité|souci avec un lien sur lequel j'ai cliqué|message m'annonçant que mon compte est bloqué, avec un lien|appel d'un prétendu technicien|pop-up qui dit que j'ai des virus}
{mon mot de passe|mes codes|mes identifiants} {ont fuité|a été volé|ont été volés|circule sur internet|a été vu par quelqu'un|a été changé sans moi}
{un mail|un sms|un message|un courriel} {d'une fausse banque|de mon soi-disant directeur|de la fausse DSI|d'un faux fournisseur|de chantage|qui prétend être l'Assurance maladie} {me demande de cliquer|me réclame mes codes|demande un virement urgent|me menace de publier des photos|m'a eu}
{j'ai laissé|j'ai oublié|j'ai égaré} {ma session ouverte et quelqu'un a fouillé|mon ordinateur dans le train|mon téléphone pro au restaurant|une clé usb avec des fichiers d'usagers|mon badge et mon pc dans le bus}
## vue-equipe
{où|comment} {je vois|je peux voir|voir|consulter|accéder à} {mon équipe|les résultats de mon équipe|la progression du service|les niveaux de mes agents|la participation|le suivi des agents}{ ?|}
`;
