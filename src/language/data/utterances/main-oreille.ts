/** Whole messages by one imagined hand: spelt by ear, letters and small words confused, no accent. */
export const mainOreille = `
# oreille
## commencer
ge suit pret por la questi on
anvoi moi une kestion stp
on peu comansé maintenan
jai 5 minute tu me fé une kestyon
alé on y va pose la quetion
je veu fer un ègzersisse
ancor une jai le tan
la prochène stp
lense le quize
fé moi travaiyé un peut
jatan ta kestion du jour
## indice
jarive pa a trouvé donne moi un indisse
tu peu medé un peu sur sel la
une piste sil te plè
soufle moi kelke chose
jézite tu peu me donné un coudepousse
met moi sur la voi
je bloc un ptit indise
gé besouin daide pour repondre a sa
## explication
pourkoi ces pas bon ma reponce
jé pa compri la corection
tu peut mexpliké
cé koi la bone repons alor
esplik moi mieu jé rien pijé
sa veu dir koi ta reponse
je konprend pa pourcoi jai fau
dit moi an plusse sur sa
## passer
on la sote sel la
je pace cette kestion
suivente sil te ple
je veu pas repondre a sel si
zape la
pace a une otre
jaime pa sete question on la laise
je prefere pasé mon tour
## mon-niveau
jan sui ou
cé koi mon nivau
montre moi mé rezulta
esque je me sui ameliorer
conbien jai de bone reponce
je sui for en koi
fé voir mon scor
jé progréssé ou pa
ou j'an suit dan les mails
## changer-sujet
je veu un otre sujé
change de teme
met moi des kestion sur lé mail
on peu parlé dautre choze
jan ai mare de la cibersecurité
ya koi come sujé
plu to le teletravaille
je voudré fer les ajanda
## aide
coman sa marche se truc
je sé pa me servir de toi
tu sé fer koi
ces koi les comande
jé besoin daide pour utilisé le bot
esplique moi coment on fé ici
komen je doi fer pour repondre
## pause-rappels
met en poze jusca lundi
je peu pa la je sui ocupé
rapel moi demin
pas mintenan je sui an reunion
je sui an vacance la semene prochene
arete les mesaje pour cet semaine
plutar sil te plé
laise moi 10 jour
je travaye pa demain reviens apré
## arreter-rappels
je veu plu recevoir de mésage
arete de menvoyé dé truc
je veu me dezinscrir
suprime mé rapel pour toujour
stoper les notificassion
anvoi plu rien jamé
desabone moi
foute moi la pè avec vo rapel
## conseil
done moi un consey sur lé mo de passe
coman fer pour trié mé mail
une astusse pour pas perdre mé fichié
cé koi un bon mot de pase
comen on fé une reponce automatik
coment je recoi moin de mail
un truc pour alé plus vite sur lordi
coman reconaitre un fo mail
## signaler-probleme
ya une fote dan la question
le bouton y marche pa
sa bug je peu pa repondre
limage safiche pa
je croi que ta reponse é fause
la paje reste blanche
ya un probleme avec ton truc
le lien et cassé
## politesse
bonjoure
mersi bocou
mersi bone journé
a demin
bon souar
dezolé
ces janti mersi
ta bien travailé bravo
## repeter
je retrouve plu la kestion
repete la question
tu ma demandé koi
redi moi lé choi
jai pa lu la quetion tu peu la remettre
cété koi déja
reaffiche la kestion
## reponse-choix
je di la b
la premiere reponce
cé la troizieme
je pence la c
la dernier
lé deu premiere
je met a
## oui
oui daccor
ces sa
ok vazy
ouai sa me va
oui ces bon
parfé
## non
non cé pa sa
sur tou pa
nan jé di otre choze
je veu pa
non merssi
anul
ta mal compri
## qui-es-tu
té ki toi
tu et un robo
cé koi coudepouce
pourcoi tu mécri
ki ta doné mon numero
tes une personne ou une machine
## donnees-personnelles
tu garde koi sur moi
éface mé donné
ki peu voir mé reponce
jé le droi de savoir se que tu a enrejistré
ces confidensiel
je veu que vous suprimé mes info personel
## frequence-rappels
moin souvan les rapel sil te plè
une foi par semene sa sufi
plu to le jeudi matin
tu mécri tro souven
anvoi les kestion a 9 eure
je voudrè deux foi par semaine
change lheur des rapels
pas le mercredi je travaye pa
## reactiver-rappels
tu peu recomencé a menvoyé dé question
je sui rentré de vacance
remè les rapel
jé plu de question tu peu reprandre
anleve la pose
je veu me reinscrir
on peu recomencer les rapel
## difficulte
cé tro dur pour moi
mé plus fassile
ces tro fassil on diré pour lé bebe
les question son tro conpliqué
je voudré plu dure
monte le nivo
je comprant pas cest trop tecnic
des kestion plus sinple
## parler-humain
je veu parlé a une vré persone
ki je peu apelé
pase moi kelkun
jé besoin de parlé au responsable
donez moi le numero de téléfone de laide
je prefere parlé a un umain
## incident-securite
jai clické sur un lien bizard
jai doné mon mo de passe a kelkun
on ma pirater
jai perdu mon ordinateure du travaile
mon ordi fé nimporte koi je croi cé un virus
jai recu un mel louche
jé ouver une piesse jointe ke je conésé pa
on ma voler mon telefone pro
jai envoyer un fichié a la movaise persone
## pix
cé koi piks
sa conte pour pics
conecte mon conte pix
jé deja un pixe on peu le mettre
## ne-sais-pas
je sé pa
aucune idé
ché pas du tou
jen sé rien
jamé entendu parlé de sa
je ne sai pa repondre
## positionnement
je veu fer le teste de nivo
tu peu tésté mon nivau de dépar
fer levaluation
le teste du debu cé ou
refer le positionement
## certification
je veu le sertifica
coman avoir latestation
ou et mon diplome
je veu pasé la sertification
jé fini je peu avoir le bage
## parcours
cé koi le parcour
je veu comansé un parcour
ou jan sui dan le parcour
ya combien detape
contineu mon parcour
## partage-resultats
montre pas mé resulta a mon chef
je veu ke mon chef voi mé scor
arete de partajé
partage mes rezulta avec ma chef
mon chef y voi mes reponse ou pa je veu pas
## langue
parle francé
je parle pa anglé
on peu fer en espagnole
met en anglais sil te plé
tu parle arab
## composer-relance
ecri un mesage pour mon ekipe
relanse les jens de mon service
fé un mot pour motivé mon equipe
## vue-equipe
coman sa va mon ekipe
montre les rezulta de mon equipe
ki a repondu dan mon service
## hors-sujet
ces kan les vacance scolère
lascenseur et an pane
ou ces que je pose mé conger
ya koi a manger a la cantine
ma chaize de buro et cassé
tu conais un bon garajiste
il pleu demin ou pa
mon fis et malade je vien pas
ki a pri mes clé
limprimante na plu dancre
a kel heure ferme la piscine
jé mal o do
jai perdu mon chien
coman on fé un gato o yaourt
le sekateur et cassé
fo tondre la pelouze du stade
jai pa eu ma paye
combien gagne un chef de servisse
on manje ou a midi
le camion veu pas demaré
`;
