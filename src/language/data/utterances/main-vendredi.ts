/** By imagined hands: an anxious agent, a rugby-fan mechanic, a foreign colleague, a crisp assistant, someone very tired. */
export const mainVendredi = `
# vendredi
## aide
Bonjour, pardon, vous êtes apparu ce matin dans mon Teams et je n'ose pas toucher. À quoi vous servez et qu'est-ce que je suis censée faire ?
Je suis désolée, je ne suis pas très douée avec tout ça. Est-ce qu'il y a un mode d'emploi quelque part ?
Je ne sais pas ce que j'ai le droit de vous demander, j'ai peur de faire une bêtise. Vous pouvez me faire une petite liste ?
On m'a dit « tu verras c'est simple », mais moi je vois une case vide et je ne sais pas quoi écrire dedans, excusez-moi
Pardon, je débute, il faut cliquer sur le rond ou écrire la lettre en bas pour répondre ?
Est-ce que quelque chose va se passer tout seul ou c'est à moi de lancer ? Je m'inquiète peut-être pour rien
J'étais absente le jour où ils ont présenté votre outil, du coup je suis la seule qui n'a pas eu le topo. Vous pourriez me le refaire ?
Comment ça s'utilise ?
Quelles sont les commandes ? Ma collègue en avait tout un tas sur un papier mais je n'ose pas lui demander
explik moi les regles du jeu dabor
ta koi ds le sac de sport toi
sa marche coment ton bazar
c koi les consignes coach
jsui rentré sur le terrain sans savoir ou c les poto, ki mesplik
koi comme options
jdébarke, g été mi sur teams lundi, c ou kon apui
cest koi le mode demploi du truc, moi sans schéma éclaté jdémonte rien
Je suis nouveau dans la collectivité, comment s'utilise cette application ?
Quelles choses tu peux faire pour moi ?
Je ne sais pas par quelle porte entrer ici, guide-moi
Quels sont les mots que tu comprends ? Je peux écrire n'importe comment ?
How does it work exactly, je dois venir chaque jour ?
Quelles possibilités ici ?
Tu es utile à quoi ? Je demande avec respect, j'ai vu seulement ton nom
Comment on répond ici ? J'écris avec le clavier ou je presse avec le doigt ?
Pourriez-vous m'exposer brièvement vos fonctionnalités ?
Quel est l'usage attendu de cet outil, et à quelle fréquence ?
Que puis-je vous demander, au juste ?
Je dois présenter votre service en comité de direction : résumez-moi ce qu'il propose.
Le menu des commandes, je vous prie.
Comment procède-t-on ?
On m'a installé cette application sans la moindre notice. En auriez-vous une ?
Existe-t-il une liste des demandes auxquelles vous répondez ?
Avant de poursuivre, indiquez-moi la marche à suivre pour valider une réponse.
bon, tu sers à quoi toi
y a une doc ?
Encore un machin. Vas-y, dis ce que tu fais
je tape quoi là ?
j'y comprends rien à ton truc
t'as un menu ?
ils nous ont collé ça sans formation, comme d'hab. c'est quoi le principe
ok et maintenant je fais quoi avec toi
en une phrase : c'est quoi tes options
## arreter-rappels
Je suis désolée de vous dire ça, mais recevoir un message chaque jour me stresse énormément. Je préférerais ne plus en avoir du tout, c'est moi qui viendrai quand je pourrai
Pardon, je ne veux vexer personne, mais est-ce qu'il est possible de se retirer de la liste sans que ma hiérarchie me le reproche ?
Je pars à la retraite à la fin du mois, alors ce n'est plus la peine de m'écrire, je vous remercie quand même pour tout
J'ai essayé, vraiment, mais chaque fois que ça sonne j'ai le cœur qui bat. Je voudrais que ça cesse définitivement, excusez-moi
Comment on fait pour ne plus jamais recevoir vos petits mots du matin ? Je m'excuse, j'ai cherché dans les réglages et je n'ai pas trouvé
J'ai fini tout ce qu'on m'avait demandé de faire, donc je pense que vous pouvez cesser de me relancer, si je ne me trompe pas
Je me suis inscrite par erreur en cliquant, pardon, c'était pour ma collègue. Vous pouvez m'enlever ?
Je crois que ce n'est pas fait pour moi. Ne m'envoyez plus rien s'il vous plaît, et ne le prenez pas mal
ça me culpabilise tous ces messages auxquels je ne réponds pas, je préfère qu'on en reste là pour de bon
coup de siflet final, jveu plu de message
carton rouge. plu jamé un msg de toi
débranche té ping
lache moi la grap une bonne foi pour toute
jraccroche les crampons, menvoi plu rien
tes ping tlm sa me gonfle plus kun pneu de 38 tonnes, coupe tout
forfait général, fini lé notif pr moi
chui pa volontaire moi, raye mon nom de la liste denvoi
toute la saison a mfair harcelé kom sa, non merci, débranche
No more messages
Enlève mon nom de tes envois quotidiens, je viendrai par moi-même
S'il te plaît coupe la sonnerie de chaque jour pour toujours
Je quitte la métropole en juin, efface-moi de la liste des notifications
Basta les messages
Ma décision est prise : plus aucune relance, merci de comprendre
Tu m'écris tous les jours comme ma mère, khalas, finis avec cela
Comment je fais pour sortir de ce programme d'envois ?
Je vous prie de bien vouloir cesser définitivement vos envois.
Radiez-moi définitivement.
Vos sollicitations quotidiennes ne sont plus souhaitées.
Je n'entends plus être relancée, à quelque fréquence que ce soit.
Désinscription, je vous prie.
J'ai toujours préféré venir de moi-même ; vos messages automatiques sont donc superflus.
Comment mettre un terme à ces notifications ?
Je change de poste et n'ai plus l'utilité de vos relances. Merci d'y mettre fin.
J'ai déjà fait savoir que je ne souhaitais plus rien recevoir de votre part. Merci d'en prendre acte.
dégage de mes notifications
La paix. Définitivement.
Comment on te débranche ?
j'en ai ma claque de tes messages, c'est terminé
t'es pire que les relances du Trésor public. désinscris-moi
si un jour j'ai besoin je te sonne. d'ici là tu m'écris plus. point
Stop aux rappels, et pas "pour une semaine" : pour toujours
résilie mon abonnement
## certification
Je n'ose pas trop y croire, mais est-ce que je pourrais avoir un papier officiel qui dit que j'ai réussi la partie e-mails ? Ce serait pour mon dossier
Pardon, je passe un concours interne au printemps et on m'a dit que vous délivriez une attestation, comment on fait pour l'obtenir ?
Est-ce qu'il faut être très forte pour tenter l'épreuve finale sur les agendas ? Je voudrais m'inscrire mais j'ai le trac
jveu le bouclier de brennus en cyber, c ou la finale
coment kon décroche le diplom de ton truc
jsui pret pr la finale du theme mail, fé moi passé lexam
Je veux obtenir le certificat de cybersécurité pour le mettre dans mon CV
Mon diplôme de la semaine dernière, je peux l'imprimer en PDF ?
Mon attestation, merci.
Veuillez m'adresser mon attestation au format PDF.
y a un bout de papier à gagner au bout ? je veux le passer
l'examen pour l'attestation télétravail. maintenant, pendant que je suis encore réveillé
## changer-sujet
Je suis désolée, la cybersécurité me fait faire des cauchemars, est-ce qu'on pourrait voir quelque chose de plus léger, comme les agendas par exemple ?
Pardon, je ne voudrais pas faire ma difficile, mais on ne pourrait pas plutôt travailler sur les mails ? C'est ce que j'utilise tous les jours
On va me donner deux jours de télétravail en janvier et je panique un peu, je préférerais qu'on s'entraîne là-dessus plutôt que sur les données
Ça fait toute la semaine que c'est Teams, Teams, Teams. Je ne me plains pas, mais si on variait un petit peu ?
Je voudrais choisir moi-même ce qu'on étudie, je ne sais pas si j'ai le droit, pardon
Excusez-moi, comment on fait pour aller dans la partie parentalité ? J'ai deux ados et ça m'intéresserait beaucoup plus
merci pour la correction, je me permets, est-ce qu'on pourrait maintenant attaquer les calendriers, c'est là que je fais le plus de bêtises
Je suis désolée, je crois que je me suis trompée de chapitre, moi c'était la messagerie que je voulais
Quels autres thèmes il y a ? J'aimerais mieux quitter celui-là, il me décourage
change de terrain, on va jouer sur les mails
bon la cyber c bon, on passe a laile, met teams
ya pa otre chose ke lé mot de passe ? un ti truc sur lagenda
pa envi de donées ojd, on fé cyber a la plasse
jen ai plin le dos du télétravail, on répare pa un camion en visio !! otre chapitre
cyber a la place stp
ressort moi du banc les kestion sur share point
Je préfère que nous parlons d'autre matière
Another topic please
Je voudrais aller vers les questions de calendrier, parce que mon chef m'invite toujours et je ne sais pas répondre
Assez pour les emails. Maintenant la sécurité
Ceci ne m'intéresse pas beaucoup, moi je cherche les données et les tableaux
What other topics do you have?
La médiation numérique, c'est possible de l'étudier avec toi ? Je travaille avec des personnes âgées au CCAS
Nous avons fait beaucoup de télétravail cette semaine, il me faut un autre goût
Mets-moi plutôt dans le thème de l'emploi
Je souhaiterais me consacrer désormais aux agendas électroniques, qui constituent l'essentiel de mes journées.
D'autres domaines ?
Je considère la messagerie comme acquise. Abordons la cybersécurité.
Ce thème ne m'est d'aucune utilité ; je préférerais le travail collaboratif.
Veuillez basculer sur la culture de la donnée.
Un peu de variété serait bienvenue : nous ne traitons que des courriels.
Pouvons-nous en venir au télétravail ?
Plutôt les agendas, je vous prie.
À choisir, je préférerais traiter de SharePoint aujourd'hui.
tout sauf Teams
change de disque
Autre chose que la cyber. N'importe quoi. Même les agendas.
le télétravail, moi j'y ai pas droit, alors mets-moi autre chose comme thème
les mails, à la place
Ras la casquette des données. T'as quoi d'autre en magasin
Autre thème. Vite.
On pourrait pas parler d'un truc qui me sert vraiment ? genre la messagerie
ok le collaboratif on a compris. bascule sur les agendas
## commencer
Excusez-moi de vous déranger, je sais que ce n'est peut-être pas le moment, mais j'ai un petit creux entre deux usagers à l'état civil et je me disais qu'on aurait pu travailler un peu, si c'est possible
Voilà, ma collègue est revenue au guichet donc je suis libre dix minutes. Je suis désolée pour hier, j'avais promis et puis je n'ai rien fait. Je suis à vous
J'ai mis du temps à me décider, j'avais peur de me tromper devant tout le monde, mais bon il paraît que personne ne voit. Allez, je me lance
Oh, j'avais bon ? Je ne m'y attendais pas du tout. Du coup, si ça ne vous embête pas, j'en voudrais bien une petite dernière
d'accord j'ai bien relu la correction, pardon d'avoir été longue. je crois qu'on peut continuer
Je ne sais pas du tout sur quel bouton il faut appuyer pour que vous m'interrogiez, pardon, mais moi je suis prête
Ma cheffe a dit en réunion que tout le monde devait s'entraîner et je n'ai encore rien fait, ça m'angoisse, il faudrait que je m'y mette tout de suite
Interrogez-moi s'il vous plaît, mais doucement
Et après celle-ci il y en a d'autres ? Parce que moi je veux bien, sauf si vous êtes fatigué, enfin je dis une bêtise, pardon
allé coup d'envoi
vas y balance la gonfle chui chaud
g fini la vidange de la BOM, jattend le filtre, fé moi bosser un peu
essai transformé !! remet le ballon o centre
bon jme sui fé plaqué. on rejoue laction, une otre
mêlée !! introduction pr toi, pose
envoi du jeu coach
Encor
ya pu personne o garage on fé une ptite mi-temps de quizz ou koi
Je suis disposé pour faire la question d'aujourd'hui
Fais-moi pratiquer
Très bien, nous suivons avec la prochaine, je veux profiter que j'ai encore le temps
Aujourd'hui je n'ai pas encore fait mon exercice, donne-le-moi s'il te plaît
Let's go mon ami, je prends mon thé et on joue
Merci à toi. Maintenant, viens avec une autre
Je désire être testé sur ce que j'ai appris cette semaine de la sécurité informatique
Yallah
Avance, j'ai lu tout, c'est clair dans ma tête
Monsieur le Directeur est en rendez-vous jusqu'à 11 heures : je dispose donc de quelques minutes à vous consacrer.
Veuillez me soumettre l'exercice du jour.
Parfait. Poursuivons.
Je vous écoute, interrogez-moi.
Bien noté pour cette correction. Je suis à votre disposition pour la suivante.
Serait-il possible de tester mes connaissances en matière de messagerie avant mon prochain rendez-vous ?
Reprenons l'entraînement.
Enchaînons, je vous prie.
Me voici. Par quoi débutons-nous ?
bon. qu'on en finisse, envoie
tant qu'à attendre 18h, autant que tu m'interroges
Vas-y, achève-moi.
j'ai plus le courage de faire mon tableau de mandats, occupe-moi avec un de tes quiz
super, un point de plus pour ma retraite. next
Le PC met 20 min à s'éteindre à cause des mises à jour, on a le temps d'en faire une
## composer-relance
Excusez-moi, c'est la première fois que j'encadre, je voudrais envoyer un petit message à mes filles de l'état civil pour leur dire de s'y mettre, mais gentiment. Comment on fait ?
J'ai peur que mon message soit trop sec, est-ce que je pourrais le voir avant qu'il parte à toute l'équipe ?
Pardon, je me suis trompée de date dans la relance de ce matin, on peut la corriger ou la retirer ?
jveu secouer lé gars du garage, prépare un ti msg avec une kestion cyber
cozerie davant match pr léquipe, envoi leur lundi 7h
fo kje relance latelier pr le parcours, tu mfé un brouillon
Je veux programmer un rappel à tous les agents des espaces verts pour jeudi
Draft a reminder for my team about passwords
Mon équipe dort un peu, aide-moi à écrire un mot pour les réveiller
Veuillez préparer une relance à l'intention de la direction générale, assortie d'une question sur les agendas.
Je souhaiterais adresser un rappel courtois aux chefs de service n'ayant pas encore débuté la campagne.
un message à l'équipe. court. pour lundi, pas ce soir
faut que je les relance, encore. t'as un modèle tout fait ?
## conseil
Excusez-moi, à chaque fois que j'envoie un courrier à plusieurs parents, tout le monde voit les adresses de tout le monde. Comment on évite ça ?
Pardon, c'est sûrement tout bête, mais quand un mail est parti trop vite, comment on fait pour le rattraper ? Je l'ai vu faire une fois et je n'ai pas osé demander
J'ai 4 000 messages non lus et je n'ose plus ouvrir Outlook, par quoi je dois commencer pour ranger tout ça ?
Je voudrais poser mes congés dans le calendrier sans que toute la mairie soit invitée, j'ai fait l'erreur l'an dernier et j'ai eu honte, vous sauriez comment faire ?
Demain c'est ma première visio et je suis pétrifiée. Vous auriez deux ou trois petites choses à me recommander pour que ça se passe bien ?
j'ai peur de choisir un mot de passe trop facile, qu'est-ce que vous me suggérez, sans vouloir vous embêter
Je travaille à la maison le mercredi avec les enfants à côté, je n'arrive pas à me concentrer, je culpabilise. Vous avez des idées ?
Désolée, comment on fait pour que deux personnes écrivent dans le même document en même temps sans écraser ce que l'autre a fait ?
Avant de cliquer sur un lien, qu'est-ce qu'il faut regarder ? Je préfère demander avant que de pleurer après
coment on partage un fichié ds teams sans se fair sortir en touche
un ti truk de vieux briscar pr pas oublié mé mot de pass ?
coment jfé pr bloké un crénau ds lagenda pour la révision des camions
ta une combine pr ranger la boite mail, c le vestiaire apré un match de juniors
tactik anti phishing
on é 3 a remplir le meme tablo des pneus et on splaque, kes tu préconise
coment on coupe le micro en visio, les gars entendent la disqueuse
cé mieu kle USB ou share point pr garder lé photo des pannes
Comment je fais pour mettre une réponse automatique quand je suis absent ? En anglais je sais, out of office, mais en français je ne trouve pas
Quelle est la bonne manière de finir un mail à un élu ? Je ne veux pas paraître brusque
Recommande-moi quelque chose pour protéger mon téléphone du travail
Home office tips?
Je voudrais apprendre à faire un lien vers un dossier au lieu d'attacher le document, montre comment
De quelle façon on voit l'agenda d'un collègue pour trouver une heure commune ?
Avec les chiffres de fréquentation de la piscine, comment je choisis le bon graphique ?
Il y a un truc pour que les emails de publicité ne viennent plus ?
Conseille-moi pour les réunions à distance, quand tout le monde parle je perds le fil
Comment accorder à ma remplaçante un accès en délégation à l'agenda du Directeur ?
Quelle bonne pratique recommandez-vous pour l'archivage des courriels ?
Existe-t-il un moyen de programmer l'envoi différé d'un message ?
Je partage quantité de parapheurs numériques : comment en restreindre la consultation ?
Auriez-vous une recommandation quant au choix d'une phrase secrète ?
Comment proposer plusieurs créneaux à des participants extérieurs sans multiplier les échanges ?
Que préconisez-vous pour télétravailler en toute confidentialité dans un train ?
Une méthode antispam ?
De quelle manière présenter sobrement des données chiffrées à des élus ?
comment on coupe le son des conversations Teams du service quand on rentre chez soi
Mes collègues font "répondre à tous". Une solution, à part la violence ?
réunion de 2h déplacée 5 fois. comment on propose un autre horaire dans Outlook
t'as une recette pour un mot de passe que je retiens même le lundi ?
Comment on retrouve un fichier que quelqu'un a "rangé" dans SharePoint. Je demande pour mes nerfs.
une bonne idée pour déconnecter le soir en télétravail ?
astuce mails. courte.
comment refuser une réunion poliment. enfin, poliment
verrouiller l'écran, comment
## difficulte
Je suis désolée, c'est vraiment trop compliqué pour moi, est-ce qu'il y aurait des exercices pour grands débutants ?
Je ne veux pas me vanter, mais celles-là je les connais toutes, vous pourriez en mettre des un peu plus corsées ? Enfin pas trop
J'en rate quatre sur cinq, ça me décourage, on pourrait redescendre d'une marche s'il vous plaît ?
monte dun cran, la cé du flag rugby
tro costo, remet moi en cadet
tes kestions c du toucher, jveu du contact
Parle-moi avec des questions plus légères, celles-ci pèsent beaucoup
Harder please
Pour moi c'est enfantin, augmente un peu la hauteur
Plus ardu, volontiers.
Le degré de complexité me semble excessif ; veuillez l'abaisser.
plus facile. c'est vendredi.
on dirait des questions de CP. tu me prends pour qui ? mets du vrai
## donnees-personnelles
Pardon de poser la question, mais est-ce que mes erreurs vont rester écrites quelque part à vie ? J'ai peur que ça ressorte dans mon évaluation
Je m'inquiète peut-être pour rien, mais tout ce que je vous écris là, quelqu'un le lit ?
Est-ce que la DRH est au courant quand je me trompe ? Je préférerais que non, excusez-moi
tu gardes koi sur moi ds tes fich ?
efface tt ski ya sur moi
ki ki regarde mé rep, lé grand chef ?
Où sont conservées mes informations, dans quel pays ?
I want a copy of everything you know about me
Je veux que tu oublies tout de moi, mes réponses et mon historique
Quelle est la durée de conservation de mes réponses ?
RGPD, droit d'accès.
tu me fliques ou pas
Supprime mon historique. Tout. Merci.
## explication
Je suis désolée d'insister mais je ne comprends pas où je me suis trompée, j'étais persuadée que le cadenas voulait dire que le site était sûr
Pardon, je l'ai lu deux fois, mais « authentification à deux facteurs » pour moi c'est du chinois. Vous pourriez me redire ça avec des mots plus simples ?
Ah bon ? Pourtant depuis quinze ans je fais comme ça à l'accueil et on ne m'a jamais rien dit… En quoi c'est mal ?
J'ai mis juste mais honnêtement c'était de la chance, alors j'aimerais bien savoir la raison, sinon demain je me retrompe
excusez-moi c'est sûrement évident pour les autres, mais c'est quoi le rapport entre la copie cachée et la protection des gens ?
Je vous embête encore une fois et après j'arrête : la deuxième, elle avait quoi de faux ?
J'ai eu la boule au ventre en voyant la croix rouge. Je voudrais comprendre mon erreur calmement, si vous avez un peu de temps
Tout le monde parle du cloud au bureau, je fais semblant de suivre, je n'ose plus demander. Vous pouvez me dire ce que c'est exactement ?
Vous auriez un exemple concret ? Moi je suis à la crèche, les serveurs tout ça je ne me représente pas
carton rouge pkoi ??
euh larbitre, c koi la faute la ?
pk pa C
jpige que dal a ta correction, refé le moi version vestiaire
sa change koi denvoyé un lien ou le fichié ? pr moi c kif kif, c du pneu avan pneu arrière
g bon mé jsé pa pkoi, un essai de raccroc koi. raconte
c koi un VPN en langage mécano stp
di moi dou sa sort cte regle, moi jlé toujour fé kom sa et la caisse a jamé calé
ha bon ?
Pour quelle raison la mienne n'est pas acceptée ? Dans mon pays nous faisons ainsi
Je ne vois pas la différence entre « partager » et « envoyer », en anglais c'est share et send mais ici on mélange
Why not B?
Je voudrais que tu m'éclaircisses ce point, il est resté sombre pour moi
Que signifie le mot « hameçonnage » ? Je connais phishing, c'est le même poisson ?
La phrase de la correction est très longue pour moi, peux-tu la dire en plus court ?
J'ai gagné le point mais l'idée derrière, elle n'est pas entrée dans ma tête
Par quelle raison ?
Explique-moi s'il te plaît qu'est-ce que c'est une donnée ouverte, avec un exemple de la mairie
Je m'étonne de cette correction. Sur quel fondement repose-t-elle ?
Auriez-vous l'amabilité de développer ce dernier point ?
J'avoue ne pas saisir en quoi ma proposition était erronée.
Qu'est-ce qui distingue, au juste, la délégation d'agenda du simple partage ?
Pour quel motif ?
Que recouvre exactement la notion de donnée à caractère personnel ?
Je retiens la règle, mais j'en ignore la raison ; or je devrai la justifier auprès du cabinet.
Me voilà perplexe : la quatrième proposition me paraissait tout aussi recevable.
Et pourquoi pas la mienne, hein ?
n'importe quoi. justifie
Mouais. Développe.
Ah. Et la logique elle est où ?
"Parce que c'est plus sûr." Merci Sherlock. Plus sûr en quoi ?
j'ai lu ton pavé, j'ai rien capté, il est 17h45
c'était laquelle alors ?
Quoi ?? faux ???
métadonnée. ça veut dire quoi encore ce machin
## frequence-rappels
Pardon, le matin à 8 h 30 c'est l'ouverture du guichet et je n'arrive jamais à vous répondre, est-ce que ça pourrait tomber plutôt vers 14 h ?
Tous les jours ça me met la pression, je m'excuse, deux fois par semaine ce serait parfait pour moi
Je ne travaille pas le mercredi, et c'est toujours ce jour-là que vous m'écrivez. Vous pourriez choisir un autre jour ?
menvoi sa a lembauche, 7h, apré jsui sous les camion
1 foi par semaine sa suffi, kom le match
mé en moi plus, jveu mentrainé tlj
Est-ce que tu peux m'écrire le lundi et le jeudi seulement ?
Send it every two days, not every day
Il vaut mieux pour moi l'après-midi, le vendredi non parce que c'est la prière
Je préférerais recevoir vos questions avant 9 heures, hors jours de conseil.
Une périodicité hebdomadaire me conviendrait davantage.
tes messages, jamais le vendredi. jamais.
un message mensuel
## hors-sujet
Excusez-moi, je n'arrive plus à ouvrir ma session Windows ce matin, vous pouvez me réinitialiser mon mot de passe ? Je suis désolée de vous embêter avec ça
Pardon, ma voisine touche le RSA et elle ne s'en sort plus, est-ce que le CCAS pourrait lui donner une aide pour l'électricité ?
Je ne sais pas si c'est à vous que je dois le dire, mais il fait 14 degrés dans mon bureau, le chauffage a un gros problème depuis lundi
Je voulais savoir, pardon, à quelle heure commence le conseil municipal ce soir, une administrée me le demande
Est-ce qu'il faut refaire le rappel du tétanos pour travailler en crèche ? J'ai perdu mon carnet, ça m'inquiète
Ma fille a un niveau très faible en maths en CM2, je ne dors plus, vous connaîtriez quelqu'un pour des cours ?
Excusez-moi, est-ce que je peux prendre ma pause à 10 h au lieu de 10 h 30 le mardi ? C'est à cause du kiné
J'aimerais passer une commande de gommettes et de feutres pour la crèche, je m'y prends peut-être tard, pardon
Je suis en arrêt depuis hier, est-ce que j'ai un jour de carence ou pas ? Désolée, je panique
Combien je toucherais avec l'indice 371, vous pensez ? J'ai honte de demander mais c'est serré ce mois-ci
Un monsieur au guichet veut absolument changer de prénom, je ne sais pas quel formulaire lui donner, je suis désolée
Je cherche l'explication d'une ligne « transfert primes/points » sur ma fiche de paie, pardon si c'est idiot
Vous auriez un conseil pour endormir un bébé qui fait ses dents ? Je suis épuisée
Est-ce que le certificat de nationalité se demande en mairie ou au tribunal ? J'ai une famille devant moi
On n'a toujours pas reçu les résultats du premier tour du bureau 14, est-ce que je dois m'inquiéter ?
Pardon, pourriez-vous répéter au service technique que la sonnette de l'école est cassée ?
J'ai arrêté de fumer il y a trois jours et c'est affreux, je suis désolée, fallait que je le dise à quelqu'un
Mon badge ne passe plus au portillon du parking, j'ai dû attendre vingt minutes, à qui je dois m'adresser ?
L'application des congés refuse mes dates du mois d'août, elle me met « solde insuffisant », j'en tremble
Le parcours du bus 9 est dévié, comment vont faire les parents pour venir à la crèche ?
Pardon de vous raconter ça, mais mon chat ne mange plus depuis deux jours et je ne pense qu'à ça
Est-ce que vous savez s'il y a de la grève demain dans les cantines ?
Je ne trouve plus la clé de l'armoire des livrets de famille, je vais me faire disputer
Vous croyez qu'il va pleuvoir pour la kermesse de samedi ?
Je suis désolée, le téléphone de l'accueil grésille et les gens me crient dessus
Ma collègue Josiane part en retraite, je ne sais pas quoi lui offrir, vous auriez une idée de cadeau ?
Les poux sont revenus dans la section des grands, il faut que je prévienne qui ?
Excusez-moi, la photocopieuse a avalé un acte de naissance
Je voudrais savoir combien il me reste de jours de RTT, pardon
est ce que les tickets restaurant vont augmenter cette année
Il y a une flaque d'eau sous l'évier de la salle de repos, j'ai mis une bassine
J'ai fait une quiche pour le pot de départ mais j'ai oublié s'il y avait des végétariens
Quel papier faut-il pour un baptême républicain, s'il vous plaît ?
Mon mari veut qu'on déménage en Lozère, je ne sais pas quoi lui répondre
Pardon, l'écran de l'ordinateur du bureau 3 reste tout bleu, la DSI est prévenue ?
Je me suis coincé le dos en portant un petit, c'est un accident du travail ça ?
Qui a le planning des Atsem de la semaine prochaine ? Je suis désolée, je l'ai jeté
Bébés nageurs, quel jour ?
Ma carte de cantine ne marche plus
On mange où à midi, vous savez ?
nivo dhuile du berlingot trop bas, c normal apré 5000 bornes ?
jdoi passé une comande de plaquettes de frein chez le fournisseur, cé ki ki signe
pose dej kan ?
larret de bus devan latelier é pété, fo lchangé
ta un conseil pr desserré un boulon de roue grippé
le kamion 12 a un probleme dembrayage, jfé koi jle rentre ?
rappel constructeur su lé master, ta la liste dé chassis ?
coment passé la 5e su le vieux manitou, sa craque
le pilié du MHR a pris 6 semaine de suspension, abusé non ?
question : ki joue 10 dimanche contre Toulon
g oublié le code de la porte du garage
ki a changé lé pneu de la kangoo du maire ??
la sirène de recul é en pane sur la benne, sa saffole
stop and go é mort su le scenic de la police
jcherche le manuel daide au démontage de la boite renault
cé koi lindice de charge dun 225/75 R16
pass moi la clé de 13 ki traine su létabli
le niveau du top14 baisse tu trouve pa ?
mon permis poid lour arive a la fin, ki paye la visite
sé koi la bone rep du 5 lettre, oiseau marin, jfé le mot croisé
ki a piké mon sandwich ds le frigo de latelier
pronostic montpellier clermont ?
pont élévateur fuit
ya kelkun ki ven 2 place pr le match
g le genou en vrac depui lentrainement vétéran
combien lheure sup le dimanche
Béziers en top14 un jour tu y croi ?
le compresseur fé un bruit de casserole
fé chaud o garage, 38, on a droit de partir ?
jcherche un camping pa cher au grau du roi pr aout
lé EPI sont pa a ma taille, cé ki le magasin
dépaneuse é ou
cé kan la paye
ma clio broute a froid, bobine ou bougie
ki vien a la grillade vendredi
le portail otomatik veu plu souvrir
lordi du diag obd salume plu
kel jour ojd
dupont é pa bien fini comme 9 en équipe de france ?
plu de café
Pour le renouvellement de mon titre de séjour, quel niveau de langue la préfecture demande ?
Aide vélo électrique ?
L'ascenseur s'est arrêté entre deux étages, un collègue est dedans
Mon conseiller de la banque ne répond pas, tu connais son numéro ?
Quel est le sujet du débat du conseil de quartier des Cévennes ?
J'ai un problème avec ma mutuelle, elle ne rembourse pas mes lunettes
Can you reset my VPN password? I forgot it
Pendant la pause je veux prier, est-ce qu'il y a une salle calme ?
Mon diplôme d'Espagne, comment le faire reconnaître ici par le ministère ?
Où je peux passer l'examen du code de la route en arabe ?
Rappelle à mon chef qu'il doit signer ma demande de congé
Ma voiture est en panne, donne-moi le horaire du tram 3
Je cherche une école de français pour ma femme, elle est débutante
Les données de mon compteur d'eau sont fausses, la facture est le triple
Change s'il te plaît mon adresse dans le dossier du personnel
Quelle différence entre attaché et rédacteur dans la fonction publique ?
Explique-moi le hors-jeu dans le football, mes collègues se moquent
Le niveau du Lez monte beaucoup aujourd'hui, il y a danger d'inondation ?
Mon contrat termine en juin, est-ce qu'ils vont le continuer ?
Le certificat de travail, c'est quel bureau qui le donne ?
Où mange-t-on un bon couscous dans cette ville ?
Comment on dit « gracias de antemano » en français ?
Mon fils est malade de la gorge, connais-tu un docteur ouvert le samedi ?
Ampoule fondue, couloir
Time in Madrid?
Le Maroc joue ce soir, à quelle heure ?
Mes plantes de la serre ont des petites bêtes blanches, quel produit ?
Est-ce que le lundi de Pentecôte on travaille ou non ?
Il me faut une chaise nouvelle, la mienne est cassée
Tu connais une recette de tortilla ?
Combien coûte le timbre pour l'Algérie ?
My screen is flickering, please send a technician
La fontaine du parc ne jette plus d'eau
Je cherche un appartement de trois pièces pas loin du travail
Dans quelle salle est la fête de fin d'année ?
Mon frère arrive à l'aéroport, quel bus il prend ?
Qui est le président de la métropole ?
Beaucoup de moustiques
La souris de mon poste ne répond pas, j'en demande une autre
Marché des Arceaux ?
Veuillez inscrire un déjeuner avec le préfet à l'agenda du Maire, jeudi à 12 h 30.
Pourriez-vous passer commande de quarante plateaux-repas pour le conseil communautaire ?
Le Directeur a égaré le mot de passe de sa tablette ; merci de le lui réinitialiser.
À quel étage se tient la commission d'aide sociale ?
Rappelez Madame l'adjointe.
Une question écrite a été déposée par l'opposition : sous quel délai devons-nous y répondre ?
Quel est l'indice des prix à la consommation retenu pour la révision des loyers ?
Merci de me faire parvenir l'arrêté portant délégation de signature.
Le niveau sonore du chantier voisin est intolérable.
Pouvez-vous transmettre le certificat d'urbanisme au notaire ?
Qui donc conseille le Maire en matière de protocole ?
Le parcours du défilé du 14 juillet est-il arrêté ?
La visioconférence de la salle Pétrarque est hors service ; veuillez dépêcher un technicien.
Le changement de chaudière est-il programmé avant l'hiver ?
Il me faut une explication quant au retard du parapheur : est-il encore à la direction juridique ?
Le poste de secrétaire général est-il ouvert aux contractuels ?
Les résultats du marché public de nettoyage ont-ils été notifiés ?
La reprise du chauffage est-elle prévue cette semaine ?
À quelle équipe revient l'entretien du hall d'honneur ?
Je dois signaler un nid-de-poule devant l'hôtel de ville.
Le traiteur est en retard ; avez-vous ses coordonnées ?
Réservez-moi une voiture de service, je vous prie.
Quel temps annonce-t-on pour l'inauguration ?
Deux couronnes de fleurs sont à livrer au monument aux morts.
Comment s'adresse-t-on à un évêque, oralement ?
Un taxi, je vous prie.
Auriez-vous l'heure du dernier TGV pour Paris ?
La machine à café du sixième est en panne.
Le Directeur souhaiterait deux places à l'opéra Comédie.
Combien d'habitants compte Lattes ?
Cachet introuvable.
Ma fille se marie en juin : la salle des mariages est-elle libre le 14 ?
Pouvez-vous rédiger le discours des vœux ?
L'huissier s'est annoncé : qui peut le recevoir ?
Veuillez faire livrer une cartouche d'encre noire au cabinet.
Quelle est la date des obsèques de l'ancien maire ?
Standard muet.
Où peut-on stationner près du Corum ?
Recommanderiez-vous un bon fleuriste ?
Le drapeau du balcon est déchiré ; il conviendrait de le remplacer.
mon PC redemande un mot de passe BIOS. ticket ouvert depuis mardi. personne.
Problème de clim.
quelqu'un a arrêté la machine à café ou elle est morte toute seule ?
la pause clope est décomptée maintenant, c'est ça la nouvelle ?
point d'indice dégelé ?
Conseil communautaire jusqu'à 23h. Qui me paye les heures ?
Le rappel de salaire de septembre, il arrive ou faut que je meure avant ?
c'est qui l'aide à domicile de ma mère demain, on m'a encore changé la personne
J'attends le niveau 2 du support pour ma licence Adobe depuis lundi
faut passer par qui pour faire sauter une prune
On m'a changé de bureau sans me prévenir. Je râle où ?
bon de commande 4512 bloqué chez les élus, encore
équipe d'astreinte ?
certif médical perdu par la RH. deux fois.
La badgeuse m'a compté absent, super
résultats du loto ?
imprimante : bourrage niveau 3, comme tous les vendredis
t'as une explication pour les bouchons sur l'A709 ?
trois heures à la préfecture pour une carte grise, numéro suivant, numéro suivant…
le pot de vendredi, c'est à quel sujet, retraite ou mutation ?
on ferme à quelle heure
apéro où, ce soir ?
mon écran s'éteint tout seul. comme moi
il pleut et j'ai le vélo
Qui a pris ma place de parking
plus de papier toilette au 2e
resto U ou kebab lundi ?
mes gosses ont école demain ou pas
tram en grève ?
mal au crâne
quel génie a mis une réunion à 17h30
Je démissionne, c'est quel formulaire
la facture EDF de la mairie est encore pour moi ?
qui nourrit les poissons de l'accueil ce week-end
bientôt Noël
belle-mère tout le week-end. tuez-moi
Netflix, tu recommandes quoi ce soir
le néon clignote. ça me rend dingue
prime de fin d'année : mythe ou réalité ?
téléphone fixe HS, poste 4417
## incident-securite
Je suis en panique totale, pardon, j'ai ouvert la facture d'un fournisseur que je ne connais pas et l'écran est devenu noir. Qu'est-ce que j'ai fait ???
Je m'en veux terriblement, un monsieur m'a appelée en disant qu'il était de l'informatique et je lui ai dicté mon code
Je ne sais pas si c'est grave, j'ai oublié mon ordinateur portable dans le tram ce matin, je n'ose pas le dire à ma cheffe
on ma chouré le tel du boulot o stade
g clické sur un lien chelou livraison colis, sa sent le plakage haut
lordi du garage fé des popup rouge ki demande du bitcoin
Mes collègues reçoivent des emails de moi que moi je n'ai pas envoyés
Account hacked!!
J'ai mis mon identifiant et ma clé secrète dans une page qui n'était pas la vraie de la métropole
J'ai, par mégarde, communiqué les codes d'accès du Directeur à un correspondant douteux.
Un fichier inconnu s'est ouvert et tous mes documents sont désormais illisibles.
bravo moi : j'ai cliqué sur le faux mail des impôts
clé USB trouvée sur le parking. branchée. je regrette déjà
## indice
Je suis vraiment navrée, j'ai relu l'énoncé quatre fois et je tourne en rond. Sans me dire la réponse, est-ce que vous pourriez me dire par où je dois regarder ?
Pardon, j'ai peur de cliquer n'importe où, vous pouvez me guider un tout petit peu avant que je choisisse ?
J'hésite entre la première et la troisième, je sais que ça a l'air bête, mais si vous pouviez juste m'en enlever une des quatre ça m'aiderait à me décider
Ma collègue d'à côté m'aurait soufflé un mot mais elle est en RTT aujourd'hui. Vous feriez ça à sa place ?
Je ne veux surtout pas que vous me donniez la solution, ce serait tricher, mais un petit quelque chose pour me débloquer, ce serait gentil
je suis désolée je stresse, c'est dans le mail lui-même qu'il faut chercher ou dans l'adresse de celui qui l'envoie ?
En formation on nous l'avait dit, j'avais même pris des notes, mais là c'est le trou. Juste le début pour que ça me revienne ?
Est-ce que je chauffe au moins si je pense à la pièce jointe ?
On a le droit d'être aidée un petit peu ou ça enlève des points ? Parce que là toute seule je n'y arrive pas, excusez-moi
passe croisée coach jsui coincé ds mes 22
soufl moi un truk
ya pa un soigneur pour mdoner un ptit coup dépong magik la, jvoi pa louverture
jtourne en rond kom un 9 derrière une mélé ki recule, montre moi le coté fermé ou ouvert
dis pa la rep, jveu marké tt seul, mé oriente un peu le ballon
tuyau svp
c koté boite mail ou koté teams kil fo regardé ?
la jé calé. un ptit coup de démareur et sa repar
fé larbitre video, dimoi juste si c plutot haut ou bas ds la liste
Donne-moi une petite clé pour ouvrir cette question, pas toute la porte
I'm stuck, comment on dit, je suis collé. Pousse-moi un peu
Peux-tu me donner une lumière ? Le mot de la deuxième proposition, il me trompe peut-être
Una pista, please
Il me manque un petit chemin vers la réponse, montre-moi seulement le commencement
Est-ce que c'est une question sur les droits du fichier ou sur l'endroit où il est posé ? Dis ceci seulement
J'ai compris les mots mais pas où tu veux que j'arrive. À quoi je dois faire attention dans l'image ?
Ne me dis pas le résultat, dis-moi laquelle est sûrement mauvaise, et moi je finis
Pourriez-vous m'orienter, sans toutefois dévoiler la solution ?
Je balance entre deux propositions. Un mot de votre part suffirait à trancher.
Auriez-vous l'obligeance d'éclairer ma lanterne ? Juste une lueur.
Sur quel détail de l'invitation convient-il de porter mon attention ?
Voudriez-vous écarter une proposition, je vous prie ?
J'ai la réponse sur le bout de la langue ; il ne me manque qu'un fil à tirer.
Un élément de contexte supplémentaire me serait précieux avant de répondre.
Une piste, peut-être ?
Éclairez-moi un peu.
mon cerveau est parti en week-end, faut me mâcher le travail
Souffle.
T'es tuteur ou t'es sphinx ? File-moi un truc à quoi me raccrocher
quatre réponses, quatre fois pareil. aide un peu au moins
Indice. Vite.
Je fixe ta carte depuis trois minutes, elle me fixe aussi. Un geste ?
un début, n'importe
50/50, comme à la télé
allez, donne un bout, je te laisse finir ta semaine tranquille
## langue
Pardon, j'ai dû appuyer quelque part, tout est écrit en anglais maintenant et je ne comprends plus rien. Comment on remet comme avant ?
Je suis désolée, est-ce que vous pourriez éviter l'anglais et me parler français ?
Ma stagiaire est irlandaise et voudrait essayer, est-ce que vous savez lui écrire dans sa langue ?
tu cause anglé toi ? c pr le gars des fidji ki bosse avec nous
repasse en françé jpige rien
tu parle occitan ?
Can we continue in English?
¿Hablas español?
Je suis plus à l'aise avec l'anglais, change la langue s'il te plaît
Nous accueillons une délégation britannique : pouvez-vous vous exprimer en anglais ?
En français, je vous prie.
t'es passé en english tout seul ? remets la VF
## mon-niveau
Je m'excuse de demander ça, mais est-ce que je suis très en retard ? J'ai toujours l'impression d'être la dernière
J'ai mon entretien annuel jeudi et je voudrais savoir quoi dire sur mes progrès en informatique, si toutefois il y en a…
Ça m'en fait combien de justes maintenant ? Pardon, je sais que ce n'est pas une course, mais ça me rassurerait
J'ai été absente trois semaines pour mon fils et j'ai peur d'avoir tout perdu ce que j'avais gagné. Vous pouvez regarder ?
Dites-moi franchement si je suis mauvaise, je préfère savoir
Est-ce qu'il y a un endroit où je peux voir ce que j'ai réussi depuis le début ? Je suis désolée, j'ai cherché partout et je ne trouve pas
Sur les mails je pense que ça va, sur le reste je doute beaucoup. Qu'est-ce que vous en dites, vous, avec mes réponses ?
j'ai l'impression de régresser, c'est vrai ou c'est moi qui me fais des idées ?
Pardon, je ne comprends plus si je suis à 3 ou à 4 en cybersécurité
tableau daffichage stp, jmene ou jperd
jsui en pro d2 ou en fédérale la ?
fé moi la feuil de match depui le début
mé stats ?
le chef datelier ma di kil été a 5, moi c combien
jsui ds le ventre mou du classement ou jjou le maintien ?
cé koi mes stats en cyber, genre plaquage réussi plaquage raté
chui mieux quen septembre ou jstagne o niveau mécano du dimanche
À quelle hauteur je suis arrivé ?
Comment je vais dans mon apprentissage ?
My score please
Mes progrès, please
Est-ce que j'ai monté depuis la dernière fois ou je suis resté dans la même marche ?
Avec cette bonne réponse, mon chiffre a changé ?
Je veux voir dans quels thèmes je suis fort et dans lesquels je suis faible
Combien il me manque pour arriver au 6 ?
Quel est mon niveau actuel, s'il te plaît, comme A2 ou B1 mais pour l'ordinateur
Veuillez m'indiquer mes résultats à ce jour.
Pourriez-vous dresser un bilan de mes acquis ?
Où en suis-je, en somme ?
J'aimerais connaître l'évolution de mes compétences depuis la rentrée.
Un état récapitulatif par thème me serait utile.
Cette erreur a-t-elle une incidence sur mon évaluation globale ?
Suis-je parvenue au palier supérieur en matière d'agendas ?
Mon bilan, je vous prie.
Quels sont, d'après vous, mes points faibles ?
alors docteur, c'est grave ? le verdict
Mes notes.
je progresse ou je perds mon temps ?
Dis-moi juste le chiffre, épargne-moi le discours
bulletin ?
ça a servi à quelque chose toutes ces questions depuis un mois ? montre
et là, je suis remonté ou toujours au sous-sol ?
combien sur 8
j'imagine que je suis toujours aussi nul en données. chiffres à l'appui stp
## ne-sais-pas
Je suis désolée, j'ai honte mais je n'en ai vraiment pas la moindre idée
Honnêtement si je coche quelque chose ce sera au hasard, je préfère vous le dire franchement : je l'ignore, pardon
On ne m'a jamais appris ça, je m'excuse
dsl jss
chépa, la balle mé passé au dessus
Ceci je ne le connais pas
No idea, my friend
Dans ma tête il n'y a pas la réponse à cette question
Je confesse mon ignorance.
Je ne saurais vous le dire.
qu'est-ce que j'en sais moi
## non
Non, je suis désolée, je n'ose pas
Oh non, surtout pas, pardon
Je préfère pas, si ça ne vous vexe pas
négatif chef
mème pa en rêve
No thank you
Certainement que non
Je dis non
Je n'y tiens pas, merci.
Non. Et non.
## oui
D'accord, si vous pensez que c'est mieux pour moi
Volontiers, merci, si ça ne vous dérange pas
ouaip
ok nikel, fé kom sa
afirmatif chef
Yes, of course
Naam, avec plaisir
Bien entendu.
mouais, ok
si tu veux
## parcours
Ma cheffe m'a parlé d'un programme avec des étapes pour les agents d'accueil, je ne sais pas si j'y ai droit, mais j'aimerais bien m'y inscrire
Pardon, j'en suis à quelle étape du parcours télétravail ? J'ai peur de ne pas finir avant la date
J'aurais besoin qu'on me tienne la main du début à la fin, quelque chose d'ordonné pour mon métier d'assistante maternelle, ça existe ?
ya un programe dentrainement complet pr mécano ?
jen sui a kel journée du championat cyber, y reste combien détape
met moi su le parcour mail, du début jusko bout
Existe-t-il un chemin d'apprentissage pour ceux qui travaillent aux espaces verts ?
I want to follow the learning path about data
Quelle est l'étape prochaine de mon itinéraire cybersécurité ?
Quels parcours métiers proposez-vous aux assistantes de direction ?
Je souhaite m'engager dans un cursus suivi plutôt que dans des questions éparses.
il reste combien d'étapes dans ton chemin de croix télétravail
le parcours cyber
## parler-humain
Ne le prenez pas mal, vous êtes très bien, mais j'aurais besoin d'entendre une vraie voix. Il y a quelqu'un que je peux appeler ?
Excusez-moi, qui s'occupe de la formation numérique chez nous ? J'aimerais lui expliquer ma situation de vive voix
Je crois que mon cas est trop compliqué pour un robot, pardon, est-ce qu'un formateur pourrait me rappeler ?
passe moi un vré gars
jveu parlé au préparateur physik, le formateur koi, pa a une machine
ya un num pr avoir un humain de linfo
Je préfère discuter avec une personne, mon français écrit n'est pas assez bon pour ça
Human agent please
Qui est la personne humaine responsable derrière toi, et comment je lui parle ?
Veuillez me mettre en relation avec un conseiller en chair et en os.
À quel interlocuteur dois-je m'adresser au service formation ?
un humain. n'importe lequel.
Y a quelqu'un de vivant à qui je peux causer ou ils sont tous déjà partis ?
## partage-resultats
Excusez-moi, j'ai autorisé ma cheffe à voir mes réponses et depuis j'en dors mal. Est-ce que je peux revenir en arrière ?
Pour mon entretien je voudrais que ma responsable puisse regarder ce que j'ai réussi, comment je lui donne accès ?
Je préfère garder ça pour moi, qu'on retire mon nom de ce que voit l'encadrement, s'il vous plaît, pardon
montre mé score o chef datelier, jvé le fair taire
jveu plu ke le boss voi ma feuil de match
coment j'envoi mé resulta a mon respons
J'accepte que mon manager regarde mon niveau, active-le
Stop sharing my results with my boss please
Je veux donner à ma directrice la permission de voir mon progrès
Je vous autorise à communiquer mes résultats au Directeur.
Veuillez mettre fin au partage de mon bilan avec ma hiérarchie.
coupe l'accès du chef à mes notes
Tiens, vas-y, montre mes résultats à mon responsable, qu'il arrête de demander
## passer
Je suis désolée, celle-là me met vraiment mal à l'aise, est-ce qu'on pourrait ne pas la faire ? Je vous promets de répondre à la prochaine
Pardon mais dans mon service on n'a pas d'agenda partagé, alors je ne vois pas comment je pourrais répondre, si vous aviez autre chose ce serait mieux
Est-ce que c'est grave si je n'y réponds pas ? Je préférerais la laisser de côté, excusez-moi
J'ai déjà eu la même la semaine dernière et je m'étais trompée, ça m'a travaillée tout le week-end. Je n'ai pas envie de la revoir, si vous voulez bien
Je m'excuse, j'ai une dame qui attend au guichet et cette question est trop longue pour moi, mettez-m'en une plus courte à la place
Je crois que je vais faire l'impasse, comme au bac… pardon
Oh là là non, pas les tableaux, ça me fait paniquer. Une autre, s'il vous plaît, si ce n'est pas trop demander
On peut la remettre à la fin ? Je ne veux pas vous vexer, mais là je ne la sens pas
j'aimerais mieux ne pas répondre à celle ci, si ça ne compte pas contre moi
jtape en touche
botte la en touche celle la
hors jeu ta question, jbosse pa sur ordi moi, file moi en une otre
dégage la balle, suivante
nan mé la c du top14 jsui en fédérale 3, change de balon
jla joue pas celle la, avantage a ladversaire
remplacement ! on sort la kestion et on en fé rentré une nouvel
g les main pleine de cambouis jvé pa me taper un texte de 10 lignes, pass a l otre
Cette question, laisse-la, et donne une autre
Je préfère sauter par-dessus
Celle-ci je ne la veux pas, elle parle d'un outil que chez nous n'existe pas
Tourne la page s'il te plaît
Ne perdons pas le temps avec celle-là, viens la prochaine
Est-il permis de ne pas répondre et de continuer le chemin ?
Je laisse tomber cette question, elle est pour les natifs, il y a trop de mots compliqués
Next one, sorry, je n'ai pas l'envie avec ce sujet d'image
Permettez-moi de décliner celle-ci et de passer à la suivante.
Cette question ne relève pas de mes attributions ; veuillez m'en proposer une autre.
Laissons cela de côté, voulez-vous ?
Je réserve ma réponse. À la suivante, je vous prie.
J'ai répondu à une question en tout point semblable ce matin. Inutile d'y revenir.
Épargnez-moi celle-ci.
Trop long à lire avant la réunion : je préfère ne pas y répondre.
Je n'y répondrai pas. Avançons.
non. autre chose
trop long, pas lu. suivante
Celle-là tu peux te la garder
Pas un vendredi. Vire-moi ça et mets-en une autre
encore le coup du mot de passe sur post-it ? allez hop, au panier
bof, zappe
Je refuse de remettre dans l'ordre six étapes à cette heure-ci. Une autre.
la flemme de celle-là
## pause-rappels
Je suis désolée, ma maman est hospitalisée et je n'ai pas la tête à ça en ce moment. Est-ce que vous pourriez revenir vers moi dans deux semaines ?
Pardon, ce n'est pas contre vous, mais on est en pleines inscriptions scolaires et je n'arrive plus à suivre. Après le 15, je serai plus disponible
Oh non pas tout de suite, j'ai trois familles qui attendent devant la vitre, je m'excuse, tout à l'heure peut-être
Je pars en cure jusqu'au 2 et ça m'angoisse de retrouver plein de messages en rentrant. C'est possible de ne rien m'envoyer d'ici là ?
Mon médecin m'a arrêtée dix jours, je voulais vous prévenir pour que vous ne croyiez pas que je vous ignore
Je m'en veux de ne pas vous répondre, mais cette semaine je remplace deux collègues. On se retrouve lundi prochain, si ça vous va ?
Pardonnez-moi, je ne veux pas arrêter, juste souffler un petit peu jusqu'à la rentrée
est-ce que vous pourriez attendre que les élections soient passées pour me relancer ? on est débordées à l'état civil, excusez-moi
Je suis vraiment confuse, je suis en réunion et ça a sonné devant tout le monde. Plus tard s'il vous plaît
temps mort
mi tps juska lundi
jsui blessé, 3 semaine darret, met moi a linfirmerie
pa la chui sous un camion
c la treve, jpar a la neige jusko 8, pa de message dici la
on a le contrôle technik de toute la flotte cet semaine, garde moi o chau sur le banc
carton jaune pour toi, 10 jours dehors
+ tard gro
demain ya le derby é samedi le déplacement a Castres, reprend moi mardi
Pendant le ramadan je finis tôt, laisse-moi tranquille ce mois et après on reprend
Je voyage à mon pays du 20 au 30, n'écris pas pendant ces jours s'il te plaît
Later, por favor
Donne-moi une semaine de repos, j'ai beaucoup de charge
J'ai un bébé qui vient de naître, hamdoulillah, dans un mois je retourne au travail et à toi
En ce moment je suis occupé, reviens dans une heure
Jusqu'à la fin des travaux dans notre bâtiment je suis sans ordinateur, donc ce n'est pas la peine de m'envoyer
Mets une pause, je suis en formation toute cette semaine
Ça peut attendre le mois de mars ? Avant, impossible pour moi
Je serai en congé du 3 au 14 ; veuillez suspendre vos envois dans l'intervalle.
Je suis en conseil de direction. Ultérieurement, je vous prie.
Le Directeur reçoit une délégation toute la semaine : nous reprendrons lundi.
Merci de ne pas me solliciter avant le vote du budget.
Sursis jusqu'à lundi.
Absente jusqu'à jeudi.
Je vous saurais gré de différer vos messages au mois prochain.
Le moment est mal choisi. Disons cet après-midi.
Ayant les vœux du maire à organiser, je ne pourrai vous consacrer de temps avant la mi-janvier.
Lundi. Pas avant.
t'as vu l'heure ? on verra la semaine prochaine
je suis en vacances dans 15 minutes. pas un mot avant le 6
pas ce soir
Ne me parle plus avant lundi 9h, et encore
clôture de l'exercice comptable. reviens en janvier.
lâche-moi cette semaine, j'ai plus de batterie
Je pose trois semaines. Tu poses aussi.
plus tard. café d'abord.
## pix
Pardon, j'ai reçu un mail qui parle de Pix Territoires et je ne comprends pas si c'est la même chose que vous, je suis un peu perdue
Est-ce que mes points Pix d'il y a trois ans comptent encore ? Je m'excuse si c'est une question idiote
Mon fils passe Pix au collège, c'est le même pour nous, les grands ?
pix kézako
jme conecte ou pr pix
ya combien de pix a marké pr le max
Quelle est la différence entre toi et Pix ?
Is Pix certification recognised in other countries?
Comment j'ouvre un compte dans Pix ?
Où se déroule la certification Pix pour les agents de la métropole ?
Veuillez m'indiquer l'adresse de la plateforme Pix.
Pix, c'est quoi
mon mot de passe Pix, je le récupère où
## politesse
Je voulais juste vous dire merci, vous êtes très patient avec moi, ça me change
C'est gentil de m'encourager comme ça, ça me touche, vraiment
Bonsoir, je m'en vais, je suis désolée d'avoir été si longue aujourd'hui. À demain !
Oh pardon, je ne vous ai même pas dit bonjour ce matin
Vous allez bien, vous ? Je sais, c'est idiot de demander ça à une machine
Vous êtes un amour, et encore désolée pour toutes mes hésitations
Bonne fin de journée à vous, et merci de ne pas m'avoir jugée
Excusez-moi si j'ai été un peu sèche tout à l'heure, j'étais fatiguée
slt coach
wesh
merki lami, bo match
adieu lami, a dmain
adishatz !
troisieme mi-temps, j'y vé, tchao
té un bon toi, jte paye une mousse
la forme ojd le robot ?
respect
Salam, bonne journée à toi
Que ta matinée soit bonne
Je te remercie infiniment pour ta patience
Hello, comment ça va avec toi ?
Nice to meet you
Muchas gracias, tu es très aimable
À la prochaine, si Dieu veut
Feliz Navidad !
C'est moi qui remercie
Excellente soirée.
Je vous suis fort obligée.
Mes hommages, cher tuteur.
Vous êtes d'une diligence remarquable.
Permettez-moi de prendre congé ; à demain.
Ravie de faire votre connaissance.
Meilleurs vœux pour cette nouvelle année.
'soir
salut la machine
Merci. Voilà. J'ai été poli.
bon week-end, enfin si tu sais ce que c'est
mrci
Bien dormi, le robot ? Chanceux
allez, bonne nuit
ça va toi ? moi non plus
## positionnement
Excusez-moi, ma responsable voudrait que tout le monde fasse le test de départ, celui qui dit où on se situe. Je peux le faire maintenant, même si j'ai peur du résultat ?
Je ne sais pas du tout ce que je vaux en informatique, est-ce qu'il y a une évaluation pour savoir d'où je pars ?
Pardon, j'avais commencé le diagnostic hier et j'ai tout fermé par erreur. On peut le reprendre ?
fé moi le test physik de début de saison
jveu passé les détections, pour voir ds kel équipe tu me met
évalue moi direct, ke tu sache mon calibre avant dmenvoyer lé kestion
Il y a un placement test comme à l'école de langues ? Je veux le faire
Mesure-moi d'abord avant de m'enseigner, s'il te plaît
Je désire faire l'examen initial pour le sujet des données
L'évaluation initiale, volontiers.
Comment se déroule le test de positionnement, et puis-je m'y soumettre ce matin ?
bon, le test pour me ranger dans une case, on le fait ?
Ton évaluation de départ, là, envoie. Qu'on sache à quel point c'est désespéré
## qui-es-tu
Pardon, mais je parle à une vraie personne là ou à un ordinateur ? Je ne voudrais pas être impolie
Excusez-moi, c'est la mairie qui vous a mis là ou c'est une entreprise privée ?
Vous avez un prénom ? Ça me gêne de ne pas savoir comment vous appeler
té ki toi
tjou pr kel club le robot
té un vré type ou une machine
Quelle est ton identité ?
Are you ChatGPT?
Tu es fait par qui, par la métropole ou par Microsoft ?
Êtes-vous une IA ?
Et toi t'es qui pour me juger
T'es un bot ou un stagiaire ?
## reactiver-rappels
Je m'excuse, je vous avais demandé de ne plus m'écrire quand j'étais malade, mais je vais mieux et vos petits messages me manquent. Vous pourriez recommencer ?
Pardon, je crois que j'ai tout désactivé sans le vouloir, je ne reçois plus rien depuis quinze jours. Vous pouvez remettre ?
Voilà, je suis rentrée de congé maternité, si vous voulez bien de nouveau m'envoyer quelque chose chaque matin, je vous en serais reconnaissante
jsui plu blessé, remet moi ds le groupe pr lé msg du matin
la treve é fini, renvoi moi té ping
rebranche lé notif
Je suis retourné du pays, tu peux recommencer à m'écrire
Reminders on again
J'avais coupé tes messages mais je le regrette, ouvre-les encore
Mes congés étant achevés, veuillez reprendre vos envois.
J'avais suspendu vos relances ; je souhaite les rétablir.
bon ok, tu peux te remettre à m'envoyer tes trucs
Vacances finies. Rallume les notifications.
## repeter
Pardon, un usager m'a interrompue et j'ai perdu le fil, vous pourriez me la remettre sous les yeux ?
Je suis désolée, qu'est-ce que vous m'aviez demandé déjà ?
Excusez-moi, l'écran a défilé et je ne retrouve plus l'énoncé
refé lintro en melée, jé pa entendu ta kestion
koi ? ya le compresseur ki tourne, redi
cété koi deja lintitulé jlé paumé
Peux-tu dire de nouveau ce que tu as demandé ?
Sorry, come again?
Affiche-la une autre fois, j'étais au téléphone
Veuillez réitérer votre question.
j'ai piqué du nez. tu disais ?
Remets la question, j'ai fermé la fenêtre
## reponse-choix
Je ne suis pas sûre du tout, pardon si c'est faux, mais je mettrais la quatrième
Oh mon Dieu, allez, je tente la C, tant pis
Excusez-moi, je change d'avis, finalement plutôt la première
la D kom drop
2 et 4
jpart sur la a
B, I think
The third one
Je choisis la dernière, avec un petit doute
Mon choix se porte sur la deuxième proposition.
Les deux premières.
C. Ou pas. Allez C.
1, 3, 2, 4
## signaler-probleme
Pardon, c'est peut-être moi, mais je crois qu'il y a deux fois la même proposition, la A et la D. Je préférais vous le dire
Je ne voudrais pas vous contredire, mais le formateur nous avait dit exactement l'inverse la semaine dernière. Vous êtes sûr que ce n'est pas une faute de votre côté ?
Excusez-moi, je ne vois pas d'image alors qu'on dit « regardez le courriel ci-dessous ». Il n'y a rien ci-dessous
J'ai cliqué sur la source pour bien faire et ça me met « page introuvable », j'espère que je n'ai rien cassé
Désolée, le bouton Valider reste gris, j'ai pourtant coché ma case, j'ai recommencé trois fois
j'avais répondu la B, je vous jure, et c'est écrit que j'ai mis C
Je m'excuse d'être tatillonne, il manque un s à « pièces jointe » dans l'énoncé
La question dit une seule réponse, mais il y a des cases à cocher, du coup je ne sais pas si c'est normal, je préfère vous en faire part
Le texte de la correction est coupé au milieu d'une phrase sur mon écran, pardon de vous embêter avec ça
faute darbitrage !! la rep etai bonne
ton bouton é grippé
le lien i mène droit ds le talus, 404
yarien ki saffiche, terrain vide
apel a la video, ta kestion di le contraire de la correction
jclik sur valider sa patine kom un embrayage mort
ya une couille ds lénoncé, « lutilisateurs » sans s ou avec fo savoir
tes corec date de mathusalem, le menu il egziste plu depui la mise a jour
limage é minuscul sur mon tel, on voi keudal meme avec lé lunette
La photo ne sort pas chez moi, seulement un carré gris
Je pense que ta réponse est erronée : dans la nouvelle version de Teams ce menu a changé sa place
Mot répété, « de »
Broken card, je vois du code au lieu des réponses
Le lien que tu donnes me conduit à une page en néant
Aucune des quatre n'est vraie à mon avis, l'auteur s'est trompé
Tu as compté ma réponse comme fausse et pourtant elle est la même que la tienne, regarde bien
Les lettres avec accent sortent bizarres, comme Ã©
Je presse et je presse et il ne se passe aucune chose
Je me permets de relever une inexactitude : le RGPD est entré en application en 2018, non en 2016.
L'énoncé est ambigu : deux propositions au moins sont recevables. Merci de le faire corriger.
Une coquille s'est glissée dans la troisième proposition.
Source inaccessible.
La carte s'affiche tronquée sur ma tablette.
Votre correction contredit la charte informatique en vigueur dans notre établissement. Je tenais à vous en avertir.
L'illustration fait défaut.
Le formulaire refuse ma réponse, quel que soit mon choix.
À qui puis-je adresser une remarque sur la rédaction de cette question ? Elle comporte un contresens.
ça marche pas votre truc
carte vide. bravo
C'est votre correction qui est fausse, pas moi.
bouton mort
lien cassé, évidemment
Relisez-vous. "Quel pratiques". Sérieusement.
j'ai cliqué douze fois sur envoyer, rien. c'est bloqué
la réponse date de l'ancienne interface, ça fait un an que c'est plus comme ça
Il y a un bug, j'ai la question en double
## vue-equipe
Pardon, je ne veux surtout pas surveiller qui que ce soit, mais est-ce que globalement mon service avance ?
On me demande des chiffres pour la réunion de demain et je panique : combien de mes agents ont participé ce mois-ci ?
Je me demandais, en moyenne, sur quel thème mon équipe a le plus de mal ? Pour adapter la formation, c'est tout
lé gars du garage y sen sorte coment ?
clasement de lékip pa individuel, juste le collectif
on é fort ou en mélé dans le service, mail cyber agenda, fé voir
Comment va mon équipe dans l'ensemble ?
Show me the participation of my unit
Je veux voir le progrès de mon groupe depuis septembre, pas les noms
Veuillez me transmettre la synthèse des résultats de la direction.
Quel est le taux de participation au sein de mon service ?
mon équipe bosse ou elle dort ? chiffres
Le tableau de bord du service, que je l'envoie au chef et que je rentre
`;
