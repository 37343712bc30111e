export const quiEsTu = `
# courant
{qui es-tu|qui êtes-vous|t'es qui|tu es qui|vous êtes qui|mais tu es qui|qui c'est|c'est qui|qui me parle|à qui je parle|je parle à qui|avec qui je parle|qui m'écrit|qui est à l'origine de ce message} {?|au juste ?|exactement ?|toi ?|}
{tu es|es-tu|êtes-vous|t'es|est-ce que tu es|est-ce que vous êtes} {un robot|une machine|une vraie personne|un humain|une intelligence artificielle|une IA|un chatbot|un programme|quelqu'un de réel|chatgpt|une personne|un collègue|de la DSI|humain ou robot} ?
{c'est quoi|qu'est-ce que c'est que|qu'est-ce que} {ce bot|ce robot|ce machin|ce truc|coup de pouce|ce chatbot|cet outil|cette application|ce tuteur|ce programme|ce message}{ ?| au juste ?| exactement ?}
qui {t'a créé|t'a fait|t'a conçu|t'a programmé|vous a créé|est derrière toi|est ton créateur|t'a développé|a fait ce bot|est derrière ce bot|t'envoie|gère ce robot} ?
{comment tu t'appelles|quel est ton nom|c'est quoi ton nom|tu t'appelles comment|comment t'appelles-tu|ton nom c'est quoi|ton petit nom|tu as un nom|comment vous appelez-vous} ?
{est-ce que|est-ce qu'} {je parle à une vraie personne|je discute avec un robot|il y a quelqu'un derrière|c'est une vraie personne qui répond|c'est automatique|c'est un humain qui écrit les messages} ?
pourquoi {tu m'écris|tu me contactes|vous m'écrivez|je reçois ce message|je reçois ces messages|tu m'envoies ça|tu m'envoies des messages|tu es là|tu me parles|m'as-tu écrit|moi} ?
{présente-toi|présentez-vous|dis-moi qui tu es|parle-moi de toi|raconte-moi qui tu es|dis-m'en plus sur toi|tu peux te présenter ?|peux-tu te présenter ?|on se connaît ?|on se présente ?}
à quoi {tu sers|sers-tu|ça sert|ce bot sert|servez-vous|sert ce robot|sert coup de pouce|sert cet outil|tu sers exactement} ?
{d'où tu viens|d'où viens-tu|d'où tu sors|tu viens d'où|où es-tu hébergé|tu fonctionnes avec quoi|tu utilises chatgpt|tu es basé sur quelle technologie|tu es fait comment} ?
{quel est|c'est quoi} ton {but|rôle|objectif|utilité|métier|boulot|origine} ?
tu {sers à quoi|fais quoi dans la vie|es là pour quoi|travailles pour qui|dépends de quel service|appartiens à la métropole|as quel âge|as été fait par qui|es français} ?
{identité|qui es-tu robot|ton identité|décline ton identité}
{je me demande|j'aimerais savoir|je voudrais savoir|dis-moi} {qui tu es|à qui je parle|si tu es un robot|si tu es humain|ce que tu es|pourquoi tu m'écris}
{c'est|est-ce} {un robot|un vrai message|une vraie personne|une arnaque ce message|officiel ce bot|un spam} {?|qui m'écrit ?}
{tu es vivant|tu existes vraiment|tu penses|tu as des sentiments|tu dors parfois|tu es intelligent} ?
{ce service|ce bot} {est proposé par qui|vient de qui|appartient à qui} ?
# soigne
{Pourriez-vous|Pouvez-vous} {vous présenter|décliner votre identité|me dire qui vous êtes|m'indiquer pourquoi vous me contactez} ?
À qui ai-je l'honneur {?|de parler ?}
Êtes-vous une personne ou un automate ?
Quelle est la finalité de cet outil ?
{J'aimerais|Je souhaiterais} savoir {qui est à l'origine de ces messages|qui vous êtes|quel organisme vous a conçu}.
# sms
{t ki|té ki|ki es tu|tki|ki tu es|t qui|tes qui toi|ki é tu|qui et tu|t ki toi} {?|}
{c koi|cest koi|c quoi} {ce bot|ton nom|ce truc|ton blaze|coup de pousse|ce machin} ?
{t|té|tes|tu é} {1 robot|un robo|une ia|1 bot|un bot|un vrai|un humain} {?|ou koi ?|ou kelkun ?}
{ki|qui} {ta|t'a|t a} {cree|créé|fait|inventé|programmé} ?
{pk|pourkoi|pq} {tu mecri|tu m'ecris|tu menvoi des msg|jrecoi sa} ?
{sa|ca|tu} {ser|sers} {a koi|à koi} {ce truc|le bot|} ?
# long
Bonjour, j'ai reçu un message de votre part mais je ne vous connais pas. Qui êtes-vous ?
Attends, je parle à un vrai humain là ou c'est un programme ?
Je viens de voir apparaître cette conversation dans Teams, c'est quoi exactement ?
# anglais
{who are you|what are you|what's your name|are you a robot|are you human|are you a bot|are you an AI|am i talking to a real person|who made you|who created you|what is this bot|introduce yourself|why are you writing to me|why are you messaging me|what are you for|what is your purpose} ?
`;
