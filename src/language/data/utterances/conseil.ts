export const conseil = `
# courant
{donne|donne-moi|propose|as-tu|tu as|je voudrais|je veux|un|je cherche} {un conseil|une astuce|des conseils|des astuces|un truc|une bonne pratique|des bonnes pratiques} {sur|pour|à propos de} @topicArt
{conseil|conseils|astuce|astuces|bonnes pratiques|un truc|recommandations} {sur|pour} @topicArt
comment {faire pour|faut-il|on fait pour|puis-je|je peux|dois-je|bien|} {reconnaître|repérer|détecter|identifier|éviter|déjouer} {un mail frauduleux|un faux mail|un hameçonnage|un phishing|un courriel suspect|une arnaque|un lien piégé|un faux site|un sms frauduleux|un deepfake}?
comment {faire pour|on fait pour|je fais pour|puis-je|peut-on|} {partager|consulter|ouvrir|synchroniser|déléguer|imprimer|organiser} {mon agenda|mon calendrier|un calendrier|l'agenda de l'équipe|mon planning Outlook} {avec mon équipe|avec mes collègues|à un collègue|sur mon téléphone|}?
comment {faire|créer|choisir|inventer|retenir|mémoriser|gérer|construire|stocker|protéger} {un bon mot de passe|un mot de passe solide|mes mots de passe|un mot de passe sûr|tous mes mots de passe|un mdp costaud}?
comment {protéger|sécuriser|sauvegarder|chiffrer|mettre à l'abri} {mes documents|mes fichiers|mon ordinateur|mon téléphone|mes données|ma connexion|mon wifi|une clé usb|mes dossiers|ma session} {quand je travaille de chez moi|en télétravail|en déplacement|à la maison|dans le train|}?
comment {classer|ranger|nommer|retrouver|organiser|trier|archiver|partager|déposer|stocker} {mes fichiers|mes fichiers partagés|mes dossiers|mes documents|un document|mes pièces jointes|les fichiers de l'équipe|mes mails|un fichier dans Teams|un dossier sur le sharepoint}?
comment {mettre|créer|programmer|activer|configurer|rédiger|faire} {un message d'absence|une réponse automatique|une signature|une règle de tri|un transfert de mails|un rappel dans l'agenda|une alerte|un envoi différé} {dans Outlook|sur ma messagerie|}?
que {faut-il faire|faire|dois-je faire} pour {sécuriser son téléphone|bien télétravailler|éviter les virus|réduire mes mails|mieux gérer mes réunions|protéger mon compte|ne pas se faire pirater}?
comment {mieux|bien} {gérer mes mails|m'organiser en télétravail|préparer une réunion|animer une visio|travailler à plusieurs sur un document|lire un graphique|utiliser Teams|présenter des chiffres|gérer mon temps|déconnecter le soir}?
{des|les} {bonnes pratiques|règles|recommandations|précautions|réflexes} {pour|sur|en matière de} @topicArt {?|}
{une astuce|un truc|un conseil} pour {trier mes mails|aller plus vite sur le clavier|réduire le nombre de réunions|trouver un créneau|éviter le spam|nettoyer ma boîte|faire un beau graphique|couper mon micro|économiser la batterie|retrouver un fichier|ne pas oublier un rendez-vous}
comment {envoyer|transférer|joindre} {un gros fichier|un fichier lourd|une pièce jointe trop lourde|un document confidentiel|un mail chiffré|un document à plusieurs personnes}?
comment {trouver|proposer|fixer} {un créneau|une date de réunion|un rendez-vous|une heure commune} {avec plusieurs personnes|à plusieurs|dans Outlook|}?
comment {couper|activer|désactiver|flouter|partager} {le micro|la caméra|mon écran|l'arrière-plan|les sous-titres} {en visio|dans Teams|pendant une réunion|}?
comment {faire|calculer|créer|lire|trier|filtrer} {un graphique|une moyenne|un tableau croisé|un tableau de données|des données|un pourcentage} {dans Excel|dans un tableur|}?
{quand|à qui} {mettre quelqu'un en copie|utiliser Cci|répondre à tous|mettre en copie cachée}?
{quelle est la différence entre|c'est quoi la différence entre} {cc et cci|copie et copie cachée|wifi public et vpn|un vpn et un wifi|données ouvertes et données personnelles|lien et pièce jointe|le cloud et le serveur|https et http}?
{c'est quoi|qu'est-ce que|que veut dire|ça sert à quoi} {un vpn|le phishing|l'hameçonnage|la double authentification|le rgpd|une donnée personnelle|l'open data|un rançongiciel|un tableur|le cloud|le droit à la déconnexion|une adresse mac|un cookie|un gestionnaire de mots de passe|17cyber}?
{faut-il|dois-je|est-ce qu'il faut|est-ce risqué de|peut-on|ai-je le droit de} {utiliser le wifi public|changer de mot de passe souvent|éteindre son ordi le soir|répondre à tous|utiliser une clé usb trouvée|se connecter au wifi du train|utiliser son téléphone perso|enregistrer ses mots de passe dans le navigateur|verrouiller sa session|faire ses mises à jour}?
{donne-moi|envoie-moi|partage} {l'astuce|le conseil|une astuce|un conseil} {du jour|de la semaine|au hasard|utile|pratique|}
{conseil|astuce|tuyau|conseil du jour|astuce du jour|bonnes pratiques|un conseil s'il te plaît}
{tu as|as-tu|aurais-tu|il existe|connais-tu} {des conseils|une astuce|un conseil|des recommandations|une méthode} pour {gagner du temps sur Outlook|mieux m'organiser|télétravailler sans m'isoler|sécuriser mon poste|rédiger des mails clairs|aider un usager à distance|accompagner une personne en difficulté avec le numérique|protéger les enfants des écrans|limiter le temps d'écran des enfants|refaire un CV}?
{je voudrais|j'aimerais|je veux|je cherche à|j'essaie de} {apprendre à|savoir comment|savoir} {partager mon agenda|faire une signature|mettre une réponse automatique|verrouiller mon ordinateur|créer un bon mot de passe|reconnaître les arnaques|utiliser les raccourcis clavier|organiser mes dossiers|faire un sondage|chiffrer un fichier}
{quels sont|donne-moi|tu connais} les {raccourcis clavier utiles|signes d'un faux mail|bons réflexes en télétravail|pièges à éviter dans les mails|gestes de base en cybersécurité|risques du wifi public}?
{que faire|quoi faire|comment réagir} {en cas de mail suspect|quand on reçoit trop de mails|si un inconnu demande mon mot de passe|pour ne pas perdre mes fichiers|avant de cliquer sur un lien}?
comment {nettoyer|vider|alléger|désencombrer} {ma boîte mail|ma messagerie|mon bureau d'ordinateur|mon disque}?
comment {annuler|rappeler|reprogrammer|décaler|accepter|refuser} {une réunion|un mail envoyé|une invitation|un rendez-vous|un envoi}?
comment {parler à mon enfant d'internet|installer un contrôle parental|protéger mon ado du cyberharcèlement|faire un CV en ligne|créer un profil sur france travail|accompagner un usager pour sa déclaration en ligne}?
{j'aimerais|je veux|je voudrais} {être plus efficace avec mes mails|mieux utiliser Teams|améliorer ma façon de travailler à distance|moins de mails}, {un conseil ?|des astuces ?|tu as une astuce ?}
# soigne
{Pourriez-vous|Pouvez-vous|Auriez-vous l'amabilité de} me {donner un conseil|indiquer les bonnes pratiques|recommander une méthode|transmettre quelques astuces} {concernant|pour|sur} @topicArt ?
{Je souhaiterais|J'aimerais} {obtenir un conseil sur|connaître les bonnes pratiques pour|disposer de recommandations sur} @topicArt.
Quelles précautions faut-il prendre {avant d'ouvrir une pièce jointe|lorsque l'on travaille à distance|pour transmettre des données sensibles|en visioconférence} ?
Quelle est la meilleure manière de {partager un document avec un service extérieur|organiser ses dossiers partagés|planifier une réunion à plusieurs|choisir une phrase de passe} ?
# sms
{coment|cmt|comen|cment} {on fé|on fait|fair|faire|jfais|fo faire} {1 bon mdp|un bon mot 2 passe|1 reponse auto|pr partager mon agenda|une visio|un msg d absence|pr reconnaitre 1 faux mail|pr trier mes mail|1 signature|un lien de partage}
{1|une|un} {astuce|conseil|truc|tips|tip} {pr|pour|sur} {les mails|la visio|mes mail|le mdp|teletravail|@topic}
{ta|t'as|tu a} {1 conseil|un truc|une astuce} {sur|pr|pour} {le phishing|les mdp|outlook|la visio|mes fichier}
{conseil|tips|astuce} {mdp|phishing|outlook|teams|tele travail}
{c koi|cest koi} {le phishing|un vpn|le cci|la 2fa|un rancongiciel} ?
{cmt|coment} {proteger|securiser} {mon tel|mon pc|mes doc|mon compte}
# long
Je reçois plus de cent mails par jour et je n'arrive plus à m'y retrouver. Tu as des astuces pour trier ?
Bonjour, je commence le télétravail la semaine prochaine, quels conseils pour bien s'organiser ?
Je dois envoyer un dossier très lourd à un partenaire extérieur. Comment faire proprement ?
Ma collègue est absente et j'ai besoin de voir son agenda, comment on partage un calendrier ?
Avant de partir en congés j'aimerais mettre une réponse automatique, comment fait-on ?
# anglais
{give me|any|i'd like} {a tip|some advice|tips|advice} {about|on|for} {passwords|email|phishing|working from home|meetings|@topic}
how {do i|can i|to} {make a good password|share my calendar|spot a phishing email|set an out of office message|protect my files|sort my emails|schedule a meeting|use Teams|secure my phone} ?
best practices for {remote work|email|passwords|video meetings}
{tip of the day|a tip please|tips|any advice ?}
`;
