/** How people shorten words in messages: `short short… = full words`. Accents are already gone. */
const SOURCE = `
koi quoa kwa kwoi qoi = quoi
ki = qui
ke keu = que
kel kelle = quel
kelkun kelk1 qqn qq1 quelkun quelqun quelqu1 = quelqu un
kan kand qd qand = quand
kom = comme
koman comen cment coment commen cmt komen comman = comment
pk pq prk prq pkoi pourkoi pourqoi pourquoa porkoi pkw prkoi pourquoii = pourquoi
pr por = pour
ds = dans
ac avk avc = avec
tt = tout
ts = tous
tjs tjrs tjr toujour = toujours
bcp bocou bcoup beaucou = beaucoup
stp stpl siteplait = s il te plait
svp = s il vous plait
plz pls = please
slt salu = salut
bjr bonjou bjour bonjours boujour bonjor = bonjour
bsr = bonsoir
mrc mci mersi merki mercy mercii = merci
dsl dsle desole = desole
rdv = rendez vous
jsp jspa jsaispas jsaipa jsai jspas chepa chepas chaipa chaipas = je sais pas
chai chais che = je sais
mtn mnt maintenan mintenant mtnt = maintenant
ajd auj ojd aujourdui ojourdui aujourdhui auj = aujourd hui
dem1 2m1 dm1 demin 2main 2m = demain
aprem apmidi aprm = apres midi
tel tph = telephone
ordi = ordinateur
mdp = mot de passe
pwd password = mot de passe
pj = piece jointe
pb pbm blem blm prob = probleme
msg mess mesage msgs = message
notif notifs = notifications
nivo niv nivau niveaux = niveau
kestion qestion kestions qst questoin qestions kestyon qstion quest = question
rep repons reponce reponces reponsse = reponse
explik esplik xplik esplique xplique explike = explique
sa = ca
cad = c est a dire
cb cmb conbien combi = combien
ya yaa = il y a
esk esque eske = est ce que
vazi vasi vazy vzy vas = vas
ouai oue oe ui wi we ouep ouaip mouais ouaii ouais = oui
yes yep yeah yess = yes
nn nan nop nah nope = non
ok oki okay okey okok oky dac dak dacc dakor daccord okk = ok
tkt = t inquiete
tg = ta gueule
cc kikou koukou coucou = coucou
cu = bye
tchao ciao tchuss = au revoir
biz bizz bisous = bisous
jms jamai jame = jamais
aled oskour = au secours aide
chelou zarbi bizar bizare louche = bizarre
arnak = arnaque
haker hacker hacke hackee haque hak = pirate
quizz kiz kizz kwiz qizz = quiz
exo exos = exercice
pdt = pendant
lgtps = longtemps
tps = temps
sem smn = semaine
mn min mins = minutes
we wkd weekend = week end
qq = quelque
qqch qqc qqchose = quelque chose
otre autr = autre
vs = vous
ns = nous
ss = suis
chui jsui jsuis chuis = je suis
sui = suis
jveu jveux jve jvx = je veux
veu ve vx = veux
tpeu tpeux tpx = tu peux
peu peus px = peux
jariv jarive = je arrive
jpeu jpeux = je peux
jcompren jcomprend = je comprends
compren comprend compri compris comprends = comprends
jai jè = je ai
ge = je ai
cest cè ces = ce est
cetait ct cete = ce etait
setait = ce etait
jen = je en
nai = ne ai
menvoi menvoie menvoye menvoyez = me envoie
mecri mecrire mecris = me ecris
maider maide = me aider
mexplique mexpliquer = me expliquer
minteresse = me interesse
minscrire = me inscrire
mentrainer = me entrainer
mexercer = me exercer
dinfo dinfos = de infos
dun = de un
dune = de une
daide = de aide
dautre dautres = de autres
lheure leure = le heure
lia = la ia
jusqua jusko juska = jusque a
komence comence commance comanse comence = commence
plutar plustard = plus tard
plu pu = plus
fo = faut
fau = faut
fer fair = faire
fe = fais
fesai = faisait
dir = dire
di = dis
moa mwa = moi
toa = toi
kestionnaire = questionnaire
gt = je etais
tro trop trp = trop
grav = grave
bi1 bi = bien
ri1 = rien
mm = meme
sms texto = sms
tip tips = conseil
cyber cybersecu cyberseku secu = cybersecurite
dif diff = difference
def = definition
infos info = information
num = numero
tlphone fone = telephone
abs = absence
conge congers conjes = conges
vac vacs = vacances
reu = reunion
dispo = disponible
dc donc = donc
psk pcq parcq paske parceke = parce que
stage = stage
perso = personnel
pro = professionnel
idk dunno = i don t know
thx tks ty thanks = thanks
u = you
ur = your
r = are
im = i m
dont = don t
cant = can t
whats = what s
hows = how s
ive = i ve
id = i d
lets = let s
wanna = want to
gonna = going to
gimme = give me
`;

export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SOURCE.trim()
    .split('\n')
    .flatMap((line) => {
      const [shorts = '', full = ''] = line.split(' = ');
      const words = full.trim().split(' ');
      return shorts
        .trim()
        .split(' ')
        .map((short) => [short, words] as const);
    }),
);

/** Emoji that say something. */
export const SPEAKING_EMOJI: ReadonlyMap<string, string> = new Map([
  ['👍', ' oui '],
  ['👌', ' oui '],
  ['✅', ' oui '],
  ['✔', ' oui '],
  ['🆗', ' ok '],
  ['👎', ' non '],
  ['❌', ' non '],
  ['🚫', ' non '],
  ['🙏', ' merci '],
  ['👋', ' bonjour '],
  ['🤷', ' je sais pas '],
  ['❓', ' ? '],
  ['💡', ' indice '],
  ['⏭', ' suivante '],
  ['🛑', ' stop '],
  ['🆘', ' aide '],
  ['❤', ' merci '],
]);
