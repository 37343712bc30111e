export const incidentSecurite = `
# courant
j'ai {cliqué|appuyé|ouvert} {sur|} {un lien suspect|un lien bizarre|un lien louche|un lien frauduleux|un mauvais lien|un lien dans un mail douteux|le lien d'un sms suspect|un lien que je n'aurais pas dû|un lien chelou|un faux lien|un lien de phishing}
j'ai {reçu|eu} {un mail bizarre|un mail suspect|un courriel étrange|un message louche|un sms douteux|un mail de phishing|un mail de menace|un appel d'un faux technicien|un mail du maire qui demande un virement|un message qui demande mon mot de passe|une demande de virement étrange|un faux mail de la banque}{, je fais quoi ?|, que faire ?|, c'est grave ?|, est-ce une arnaque ?|, qu'est-ce que je dois faire ?|}
je {crois que je me suis fait|pense que je me suis fait|me suis fait|viens de me faire|crains de m'être fait} {pirater|hacker|avoir|arnaquer|hameçonner|voler mon mot de passe|escroquer|usurper mon identité}
j'ai {donné|communiqué|saisi|tapé|envoyé|rentré|transmis|entré} {mon mot de passe|mes identifiants|mon code|mes coordonnées bancaires|mon numéro de carte|mon login et mon mot de passe} {par erreur|sur un faux site|à un inconnu|au téléphone|dans un formulaire suspect|à quelqu'un qui disait être du support|}
on m'a {volé|piqué|dérobé|pris} {mon ordinateur|mon ordinateur professionnel|mon téléphone|mon pc portable|mon téléphone pro|mon badge|mon sac avec l'ordi|ma clé usb|mon mot de passe|ma tablette}
{mon compte|ma messagerie|mon adresse mail|mon poste|mon ordinateur|mon pc|ma boîte mail|notre site|le compte de ma collègue} {a été piraté|a été piratée|est piraté|est infecté|s'est fait hacker|a été hacké|envoie des spams tout seul|envoie des messages à ma place|est compromis|a un virus|se comporte bizarrement, un virus ?}
j'ai {ouvert|téléchargé|exécuté|lancé|installé} {une pièce jointe douteuse|une pièce jointe suspecte|un fichier bizarre|un document suspect|un logiciel louche|un fichier zip inconnu|une pièce jointe piégée|un programme inconnu|un fichier infecté}
j'ai {perdu|égaré|oublié dans le train|laissé dans le tram} {ma clé usb|mon téléphone professionnel|mon ordinateur portable|une clé usb avec des dossiers|mon pc|mon badge|mon téléphone de service|des dossiers confidentiels|ma clé usb avec des données}
{quelqu'un|une personne|un inconnu|un pirate} {s'est connecté à ma place|est entré dans mon compte|utilise mon compte|a accès à ma boîte mail|a mon mot de passe|se fait passer pour moi|a pris le contrôle de mon ordinateur|contrôle ma souris|a changé mon mot de passe|envoie des mails en mon nom}
{un message|une fenêtre|un écran|mon écran|une page} {me demande une rançon|affiche que mes fichiers sont chiffrés|demande de payer en bitcoin|dit que mon ordinateur est bloqué|me demande de l'argent pour récupérer mes fichiers|dit d'appeler un numéro microsoft|annonce un virus|affiche virus détecté}
{mes fichiers|tous mes documents|mes dossiers|les fichiers du serveur} {sont chiffrés|ont une extension bizarre|ne s'ouvrent plus et on demande une rançon|ont disparu après un virus|sont illisibles, c'est un rançongiciel ?|ont été cryptés|ont été volés}
{j'ai|il y a|je crois avoir|j'ai attrapé|j'ai chopé} {un virus|un virus sur mon pc|un logiciel malveillant|un cheval de troie|un rançongiciel|un ransomware} {sur mon ordinateur|sur mon poste|}
{piratage|virus|hameçonnage, j'ai cliqué|incident de sécurité|cyberattaque|alerte virus|urgence sécurité|on se fait attaquer|on est attaqués|compte piraté|je suis piraté|vol d'ordinateur|urgence piratage}
{je veux|je dois|comment|où} {signaler|déclarer} {un incident de sécurité|un mail frauduleux|une tentative de phishing|un vol de matériel|un piratage|un hameçonnage|une fuite de données|une arnaque}
j'ai {envoyé|transmis|diffusé|mis} {des données personnelles|un fichier confidentiel|la liste des agents|un dossier médical|un fichier d'usagers|un document sensible} {au mauvais destinataire|à la mauvaise personne|par erreur|à tout le monde|en copie à tous les usagers}
{j'ai fait|j'ai payé|j'ai validé|on a fait} {un virement à un faux fournisseur|une facture frauduleuse|un faux RIB|un paiement sur un faux site|un changement de RIB frauduleux}
{quelqu'un|un homme|une dame} {m'a appelé|m'a téléphoné} {en se faisant passer pour|de la part de|soi-disant} {le support informatique|microsoft|la banque|la dsi|ma banque}{ et je lui ai donné mon code| et il a pris la main sur mon pc| et m'a demandé mon mot de passe|}
je {reçois|viens de recevoir} {des codes de connexion que je n'ai pas demandés|une alerte de connexion depuis la russie|une notification de connexion inconnue|des demandes d'authentification sans arrêt|un mail disant que mon mot de passe a fuité}
{c'est|est-ce que c'est|est-ce} {une arnaque|un phishing|un faux mail|du phishing|un virus} {ce mail que j'ai reçu|ce message de l'ameli que je viens de recevoir|ce lien qu'on m'a envoyé|cette pièce jointe que j'ai reçue} ?
{aide|au secours|vite|urgent|à l'aide}, {je me suis fait pirater|j'ai cliqué sur un lien|on m'a volé mon pc|mon ordi est bloqué par un virus|j'ai ouvert un virus|j'ai donné mon mot de passe}
je {viens de|crois que je viens de} {cliquer sur un truc pas net|me faire avoir|me faire pirater|tomber dans le panneau|donner mes codes|faire une bêtise avec un mail}
{on a|quelqu'un a} {usurpé mon identité|accédé à mes dossiers|fouillé dans mon pc|branché une clé sur mon poste|volé des documents au bureau|cambriolé le bureau et pris les ordis}
il y a eu {une fuite de données|un vol de données|une intrusion|une attaque informatique|un cambriolage avec vol de pc} {dans mon service|à la mairie|chez nous|}
{ma session|mon antivirus|windows} {s'est ouverte toute seule|signale une menace|affiche une alerte virus|a détecté un cheval de troie|dit que je suis infecté}
# soigne
{Je souhaite|Je tiens à|Je dois|Je me permets de} {vous signaler un incident de sécurité|déclarer le vol de mon ordinateur professionnel|signaler un courriel frauduleux|vous informer que mon compte a été compromis}.
J'ai malencontreusement {cliqué sur un lien douteux|communiqué mes identifiants|ouvert une pièce jointe suspecte|transmis un fichier confidentiel au mauvais destinataire}{, que dois-je faire ?|.}
Je soupçonne une intrusion sur {mon poste|mon compte|ma messagerie}.
# sms
{g|jai|j'ai|jé} {clické|clikér|cliké|cliquer|clic|cliqué} {sur 1 lien|sur un lien|sur lien} {chelou|bizar|louche|zarbi|suspect|pa net|pourri}
{g|jai|jé} {recu|ressu|reçu} {1 mail|un mail|un sms|1 msg} {chelou|bizar|louche|suspect|zarbi} {jfé koi|je fais koi|jfais quoi|c une arnak|}
{jme sui|je me sui|jmesuis} {fé|fait} {pirater|piraté|hacké|avoir|arnaqué|haké}
{g|jai} {doné|filé|donné|donner} {mon mdp|mon mot 2 passe|mes code|mes identifiant} {a un inconnu|sur 1 faux site|par erreur|}
{mon compte|mon pc|ma boite mail|mon ordi} {c fé|s'est fait|a été|ete|a ete} {piraté|pirater|haker|hacké}
{g|jai} {perdu|paumé} {mon pc|ma cle usb|mon tel pro|mon ordi pro}
{on ma|on m'a} {volé|voler|tiré|chourré} {mon pc|mon tel|mon ordi|ma cle usb}
{g|jai} {1 virus|un virus|chopé 1 virus} {sur mon pc|je crois|aled}
{g|jai} {ouver|ouvert} {1 pj|une pj|une piece jointe} {chelou|louche|bizar|suspecte}
# long
Un monsieur m'a appelé en disant qu'il était du support, je lui ai donné la main sur mon ordinateur. J'ai peur d'avoir fait une bêtise.
Bonjour, hier soir j'ai oublié mon ordinateur portable dans le tram et je ne le retrouve pas
Je viens de me rendre compte que j'ai rempli mes identifiants sur une page qui n'était pas la vraie page de connexion
Mon écran est devenu rouge avec un message qui demande de payer, qu'est-ce que je fais ?
Mes contacts me disent qu'ils reçoivent des mails étranges venant de mon adresse
# anglais
i {clicked on|opened} {a suspicious link|a weird link|a phishing link|a strange attachment|a dodgy attachment|a bad link}
{i think i've been|i was|i got|i've been} {hacked|phished|scammed}
{my account|my computer|my mailbox} {was hacked|has been hacked|is compromised|has a virus}
{my laptop|my work phone|my computer} {was stolen|has been stolen|is lost}
i {gave|entered} my password {by mistake|on a fake site|to a stranger}
i {received|got} a {suspicious|strange|weird|phishing} {email|message}{, what should i do ?|}
{there's a ransom message on my screen|someone logged in as me|i lost my usb key|security incident}
`;
