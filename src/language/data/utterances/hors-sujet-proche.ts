export const horsSujetProche = `
# courant
{envoie|donne|rends} {mon dossier à la compta|les clés à Paul|le courrier au maire|ma fiche à la DRH|le bon de commande}
{passe|repasse} {me prendre à midi|le bonjour à ta femme|le sel|l'aspirateur dans mon bureau|au feu rouge|me voir au bureau|tes vacances où}
{je passe|on passe} {mon permis demain|à table|chez le médecin|un entretien d'embauche|le bac|une échographie|l'été à la mer|un concours en mars}
{quel est le niveau|le niveau} {de la mer|de l'eau dans la piscine|d'huile de la voiture|sonore du bureau|du lez|de la rivière|scolaire de mon fils|d'alerte météo}
{quel est le score|les résultats} {du match|de foot|des élections|du bac|du loto|de ma prise de sang|du concours|de l'entreprise|du rugby|financiers de la commune|du vote}
{un conseil|donne-moi un conseil|des conseils|une astuce|un truc} {pour acheter une voiture|pour mon couple|en bourse|vestimentaire|pour bien dormir|de lecture|pour le jardin|de cuisine|pour maigrir|pour détacher un pull|pour éduquer mon chien|juridique pour mon divorce|fiscal|pour enlever une tache|pour faire pousser les tomates}
{donne-moi un indice|un indice} {boursier|pour les mots croisés|sur mon cadeau|de protection solaire|indiciaire|de réfraction}
{arrête|stop|stoppe} {la climatisation|de fumer|le bus|la musique|l'ascenseur|le chauffage|les travaux|cette machine|la voiture}
{rappelle|rappelez} {le plombier|ma mère|Madame Martin|l'usager de ce matin|le garage|mon médecin}
{rappelle-moi|fais-moi penser} {d'acheter du pain|d'appeler ma sœur|de sortir les poubelles|le rendez-vous chez le dentiste|l'anniversaire de Paul|de poser mes congés|la réunion de 15h|d'arroser les plantes}
{je veux parler|mets-moi en relation|passe-moi} {au maire|avec le maire|à ma femme|de football|de mes problèmes de couple|avec le président|de politique}
{change|changer} {l'ampoule|mes pneus|de voiture|de coiffure|de banque|le mot de passe du wifi|le filtre de la clim|de bureau|d'assurance|l'heure de la réunion|la date du conseil|de travail|de vie}
{combien de points|il me reste combien} {sur mon permis|de retraite|sur ma carte fidélité|d'essence|de points sur le permis de conduire|d'indice}
{c'est quoi|quelle est} la {question du conseil municipal|réponse du préfet|question posée par l'élu|réponse de l'univers|question orale au gouvernement|procédure de licenciement}
{une question|j'ai une question|question} {sur ma retraite|pour la DRH|juridique|sur mes congés|de droit|sur les impôts|de santé|sur ma paie|sur mon contrat|sur l'urbanisme|concernant mon remboursement}
{je suis perdu|je suis perdue} {dans la ville|en forêt|dans le bâtiment|dans ma vie|je cherche la gare|sur l'autoroute|dans le parking}
{aide-moi|aide|j'ai besoin d'aide} {à porter ce carton|pour mon déménagement|au logement|sociale|aux devoirs|à monter un meuble|financière|juridique|ménagère|à rédiger ma délibération|pour mon budget}
{c'est trop dur|trop difficile} {la vie|de vivre ici|de se garer|d'élever des enfants|le sport|ce régime|d'arrêter de fumer}
{supprime|efface|annule} {la réunion de demain|mes photos|ma commande|mon abonnement netflix|le rendez-vous|mon virement|ce mail|mon billet de train|ma dette|mon inscription à la salle de sport}
{je me suis fait|on m'a} {voler mon vélo|voler ma voiture|piquer par une guêpe|virer|opérer|couper les cheveux|arnaquer par un garagiste|volé mon sandwich|offert un livre|agresser dans la rue}
{j'ai perdu|j'ai cassé} {mes clés de maison|mon bras|au tennis|cinq kilos|patience|mon parapluie|mon alliance|ma tasse|mes lunettes}
{j'ai reçu|je reçois} {un colis|une amende|une facture d'eau|un cadeau|ma convocation|la visite du maire|une lettre recommandée|des invités ce soir}
{je suis en vacances|vive les vacances|où partir en vacances|tu pars où en vacances|idées de vacances|location vacances|billet pour la corse}
{le parcours|un parcours} {de santé|du marathon|de golf|du combattant|vélo autour de montpellier|de randonnée|du tram|accrobranche}
{certificat|attestation|je veux un certificat} {médical|d'hébergement|de naissance|de scolarité|d'assurance|de décès|de vie|de domicile|de concubinage|de célibat|employeur|de salaire|de vaccination}
{certification|diplôme} {d'hygiène|iso 9001|caces|sst secouriste|d'aide-soignante|du bac|bafa|de plomberie|qualité|haccp}
{formation|je veux une formation} {secourisme|permis poids lourd|caces|incendie|couture|cuisine|premiers secours|management d'équipe|habilitation électrique|de pilote}
{partage|partager} {ton repas|mon trajet en covoiturage|les frais|le gâteau|le logement|une pizza}
{parle-moi|parle} {de ta famille|de foot|des dinosaures|de l'histoire de montpellier|moi d'amour|de la pluie et du beau temps|de napoléon|des élections}
{en anglais|en espagnol} {comment dit-on bonjour|c'est quoi le mot chat|traduis ma phrase|« merci » se dit comment}
{le mot de passe|quel est le mot de passe} {du wifi|de l'ordinateur de la salle|de ma voisine|de la photocopieuse|netflix|du serveur|du compte de mon collègue}
{pirate|pirater|hacke} {le compte de mon voisin|le wifi du voisin|facebook|le site de la mairie pour moi|le compte de mon ex}
{film de pirates|pirates des caraïbes|pirate à la télé|mon fils déguisé en pirate}
{sécurité routière|sécurité sociale|sécurité incendie|consignes d'évacuation|sécurité des écoles|mon numéro de sécurité sociale|agent de sécurité à l'entrée}
{mon agenda|mes rendez-vous|mes réunions} {de demain|de la semaine|d'aujourd'hui|c'est quoi}{ ?|, lis-le|, montre-le}
{lis|ouvre|montre|trie|réponds à} {mes mails|mes derniers messages|mon courrier|mon fichier excel|mon calendrier} {pour moi|à ma place|d'aujourd'hui|}
{organise|crée|planifie} {une réunion avec Paul|une visio demain à 10h|un pot de départ|un séminaire|un anniversaire|une sortie scolaire}
{on commence|ça commence} {la réunion à quelle heure|à faire froid|quand les soldes|à quelle heure le match|les travaux quand}
{la suite|suivant} {du film|de la série|au guichet|épisode|du feuilleton}
{explique-moi|explique} {la théorie de la relativité|la guerre en ukraine|le budget de la commune|le fonctionnement d'un moteur|la photosynthèse|les règles du rugby|pourquoi le tram est en retard|la réforme des retraites|la bourse}
pourquoi {le tram est en retard|la cantine est fermée|mon salaire a baissé|il pleut|les chats ronronnent|le parking est payant|mon chef crie|la mer est salée|on paie des impôts|le chauffage est coupé}
{répète|redis} {ça à mon chef|après moi : bonjour|trois fois chaussette|à ta sœur}
{merci de|veuillez} {fermer la porte|payer la facture|faire le ménage|garer la voiture ailleurs|apporter le café|passer l'aspirateur}
{la question|une question} {de confiance au gouvernement|écologique|du logement à montpellier|existentielle}
{quelle différence entre|c'est quoi la différence entre} {un maire et un préfet|un crocodile et un alligator|un adjoint et un attaché|une commune et une métropole|le vin rouge et le rosé|le budget primitif et le compte administratif}
{le niveau 2|le troisième étage|la première dame|le deuxième étage|la deuxième guerre mondiale|la troisième mi-temps|b12|a380|la 4g|le plan b|vitamine c|groupe sanguin a|la classe b|permis b|ligne 2 du tram}
{je veux m'inscrire|comment s'inscrire|inscris-moi} {à la crèche|au judo|à la bibliothèque|au marathon|aux listes électorales|à la chorale|en salle de sport|au concours de belote}
{je suis de retour|je reviens} {de la plage|de chez le coiffeur|du marché|d'une randonnée|dans l'ancienne maison}
{ne m'envoie plus|je ne veux plus recevoir} {de pub dans ma boîte aux lettres|de factures papier|de démarchage téléphonique|les courses à domicile|de catalogues}
{signaler|je veux signaler|je signale} {un nid de poule|une fuite d'eau|un lampadaire cassé|un dépôt sauvage|un chien errant|une voiture ventouse|un trou dans la chaussée|du bruit chez le voisin|un arbre tombé|un tag sur le mur|un accident rue de la mairie}
{il y a une erreur|une erreur} {sur ma fiche de paie|sur ma facture|dans le budget|dans l'acte de naissance|sur mon contrat|sur le panneau de la rue|dans le journal municipal}
{oui|non|ok} {mais il pleut|la cantine est fermée|chef, bien chef|je viendrai à ton pot|pour le repas de midi|pour la réunion de 14h dans la salle 3|je prends le tram}
{mon équipe|l'équipe} {de foot a perdu|de france|de rugby joue quand|de hand|préférée c'est le mhsc|de nettoyage n'est pas passée}
{quand|où} {a lieu la prochaine formation secourisme|est la prochaine collecte de sang|est l'examen du permis|se passe le forum des associations}
`;
