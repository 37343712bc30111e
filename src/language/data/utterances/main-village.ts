/** By imagined hands: a village secretary, a lorry driver, a social worker, a sports educator. */
export const mainVillage = `
# village
## aide
On vient de m'installer ça sur l'ordinateur de la mairie sans un mot d'explication. Comment est-ce qu'on s'en sert ?
Je vous ouvre pour la première fois et je ne sais pas sur quoi appuyer, soyez indulgent.
Pardonnez-moi, mais à part poser des questions, que proposez-vous d'autre ?
Existe-t-il une petite notice que je puisse imprimer et coller à côté du téléphone ?
Faut-il cliquer sur le rond, sur le texte, ou bien vous écrire la lettre ? Je ne voudrais pas faire de bêtise.
Je suis perdue dans vos boutons, remontrez-moi par où l'on commence.
Est-ce que je dois vous écrire des phrases complètes, ou des mots suffisent-ils ?
Le remplaçant du secrétariat va vous utiliser la semaine prochaine, que dois-je lui expliquer de votre fonctionnement ?
Quand on a fini une question, on fait quoi ? Je reste plantée devant l'écran.
Récapitulez-moi tout ce que je peux vous demander, je vais me faire un pense-bête.
Le menu, s'il vous plaît.
jappui ou
on fait koi ici
g rien compris a ce machin explik le principe
je peu te demander koi
jrepond comment jecris ou je clic
options
ya un bouton ou un mode demploi?
c la premiere fois je sai pas faire
Je découvre cet outil et je me demandais comment l'utiliser au mieux.
Je suis désolée, je ne suis pas très à l'aise : pourriez-vous me guider dans les premiers pas avec vous ?
Quelles sont, en somme, les possibilités qui s'offrent à moi dans cette conversation ?
Je ne voudrais pas mal m'y prendre. Y a-t-il une marche à suivre ?
J'ai bien reçu votre message de bienvenue, mais je n'ai pas saisi ce qui est attendu de moi.
Puis-je répondre plus tard ou revenir en arrière si je me ravise ? Je ne connais pas encore les règles.
Auriez-vous l'amabilité de me rappeler ce que vous savez faire ?
J'ai l'impression de ne pas exploiter toutes vos fonctions ; lesquelles existe-t-il ?
Combien de temps cela prend-il, comment cela se déroule-t-il, et faut-il préparer quelque chose ?
Je suis un peu déboussolée.
Y a-t-il des commandes à connaître ?
c'est quoi les règles du jeu ?
Tuto stp
bon je débarque, tu m'expliques comment on joue ?
t'as quoi comme pouvoirs ?
je clique partout et je comprends rien à l'interface, fais-moi la visite guidée
en gros je peux te parler normal ou faut des mots magiques ?
briefing d'avant-match : tu fais quoi, je fais quoi ?
ils m'ont ajouté ici au service jeunesse, ça se passe comment ton appli
Je peux faire quoi ?
à part les quiz t'as d'autres trucs en stock ou c'est tout
paumé
c'est où qu'on règle les trucs et qu'on voit tout ce que tu proposes ?
## arreter-rappels
Je pars à la retraite vendredi, et ce sera sans vous, sauf votre respect. Retirez-moi de votre liste.
J'avais dit oui pour essayer. J'ai essayé. À présent je préfère que vous cessiez de m'écrire.
Avec les administrés, le notaire, la préfecture et le trésorier, j'ai déjà bien assez de monde qui me réclame quelque chose : ne vous ajoutez plus à la file.
Comment se défait-on de vos messages une bonne fois pour toutes ?
Quand j'aurai besoin de vous, je viendrai vous chercher moi-même. D'ici là, pas d'envoi, jamais.
Tous les matins à neuf heures, ding ! Je n'en peux plus de ce bruit, coupez-moi ça définitivement.
Je ne suis plus concernée : la commune a quitté la métropole, donc rayez-moi.
Je souhaite résilier, si c'est le terme approprié.
Monsieur le Maire m'a confirmé que ce n'était pas obligatoire ; je ne continuerai donc pas à recevoir vos sollicitations.
Ne perdez plus votre temps avec moi, j'ai passé l'âge de ces relances.
Plus rien, merci.
fou moi la paix une bonne fois
stop msg
vire moi de la liste
ca sonne tt le temp jen veu plus du tout
jarrete
enleve mon num je veu plus rien recevoir
retire moi de ton envoi
le tel du camion cest pas fait pr ca arrete denvoyer
tu mecri pour rien je repondrai jamais
basta
desinscri moi
Je ne voudrais pas paraître ingrate, mais je préférerais ne plus être sollicitée du tout.
Après réflexion, ce format ne me convient pas ; je souhaiterais que vous mettiez un terme à vos envois.
De quelle façon s'y prend-on pour ne plus figurer parmi vos destinataires ?
Ces messages répétés génèrent chez moi un stress dont je me passerais volontiers. J'aimerais qu'ils cessent, sans date de reprise.
Je change de collectivité au 1er janvier, il n'y aura plus lieu de me relancer.
Il ne s'agit pas d'une interruption passagère : je souhaite véritablement sortir du dispositif.
J'ai pris la décision de ne plus participer, et je vous remercie de la respecter.
Est-il possible de se retirer ? Je crains de ne pas avoir coché la bonne case au départ.
Vos notifications arrivent pendant mes entretiens avec les usagers, c'est indélicat. Supprimez-les une fois pour toutes, je vous prie.
Ne m'écrivez plus, je vous prie.
Je me retire.
je raccroche les crampons, désinscris-moi
frérot tu spammes, unsubscribe
Game over pour tes notifs
lâche l'affaire, tu me relances pour rien, je ferai pas ton truc
je quitte la mairie le 30, tu peux me sortir de ta liste de contacts
comment on te coupe le sifflet pour de bon ?
c'était sympa mais plus de notifs pour moi, ni demain ni jamais
je veux qu'on se parle que si c'est moi qui viens, toi tu m'envoies plus rien
trop de ping, c'est mort, vire tout
désabonnement stp
j'ai déjà 4 groupes WhatsApp qui vibrent, toi tu sors du vestiaire
On arrête là, plus aucun message
## certification
J'aimerais un papier officiel à joindre à mon dossier avant de partir, une attestation en somme. Comment l'obtenir ?
Monsieur le Maire veut encadrer mon diplôme dans le hall ! Que faut-il faire pour le décrocher, en e-mails ?
Où puis-je télécharger le document signé que j'ai obtenu le mois dernier ?
ya un diplome a la fin?
jveu passer lexam de la cyber
mon attestation stp
Je souhaiterais faire valider officiellement mes acquis en télétravail, pour mon dossier de promotion.
En cas d'échec à la certification, a-t-on une seconde chance ? Cela m'aiderait à oser m'y présenter.
La DRH peut-elle vérifier l'authenticité de l'attestation que je lui transmets ?
le badge je peux le mettre sur LinkedIn ?
je suis prêt pour la finale, fais-moi passer la certif
je veux le badge !
on la passe quand l'épreuve qui donne l'attestation cyber ?
## changer-sujet
Les mails, à force, j'en rêve la nuit. N'auriez-vous pas un rayon différent ?
Bien, je crois que j'ai fait le tour des mots de passe. J'aimerais aborder les calendriers, j'en ai trois à tenir.
Oh, encore du télétravail ! Je suis seule à l'accueil, je ne télétravaillerai jamais. Mettez-moi sur autre chose, dans un domaine utile.
Avec les élections qui approchent, c'est plutôt la protection des données qui m'occupe, on pourrait s'y mettre plutôt qu'à Teams ?
Qu'avez-vous d'autre à votre catalogue, en matière de domaines ?
Je voudrais délaisser un peu SharePoint, nous ne l'avons même pas ici.
C'était instructif, mais j'ai envie de variété : surprenez-moi avec un autre thème.
Pour le moment, travaillons ce qui touche aux tableaux et aux chiffres, j'ai le budget primitif à préparer.
Je préfère me concentrer sur la boîte aux lettres électronique cette semaine, les histoires de pirates me font peur le soir.
Est-il possible de choisir soi-même le thème, comme au marché ?
Revenons aux e-mails, c'était mieux.
plutot les mail
otre theme
marre des mot de passe met autre matiere
ta koi comme sujets
teams jmen fiche fais moi le truc pirate la
ok on lache lagenda on va sur la secu
les donnee a la place
change de truc c tjs le meme theme
plutot cyber
jveu voir le theme teletravail maintenan
Je me demandais si nous pourrions, quelque temps, nous éloigner de la cybersécurité : le sujet m'angoisse un peu.
La parentalité numérique m'intéresserait davantage, compte tenu des familles que j'accompagne.
Je vous remercie. Je crois avoir suffisamment exploré la messagerie ; y aurait-il un autre champ à découvrir ?
Serait-il envisageable de travailler plutôt sur ce qui concerne l'emploi ? Je reçois beaucoup de demandeurs.
J'aurais souhaité consulter la liste des thématiques avant de continuer.
Les agendas partagés, je m'en sors. Les documents à plusieurs, en revanche, beaucoup moins : pouvons-nous nous y consacrer ?
Mon besoin a évolué : je suis désormais deux jours chez moi. Le télétravail serait plus pertinent que ce que vous me proposez.
Je vous avoue que ce thème ne me parle guère. Un autre serait-il accessible ?
Plutôt la médiation ?
Un tout autre domaine, peut-être ?
Restons-en là pour Teams, voulez-vous, et ouvrons le chapitre des données.
on switch de discipline ?
le calendrier j'ai plié le game, mets-moi sur les données
Autre terrain !
triathlon : j'ai fait mails, j'ai fait cyber, c'est quoi la troisième épreuve ?
pitié pas encore le SharePoint, ramène-moi sur la cyber c'était plus fun
vas-y je veux tester le thème des réseaux et des écrans chez les jeunes, vous avez ça ?
j'en ai ma claque des mails, on part sur un autre sport
la data, j'y connais rien, justement fais-moi bosser là-dessus à partir de maintenant
change de playlist
y a quoi dans ton catalogue à part l'environnement numérique ?
j'ai vu qu'un collègue bossait la médiation numérique, je peux basculer dessus moi aussi ?
le collaboratif plutôt
fini la cyber, place aux agendas, j'ai 12 créneaux de gymnase à caler
## commencer
La mairie est fermée au public jusqu'à quatorze heures, j'ai mon café et personne au téléphone : profitons-en, qu'est-ce que vous avez pour moi ?
J'ai enfin bouclé le conseil, le budget et la liste électorale, il me reste un quart d'heure de cerveau disponible : interrogez-moi.
Je vous préviens, je suis toute seule ici et ça peut sonner à tout moment, mais si vous avez un petit exercice court, je suis preneuse.
Ah, pour une fois que j'ai juste ! Ne nous arrêtons pas en si bon chemin.
Le maire m'a demandé si je faisais bien mes exercices tous les jours, je lui ai répondu oui, alors maintenant il faut que ça devienne vrai…
Très bien, c'est noté dans mon carnet. La suivante ?
L'imprimante chauffe pour les bulletins municipaux, j'en ai pour dix minutes à attendre devant. Faites-moi réfléchir un peu en attendant.
Je ne me suis pas encore frottée à la question du jour, vous me la montrez ?
Hier je n'ai pas pu, il y avait un mariage à préparer, du coup aujourd'hui je vous dois deux questions, non ?
Et de trois ! Mon record c'est cinq, vous m'en redonnez ?
Allez, avant que Madame Fabre n'arrive pour son permis de construire, une petite sur les agendas !
Continuons, continuons.
vasi envoi
camion gare jai 5 min balance
la prochaine
jatend au centre de tri ya la queue fai moi bosser
ok compris on enchaine
chui en avance sur la tournee test moi
une otre
cest parti
tas koi pour moi ce matin
ba moi jaime bien encor
les collegue on tous fait la leur moi pas encore
la suite
tourne fini benne vide je suis dispo pour ton quiz
Je me demandais s'il serait possible de faire un petit entraînement maintenant, ma visite à domicile vient d'être annulée.
L'usager de 10 h ne s'est pas présenté, j'ai donc un créneau imprévu que j'aimerais mettre à profit avec vous.
C'est plus clair, je vous remercie. Je me sens prête à en aborder une nouvelle, si vous le voulez bien.
Après une matinée un peu lourde en entretiens, cela me ferait du bien de penser à autre chose ; peut-être un exercice sur la messagerie ?
Je n'ose pas toujours me lancer, mais aujourd'hui je crois que je suis d'attaque.
Si vous en avez encore une en réserve, je la prendrais volontiers avant ma synthèse d'équipe.
J'ai un peu de temps dans la salle d'attente du tribunal, nous pourrions avancer ?
Vous m'aviez proposé de nous y mettre ce matin et je n'étais pas disponible. À présent je le suis.
Nous pouvons poursuivre, je crois.
Je souhaiterais m'entraîner quelques minutes.
yo chaud bouillant, envoie le premier défi
Coup d'envoi !
les minots sont à la douche j'ai 5 min, vas-y balance ce que t'as
trop facile celle-là haha la next vite
échauffement terminé, on attaque ?
t'endors pas coach, moi je suis sur la ligne de départ
ok j'ai pris la leçon, revanche direct
let's gooo
il pleut, entraînement annulé au stade, du coup c'est mon cerveau qu'on va faire courir
## composer-relance
Je voudrais envoyer un petit mot d'encouragement aux secrétaires de mairie du canton, avec une question sur les e-mails.
Comment écrit-on un message à toute l'équipe par votre intermédiaire ?
Programmez pour mardi prochain, neuf heures, un message aux agents de l'accueil sur les faux courriels.
jveu envoyer un msg a tout les chauffeur
relance les gars du depot avec un conseil secu
ecrire a lequipe
Je souhaiterais inviter mes collègues du pôle social à suivre le parcours télétravail, sans les brusquer.
Je me demandais si je pouvais d'abord m'adresser le message à moi-même, avant de l'expédier au service.
La relance de ce matin contenait une erreur, j'aimerais la rappeler et la corriger.
balance une question cyber à toute ma team d'éducs
on prépare une relance pour les vacataires des centres de loisirs ?
nouveau message équipe
motive mes animateurs avec un petit défi vendredi midi, tu peux me pondre ça ?
## conseil
Le tableau des délibérations, nous sommes trois à vouloir écrire dedans et nous nous écrasons les uns les autres. Comment s'y prendre ?
Je reçois soixante courriels par jour, entre la préfecture, le syndicat des eaux et les publicités. Par quel bout les ranger ?
Je note tous mes mots de passe dans un carnet au fond du tiroir. Vous feriez comment, vous ?
Je voudrais que le maire et les deux adjoints voient le même calendrier que moi. Est-ce faisable dans Outlook ?
Quelles précautions prendre avant d'ouvrir une pièce jointe venant d'un administré ?
J'envoie la convocation à quinze conseillers : comment éviter que chacun voie l'adresse des autres ?
Pourriez-vous m'apprendre un petit truc pour retrouver un vieux message sans tout faire défiler ?
Mes fichiers s'appellent tous « nouveau document 1 », « 2 », « 3 »… Y a-t-il une bonne manière de les nommer ?
À quoi voit-on qu'un message soi-disant des impôts est un faux ? Je voudrais afficher la recette à l'accueil.
Donnez-moi une lecture utile pour aujourd'hui, un petit tuyau sur la sécurité, par exemple.
Comment programme-t-on l'envoi d'un e-mail pour qu'il parte lundi matin et non le dimanche ?
cmt on met un code solide sur le tel
truc anti pirate
comen on partage une photo dun depot sauvage sur teams
c koi un bon mdp
astuce agenda
le wifi du depot cest sur ou pas? faut faire gaffe a koi
on ma di de mettre lagenda des tournee sur le tel comment fair
faut faire koi contre les faux sms de colis
cmt couper les notif teams le soir
jrecoi plein de pub dan ma boite mail comment virer ca
tuto visio rapide
Je télétravaille dans mon salon, avec mes enfants autour, et j'ai des dossiers d'aide sociale à l'écran. Comment préserver la confidentialité ?
Je me demandais quelle était la façon la plus sûre de transmettre un rapport social à un partenaire.
J'ai peine à décrocher le soir quand je travaille à la maison ; auriez-vous des pistes pour poser des limites ?
Lorsque je partage un document sur SharePoint, comment m'assurer que seules mes deux collègues y ont accès ?
De quelle manière pourrais-je formuler un objet de courriel qui ne dévoile pas le nom de la famille ?
Comment anonymiser un tableau de suivi avant de le communiquer ? Je voudrais bien faire.
Auriez-vous quelque chose à me recommander sur l'usage de WhatsApp entre professionnels ?
Mes réunions d'équipe s'éternisent en visioconférence. Existe-t-il de bonnes habitudes à prendre ?
Je souhaiterais bloquer des plages de rédaction dans mon agenda sans que l'on puisse les remplir.
Comment faire en sorte que mon message d'absence oriente les usagers vers la permanence ?
Un repère antiphishing ?
t'as un hack pour pas oublier 50 mots de passe ?
astuce du jour ?
inviter toute l'équipe à une réu Teams d'un coup, ça se fait où ?
je gère les plannings des gymnases avec 6 éducs, c'est quoi le meilleur move : un fichier partagé ou un calendrier commun ?
balance un tips cyber
je bosse souvent sur le wifi du McDo entre deux séances, je fais comment pour être safe ?
mon fichier de présences fait 40 Mo, comment l'envoyer aux collègues sans faire péter la boîte
y a une technique pour épingler un canal Teams ? je scrolle des heures
les parents m'envoient des certificats médicaux par mail, je les stocke où pour être clean ?
t'aurais pas une combine pour lire un graphique sans me faire avoir ?
Trucs pour le télétravail ?
raccourcis Outlook utiles ?
## difficulte
Vous me prenez pour une enfant, celle-ci, même mon petit-fils l'aurait trouvée. Corsez un peu !
Je n'ai pas fait de grandes études, pourriez-vous rester dans l'abordable ?
J'ai tout faux depuis lundi, c'est décourageant ; un cran en dessous me conviendrait mieux.
trop chaud tes question fai plus simple
facile tout ca met + dur
niveau debutan stp
Je me demandais si vous pouviez adapter vos questions, je me sens un peu dépassée par celles-ci.
J'ai l'impression de réviser des évidences. Quelque chose de plus exigeant me stimulerait.
Ces questions s'adressent, je crois, à des informaticiens. Auriez-vous plus accessible ?
easy, passe en mode expert
c'est de l'échauffement ton truc, mets du lourd
baisse d'un cran coach, je suis rincé par tes questions de ouf
Trop easy
## donnees-personnelles
Mes mauvaises réponses, elles remontent jusqu'à la préfecture ?
Je suis déléguée à la protection des données par la force des choses : quelle est la durée de conservation de ce que je vous écris ?
Quand je prendrai ma retraite, il restera quoi de moi dans votre machine ?
tu me fliques?
le chef il voi ce ke jecri la?
efface tout sur moi
Je suis soucieuse de confidentialité : ce que je tape ici est-il lu par un tiers ?
Je souhaiterais obtenir une copie de l'ensemble des informations me concernant.
Sur quelle base légale mes réponses sont-elles enregistrées, si je puis me permettre ?
mes réponses nulles ça finit dans mon dossier RH ?
c'est anonyme ton truc ou y a mon nom dessus
Mes données vont où ?
tu stockes quoi sur moi au juste, et sur quels serveurs ?
## explication
Ah bon ? Pourtant en mairie j'ai toujours fait comme ça, et c'est le percepteur lui-même qui me l'avait conseillé. Qu'est-ce qui cloche dans ma façon de faire ?
J'ai répondu juste, mais entre nous c'était au petit bonheur. J'aimerais comprendre le raisonnement.
Qu'entendez-vous par « double authentification », s'il vous plaît ? Je ne voudrais pas hocher la tête bêtement.
Je dois répéter cela au maire cet après-midi : pourriez-vous me le redire avec des mots tout simples ?
Alors pourquoi l'agence postale nous demande-t-elle exactement le contraire ?
Vous dites que la copie cachée est préférable, soit, mais en quoi la copie simple serait-elle une faute ?
Le cadenas dans la barre d'adresse, je croyais que cela voulait dire que le site était honnête. Ce n'est pas le cas ?
Le nuage, le cloud, OneDrive… tout le monde en parle, et je n'ai jamais su ce que c'était concrètement.
Je veux bien vous croire, mais prouvez-le-moi : d'où tirez-vous cela ?
Je ne saisis toujours pas la nuance entre « répondre » et « répondre à tous » quand il n'y a que deux destinataires.
Tiens donc, et pour quelle raison ?
pk
jai rien pige
pourkoi cest pas la b
cest koi le phising
ah bon??? moi jaurai fai linverse
plante ou??
et alors c grave si on fait pa comme ca?
ta reponse elle est trop longue di moi en 2 mot pkoi
vpn ca veu dire koi
ca sort dou cette regle
sharepoint ou onedrive cest pas la meme chose?
Je me permets de vous interroger : qu'est-ce qui fait que la troisième proposition est préférable, au regard du secret professionnel ?
Je m'aperçois que j'avais compris tout autre chose. Auriez-vous un exemple proche de ma pratique ?
Je suis un peu déstabilisée par ce résultat : il me semblait avoir raisonné correctement. Où se situe mon erreur ?
Est-ce que cela vaut également lorsque l'on écrit à un partenaire, comme la CAF ou la MDPH ?
Je me demandais quel est le risque réel, pour les familles, si l'on procède autrement.
J'entends bien la consigne, mais j'en perçois mal le sens. Sur quoi repose-t-elle ?
Vous évoquez les « métadonnées » ; c'est une notion que je ne maîtrise pas du tout.
Pourriez-vous m'éclairer sur ce que recouvre exactement l'expression « donnée sensible » ?
Il me semble que les deux premières propositions disent la même chose, qu'est-ce qui les distingue au fond ?
Développez, je vous prie.
C'est-à-dire ?
wesh comment ça c'est faux ?
arrêt sur image : pourquoi la A se fait sortir ?
c'est pas logique pour moi, détaille
ralenti stp, j'ai pas vu la faute
ok j'ai bon mais franchement c'était un coup de bol, refais-moi l'action au tableau
je dois l'expliquer à mes collègues du service des sports, fais-la moi version ado de 14 ans
attends attends, du coup un mot de passe long c'est mieux qu'un compliqué ?? pourquoi ça
débrief du match stp : qu'est-ce que j'ai raté dans cette question
c'est quoi un cookie au juste à part dans mon goûter
en quoi ?
j'ai lu ta correction deux fois et je capte pas le rapport avec la question
la logique derrière ?
## frequence-rappels
Le lundi je suis fermée et le mardi débordée : ne m'écrivez que le jeudi, désormais.
Une fois par semaine me suffirait amplement, tous les jours c'est beaucoup.
Pourriez-vous venir après seize heures, quand le public est parti, plutôt qu'à l'ouverture ?
fai ca a 5h du mat avan la tournee
1 par jour c trop met 2 par semaine
que le vendredi
Le matin est réservé aux permanences ; je préférerais recevoir vos questions en début d'après-midi, à l'avenir.
Sans aller jusqu'à tout interrompre, un rythme un peu allégé me soulagerait.
Je travaille à 80 % et ne suis pas là le mercredi, il faudrait retirer ce jour.
tu peux en envoyer deux par jour ? une seule ça me laisse sur ma faim
cale-toi sur 13h30, c'est l'heure où je suis au bureau
Moins souvent stp
un jour sur deux ce serait le rythme parfait pour moi
## hors-sujet
Quel niveau d'eau annonce Vigicrues pour le Lez ce soir ?
Le niveau du gasoil dans la cuve de l'école, vous sauriez le relever à distance ?
Monsieur Vidal veut un rappel de son dossier d'urbanisme, c'est à quel numéro ?
Le conseil municipal vote le budget mardi, pourriez-vous me sortir la délibération type ?
L'indice de révision des loyers pour le logement communal, c'est combien ce trimestre ?
Est-ce l'indice majoré 366 ou 373 pour un adjoint administratif au premier échelon ?
Il faut passer la commande de papier avant midi, qui a le code du fournisseur ?
Comment arrêter la sirène des pompiers ? Elle hurle depuis dix minutes sur la place.
Un arrêté de circulation pour la fête votive, vous pourriez me le rédiger ?
Le chauffage de la salle polyvalente ne démarre plus et j'ai le loto du troisième âge demain.
Monsieur le Maire est-il libre jeudi à 11 heures pour recevoir le sous-préfet ?
Une administrée demande l'aide sociale pour sa mère en EHPAD, quel est le formulaire Cerfa ?
J'ai une question d'un conseiller d'opposition sur le PLU, que dois-je lui répondre ?
Le parcours de la randonnée du 14 juillet est-il validé par la préfecture ?
Où en est le dossier de subvention pour la toiture de l'église ?
On m'a changé le sujet du concours de rédacteur, connaissez-vous les annales ?
Mon mot de passe pour Hélios ne fonctionne plus, il faut me le réinitialiser.
La session de Cosoluce est bloquée, pourriez-vous m'ouvrir un ticket ?
Comment explique-t-on à un voisin que son coq a le droit de chanter ?
Il y a un problème de moustiques tigres près du bassin, qui traite ?
Mon certificat de signature électronique a expiré, je ne peux plus télétransmettre mes actes en préfecture.
Quel est le délai pour un certificat d'hérédité ?
Pourquoi ma retraite est-elle calculée sur les six derniers mois ?
Le carnet de vaccination de mon chat demande un rappel annuel, à combien est la consultation ?
Changez-moi l'abonnement téléphonique de la mairie, la fibre est enfin arrivée.
la pause dejeuner elle est a quel heure au depot
arret minute devant lecole on a le droit?
ya un probleme avec la benne elle remonte pas
niveau dhuile bas
qui passe la tournee de demain secteur 4
le gps du camion il marche plu
panne camion rue des acacia envoi qqun
mon badge du depot passe pas a la barriere
code pompe gasoil
ils change quand les sujet du permis poids lourd
faut passer la fimo cette anne?
la question de la prime de penibilite elle est regle?
ma carte conducteur expire qui la refait
arretez de mettre des encombrant rue jean moulin
un conseil pour mon dos jai mal a force de porter
j veux changer de tournee avec karim
rappel de salaire?
score de la paillade hier?
le bac vert est casse rue foch
aide au logement
stop au 3eme feu ya des travaux passez ailleur
mes resulta de prise de sang sont arrive
certif medical pr le permis c ou
ya plus de gant taille xl
le syndicat il fait greve mardi?
Connaîtriez-vous le plafond de ressources pour le fonds d'aide aux impayés d'énergie ?
Une personne que j'accompagne a besoin d'un hébergement d'urgence ce soir, le 115 ne répond pas.
Pourriez-vous m'indiquer le numéro du juge des enfants de permanence ?
Le niveau de ressources de ce foyer ouvre-t-il droit à la complémentaire santé solidaire ?
J'aurais besoin d'un conseil juridique à propos d'une expulsion locative.
Mon mot de passe pour le logiciel Solis est expiré, pourriez-vous me le débloquer ?
Je souhaiterais changer de bureau, le mien donne sur la cour et je n'entends plus mes usagers.
Comment signaler une information préoccupante à la CRIP ?
Je voudrais faire partager un repas à mes collègues pour mon départ, auriez-vous une idée de traiteur ?
L'attestation de droits de Madame B. tarde à arriver de la CAF, que faire ?
Quelle est la langue maternelle de cette famille, afin que je trouve un interprète ?
La commission d'attribution est-elle repoussée à la semaine prochaine ?
J'ai une question à poser au conseil départemental sur le RSA, à quel service l'adresser ?
Comment puis-je positionner une famille sur un logement social ?
Mon ordinateur affiche « mémoire insuffisante » dès que j'ouvre le logiciel métier, pourriez-vous prévenir l'informatique ?
Le parcours de soins de ce monsieur est bien compliqué, qui coordonne à l'hôpital ?
Le véhicule de service est-il disponible demain pour une visite à Lunel ?
Il faudrait rappeler le tuteur de Monsieur K., pourriez-vous le faire pour moi ?
Peut-on arrêter une mesure d'accompagnement avant son terme ?
Je souhaite déposer une plainte contre mon propriétaire, comment m'y prendre ?
Serait-il possible de corriger l'erreur sur ma fiche de paie de mars ?
À quelle fréquence les assistantes familiales sont-elles réunies ?
J'aurais aimé connaître le score de vulnérabilité AGGIR de cette dame.
Congé de solidarité ?
Ma messagerie téléphonique est pleine et les familles ne peuvent plus me laisser de message vocal.
le niveau 1 du brevet de secourisme c'est où dans l'Hérault ?
c'est quoi le niveau requis pour encadrer du canyoning ?
un conseil pour faire courir des ados qui veulent rien faire ?
t'as le score du MHSC ?
panneau score mort
t'as une question piège pour mon quiz foot de samedi avec les gosses ?
combien de pauses dans un match de basket U13
les buts de hand sont pétés faut un menuisier
passe décisive de Savanier hier, t'as vu ça ?
la certif BPJEPS c'est quelle date cette année ?
le parcours d'orientation au domaine de Restinclières il fait combien de bornes
je change de coach à la salle ou pas, t'en penses quoi
les parents veulent que j'arrête le match s'il pleut, je fais quoi
clés placard ballons ?
tu peux me réserver le minibus samedi pour le tournoi à Sète ?
j'ai un souci avec un parent relou qui crie sur l'arbitre
le code wifi du gymnase c'est quoi ?
mon compte du logiciel de réservation des salles est bloqué, tu peux reset ?
indice UV demain
quelle aide pour payer la licence des gamins, le Pass'Sport c'est combien ?
rappelle à Mehdi qu'il a pris mes chasubles
explique-moi la règle du hors-jeu au rugby
Indice de masse grasse ?
c'est quand la rentrée des clubs
Niveau à bulle
Pourriez-vous me dire quand passe le marchand de pizza sur la place ?
Ma chatte a eu cinq petits, personne n'en veut au village, qu'est-ce que j'en fais ?
La machine à affranchir réclame de l'encre, où se commande la cartouche ?
Quel est le prix d'une concession trentenaire au cimetière ?
L'horloge du clocher retarde de douze minutes depuis le changement d'heure.
Écrivez-moi un petit discours pour les noces d'or des époux Roussel.
Un sanglier a retourné le terrain de pétanque, faut-il prévenir la société de chasse ?
Mon écran est passé tout de travers, la tête en bas, c'est sûrement le chat.
Quel temps prévoit-on pour la fête de la châtaigne ?
Les cahiers de vacances de mon petit-fils sont d'un compliqué, combien font sept huitièmes plus un quart ?
À quelle date tombe Pâques l'an prochain ?
Je cherche une nounou pour ma petite-fille, en connaissez-vous une sur Gignac ?
Le photocopieur a encore avalé le registre, je vais finir par le jeter par la fenêtre.
Boulangerie ouverte ?
Comment fait-on une bonne rouille pour les encornets ?
Le garde champêtre ?
Le numéro de téléphone de la trésorerie de Clermont-l'Hérault, s'il vous plaît.
Combien d'habitants comptait la commune au dernier recensement ?
Ma belle-sœur se marie à Béziers, faut-il un chapeau ?
Les poubelles n'ont pas été ramassées chemin du Moulin, les gens se plaignent au guichet.
Les nouveaux horaires de La Poste
Le drapeau est déchiré, où s'en procurer un neuf ?
Il y a une fuite dans les toilettes de l'école maternelle.
Quelles pièces faut-il pour une carte d'identité ?
Mon clavier a pris le café, la touche « e » colle.
ki a gagne le tierce
fait froid ce matin
clim hs
ma femme veu partir au portugal ta une idee dhotel
un chien ma mordu pendant la collecte
ya un micro onde au depot?
les pneu arriere son lisse
cb coute une vidange
ya un deces dans lequipe qui organise la cagnotte
jour ferie on collecte?
le ripeur est pas venu chui tout seul
radio hs
jai perdu mes cle de casier
verre quel bac
decheterie ouvre a kel heure
chaussure de secu trou ou en avoir des neuve
foot kel chaine
mon fils cherche un stage 3eme
un velo est coince sous le camion
a combien les tomate au marche
mal au genou
cest ki le nouveau chef
prime de noel cette anne?
plein de voiture ventouse bld pasteur
mdr ya un mec en pyjama qui court apres le camion
Pourriez-vous me suggérer un livre sur le deuil pour un enfant de six ans ?
Il n'y a plus de mouchoirs dans le bureau d'entretien.
Ma voiture est restée bloquée au parking de la Comédie.
Je cherche les horaires de la ligne 1 du tramway.
Connaissez-vous une association qui collecte des poussettes ?
Je dors mal ces temps-ci, avez-vous une tisane à me suggérer ?
Le relais petite enfance du quartier a déménagé, auriez-vous sa nouvelle adresse ?
Le badge de la stagiaire n'ouvre pas la porte du deuxième étage.
Quel est le montant de l'allocation de rentrée scolaire ?
Fontaine vide.
Pourriez-vous rédiger un courrier au bailleur pour une demande de mutation ?
Je voudrais savoir si la chorale du personnel recrute des altos.
Ma fille a la varicelle, ai-je droit à des jours d'enfant malade ?
Comment s'appelle le nouveau directeur du CCAS ?
Le combiné de mon poste fixe grésille.
Un usager a oublié son parapluie dans mon bureau.
Combien de tickets-restaurant nous reste-t-il ce mois-ci ?
J'ai un avocat qui pousse dans un pot sur mon bureau, faut-il le rempoter ?
La bourse aux jouets de l'épicerie solidaire, est-ce samedi ?
Une voisine a mis le feu à sa haie, qui prévenir ?
Quelle chaleur dans ces bureaux, c'est intenable.
À quelle heure est la messe d'enterrement de notre collègue ?
Merci de remplacer le néon du couloir B.
Quel cadeau offrir à une stagiaire qui s'en va ?
Une recette de gâteau sans œufs pour le pot de l'équipe ?
pompe à vélo ?
qui arbitre samedi ?
y a plus d'eau chaude aux vestiaires filles
tu connais une bonne playlist pour le cardio ?
on m'a tiré mon vélo devant la piscine
il fait trop chaud pour la sortie VTT demain ?
protéines omelette ?
j'ai craqué mon jean en faisant une roulade devant les 6e mdrrr
t'es chaud pour un futsal jeudi ?
ouvre le portail du stade à distance
calcule-moi 18 équipes en poules de 4
tondeuse HS
il reste des places pour le concert des Déferlantes ?
ma meuf m'a quitté
besoin de plots et de cerceaux neufs, on commande où
âge Mbappé ?
fais-moi une affiche pour le tournoi des familles
l'enceinte Bluetooth veut pas se connecter
le minibus a crevé à Palavas
trouve-moi un pseudo stylé pour FIFA
les certificats de baignade des CM1, ils sont dans quel bureau
azertyuiop
quelqu'un a un taille-haie à prêter ?
capitale Australie ?
un burger ou un poke ce midi ?
## incident-securite
Je suis dans tous mes états : j'ai fait un virement de 4 000 euros à un faux fournisseur qui m'avait envoyé un nouveau RIB.
Un monsieur se disant de Microsoft m'a téléphoné, il a pris la main sur l'ordinateur de la mairie et bouge la souris en ce moment.
Depuis ce matin, tous les dossiers du cadastre portent une drôle d'extension et refusent de s'ouvrir, avec un message en anglais.
jai clike sur le lien du colis avec le tel du boulot
on ma chourer le tel dans le camion
jai donne mon mdp
Je crains d'avoir adressé le dossier d'une famille à un mauvais destinataire, avec toutes ses données médicales.
Je viens de m'apercevoir que ma sacoche, avec l'ordinateur portable du service, est restée dans le tramway.
Des collègues me disent recevoir de moi des courriels que je n'ai jamais écrits. Je suis inquiète.
je me suis fait hacker l'Insta du service des sports, ils ont changé le mdp
j'ai branché une clé USB trouvée au gymnase et le PC fait n'importe quoi depuis
ils ont mon code !
j'ai validé une demande de connexion sur mon tel alors que c'était pas moi, j'ai merdé ?
## indice
J'hésite entre la deuxième et la quatrième depuis cinq minutes, pourriez-vous m'orienter un tantinet ?
Ne me donnez surtout pas la solution, je veux la trouver, mais là il me faudrait quelque chose à quoi me raccrocher.
Alors là, vous me posez une colle ! Soufflez-moi le début, comme à l'école.
Si je devais en éliminer une, laquelle serait-ce ?
Est-ce que cela a un rapport avec ce que nous avons vu lundi sur les pièces jointes ?
Je suis seule au secrétariat, je n'ai personne à qui demander discrètement… vous pourriez me tuyauter ?
Je relis la phrase pour la quatrième fois et je ne vois toujours pas de quel côté chercher.
Chaud ou froid, si je regarde du côté de l'adresse de l'expéditeur ?
C'est comme les mots croisés de mon mari : donnez-moi la première lettre et je trouve le reste.
Je suis sûre que la réponse est sous mon nez. Qu'est-ce que je dois regarder exactement dans ce courriel ?
Un petit éclairage, par pitié !
soufle moi
aid moi un peu stp
chui colle la un tuyo
cest plutot la 1 ou la 3 di moi vite
jhesite trop enleve en une
juste un bout de reponse le reste je trouve
regarde ou??
c koi lastuce pr trouver la bonne
bloque
ca fai 2 feu rouge que je cherche file moi un truc
Je me demandais si vous pouviez m'accompagner un peu dans la réflexion, je n'arrive pas à trancher.
Je crains de me tromper et je préférerais réfléchir avec vous plutôt que de cocher au hasard.
J'ai une intuition, mais elle est fragile. Y a-t-il un détail auquel je devrais prêter attention ?
Quand j'accompagne quelqu'un, je ne fais pas à sa place, je lui tends la main. Pourriez-vous faire de même sur cette question ?
Il me manque sans doute un élément pour raisonner, lequel me conseillez-vous de considérer en premier ?
Pourriez-vous m'indiquer au moins dans quelle direction chercher, sans me dévoiler la réponse ?
Je sens que je passe à côté de quelque chose dans l'énoncé, mais je ne saurais dire quoi.
Serait-il possible d'écarter une ou deux propositions, afin que j'y voie plus clair ?
Je tourne en rond, je l'avoue. Un mot de votre part suffirait peut-être.
Y aurait-il un indice, même minime ?
J'y suis presque je crois, c'est lié au destinataire ou pas du tout ?
joker 50/50 stp
l'appel à un ami, c'est toi l'ami
fais-moi une passe décisive là, je suis devant le but et je vois pas l'ouverture
t'as pas un p'tit tips pour celle-ci ? je lâche pas l'affaire mais je galère
je brûle ou pas si je te dis que c'est une histoire de droits de partage ?
hmm donne-moi un truc pour démarrer et je finis la course tout seul
j'ai la réponse sur le bout de la langue, pousse un peu
frère aide-moi à éliminer les mauvaises
ok coach, quelle stratégie sur ce coup ? pas la réponse hein, juste la tactique
indice please
mets-moi juste un pied à l'étrier
à ma place tu regarderais quoi en premier ?
## langue
Nous accueillons une stagiaire irlandaise au secrétariat : pourriez-vous lui parler en anglais ?
Je ne sais ce que j'ai touché, tout est passé en anglais. Remettez-moi le français, je vous prie.
Existe-t-il une version en occitan, par hasard ? On peut toujours demander !
remet en francais jcapte rien
tu parle arabe?
Une collègue nouvellement arrivée d'Ukraine lit mieux l'anglais ; la langue peut-elle être modifiée ?
Quelles langues pratiquez-vous, en dehors du français ?
Je préférerais poursuivre en anglais, afin de m'entretenir un peu.
switch to English bro
mets-toi en mode VO anglais
Español ?
Back to French please
## mon-niveau
Mon entretien annuel est jeudi avec Monsieur le Maire, il va me demander ce que j'ai appris avec vous : que puis-je lui montrer ?
Depuis septembre que je m'y colle chaque matin, est-ce que ça paie, au moins ?
Dites-moi franchement, en cybersécurité, suis-je une catastrophe ?
Cela me fait combien de bonnes réponses depuis lundi, avec celle-ci ?
J'aimerais revoir le petit graphique avec mes thèmes, celui que vous m'aviez affiché à la rentrée.
Sur quoi est-ce que je pèche le plus, à votre avis ?
Ma collègue de Saint-Jean-de-Fos dit qu'elle est à quatre en messagerie. Et moi ?
Je prends ma retraite dans deux ans, je suis curieuse de voir ce que la vieille dame a dans le ventre : mes scores, s'il vous plaît.
Combien de semaines d'affilée est-ce que je tiens, maintenant ?
Bon, et cette erreur me fait-elle redescendre ?
mes points
jen sui ou
c koi mon score
chui bon ou pas
jai fai combien de juste cte semaine
le chef demande si jai avance jlui di koi
ca me fai monter ou pas?
jprogresse?
montre mes stat
depuis le debut jai eu bcp de faux nan?
Je me demandais si mes efforts des dernières semaines se traduisaient par une évolution.
J'ai parfois l'impression de stagner ; pourriez-vous me dire ce qu'il en est réellement ?
Avant de reprendre, j'aimerais faire un petit retour sur ce que j'ai acquis et ce qui reste fragile.
Auriez-vous une vue d'ensemble de mes compétences, thème par thème ?
Je manque de confiance en moi avec ces outils : objectivement, comment est-ce que je m'en sors ?
Où en étais-je restée sur la culture de la donnée ?
J'ai le sentiment de mieux réussir qu'au début. Est-ce que vos chiffres le confirment ?
Je dois remplir mon bilan de compétences et j'aurais besoin de connaître ce que vous avez mesuré pour moi.
Mes acquis, s'il vous plaît.
Y a-t-il un domaine que je maîtrise, ou dont je peux être à peu près sûre ?
Au retour de mon congé maternité, est-ce que ce que j'avais gagné est toujours là ?
alors coach, verdict sur ma saison ?
feuille de match stp
je suis dans quelle division ?
Mes stats !
montre voir mes chronos, j'ai l'impression d'avoir pris du muscle
j'ai gratté combien de niveaux depuis la rentrée ?
yes ! du coup je passe au 5 ou toujours pas ?
c'est quoi mes gros points faibles, que je sache quoi bosser
j'étais nul en agenda en septembre, t'as vu une différence ou je rame encore ?
Mon palmarès ?
bulletin de notes par thème, même si ça pique
on a dit objectif niveau 6 avant Noël, je suis à combien de la ligne ?
mes perfs cette semaine vs la semaine dernière, ça donne quoi
## ne-sais-pas
Alors là, je n'en ai pas la moindre idée, et je ne vais pas faire semblant.
On ne m'a jamais appris cela en trente ans de secrétariat.
Je ne saurais vous répondre.
aucune ide
pa la moindre idee chef
ca jen sai rien du tout
J'ai beau y réfléchir, je l'ignore sincèrement, et je préfère vous le dire que cocher au hasard.
C'est un point que je ne connais pas, je le reconnais humblement.
nsp mdr
alors là le trou noir total, je sais pas du tout
franchement zéro idée, mets que je sais pas
## non
Que nenni !
Non, je vous remercie, ce ne sera pas utile.
Je m'y refuse, si vous permettez.
ho non
Je préférerais que non.
Cela ne me paraît pas nécessaire, finalement.
Non, pas vraiment.
mort de rire, non
Même pas en rêve
ah non non, laisse comme c'était
## oui
Mais avec grand plaisir, faites donc !
Absolument.
Je n'y vois aucun inconvénient.
ouais
ok dac
wi
Tout à fait, je vous suis.
Cela me convient très bien.
Je veux bien, oui.
Grave !
vendu, ça me va
## parcours
Y a-t-il un cheminement tout tracé pour les secrétaires de mairie, étape par étape ?
J'en étais à l'étape quatre du parcours d'accueil, je voudrais la reprendre.
Combien d'étapes me reste-t-il avant d'arriver au bout de mon programme « messagerie » ?
ya un truc special chauffeur a suivre du debut a la fin?
jveu faire le parcours secu en entier
mon parcours
Une progression pensée pour les travailleurs sociaux, étape après étape, cela existe-t-il chez vous ?
J'aimerais être guidée par un programme structuré plutôt que par des questions éparses.
Ma responsable m'a inscrite à un cycle sur le travail en groupe ; à quel endroit puis-je le suivre ?
t'as un programme d'entraînement tout fait pour les éducs sportifs ?
inscris-moi au parcours télétravail, je veux cocher toutes les étapes
Prochaine étape du parcours ?
je préfère un plan sur 6 semaines avec des étapes plutôt que des questions en vrac, t'as ça ?
## parler-humain
Vous êtes bien gentil, mais j'aimerais entendre une voix. Qui puis-je appeler ?
Y a-t-il quelqu'un de chair et d'os, à la métropole, qui s'occupe de cette formation ?
Notre conseiller numérique, celui de l'intercommunalité, comment puis-je le joindre ?
un vrai gars stp
ya qqun au bureau qui peu mexplique en vrai
num du formateur
Je me demandais s'il était possible d'échanger de vive voix avec la personne qui anime le dispositif.
Ma difficulté est délicate à exprimer par écrit, je préférerais un rendez-vous avec un formateur.
À qui puis-je confier ma question, lorsque vous n'avez pas la réponse ?
y a un humain derrière que je peux contacter ou c'est que toi ?
file-moi le contact du référent numérique
Un humain please
je préfère voir ça avec un formateur en vrai, je m'adresse où ?
## partage-resultats
Je voudrais que Monsieur le Maire puisse consulter ce que j'ai réussi, j'en suis assez fière.
J'avais donné l'accès de mes résultats à l'ancienne directrice, il faudrait le retirer maintenant qu'elle est partie.
Comment transmettre ma progression au centre de gestion, de mon propre chef ?
envoi mes resulta au chef
jveu plu que le chef voi mes score
montre mon niveau a mon responsable cest bon pr moi
Je consens à ce que ma cadre ait accès à mes niveaux ; comment procéder ?
Après réflexion, je préférerais revenir sur mon accord et que ma responsable n'ait plus connaissance de mes résultats.
Mon entretien professionnel approche et je souhaiterais mettre mes acquis à la disposition de ma cheffe de service, nommément.
partage mon score avec mon boss, j'ai rien à cacher
finalement non, coupe l'accès de ma cheffe à mes résultats
je peux envoyer mes perfs au directeur des sports direct depuis ici ?
Partager mes résultats
## passer
Je n'ai pas de seconde adresse ni d'équipe, je suis seule à la mairie : cette question ne me concerne pas, avançons.
Oh non, pas les tableaux croisés, pas un vendredi à seize heures. La suivante, s'il vous plaît.
Celle-ci, je l'ai déjà eue trois fois et je la connais par cœur ; autre chose ?
Mettons-la de côté, voulez-vous ? J'ai quelqu'un au guichet et je préfère en avoir une plus courte.
Je donne ma langue au chat sans même essayer, donnez-m'en une autre.
Ce pavé est trop long pour mes yeux aujourd'hui. Vous n'en auriez pas une autre sous le coude ?
Nous n'avons pas Teams sur le poste de l'accueil, inutile de m'interroger là-dessus, prenons la question d'après.
Épargnez-moi celle-là.
Je fais l'impasse, comme ma fille au baccalauréat.
Sans façon, montrez-moi plutôt la prochaine.
Je ne trancherai pas sur ce cas-là, il ressemble trop à une affaire qu'on a eue au village. Tournez la page.
saute
trop long a lire sur le tel la suivante
celle la jla fai pas
pa envi de celle ci met en une autre
jai pas de pc moi ca me sert a rien cette question change la
tchao celle la
next jai pas le temp pr cel la
pff encor le truc des dossier jen veu pas au suivant
laisse beton celle la
Je préférerais, si c'est possible, ne pas me prononcer sur cette situation et poursuivre avec la question d'après.
Ce scénario me met un peu mal à l'aise, il me rappelle une famille que je suis. Puis-je m'en dispenser ?
Je me demandais si l'on pouvait laisser celle-ci en suspens et en voir une autre.
Je n'utilise pas ce logiciel dans mon service, y répondre n'aurait guère de sens. Allons à la suite, si vous voulez bien.
Je ne me sens pas de la faire aujourd'hui, pas celle-là. Une autre m'irait très bien.
Serait-il permis de contourner cette étape ?
Pourrions-nous avancer sans que j'aie à répondre à celle-ci ?
Il me faudrait du calme pour lire cet énoncé et je suis dans un couloir d'hôpital. Proposez-moi la suivante, je vous en saurais gré.
Je m'abstiens, cette fois.
Celle-là, je la laisse à d'autres.
Je crois plus sage de ne pas m'attarder ici, qu'y a-t-il ensuite ?
balek de celle-là, envoie l'autre
je la sens pas, je bois mon tour
Carton rouge pour cette question, qu'elle sorte, fais entrer la remplaçante
naaan pas encore Excel, vas-y swipe
mon tel affiche l'image minuscule, tant pis pour elle, on file à l'autre
remplacement ! celle-ci sort du terrain
je déclare forfait sur ce match, on joue le suivant
nope, suivante
t'as pas une autre à la place ? celle-là me gave
on esquive
bof, j'ai pas envie de réfléchir à ça, dégaine une autre carte
ça c'est pour les bureaux pas pour les gymnases, tu peux la virer et en mettre une autre ?
## pause-rappels
Je pars en cure à Lamalou du 3 au 24, il n'y aura personne à la mairie pour vous lire. On se retrouve à mon retour !
Avec les élections municipales, je suis sous l'eau jusqu'au second tour : laissez-moi souffler d'ici là.
J'ai trois administrés qui attendent et le téléphone qui sonne. Cet après-midi plutôt, vers quinze heures ?
Le recensement commence lundi et dure cinq semaines. Pas de questions pendant cette période, je vous en prie.
Ce matin c'est cérémonie au monument aux morts, je ne toucherai pas à l'ordinateur. À demain.
La mairie ferme entre Noël et le jour de l'An, inutile de m'écrire ces jours-là.
Mon mari se fait opérer, je n'ai vraiment pas la tête à cela. Revenez vers moi le mois prochain.
Vous tombez bien mal : le conseil municipal est ce soir et rien n'est prêt ! Repassez quand ce sera derrière moi, vendredi par exemple.
Le temps de clôturer les comptes, c'est-à-dire quinze jours, mettez-vous en sommeil.
Pas à l'instant, il y a un décès à déclarer. Tout à l'heure.
Je sais, je sais, je n'ai pas répondu… Laissez-moi la semaine et je reprends promptement lundi.
jroule la
pas mtn jconduis
vacance jusqu au 15 me parle pa
demain
ya la greve cte semaine laisse tomber jusqua lundi
chui en arret 3 semaine reviens apres
attend que jai fini la tournee vers midi
bosse de nuit cte semaine dc silence jusqua vendredi
dans 1h
fais dodo une semaine le temp que mon ripeur revienne
Je suis accaparée par une situation d'urgence familiale au service ; pourriez-vous me solliciter plutôt en fin de semaine ?
Je me demandais s'il était possible de suspendre vos messages, le temps de mon arrêt maladie.
Je reçois une personne en détresse, ce n'est pas le moment. Pouvons-nous nous retrouver dans l'après-midi ?
Je serai en formation à l'IRTS toute la semaine, il vaudrait mieux attendre la suivante.
Mon père est en fin de vie. J'aimerais autant ne plus rien recevoir pendant quelque temps, disons jusqu'à la fin du mois.
Ce n'est pas de la mauvaise volonté, je vous assure, mais d'ici la commission de mardi je n'aurai pas une minute.
Le mercredi qui vient est consacré aux enfants placés, je vous saurais gré de ne pas m'interrompre ce jour-là. Jeudi m'irait mieux.
J'ai besoin de lever le pied ces deux prochaines semaines, nous reprendrons ensuite calmement.
Pas aujourd'hui, pardonnez-moi.
Un peu de répit, s'il vous plaît.
Octobre est trop chargé pour moi : novembre sera plus propice.
mi-temps !
je suis en colo avec 24 gamins jusqu'à samedi, zéro réseau zéro dispo
pas le time là j'ai un match qui commence, dans deux heures ok ?
temps mort coach, on se capte lundi
blessé, cheville en vrac, arrêt 10 jours → même pour toi haha
tournoi tout le week-end prolongé, tu me laisses respirer jusqu'à mardi stp
je pars surfer à Hossegor, à dans 3 semaines !
Reviens ce soir
chut j'anime un cours là
je suis à la piscine avec les CM2, je te reprends après 17h
snooze
vacances de la Toussaint = rush total chez nous, mets-moi en veille jusqu'à la rentrée du 4
## pix
On me parle de Pix à la réunion des secrétaires : est-ce la même chose que vous ?
Mon fils a passé cela au lycée, cette certification Pix ; les adultes y ont-ils droit aussi ?
J'ai perdu le lien que la métropole nous avait envoyé pour Pix Territoires.
pix cest koi
jai pas de compte pix fau en faire un?
mon code pix
Mes exercices d'ici, sont-ils comptabilisés d'une façon ou d'une autre sur la plateforme Pix ?
Ma cheffe souhaite que nous achevions la campagne Pix avant juin, à quel endroit cela se fait-il ?
Quel rapport y a-t-il entre votre échelle et les pix que l'on accumule en ligne ?
c'est toi qui files les pix ?
j'ai 312 pix, ça vaut quoi ?
Pix c'est obligatoire pour les contractuels ?
je me connecte où pour Pix ?
## politesse
Bonjour à vous, il fait un froid de canard dans ce bureau mais le moral est bon !
Vous êtes d'une patience d'ange, je vous remercie infiniment.
Bonne année, et surtout la santé !
Je ferme la mairie, à demain et bonne soirée.
C'est bien aimable à vous.
Et vous, vous allez bien depuis hier ?
Bon week-end, reposez-vous aussi, si tant est que les robots se reposent.
Eh bien, voilà qui était agréable, merci pour ce petit moment.
Me revoilà, bien le bonjour de la garrigue !
Joyeuses fêtes de fin d'année à toute l'équipe qui vous fabrique.
Vous êtes un chou.
bjr chef
a tte
bonne nuit moi jai fini ma tournee
nikel merci
cc sa va
tes sympa toi
wesh bonjour
allez ciao bonne soiree
Bonjour, j'espère que vous allez bien par ces temps un peu gris.
Je vous suis très reconnaissante de votre bienveillance.
Votre façon de dire les choses est rassurante, merci infiniment.
Au plaisir de vous retrouver.
Enchantée de faire votre connaissance.
Merci de ne pas m'avoir jugée sur cette erreur, c'est délicat de votre part.
Pardonnez mon silence de ces derniers jours. Bonjour, en tout cas !
Je vous remercie du fond du cœur.
Comment vous portez-vous ?
yo la forme ?
Wesh coach, bien ou bien ?
t'es un crack, merci
tchuss à demain !
la bise
gros merci
bon dimanche l'ami, et allez Montpellier !
re
trop stylé merci mille fois
salut toi !
bonne reprise, belle semaine à toi
à plus dans le bus
big up, ça fait plaiz
## positionnement
Avant de m'inscrire à quoi que ce soit, je voudrais passer votre petit examen de départ pour savoir d'où je pars.
Le centre de gestion me demande de faire l'évaluation initiale : où la trouve-t-on ?
Il paraît qu'un test détermine ce qu'on sait déjà. Je m'en sens capable ce matin, lancez-le.
fai moi le test du debut
faut que tu mevalue dabord non?
test de nivo
Je me demandais si je pouvais être évaluée d'abord, afin de ne pas revoir ce que je maîtrise déjà.
Serait-il possible de refaire le test initial ? Je l'avais passé dans de mauvaises conditions.
J'aimerais situer mes compétences en cybersécurité par une évaluation complète, pas par une question isolée.
jauge-moi d'entrée, comme les tests physiques en début de saison
on fait le diagnostic complet ? comme ça tu sais direct où me mettre
Évaluation complète agenda
le positionnement je l'ai lâché au milieu, on le finit ?
## qui-es-tu
À qui ai-je l'honneur, au juste ?
C'est Monsieur le Maire qui vous a mis là, ou la métropole ?
Êtes-vous l'un de ces fameux « ChatGPT » dont parle mon gendre ?
tki
t un robot ou un mec du bureau
cest ki qui menvoi ca
Je me demandais si j'avais affaire à un programme ou à une collègue.
Qui se trouve derrière ce nom de « Coup de pouce », si ce n'est pas indiscret ?
J'aimerais savoir par qui vous avez été conçu et dans quel but, avant de vous répondre.
c'est une IA ou un pote du service info qui se marre ?
Ton p'tit nom ?
t'es sorti d'où, qui t'a codé ?
## reactiver-rappels
Me voilà rentrée de cure, fraîche comme un gardon : vous pouvez recommencer à m'écrire.
J'avais coupé vos messages au moment des élections, et vous me manquez presque ! Remettez-les donc.
Plus de nouvelles de vous depuis que j'ai tout arrêté… c'était une erreur, réinscrivez-moi.
chui rentre de vacance tu peu renvoyer
remet les notif
jvous avai coupe le sifflet mais cest bon revien
Mon arrêt maladie a pris fin ; je serais heureuse de recevoir à nouveau vos petits messages.
La période difficile est passée. Pourriez-vous reprendre vos envois réguliers ?
Je m'étais désinscrite un peu vite, je le regrette : est-il possible de revenir sur cette décision ?
je suis de retour de blessure, remets-moi dans l'équipe, notifs comprises
fin de la trêve, renvoie les messages tous les jours comme avant
réabonne-moi stp
tu peux me rallumer les notifs, la colo est finie
## repeter
Le téléphone a sonné au mauvais moment, j'en ai oublié ce que vous me demandiez.
Pourriez-vous me remettre l'énoncé sous les yeux ? Il est remonté tout en haut.
Plaît-il ?
jai pas lu jroulais renvoi la kestion
tu demandai koi deja
Je vous prie de m'excuser, un usager est entré : quelle était votre question ?
Serait-il possible de relire l'intitulé ? J'ai perdu le fil.
Je n'ai pas eu le temps de lire votre commentaire, pourriez-vous me le montrer de nouveau ?
j'ai fermé la carte par erreur, remets-la
replay !
c'était quoi déjà ? j'ai été coupé par un gamin qui s'est vautré
ta question elle a disparu dans le fil, reposte
## reponse-choix
Je mettrais la deuxième, sans grande certitude.
Sans hésiter, la toute dernière de la liste.
Va pour la proposition C, c'est ainsi que nous faisons ici.
la b
3
jdirai la 1ere
Il me semble que la réponse D est la plus respectueuse des usagers.
J'opterais pour les propositions 1 et 4.
Peut-être la première, si j'ai bien compris la situation.
C de ouf
je tente la 2, on verra bien
A et C
celle du milieu, cash
## signaler-probleme
Je me permets de vous signaler que « acceuil » s'écrit « accueil », cela fait mauvais effet venant d'un formateur.
Permettez : depuis la réforme, la publication sur papier n'est plus la règle dans ma strate. Votre correction date.
La troisième proposition est coupée au milieu du mot, je ne vois pas la fin.
J'ai coché la deuxième et vous m'affichez que j'ai choisi la quatrième. Il y a un souci quelque part.
L'image du faux courriel reste toute grise, impossible de juger quoi que ce soit.
Le document officiel que vous citez mène à une page « introuvable ». Vous devriez vérifier vos sources.
Deux des réponses sont rigoureusement identiques, au point-virgule près !
Depuis ce matin, quand je valide, le petit rond tourne, tourne, et il ne se passe rien.
Excusez-moi, mais je maintiens : un agenda partagé n'est pas forcément public. Faites relire cela à quelqu'un.
Il manque un verbe dans votre énoncé, la phrase ne veut rien dire.
Mes deux réponses sont parties d'un coup alors que je n'avais choisi que la première, le bouton est trop sensible.
on voi rien sur le tel
image charge pa
jai mi la bonne et tu di faux faut verifier
le bouton valider i marche pas
lien mort
ya pas la bonne reponse dan tes choix
tu mas envoye 3 foi la meme aujourdhui
nimporte koi ta correction c po comme ca que ca marche teams maintenan
ecran blanc
la question depasse du bord je peu pas lire la fin
Je ne voudrais pas vous froisser, mais la correction me semble contredire le code de l'action sociale sur le secret partagé.
Le lecteur d'écran d'une collègue malvoyante ne lit pas les propositions, il dit seulement « bouton, bouton ».
Il me semble que l'énoncé comporte une ambiguïté : « le responsable » désigne-t-il le chef de service ou le responsable de traitement ? Cela fausse la question.
J'ai un doute sérieux quant à l'exactitude de cette réponse, pourriez-vous la faire examiner ?
Sauf erreur de ma part, votre question s'appuie sur une version d'Outlook disparue depuis des années ; elle mériterait d'être revue.
Le témoignage que vous prenez en exemple véhicule un cliché un peu blessant sur les bénéficiaires du RSA. Il serait bon de le retirer.
La vidéo que vous recommandez n'a plus de sous-titres, et le son est inaudible.
Je clique sur « envoyer » et la carte se vide sans que rien ne soit enregistré.
Vous écrivez « la » puis « le » pour le même mot, une coquille sans doute.
La consigne est tronquée.
Illisible chez moi.
y a un bug, je vois les balises avec des étoiles partout au lieu du texte
j'appuie, j'appuie, rien
contestation ! j'avais mis pareil que toi et tu me comptes faux
ta carte s'affiche en anglais à moitié, c'est normal ??
erreur d'arbitrage là, la 2 marche aussi, teste dans Teams tu verras
image HS
en mode sombre ton texte est noir sur noir, illisible
la source que tu cites date de 2016 gros, Skype Entreprise ça existe plus
t'as planté ? ça fait 10 min que t'écris plus rien après ma réponse
les choix se chevauchent sur mon iPhone, je touche la A ça prend la B
faute de frappe dans ton texte : « sécruité »
y a un souci avec la frise à remettre dans l'ordre, les étiquettes bougent pas
404 sur ton lien
## vue-equipe
Combien d'agents de la communauté de communes ont commencé, à ce jour ?
Pour mon rapport au conseil communautaire, il me faudrait le taux de participation du service accueil.
Mes secrétaires de mairie progressent-elles, dans l'ensemble ?
lequipe elle en est ou
combien de gars du depot on repondu
J'aimerais percevoir, globalement et sans viser quiconque, les points de fragilité de mon équipe.
Le pôle insertion traverse une période éprouvante ; a-t-il tout de même progressé depuis le lancement ?
Quels sont les thèmes les moins bien maîtrisés par mes collègues, dans leur ensemble ?
montre le tableau de ma team
mes éducs, ils jouent le jeu ou pas ?
Résultats du groupe ?
la campagne cyber, combien de mes animateurs sont allés au bout ?
`;
