export const pix = `
# courant
{c'est quoi|qu'est-ce que|qu'est-ce que c'est|explique-moi|parle-moi de|tu connais|présente-moi} {pix|pix territoires|le certificat pix|la plateforme pix|le dispositif pix|un profil pix} ?
comment {passer|obtenir|préparer|avoir|s'inscrire à|valider} {la certification pix|le certificat pix|le pix|ma certification pix|l'examen pix} ?
{où|comment} {trouver|est|retrouver|accéder à|créer|ouvrir|voir|se connecter à|me connecter à|aller sur} {mon compte pix|mon espace pix|mon profil pix|le site pix|la plateforme pix|pix|pix territoires|un compte pix} ?
{combien de|j'ai combien de|il faut combien de|quel est mon nombre de|mon total de} {pix|points pix} {j'ai|ai-je|au total|pour être certifié|} ?
{lien|le lien|donne-moi le lien|l'adresse|l'url|envoie-moi le lien} {vers|de|pour} {pix|pix territoires|le site pix|la campagne pix|le parcours pix|mon compte pix}
je {veux|voudrais|souhaite|aimerais} {faire un parcours pix|commencer pix|m'inscrire sur pix|passer pix|continuer mon parcours pix|accéder à pix|créer un compte pix|aller sur pix|reprendre mon parcours pix|envoyer mon profil pix}
est-ce que {ça compte pour pix|c'est la même chose que pix|ça remplace pix|tu es pix|c'est relié à pix|mes résultats vont sur pix|mes points vont sur pix|ça donne des pix|pix est obligatoire|pix est gratuit|ça sert pour pix} ?
{à quoi sert|ça sert à quoi|quel est l'intérêt de|quel rapport avec|quel lien avec|pourquoi faire} {pix|pix territoires|la certification pix|un compte pix} ?
{la campagne|la certification|le test|le parcours|l'inscription|la campagne de positionnement} pix {est-elle obligatoire|est obligatoire|est-il obligatoire|c'est quand|c'est payant|est gratuite|dure combien de temps|se passe où|commence quand} ?
{pix|pix territoires|certification pix|compte pix|mon compte pix|parcours pix|code pix|code campagne pix|campagne pix|site pix|niveau pix|points pix|score pix|profil pix}
{quel est|c'est quoi|où trouver|je cherche|j'ai perdu} {le code campagne pix|mon code pix|le code du parcours pix|mon identifiant pix|mon mot de passe pix|le code de la campagne}
{quelle|c'est quoi la|quelle est la} différence entre {toi et pix|coup de pouce et pix|ce bot et pix|pix et pix territoires} ?
{quel est mon|mon} {niveau|score|profil} {sur pix|pix|dans pix} ?
{comment|quand|où} {s'inscrire|m'inscrire|on s'inscrit|je m'inscris|passer les tests} {sur pix|à pix|pour pix} ?
{j'ai déjà|je n'ai pas de|j'ai fini mon|j'ai commencé un} {compte pix|parcours pix|certificat pix|profil pix}{, comment faire ?|, que faire ensuite ?|, ça suffit ?|}
{est-ce que je dois|faut-il|dois-je|on doit} {faire pix|passer pix|avoir un compte pix|s'inscrire sur pix|refaire pix} ?
{les|des} {épreuves|tests|compétences|questions} {de pix|pix} {sont-elles difficiles|c'est quoi|il y en a combien|sont les mêmes qu'ici|} ?
{pix|le pix} {c'est reconnu|vaut quoi|est valable combien de temps|est valable à vie|sert à quoi|coûte combien|c'est de l'état} ?
# soigne
{Pourriez-vous|Pouvez-vous} {m'expliquer ce qu'est Pix|m'indiquer comment accéder à Pix Territoires|me transmettre le lien vers la plateforme Pix|préciser comment s'inscrire à la certification Pix} ?
{Je souhaiterais|J'aimerais} {m'inscrire sur Pix|passer la certification Pix|accéder à mon compte Pix|en savoir davantage sur Pix Territoires}.
# sms
{c koi|cest koi|c quoi} {pix|piks|pixx|le pix|pix teritoire} ?
{coment|cmt} {on passe|passé|sinscrire|jme connecte|minscrire|on fait} {pix|sur pix|a pix|le pix|la certif pix} ?
{cb|combien} {2 pix|de pix|pix} {g|jai} ?
{lien|liens|adresse} {pix|du site pix|pix stp}
{jveu|jveux} {faire pix|mon compte pix|aller sur pix|passer la certif pix}
{ou|ou est|ou es} {mon compte pix|le site pix|pix} ?
# long
Ma collègue m'a parlé d'une certification Pix proposée par la métropole, comment ça se passe ?
Bonjour, j'ai reçu un code pour un parcours Pix Territoires mais je ne sais pas où le saisir
Les réponses que je donne ici, est-ce qu'elles m'apportent des points sur Pix ?
# anglais
{what is|what's} {pix|pix territoires|the pix certification} ?
how {do i|to|can i} {register on pix|get pix certified|find my pix account|take the pix certification|log in to pix} ?
{pix link|link to pix|how many pix do i have|is pix mandatory|does this count for pix|i want to do pix}
`;
