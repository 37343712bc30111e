export const aide = `
# courant
{aide|à l'aide|besoin d'aide|au secours|menu|commandes|mode d'emploi|notice|tutoriel|guide|sos}
{comment|explique-moi comment} {ça marche|ça fonctionne|on fait|tu fonctionnes|on s'en sert|ça se passe|utiliser ce bot|utiliser ce tuteur|t'utiliser|on utilise le chatbot|se servir de toi} ?
{que sais-tu|que peux-tu|qu'est-ce que tu sais|qu'est-ce que tu peux|tu peux|tu sais|qu'est-ce que vous savez|que pouvez-vous} faire {?|quoi ?|pour moi ?|d'autre ?|exactement ?}
je suis {perdu|perdue|un peu perdu|paumé|complètement perdu|largué|larguée} {dans l'outil|avec ce bot|ici|}
{qu'est-ce que|que} {je peux te demander|puis-je te demander|je peux faire ici|on peut faire ici|je peux faire avec toi|je dois faire|je dois taper|je dois écrire} ?
{quelles sont|c'est quoi|montre-moi|liste|donne-moi|affiche} les {commandes|fonctionnalités|options|possibilités|fonctions|commandes disponibles}
{affiche|montre|ouvre|donne|donne-moi|je veux|retour au|reviens au} {le menu|l'aide|menu|menu principal|l'accueil}
{j'ai besoin|j'aurais besoin} d'aide {pour utiliser le bot|pour utiliser l'application|avec cet outil|pour m'en servir|pour démarrer l'outil|}
comment {je réponds|on répond|répondre|je fais pour répondre|faut-il répondre} {aux questions|à une question|} ?
comment {je fais pour|on fait pour|faire pour} {commencer|utiliser l'outil|te parler|avoir de l'aide|voir le menu|revenir au menu|naviguer}
je {ne comprends pas|comprends pas|ne sais pas|n'ai pas compris} {comment ça marche|comment t'utiliser|comment on fait|comment utiliser ce truc|ce que je dois faire|ce qu'il faut faire|le fonctionnement}
{je dois faire quoi|je fais quoi|je fais quoi maintenant|il faut faire quoi|qu'est-ce qu'il faut faire|et maintenant|je fais comment} ?
{peux-tu|tu peux|pouvez-vous} {m'aider|m'expliquer comment ça marche|me montrer les fonctionnalités|me dire ce que tu sais faire} ?
{aide-moi|aidez-moi} {à utiliser cet outil|à m'en servir|à comprendre comment ça marche|à prendre en main|}
{quel est|c'est quoi} le {principe|fonctionnement|mode d'emploi|but du jeu} {?|de l'outil ?|de ce bot ?}
{à quoi servent|c'est quoi} {les boutons|ces boutons|les différents boutons} ?
{c'est ma première fois|je suis nouveau|je suis nouvelle|je débute ici}{, comment ça marche ?|, que dois-je faire ?|, explique-moi}
{donne-moi|montre-moi|il y a} {un mode d'emploi|une notice|un guide d'utilisation|un tuto|des instructions} {?|}
{où|comment} {trouver|avoir} {l'aide|le menu|la liste des commandes} ?
{liste|donne} {ce que tu sais faire|tes fonctions|tes commandes|tes possibilités}
{dis-moi|explique-moi|présente-moi} {ce que tu peux faire|ce que tu sais faire|comment m'en servir|tes fonctions|ce qu'on peut faire avec toi}
{je n'y comprends rien|je suis perdu}, {aide-moi|comment on fait ?|j'ai besoin d'aide}
{quelles questions puis-je te poser|quoi te demander|je peux te demander quoi}
{rappelle-moi|redis-moi} {les commandes|comment ça marche|comment on utilise ça}
{il faut|faut-il|dois-je} {écrire ou cliquer|taper un numéro ou cliquer|cliquer quelque part} ?
# soigne
{Pourriez-vous|Pouvez-vous} {m'expliquer votre fonctionnement|m'aider à utiliser cet outil|m'indiquer comment procéder|me présenter vos fonctionnalités|me préciser ce que vous savez faire} ?
{Je souhaiterais|J'aimerais} {obtenir de l'aide|savoir comment utiliser cet assistant|connaître les fonctionnalités|consulter le mode d'emploi}.
Comment dois-je procéder {pour utiliser cet outil|} ?
Quelles sont vos fonctionnalités ?
Que pouvez-vous m'apporter et comment dois-je m'y prendre ?
# sms
{help|aide|aidez moi|aled|sos|besoin daide|aide moi} {stp|svp|!|}
{coment|comen|cmt|cment|commen} {sa marche|ca marche|on fé|on fait|jfais|je fé|sa fonctionne|ca march} {?|ton truc|le bot|}
{tu sé|tu c|tu sais|tu peu|tpeux} {fair koi|faire koi|faire quoi|fer koi} {?|}
{jsui|chui|je sui} {perdu|paumé|largué} {help|aide moi|}
{jcomprend|je comprend|jpige} {rien|pa} {a ton truc|au bot|a ce machin|coment sa marche}
{c koi|quoi} {les comande|les commandes|les options}
{jfé koi|jfais quoi|je doi faire koi|fo faire koi} {mtn|la|} ?
# long
Bonjour, on vient de m'installer ça dans Teams et je ne sais pas du tout par où commencer. Comment ça marche ?
Je ne suis pas très à l'aise avec l'informatique, peux-tu m'expliquer comment utiliser ce tuteur ?
Salut, ma collègue m'a parlé de toi mais je ne sais pas ce que tu peux faire. Tu m'expliques ?
Désolé, je suis un peu perdu, qu'est-ce que je peux te demander au juste ?
# anglais
{help|help me|i need help|menu|commands}
{how does|how do} {this work|it work|i use this|i use this bot|it work exactly|i answer} ?
what can {you do|i do here|i ask you|you help me with} ?
{i'm lost|i am lost|i don't know how to use this}
{show me|list} {the menu|the commands|what you can do|your features}
how to use {this bot|this tool|the tutor}
`;
