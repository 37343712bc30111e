/** Whole messages by one imagined hand: long courteous detours in which the wish is a small part. */
export const mainDetours = `
# détours
## commencer
Le conseil communautaire vient de s'achever plus tôt que prévu, ce qui me laisse, chose rare, un quart d'heure devant moi : si vous aviez l'amabilité de me soumettre une question, je m'y plierais de bonne grâce.
Ma collègue du premier étage m'a vanté votre petit rendez-vous quotidien, et j'avoue que cela a piqué ma curiosité ; seriez-vous disposé à m'interroger à mon tour ?
Je sais bien que vous avez sans doute mille autres agents à servir, mais puisque le train a du retard, autant en profiter pour faire un petit exercice ensemble.
Après une matinée passée à relire des délibérations, rien ne me détendrait davantage que de me frotter à l'une de vos interrogations.
Vous serait-il possible, lorsque vous en aurez l'occasion, de me proposer la question d'aujourd'hui que je n'ai pas encore eu le loisir de traiter ?
Je ne voudrais pas laisser filer la semaine sans avoir fait ma part de l'entraînement, aussi suis-je à votre disposition dès à présent.
Maintenant que ce point est éclairci, et je vous en remercie, il me semble que nous pourrions en aborder une autre si le cœur vous en dit.
Monsieur le Maire étant en déplacement, le bureau est d'un calme inhabituel, et je me disais que ce serait l'occasion d'éprouver un peu mes connaissances.
## indice
Je relis votre question depuis cinq bonnes minutes sans parvenir à me décider, et sans aller jusqu'à vous demander la solution, un élément qui me mettrait sur la voie me serait précieux.
Voyez-vous, j'ai bien une intuition, mais elle est fragile ; si vous consentiez à me souffler quelque chose, je répondrais avec davantage d'assurance.
On m'a toujours appris qu'il n'y avait pas de honte à demander de l'aide, alors je me lance : auriez-vous de quoi orienter ma réflexion sur ce point précis ?
Entre la deuxième et la troisième proposition mon cœur balance, et je ne serais pas fâchée que vous m'aidiez à écarter l'une des deux.
Loin de moi l'idée de tricher, mais la formulation me laisse perplexe et un léger éclairage avant de répondre serait le bienvenu.
Je crains de répondre à la légère si vous ne me mettez pas un tant soit peu sur la piste, ce dont je vous saurais infiniment gré.
Il me semble que je brûle, sans toutefois toucher au but : peut-être pourriez-vous m'en dire juste assez pour que je trouve par moi-même ?
## explication
Sans vouloir remettre en cause le sérieux de votre travail, j'avoue ne pas saisir ce qui rend la troisième proposition préférable à la mienne.
J'aurais juré avoir répondu correctement, et mon collègue est du même avis ; pourriez-vous nous dire en quoi nous nous sommes trompés ?
Vous me dites que c'est inexact, soit, je m'incline, mais encore faudrait-il que j'en connaisse les motifs.
Comme je serai amenée à l'exposer à mon tour au cabinet, il me serait utile que vous détailliez un peu le pourquoi de cette réponse.
Il y a dans votre commentaire un terme technique qui m'échappe, et j'apprécierais que vous le reformuliez avec des mots de tous les jours.
J'ai beau tourner la chose dans tous les sens, le lien entre la question et la réponse que vous donnez ne me saute pas aux yeux.
C'est très intéressant, je l'admets, mais votre réponse est un peu brève à mon goût et je resterais volontiers quelques instants de plus sur ce point pour le comprendre.
## passer
Cette question porte sur un logiciel que notre collectivité n'utilise pas, de sorte qu'il me paraît plus sage de la laisser de côté et de voir la suivante.
Je pourrais certes répondre au hasard, mais ce ne serait rendre service à personne ; convenons plutôt de ne pas nous y arrêter.
Si vous n'y voyez pas d'inconvénient, je préférerais que nous fassions l'impasse sur celle-ci, qui me semble bien éloignée de mes attributions.
Je vous ferai grâce de mes hésitations : le plus simple serait encore d'avancer sans que j'y réponde.
Il se fait tard et cette question réclame une réflexion que je n'ai plus ; gardons-la pour un autre jour et présentez-m'en une différente.
Ne m'en voulez pas, mais celle que vous venez de me poser ne m'inspire rien qui vaille, et j'aimerais autant la sauter.
Avec tout le respect que je dois à ses auteurs, cette question ne me concerne en rien, qu'on veuille bien m'en dispenser.
## mon-niveau
À l'approche de mon entretien annuel, ma directrice souhaite que je fasse état de mes acquis, et j'ignore, à vrai dire, où j'en suis exactement avec vous.
Voilà maintenant plusieurs semaines que je réponds sagement chaque matin, et il me plairait de savoir si tout cela porte ses fruits.
Sans être obsédée par les chiffres, je ne serais pas mécontente de voir, noir sur blanc, ce que je maîtrise et ce qui me reste à acquérir.
J'ai le sentiment, peut-être trompeur, d'avoir progressé depuis la rentrée ; sauriez-vous me le confirmer ?
Auriez-vous l'obligeance de me faire parvenir un petit récapitulatif de mes bonnes et de mes mauvaises réponses, si tant est que vous en gardiez trace ?
Je me demandais, en toute modestie, comment vous évalueriez aujourd'hui mes compétences en matière de courriels.
Entre nous, et sans flatterie aucune, estimez-vous que je m'en sors honorablement jusqu'à présent ?
## changer-sujet
Cela fait trois semaines que nous ne parlons que de mots de passe, sujet fort respectable au demeurant, mais j'aspire désormais à un peu de variété.
Étant donné que j'organise les réunions de Madame la Présidente, il me serait bien plus profitable que nous travaillions sur les agendas.
Loin de moi l'idée de dicter le programme, mais s'il était possible de quitter la cybersécurité pour quelque chose de plus léger, je vous en serais reconnaissante.
Je ne connais pas l'étendue de votre catalogue : quels domaines, hormis celui-ci, pourrions-nous explorer ensemble ?
Puisque notre service vient de basculer en télétravail deux jours par semaine, il serait opportun que vos prochaines questions portent là-dessus.
Au risque de vous paraître capricieuse, je me lasse un peu de cette matière et me tournerais volontiers vers une autre.
J'ai fait, me semble-t-il, le tour des courriels ; auriez-vous la bonté de me conduire vers d'autres horizons ?
## aide
On m'a remis ce matin un dépliant fort succinct qui mentionne votre existence sans dire un mot de la façon dont on vous emploie, d'où mon embarras.
N'étant pas de la génération qui est née avec un écran entre les mains, je vous saurais gré de me dire ce que je suis censée vous écrire.
Avant d'aller plus loin, et pour ne pas vous faire perdre votre temps, pourriez-vous me dresser la liste des services que vous rendez ?
Je tâtonne depuis tout à l'heure sans trop savoir sur quoi appuyer ni quoi taper ; une notice, si elle existe, me tirerait d'affaire.
Je crains de mal m'y prendre avec vous : y a-t-il des formules particulières à employer pour que vous me compreniez ?
Ma stagiaire prétend que vous savez faire bien d'autres choses que poser des questions ; lesquelles, je vous prie ?
## pause-rappels
La période budgétaire s'ouvre lundi et je ne lèverai pas le nez de mes dossiers avant la fin du mois, aussi vous demanderai-je de patienter jusque-là.
Je suis à l'instant même en pleine commission permanente et ne puis décemment pianoter sous la table ; revenez donc vers moi en fin d'après-midi.
Ce n'est pas que vos messages me déplaisent, bien au contraire, mais je pars quinze jours en Bretagne et n'emporterai pas mon téléphone professionnel.
Vous tombez, pardonnez-moi de vous le dire, au plus mauvais moment : pourrions-nous remettre cela à demain ?
Compte tenu de la campagne qui commence et du surcroît de travail qu'elle entraîne, il vaudrait mieux suspendre nos échanges jusqu'au mois prochain.
Une intervention chirurgicale bénigne va m'éloigner du bureau quelque temps, vous voudrez bien ne pas m'écrire dans l'intervalle.
Le temps me manque aujourd'hui, hélas, mais je ne renonce pas : faites-moi signe la semaine prochaine et nous reprendrons.
## arreter-rappels
J'ai bien réfléchi et, tout en saluant la qualité de votre travail, je préfère ne plus être destinataire de vos messages à l'avenir.
Partant à la retraite à la fin du mois, je n'aurai plus l'utilité de ces sollicitations et vous prie d'y mettre un terme définitif.
Je n'ai jamais demandé à figurer parmi vos correspondants, et je vous serais obligée de bien vouloir m'en retirer une fois pour toutes.
Sans animosité aucune, permettez-moi de vous dire que ces notifications m'importunent et que j'entends bien ne plus en recevoir.
Quelle démarche convient-il d'accomplir, je vous le demande, pour cesser de recevoir quoi que ce soit de votre part ?
Il me faut vous avouer que cette expérience n'est pas pour moi : désinscrivez-moi, et n'en parlons plus.
## conseil
Madame la Vice-Présidente reçoit près de deux cents courriels par jour, et je me demande s'il n'existerait pas une manière plus intelligente de les trier.
Il m'arrive de perdre un temps considérable à retrouver un document dans le dossier commun ; connaîtriez-vous une façon de procéder plus habile ?
Je dois organiser une visioconférence avec une vingtaine d'élus peu aguerris, et toute recommandation de votre part serait la bienvenue.
On nous serine qu'il faut des mots de passe compliqués, mais comment diable les retenir tous sans les noter sur un carnet ?
J'ignore comment l'on s'y prend pour que mes correspondants soient prévenus de mon absence, et vous me rendriez service en me l'indiquant.
Si vous aviez, dans votre besace, un petit truc pour gagner du temps dans mes tâches du quotidien, je suis preneuse.
À l'occasion, dites-moi donc ce qu'il est bon de vérifier avant d'ouvrir une pièce jointe dont on ne connaît pas l'expéditeur.
## signaler-probleme
Je ne voudrais pas passer pour tatillonne, mais il me semble bien que l'énoncé comporte une faute d'accord à la deuxième ligne.
Sauf erreur de ma part, la réglementation que vous citez a été modifiée l'an passé, si bien que votre correction n'est plus exacte.
J'ai eu beau appuyer à plusieurs reprises sur le bouton de validation, rien ne se produit, et je commence à me demander si la chose fonctionne.
Permettez-moi d'attirer votre attention sur le fait que deux des réponses proposées sont rigoureusement identiques.
Depuis la mise à jour de ce matin, l'image qui accompagne la question n'apparaît plus chez moi ni chez ma voisine de bureau.
Il serait bon que quelqu'un revoie cette question, dont la formulation prête franchement à confusion et peut induire en erreur.
## politesse
Je tenais simplement à vous dire combien j'apprécie votre patience et la clarté de vos propos, rien de plus.
Me voici de retour au bureau après un excellent week-end, et je voulais d'abord vous saluer.
Vous avez été d'une aide remarquable aujourd'hui, soyez-en sincèrement remercié, et passez une bonne soirée.
Je vous prie d'excuser le ton un peu vif de mon précédent message, la journée avait été rude.
L'heure est venue pour moi de rejoindre mon train, je vous souhaite donc le bonsoir et vous dis à une prochaine fois.
## repeter
Le téléphone a sonné au moment précis où votre question s'affichait, et je dois confesser que je n'en ai pas retenu un traître mot.
À force de converser, l'énoncé a disparu tout en haut de l'écran ; auriez-vous la gentillesse de me le remettre sous les yeux ?
Que me demandiez-vous donc, déjà ? J'ai été dérangée par un administré et le fil m'a échappé.
Je serais bien en peine de répondre puisque je ne revois plus les propositions : présentez-les-moi derechef, je vous prie.
Pardonnez ma distraction, j'étais au téléphone avec la préfecture ; pouvez-vous reprendre l'énoncé depuis le début ?
## reponse-choix
Après en avoir longuement débattu avec ma collègue, et tout bien considéré, nous penchons pour la deuxième proposition.
Je ne suis certes pas experte, mais s'il faut trancher, je m'en tiendrai à la réponse C.
Il me paraît évident, au vu de ce que vous m'avez appris hier, que c'est la première qui convient.
Tout me porte à croire que la dernière est la bonne, aussi est-ce celle que je retiens.
J'hésitais avec la A, mais, réflexion faite, ce sera la B, et advienne que pourra.
## oui
Votre proposition me convient en tous points, et je n'y vois, pour ma part, aucune objection.
Eh bien soit, puisque vous le proposez si aimablement, faisons donc ainsi.
C'est exactement ce que j'avais en tête, vous m'avez parfaitement comprise.
Ma foi, pourquoi pas, cela me paraît raisonnable, procédez.
Je vous le confirme bien volontiers, c'était effectivement le sens de ma demande.
## non
Je crains que nous ne nous soyons mal compris, ce n'est pas du tout ce que j'avais demandé.
Toute réflexion faite, n'en faites rien, je préfère que les choses demeurent en l'état.
C'est très aimable de votre part, mais je décline la proposition.
Surtout pas, malheureux, gardez-vous-en bien, telle n'était pas mon intention.
Il me semble que vous faites erreur sur ce que je souhaite, oublions cela voulez-vous.
## qui-es-tu
Je découvre votre message au milieu de cinquante autres et me demande bien qui peut m'écrire de la sorte, et dans quel but.
Avant de vous répondre quoi que ce soit, j'aimerais savoir si j'ai affaire à une personne en chair et en os ou à quelque machine.
Pardonnez ma méfiance, mais on nous met tellement en garde : de quel service dépendez-vous et qui vous a chargé de me contacter ?
J'avoue ignorer tout à fait pour quelle raison mon nom figure parmi vos correspondants ; m'y aurait-on inscrite à mon insu ?
À qui ai-je l'honneur, si ce n'est pas indiscret ?
## donnees-personnelles
Je m'interroge, en tant que citoyenne attachée à sa vie privée, sur ce que deviennent toutes les réponses que je vous fais.
Pourriez-vous me préciser combien de temps ces informations me concernant sont conservées, et par qui elles peuvent être consultées ?
Au titre du règlement européen, j'entends exercer mon droit à l'effacement et vous prie de supprimer tout ce que vous détenez sur moi.
Le syndicat nous a recommandé de demander une copie des éléments enregistrés à notre sujet, ce que je fais donc par la présente.
Rassurez-moi, ce que je vous écris ici demeure-t-il entre nous ou bien quelque supérieur en a-t-il connaissance ?
## frequence-rappels
Une question chaque jour, c'est un rythme soutenu pour qui travaille à mi-temps comme moi ; deux par semaine suffiraient amplement.
Le lundi matin est consacré à la réunion de cabinet, vous comprendrez que je préfère vous lire un autre jour, le jeudi par exemple.
Je suis plus disponible en début d'après-midi qu'à l'aube, si bien qu'il serait plus judicieux de m'écrire vers quatorze heures.
Vos messages me font plaisir, mais leur abondance finit par m'étourdir : serait-il envisageable de les espacer quelque peu ?
Contrairement à beaucoup de mes collègues, je trouve que vous vous faites rare, et j'en accepterais volontiers davantage chaque semaine.
Serait-ce trop vous demander que de ne m'adresser vos questions que les jours où je suis au bureau, à savoir mardi et vendredi ?
## reactiver-rappels
Mes congés sont derrière moi et le bureau a retrouvé son rythme, rien ne s'oppose donc à ce que vous recommenciez à m'écrire.
J'avais, sur un coup de tête, demandé que l'on cesse de me solliciter ; je le regrette aujourd'hui et souhaiterais revenir sur cette décision.
Maintenant que la session budgétaire est passée, vous pouvez de nouveau m'adresser vos petites questions comme auparavant.
Il y a un mois que je ne reçois plus rien de vous, à ma demande il est vrai, et cela finit par me manquer : pourriez-vous rétablir les envois ?
Me voici rétablie et de retour parmi les vivants, n'hésitez plus à m'envoyer vos messages.
## difficulte
Sans fausse modestie, je réponds sans même réfléchir à la plupart de vos questions, et un peu plus de complexité pimenterait l'exercice.
Je ne suis qu'une simple secrétaire, voyez-vous, et tout ce jargon me dépasse ; pourriez-vous vous mettre davantage à ma portée ?
Il me semble que vous surestimez quelque peu mes capacités, tant les dernières questions étaient ardues pour une débutante.
J'ai l'impression d'être revenue à l'école primaire avec vous, n'auriez-vous pas quelque chose d'un peu plus consistant ?
Ces questions sont d'un niveau que je n'ai manifestement pas, et je finirais par me décourager si vous ne redescendiez pas d'un cran.
On s'ennuie un peu, pour tout vous dire, tant c'est élémentaire.
## parler-humain
Avec tout le respect que je dois à la technique, ma situation est assez particulière et je préférerais m'en ouvrir à quelqu'un de vive voix.
Existe-t-il, dans cette maison, une personne que je puisse appeler et qui s'occupe de ce dispositif ?
Nous tournons en rond vous et moi, et je crois que seul un de vos collègues en chair et en os saura démêler tout cela.
Auriez-vous l'amabilité de me communiquer les coordonnées du référent numérique, que je puisse lui exposer mon cas ?
Je ne suis pas à l'aise avec les automates et souhaiterais, si c'est possible, être rappelée par un conseiller.
## incident-securite
J'ose à peine l'avouer, mais j'ai communiqué mon mot de passe à un monsieur fort courtois qui se disait du service informatique.
Il se passe depuis ce matin des choses bien étranges sur mon ordinateur, le curseur se déplace tout seul et je n'ose plus y toucher.
Je crains d'avoir fait une bêtise : dans la précipitation, j'ai ouvert une pièce jointe dont l'expéditeur m'était inconnu, et depuis l'écran est noir.
En descendant du tramway je me suis aperçue que ma sacoche avait disparu, et avec elle le téléphone et l'ordinateur de la collectivité.
Plusieurs élus me disent avoir reçu de ma part des courriels que je n'ai jamais écrits, ce qui n'est pas sans m'inquiéter.
Un message prétendument envoyé par notre banque m'invite à confirmer mes identifiants, et je soupçonne une escroquerie.
J'ai par inadvertance adressé à toute une liste de diffusion un tableau contenant les adresses personnelles de nos administrés.
## pix
On entend beaucoup parler de Pix dans les couloirs sans que personne ne sache m'expliquer de quoi il retourne ; le pouvez-vous ?
Est-ce que les efforts que je fournis ici sont reconnus d'une manière ou d'une autre sur mon profil Pix ?
Ayant passé Pix il y a deux ans dans une autre collectivité, je me demandais s'il fallait que je le relie à votre service.
## ne-sais-pas
Je vous mentirais en prétendant avoir la moindre idée de la réponse.
Voilà un domaine qui m'est parfaitement étranger, et je préfère reconnaître mon ignorance.
J'ai beau fouiller dans ma mémoire, rien ne me vient à l'esprit, je donne ma langue au chat.
Ma franchise dût-elle me coûter des points, je n'en ai pas la moindre notion.
C'est une colle que vous me posez là, et je reste sans réponse.
## positionnement
Avant que nous n'entamions quoi que ce soit, il serait sans doute judicieux de mesurer d'où je pars au moyen d'un petit test.
Comme je reprends le travail après une longue absence, j'aimerais que l'on évalue ce que j'ai retenu en matière de numérique.
La direction des ressources humaines m'a parlé d'une évaluation de départ que nous devrions tous passer chez vous ; où se trouve-t-elle ?
Il me semble que mon profil de départ est faux et je referais volontiers l'évaluation initiale pour le corriger.
## certification
Je constitue en ce moment mon dossier de promotion et il me faudrait une pièce officielle prouvant ce que j'ai appris auprès de vous.
Une fois parvenue au bout de tout cela, vous délivre-t-on quelque document que l'on puisse joindre à un curriculum vitæ ?
Sachant que je maîtrise désormais les courriels, suis-je en droit de me présenter à l'épreuve qui donne l'attestation ?
À quelles conditions, je vous prie, obtient-on ce fameux badge dont mes collègues s'enorgueillissent ?
## parcours
Ma hiérarchie m'a inscrite à une série intitulée « bien débuter », mais je n'en vois nulle trace et ne sais comment y accéder.
Je serais curieuse de connaître l'ordre des étapes qui m'attendent d'ici la fin du programme.
Quels cheminements proposez-vous à une personne qui, comme moi, voudrait se perfectionner pas à pas dans la gestion des agendas ?
Il me semble avoir abandonné en cours de route le programme commencé en septembre, pourrions-nous le reprendre là où il s'était interrompu ?
## partage-resultats
Je me suis ravisée et ne souhaite plus, tout compte fait, que mon responsable ait accès à mes scores.
Si ma cheffe de service désire suivre mes progrès, je n'y vois pas d'inconvénient et vous autorise à les lui communiquer.
Je préférerais, par discrétion, que mes résultats ne sortent pas d'ici et ne parviennent pas aux oreilles de ma direction.
Comment fait-on, je vous prie, pour que mon chef de service puisse consulter mes avancées ?
## langue
L'anglais étant ma langue maternelle, je me sentirais plus à l'aise si nous poursuivions dans cette langue.
Je m'y perds avec tous ces messages en anglais, auriez-vous la bonté de vous en tenir au français ?
Notre assistante d'échange vient de Séville et comprend mal le français : parlez-vous espagnol, par hasard ?
## composer-relance
Plusieurs de mes agents n'ont pas encore commencé, et je cherche une façon aimable de les y inviter sans les braquer ; m'aideriez-vous à tourner ce message ?
J'aurais besoin que vous m'aidiez à rédiger un petit mot d'encouragement à l'attention de mes collaborateurs.
Il serait souhaitable de faire une piqûre de rappel à ceux de mon service qui traînent les pieds.
Sauriez-vous me préparer quelques lignes pour remotiver mon équipe, qui s'essouffle un peu depuis Noël ?
## vue-equipe
Le directeur général me réclame un point sur la participation de mon service, et je n'ai aucun chiffre à lui présenter.
Sans entrer dans le détail de chacun, je voudrais avoir une idée de la manière dont mes agents progressent dans leur ensemble.
Y a-t-il un endroit où je puisse voir quels thèmes posent le plus de difficultés à mes collaborateurs ?
Je serais curieuse de savoir combien de personnes de mon unité ont pris part à l'exercice ce mois-ci.
## hors-sujet
Je me permets de vous solliciter au sujet de la fuite d'eau du deuxième étage, que personne n'est encore venu réparer malgré trois appels.
Madame la Présidente souhaiterait savoir si la salle Pétrarque est disponible le douze au soir pour une réception d'une centaine de personnes.
Auriez-vous l'extrême obligeance de me faire parvenir la dernière version du compte rendu de la commission d'urbanisme ?
Sans vouloir vous presser, où en est le remboursement des frais de déplacement que j'ai transmis à la comptabilité le mois dernier ?
Il conviendrait de prévoir des fleurs pour le départ de Monsieur Delmas, et je me demandais qui s'en chargeait d'ordinaire.
Je serais curieuse d'avoir votre sentiment sur la candidature de notre adjoint aux prochaines élections.
Un administré fort mécontent m'assure que sa rue n'a pas été balayée depuis quinze jours, à qui dois-je transmettre sa plainte ?
Ma voiture étant en révision, sauriez-vous par hasard si un collègue fait le trajet depuis Lunel le matin ?
Permettez-moi de vous demander si le restaurant administratif servira du poisson vendredi, comme le veut l'usage.
Il m'est revenu que la prime de fin d'année serait versée en deux fois, pourriez-vous me confirmer cette information ?
Je cherche depuis ce matin le badge du parking que l'on m'avait confié, l'auriez-vous aperçu ?
Pourriez-vous me rédiger, pour demain, le discours que Monsieur le Maire prononcera à l'inauguration de la médiathèque ?
Auriez-vous connaissance d'un bon restaurant près de la Comédie, où l'on puisse inviter une délégation étrangère ?
Je me demande s'il est encore temps d'inscrire mon petit-fils au centre aéré pour les vacances d'hiver.
Le chauffage de mon bureau ne fonctionne plus et, par ce froid, mes doigts peinent à tenir un stylo : qui faut-il prévenir ?
Il faudrait que l'on m'installe une seconde imprimante, la mienne étant partagée avec tout l'étage.
On me dit que le tramway sera interrompu jeudi, savez-vous si les agents seront autorisés à partir plus tôt ?
Je souhaiterais connaître la marche à suivre pour déposer une demande de temps partiel à compter du printemps.
Avec mes excuses pour cette question triviale, quel temps annonce-t-on pour la cérémonie du 8 mai ?
J'aurais voulu connaître le nombre de jours de congé qu'il me reste à poser avant la fin de l'année.
Le mobilier commandé en septembre n'étant toujours pas livré, quel délai le fournisseur a-t-il annoncé ?
À titre tout à fait personnel, que pensez-vous de la nouvelle exposition du musée Fabre ?
Ma fille cherche un stage de troisième au service communication, à qui doit-elle adresser sa lettre ?
Je dois réserver deux billets de train pour Bruxelles au nom de l'élu, pouvez-vous vous en occuper ?
`;
