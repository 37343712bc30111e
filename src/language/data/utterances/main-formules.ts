/** Formal frames before an infinitive: `@prieDe` asks the reader to do it, `@souhaite` is the person's own act. */
export const mainFormules = `
# formules
## commencer
@prieDe {me poser une question|me soumettre une question|m'interroger|me proposer un exercice|lancer le quiz|me mettre à l'épreuve|me faire réviser|me donner la question du jour|me présenter la question suivante|poursuivre la série}
@souhaite {répondre à une question|faire un exercice|m'entraîner un peu|recevoir la question du jour|poursuivre avec une autre question|tester mes connaissances|me prêter à l'exercice|commencer|enchaîner sur la suite}
## indice
@prieDe {me mettre sur la voie|me donner un indice|m'aiguiller un peu|me souffler un élément|m'aider à trouver|éclairer un peu ma lanterne avant que je réponde|réduire le nombre de propositions|me dire par où chercher|orienter ma réflexion}
@souhaite {avoir un indice|bénéficier d'un petit éclairage avant de répondre|être mise sur la piste|obtenir une aide pour répondre|en savoir un peu plus avant de me prononcer}
## explication
@prieDe {m'expliquer cette réponse|me dire pourquoi c'est faux|détailler la correction|préciser votre raisonnement|reformuler l'explication|justifier cette réponse|m'éclairer sur la bonne réponse|développer ce point|me donner la raison de mon erreur}
@souhaite {comprendre la correction|savoir pourquoi je me suis trompée|connaître la bonne réponse|saisir le pourquoi de cette réponse|comprendre en quoi ma réponse est inexacte|approfondir cette explication}
## passer
@prieDe {passer à la suivante sans que je réponde|me dispenser de cette question|remplacer cette question|ignorer celle-ci|m'épargner celle-ci|retirer cette question|en proposer une différente à la place}
@souhaite {passer cette question|ne pas répondre à celle-ci|laisser celle-ci de côté|sauter cette question|faire l'impasse sur celle-ci|m'abstenir sur cette question}
## mon-niveau
@prieDe {me communiquer mes résultats|me dire où j'en suis|me montrer mes progrès|dresser le bilan de mes réponses|m'indiquer mon niveau|faire le point sur ma progression|me donner mon score|m'indiquer mes points faibles}
@souhaite {connaître mon niveau|consulter mes résultats|savoir où j'en suis|voir mes progrès|mesurer ma progression|connaître mes lacunes|avoir un aperçu de mes scores|savoir si j'ai progressé}
## changer-sujet
@prieDe {changer de sujet|aborder @topicArt|passer à un autre thème|me parler plutôt de @topicArt|m'indiquer les thèmes disponibles|varier les thèmes|m'interroger désormais sur @topicArt plutôt}
@souhaite {changer de thème|travailler plutôt sur @topicArt|aborder un autre domaine|délaisser @topicArt|m'orienter vers @topicArt|connaître la liste des sujets|explorer d'autres thèmes}
## aide
@prieDe {m'expliquer comment vous fonctionnez|me dire ce que vous savez faire|m'indiquer comment me servir de l'outil|me guider dans l'utilisation|me rappeler les commandes|me donner le mode d'emploi|me montrer le menu}
@souhaite {comprendre comment vous utiliser|savoir ce que vous proposez|connaître vos fonctionnalités|apprendre à me servir de cet outil|savoir quoi vous écrire|disposer d'un mode d'emploi}
## pause-rappels
@prieDe {revenir vers moi plus tard|suspendre vos messages @jusqua|patienter @jusqua|ne pas m'écrire @jusqua|me recontacter demain|me laisser souffler @duree|interrompre les rappels @duree|reporter cela à la semaine prochaine|me laisser tranquille pendant mes congés}
@souhaite {faire une pause @duree|remettre cela à plus tard|ne rien recevoir @jusqua|répondre un autre jour|suspendre les rappels @jusqua|être laissée en paix @duree|reporter à demain}
## arreter-rappels
@prieDe {ne plus m'écrire|cesser définitivement vos envois|me retirer de la liste|me désinscrire|mettre un terme à ces rappels|ne plus jamais m'envoyer de messages|supprimer toutes les notifications}
@souhaite {ne plus recevoir de messages|me désinscrire|être retirée de vos destinataires|mettre fin définitivement aux rappels|ne plus être sollicitée|me désabonner}
## conseil
@prieDe {me donner un conseil sur @topicArt|me livrer une astuce pour @topicArt|m'indiquer les bonnes pratiques pour @topicArt|m'apprendre à mieux gérer mes courriels|me recommander une méthode pour @topicArt|m'indiquer comment choisir un mot de passe|m'indiquer comment programmer une absence}
@souhaite {recevoir un conseil sur @topicArt|mieux maîtriser @topicArt, que me conseillez-vous|gagner du temps avec @topicArt, avez-vous une astuce|apprendre à trier mes messages|savoir comment repérer un courriel frauduleux|obtenir quelques recommandations sur @topicArt}
## signaler-probleme
@prieDe {corriger cette question, elle est fausse|faire remonter cette erreur|rectifier la faute dans l'énoncé|signaler que le bouton ne fonctionne pas|revoir cette correction, elle est inexacte|réparer l'affichage}
@souhaite {signaler une erreur dans la question|faire remonter un dysfonctionnement|contester cette correction|vous faire part d'une anomalie|signaler un bug|relever une coquille dans l'énoncé}
## repeter
@prieDe {répéter la question|me redonner l'énoncé|réafficher les propositions|reposer votre question|me rappeler la question|relire la question|remettre la question sous mes yeux}
@souhaite {relire la question|revoir les choix|entendre à nouveau la question|retrouver l'énoncé|revoir la question précédente que je n'ai pas lue}
## qui-es-tu
@prieDe {vous présenter|me dire qui vous êtes|m'expliquer pourquoi vous m'écrivez|me dire si vous êtes un robot|décliner votre identité|m'indiquer qui vous envoie}
@souhaite {savoir à qui j'ai affaire|savoir qui vous êtes|savoir si vous êtes une machine|comprendre pourquoi vous m'avez contactée}
## donnees-personnelles
@prieDe {effacer mes données|m'indiquer ce que vous conservez sur moi|supprimer toutes mes informations|me fournir une copie de mes données|me dire qui peut lire mes réponses|m'indiquer la durée de conservation de mes données}
@souhaite {exercer mon droit d'accès|obtenir une copie de mes données|faire effacer mes données|savoir ce que deviennent mes réponses|savoir qui a accès à mes informations}
## frequence-rappels
@prieDe {m'écrire moins souvent|espacer les rappels|ne m'écrire qu'une fois par semaine|m'envoyer les questions le jeudi|m'écrire plutôt l'après-midi|m'adresser davantage de questions chaque semaine|changer l'heure des rappels|éviter le lundi pour vos rappels}
@souhaite {recevoir les questions moins souvent|être sollicitée le matin plutôt|modifier le rythme des rappels|recevoir deux questions par semaine|choisir le jour des rappels|recevoir vos messages vers dix heures}
## reactiver-rappels
@prieDe {reprendre vos envois|réactiver mes rappels|recommencer à m'écrire|me réinscrire|lever la pause|rétablir les notifications|me renvoyer des questions comme avant}
@souhaite {recevoir à nouveau vos rappels|reprendre les rappels|réactiver les notifications|mettre fin à la pause|me réinscrire aux rappels}
## difficulte
@prieDe {proposer des questions plus simples|augmenter la difficulté|descendre d'un cran|me poser des questions plus relevées|baisser le niveau des questions|corser un peu les questions|vous mettre à ma portée}
@souhaite {avoir des questions plus faciles|avoir des questions plus difficiles|un niveau plus accessible|plus de difficulté|passer à des questions plus exigeantes|un peu plus de complexité}
## parler-humain
@prieDe {me mettre en relation avec une personne|me passer un conseiller|me communiquer le numéro du support|me faire rappeler par quelqu'un|m'indiquer la personne à contacter|transmettre ma demande à un humain}
@souhaite {parler à quelqu'un|m'entretenir avec une vraie personne|joindre un responsable du dispositif|être rappelée par un conseiller|contacter le référent}
## incident-securite
@prieDe {m'aider, j'ai cliqué sur un lien suspect|me dire quoi faire, j'ai donné mon mot de passe|me secourir, mon ordinateur est infecté|m'indiquer à qui signaler un vol d'ordinateur|m'indiquer que faire d'un message frauduleux que j'ai reçu}
@souhaite {signaler un courriel frauduleux que j'ai reçu|déclarer la perte de mon téléphone professionnel|signaler que mon compte a été piraté|savoir que faire après avoir ouvert une pièce jointe douteuse|avertir que j'ai communiqué mes identifiants à un inconnu}
## pix
@prieDe {m'expliquer ce qu'est Pix|relier mon compte Pix|m'indiquer si mes points comptent pour Pix}
@souhaite {savoir ce qu'est Pix|relier mon profil Pix|savoir si cela compte pour Pix}
## positionnement
@prieDe {évaluer mon niveau de départ|me faire passer le test de positionnement|me tester pour savoir d'où je pars|relancer l'évaluation initiale|me proposer le test de niveau}
@souhaite {passer le test de positionnement|refaire l'évaluation de départ|être évaluée au préalable|passer le test initial|faire évaluer mes compétences}
## certification
@prieDe {me délivrer une attestation|m'indiquer comment obtenir le certificat|m'inscrire à la certification|me transmettre mon attestation|me dire si je peux prétendre au badge}
@souhaite {obtenir une attestation|passer la certification|faire certifier mes compétences|recevoir mon certificat|décrocher le badge}
## parcours
@prieDe {me montrer le parcours|m'indiquer les étapes suivantes de mon parcours|m'inscrire à un parcours|me proposer un programme pas à pas|m'indiquer les parcours disponibles}
@souhaite {suivre un parcours|connaître les étapes de mon parcours|reprendre mon parcours|choisir un parcours|savoir où j'en suis dans le parcours}
## partage-resultats
@prieDe {ne plus montrer mes résultats à mon chef|partager mes résultats avec ma responsable|cesser de communiquer mes scores à ma hiérarchie|transmettre mes progrès à mon manager|garder mes résultats pour vous}
@souhaite {partager mes résultats avec mon encadrant|ne plus partager mes scores|que mon chef n'ait plus accès à mes résultats|que ma hiérarchie voie mes progrès|retirer mon accord au partage}
## langue
@prieDe {me parler en anglais|revenir au français|continuer en anglais|me répondre en français|écrire en espagnol|traduire vos messages en anglais}
@souhaite {poursuivre en anglais|recevoir les messages en français|changer de langue|converser en français uniquement}
## composer-relance
@prieDe {m'aider à rédiger une relance pour mes agents|préparer un message d'encouragement pour mon équipe|relancer ceux de mon équipe qui n'ont pas répondu|rédiger un mot pour motiver mes collaborateurs}
@souhaite {relancer mon équipe|encourager mes agents par un petit message|motiver mes collaborateurs|envoyer un rappel à mon service}
## vue-equipe
@prieDe {me présenter les résultats de mon équipe|me donner les chiffres de mon service|me dire où en sont mes agents|dresser le bilan de mon équipe}
@souhaite {voir la progression de mon équipe|connaître la participation de mes agents|consulter les résultats de mon service|savoir où en sont mes collaborateurs}
## hors-sujet
@prieDe {réserver une salle|m'envoyer le dossier de subvention|transmettre mon arrêt maladie|prévenir le gardien|réparer le chauffage|me commander un taxi|arroser les plantes|rédiger un discours|me faire parvenir l'ordre du jour|corriger mon rapport d'activité|me communiquer le menu de la cantine|me montrer le chemin de la gare|m'expliquer ma fiche de paie|fermer la fenêtre|rappeler le prestataire|me donner l'heure|traduire cette lettre|changer l'ampoule du couloir|me donner les résultats du match|me dire où se garer|passer commande de fournitures|m'indiquer le bureau des passeports|reporter la réunion de demain|arrêter la climatisation|me réinitialiser ma session|poser mes congés|prendre rendez-vous chez le médecin}
@souhaite {poser un jour de congé|réserver un véhicule|connaître le menu de la cantine|obtenir une place de parking|inscrire mon fils à l'école|changer de bureau|savoir quand tombe la paie|recevoir une nouvelle chaise|parler au maire|passer mon permis|déjeuner dehors|partir plus tôt vendredi|connaître les horaires de la piscine|signaler un trou dans la chaussée|comprendre ma fiche de paie|avoir un deuxième écran|consulter le plan de la ville|me faire rembourser un repas|voir un médecin|acheter une voiture|demander une augmentation|rencontrer l'adjoint|connaître la météo|reprendre un café}
`;
