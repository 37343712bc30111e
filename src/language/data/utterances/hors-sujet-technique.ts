export const horsSujetTechnique = `
# courant
{mon imprimante|l'imprimante|le copieur|le scanner|la photocopieuse|l'imprimante du couloir} {ne marche pas|ne marche plus|est en panne|fait du bourrage|n'imprime plus|n'a plus d'encre|imprime en rouge|est hors ligne|n'est pas reconnue}
{mon pc|mon ordinateur|mon ordi|mon poste|mon portable|la machine} {est lent|rame|ne démarre plus|s'éteint tout seul|a un écran bleu|fait du bruit|est planté|est trop vieux|ne s'allume plus|chauffe|redémarre tout seul|est figé}
{ma souris|mon clavier|mon écran|mon casque|ma webcam|mon chargeur|le vidéoprojecteur|le téléphone fixe|mon dock|la station d'accueil} {ne marche plus|est cassé|est cassée|ne répond plus|grésille|est noir|n'est pas détecté|est à changer}
{internet|le wifi|le réseau|le vpn|le serveur|le lecteur réseau|l'intranet|la connexion|la 4g} {ne marche pas|est coupé|est en panne|est lent|ne se connecte pas|ne passe plus au bureau|est inaccessible|saute tout le temps|est tombé}
{j'ai besoin d'|je voudrais|il me faut|je veux commander} {un deuxième écran|un nouvel ordinateur|un téléphone pro|une souris|un casque|une licence photoshop|un accès au logiciel|un droit administrateur|un clavier ergonomique|une rallonge|un ordinateur portable}
{installe|installer|je veux installer|comment faire installer|peux-tu installer} {photoshop|un logiciel|autocad|adobe acrobat|une imprimante|chrome|vlc|la dernière version de java|zoom|qgis}
{le logiciel|l'application|le progiciel} {de paie|de gestion financière|métier|civil net|de l'état civil|des marchés publics|d'urbanisme|sedit|ciril|astre} {plante|ne s'ouvre pas|est lent|est en maintenance|affiche une erreur|ne marche plus}
{j'ai oublié|réinitialise|débloque|change|je veux réinitialiser} {mon mot de passe windows|mon mot de passe de session|mon compte windows|mon mot de passe du logiciel de paie|mon code pin du téléphone|mon mot de passe teams|mon compte bloqué}
{créer|ouvre|je veux ouvrir|suivi de} {un ticket glpi|un ticket|un ticket d'incident informatique|mon ticket 4587|une demande informatique|une demande de matériel}
{excel|word|outlook|teams|windows|powerpoint|chrome|sharepoint} {plante|ne s'ouvre plus|me met une erreur|ne répond pas|est en anglais|se ferme tout seul|demande une licence|ne synchronise plus|m'a perdu mon fichier}
{écris|fais|corrige|génère|programme}-{moi|moi donc} {une macro vba|un script python|une formule excel compliquée|une requête sql|un site web|du code html|une application mobile|un programme en c}
{quel téléphone|quel ordinateur|quelle tablette|quelle imprimante|quelle télé} {acheter|choisir|me conseilles-tu d'acheter|est le meilleur|pour ma fille} ?
{quel est|c'est quoi} {le prix de l'iphone|la vitesse de ma connexion|le code wifi de la salle|le mot de passe du wifi invité|mon adresse ip|le numéro de série de mon pc|le nom du serveur} ?
{mon téléphone|mon smartphone|ma tablette} {ne capte pas|ne charge plus|est tombé dans l'eau|a l'écran fissuré|n'a plus de batterie|est bloqué|n'a plus de forfait}
{donne-moi|active|je veux|ouvre-moi} {les droits sur le dossier RH|l'accès au serveur|l'accès à la base|les droits d'administration|l'accès au logiciel compta|un accès vpn|une boîte mail partagée}
{récupère|retrouve|restaure} {mon fichier supprimé|mes mails effacés|mon dossier|ma sauvegarde d'hier|mes photos} {sur le serveur|}
{changer|remplace|répare|viens réparer} {mon écran|ma batterie|mon pc|la souris|le toner|l'imprimante|le câble réseau}
{le site de la mairie|le site internet de la ville|l'appli tam|impots.gouv|doctolib|netflix|facebook|instagram|ameli} {ne marche pas|est en panne|est lent|bug|est inaccessible}
{mets à jour|fais la mise à jour de|redémarre|éteins} {mon ordinateur|windows|le serveur|mon téléphone}
{plus de papier|plus d'encre|plus de toner|bourrage papier} {dans l'imprimante|au deuxième étage|}
{l'intelligence artificielle va nous remplacer|chatgpt est mieux que toi|tu connais copilot|utilise gpt|donne-moi un prompt|génère une image|fais-moi une image|dessine un chat|code-moi un jeu}
# sms
{mon pc|limprimante|le wifi|linternet|mon ordi|la souris} {marche pa|marche plu|rame|bug|est mort|demarre pa|est lent} {aled|help|stp|}
{g besoin|jai besoin} {d1 ecran|d'une souris|d un nouveau pc|du code wifi|de toner}
{g oublié|jai oublié} {mon mdp windows|le code du copieur|mon code pin}
# long
Bonjour, l'imprimante du deuxième étage est en panne depuis hier, pouvez-vous envoyer un technicien ?
Depuis la mise à jour de ce matin mon logiciel de comptabilité affiche une erreur au démarrage
Mon écran clignote sans arrêt et la DSI ne décroche pas, tu peux faire quelque chose ?
# anglais
{my printer doesn't work|my computer is slow|the wifi is down|i need a new mouse|reset my windows password|install photoshop|open a ticket|my screen is broken|write a python script|the vpn is not working|excel keeps crashing|which phone should i buy}
`;
