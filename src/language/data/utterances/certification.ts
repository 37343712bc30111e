export const certification = `
# courant
{je veux|je voudrais|j'aimerais|je souhaite|comment|puis-je|je peux} {me faire certifier|passer la certification|obtenir une attestation|avoir un certificat|certifier mes compétences|valider mes compétences|avoir une attestation|obtenir le badge|passer l'examen|obtenir un certificat|télécharger mon attestation|décrocher la certification|valider mon niveau officiellement} {en @topic|sur @topic|}
{certification|attestation|certificat|me certifier|examen|badge|open badge|diplôme|mon attestation|ma certification|attestation de compétences|mes certificats|mes badges|certifier un thème} {en @topic|}
{lance|démarre|commence|ouvre} {la certification|l'examen|la session de certification|l'épreuve de certification|une certification} {en @topic|}
{où|comment} {est|trouver|télécharger|récupérer|retrouver|imprimer|partager|vérifier} {mon attestation|mon certificat|mes attestations|mon badge|mon diplôme|le pdf de mon attestation|l'attestation d'un collègue} ?
{envoie-moi|donne-moi|montre-moi|affiche|je veux} {mon attestation|mon certificat|mes attestations|mes certificats|le pdf de l'attestation|mon badge}
{suis-je|est-ce que je suis|je suis} {prêt|prête|assez fort} {pour la certification|pour l'examen|à me faire certifier|pour passer la certification} ?
{quand|à quelle date|combien de fois} {passer la certification|je peux passer la certification|puis-je me certifier|peut-on repasser l'examen|repasser la certification} ?
{c'est quoi|comment se passe|combien de temps dure|c'est comment|combien de questions dans|en quoi consiste} {la certification|l'examen|la session de certification|l'épreuve} ?
{la certification|l'attestation|le certificat|le badge} {est-elle reconnue|est valable combien de temps|sert à quoi|vaut quelque chose|est officielle|est payante|est obligatoire|expire quand} ?
{il faut quel niveau|quel niveau faut-il|combien de points faut-il|que faut-il} pour {être certifié|passer la certification|avoir l'attestation|obtenir le certificat|se certifier} ?
{je veux|j'aimerais|il me faut} {un document officiel qui prouve mon niveau|une preuve de mes compétences|un justificatif de compétences|un papier qui atteste de mon niveau|faire reconnaître mes compétences}
{j'ai raté|j'ai échoué à|j'ai réussi} {la certification|l'examen}{, je peux recommencer ?|, je peux la repasser ?|, où est mon attestation ?|, et maintenant ?}
{valider|certifier|faire valider|faire certifier} {mes acquis|mes compétences|mon niveau|mon niveau en @topic|le thème @topicArt}
{vérifier|authentifier} {une attestation|un certificat|la validité d'une attestation}
{propose-moi|fais-moi passer|inscris-moi à} {la certification|l'examen|une session de certification} {en @topic|}
# soigne
{Je souhaiterais|J'aimerais} {obtenir une attestation|passer la certification en @topic|faire certifier mes compétences|recevoir mon certificat}.
{Pourriez-vous|Pouvez-vous} {me délivrer une attestation|me transmettre mon certificat|m'inscrire à la certification|m'indiquer comment obtenir une attestation} ?
# sms
{jveu|jveux} {la certif|passé la certif|mon atestation|1 attestation|mon badge|me certifier|le diplome}
{certif|atestation|attestation|certification|certificat} {cyber|stp|mail|svp|}
{coment|cmt|ou} {avoir|jai|on a|choper} {la certif|mon atestation|1 certificat|le badge} ?
{g|jai} {le droit a|droit a|eu} {la certif|1 attestation|mon diplome} ?
# long
J'ai atteint un bon niveau en cybersécurité et mon responsable formation me demande un justificatif, comment obtenir une attestation ?
Bonjour, j'ai terminé toutes les questions du thème et j'aimerais maintenant me faire certifier.
# anglais
{certification|certificate|get certified|i want to get certified|my certificate|download my certificate|how do i get a certificate|take the exam|start the certification|badge|where is my certificate}
`;
