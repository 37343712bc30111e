export const donneesPersonnelles = `
# courant
{qui|quelles personnes} {peut voir|voit|a accès à|consulte|peut consulter|lit|peut lire|connaît|regarde} {mes résultats|mes réponses|mes données|ce que j'écris|mon niveau|mes scores|nos échanges|mes messages|mes erreurs} ?
{supprime|efface|détruis|supprimez|effacez|élimine|nettoie} {mes données|toutes mes données|mon historique|mon compte|mes réponses|mes informations|tout ce que tu sais sur moi|tout ce que tu as sur moi|mon profil|mes informations personnelles|mes traces}
est-ce que {mon chef|ma cheffe|mon responsable|mon supérieur|mon manager|la direction|la DRH|le maire|la hiérarchie|mes collègues|mon n+1|l'employeur|les RH} {voit mes réponses|voit mes résultats|peut voir mon niveau|est au courant de mes erreurs|a accès à mes résultats|sait ce que je réponds|peut lire mes messages|reçoit mes scores|me surveille} ?
{mon chef|ma hiérarchie|mon responsable|la direction|ma cheffe|les RH} {voit|va voir|verra|lit|sait|est informé de} {mes réponses|mes résultats|mes notes|quand je me trompe|ce que je fais ici|} {?|ou pas ?}
{que|qu'est-ce que|quoi} {fais-tu de|faites-vous de|tu fais de|vous faites de|fait-on de|deviennent|tu fais avec} {mes données|mes réponses|mes résultats|mes informations|ce que j'écris} ?
{quelles|quelles sont les} {informations|données|infos} {gardes-tu|tu gardes|conserves-tu|enregistres-tu|as-tu|tu as|sont enregistrées|sont conservées|collectes-tu|tu stockes} {sur moi|à mon sujet|} ?
{je veux|je souhaite|j'aimerais|comment|je voudrais} {exercer mes droits RGPD|exercer mon droit d'accès|exercer mon droit à l'oubli|supprimer mes données|effacer mes données|récupérer mes données|télécharger mes données|consulter mes données|accéder à mes données|avoir une copie de mes données|faire supprimer mon compte|rectifier mes données|contacter le DPO|savoir ce que vous gardez sur moi}
{est-ce|c'est|est-ce que c'est|c'est bien} {anonyme|confidentiel|privé|secret|surveillé|noté|enregistré} {?|ici ?|ce que j'écris ?|mes réponses ?}
{exporte|télécharge|donne-moi|envoie-moi|transmets-moi|montre-moi} {mes données personnelles|une copie de mes données|toutes mes données|mes données|ce que tu as sur moi|ce que tu sais de moi|les données que tu as sur moi}
combien de temps {mes réponses|mes données|mes résultats|mes messages} {sont-elles conservées|sont conservées|sont-ils gardés|sont gardés|restent stockés|restent enregistrées|vous les gardez} ?
{efface|supprime|oublie} {tout|tout ce que tu sais sur moi|tout sur moi|moi|mon nom|tout mon historique|l'historique}
{où|dans quel pays} {sont stockées|vont|sont hébergées|partent|sont conservées} {mes données|mes réponses|mes informations|mes résultats} ?
{tu|est-ce que tu} {enregistres|gardes|lis|transmets|partages|vends|surveilles|espionnes} {mes réponses|mes messages|tout ce que j'écris|mes données|mes conversations|mes résultats à mon chef} ?
{rgpd|données personnelles|mes données|vie privée|confidentialité|protection des données|droit à l'oubli|politique de confidentialité|cnil|anonymat|mentions légales}
{mes réponses|mes résultats|mes données|mes erreurs|nos conversations} {sont-elles|sont|sont-ils|restent|restent-elles} {anonymes|confidentielles|confidentiels|privés|partagées|protégées|transmises à mon chef|visibles par les autres|utilisées pour m'évaluer|en sécurité} ?
{je ne veux pas|j'ai peur|je crains} que {mon chef voie mes résultats|mes réponses soient vues|mes erreurs soient connues|on me surveille|mes données soient transmises|ça serve à mon évaluation}
{ça|est-ce que ça} {compte pour mon évaluation|sert à nous noter|joue sur mon entretien annuel|remonte à la hiérarchie|reste entre nous|va dans mon dossier|peut me nuire|sort d'ici} ?
{suis-je|est-ce que je suis|on est} {surveillé|espionné|fliqué|noté|tracé|évalué par mon chef} {?|ici ?|avec ce bot ?}
{où trouver|comment contacter|qui est} {le délégué à la protection des données|le DPO|la politique de confidentialité} ?
{droit d'accès|droit de rectification|droit d'opposition|demande d'effacement|portabilité des données} {à mes données|rgpd|}
{tu sais quoi|que sais-tu|qu'est-ce que tu sais|tu connais quoi} {sur moi|de moi|à mon sujet} ?
{mon nom|mon identité|mon adresse mail} {est enregistré|est visible|apparaît quelque part|est connu} ?
# soigne
{Je souhaite|Je souhaiterais|Conformément au RGPD, je souhaite} {exercer mon droit d'accès|obtenir l'effacement de mes données|consulter les informations que vous détenez|connaître la durée de conservation de mes données|obtenir une copie de mes données personnelles}.
{Pourriez-vous|Pouvez-vous} {m'indiquer quelles données sont conservées|préciser qui a accès à mes résultats|supprimer l'ensemble de mes données|me transmettre mes données personnelles} ?
Quel usage est fait de mes réponses {?|et qui y a accès ?}
Mes résultats sont-ils communiqués à ma hiérarchie ?
# sms
{ki|qui} {voi|voit|peu voir} {mes rep|mes reponse|mes resulta|mon nivo|mes msg} ?
{efface|suprime|supprim|vire} {mes donné|mes données|mes infos|tt sur moi|tout|mon compte|mon istorique} {stp|}
{esk|est ce ke|esque} {mon chef|ma chef|le boss|mon n+1} {voi|voit|sait} {mes rep|mes resultats|mes reponses|mes fautes} ?
{c|cest|c'est} {anonime|anonym|anonyme|confidenciel|privé} {?|ton truc ?|mes rep ?}
{tu garde|tu fé|tu fai|tu gardes} {koi|quoi} {sur moi|2 mes donnees|de mes donné|avec mes infos} ?
{mon boss|mon chef} {c|sait|il c} {si jme plante|kan jai faux} ?
# long
Avant de répondre j'aimerais savoir si mes réponses sont transmises à mon responsable ou aux ressources humaines
Bonjour, je quitte la collectivité fin juin. Que deviennent mes données et comment les faire effacer ?
Je veux bien jouer le jeu mais il faut me garantir que mon chef ne verra pas mes erreurs.
# anglais
{who can see|can my boss see|does my manager see} {my results|my answers|my data|my level} ?
{delete|erase|export|download|show me} {my data|all my data|everything you know about me|my personal data}
{what data do you keep|what do you do with my data|how long is my data kept|is this anonymous|is it confidential|what do you know about me|where is my data stored} ?
gdpr {request|rights|}
`;
