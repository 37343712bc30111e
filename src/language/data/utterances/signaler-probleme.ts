export const signalerProbleme = `
# courant
il y a {une erreur|une faute|un problème|une coquille|un bug|une faute d'orthographe|un souci|une incohérence|un truc bizarre|deux bonnes réponses} {dans|avec|sur} {la question|cette question|l'énoncé|la réponse|la correction|le quiz|ta question|l'explication|cette carte|le texte}
{je veux|je voudrais|je souhaite|j'aimerais|comment} {signaler|remonter|rapporter|déclarer} {un problème|une erreur|un bug|une faute|un souci|une question erronée|un dysfonctionnement|une anomalie}
{la carte|la question|l'image|le message|la page|le quiz|le menu|la correction|le graphique} {ne s'affiche pas|ne s'affiche plus|est vide|est blanche|est coupée|est illisible|apparaît en double|ne charge pas|n'apparaît pas|est toute petite}
{le bouton|les boutons|le bouton valider|le lien|la carte|le choix b|le menu} {ne marche pas|ne marche plus|ne fonctionne pas|ne répond pas|est bloqué|est grisé|ne fait rien|est cassé|plante|bug}
{la réponse|ta réponse|la correction|votre réponse|l'explication} est {fausse|erronée|incorrecte|inexacte|dépassée|obsolète|mauvaise}{, vous vous trompez|, tu te trompes|, c'est une erreur|, à corriger|}
{le tuteur|le bot|le chatbot|l'application|ton appli|le robot|l'assistant|ce truc} {ne répond plus|ne marche pas|ne fonctionne pas|plante|bugue|est en panne|est lent|rame|est bloqué|m'ignore|a un problème|répond n'importe quoi}
{ça bugue|ça bug|ça plante|ça ne marche pas|ça ne fonctionne pas|ça marche pas|rien ne se passe|c'est bloqué|ça rame|ça beugue} {quand je clique|quand je réponds|depuis ce matin|avec les boutons|sur mon téléphone|}
{cette question|la question|l'énoncé|cette information|ta source|le contenu} {n'est plus à jour|est périmée|est obsolète|est mal formulée|est ambiguë|n'est pas claire du tout|est fausse|est mal posée|n'a pas de sens|comporte une erreur|est mal traduite|est incomplète}
je ne suis pas d'accord {avec la correction|avec la réponse|avec cette réponse|avec l'explication|du tout}{, elle est erronée|, c'est faux|, c'est une erreur|, je conteste|}
{signaler|signalement|signaler une erreur|signaler un problème|signaler une erreur de contenu|bug|erreur|problème technique|anomalie|réclamation|signaler cette question}
{le lien|l'adresse|l'url|la source|la vidéo|la page} {est cassé|est mort|ne mène nulle part|ne marche pas|donne une erreur 404|ne s'ouvre pas|est introuvable|renvoie vers une mauvaise page}
{tu t'es trompé|vous vous êtes trompés|vous faites erreur|tu te trompes|tu dis n'importe quoi} {dans la correction|sur cette question|, la bonne réponse est la b|, c'était la c|, ma réponse était juste}
{ma réponse|mon choix|ce que j'ai répondu} {n'a pas été pris en compte|n'est pas enregistrée|a disparu|n'a pas été comptée|était bonne pourtant, c'est une erreur|est marquée fausse alors qu'elle est juste}
{j'ai trouvé|j'ai repéré|j'ai vu|je signale} {une faute|une erreur|un bug|une coquille|une faute de frappe} {dans la question|dans l'énoncé|dans le texte|dans la carte|}
{plusieurs réponses|deux réponses|aucune réponse} {sont possibles|est bonne|n'est correcte|sont justes}{, c'est une erreur|, la question est mal faite|, il y a un problème}
{je ne peux pas|impossible de|je n'arrive pas à|on ne peut pas} {cliquer sur les boutons|valider ma réponse|répondre à la question, ça bloque|ouvrir le lien|voir l'image|ouvrir la carte|envoyer ma réponse|appuyer sur le bouton|sélectionner un choix}
{j'ai un|il y a un|rencontre un|encore un} {problème d'affichage|problème technique avec le bot|bug|message d'erreur|souci avec l'appli|souci technique|écran blanc|écran figé}
{c'est faux|c'est une erreur|c'est inexact}, {ce n'est pas la bonne réponse|la loi a changé|ce n'est plus comme ça|dans notre collectivité c'est différent|vérifiez vos sources|il faut corriger}
{vos|tes} {informations|questions|réponses|sources} {sont fausses|ne sont pas à jour|contiennent des erreurs|sont bourrées de fautes|datent}
{je conteste|je remets en cause} {la réponse|la correction|le résultat|cette question}
{la même question|le même message|la carte} {revient en boucle|s'affiche deux fois|tourne en boucle|arrive en double}
{on m'a compté faux|ça me met faux} {alors que c'est juste|alors que j'avais bon}
{merci de|il faut|il faudrait|pensez à} {corriger la question|corriger cette erreur|revoir cette question|mettre à jour la question|réparer le bouton|réparer le lien}
# soigne
{Je souhaite|Je souhaiterais|Je me permets de|Je tiens à} {vous signaler|porter à votre connaissance|vous faire part d'} {une erreur dans la question|un dysfonctionnement|une faute d'orthographe dans l'énoncé|un problème d'affichage|une inexactitude dans la correction}.
{La formulation|L'énoncé} de cette question {me paraît erronée|prête à confusion|comporte une coquille|mériterait d'être corrigé}.
Il me semble que la réponse indiquée est inexacte, {pourriez-vous vérifier ?|merci de la corriger.|je souhaite le signaler.}
Le lien proposé ne fonctionne pas, pourriez-vous le corriger ?
# sms
{sa|ca} {bug|beug|bugg|plante|marche pa|march pas|fonctionne pa|rame} {ton truc|le bot|grave|la|!!|}
{ya|y a|il ya} {1 faute|une fote|un bug|1 bug|une erreur|1 err|un pb|un blem} {ds|dans} {la question|la kestion|lexplication|ton truc}
{le bouton|les bouton|la carte|le lien} {marche pa|march pas|bug|saffiche pa|s'affiche pas|repond pa|mort}
{la rep|ta rep|la reponse} {est fausse|é fausse|c faux|est pas bone|est bidon}
{jarive pa|jariv pas|jpeu pa} {a cliqué|cliquer|a valider|a ouvrir le lien|repondre sa bloque}
{pb|blem|bug|souci} {daffichage|avec la carte|technik|technique|de bouton}
{signalé|signaler} {1 pb|un bug|une erreur|1 fote}
# long
Bonjour, je travaille au service juridique et la réponse donnée ne correspond plus à la loi en vigueur. Il faudrait corriger.
J'ai appuyé trois fois sur Valider et rien ne se passe, je crois que ça plante
Dans la question sur Outlook, vous parlez d'un menu qui n'existe plus depuis la dernière version.
Sur mon téléphone l'image est trop petite, je ne vois rien, c'est un problème d'affichage
J'avais coché la bonne case mais tu m'as mis faux, il doit y avoir une erreur
# anglais
{there's|there is|i found} {a mistake|an error|a typo|a bug|something wrong} {in|with} {the question|this question|the answer|the card}
{report|i want to report} {a problem|a bug|an error|an issue|this question}
the {button|link|card|image} {doesn't work|is broken|does not show|isn't working|won't open}
{it's not working|it crashed|it's broken|it doesn't work|nothing happens}
{the answer is wrong|this question is outdated|you're wrong, the answer is incorrect|i disagree with the correction}
`;
