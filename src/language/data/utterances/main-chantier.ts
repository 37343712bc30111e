/** By imagined hands: a plumber, a schools director, a call-centre agent, a teenager, one who only asks. */
export const mainChantier = `
# chantier
## aide
oh minot tu ser a koi au juste
jsui perdu la dedans, y a koi comme bouton, jappui ou
te le collegue ma instale sa sur le portable, et apres jfai koi moi
c koi le mode demploi de la machine
jai ouvert, jvoi une boite pour ecrire, mai jecris koi dedans
peuchere jy connais rien, fai moi visiter
tu bricole koi
jpe tecrire comme jparle ou faut des mot special
sos debutant
Avant toute chose, présentez-moi vos fonctionnalités.
Vos attributions ?
J'aimerais comprendre le fonctionnement du dispositif avant de le recommander aux directeurs d'école.
Un mode d'emploi, je vous prie.
Vos usages m'échappent encore : que peut-on attendre de vous, et que ne peut-on pas ?
Tout bon outil s'accompagne d'une notice. Où se trouve la vôtre ?
Je ne sais comment m'y prendre avec vous ; guidez-moi.
Faut-il cliquer ou rédiger une phrase pour obtenir quelque chose de vous ?
Veuillez énumérer les commandes auxquelles vous obéissez.
Bonjour, je découvre votre service, pourriez-vous m'en présenter le fonctionnement ? En vous remerciant.
Je me permets de vous contacter afin de savoir quels types de demandes vous êtes en mesure de traiter.
Première connexion de ma part, je ne sais comment procéder. Merci de m'accompagner.
Guide d'utilisation, merci
Ayant été ajoutée à cette conversation sans information préalable, je souhaiterais savoir comment on s'en sert.
Auriez-vous une rubrique d'aide ou une foire aux questions sur votre utilisation ?
Je vous saurais gré de m'indiquer la marche à suivre pour utiliser cet outil, bien cordialement
Sauf erreur de ma part vous ne proposez que des questions : offrez-vous d'autres services ?
Pouvez-vous me communiquer les différentes options à ma disposition dans cette discussion ?
euh jfais quoi là
ok et du coup ça marche comment ton truc
jsp quoi te dire mdr tu fais quoi comme trucs
ya des commandes genre comme sur discord ?
c'est ma première fois ici, genre tuto stp
paumé mdr
on est censés faire quoi avec toi en fait
jcomprends rien à ton interface frère
Quoi t'écrire ?
Comment est-ce que je me sers de toi ?
Tu réponds à quel genre de demandes ?
Y a-t-il une liste de ce que tu sais faire ?
Il faut que j'appuie quelque part ou que j'écrive ?
Je viens de te découvrir, comment ça se passe avec toi ?
À quoi sers-tu ?
Tu fonctionnes comment ?
En dehors des questions, à quoi peux-tu me servir ?
## arreter-rappels
oh tu me gonfle avec tes bip, coupe l arrivee deau pour de bon
te jsui a la retraite dans un mois, plus la peine de mecrire jamais
jai pas signe pour sa moi, enleve moi de ta liste
fai pete le siphon, jveu plus rien voir arrive sur ce telephone
sa vibre sur l echelle, un jour jme casse la gueule a cause de toi, t envoi plus rien, fini
lache moi a vie peuchere
jvien moi meme si jai envi, pas besoin que tu me cour apres tous les matin
zou du balai tes notif
meme ma femme elle m ecrit moin que toi, alor stop une fois pour toute
Je vous prie de cesser définitivement vos relances.
Je viendrai de mon propre chef lorsque je le jugerai utile ; il n'est donc plus nécessaire de me solliciter.
Veuillez retirer mon nom de votre liste de diffusion.
Radiez-moi.
Je n'ai jamais consenti à recevoir ces sollicitations quotidiennes, et j'entends qu'elles prennent fin sans délai.
Une simple suspension ne me convient pas : je désire que plus aucun message ne me parvienne de votre part.
Ces messages perturbent la concentration de mon service. Mettez-y un terme, et pour toujours.
Mon apprentissage ne requiert pas de sonnerie : supprimez tous vos envois automatiques.
Considérez-moi comme désinscrite.
Je vous remercie de bien vouloir procéder à ma désinscription de vos envois.
Bonjour, je ne souhaite plus être destinataire de vos notifications. Veuillez agréer mes salutations distinguées.
Désinscription, merci
Malgré ma précédente demande, je reçois encore vos sollicitations ; je vous prie d'y mettre fin de manière définitive.
Ayant quitté le dispositif de formation, je vous invite à clôturer les envois me concernant.
Pourriez-vous faire le nécessaire afin qu'aucun message automatique ne me soit plus adressé, ni maintenant ni ultérieurement ?
Ces alertes s'affichent devant les usagers, je vous saurais gré de les désactiver de façon permanente.
Je prends acte de vos relances mais n'y donnerai plus suite, merci de ne plus m'en adresser.
Ne plus contacter
unsubscribe mdr
arrête de m'envoyer des trucs pour toujours stp
mon stage est fini donc plus besoin de m'écrire, jamais
genre t'es pire que duolingo, vire tes notifs
tu me harcèles frr, jveux plus rien recevoir
bloque tes msg auto c saoulant, pas juste aujourd'hui, tout le temps
nan mais jveux pas une pause, jveux que ça s'arrête
dégage tes notifs
Finies les notifications ?
Quand vas-tu enfin cesser de m'écrire ?
Peut-on ne plus jamais recevoir ces messages ?
Où clique-t-on pour que tu ne m'envoies plus rien du tout ?
Est-ce qu'il est prévu que je puisse sortir de ta liste ?
Qui t'a permis de m'écrire chaque jour, et comment y mettre fin une bonne fois ?
Tu arrêtes définitivement de m'écrire ?
Pourrais-je venir seulement quand ça me chante, sans que tu me relances ?
Tu peux couper toutes tes alertes pour de bon ?
## certification
jvoudrai le papier avec le tampon comme quoi jsai me servir des mail
te comen on fai pour avoir le diplome de ton bazar, jle met au mur du local
jsui pret pour l exam final sur la cyber
J'estime avoir acquis les notions de messagerie : je sollicite désormais l'épreuve finale.
Délivrez-vous une attestation que je puisse verser à mon dossier individuel ?
Mon attestation ?
Bonjour, je souhaiterais obtenir une attestation de réussite sur le thème Agenda. En vous remerciant par avance.
Sauf erreur de ma part j'ai validé la session, pourriez-vous me retransmettre le certificat au format PDF ?
badge cv
ya un diplôme à la fin ou c'est juste pour le fun mdr
Comment faire reconnaître officiellement ce que j'ai appris ici ?
Un certificat, ça s'obtient comment ?
Combien de bonnes réponses faut-il pour décrocher l'attestation en cybersécurité ?
## changer-sujet
oh les mail jen ai ma claque, parle moi d autre chose, les mot de passe tien
te encore excel, change de tuyau, jveu du teams
fai moi bosse la cyber plutot, lagenda c pour les secretaires
bon sa y est le teletravail jai compris, moi jdebouche pas les wc depui chez moi, on pe voir un autre theme
y a koi d autre en magasin comme matiere
on tourne en rond la dedans, met moi sur les arnaques
autre rayon siouplait
jveu apprendre le truc des dossiers partages, pas se que tu menvoi
peuchere toujour les reunions, moi c la securite du telephone ki minteresse
Je souhaiterais désormais étudier la culture de la donnée.
Le chapitre de la messagerie me paraît suffisamment exploré ; abordons le suivant.
Veuillez interrompre la série sur les agendas au profit de la cybersécurité, qui préoccupe davantage mes écoles.
Variez les matières.
Quels sont les autres domaines du programme ? J'aimerais en choisir un moi-même.
Après trois exercices de calendrier, la lassitude s'installe : une discipline différente serait salutaire.
Cette thématique a déjà été traitée avec mes équipes, je préférerais que nous travaillions le télétravail.
Je choisis l'e-mail.
Pourrions-nous consacrer la semaine à la parentalité numérique ? Les familles m'interrogent sans cesse à ce propos.
Je vous remercie de bien vouloir m'orienter vers des questions relatives à l'agenda.
Bonjour, les questions actuelles portent sur les données or mon poste concerne les e-mails, pourriez-vous ajuster ? Cordialement
Volet télétravail, merci
Je me permets de vous demander de basculer sur la cybersécurité, ce thème ne correspondant pas à ma demande.
Ce volet étant acquis de mon côté, je vous propose de nous orienter vers le télétravail.
Serait-il envisageable de recevoir désormais des questions sur la médiation numérique en lieu et place des agendas ?
Ma collègue travaille sur les partages de fichiers, je souhaiterais bénéficier du même domaine qu'elle. Bien à vous.
Merci pour ces éléments sur les réunions, je préférerais toutefois explorer un autre domaine.
Pourriez-vous me transmettre la liste des thématiques disponibles afin que je fasse mon choix ?
vasy autre thème
les mails c'est un truc de boomer mdr mets la cyber
marre des agendas
d'autres matières ?
vire les agendas frr, jveux un truc sur les hackers
genre encore teams ??? on peut pas faire autre chose comme matière
jsp choisis un autre thème mais pas les mails
ma tutrice veut que jfasse emploi numérique du coup switch
Tu ne voudrais pas m'interroger plutôt sur les mots de passe ?
Si on fermait le chapitre messagerie pour en ouvrir un autre ?
Et les données, on les voit quand ?
Quels thèmes proposes-tu en dehors de celui-ci ?
Pourquoi toujours les agendas et jamais la cybersécurité ?
Pourrait-on quitter ce chapitre-là pour celui du télétravail ?
Autre chose que Teams ?
Y a-t-il moyen de me mettre sur le travail à plusieurs ?
## commencer
te vas y envoi, le chauffe eau il se rempli jai 5 minutes devan moi
bon minot on sy met ou on attend que le pastis soit frais
oh fan celle la je lai eu du premier coup, remets la petite soeur
le collegue ma di que tu posai des colles, ben fais voir
jsui dans le camion sous la pluie, plus rien a faire, occupe moi un peu avec tes devinettes
allez zou
vai, la fuite de tout a leure elle est colmatee, on reprend
sa fai 3 jours que jai pas joue avec toi, j men languis peuchere
tourne la vanne, la suivante
Le conseil d'école s'étant achevé plus tôt que prévu, je dispose d'un quart d'heure que je souhaite consacrer à un exercice.
Ayant lu votre message d'accueil avec attention, je suis disposée à être interrogée.
Cette correction est limpide. Veuillez donc me soumettre l'item suivant.
J'ai demandé à toutes mes équipes de s'entraîner chaque jour : il serait malvenu que je m'en dispense ce matin.
Poursuivons.
Comme je le disais jadis à mes élèves, on n'apprend qu'en se confrontant à l'interrogation. Interrogez-moi donc.
L'erreur étant formatrice, je ne souhaite nullement en rester là : proposez-m'en une nouvelle.
Rentrée faite, inscriptions à la cantine closes : il est temps que je me remette à mes séances.
Séance du jour.
Bonjour, je me permets de revenir vers vous afin d'effectuer mon exercice du jour. Bien cordialement.
Aucun appel en attente sur ma ligne, je suis donc à votre disposition pour répondre.
Je vous remercie pour ce retour et vous invite à me transmettre la prochaine.
Suite à votre notification de ce jour, je vous confirme être disponible pour démarrer.
Ma pause déjeuner vient de se terminer, je vous saurais gré de me proposer de quoi m'exercer avant la reprise des appels
C'est noté. Suite ?
Dans l'attente de votre première question, je vous souhaite une agréable journée.
Votre explication a bien été prise en compte, nous pouvons enchaîner sur une autre
Prête à répondre
vasy jsuis chaud
encoreee
jme fais grave chier à l'accueil là, envoie un truc à faire
la suiiite
ma tutrice ma dit de faire dix min de ton appli avant midi donc bon... go
mdr jlai eue trop facile balance une autre
c parti
genre là j'ai rien à faire jusqu'à 16h on peut faire des quiz ??
tkt jsuis pas vexé, on continue
On s'y remet quand tu veux, là par exemple ?
Et ensuite, qu'est-ce que tu me demandes ?
Il y en a une pour moi aujourd'hui ?
On débute ?
On en refait une ?
Tu n'aurais pas quelque chose à me faire travailler pendant que mon fichier se charge ?
Il t'en reste dans ta besace ?
Et si tu m'interrogeais ?
Qu'est-ce qu'on attend pour s'entraîner ?
## composer-relance
te fai passe un mot aux gars du depot, kil finissent leur formation avant la noel
jvoudrai ecrire a toute lequipe plomberie pour leur di de faire la question cyber
secoue mes gars
Je souhaite adresser une incitation à l'ensemble des directeurs d'école, accompagnée d'un exercice sur la messagerie.
Préparez, je vous prie, un message d'encouragement destiné au service périscolaire pour lundi huit heures.
Il me faudrait relancer avec tact les agents qui dépendent de moi.
Bonjour, je souhaiterais programmer l'envoi d'une notification à l'équipe du standard. Merci de m'indiquer la marche à suivre.
Je vous remercie de m'aider à rédiger un rappel à l'attention de mes agents d'accueil.
Relance équipe accueil
jdois envoyer un msg à tout le service pour ma tutrice, genre "faites le quiz", on fait comment
Comment envoyer une question à tous mes agents en même temps ?
Puis-je annoncer le parcours télétravail à mon unité par ton intermédiaire ?
Tu as un modèle de message pour motiver mon équipe ?
## conseil
comen on fai pour mettre une photo de la fuite dans un mail
te kel mot de passe jdoi mettre pour pas que le minot le devine
jperd toujour les plans que le chef menvoi, ya une combine pour les range
le bon d intervention a 3 on lecrase a chaque foi, comen on ecrit dessus a plusieur sans se marche dessus
oh jfai comen pour repondre a tous sans repondre a la mairie entiere
astuce outlook
on me met des reunion pendan lastreinte, comen jbloque le creneau
jvoudrai pa qu on me pirate le telephone du boulo, jfai gaffe a koi
peuchere la boite mail elle deborde pire qu un wc, comen jvide
Comment programmer l'envoi différé d'un courriel à l'ensemble des directrices ?
Je voudrais partager un document en lecture seule avec les écoles ; quelle est la bonne méthode ?
Que recommandez-vous pour qu'une visioconférence de trente personnes ne tourne pas à la cacophonie ?
Il m'arrive de chercher un courriel pendant dix minutes. Une méthode de classement me serait profitable.
Trier un tableau Excel ?
Mes journées à domicile se prolongent jusqu'à vingt et une heures : que préconisez-vous pour préserver une limite ?
Quelles sont les bonnes pratiques lorsqu'on transmet une liste d'enfants par voie électronique ?
Enseignez-moi la manière de superposer deux agendas dans Outlook.
J'aimerais présenter les effectifs sous forme de graphique lisible. Par où débuter ?
Bonjour, pourriez-vous m'indiquer la procédure pour paramétrer un message d'absence ? Cordialement
Je souhaiterais mettre en place une signature automatique dans mes e-mails, merci de m'indiquer la marche à suivre
Auriez-vous une recommandation à me transmettre sur le tri de la boîte partagée du standard ?
Je me permets de vous demander comment retrouver un fichier supprimé dans SharePoint.
Dans le cadre de mes appels, comment m'assurer qu'un lien envoyé par un usager est sans danger ?
Conseil Teams, merci
Ma collègue souhaite voir mes disponibilités dans le calendrier sans lire le détail, comment procéder ? Bien à vous
Je vous saurais gré de m'indiquer comment rappeler un courriel envoyé par erreur à tout le personnel.
Une bonne pratique pour mémoriser ses mots de passe sans les noter serait la bienvenue
comment on lève la main sur teams pour pas couper la parole à tout le monde
bon mdp ?
tuto sharepoint
jdois envoyer un fichier de 2 go à ma tutrice, on fait ça comment
jsp comment mettre un fond flou en visio
mdr tout le monde a accès à mon doc, comment jmets que ma tutrice
t'as pas un tips pour pas se faire avoir par les faux mails
couper sa cam teams
comment on fait un tableau croisé jdois rendre ça demain
Comment inviter quelqu'un d'extérieur à une réunion Teams ?
Quelle est la meilleure façon de nommer ses fichiers ?
Faut-il accepter le wifi de la gare pour travailler ?
Où enregistrer un document pour que toute l'équipe le retrouve ?
Transférer un agenda ?
Tu me recommandes quoi pour ne plus être interrompue par les notifications de ma messagerie ?
Une idée pour mieux gérer mes mails du lundi matin ?
À quoi voit-on qu'un tableau de chiffres est fiable ?
Est-ce qu'il vaut mieux une pièce jointe ou un lien ?
## difficulte
oh c pour les ingenieur sa, baisse la pression
tes question meme ma grand mere peuchere elle les reussi, monte dun etage
baisse la marche
Le degré d'exigence me paraît insuffisant pour un cadre ; veuillez l'élever.
Ces exercices dépassent mes acquis actuels. Une progression plus graduelle serait souhaitable.
Je souhaiterais des questions d'un niveau plus accessible, merci d'avance.
Les questions transmises étant très élémentaires, pourriez-vous m'en adresser de plus élaborées ? Cordialement.
trop ez mdr
mode hard
c'est abusé comment c'est dur, genre mets des trucs de débutant
Tu n'as pas plus corsé ?
Pourrait-on redescendre d'un cran ?
C'est fait pour des informaticiens ou tu en as de plus simples ?
## donnees-personnelles
te tu raconte pas mes betise au chef au moin
tu garde koi sur moi la dedans, jaime pas qu on mfiche
efface mon dossier
Sur quelle base légale conservez-vous mes réponses, et pour quelle durée ?
Je désire exercer mon droit d'accès et recevoir copie de l'intégralité de mon dossier.
Conformément au RGPD, je vous prie de procéder à la suppression des informations me concernant.
Auriez-vous l'amabilité de m'indiquer où sont hébergées mes données ? Bien cordialement.
Export de mes données, merci
ma tutrice elle peut lire ce que jt'écris là ?
supprime mon historique
genre tu revends mes infos ou pas
Mes fautes seront-elles vues par les ressources humaines ?
Que devient tout ce que je t'écris ?
## explication
oh bonne mere et pourkoi c pas la mienne la bonne
jai lu ta correction 2 fois, c du chinois pour un plombier
oh pourkoi fada
te detail moi sa comme si jetai ton apprenti
le cloud la, dont tout le monde parle, c koi exactement, c une citerne ou koi
fada mais sa tien pas debout, dou tu sort que faut pas repondre a tous
d'accor c faux mai dis moi ou jai fui
rembobine, jai pas pige le raisonement
y mon parle de double autentification au depot, jai oche la tete mai jai rien compris c koi au juste
Votre correction énonce la règle sans la justifier ; or une règle non justifiée ne se retient pas.
Sur quel fondement écartez-vous la troisième proposition ?
Développez.
Je conçois que ma réponse soit inexacte, mais je souhaiterais saisir en quoi elle l'est.
Pourriez-vous me définir ce que recouvre l'expression « donnée ouverte » ? Le terme figure dans une circulaire et je voudrais le comprendre.
Vous distinguez la copie de la copie cachée : en quoi cette distinction importe-t-elle dans l'exemple proposé ?
J'aurais enseigné exactement l'inverse à mes directeurs d'école. Démontrez-moi que j'ai tort.
Le raisonnement m'échappe, et je déteste avoir juste par hasard.
Qu'entend-on précisément par « métadonnées » ? Un exemple concret m'aiderait à me représenter la chose.
Sauf erreur de ma part, nos consignes internes indiquent l'inverse de votre correction. Pourriez-vous me préciser la raison ?
Je vous remercie pour cette correction, néanmoins je ne parviens pas à en saisir le motif.
Motif du refus ?
Je prends bonne note que ma réponse est inexacte. Auriez-vous l'amabilité de m'en indiquer la cause ?
Bonjour, un usager me parle d'hameçonnage et je ne saurais lui dire de quoi il s'agit, pourriez-vous m'éclairer sur ce terme ?
Afin d'éviter de reproduire cette erreur, je souhaiterais un complément sur la solution que vous retenez
J'avais pourtant coché la même chose qu'hier et c'était correct, qu'est-ce qui diffère dans ce cas ?
Je vous serais reconnaissante de reformuler votre retour dans des termes plus simples, bien à vous.
Il est question de "synchronisation" dans tous les messages de la DSI, je vous prie de bien vouloir m'indiquer la signification de ce mot
mais genre pk ?
jcapte rien
attends quoi ???
c quoi un vpn au juste, mon tuteur dit ça toutes les 5 min
jlai mise au pif et c'est bon mdr mais du coup c'est quoi la logique
wsh tout le monde fait ça pourtant, en quoi c'est dangereux
explique comme si j'avais 5 ans
ton charabia, traduis
cc et cci jvois pas ce qui change entre les deux
En quoi ma réponse ne tient-elle pas la route ?
En clair ?
Et alors, qu'est-ce qui fait que c'est la deuxième et pas la quatrième ?
Une macro, qu'est-ce que c'est au juste ?
Qu'est-ce que je n'ai pas vu ?
Peux-tu me dire autrement ce que tu viens de corriger ?
À quoi correspond le mot « phishing », en français de tous les jours ?
Ça changerait quoi si le dossier était partagé avec une seule personne, ta réponse serait la même ?
## frequence-rappels
te pas a 7h jsui sur la route, plutot a l heure du casse croute
une le lundi une le jeudi et basta
moin souvent
Je vous prie de limiter vos envois à deux par semaine, de préférence en fin de matinée.
Le mercredi est le jour où je reçois les familles : retirez-le de votre calendrier d'envoi.
Je souhaiterais recevoir vos questions après 17 h, mes plages d'appels étant chargées le matin.
Serait-il possible de passer à un envoi hebdomadaire ? En vous remerciant.
envoie m'en plus, genre 3 par jour
décale à 14h le matin jdors à moitié
écris que le vendredi
Une tous les quinze jours, est-ce possible ?
Pourquoi si tôt, tu ne peux pas m'écrire plutôt vers onze heures ?
Comment régler les jours où tu m'écris ?
## hors-sujet
le niveau deau dans la cuve de la piscine y baisse, jappelle ki
jai demande un devi pour le chauffe eau du gymnase, sa arrive kan
te a kelle heure y joue lom ce soir
faut passer la commande des joint de 15 21 avant midi
larret de bus
la chaudiere de lecole saint just elle se met en securite tou les matin
le compteur d eau de la creche y tourne dans le vide
jai perdu le badge du parking, ki men refai un
peuchere la photocopieuse du local elle mange le papier
c koi la recette de laioli de ta mere
le code du portail du cimetiere il a change
jattend la prime d astreinte depui 2 mois, la paye elle dort ou koi
la pause de midi c 45 minute ou une heure pour les equipe de terrain
ma cle a griffe
le conseil municipal y sera en direct a la tele?
y me faut un arret de travail, jme sui fai un tour de rein
le fourgon y demarre plus, le voyant moteur y clignote
ma fille passe le permis demain jai le trac pour elle
leau est marron rue paradi, les gens y gueule
niveau cuve fioul
fuite
un pastis, fada
mistral demain
jpe poser mes rtt entre noel et le jour de lan?
faut ki pour signe le bon de livraison du depot
lagent de securite il a ferme le local avec mes outil dedans
le telephone du boulot y charge plus
vaccin grippe
mon mot de passe de la pointeuse y marche plus
le toit du gymnase y goute sur le parquet, passe le mot a letancheite
jai une question pour le syndicat sur les vetement de travail
tu connai une bonne pizzeria a lestaque
le niveau a bulle il est casse, ki a lautre
au secour la dame du 3eme elle a son evier ki deborde
jveu changer d equipe, avec le chef sa va plus
la retraite a kel age maintenan pour ceux ki on commence a 17 ans
le certificat de conformite gaz de la salle des fetes il es ou
ya greve des poubelle demain ou pas
la formation amiante c obligatoire cette anne?
chaudiere arrete
Le niveau de lecture des élèves de CE2 m'inquiète, avez-vous les évaluations nationales ?
Je dois préparer la question que le conseiller d'opposition posera sur la cantine.
Conseil d'école
Une famille sollicite une aide sociale pour régler ses factures de restauration scolaire ; vers qui la diriger ?
Combien d'enfants sont inscrits au centre de loisirs ce mercredi ?
L'horloge de la cour d'honneur retarde de dix minutes.
Quelle est la date limite de dépôt des demandes de dérogation scolaire ?
Il faudrait faire passer la note de service à toutes les directrices avant vendredi.
Le chauffage de l'école élémentaire demeure en panne malgré mes trois relances aux services techniques.
Je souhaite annuler la réservation de la salle polyvalente.
Le recrutement de l'ATSEM remplaçante a-t-il été validé ?
Corrigez, je vous prie, ce courrier destiné à l'inspecteur d'académie.
Kermesse annulée ?
Mon imprimante n'accepte plus que le recto.
Connaissez-vous l'accord du participe passé après « s'être laissé » ?
Les parents délégués demandent un parcours piétonnier sécurisé aux abords de l'école.
Mon ordinateur affiche que ma session est verrouillée ; le service informatique ne répond pas.
À quelle heure le maire reçoit-il les directeurs ?
Le bus scolaire de la ligne 4 est arrivé avec vingt minutes de retard, ce n'est pas admissible.
Qui est habilité à certifier conforme la copie d'un diplôme ?
Menus de la cantine ?
Aide aux devoirs
Le préau.
L'arrêté de fermeture d'une classe m'est parvenu ce matin et je suis consternée.
Je cherche un intervenant pour l'initiation au latin au sein du collège voisin.
Le projecteur de la salle des maîtres ne reconnaît plus mon portable.
Quel est le montant de l'indice majoré d'un attaché principal au huitième échelon ?
Pourriez-vous me traduire en portugais ce mot adressé à une mère d'élève ?
Le service de médecine scolaire doit être averti d'un cas de gale.
Que pensez-vous de la réforme des rythmes scolaires ?
Je désire modifier ma quotité de temps partiel à compter de janvier.
Notre agent d'entretien est en arrêt, qui assurera le nettoyage de l'école Ferry ?
J'ai oublié mes lunettes à la maison, quelle étourdie.
La directrice adjointe souhaite échanger son bureau avec le mien.
Le rappel des consignes incendie a-t-il été affiché dans les couloirs ?
Écrivez-moi un discours pour le départ en retraite de Mme Lopez.
Le tableau numérique de la classe de CM1 n'a plus de stylet.
La bibliothèque municipale prête-t-elle des jeux ?
Mon fils hésite entre une prépa et une licence de droit.
Les grilles du parc sont restées closes, les enfants n'ont pas pu sortir.
Bonjour, un usager souhaite prendre rendez-vous pour une carte d'identité, quels sont les délais ? Cordialement
Je vous transmets la réclamation de M. Aubert concernant le ramassage des encombrants.
Horaires déchetterie
Un administré demande une aide au logement, vers quel service dois-je l'orienter ?
Mon casque téléphonique grésille depuis ce matin, merci de faire intervenir un technicien.
Je vous remercie de bien vouloir valider ma demande de congé du 14.
Le niveau d'attente des appels dépasse trente minutes, je sollicite un renfort.
Un usager s'énerve au sujet de sa facture d'eau, à qui puis-je le transférer ?
Suite à votre appel, je vous confirme le passage de l'agent recenseur demain matin.
Livret de famille
Veuillez trouver ci-joint le justificatif de domicile demandé.
Le logiciel de téléphonie affiche "agent déconnecté" alors que je suis bien à mon poste, merci d'ouvrir un ticket.
La ligne du cabinet du maire ne répond pas, sont-ils en réunion ?
Tarif stationnement résident
Une dame me demande le rappel de vaccin de son chien, nous ne gérons pas cela il me semble.
Je souhaiterais connaître la date de versement des chèques-vacances.
Sauf erreur de ma part le conseil municipal se tient jeudi à 18 h, me le confirmez-vous ?
Auriez-vous l'amabilité de me réinitialiser mon mot de passe Ciril ? J'en ai besoin pour la paie.
Un riverain se plaint de l'arrêt minute occupé en permanence devant la pharmacie.
Je vous saurais gré de bien vouloir régler la climatisation du plateau, il y fait 15 degrés.
Pourriez-vous me transmettre l'agenda de Monsieur le Maire pour la semaine 12 ?
L'usager a coupé la communication avant la fin de sa question, impossible de le rappeler.
Quelle pièce faut-il fournir pour une inscription sur les listes électorales ?
J'ai une question à soumettre au service état civil pour un acte de naissance.
Ma chaise de bureau est cassée, je vous remercie de procéder à son remplacement.
Je suis à la recherche d'une colocation pour ma nièce, si vous entendez parler de quelque chose
Un problème d'éclairage public est signalé rue des Lilas, merci de transmettre à la voirie.
Numéro des urgences dentaires, merci
Un monsieur souhaite savoir où acheter du terreau le dimanche.
Je me permets de vous relancer au sujet de mon dossier de mutuelle.
La certification qualité de notre accueil sera-t-elle renouvelée par l'AFNOR ?
Pourriez-vous m'envoyer un taxi pour 18 heures ?
Un parent d'élève vous demande si le parcours de la course d'orientation est ouvert aux poussettes
Le distributeur de boissons du rez-de-chaussée a gardé ma pièce.
Mon écran de droite reste noir, j'ai déjà vérifié le branchement.
Je vous informe que le pot de départ de Nadine aura lieu vendredi en salle 2.
Service urbanisme, merci
Colis arrivé
Permanence de l'avocat
Pourriez-vous m'aider à choisir un cadeau pour ma belle-mère ? Bien à vous.
c quoi le mdp du wifi visiteur
frites ?
mdr mon bus est passé sous mon nez
jpeux partir plus tôt vendredi ?
jsuis niveau 48 sur fortnite
t'as snap
ya un babyfoot dans la salle de pause ?
fais mon rapport de stage
genre 3 pages sur la mairie stp écris les pour moi
jdois faire signer ma convention, c'est quel bureau
ma tutrice elle est trop relou ce matin
mon prof de maths passe me voir mardi en entreprise, faut réserver une salle ?
c'est payé combien un stage de 3e
distributeur en panne
tu peux me faire mon dm de svt
jsp quoi mettre comme chaussures pour le mariage de mon cousin
wsh l'ascenseur est encore en panne
ya cours lundi ou c'est férié
qui va gagner la ligue des champions
mon casque bluetooth se connecte pas à mon tel
chargeur iphone
jveux arrêter le foot mais mon père va péter un câble
jveux un chien
jpasse le brevet en juin jsuis mort
l'imprimante veut pas sortir mes feuilles
comment on demande une fille en couple
genre c'est quoi un maire ça fait quoi de ses journées
mcdo ou kebab
carte de bus
ya un indice pour le nouveau film marvel ou pas
jcherche un job d'été à la piscine
ils ont changé le code de la porte jsuis bloqué dehors
météo
mon pc de stage met 10 min à s'allumer
je passe par où pour aller à la salle des mariages
la meuf de l'accueil elle s'appelle comment
jai cassé une tasse personne a vu tkt
le stagiaire d'avant il avait un bureau, moi j'ai une table de camping mdr
mets de la musique
À quelle heure ferme la mairie le samedi ?
Qui a eu l'idée de supprimer les places de parking ?
Combien coûte un passeport pour un mineur ?
Est-ce qu'il va pleuvoir ce week-end ?
Pourquoi mon téléphone fixe ne sonne-t-il plus ?
Peut-on passer par la cour pour livrer le papier ?
Quel est le niveau de la Durance en ce moment ?
Où puis-je faire mon rappel du tétanos ?
Ma pause est-elle décomptée quand je badge en retard ?
Le conseil communautaire ?
L'aide à domicile de ma mère est-elle prise en charge par le CCAS ?
À qui dois-je poser la question pour mon avancement d'échelon ?
L'indice des loyers ?
Pourquoi y a-t-il un problème de chauffage au deuxième étage chaque hiver ?
Quand aura lieu la prochaine brocante ?
Qui remplace Sylvie au courrier ?
Les RH ont-elles traité la pause méridienne dans le nouveau règlement ?
Peut-on m'installer un deuxième écran ?
Mes RTT ?
Du chocolat ?
Quelle est la capitale du Kazakhstan ?
Comment fait-on cuire un œuf mollet ?
Le maire reçoit ?
Qui doit signer ma feuille de déplacement ?
Les poubelles jaunes passent-elles le mardi ?
Un arrêt maladie ?
Savez-vous qui garde la clé de la salle Pagnol ?
Déclarer une naissance ?
Pourquoi les pigeons reviennent-ils toujours sur ce toit ?
Que faire si un agent arrive ivre à son poste ?
La DSI peut-elle débloquer ma session, mon mot de passe a expiré ?
Faut-il une autorisation pour tailler un platane communal ?
As-tu un bon film à me suggérer ?
Dois-je rapporter un certificat médical pour la salle de sport ?
Le sujet du bac de philo est-il tombé ?
Qui explique aux habitants le nouveau plan de circulation ?
Quand arrêtera-t-on les travaux du tram ?
Pourrait-on augmenter les salaires, enfin ?
Le changement d'heure, c'est ce week-end ?
Mon bulletin de paie de mars est-il en ligne ?
## incident-securite
oh fatche jai mi le code de la mairie sur un faux site
jai laisse le telephone du service sur le toit du fourgon, y doi etre sur la L2 maintenan
te lecran y demande 500 euro en bitcoin, jtouche plus a rien
J'ai transmis par mégarde la liste des élèves allergiques à un inconnu ; que faut-il faire sans délai ?
Un individu se disant du rectorat m'a fait dicter mes identifiants au téléphone.
Portable professionnel dérobé.
Je vous informe avoir ouvert une pièce jointe suspecte, je reste dans l'attente de vos consignes.
Des usagers m'indiquent recevoir de mon adresse des messages que je n'ai jamais envoyés, que dois-je faire ?
virus sur mon pc
jai branché une clé usb trouvée sur le parking et là le pc fait nimp
mdr c pas drole mais quelqu'un s'est connecté à mon compte depuis la russie
Que faire, je viens de donner mon mot de passe à un faux technicien ?
Mon poste se met à bouger tout seul, suis-je piratée ?
## indice
oh peuchere jsui a sec la, rouvre un peu le robinet
te souffle moi un bout, juste un filet deau
jai le cerveau entartre, met moi un coup de furet pour debouche la question
me di pas la reponse hein, mais di moi si jsui tiede ou froid
sa fai dix minute que jtourne autour comme une cle a molette sans ecrou, file moi un truc pour demarre
y a un piege ou koi? fais moi un clin doeil
eclaire moi fada
dis voir par ou jdois regarde, dans ladresse ou dans le nom du gars
un ti indice couillon
Je ne réclame pas la solution, seulement l'amorce d'un raisonnement.
Le rôle du maître est d'amener l'élève à la réponse par petites étapes. Menez-moi.
J'ai déjà écarté deux propositions ; il me manque un élément pour trancher entre les deux autres.
Un étayage, s'il vous plaît.
Quelle notion faut-il mobiliser ici ? Dites-moi seulement cela et je ferai le reste.
Sans me livrer la clé, indiquez-moi au moins sur quel mot de l'énoncé je dois porter mon attention.
J'ai relu l'énoncé à trois reprises, crayon en main, et je demeure perplexe. Orientez-moi.
Lorsque mes élèves butaient, je leur donnais la première syllabe. Faites de même.
Je tiens à trouver par moi-même, toutefois une aide discrète serait la bienvenue.
Je me permets de solliciter un léger éclairage afin de pouvoir vous apporter une réponse.
Bonjour, je rencontre une difficulté à répondre, pourriez-vous m'orienter sans me communiquer la solution ? Cordialement
Sauf erreur de ma part la réponse se trouve dans l'image, pourriez-vous me préciser à quel endroit regarder ?
Je vous remercie par avance de bien vouloir m'apporter un élément complémentaire pour trancher
Piste bienvenue, merci
Afin de traiter au mieux votre question, auriez-vous une information supplémentaire à me communiquer ?
Je ne souhaite pas abandonner, je vous serais reconnaissante d'un petit coup de main sur ce choix.
Léger appui apprécié
Je reste dans l'attente d'une orientation de votre part, mes deux hypothèses me semblant également valables
jsuis bloqué de ouf, donne un ptit truc
souffle un peu
t'as pas un mot qui me débloque mdr
vasy lâche un indice stp
fais genre t'es mon pote et tu me souffles
jvais pas abandonner tkt mais aide un peu quoi
y'a pas un joker genre 50/50 ??
1ere lettre ?
help un peu
Je regarde où ?
Je chauffe ou je refroidis ?
Tu peux éliminer une mauvaise proposition pour moi ?
À quoi penser ?
Est-ce que le détail important est dans l'expéditeur ?
Et si tu me soufflais le début ?
Tu m'éclaires un peu ?
Petite lumière ?
C'est plutôt une affaire de droits d'accès ou de dossier, histoire que je sache où chercher ?
## langue
te tu parle pas italien, ma belle mere elle voudrai essayer
oh pourkoi c en anglai dun coup, remet moi sa en francais
Veuillez vous exprimer exclusivement en français.
Une collègue assistante britannique rejoint mon service ; pouvez-vous converser dans sa langue ?
Bonjour, je souhaiterais basculer l'interface en anglais. Cordialement.
Version anglaise souhaitée
Mon affichage est passé en langue étrangère suite à la mise à jour, merci de rétablir le français.
jdois réviser mon oral d'anglais, tu peux me parler qu'en anglais mdr
genre tu parles espagnol toi ?
Do you speak English?
Existe-t-il une version en arabe ?
En quelles langues peux-tu m'écrire ?
## mon-niveau
alor jsui bon ou jsui une pive
te fai moi mon releve de compteur, les bonne et les mauvaise
jai gagne combien de bars depui la rentree, sa monte la pression ou pas
le chef di que jprogresse, montre moi si c vrai
jsui meilleur en mail ou en mot de passe, dapres tes calcul
et sa me fai combien au total maintenan
mes note, peuchere
combien jen ai eu de juste cette semaine, que jle dise a la petite
oh sur la cybersecurite jsui toujour au rez de chausse ou jai pris l ascenseur
Veuillez me présenter le bilan de mes acquis à ce jour.
Je souhaiterais consulter mon bulletin, domaine par domaine.
Un mois s'est écoulé depuis mes débuts. Quels progrès avez-vous constatés ?
Mes résultats, s'il vous plaît.
Avant mon entretien professionnel de jeudi, il me faudrait savoir quelles compétences je maîtrise et lesquelles demeurent fragiles.
Cette bonne réponse modifie-t-elle mon évaluation globale ?
Je voudrais mesurer le chemin parcouru entre septembre et aujourd'hui.
Sur l'échelle de un à huit, où me situez-vous en matière d'agenda électronique ?
Il ne suffit pas de s'exercer, encore faut-il se situer : dites-moi quelles sont mes lacunes.
Bonjour, pourriez-vous me communiquer un état de mes résultats ? En vous remerciant par avance.
Ma responsable me demande où j'en suis dans la formation, je vous saurais gré de m'indiquer mon avancement.
Mes scores, merci
Je me permets de vous solliciter afin de connaître mon score sur la messagerie.
Sauf erreur de ma part je suis au niveau 3, pourriez-vous me le confirmer ?
Suite à cette réponse, mon évaluation a-t-elle été actualisée ? Je reste à votre disposition.
Merci de m'adresser un état détaillé de mes réussites, bien cordialement
Je souhaiterais savoir sur quel sujet je suis la moins à l'aise d'après vos éléments
Auriez-vous l'obligeance de me préciser le nombre de bonnes réponses enregistrées à mon nom ?
franchement jsp si j'avance ou si jstagne depuis lundi
jsuis nul ou pas
genre jsuis quel lvl en cyber
mdr ma tutrice dit qu'elle a 5, moi jsuis à combien du coup
jsuis à combien de pourcent de bonnes réponses
jdois mettre mes résultats dans mon rapport de stage, tu peux me les afficher
j'ai level up ou pas avec ça
Je m'améliore ?
Qu'est-ce que je sais déjà bien faire, d'après toi ?
Où sont mes points faibles ?
Tu dirais que je suis débutante ou déjà confirmée ?
Et mes progrès ?
Depuis la dernière fois, ça a bougé pour moi ou pas ?
Combien de questions ai-je réussies depuis le début ?
Bonne réponse, d'accord, mais dans l'ensemble je me situe à quelle hauteur ?
## ne-sais-pas
oh moi les ordi, jen ai pas la moindre idee
te la tu me colle
jai beau me creuser le ciboulot ya rien kivien
Je dois reconnaître mon ignorance sur ce point.
Aucune de ces propositions ne m'évoque quoi que ce soit, et je préfère l'avouer plutôt que de répondre au hasard.
Je ne dispose malheureusement pas de cette information.
Après vérification, je ne suis pas en mesure de vous répondre. Cordialement.
Réponse inconnue, désolée
aucune idée frère mdr
alors là... zéro
Qui peut bien savoir ça, sûrement pas moi ?
## non
oh que non fada
te meme pas en reve
Je regrette, ce sera négatif.
Je ne suis pas en mesure d'accéder à votre proposition.
Je préfère décliner, cordialement
mdr jamais
Tu plaisantes, bien sûr que non ?
Moi ? Non, pourquoi ?
## oui
vouai
tope la
te pardi
bien sur peuchere
J'y consens volontiers.
Je vous confirme mon accord.
C'est exact, merci
Avec plaisir, bien à vous
mdr grave
Comment refuser ?
N'est-ce pas évident que oui ?
## parcours
ya un programme special pour nous les gars de la maintenance ou c ke pour les bureau
te jsui a kel etape de la formation la, sur combien
inscri moi au parcour teletravail, le chef il y tien
Je souhaiterais suivre un cursus ordonné plutôt que des questions éparses.
Quelles étapes me reste-t-il à accomplir dans le cursus destiné aux encadrants ?
Pourriez-vous m'indiquer le parcours métier correspondant aux agents d'accueil téléphonique ?
J'ai interrompu mon parcours à la troisième étape, je vous remercie de bien vouloir m'y replacer.
Étapes du cursus
parcours stagiaire ?
jpeux quitter le parcours où ma tutrice m'a mis
Quels parcours existent pour les métiers de l'accueil ?
La formation complète se suit dans quel ordre ?
Combien d'étapes avant d'avoir terminé mon parcours agenda ?
## parler-humain
jveu causer a un vrai, avec des main et une bouche
te passe moi un collegue en chair et en os
ya pas un numero ou on tombe sur quelkun
Je préférerais m'entretenir avec un formateur de votre équipe.
À quel agent puis-je m'adresser pour obtenir une réponse que vous ne semblez pas détenir ?
Un interlocuteur humain.
Je vous remercie de bien vouloir me mettre en relation avec un conseiller.
Votre réponse automatique ne correspondant pas à ma demande, à quel service puis-je m'adresser ? Cordialement
une vraie personne
un humain vite
ya qui derrière que jpeux appeler si jgalère
Qui peut me rappeler de vive voix ?
Y a-t-il une personne du service formation que je pourrais joindre ?
## partage-resultats
jveu que le chef voi mes score, kil arrete de me prendre pour un fada
te finalement montre plus rien au responsable, jai change davi
partage au patron
Je consens à ce que mon directeur ait connaissance de mes résultats.
Je retire l'autorisation que j'avais donnée à ma hiérarchie de consulter mes acquis.
Je vous autorise à communiquer ma progression à ma responsable, Mme Ferrand. Cordialement.
Merci de bien vouloir mettre fin au partage de mes résultats avec mon encadrante.
Partage avec encadrante
jveux que ma tutrice voie mon score, jfais comment
nan mais cache mes résultats à mon tuteur stp, j'avais dit oui mais en fait non
Comment montrer mes progrès à mon chef de service ?
Puis-je ne plus partager mes résultats avec ma cheffe ?
Tu peux lui transmettre mes scores, à mon responsable ?
## passer
laisse couler celle la
oh celle la elle me casse les tubes, met en une autre a la place
te jsui pas concerne, jai pas de bureau moi, la suivante
jferme la vanne sur celle ci, on va plus loin
peuchere vire moi sa de devan les yeux et donne autre chose
jai pas mes lunette pour lire ton image, fai tourne celle dapres
basta celle la
jlai deja bouffe 4 fois celle la, jla fais pas, on avance
jvai pas y passe la matinee, remballe cette question
Je préfère m'abstenir sur cet item et aborder le suivant.
Cette question relève du service informatique et non de mes attributions : je ne la traiterai pas.
Abandonnons cet item.
À un examen, on conseille de ne pas s'attarder sur ce qui résiste. J'applique donc le précepte : la suivante.
L'énoncé est trop long pour le temps dont je dispose ; proposez-m'en un plus bref à la place.
Laissons-la de côté, nous y reviendrons éventuellement un autre jour.
Permettez que je fasse l'impasse.
Je ne répondrai pas à celle-ci, elle porte sur un logiciel que nos écoles n'emploient plus. En auriez-vous une autre ?
Considérez que je rends copie blanche sur cet exercice et enchaînons.
Je ne donnerai pas suite à cette question, merci de m'adresser la suivante.
Bonjour, cette demande ne relevant pas de mon périmètre, je vous invite à me proposer autre chose. Cordialement
Sans suite, merci
Un appel vient d'arriver et j'ai perdu le fil, je vous propose de clore celle-ci et de passer à la prochaine
Je vous prie de bien vouloir classer cette question, je préfère ne pas y répondre.
Je vous informe que je n'utilise pas cet outil au standard ; pourriez-vous remplacer cette question par une autre ?
Avec toutes mes excuses, je vais devoir décliner cette question. Quelle est la suivante ?
Question non traitée de mon côté, nous pouvons poursuivre avec une autre
Merci de ne pas tenir compte de cette question et d'enchaîner
flemme, une autre
nan celle-là jla fais pas mdr
osef de celle-là, next
trop long à lire jpasse mon tour
balek, autre
genre là y'a 12 lignes de texte, mets une plus courte à la place stp
jlai déjà faite hier avec ma tutrice, vas-y enlève
tkt jla ferai une autre fois, envoie la suite
Je peux la sauter ?
Suis-je obligée de répondre à celle-là ?
Et si on laissait tomber cette question-ci ?
On ne peut pas aller directement à celle d'après ?
Tu veux bien m'en donner une autre à la place ?
La suivante, non ?
Ça t'embête si je ne réponds pas et qu'on enchaîne ?
Pourquoi perdre du temps là-dessus, si on voyait la suivante ?
On zappe ?
## pause-rappels
jsui sur un chantier jusqua vendredi les 2 main dans la gadoue, mecris pas avant lundi
te coupe tes message comme on coupe leau, deux semaine, jpars au cabanon
oh la bonne mere jai 4 fuite sur les bras aujourdui, laisse moi respire jusqua demain
jme fai opere du genou, reviens me voir dans un mois
oubli moi cet aprem
la semaine du derby tu menvoi rien hein
peuchere jenterre ma tante mercredi, donne moi 3 jours de tranquille
les ecole on coupe le chauffage, c la panique, jte retrouve apres les vacance
jveu bien continue mai pas en aout, y fai trop chaud pour reflechir
La rentrée scolaire mobilise toutes mes forces ; veuillez suspendre vos envois jusqu'au quinze septembre.
Étant en commission toute la journée, je vous demande de ne point me relancer avant demain.
Je serai absente du 12 au 23. Il est inutile de m'écrire dans cet intervalle.
Accordez-moi quelques jours de répit, le temps de boucler la carte scolaire.
Trêve jusqu'à lundi.
Je ne souhaite pas me désinscrire, mais simplement être laissée en paix durant les conseils de classe.
Vos messages arrivent en pleine période d'inscriptions. Reprenons cela dans une quinzaine.
Comme pour les élèves, je sollicite une dispense, valable jusqu'à la fin du mois.
Silence jusqu'à Noël.
Bonjour, je serai en congé maternité jusqu'en mars, merci de ne pas m'adresser de messages d'ici là. Cordialement
En raison d'un fort afflux d'appels cette semaine, je vous remercie de bien vouloir suspendre vos sollicitations jusqu'à vendredi.
Je vous informe de mon absence pour la journée, merci de me recontacter demain
Occupée, demain merci
Je me permets de vous demander un report de vos notifications au mois prochain, l'équipe étant en sous-effectif.
Ligne occupée jusqu'à 17 h, auriez-vous l'amabilité de revenir vers moi ensuite ?
Je suis actuellement en formation et ne pourrai donner suite à vos messages avant le 8. Bien à vous.
Serait-il possible de ne pas être dérangée durant la période des élections ? Je reprendrai volontiers ensuite.
Pause de dix jours
pas now, demain
jsuis en exam blanc jeudi et vendredi, envoie rien ces jours là stp
chut jusqu'à lundi
mon tuteur est derrière moi reviens dans une heure
genre tu peux snooze jusqu'à la semaine pro ?
jsuis malade jreste au lit 2 jours, me spamme pas pendant ce temps
plus tard frère
tkt jreviens mais là laisse moi tranquille cette aprem
jpars au ski samedi donc mets tout en off une semaine
Peux-tu m'oublier jusqu'à mercredi ?
Et si tu revenais plutôt en janvier ?
Tu pourrais me laisser tranquille le temps de mon déménagement ?
Est-il possible de ne rien recevoir pendant mes congés ?
Silence en août ?
Revenir jeudi ?
Tu veux bien attendre que je sois rentrée de formation avant de me réécrire ?
Ça te dérange de te taire deux ou trois jours ?
Comment faire pour que tu ne m'écrives pas cette semaine ?
## pix
le pix la dont parle la gazette de la mairie, c koi encor se truc
te jai perdu mon compte pix, on le retrouve ou
pix et toi c la meme boutique?
Quelle articulation existe-t-il entre vos exercices et la plateforme Pix ?
Mes enseignants possèdent déjà une certification Pix ; est-elle reconnue pour les agents territoriaux ?
Pix Territoires ?
Bonjour, je souhaiterais connaître la procédure de création d'un compte Pix. Cordialement.
Il m'a été demandé un code campagne Pix, auriez-vous connaissance de celui-ci ?
j'ai déjà fait pix au lycée ça compte ?
Combien de pix faut-il pour être certifié ?
Pix, c'est obligatoire ?
Mon profil Pix me suit-il si je change de collectivité ?
## politesse
te adieu collegue, bien ou bien
t brave toi
oh le minot comen va
merci peuchere, sans toi jaurai jamai su
allez bonne soupe, a demain
bon week end et vive lom
jte tire mon bleu de travail, chapo l artiste
fatche y fai bon aujourdui, ca va toi
Je vous souhaite le bonjour, cher tuteur.
Je tenais à vous exprimer ma gratitude pour la clarté de votre propos.
Mes hommages matinaux.
Vous êtes un excellent pédagogue, et je m'y connais.
Je vous présente mes vœux les plus sincères pour l'année nouvelle.
La journée s'achève ; permettez que je vous salue.
Bien cordialement
Je vous remercie pour votre réactivité et reste à votre disposition.
Je vous souhaite une excellente fin de journée.
Merci pour ces éléments complets. Bien à vous.
Mairie bonjour, enchantée d'échanger avec vous
Dans l'attente de nos prochains échanges, je vous prie d'agréer mes sincères salutations
Un grand merci pour votre accompagnement, c'est très apprécié.
Bonne réception, à très bientôt
slt cv
trop gentil mrc
bon bah a+ dans le bus
yooo
t'es un bon toi mdr
hey bien dormi ?
allez ciao c'était mon dernier jour, t'étais cool
gg à toi aussi, trop sympa
Tout va bien de ton côté ?
On se dit à demain ?
Comment te remercier ?
Coucou, tu as passé un bon dimanche ?
La forme ?
Et toi, comment s'est passée ta journée ?
Tu sais que tu es adorable ?
Puis-je vous souhaiter une bonne soirée ?
## positionnement
te fai moi le controle d entree, kon sache a koi jpe pretendre avant dattaquer
le chef veu qu on passe tous le test du debut pour savoir ki c koi, c ou
jai jamai ete evalue moi, tu me fai le diagnostic
Je souhaite effectuer l'évaluation diagnostique initiale.
Avant tout apprentissage, il convient d'établir les acquis : soumettez-moi votre test d'entrée.
Bonjour, il m'est demandé de réaliser mon positionnement, merci de m'en communiquer l'accès. Cordialement
Je souhaiterais repasser le test initial, ayant beaucoup progressé depuis ma prise de poste.
Test initial, merci
jdois faire le test de niveau avant mercredi ma tutrice l'a dit
Où se fait le test qui dit d'où je pars ?
Peux-tu m'évaluer sur toutes les matières avant qu'on démarre ?
Je peux refaire le test de positionnement ?
## qui-es-tu
oh tu sor dou toi
te t un vrai minot ou une machine
c ki ki ta fabrique, la mairie ou les ricain
Qui me parle ?
Veuillez décliner votre identité ainsi que l'organisme dont vous dépendez.
Bonjour, pourriez-vous me préciser si je m'adresse à un agent ou à un automate ?
Je vous saurais gré de vous présenter, ne vous connaissant pas.
t chatgpt ou quoi
mdr genre t'es une vraie personne qui tape super vite ?
Ton nom ?
Une IA ?
Il y a un humain qui écrit derrière toi, ou tu n'es qu'un programme ?
## reactiver-rappels
oh jsui rentre du cabanon, rouvre la vanne tu pe menvoyer tes message a nouvo
te tu mecri plus, ta fai la tete? recommence
remet le bip du matin
Mon congé ayant pris fin, vos relances peuvent reprendre.
J'avais demandé à ne plus être sollicitée ; je reviens sur cette décision.
Réinscrivez-moi.
De retour à mon poste ce jour, je vous remercie de rétablir vos notifications.
Suite à une désinscription par erreur de ma part, pourriez-vous me réabonner à vos envois ? Bien à vous.
remets les notifs
bon en fait t'avais raison sans rappel jfais rien, réactive
tu peux me respammer mdr
Pourrais-tu te remettre à m'écrire chaque matin ?
Comment annuler la pause, maintenant que je suis revenue ?
## repeter
oh jai renverse le cafe sur lecran, tu disai koi
te redi voir, la perceuse a fai du bruit
jai remonte trop haut et jla retrouve plus ta question, remet la
Veuillez réafficher l'énoncé, il a disparu de mon écran.
J'ai été interrompue par un parent d'élève : quel était, déjà, le sujet de l'exercice ?
Pourriez-vous me relire l'intégralité des propositions, s'il vous plaît ?
Je vous prie de m'excuser, j'étais en ligne. Pourriez-vous me retransmettre la question ?
Merci de renvoyer la question, je ne la vois plus dans notre conversation
jai scrollé, jla vois plus du tout ta question
renvoie la
Tu disais ?
On peut la revoir, cette question ?
## reponse-choix
te jmise tou sur la 2
jverrouille la c, comme a la tele
la derniere jcroi bien, celle du cadenas
Proposition première.
J'opte pour la deuxième et la quatrième, à l'exclusion des autres.
Sauf erreur de ma part, il s'agit de la réponse C.
Je vous confirme mon choix : proposition 3. Bien à vous.
la b tkt jsuis sûr
jdirais la 1 mais genre au pif
Ce ne serait pas la troisième ?
La A, non ?
B et D ?
## signaler-probleme
ton image elle fuit, jvoi que la moitie
oh fada c toi ki t trompe, au depot la dsi nous a di lenvers
te jappuie sur valider et ya rien ki sort
le lien en bas y mene au caniveau, page introuvable
ya 2 reponse pareil dans la liste, celui ki a ecri sa il etai au pastis
tu me compte faux alor que c mot pour mot ce que tu met en bonne reponse
carte toute blanche
c ecri tellement petit sur le telephone que sa sort de lecran, on pe pas lire les choix
une faute
La correction affichée contredit le texte réglementaire en vigueur depuis janvier. Il y aurait lieu de la rectifier.
Une coquille s'est glissée dans l'énoncé : « parmis » ne prend pas de s.
La consigne annonce une seule bonne réponse alors que deux propositions sont manifestement exactes.
Le document cité en source n'existe plus à cette adresse.
L'illustration annoncée est absente ; la question devient de ce fait impossible à traiter.
L'énoncé est équivoque et je le dis en ancienne institutrice : le pronom « il » peut désigner l'expéditeur comme le destinataire.
J'ai coché la deuxième proposition, vous en avez enregistré une autre.
Votre explication date d'une version du logiciel qui n'existe plus, les menus ont changé depuis. À faire mettre à jour.
Bonjour, je vous informe que le bouton de validation est inopérant. Cordialement
Je me permets de vous signaler une anomalie d'affichage, les caractères accentués étant remplacés par des points d'interrogation
Sauf erreur de ma part, votre correction comporte une inexactitude quant au nom du service. Merci de faire le nécessaire.
Le lien transmis aboutit sur une page d'erreur 404, je vous remercie de bien vouloir le corriger
La liste déroulante ne s'ouvre pas sur mon poste malgré plusieurs tentatives de ma part
Anomalie constatée, merci
Votre question s'affiche en double et aucune des deux ne prend en compte mon choix. Bien à vous.
Depuis ce matin vos cartes apparaissent vides, pourriez-vous transmettre cette information au service concerné ?
Je conteste respectueusement cette correction : la proposition que vous refusez figure dans notre procédure officielle.
ça bug
ya une faute d'orthographe mdr "les mail"
ton lien marche pas
jclique sur b ça met c, genre what
image morte
mdr ta réponse elle est fausse, gmail ça fait pas ça
elle veut rien dire ta question il manque un mot
tout est décalé sur mon tel on voit pas les boutons
wsh t'as compté faux alors que j'ai mis exactement la même chose
C'est normal que l'image n'apparaisse pas ?
Tu es sûr de ta correction, ne contredit-elle pas ta question d'hier ?
Il ne manquerait pas un mot dans la phrase ?
Pourquoi le bouton reste-t-il gris alors que j'ai tout coché ?
À qui dit-on que votre lien est mort ?
Tu as vu que la réponse C est écrite deux fois ?
Comment est-ce que je peux faire remonter une erreur dans ce corrigé ?
« Mot de passes », tu l'as vraiment écrit comme ça ?
## vue-equipe
alor mes gars y se debrouille comment avec tes colle
te combien sur les 12 plombier y s en serve vraiment
bilan de lequipe
Je voudrais disposer d'une synthèse des acquis de mon service, sans que quiconque soit nommé.
Dans quel domaine mes directrices d'école éprouvent-elles collectivement le plus de difficultés ?
En vue du comité social territorial, il me faut le taux de participation de mes unités.
Bonjour, je vous saurais gré de me transmettre les statistiques du plateau téléphonique pour le mois écoulé.
Pourriez-vous m'indiquer la progression globale de mes collaborateurs depuis l'ouverture ? Cordialement.
Statistiques du standard
ma tutrice veut les stats du service en général, tu peux les sortir
Mon équipe a-t-elle progressé ce trimestre ?
Quelle part de mes agents a répondu cette semaine ?
Où voir les résultats de mon service ?
`;
