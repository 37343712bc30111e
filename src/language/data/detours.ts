/** What courteous people write around a wish, in whole clauses that say nothing of it. */
export const DETOURS_BEFORE: readonly string[] = `
je ne voudrais pas abuser de votre patience
sans vouloir vous importuner
loin de moi l'idée de vous brusquer
si ce n'est pas trop vous demander
avec tout le respect que je vous dois
veuillez excuser cette demande un peu tardive
je profite de ce que l'élue est en rendez-vous
la séance du conseil a été levée plus tôt que prévu
la matinée a été fort chargée, comme toujours avant une assemblée
Monsieur le Président vient de partir en déplacement et le calme revient
je reviens d'une inauguration interminable
une collègue du cabinet m'a longuement parlé de vous
ma directrice m'a encouragée à vous écrire
on m'assure que vous êtes de bon conseil
je suis, vous l'aurez remarqué, assez peu familière de ces outils
n'étant guère versée dans l'informatique
je vous lis toujours avec intérêt
je vous remercie d'abord de votre précédent message
j'ai bien reçu votre message de ce matin
pour faire suite à notre échange d'hier
après réflexion, et toutes choses égales par ailleurs
cela va peut-être vous sembler étrange
vous allez sans doute trouver que je me répète
je m'y prends peut-être mal
j'ai longtemps hésité avant de vous écrire
il me semble, mais je peux me tromper, que le moment est bien choisi
comme je le disais à ma voisine de bureau
entre la revue de presse et la préparation du prochain bureau
entre deux appels de la préfecture
pendant que le café refroidit
avant que la journée ne m'emporte
puisque nous en sommes là
étant donné les circonstances
compte tenu de mon emploi du temps
vous n'êtes pas sans savoir que nos journées sont longues
je sais que vous avez beaucoup d'agents à accompagner
je me doute que vous n'êtes pas à ma seule disposition
en toute franchise
à vrai dire
pour tout vous avouer
j'irai droit au but
voici ce qui m'amène
je me permets une petite requête
une chose me trotte dans la tête depuis ce matin
il y a un point que je souhaitais évoquer avec vous
cela fait un moment que j'y songe
je prends la plume entre deux dossiers
le temps que mon train arrive
en attendant que la visioconférence commence
dans le calme relatif de la pause méridienne
les agendas étant ce qu'ils sont
comme chaque veille de commission, c'est l'effervescence ici
la secrétaire générale est passée me voir
mon bureau croule sous les parapheurs
je dois encore relire trois notes avant midi
je viens à peine de poser mon manteau
on frappe sans cesse à ma porte
l'hiver est rude et les couloirs sont glacés
le printemps est enfin là
nous voici déjà jeudi
`
  .trim()
  .split('\n');

export const DETOURS_AFTER: readonly string[] = `
si toutefois cela entre dans vos attributions
sans que cela vous mette dans l'embarras
pour autant que cela soit possible
à votre convenance, cela va de soi
et je ne vous dérangerai pas plus longtemps
je vous en serais infiniment reconnaissante
ce serait fort aimable à vous
vous m'ôteriez une épine du pied
voilà, c'est dit
je crois que vous m'aurez comprise
je n'ose insister davantage
n'y voyez aucune impatience de ma part
ne vous pressez pas surtout
quand vous aurez un moment
si ce n'est pas trop compliqué pour vous
on me l'a expressément demandé
c'est du moins ce que je me suis dit en arrivant
mais vous le savez mieux que moi
et j'espère ne pas vous décevoir
ma collègue s'en réjouirait également
voilà tout ce qui m'amène aujourd'hui
je retourne ensuite à mes dossiers
l'élue m'attend déjà dans le couloir
en vous priant d'excuser ma maladresse
avec toute ma gratitude
croyez bien que je le regrette
je tenais à vous le dire de vive voix, si j'ose dire
vous me direz ce que vous en pensez
enfin, c'est vous qui voyez
et je vous souhaite une agréable journée
`
  .trim()
  .split('\n');

/** How a request is opened, before an infinitive. */
export const REQUESTS: readonly string[] = `
auriez-vous l'obligeance de
auriez-vous la gentillesse de
auriez-vous la bonté de
seriez-vous assez aimable pour
serait-ce trop vous demander que de
vous serait-il possible de
me feriez-vous la faveur de
je vous saurais gré de
je vous serais reconnaissante de bien vouloir
je vous prie de bien vouloir
puis-je vous prier de
consentiriez-vous à
si vous pouviez
je souhaiterais que vous acceptiez de
auriez-vous un instant pour
il serait aimable de votre part de
je vous invite à
je compte sur vous pour
pourrais-je vous demander de
il me serait agréable de vous voir
tu serais chou de
ça te dérangerait de
tu pourrais pas
tu veux bien
pense à
n'hésite pas à
c'est possible de
y a moyen de
il faudrait
est-ce que tu peux
could you
`
  .trim()
  .split('\n');

/** How a wish is opened, before an infinitive of the person's own. */
export const WISHES: readonly string[] = `
je souhaiterais
j'aimerais, si possible,
je ne serais pas fâchée de
il me plairait de
il me tarde de
j'aurais grand plaisir à
je me ferais une joie de
je serais curieuse de
il me serait utile de
il me serait précieux de
j'aurais besoin de
je tiendrais à
il conviendrait pour moi de
je n'aurais rien contre le fait de
je préférerais
mon intention est de
est-il envisageable de
comment faire pour
pourrais-je
me serait-il permis de
m'est-il possible de
serait-il opportun pour moi de
je me proposais de
je veux bien
j'ai envie de
faut que je puisse
je voudrais trop
ça m'arrangerait de
ce serait bien de
je peux
`
  .trim()
  .split('\n');
