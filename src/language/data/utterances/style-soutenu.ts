export const styleSoutenu = `
# soutenu
## commencer
{Je vous saurais gré de|Je vous serais reconnaissant de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir|Puis-je vous demander de} {me soumettre une première question|m'interroger|me proposer un exercice|lancer la séance|ouvrir la session d'entraînement|me faire travailler}
{Je suis tout disposé à|Je me tiens à votre disposition pour|Me voici disposée à|Je m'apprête à} {répondre à vos questions|être interrogé|entamer l'exercice|commencer}
{Nous pouvons entamer|Débutons donc|Procédons à|Engageons} {la séance|l'exercice|l'entraînement du jour|le questionnaire}
{Disposant de quelques instants|Entre deux réunions|Avant la commission}, {je me soumettrais volontiers à une question|je répondrais bien à une question|un exercice serait le bienvenu|interrogez-moi}
{Il me serait agréable de|J'aurais plaisir à|Je consacrerais volontiers quelques minutes à} {mettre mes connaissances à l'épreuve|m'exercer|répondre à une interrogation}
{Soumettez-moi|Proposez-moi|Veuillez me soumettre} {une nouvelle interrogation|la prochaine question|un autre exercice|une question relative à @topicArt}
## indice
{Un éclairage|Une indication|Une suggestion|Un début de piste} {me serait précieux|serait bienvenu|m'aiderait grandement} {avant de trancher|pour répondre|}
{Je vous saurais gré de|Auriez-vous l'obligeance de|Pourrais-je vous prier de} {m'aiguiller|me mettre sur la voie|m'apporter un indice|me souffler un élément|guider ma réflexion}
{La réponse m'échappe|Je demeure perplexe|Je suis fort embarrassé|Je reste dans l'expectative}{, un indice s'il vous plaît|, auriez-vous une piste ?|, orientez-moi|, une aide serait appréciée| devant cette question, aidez-moi}
{Sans me livrer la réponse|Sans tout dévoiler}, {pourriez-vous m'orienter|donnez-moi un élément|éclairez-moi quelque peu}
{Puis-je solliciter|Je sollicite|Il me faudrait} {votre aide sur cette question|un indice|une indication complémentaire pour trancher|un coup de pouce}
## explication
{Pour quel motif|Pour quelle raison|Sur quel fondement|En quoi} {ma réponse est-elle jugée erronée|cette proposition est-elle retenue|la seconde option était-elle inexacte|ai-je eu tort|cette réponse est-elle la bonne} ?
{Je vous saurais gré de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir} {motiver cette correction|éclairer cette réponse|m'exposer le raisonnement|développer votre explication|préciser le fondement de cette réponse}
{Cette correction|Le raisonnement|La justification|L'argument} {me laisse perplexe|m'échappe|ne me convainc pas, pourriez-vous l'expliciter ?|mériterait d'être explicité|appelle des éclaircissements}
{J'entends bien la réponse, mais|Je prends acte de mon erreur, toutefois} {le fondement m'échappe|j'aimerais en saisir la raison|pourriez-vous en exposer les motifs ?}
{Quelques éclaircissements|De plus amples explications|Un mot d'explication|Un complément d'explication} {seraient les bienvenus|sur ce point|sur cette réponse|me seraient utiles}
{Qu'est-ce qui justifie|Qu'est-ce qui fonde|Comment justifiez-vous} {cette réponse|une telle correction|ce choix} ?
## passer
{Je préfère m'abstenir|Je m'abstiendrai|Permettez que je m'abstienne|Je fais l'impasse} {sur cette question|de répondre|pour celle-ci|}{, poursuivons|}
{Passons outre|Écartons|Laissons de côté|Faisons l'impasse sur} {cette question|celle-ci|}{, je vous prie|}
{Cette question est étrangère à mes attributions|Cela ne relève pas de mon champ|Cette interrogation ne concerne pas mes fonctions}, {passons à la suivante|poursuivons avec la suivante|je m'abstiens}
{Je vous saurais gré de|Veuillez|Auriez-vous l'obligeance de} {passer à la question suivante|écarter cette question|ne pas insister sur cette question}
{Je souhaite|Je préférerais} {me dispenser de cette question|ne pas me prononcer sur cette question|éluder celle-ci}
## mon-niveau
{Où se situe|Quel est à ce jour|Qu'en est-il de} {mon niveau|ma progression|mon avancement|l'état de mes connaissances} ?
{Je vous saurais gré de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir} {me dresser un bilan|me communiquer mes résultats|faire état de mes progrès|m'indiquer où j'en suis|m'éclairer sur mon niveau}
{Un point d'étape|Un état de ma progression|Un bilan chiffré|Un récapitulatif} {serait le bienvenu|sur mes résultats|de mes acquis}
{Dans quelle mesure|À quel point} {ai-je progressé|me suis-je amélioré|mes compétences ont-elles évolué} {depuis mes débuts|}?
{Quels sont mes domaines|Quelles sont mes marges} {de faiblesse|de progression|d'excellence|à consolider} ?
{Puis-je prendre connaissance de|J'aimerais prendre connaissance de|Il me plairait de consulter} {mes résultats|mon score|ma progression}
## changer-sujet
{Je vous saurais gré de|Auriez-vous l'obligeance de|Serait-il envisageable de} {délaisser ce thème|changer de thématique|aborder une autre matière|m'interroger sur un autre domaine|diversifier les sujets}
{Délaissons|Abandonnons|Quittons} @topicArt {au profit de|pour aborder|et passons à} @topicArt2
{J'aspire à|Je souhaiterais désormais|Il me plairait de} {aborder un tout autre sujet|me consacrer à @topicArt|explorer un autre domaine|traiter d'une autre thématique}
{Quelles thématiques|Quels domaines|Quelles matières} {sont abordés|proposez-vous|puis-je aborder|sont à ma disposition} ?
{Ce thème me lasse|Cette thématique est épuisée|J'ai fait le tour de ce sujet}, {en avez-vous un autre ?|passons à un autre|changeons-en}
## aide
{Je vous saurais gré de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir} {m'expliquer votre maniement|m'indiquer le mode d'emploi|m'éclairer sur votre fonctionnement|me dire ce que l'on peut vous demander|m'exposer vos possibilités|me guider dans l'utilisation de cet outil}
{Quelles sont vos attributions|Quelle est l'étendue de vos services|Quels services pouvez-vous rendre|En quoi pouvez-vous m'être utile|De quelle manière dois-je vous solliciter} ?
{J'avoue être quelque peu désorienté|Je suis quelque peu démuni|Je peine à m'y retrouver}{, comment s'utilise cet outil ?| dans l'utilisation de cet outil|, que dois-je faire ?|}
{Comment convient-il de|De quelle façon faut-il} {procéder|vous utiliser|formuler une demande|se servir de cet assistant|répondre aux questions} ?
{Un mode d'emploi|Une notice|Quelques explications sur votre fonctionnement} {serait utile|me serait précieux|existe-t-il ?}
## pause-rappels
{Je vous saurais gré de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir} {suspendre vos envois @duree|différer vos sollicitations|surseoir aux rappels @jusqua|ne plus m'écrire @jusqua|revenir vers moi en fin de semaine|reporter cette sollicitation}
{L'agenda de l'élue|Mon emploi du temps|La session du conseil|La période budgétaire} {ne me permet pas de répondre cette semaine|ne me laisse aucun répit, revenez plus tard|m'accapare, suspendons les rappels|est trop chargé, reportons}
{Je suis retenue|Je suis appelé|Me voici accaparée|Je serai indisponible} {en commission|par une réunion|par d'autres obligations|@duree|@jusqua}{, remettons cela à plus tard|, nous verrons demain|, suspendez les rappels|}
{Remettons cela à|Différons à|Reportons à} {demain|plus tard|lundi|la semaine prochaine|une date ultérieure}
{Un répit|Une trêve|Une interruption} {@duree|@jusqua} {me serait agréable|serait bienvenu|s'il vous plaît}
{Le moment est mal choisi|Ce n'est guère le moment|L'heure ne s'y prête pas}{, plus tard|, revenez demain|}
## arreter-rappels
{Je vous saurais gré de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir|Je vous demande instamment de} {cesser toute sollicitation|mettre un terme définitif à ces envois|ne plus m'importuner|me radier de vos listes|mettre fin à ces rappels|ne plus m'adresser aucun message}
{Je ne souhaite plus faire l'objet de|Je désire ne plus recevoir|J'entends ne plus être destinataire de} {ces sollicitations|vos messages|ces rappels|vos relances}
{Ces sollicitations|Ces rappels|Vos relances} {m'importunent|n'ont plus lieu d'être|sont superflus}{, cessez-les|, veuillez y mettre fin|, je n'en veux plus|}
{Je me retire|Je renonce à participer|Je mets fin à ma participation} {définitivement|au dispositif|à cette démarche|}
{Par quelle démarche|Comment puis-je} {me faire radier|mettre fin à ces envois|renoncer à ce service} ?
## conseil
{Quelle est la marche à suivre|Comment convient-il de procéder|Quelle méthode préconisez-vous} pour {partager un agenda|rédiger une réponse automatique d'absence|élaborer un mot de passe robuste|déceler un courriel frauduleux|classer ses documents|organiser une visioconférence|protéger des données sensibles|désencombrer sa messagerie} ?
{Auriez-vous quelque recommandation|Que préconisez-vous|Quelles sont vos préconisations|Je serais preneuse de recommandations|Un conseil avisé} {en matière de|au sujet de|concernant} @topicArt
{Je vous saurais gré de|Auriez-vous l'obligeance de} {me prodiguer un conseil sur @topicArt|m'indiquer les bons usages en matière de @topicArt|m'expliquer comment programmer une absence dans Outlook|m'indiquer comment sécuriser mon téléphone}
{De quelle manière|Par quel moyen|Comment} {peut-on déléguer l'accès à son calendrier|vérifie-t-on l'authenticité d'un expéditeur|transmet-on un document volumineux|protège-t-on un fichier confidentiel|préserve-t-on son équilibre en télétravail|planifie-t-on une réunion sans multiplier les courriels} ?
## signaler-probleme
{Je me dois de|Je tiens à|Permettez-moi de} {relever une inexactitude|vous faire part d'une coquille|signaler une anomalie|contester cette correction|appeler votre attention sur une erreur} {dans cette question|dans l'énoncé|dans la correction|}
{L'énoncé est entaché d'une erreur|La formulation est fautive|La référence citée est caduque|Le texte cité a été abrogé|L'information est obsolète|La source n'est plus valide|Cette affirmation est juridiquement inexacte}
{L'affichage|Le lien|Le bouton de validation|La page} {est défaillant|demeure inaccessible|ne répond point|est inopérant|se révèle défectueux}
{Force est de constater que|Je constate que|Il apparaît que} {le bouton ne répond pas|la réponse est erronée|le lien est rompu|la carte ne s'affiche point|l'application dysfonctionne}
## politesse
{Mes hommages|Je vous salue|Bien le bonjour à vous|Mes respects|Je vous adresse mes salutations|Je vous souhaite le bonsoir|Bonjour cher assistant|Chère assistante, bonjour|Veuillez agréer mes salutations distinguées|Je prends congé|Je vous laisse, à bientôt|Au plaisir de vous relire|Fort aimable à vous|C'est fort aimable|Vous êtes bien aimable|Mille grâces|Soyez remercié|Je vous suis reconnaissante|Je vous sais gré de votre aide|Merci de votre obligeance|Je vous exprime ma gratitude|Toute ma reconnaissance|Comment vous portez-vous|Comment vous portez-vous aujourd'hui|J'espère que vous vous portez bien|Bien aimablement|Sincères remerciements|Respectueusement}{ ?|}
{Je tenais à vous|Je voudrais vous|Je ne saurais trop vous} {remercier|exprimer ma gratitude|dire merci|adresser mes remerciements} {pour votre diligence|pour ces éclaircissements|pour votre concours|}
## repeter
{Je vous saurais gré de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir|Auriez-vous la bonté de} {réitérer la question|me rappeler l'énoncé|présenter à nouveau l'intitulé|reprendre la question|me redonner lecture de la question|reformuler votre question}
{L'énoncé|La question|L'intitulé|Votre dernière question} {m'a échappé|s'est perdu|m'est sorti de l'esprit|a disparu de mon écran}{, pourriez-vous le rappeler ?|, veuillez la réitérer|}
{Quel était|Quels étaient|Quel était donc} {l'intitulé|l'énoncé exact|les choix proposés|les termes de la question} ?
{J'ai été interrompue|Mon attention s'est égarée|J'ai perdu le fil}, {pourriez-vous reprendre ?|que demandiez-vous ?|veuillez répéter la question}
## reponse-choix
{J'incline pour|Je me prononce en faveur de|Mon choix se porte sur|J'arrête mon choix sur|Je retiendrai|Mon suffrage va à|Je me range à|Je me détermine pour} {la première proposition|la proposition B|la troisième option|la deuxième réponse|la dernière|l'option C|la réponse A}
{Selon toute vraisemblance|Sauf erreur de ma part|Sous toute réserve|À n'en pas douter}, {la deuxième|il s'agit de la B|la troisième proposition|la première réponse}
## oui
{Assurément|Parfaitement|À la bonne heure|Cela me sied|J'acquiesce|J'y souscris|J'y suis favorable|Je n'y vois pas d'inconvénient|Je n'y vois aucune objection|Soit|Cela me paraît opportun|C'est entendu|Faites donc|Je vous en prie, faites|Qu'il en soit ainsi|Je donne mon aval|Je donne mon accord|Vous avez mon assentiment|Sans aucun doute|Bien évidemment|Avec plaisir, je vous en prie|Procédez|Veuillez procéder|Tout à fait d'accord|C'est parfait ainsi|Cela est exact|C'est exact|Effectivement|En effet}
## non
{Je n'en ferai rien|Je m'y oppose|Je m'y refuse|Nullement|En aucune manière|Point du tout|Je préfère en rester là|Je ne le souhaite guère|Je décline votre proposition|Cela ne me sied pas|Je n'y suis pas favorable|Il n'en est pas question|N'en faites rien|Je vous prie de n'en rien faire|Cela n'est pas nécessaire|Cela ne sera pas nécessaire|Je me vois contrainte de décliner|Ce n'est point ce que je demandais|Ce n'est pas mon intention|Telle n'est pas ma demande|Je me suis ravisée, annulez|Renonçons|Veuillez ne pas donner suite}
## qui-es-tu
{Qui ai-je l'honneur de lire|À qui ai-je affaire|À qui ai-je l'honneur|Avec qui m'entretiens-je|Suis-je en présence d'une machine|Êtes-vous de chair et d'os|Quelle est votre nature|Quelle est votre identité|Qui se cache derrière ces messages|De qui émanent ces messages|Au nom de qui m'écrivez-vous|À quel titre me contactez-vous|Quelle est votre raison d'être|Quelle est votre vocation|Qui vous a conçu|De quel service relevez-vous|Êtes-vous un automate ou une personne} {?|je vous prie ?}
{Je vous saurais gré de|Auriez-vous l'obligeance de} {vous présenter|me dire qui vous êtes|m'indiquer l'origine de ces messages|préciser votre identité}
## donnees-personnelles
{Qu'advient-il de|Quel sort est réservé à|Quel usage faites-vous de} {mes réponses|mes données|mes résultats|ces informations} ?
{Mes réponses|Mes résultats|Ces échanges} {sont-ils portés à la connaissance de ma hiérarchie|sont-elles communiquées à mon supérieur|demeurent-ils confidentiels|sont-elles conservées|font-ils l'objet d'un archivage} ?
{Je vous saurais gré de|Je vous prie de bien vouloir|En application du RGPD, veuillez} {procéder à l'effacement de mes données|me communiquer les données que vous détenez|supprimer toute trace de mes échanges|m'indiquer la durée de conservation|me préciser les destinataires de mes résultats}
{Qui est habilité à|Qui sera amené à|Quelles personnes sont habilitées à} {consulter mes réponses|prendre connaissance de mes résultats|accéder à mes données} ?
{La confidentialité|L'anonymat|La protection} de {mes réponses|mes résultats|mes données} {est-elle garantie|est-il assuré|m'importe, qu'en est-il} ?
## frequence-rappels
{Je vous saurais gré de|Je vous prie de bien vouloir|Serait-il possible de|Auriez-vous l'obligeance de} {espacer vos envois|vous limiter à une question par semaine|m'écrire plutôt en matinée|déplacer les rappels au jeudi|réserver vos envois au début d'après-midi|modérer la cadence des rappels|fixer l'envoi à neuf heures}
{Un rythme hebdomadaire|Une cadence plus modérée|Une sollicitation par semaine|Deux envois hebdomadaires|Un envoi quotidien} {me conviendrait mieux|me siérait davantage|serait préférable|suffirait amplement}
{Le mardi en matinée|Le jeudi vers neuf heures|La fin d'après-midi|Le début de semaine} {me conviendrait davantage|serait plus opportun|serait préférable pour vos envois|se prête mieux à l'exercice}
## reactiver-rappels
{Je vous saurais gré de|Je vous prie de bien vouloir|Auriez-vous l'obligeance de|Vous pouvez désormais} {reprendre vos envois|rétablir les rappels|me réinscrire au dispositif|remettre en service les notifications|reprendre le cours de nos échanges|lever la suspension des rappels}
{Me voici de nouveau disponible|De retour de congés|Ma période de surcharge étant achevée|La session étant close|Je suis revenue à mon poste}, {reprenons|vous pouvez reprendre les envois|rétablissez les rappels|poursuivons où nous en étions}
{Je souhaite|Je désire|J'aimerais} {être à nouveau destinataire de vos messages|reprendre le fil de mon entraînement|lever la suspension|que reprennent les rappels|revenir sur ma désinscription|recevoir derechef vos questions}
## difficulte
{Le degré d'exigence|Le niveau requis|La complexité des questions|La teneur des questions} {me dépasse|est trop élevé|me semble insuffisante|excède mes compétences|est par trop élémentaire|est trop modeste|mériterait d'être rehaussé}
{Je vous saurais gré de|Auriez-vous l'obligeance de|Serait-il possible de} {hausser le niveau|modérer la difficulté|m'épargner les questions trop techniques|relever l'exigence|proposer des questions plus accessibles|me ménager}
{Ces questions|Vos interrogations} {sont par trop ardues|sont d'une facilité déconcertante|sont élémentaires|manquent de relief|sont hors de ma portée|relèvent de l'évidence}
## parler-humain
{Je désirerais|Je souhaiterais|Il me serait agréable de|Je préférerais} {m'entretenir de vive voix avec quelqu'un|être mise en relation avec un interlocuteur humain|échanger avec une personne compétente|m'adresser à un agent de la DSI|joindre un responsable du dispositif}
{Vers qui|À quel interlocuteur|Auprès de quel service|À quelle personne} {puis-je me tourner|dois-je m'adresser|convient-il de s'adresser|puis-je obtenir de l'aide} ?
{Existe-t-il|Disposez-vous d'|Y aurait-il} {un interlocuteur humain|une assistance téléphonique|une personne référente|un numéro d'appel} {que je puisse joindre|}?
{Je vous saurais gré de|Veuillez} {me mettre en relation avec un conseiller|me communiquer les coordonnées du référent|me passer une personne|m'orienter vers un interlocuteur}
## incident-securite
{J'ai, par mégarde,|Par inadvertance, j'ai|J'ai malencontreusement|Je crains d'avoir} {cliqué sur un lien frauduleux|divulgué mon mot de passe|ouvert une pièce jointe vérolée|communiqué mes identifiants à un tiers|transmis des données confidentielles au mauvais destinataire|égaré mon ordinateur professionnel}
{Je soupçonne|Je redoute|Je crains} {une intrusion dans ma messagerie|une tentative d'hameçonnage|que mon compte soit compromis|un piratage de mon poste|une usurpation de mon identité|que ma messagerie ait été compromise}
{Un courriel des plus suspects|Un message douteux|Une pièce jointe suspecte} {m'est parvenu|vient de me parvenir|m'a été adressé}{, que convient-il de faire ?|, comment réagir ?|}
{Mon ordinateur de fonction|Mon téléphone professionnel|Ma tablette de fonction|La clé USB du cabinet} {a été dérobé|m'a été dérobé|a disparu|a été égaré}
{Un inconnu|Un tiers|Une personne malveillante} {semble avoir accédé à ma messagerie|écrit en mon nom|a usurpé l'identité de l'élue|s'est fait passer pour le directeur et a réclamé un virement}
## pix
{Je vous saurais gré de|Auriez-vous l'obligeance de} {m'éclairer sur le dispositif Pix|m'indiquer l'adresse de Pix Territoires|m'expliquer la certification Pix}
{Qu'est-ce que recouvre|En quoi consiste|Quelle est la portée de} {Pix|le dispositif Pix|la certification Pix|Pix Territoires} ?
{Mes résultats sont-ils reportés sur|Cela tient-il lieu de|Quel est le lien avec} {Pix|mon compte Pix|la certification Pix} ?
## ne-sais-pas
{Je confesse mon ignorance|Je l'ignore tout à fait|Je n'en ai pas la moindre idée|La réponse m'est inconnue|Je serais bien en peine de répondre|Je ne saurais me prononcer|Je ne saurais vous dire|J'ignore la réponse|Voilà qui dépasse mes connaissances|Je suis dans l'incapacité de répondre|Cela m'est parfaitement inconnu|Je n'en sais fichtre rien|Je donne ma langue au chat|Mes connaissances s'arrêtent là|Je n'en ai nulle idée|Je ne suis pas en mesure de me prononcer|Je dois reconnaître que j'ignore la réponse}
## positionnement
{Je vous saurais gré de|Auriez-vous l'obligeance de|Serait-il possible de} {procéder à l'évaluation de mon niveau|jauger mes compétences|m'administrer un test de positionnement|déterminer mon point de départ|évaluer mes connaissances avant de débuter|dresser un diagnostic de mes compétences}
{J'aimerais|Je souhaiterais|Il me plairait de} {me situer par une évaluation|être soumis à une évaluation initiale|jauger mon niveau|effectuer un test afin de connaître mon niveau|me soumettre au test de positionnement}
{Une évaluation préalable|Un diagnostic initial|Un test de positionnement} {est-il prévu|me serait utile|serait opportun|peut-il être organisé} {?|}
## certification
{Je vous saurais gré de|Auriez-vous l'obligeance de|Serait-il possible de} {me délivrer une attestation|faire reconnaître officiellement mes compétences|me faire passer l'épreuve de certification|m'établir un certificat|me remettre un justificatif}
{Par quelle voie|Selon quelles modalités|À quelles conditions} {obtient-on l'attestation|puis-je être certifié|se déroule la certification|la certification est-elle délivrée} ?
{Une attestation officielle|Un certificat en bonne et due forme|Un document probant} {m'est demandé|me serait utile|peut-il m'être remis} {?|}
{Je me sens prête à|Je souhaite désormais|J'ambitionne de} {passer l'épreuve de certification|faire certifier mes acquis|obtenir le certificat}
## parcours
{Je vous saurais gré de|Auriez-vous l'obligeance de} {me proposer un parcours adapté à mes fonctions|m'inscrire à un parcours|me présenter les parcours existants|me faire suivre un cursus progressif}
{Quels parcours|Quel cursus|Quelle progression par étapes} {proposez-vous|conviendrait à mes fonctions|existe-t-il pour un collaborateur d'élu|correspond à mon métier} ?
{Je désire|J'aimerais} {m'engager dans un parcours métier|entreprendre un parcours|poursuivre le parcours entamé|connaître les étapes restantes de mon parcours}
## partage-resultats
{Je vous saurais gré de|Je vous autorise à|Je vous prie de bien vouloir|Je consens à} {communiquer mes résultats à mon responsable|partager mon niveau avec ma hiérarchie|porter mes résultats à la connaissance de mon directeur|rendre mes résultats visibles à mon encadrant}
{Je ne souhaite plus que|Je n'entends plus que|Je m'oppose à ce que} {mon responsable consulte mes résultats|mes résultats soient partagés|mon directeur ait accès à mon niveau|mes résultats soient visibles}
{Je retire|Je révoque|Je suspends|Je mets fin à} {l'autorisation de consulter mes résultats donnée à mon chef|le partage de mes résultats|l'accès accordé à mon responsable}
{Par quel moyen puis-je|Comment puis-je} {porter mes résultats à la connaissance de ma directrice|faire connaître mon niveau à mon encadrant|cesser de communiquer mes résultats} ?
## langue
{Je vous saurais gré de|Auriez-vous l'obligeance de|Serait-il possible de} {vous exprimer en anglais|poursuivre dans la langue de Shakespeare|revenir à la langue française|basculer en français|employer l'anglais}
{Dans quelles langues|En quelles langues} {vous exprimez-vous|êtes-vous disponible|puis-je converser avec vous} ?
{La langue de Molière|Le français|L'anglais} {me conviendrait mieux|m'est plus familier|serait préférable}
## composer-relance
{Je vous saurais gré de|Je souhaiterais|Je désire|Auriez-vous l'obligeance de} {adresser une relance à mes collaborateurs|transmettre un message d'encouragement à mon service|solliciter mes équipes|préparer une communication à l'attention de mes agents|inviter mes collaborateurs à participer|stimuler la participation de mon service}
{Veuillez|Merci de} {programmer une relance auprès de mes équipes|diffuser une question à l'ensemble de mon service|faire parvenir un rappel à mes collaborateurs}
{Mes collaborateurs|Mes agents|Mes équipes} {auraient besoin d'un rappel|méritent un mot d'encouragement|tardent à participer, relancez-les|gagneraient à être relancés}
## vue-equipe
{Je vous saurais gré de|Je souhaiterais|Auriez-vous l'obligeance de} {me présenter l'état d'avancement de mon service|me dresser un bilan de mes équipes|prendre connaissance des résultats de mon service|disposer d'une synthèse pour mon équipe|m'indiquer le degré de participation de mes agents}
{Quel est|Qu'en est-il de|Où en est|Comment évolue} {la progression de mes collaborateurs|le taux de participation de ma direction|le niveau d'ensemble de mes agents|l'avancement de mes équipes|la montée en compétences de mon service} ?
{Mes équipes|Mes collaborateurs|Mes agents} {progressent-ils|ont-ils participé|se montrent-ils assidus|en sont où}{ ?| globalement ?}
## hors-sujet
{Je vous saurais gré de|Auriez-vous l'obligeance de|Je vous prie de bien vouloir|Pourriez-vous} {rédiger une délibération|préparer le discours de Madame le Maire|réserver la salle du conseil|relire ma note de synthèse|m'indiquer la date du prochain conseil municipal|faire réparer le photocopieur|me commander un taxi|m'adresser mon bulletin de paie|convier les élus au cocktail|traduire cette allocution|me recommander un restaurant|consulter la jurisprudence du Conseil d'État|retenir une chambre d'hôtel|me communiquer l'ordre du jour}
{Que pensez-vous|Quelle est votre opinion|Quel est votre avis} {de la réforme territoriale|du scrutin de dimanche|de la majorité municipale|de la littérature contemporaine|du budget primitif|de l'opposition} ?
{Qu'y a-t-il au menu|Quel temps fera-t-il|À quelle heure ferme la préfecture|Quand siège la commission d'appel d'offres|Quel est le régime indemnitaire applicable|Combien coûte la rénovation de l'hôtel de ville} {aujourd'hui|demain|ce midi|} ?
{L'ascenseur de l'hôtel de ville|Le chauffage de mon bureau|Le véhicule de fonction|La machine à affranchir} {est hors service|est en panne|doit être réparé|fait défaut}
{Le préfet|L'élue|Madame le Maire|Le directeur de cabinet} {est en déplacement|souhaite son dossier|attend mon appel|reçoit une délégation|prononce ses vœux jeudi}
{La démocratie participative|L'intercommunalité|La loi de finances|Le code général des collectivités} {est un vaste sujet|m'intéresse|a été modifié|prévoit quoi en matière de voirie}{ ?|}
`;
