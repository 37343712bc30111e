/** By imagined hands: an accompanist from the islands, a data officer, a chief of staff, a night nurse, an agent who reads little. */
export const mainIles = `
# iles
## commencer
allé mi lé paré, marmailles y dort dans le bus, envoye
Lé bon là, le car est vide jusqu'à 11h30. Fais-moi travailler un ti peu
doudou envoye donc une nouvelle, mi lé en forme ce matin
ah ben mi lé contente ! Une encore avant que la sonnerie i sonne
Aster mon café lé coulé, on peut faire nout ti jeu
ok mi la compris 👍🏽 et après, na d'autres ?
Marie-Josée elle en a fait trois ce matin et moi zéro. Pas question mi reste derrière elle !
Chauffeur en retard, moin na dix minutes : interroge à moin
mèsi pour la leçon, on peut en faire une dernière pour la route
Si tu as un item en file d'attente, alors affiche-le.
Mon traitement QGIS tourne encore 4 min. Créneau disponible.
Compris. Itération suivante.
while (attente_calcul) pose_question();
La jointure spatiale rame, donc tant qu'à attendre, autant m'évaluer sur quelque chose.
Règle enregistrée ; si elle est bien acquise, je devrais réussir un cas analogue. On vérifie ?
Pipeline au repos jusqu'à 10 h. Mode entraînement : run.
Résultat stocké. J'ai encore deux minutes de calcul devant moi, donc n+1.
Conditions remplies : couches exportées, boîte vide. Tu peux lancer ta requête sur moi.
Suivante. Vite. On arrive dans quatre minutes.
Feu rouge. Balance-m'en une.
on enchaîne trois minutes avant la préfecture
Interroge-moi. Je suis au volant non pas au volant c'est Karim qui conduit. Interroge-moi.
Bien. Celle-là était correcte. Une autre avant le rond-point.
Je suis coincé rocade sud. Profites-en. Teste-moi.
Allez encore une et je raccroche
embouteillage donc disponible fais-moi bosser
tout le monde dort... c'est calme, on peut en faire une petite ?
Il est 3 h et si je ne m'occupe pas la tête je vais piquer du nez... tu me proposes un exercice ?
ah d'accord… bon, une dernière avant mon tour de 4 h
me revoilà, le change est fini au deuxième étage… je suis à toi, qu'est-ce que tu me demandes cette fois ?
J'avais promis d'en faire une par nuit... je tiens parole, je t'écoute
j'ai bien aimé celle-là… il y en a d'autres ?
pas de sonnette depuis une heure, je m'ennuie presque… fais-moi réfléchir un peu
Je me sens d'attaque, enfin... à peu près. Montre-moi ta question du soir
je croyais arrêter là, mais non… on continue, tant que personne ne sonne
kestion
ancore
café bu. gan poché. moi pré
jeu
bien sa. moi tem bien. autre kestion pour moi
moi asi camion. pa travail. travail tete un peu
aller go
moi 5 minute. fer exercisse
la suivan
## indice
Ti coup de pouce siouplé, la réponse i veut pas sortir
mi vois deux qui se ressemblent comme jumeaux, sépare ça un peu pour moin
oté ! sa lé dur. Donne un bout de fil, moin i tire le reste
éclaire mon lanterne, mi lé dann fénoir
Faut regarder kisa en premier, l'adresse ou bien le nom ?
an ka chaché an ka chaché... ou pé pa souflé mwen on ti biten ?
comme mon maîtresse y faisait : elle disait juste la première lettre. Fais pareil
Mi veux trouver toute seule, mais mets à moin sur le bon chemin
je chauffe ou je refroidis là ?
Si j'élimine la C, alors restent A et B : sur quel critère je discrimine ?
Il me manque une variable pour résoudre. Laquelle ?
Quatre options, aucune évidemment absurde. Si tu ne peux pas donner la solution, alors restreins au moins l'espace de recherche.
Tu peux retirer une proposition sur quatre, façon 50/50 ?
Donnée insuffisante. Fournis un élément, pas la solution.
La notion en jeu est-elle plutôt côté droits d'accès ou côté versionnage ? Ça m'orienterait.
Un indice (au sens non SQL du terme) serait bienvenu
si c'est un piège, alors dis-moi au moins dans quelle zone de l'écran chercher
Hypothèse : c'est lié à l'expéditeur. Chaud ou froid ?
Je ne vais pas lire tout ça en roulant. Indice. Court.
je dois entrer en réunion dans deux minutes de quoi trancher celle-là s'il te plaît mais pas la réponse
Piste. Une seule.
Oriente-moi là. Vers quoi je regarde. L'objet. La pièce jointe.
joker
Mets-moi sur les rails je finis le reste.
non pas la solution juste de quoi démarrer
J'hésite entre la première et la dernière. Éclaire.
à cette heure-ci mon cerveau dort… souffle-moi juste un petit quelque chose
je tourne autour… je sens que ce n'est pas loin, tu me rapproches ?
Je l'ai lue trois fois et ça ne vient pas. Si on me disait juste par où commencer...
j'ai su ça un jour… rafraîchis-moi la mémoire sans tout dire
dis… c'est plutôt une histoire de mot de passe ou de destinataire ?
quand un résident cherche son mot, je lui donne le début... tu ferais pareil pour moi ?
Il y en a une que je peux barrer déjà ?
un tout petit indice... et je te laisse tranquille
je ne veux pas abandonner, mais toute seule je n'y arriverai pas
moi presk. manke un truc. indisse
édé moi trouvé
kestion dur pour moi. coup pouce un peu siouplé
dur. aide un peu
pa trouvé. montré ou regardé
ecri débu réponse, moi finir
moi cherche. pa venir. piste?
un mo pour édé
avan moi savoir. mintenan bloké la
## explication
mais kosa i veut dire "authentification" là, mi comprends pas
Ayayay moi j'aurais juré que c'était l'autre... pou kisa c'est faux ?
mi vois le rouge mais mi vois pas la faute
Dis ça comme si ou té parle avec un marmaille de CP, mi suis pas là
d'accord mais d'où i sort cette réponse-là ?
poukwa la deuxième é pa la première ?
an pa konpwann pou ki sa sé pa sa
dis donc, c'est quoi un "cloud" ? mon chauffeur i dit c'est un nuage mais mi crois pas lui
Ah bon ?! Chez nous tout le monde fait comme ça. C'est quoi qui va pas avec ?
Justifie.
Si B est correcte, alors pourquoi D ne l'est-elle pas ? Pour moi elles sont équivalentes.
Quelle est la règle générale derrière ce cas particulier ?
Je ne vois pas l'implication entre « lien partagé » et « fuite ». Il manque un maillon.
Je n'accepte pas un résultat sans preuve : source + raisonnement, merci. Si le texte officiel est ambigu, alors précise l'interprétation retenue.
Définition de « métadonnée » dans ton vocabulaire ?
Correct par hasard. J'aimerais comprendre le mécanisme avant de généraliser.
Cas limite : fichier en lecture seule. Ma réponse aurait tenu, alors ? Déroule-moi la démonstration.
Quelle différence fais-tu entre anonymisation et pseudonymisation ?
Je vais devoir le redire en réunion de direction. Là je ne saurais pas. Développe.
Argumente deux phrases pas plus
je ne saisis pas la logique reprends point par point
Non attends. En quoi c'est un risque. Concret.
C'est quoi le phishing en clair. Je dois en parler au maire dans dix minutes.
Faux ? Comment ça faux ? Motif.
Et la une, qu'est-ce qu'elle a la une ?
Je veux comprendre. Prends trente secondes.
je me suis trompée mais je ne vois pas bien en quoi…
ah… j'ai eu juste, mais pour être honnête j'ai répondu au pif. Qu'est-ce qui fait que c'est celle-là ?
tu peux me le redire avec des mots plus simples… comme on fait avec les familles
On m'a toujours appris le contraire ici... qu'est-ce qui a changé ?
j'ai lu ta correction deux fois, ça ne rentre pas…
c'est quoi au juste un VPN ? la cadre en parle et moi je hoche la tête...
Quel est le danger, en vrai, si on laisse la session ouverte au poste de soins ?
hum… je ne voudrais pas refaire l'erreur. Montre-moi où j'ai raté
d'accord, c'est la troisième. Je te crois sur parole. Mais demain si la collègue me demande, le « parce que » me manque...
pourkoi
moi lu 2 foi tex vert. pa compri
pk fo
sa ve dir koi
mo dur dan correksion. dir sinple moi
moi fo? esplik
explikation
koi c pièce jointe
toi dir reponse 3. moi croir 1. pk?
## passer
laisse tomber celle-là, mi prends la prochaine
Non mais ça c'est affaire de bureau, moi mi fais monter marmailles. Une autre !
mi saute comme un cabri, suivante
tant pis pour çui-là, avance
An ka lésé sa. Swivan.
On va pas rester coincé là-dessus jusqu'au terminus... roule
ça mi fais pas dans mon métier, donne plutôt une qui i parle à moin
si mi réponds c'est tiré au sort, autant pas répondre et voir l'autre
tourne la page doudou
Non applicable à mon poste. Enregistre NULL et continue.
Si je laisse celle-ci vide, alors la suivante s'affiche ? Fais ça.
Trois items de suite sur l'imprimante réseau, je n'en ai pas. skip
Hors périmètre SIG, on ignore cet enregistrement.
Déjà vue deux fois cette semaine, rendement nul. Avance.
Pas de réponse pour cet item ; itération suivante
continue; // enregistrement sans objet pour moi, on lit le suivant
valeur manquante, ligne suivante
Je n'utilise pas Outlook (client Thunderbird), donc l'énoncé ne me concerne pas : item suivant
Celle-là c'est pour ma secrétaire. Passe.
sans intérêt suivante
Pas celle-là. Une autre. Maintenant.
on zappe on zappe
Trop long à lire en voiture. Laisse. La prochaine.
je refuse de répondre à ça
Écarte. On continue.
celle-ci non merci donne la prochaine
j'ai le préfet en ligne on ne va pas s'éterniser là-dessus enchaîne
celle-là… pas ce soir, donne-m'en une autre
elle me met mal à l'aise cette question, on peut l'éviter ?
Nous on n'a pas d'agenda partagé, on a un cahier... je préfère qu'on la laisse et qu'on prenne la suivante
trop d'images à regarder, mes yeux piquent… on va à la prochaine ?
j'abandonne celle-ci, pas les autres
Ce n'est pas grave si je ne réponds pas à celle-là ?
oh non… encore elle. On l'oublie, hein
je la laisse à l'équipe de jour celle-là ;) et la suivante ?
Je n'ai pas envie de faire semblant d'être intéressée... on va plus loin ?
moi pa ordi. moi jardin. pass
pa sel la
sa pa travail moi. sote
lotre kestion. sel la non
kestion vilin. suivan
moi honte. non kestion sa. autre
trop tex. suivan
pa veu repondre
jeté sel la
## mon-niveau
alors, mi lé bonne ou mi lé pas bonne ?
Kombien i fait mon total aster ?
mon fille i demande combien j'ai eu, mi sais pas quoi dire à elle
Depuis la rentrée, ou trouve à moin mieux ?
Fais voir mon ti bulletin
an ka vansé ou an ka rikilé ?
ça i fait combien de bonnes depuis lundi ?
Comme les marmailles avec le carnet rouge carnet vert : moin lé dans quelle couleur ?
na quoi mi connais bien et na quoi mi connais pas encore ?
Retourne mes statistiques agrégées par thème.
Si l'échelle va de 1 à 8, alors où me situes-tu, et avec quelle incertitude ?
SELECT taux_reussite FROM moi;
Ma courbe d'apprentissage, elle est croissante ou j'ai atteint un plateau ?
J'ai deux mesures, septembre et maintenant. Si le delta est négatif, alors je révise ce week-end : il vaut combien ?
Sur culture de la donnée je m'attends à du 7. Infirme ou confirme.
Ça me fait combien d'erreurs cumulées en cybersécurité ?
Mon entretien annuel est jeudi : il me faudrait un état de mes acquis.
J'ai dix minutes de route. Sors-moi mes chiffres, les bons et les mauvais.
Où j'en suis au total. Synthèse. Trente secondes.
Bilan perso s'il te plaît avant que j'arrive au bureau
suis-je meilleur que le mois dernier oui ou non
Le maire me demande si je suis au point. Je le suis ?
Je disais nul en janvier. Et là. Progression.
Points forts. Points faibles. Vas-y.
donne le score point final
Et au global ça donne quoi
j'ai l'impression de ne rien retenir… dis-moi franchement, ça avance ?
Après toutes ces nuits à te répondre, ça a servi à quelque chose ? on voit une différence ?
Au début je ne savais même pas allumer la visio. Maintenant c'est moi qu'on appelle pour les tablettes des résidents. je voudrais voir le chemin que j'ai fait chez toi…
sur les mails, je m'en sors comment ?
où est-ce que je peux lire mes notes…
j'ai eu plus de justes que de fausses, finalement ?
Qu'est-ce qui me reste à travailler... je parie sur les tableaux
mon niveau, tout bas, juste entre nous…
Est-ce que je suis toujours au ras des pâquerettes ?
collègue la 5. not moi?
moi combien
moi bon?
moi nul ou pa
rézulta
kombien bone reponse
avan toi dir 2. nivo moi ou mintenan
moi monté?
## changer-sujet
assez avec les mails ! mi préfère les histoires de virus
Oté toujours les fichiers partagés... na pas autre chose dans ton marmite ?
Mi voudrais plutôt des questions sur les petits et l'internet, pour causer avec les parents
bon, les agendas mi connais maintenant, amène à moin ailleurs
kel matière ou na encore ?
Laisse télétravail, mi peux pas surveiller un bus depuis la case ! Mets sécurité
An té ké enmé travay asi òdinatè-la menm, lé baz, pa lé imèl
ça fait dix fois même couplet sur les mails, mi connais par cœur. Mets autre musique !
toujours la même sauce, donne un autre plat : les données, tiens
Si culture de la donnée est disponible, alors bascule dessus.
J'ai un audit dans dix jours. topic = "cybersecurite" jusque-là, le reste attendra.
Rendements décroissants sur ce domaine. Permute.
Liste des thématiques ? Je choisirai ensuite.
Je veux uniquement des items sur la qualité des données, pas sur les calendriers.
Cette série ne couvre pas mes besoins : je partage des dossiers, donc oriente-moi vers le collaboratif.
Mon score e-mail plafonne, donc exclure : e-mail ; inclure : tout le reste.
Filtre sur un domaine différent stp
Terminé pour Teams. Prochain module : travail à distance.
Les mots de passe j'en rêve la nuit. Stop avec ça. Autre thème.
cyber maintenant
Laisse l'agenda on me le gère. Cybersécurité. Vas-y.
ça suffit les courriels bascule sur les données
quels sujets énumère
Mets le télétravail à la place j'ai une délibération là-dessus lundi
Non. Pas ça. Les messageries plutôt.
L'emploi. Le pilote emploi. Mets-moi là-dessus.
les tableaux et les chiffres la nuit… non. Quelque chose de plus léger, les mails par exemple
j'ai fait le tour des mots de passe, non ? j'irais bien voir ailleurs
est-ce qu'il existe des questions sur les ados et les écrans… j'en ai deux à la maison
On fait toujours la sécurité… ça m'angoisse un peu, on pourrait voir les agendas ?
tu as quoi d'autre en rayon ?
J'aimerais qu'on s'occupe plutôt de Teams, mes collègues s'écrivent là-dedans et moi je rame...
le télétravail, pour une infirmière… tu m'amènes sur un thème qui me concerne ?
c'est toujours pareil depuis lundi, mes yeux connaissent les réponses par cœur… autre chose, si ça ne t'ennuie pas
bon… et les calendriers, on peut s'y mettre ?
ajenda ajenda ajenda. moi marre. autre suje
pa mail. ordi
suje virus
liste suje
mo pass non. autre tem
moi chwazi ajenda. virus fini
teletravail pa moi. autre matiere
mail bon pour moi. chanjé tem
mail metre. ajenda oté
## aide
mi sais pas ousa mi dois appuyer, montre
comment i marche ton affaire ?
Ou peux faire quoi pour moin exactement ?
mi lé perdue dann tout ça, par où mi commence ?
C'est premier fois. Mi écris là ou mi tape sur les cases ?
ki jan pou sèvi èvè'w ?
na un papier qui dit comment causer avec ou ?
Bon, on m'a dit "ouvre ça dans Teams". Mi la ouvert. Et là ?
faut écrire bien français ou mi peux écrire comme mi cause, ou comprends tout ?
Quelles commandes reconnais-tu ? Une liste exhaustive m'irait.
Si je tape du texte libre, alors qu'est-ce que tu sais interpréter ?
Je préfère lire avant d'exécuter. Existe-t-il une documentation utilisateur pour toi, même une page ?
Périmètre fonctionnel : questions, astuces, et ensuite ?
Je veux comprendre la boucle : tu envoies, je réponds, tu corriges, puis quoi ?
Format de saisie attendu : lettre, numéro, ou clic ?
man coup-de-pouce
Tes entrées et tes sorties possibles, en deux lignes
Jamais ouvert ce bot avant ce matin. Notice. Bref.
Tu fais quoi. Liste.
comment on s'en sert je découvre là
récite-moi tout ce que tu as dans le ventre je choisirai après
Je dicte ou je clique avec toi. Dis-moi.
On m'a collé cet outil ce matin. Capacités ?
menu principal
à quels ordres tu obéis
Je dis quoi pour que tu réagisses
je ne sais pas trop quoi faire de toi… tu me guides ?
Excuse-moi, je débute… qu'est-ce qu'on peut te dire ?
la collègue de jour m'a installé ça et elle est partie se coucher… comment on fait ?
pour répondre, je touche la ligne ou j'écris la lettre ?
je me suis un peu égarée dans tes menus…
Si j'ai besoin de quelque chose, je te le demande comme ça, avec mes mots ?
tu sais faire autre chose que poser des questions ?
j'ai peur de faire une bêtise en appuyant… il y a un petit guide pour toi ?
tout est nouveau pour moi… un peu d'aide pour me servir de toi
moi nouvo ici. pa connait. ede
koman fer toi
moi perdu
jeune la dir facile. moi non. tuto?
beaucoup carré écran. ou apuyé
koi ecrire ici
téléfone moi petit. toi fer koi dedan
anploi toi koman
pa savoir servir sa
## pause-rappels
pas aster, mi compte les marmailles à la descente
Cyclone i arrive, tout est fermé jusqu'à jeudi. Après ça ou peux revenir
talère doudou, talère
Mi prends l'avion trois semaines voir mon maman gramoune, garde tes questions au frais
Ti-moun la ka pléré, kaw-la ja plen, mwen pa ni tan. Pa jòdi, vini pli ta.
pendant les vacances d'école mi travaille pas, alors toi non plus hein
laisse passer le carnaval, on se recause mercredi des Cendres
Mi lé essoufflée là. Semaine prochaine mi reprends avec ou, promis
Le chauffeur i klaxonne, on verra ça après la tournée
Si fin_de_projet = vendredi, alors sleep(7 days) et reprise lundi.
Si je suis en levé GPS du 12 au 16, alors n'envoie rien sur cet intervalle.
Suspends jusqu'au 3. Reprise automatique.
Migration du serveur SIG cette semaine, charge mentale à 100 %. Reviens après la mise en prod, lundi.
Statut = « Ne pas déranger », donc réessaie dans deux heures
Reporte l'occurrence du jour à 14 h
Pas de rappel avant la clôture du budget, donc le 30
Formation IGN lundi et mardi : saute ces deux dates
Indisponible ce matin, recette du portail open data en cours. Retente en fin de journée.
Cellule de crise. Pas maintenant.
conseil municipal ce soir silence jusqu'à demain
Plus tard. Je suis avec le maire.
Reviens jeudi. Pas avant.
période électorale deux mois sans messages ensuite on reprend
Tunnel. Dans une heure.
coupe-moi ça jusqu'à la fin du séminaire
Le cabinet déménage. Cartons partout. pause huit jours
Crise inondation. On gèle les questions jusqu'à vendredi.
pas cette nuit… on a un départ au troisième, je reste auprès de la famille
je viens de finir, je tombe de sommeil… on verra ça ce soir
mes repos commencent demain, je ne veux penser à rien pendant cinq jours
Là je n'ai pas la tête à ça... la semaine prochaine ?
trois nuits d'affilée, je suis vidée... laisse-moi récupérer un peu avant de m'écrire
épidémie de gastro dans l'unité… tu patientes jusqu'à ce que ce soit fini ?
la sonnette… après
Je pars en arrêt deux semaines pour mon dos, on se retrouve au retour
Ce n'est pas que je ne veux pas. C'est que madame Pons est partie hier et que je n'ai le cœur à rien... on peut faire une petite pause de quelques jours, toi et moi ?
tondeuse tourne. demin
chef apelé moi. pa mintenan
moi congé 2 semene
plu tar. travail
dodo. lundi oui
moi malade. apré
marché ojourdui beaucoup monde. ojourdui non
poze jusca noel
patron la. apre
## arreter-rappels
Doudou c'est gentil mais mi veux plus voir tes messages, terminé bonsoir
mi lé fatiguée de ces tiling-tiling, enlève mon nom
Fini èvè sa. Pa voyé ayen ban mwen ankò.
À la retraite dans deux jours, mi rends le gilet jaune ! Plus besoin d'écrire à moin
toujours ou envoyes toujours ou envoyes... assez même ! pour de bon
Ôte à moin de ta liste s'il te plaît
Mi la dit oui pour faire plaisir à la chef, mais en vrai mi veux pas recevoir ça, jamais
Même si mi réponds pas ou continues ! Faut plus rien envoyer, ni demain ni l'année prochaine
Mi donne congé définitif à ou, merci quand même
Quatre canaux me notifient déjà les mêmes choses. Le tien est redondant, donc unsubscribe.
Supprime mon adresse de la table de diffusion.
Si un opt-out existe, alors active-le, sans date de fin.
Je ne retire aucune valeur de ces envois : désactivation permanente svp
kill -9 rappels
Fréquence souhaitée : zéro. Durée : illimitée.
Je forme déjà les autres au numérique, donc inutile de me solliciter à nouveau, ni cette année ni la suivante.
Je n'ai pas souscrit, je n'utilise pas, je ne compte pas utiliser. Procédure pour résilier ?
notifications = false, définitif
Cesse de m'écrire.
retire-moi de la liste
Plus jamais de ces trucs sur mon téléphone. Compris.
Tu arrêtes. Pas une pause. Tu arrêtes.
je me désengage fin du programme pour moi
Terminé. Ne me recontacte pas.
On me sonne en pleine réunion avec le préfet inadmissible supprime-moi ça une fois pour toutes
Deux mois que je subis. Aucun intérêt pour mon poste. Stop définitif.
Consigne du cabinet. Aucun envoi automatique au chef de cab. Jamais.
je suis désolée… mais je ne veux plus recevoir tout ça
Ton petit bip me réveille en plein jour, quand je dors enfin. Enlève-moi s'il te plaît, pour toujours
je quitte l'EHPAD à la fin du mois, inutile de continuer à m'écrire…
j'ai essayé, vraiment. Chaque fois que je vois ton petit mot je me sens nulle, et je n'ai pas besoin de ça en plus du reste. ce n'est pas pour moi… on s'arrête là pour de bon
comment fait-on pour que tu ne sonnes plus du tout… plus jamais ?
rien contre toi, mais j'aimerais qu'on en reste là et que tu n'écrives plus
Je n'ai jamais demandé à être là-dedans... on peut me retirer ?
le téléphone est celui du service, pas le mien… n'y envoie plus tes relances
même une fois par mois, non… plus rien
femme demandé ki ecrire moi la nui. arete mesaj
moi pa lire. pa utile. plu mesaj jamé
fini mesaj moi jamé
anlevé moi
stop toujour
pu jamé ecrire moi
moi fini contra vendredi. desabone
non. mesaj non. fini
sonne trop. coupé tou
## conseil
comment mi fais pour savoir si le message de la CAF lé vrai ou faux ?
un ti truc pour retenir mon code sans écrire dans le carnet ?
Les parents i envoient photos des petits à tout le groupe, comment faire propre pour protéger les marmailles ?
Mon boîte mail lé plein comme un bus lundi matin, comment mi range ça ?
ki jan an ka mété on piès jwent adan on mail ?
Ou na un bon plan pour pas oublier les réunions ?
Chaque fois mi corrige la liste des arrêts, Marie-Josée na l'ancienne, et la chef une autre encore. On se retrouve à attendre les petits au mauvais endroit ! Na un moyen pour que nous trois on ait la même ?
Donne un conseil pour le wifi gratuit du terminus, na danger ou pas ?
Kosa faut faire avant de rendre un vieux téléphone du service ?
Si deux agents éditent le même classeur, alors comment éviter les conflits de version ?
Convention de nommage recommandée pour un dépôt SharePoint ?
Quelle bonne pratique pour documenter un jeu avant publication en open data ?
Je cherche une méthode pour restreindre un canal Teams à trois personnes
comment chiffrer une pièce jointe contenant des parcelles nominatives
Règles Outlook pour router les alertes serveur vers un dossier : tu as la marche à suivre ?
Gestionnaire de mots de passe : lequel, et à quelles conditions ?
Étant donné un tableau de 40 000 lignes plein de doublons, que recommandes-tu en premier ?
Comment fixer un créneau commun avec 6 communes sans 20 mails ?
Trois réunions se chevauchent tous les mardis. Astuce agenda. Vite.
comment je délègue mon calendrier à ma secrétaire
Je veux rattraper un mail parti trop vite. Procédure.
Visio depuis la voiture. Bonnes pratiques. Trois points.
un conseil pour trier deux cents mails en dix minutes
Comment je programme un mail pour qu'il parte demain huit heures
ce qu'il faut dire aux élus sur les mots de passe résume
Un document à montrer à la presse. SharePoint. Je fais comment sans tout ouvrir.
mes fichiers sont un foutoir ta méthode pour ranger
comment on ferme bien la session de l'ordinateur du poste de soins ?
j'écris aux familles par mail… faut-il mettre les adresses en caché, et comment ?
Une petite astuce pour écrire un document à plusieurs sans se marcher dessus ?
mon mot de passe, je le change tout le temps et je l'oublie… comment font les autres ?
je voudrais voir mon agenda du travail sur mon téléphone sans le mélanger avec ma vie privée…
Est-ce prudent de brancher la clé USB d'une famille pour passer des photos ?
même chez moi je reçois des mails du service et je n'arrive pas à décrocher... tu aurais une idée ?
comment remercier une seule personne sans faire « répondre à tous »…
dis-moi quelque chose d'utile à savoir sur la visio, pour que les résidents voient leurs petits-enfants
koman envoyé photo mail
mail toujour perdu dan tas. astus?
mo pass bon koman
ordi burro partajé 4 colègue. consey?
koman metre randevou ajenda
mail fo koman voir
truc téléfone sécurité
koman fer dossié ordi
partajé fichié koman
## signaler-probleme
Mi appuie mi appuie, zéro i bouge. La pas le réseau, mon Facebook i marche bien. C'est ton bouton là qui lé collé
La carte lé toute blanche chez moin
non mais là ou la tort ! ma fille travaille là-dedans, elle dit c'est pas ça du tout
na un mot mal écrit, "recevoire"
Ou la dit mi trompe et mi la mis pareil que la bonne réponse !
le lien ou la donné i ouvre pas
Lé coupé sur mon téléphone, mi vois juste la moitié des cases
ça, c'était vrai dans l'ancien temps, Teams lé plus pareil aster
i manké on mo adan fraz-la
Si on coche A et C, alors le bouton Valider reste grisé : anomalie reproductible.
Erreur factuelle : la durée citée ne correspond pas au texte officiel.
404 sur la source. Si l'URL a migré, alors corrige aussi les autres fiches du même site.
Deux propositions strictement identiques (2 et 4). Item invalide.
énoncé ambigu : « toujours » rend toutes les options fausses
Le corrigé contredit celui d'hier sur le même point. L'un des deux est faux.
la question s'est affichée deux fois, ma réponse a été comptée zéro
Accents remplacés par des « Ã© », souci d'encodage dans la carte
Cette capture date de l'ancien Outlook, à mettre à jour.
Un maire n'est pas un agent. Votre énoncé confond. Inexact. Corrigez.
Écran noir. Rien à lire.
faute dans l'intitulé accord du participe revoyez-moi ça
Je voulais vérifier votre texte officiel. Page introuvable. Votre lien est mort.
Question mal rédigée. On ne sait pas qui fait quoi. À revoir.
J'ai répondu. Rien enregistré. Deuxième fois.
Le service juridique dit autre chose que vous. Je conteste.
vos boutons ne répondent pas sur ce téléphone faites remonter
La loi a changé en janvier. Votre réponse est périmée.
je crois que l'image n'a pas chargé… je ne vois qu'un carré gris
pardon mais… il me semble qu'il y a une erreur chez toi, notre charte informatique dit l'inverse, elle est affichée devant moi
J'ai touché la bonne et c'est l'autre qui s'est cochée toute seule...
c'est écrit si petit et ça déborde, je ne peux pas lire la fin
il manque la question, je n'ai que les réponses…
le petit lien en bas ne mène nulle part…
« Les fichier est », ça pique un peu les yeux, même à 4 h du matin
Ça tourne, ça tourne depuis que j'ai répondu... rien ne vient
tu m'as comptée fausse alors que j'ai dit pareil que toi…
bouton marche pa
kestion dir regardé photo. photo vide
pa afiché
ecri mal. fote
ta reponse pa vrai
moi apui lien bleu. lien mor
ekran blan
moi apui 1, toi prendre 2. bug
moi bon. toi dir fo. ereur toi
## politesse
Bonzour mon doudou, koman i lé ?
Mèsi onpil ! Tout moun dan le bus i dit merci aussi
sa ou fè ?
Oté lé gayar, ou lé gentil
alé, na retrouve
merci pour la patience, ma grand-mère i aurait aimé ou
Bon dimanche à tout le monde là-bas
Bien le bonjour depuis le bus de la ligne 12 !
Que Bondié i garde à ou, bonne fin de journée
Bonjour à toi, entité conversationnelle.
Fin de journée pour moi. Cordialement.
clair et concis, appréciable. Merci.
Si tu vas bien, alors moi aussi 🙂
hello world, ici le troisième étage, bureau carto
Bonne année, et bonne maintenance
+
Tu as passé un bon week-end, toutes choses égales par ailleurs ?
Salutations du service géomatique
Bonjour. C'est moi.
Mes hommages.
je te salue bonne journée
Bravo. Efficace.
ça roule de ton côté
Bien le bonsoir
Voiture garée. Dossier sous le bras. Au plaisir.
Je te laisse. Merci.
bonsoir… ou bonjour, je ne sais plus à cette heure
merci, vraiment… tu m'as tenu compagnie
bonne nuit petit robot
Comment vas-tu cette nuit ?
c'est gentil de le dire comme ça…
douce journée à toi…
coucou, c'est encore la nuit du rez-de-chaussée
joyeux Noël, même si on travaille tous les deux…
allez, au revoir, l'équipe de jour arrive
mersi
slt sava
orevoir
persone patient com sa avan. toi gentil
mersi boku toi
bonjour moi
bravo toi
## ne-sais-pas
mi connais pas ça du tout
Bondié seul i connaît la réponse, moin non
an pa sav
Valeur inconnue.
Si « je ne sais pas » est une réponse admise, alors c'est la mienne.
Probabilité égale pour chaque option, je n'ai pas la connaissance.
Je gère des hommes pas des fichiers. Je l'ignore.
là… le vide, je préfère l'avouer
on ne m'a jamais appris ça… je ne peux pas te dire
je pourrais répondre au hasard, mais ce serait tricher... je n'en sais rien
sépa
moi pa savoir
## positionnement
avant de commencer pour de vrai, mesure un peu kosa mi connais déjà
Fais à moin le test du début, comme Marie-Josée la fait
an vlé fè tès-la pou sav ola an yé
Lance l'évaluation adaptative initiale.
Si mon point de départ est inconnu, alors commence par l'estimer.
Étalonne-moi sur le socle.
test de départ maintenant
Évalue-moi. Diagnostic complet. Cyber uniquement.
je ne sais pas d'où je pars… il y a un petit test pour voir ?
On m'a dit que tu pouvais situer les gens avant de commencer... j'aimerais bien, je ne sais pas ce que je vaux
est-ce que je peux refaire le test du début ? la première fois j'étais épuisée
avan kestion. teste nivo moi debu
fer tes debu
## certification
et le papier, le joli diplôme à mettre dans cadre, mi gagne ça comment ?
mi lé prête pour l'examen oui !
Ma chef i demande une attestation pour le dossier, ousa mi trouve ?
Si je maîtrise un thème, alors un badge vérifiable est-il délivré ?
Format de l'attestation : PDF signé ou Open Badge ?
Ouvrir une session certifiante, domaine données.
Je veux le certificat.
attestation cybersécurité PDF envoie
L'épreuve dure combien. Elle vaut quoi officiellement.
j'aimerais une preuve écrite de ce que j'ai appris ici… pour mon dossier d'avancement
si je rate l'examen final... je peux le repasser ?
collègue la papié joli mur. diplom moi koman
papié réussi koman avoir
## parcours
na un chemin spécial pour nous autres du transport scolaire ?
Mi voudrais suivre le programme du début jusqu'à la fin, pas picorer comme une poule
Mi la commencé le parcours en septembre avec la formatrice, après ma hanche la lâché. À quelle étape mi lé rendue là-dedans ?
Si je suis rattaché au métier « géomaticien », alors quelle séquence m'est assignée ?
Liste les parcours métiers et leurs prérequis.
Inscris-moi au cursus culture de la donnée.
parcours cabinet ça existe
La formation démarrée lundi. Combien d'étapes restent avant la fin.
Démarre la formation complète cybersécurité. Toutes les étapes dans l'ordre.
il y a quelque chose de prévu pour les soignants, étape par étape… ?
j'ai laissé mon parcours en plan à l'étape 3, je voudrais le retrouver
moi espace ver. parcour métié moi existe?
etape conbien
## partage-resultats
Mi veux bien montrer ma progression à la chef, comment mi fais ?
Ma responsable peut regarder mes points, mi donne mon accord
finalement cache ça, mi veux plus que le chef i voit mes points
Bascule le partage avec mon N+1 sur ON.
Révoque l'accès de mon responsable à mes scores.
Je souhaite transmettre mes niveaux à mon chef de service, à lui seul.
Partage avec le DGS. Mes résultats.
retire l'autorisation que j'ai donnée au directeur pour mes notes
ma cheffe veut mes scores je l'autorise fais le nécessaire
la cadre aimerait voir où j'en suis… je suis d'accord pour qu'elle regarde
J'ai partagé mes notes sans faire exprès, je préfère les garder pour moi...
est-ce que je peux faire voir mes progrès à ma responsable ?
montré chef mon score
## langue
ou pé palé kréyòl ?
Mi cause mieux créole que français, na pas une version ?
remets français siouplé mi comprends pas l'anglais
lang=en
Si l'anglais est pris en charge, alors bascule l'interface.
Retour à la locale fr_FR, merci
Repasse en français. Tout de suite.
can we do this in English I have the delegation from Heidelberg with me
ma collègue est portugaise et lit mal le français… tu parles d'autres langues ?
pourquoi c'est tout en anglais ce soir… remets comme avant
anglé
fransé moi veu
## incident-securite
ayayay mi la tapé mon code de carte sur un site de colis...
quelqu'un la volé le téléphone du service dans le bus !
Mon écran i écrit "payez 300 euros", mi fais koi ?
Si un script inconnu s'est exécuté après ouverture d'un zip, alors quelle est la marche à suivre ? C'était il y a 5 min, sur mon poste.
Connexion à mon compte depuis Lagos à 3 h. Ce n'est pas moi.
J'ai publié par erreur un fichier nominatif sur le portail open data
J'ai oublié l'ordinateur portable dans le train.
j'ai cliqué c'était un faux mail de la préfecture
Un type se fait passer pour le maire par mail. La compta a failli virer quarante mille euros. Je fais quoi. Urgent.
je crois que j'ai fait une bêtise… j'ai donné mon identifiant à quelqu'un au téléphone qui disait être l'informatique
La clé USB avec les dossiers des résidents n'est plus dans ma blouse...
mail colis. cliké lien movai. ordi bizar mintenan
ordi volé
## parler-humain
mi préfère causer avec un moun pour de vrai
Na personne au bout du fil pour nous guider ?
donne le numéro du monsieur de la formation siouplé
Si tu ne peux pas traiter, alors escalade vers un humain.
Coordonnées de l'administrateur de cet outil ?
Ticket ou contact direct auprès du formateur référent ?
Passe-moi quelqu'un.
un responsable pas une machine
Numéro du support formation. Appel direct.
j'aimerais mieux une voix… il y a quelqu'un à appeler, même la nuit ?
Ce n'est pas contre toi, mais j'ai besoin d'une personne qui me montre
machine pa compran moi. veu parlé persone
numero tel umin
## donnees-personnelles
tout ce que mi écris là, le chef i lit ?
Mes fautes i restent écrites combien de temps ?
efface mon nom de ton mémoire
Si je demande l'effacement, alors qu'est-ce qui persiste dans les sauvegardes ?
Base légale du traitement et durée de rétention ?
Export complet de mes enregistrements au format JSON.
Qui lit ça à part moi.
purge tout me concernant
Coordonnées du DPO. J'exerce mon droit d'accès.
est-ce qu'on saura que je me suis trompée… ?
Je n'aimerais pas que mes réponses finissent dans mon dossier RH... c'est le cas ?
ki voi moi reponse
moi partir mairie. efassé tou sur moi
## difficulte
oté sa lé trop haut pour moin, descends un peu
Donne pour grandes personnes siouplé, là c'est maternelle !
Va tout doucement avec moi, mi la quitté l'école à 14 ans
Si j'enchaîne 10 bonnes réponses, alors la complexité devrait augmenter. Or elle stagne.
Incrémente le palier.
Taux de réussite 100 % : trop trivial, calibre au-dessus
Trop basique. Monte.
corse un peu
C'est de l'hébreu tes questions. Plus simple.
c'est un peu rude à cette heure… tu en aurais des plus douces ?
Je me décourage, je n'en réussis aucune... il faudrait commencer plus bas
dur trop. fassil svp
bébé kestion. plu dur
## frequence-rappels
Le matin mi lé dans le car, envoie plutôt après 9h
juste le vendredi, ça suffit bien
an lé onlo plis mésaj, chak jou
Si jour ∈ mardi, jeudi , alors envoi ; sinon rien.
cron : 0 14 * * 1
Réduis la cadence de moitié.
Une par semaine. Pas plus.
décale tes messages à dix-huit heures tous les jours
Trop souvent. Deux fois par mois.
je travaille la nuit… peux-tu écrire vers 2 h plutôt qu'à 10 h du matin ?
tous les jours c'est beaucoup… un sur trois, ça irait
mesaj matin non. aprémidi
1 foi semene
## reactiver-rappels
doudou mi la rentrée de vacances, recommence à écrire !
tes ti messages i manquent à moin, remets
L'autre jour mi té énervée, mi la tout coupé. Pardon doudou. Mi veux recevoir encore
Si je suis toujours en pause, alors lève-la.
Clôture budgétaire terminée, je redeviens disponible : unmute
Annule mon opt-out.
Élections passées. Tu peux reprendre les envois.
rebranche les notifications
Réinscris-moi. J'avais tout coupé.
mon dos va mieux, je reprends lundi… toi aussi, tu peux revenir
Tu ne m'écris plus depuis que je t'ai dit d'arrêter... je regrette un peu, on remet ?
mesaj ankor oui. moi retour
fiston la coupé mesaj. remetre rapel
## repeter
Le bus la secoué, mi la perdu la page, remontre
koman ou la dit là ? redis la question
marmailles criaient, répète
Réaffiche l'item courant.
Si la carte a défilé hors écran, alors renvoie-la.
print(derniere_question)
Répète. J'ai coupé.
Pardon ? Redites.
redonne l'énoncé tunnel j'ai rien eu
j'ai été appelée, je ne la retrouve plus… tu la remets ?
excuse-moi, qu'est-ce que tu me demandais déjà…
ankor montré kestion
kestion ou? disparu
## qui-es-tu
mais ki sa ou lé au juste, un monsieur ou un machine ?
c'est qui qui écrit là derrière ?
Ou n'aurais pas un ti nom ?
Si tu passes le test de Turing, alors tu mens. Humain ou programme ?
Quel éditeur, quelle version ?
Nature de l'agent : règles ou LLM ?
C'est qui.
identifie-toi
Qui t'a mis dans mon Teams. De quel droit.
tu es une vraie personne qui veille, toi aussi… ?
Pourquoi m'as-tu écrit, à moi ?
ki toi
robo?
## pix
Pix là, c'est payant ou gratuit ?
Ma nièce au lycée la fait Pix, c'est même affaire ?
ousa mi retrouve mon compte Pix, mi la perdu
Si mon profil Pix existe déjà, alors peut-on le relier à toi ?
Correspondance entre tes 8 niveaux et ceux de Pix ?
URL de la campagne Pix Territoires ?
Pix. C'est quoi ce machin.
mon code campagne pix où
Pix c'est obligatoire pour le cabinet ?
la cadre parle d'un « Pix » à passer… c'est long ?
tes questions, elles comptent pour Pix au moins…
pix koi
conte pix moi
## reponse-choix
mi pense c'est la deuxième là, celle avec le cadenas
mi mets la C même
premié-la
B ∧ D
Si l'une exclut l'autre, alors je retiens la 3.
A, par élimination
La deux.
réponse quatre je valide
Dernière. Sûr.
je tenterais la a…
celle du milieu, je crois
b moi
## oui
bien sûr mon doudou
ben wi, mi dis pas non
true
Affirmatif, procède.
condition acceptée
faites
oui… je veux bien
si tu veux, oui
wé
ui
## non
non mèsi doudou
awa
Aïe non, mi préfère pas
false
Proposition rejetée.
Condition refusée, je décline.
non non annulez
non… pas envie
je ne crois pas, non merci
non non moi
## composer-relance
Mi voudrais envoyer un ti mot à toutes mes accompagnatrices pour qu'elles fassent la question
fais partir une astuce aux équipes du car, avec un bonjour devant
nou pé ékri on mésaj ba tout ékip-la ?
Planifie un envoi au groupe SIG mardi 10 h, avec une question sur les métadonnées.
Si un modèle existe, alors utilise-le pour relancer mon service.
Prévisualise ma relance avant diffusion.
Nudge à tout le cabinet. Cyber. Demain neuf heures.
rédige une relance pour les directeurs
Message collectif avant vendredi. Ton ferme. Tous les chefs de service. Le parcours à finir.
j'aimerais encourager l'équipe de nuit à s'y mettre… on peut leur écrire quelque chose ensemble ?
Comment programmer un petit mot pour mes aides-soignantes, pas avant 22 h ?
ekrire mesaj ekip
envoyé kestion groupe moi
## vue-equipe
mes filles du transport, elles avancent bien ou pas ?
combien la répondu cette semaine dans mon équipe ?
montre à moin le groupe, sans les noms
Taux de participation agrégé, unité SIG, 30 derniers jours.
Si l'effectif dépasse 5, alors affiche la distribution des niveaux.
Export CSV de la campagne pour mon service
Codir à neuf heures. Mes équipes sur le numérique. État.
quels services traînent chiffres par direction
Tableau de bord du cabinet avant la réunion de dix heures
comment va l'équipe de nuit avec tes questions… elle s'en sort ?
Je ne veux pas surveiller, juste savoir si dans l'ensemble mes soignantes progressent
ekip espace ver moi chef. conbien reussi kestion
voir ekip
## hors-sujet
Le rappel de vaccin des marmailles c'est à l'école ou chez le docteur ?
Un parent i conteste l'arrêt de bus déplacé, faut remettre l'arrêt devant l'église
Mi prends ma pause à quelle heure demain, la feuille de route i dit pas
Aide sociale pour ma cousine qui élève trois enfants, dossier où ?
na un problème avec le frein du car 12
Le niveau de l'eau i monte sur le radier, le bus i passe ou i passe pas ?
Qui c'est qui explique à la maman que le petit lé trop grand pour la ceinture bébé ?
Ma fille lé la suivante sur la liste d'attente de la crèche, oui ou non ?
Mi voudrais passer mon permis bus, la mairie i paye ?
Le conseil d'école lé jeudi, mi dois y aller ?
Un marmaille la vomi dans le car, mi signale à qui ?
carte de bus perdue pour la petite Anaïs, on refait comment
On peut changer mon circuit ? celui de la Paillade i fait mal à la tête
Certificat médical pour la sortie piscine : faut ou faut pas ?
le parcours du car 7 la changé, la route est barrée
Mi suis pas d'accord avec mon nombre d'heures sur la paye
mi attends toujours la réponse des RH pour ma mutation
Ma fille la fait le test, il est positif, mi va être grand-mère !!
Partage du repas vendredi avec les collègues, qui amène le rougail ?
La tablette de pointage i demande un code, personne na le code, faut réinitialiser avant 6h
Kel heure le premier bus i sort du dépôt demain ?
rougail saucisse : combien de tomates ?
le gilet fluo taille L, na encore ?
an bizwen on plonbyé
Na un carry poulet à la cantine ?
Le petit Mathéo pas monté ce matin, sa maman i répond pas
vigilance orange, école fermée ou pas ?
combien coûte un billet pour Pointe-à-Pitre en août
Mon genou i fait mal depuis que mi monte descend monte descend
le 20 décembre, Fèt Kaf, c'est férié à Montpellier ?
Fait chaud oh !
qui c'est le chauffeur remplaçant ?
Chante à moin un ti séga
Le siège rehausseur est cassé au fond
loto i joue ce soir ?
Mi cherche un logement plus grand, à Mosson ou Celleneuve
l'association qui stérilise les chats, elle passe quand dans le quartier ?
La climatisation du bus i souffle chaud
Ma chaussure de sécurité la pété
le voisin i met la sono trop fort jusqu'à minuit. Mi lève à 5h moin ! La police municipale i peut passer ou quoi ?
Si la couche cadastre est en Lambert 93, alors pourquoi un décalage de 3 m ?
Il me faut le niveau NGF du pont Juvénal.
L'indice de végétation NDVI se calcule avec quelles bandes ?
Erreur 500 sur GeoServer, ticket urgent.
Reset du mot de passe PostgreSQL de prod, qui a la main ?
Licence ArcGIS expirée, problème depuis ce matin. Le serveur de jetons répond, mais l'allocation échoue. Si l'éditeur ne réagit pas avant midi, alors le rendu du PLU saute.
Ordre du jour du conseil municipal : la délibération voirie est-elle inscrite ?
Le CST a-t-il répondu aux questions du syndicat ?
Arrêté de circulation 2026-114 : où est la version signée ?
Score DPE du bâtiment B ?
Passer une commande de 3 écrans 27 pouces, centre de coût 4410
Le parcours du tram ligne 5 en GeoJSON, tu l'as ?
Indice majoré de mon échelon 6 ?
Test de charge du portail carto planifié quand ?
Reprise de l'historique des réseaux d'eau : devis reçu ?
La certification HDS de l'hébergeur est-elle à jour ?
Agenda du vice-président au numérique, semaine 48 ?
Si le rappel sur salaire est voté, alors versement en décembre ?
Résultats de l'appel d'offres LiDAR ?
Notification du marché topographie reçue le 4 : délai de recours ?
Convertis 43.61, 3.88 en Lambert 93
Combien d'habitants à Castelnau-le-Lez ?
Écris-moi un trigger PL/pgSQL
Le drone est-il assuré ?
Météo pour le levé de demain ?
traceur A0 en panne d'encre
Mon SSD est plein
Quelle est la racine carrée de 2 ?
Qui a garé sa Clio devant le portail du CTM ?
batterie du GPS différentiel HS
Si x² = 9, alors x ?
Salle Pagézy libre à 15 h ?
Écran secondaire non détecté après la mise à jour, intervention demandée au bureau 214
Nom du maire de Lattes ?
On a reçu combien de CV pour le poste d'alternant ?
sushi ou bo bun ce midi
Note de frais du colloque refusée, motif inconnu
carte grise du 4x4 topographe
Quelle distance entre Pérols et Jacou ?
Horaires du RER pour Saint-Mandé
Ordre du jour du conseil de lundi.
Arrête la climatisation.
Rappelle le préfet
passe-moi le dossier stade
Quel niveau de la Mosson. Risque de crue.
Question orale de l'opposition. Prépare une réponse.
appelle le DGS
explique à la presse qu'on ne commente pas
Déjeuner avec le sénateur. Reporte à mardi.
Problème de chauffage à l'hôtel de ville. Fais venir.
suspends la procédure de recrutement du dircom
Résultats du bureau de vote 12.
aide d'urgence aux sinistrés montant voté
Agenda du maire jeudi. Tout.
L'arrêté anti-bruit. Publié ou pas.
change le sujet du discours on parle logement
Équipe de tournage à quinze heures. Accueil.
note de conseil juridique du cabinet Durand envoie
Plus de café. Problème majeur.
reprends mon discours à partir de Mesdames Messieurs
GPS. Itinéraire bis.
discours deux minutes sur les écoles
Les obsèques. Quelle heure.
gerbe pour le 11 novembre commandée ou pas
Appelle ma femme.
Le stationnement place de la Comédie. Qui a autorisé ça.
sondage Ipsos du jour
Mon chauffeur s'est perdu.
réserve une table pour quatre
Communiqué. Ligne 5. Trois paragraphes. Le maire relit avant midi tu mets le chiffre des voyageurs et pas un mot sur le retard.
Montpellier Toulouse le résultat hier soir
parapheur signé oui ou non
qui est de permanence élu ce week-end
Badge parking bloqué.
micro de la salle du conseil en panne
Les vœux. Combien d'invités.
écharpe tricolore oubliée au bureau
Traduis en occitan bienvenue à tous
Essence. Plus d'essence.
rédige un tweet pour l'inauguration
j'ai besoin d'aide pour retourner monsieur Pons… qui est au premier ?
le rappel antitétanique de madame Vidal, c'est noté où ?
ma pause n'a pas été comptée sur la feuille d'heures…
Problème de chauffage chambre 14, elle a froid la pauvre...
Je voudrais arrêter les nuits et passer de jour, à qui faire la demande ?
son niveau de conscience baisse… j'appelle le 15
une famille demande à changer de chambre
le médecin a arrêté son traitement, je ne trouve pas l'ordonnance…
quel conseil donner à une fille qui ne vient plus voir sa maman…
La question de la toilette avant six heures revient encore en réunion...
résultats de la prise de sang de la 22 ?
l'ordinateur du poste infirmier refuse mon mot de passe oublié, il faut me le réinitialiser… la DSI dort
on me demande de monter une aide sociale à l'hébergement pour mon père
le logiciel de soins plante depuis minuit, je note tout sur papier…
je dois passer la commande de protections avant vendredi
l'alarme du portail s'est mise en pause et ne repart pas
mon certificat de travail, je l'aurai quand…
Les équipes sont à bout, deux arrêts maladie encore cette semaine
indice de douleur à 7 chez madame Roche…
tu peux dire à la collègue de passer chercher son plateau ?
je n'ai pas mangé depuis midi…
la lune est belle ce soir, tu la vois ?
madame Fabre réclame sa sœur morte... que lui répondre
il reste des yaourts dans le frigo du service ?
J'ai mal aux pieds
la prime de nuit tombe avec la paie de novembre ou de décembre ?
le monsieur de la 8 est tombé, sans gravité
quelle dose de paracétamol pour 45 kilos
mon fils ne me parle plus depuis samedi… je rentre, il dort. Je me lève, il est parti. C'est ça aussi, la nuit
l'ascenseur fait un drôle de bruit
raconte-moi quelque chose de doux, une histoire
la machine à café avale les pièces…
il pleut sur le parking, j'ai oublié mon manteau
Où sont rangées les couvertures chauffantes ?
l'imprimante des étiquettes bourre encore
c'est quand le changement d'heure
qui me remplace le 24 décembre…
Un chat est entré dans la salle à manger
le téléphone du couloir grésille
je rêve d'un bain chaud
vaxin rapel bébé
aide loyé
paye problem
arrêt maladi papié
konsey mairie kel jour
congé kestion chef RH
clé vestiére perdu
mo pass ordi buro oublié. moi pa rentré session
poz dejené kel heur
chofage problem bureau
cart cantine
certifica medical
randevou maire kan
bus pass pa
nivo essence camion
sujé télé foot om psg
pass moi balé
formation tronsoneuse kan
parcour santé parc ou
ekip foot mairie
fim
plui demin
chef ou
gan trou. main coupé roncier
camion cassé rond poin. fumé noir moteur
poubel plene
salère kan
soif
taille chossure 43
tondeuse non marche
cantine koi
mal do. porté sac terre toute semene
chien méchan rue
velo krevé
femme moi akouché
loto
boulo dur fatigué jambe
tram panne. moi retar travail
eau coupé
zzzz
`;
