export const commencer = `
# courant
{pose|donne|envoie|file|montre|propose|balance}-moi une {question|nouvelle question|autre question|petite question}
{donne|pose}-moi une question sur @topic
une {question|autre question|nouvelle question} {s'il te plaît|s'il vous plaît|svp|stp|}
{je veux|je voudrais|j'aimerais|j'ai envie de} {commencer|démarrer|débuter|m'exercer|m'entraîner|jouer|travailler un peu|répondre à une question|faire un quiz|faire un exercice}
on {commence|démarre|y va|attaque|s'y met|lance} {le quiz|les questions|la partie|l'entraînement|l'exercice|la session|}
{lance|démarre|commence|envoie|débute|ouvre} {le quiz|une question|la session|un exercice|l'entraînement|le jeu|une partie|le questionnaire|les questions}
{teste|interroge|questionne|challenge|évalue}-moi sur @topic
{teste|interroge|questionne|challenge}-moi
{question|la question} suivante
encore une {question|petite question|dernière question|}
{une autre|encore une autre|la suite|on enchaîne|on continue|continue|continuons|je continue}
je suis {prêt|prête|dispo|disponible|chaud|chaude|motivé|motivée}{, on y va|, envoie|, vas-y, pose ta question|, tu peux m'interroger| pour une question|}
j'ai {deux minutes|cinq minutes|un moment|un peu de temps|dix minutes|1 minute|5 min} {pour une question|pour un petit exercice|, tu as une question ?|, on fait un quiz ?|, on peut s'entraîner|devant moi, envoie une question}
on peut {commencer|démarrer|y aller|faire une question|faire un quiz|s'entraîner|continuer le quiz} {?|maintenant ?|}
un {quiz|exercice|qcm|petit quiz|exo|test|petit exercice} {sur @topic|s'il te plaît|maintenant|rapide|}
c'est parti{ pour le quiz| pour une question| !|}
allez {on commence|une question|on s'y met|envoie la question|go|question suivante}
{quelle est|c'est quoi} la {question du jour|prochaine question|question d'aujourd'hui|question suivante}
la question du jour {s'il te plaît|svp|}
{donne-moi|je veux|envoie} la {prochaine|prochaine question|suivante} {s'il te plaît|}
passons à la question suivante
tu as {une question|une autre question|un exercice|un quiz} {pour moi|à me proposer|sur @topic} ?
je {m'ennuie, donne-moi une question|veux progresser, pose-moi une question|veux réviser, envoie une question}
{je veux|j'aimerais} {réviser|travailler|pratiquer|m'exercer} {un peu|maintenant|aujourd'hui} 
on {fait|se fait} {une question|un quiz|un petit exercice|une série|une partie} {?|ensemble ?|rapidement}
{réviser|s'entraîner|m'entraîner|commencer|démarrer|jouer|quiz|question|exercice|entraînement}
{fais|fais-moi} {travailler|réviser|bosser} {un peu|sur @topic|}
{c'est|voilà,} {mon moment|ma minute} du jour, {envoie|vas-y, une question}
j'attends {ma question|la question du jour|ta question|la prochaine question}
{tu me|vous me} {poses|posez} une question ?
{peux-tu|tu peux|pouvez-vous|est-ce que tu peux} {me poser|m'envoyer|me donner|me proposer|lancer} une {question|autre question|nouvelle question}
{on reprend|on refait|on recommence} {un quiz|une question|une série|un exercice} {maintenant|tout de suite|}
{fais-moi|on me fait} {passer|faire} {une question|un petit quiz|un exercice}
{ça me dit bien|je suis d'humeur à faire|je ferais bien} {une question|un petit quiz|un exercice}
enchaîne avec {une autre|la suivante|une autre question}
{question sur|quiz sur|exercice sur|qcm sur|entraînement sur} @topic
{une question|une petite question|encore une question|une autre question|des questions|une colle|un petit quiz|un exercice} sur @topicArt {stp|s'il te plaît|svp|?|}
{une|encore une|une autre|une petite} sur @topicArt {stp|s'il vous plaît|?|}
{je veux|je voudrais|j'aimerais} {une question|un exercice|un quiz|être interrogé|être interrogée} sur @topicArt
{interrogez-moi|testez-moi|questionnez-moi|posez-moi une question|envoyez-moi une question|entraînez-moi} {sur|à propos de} @topicArt
{tu peux|vous pouvez|peux-tu|pouvez-vous} {me poser une question|m'interroger|me tester|me faire travailler} sur @topicArt ?
{je veux|je voudrais|donne-moi} {plusieurs questions|trois questions|une série de questions|5 questions} {d'affilée|}
# soigne
Bonjour, {je souhaiterais|je souhaite|j'aimerais} {commencer l'entraînement|débuter une session|répondre à une question|m'exercer quelques minutes}.
{Pourriez-vous|Pouvez-vous|Auriez-vous l'amabilité de} me {poser|proposer|soumettre|transmettre} {une question|la question suivante|un exercice} {, je vous prie|s'il vous plaît|} ?
Je suis disponible pour {répondre à une question|un exercice|quelques questions}.
Serait-il possible de {démarrer un exercice|commencer le questionnaire|recevoir une question} ?
Veuillez m'adresser {une nouvelle question|la question du jour}.
Je me tiens prêt à répondre à vos questions.
Auriez-vous {une question|un exercice} à me proposer {concernant @topic|} ?
Je voudrais m'évaluer rapidement avec une question {sur @topic|}
# sms
{pose moi|envoi moi|done moi|donne|balance|file} {1|une} {kestion|question|qestion|questions}
g {2 min|5min|2 mn} {pr|pour} {1 question|un quizz|un exo}
{on y va|go|let's go|allé go|aller on y va|zou|feu|on attaque}
{vazi|vas y|vzy} {envoi|balance|pose} {la question|ta question|1 kestion}
{jveu|jveux|je veu} {comencer|commencé|1 question|une autre kestion|m entrainer|mexercer|jouer}
{1 autre|une autre|encore 1|encor une|la suivante|suite} {stp|svp|}
quizz {stp|svp|go|}
chui {pret|prete|chaud} {envoi|go|}
on {comence|commense|comance} {?|kan|le quizz}
tes moi sur @topic
{kestion|question} {suivante|suivente|stp|svp}
lance {le kizz|1 kestion|le quizz}
{g 2 min a tuer|jai 5 minute} {tu menvoi 1 question|une petite question}
# long
Bon, j'ai fini mon dossier et il me reste un peu de temps avant la pause. Tu peux m'envoyer une question ?
Salut, ça fait longtemps que je ne suis pas venu. J'aimerais bien me remettre à l'exercice, on commence ?
Bonjour ! Je viens de rentrer de réunion, j'ai cinq minutes devant moi, envoie une question {sur @topic|}.
Je prends mon café, c'est le bon moment pour un quiz
Mon chef m'a dit de m'entraîner un peu chaque jour, alors allons-y pour une question
Merci pour l'explication, c'est clair. On passe à une autre question ?
Ok j'ai compris. La suite !
C'est bon, j'ai lu. Question suivante s'il te plaît
# anglais
{ask|give|send} me {a question|another question|a new question|one more question|the next question}
{let's|lets} {start|go|begin|play|practice|do a quiz}
{start|begin|launch} {the quiz|training|a quiz|now|the session}
i'm ready{, go ahead| to start| for a question|}
{i want|i'd like} to {start|practice|train|take a quiz|answer a question}
{another one|one more|quiz me|test me} {please|on cybersecurity|on email|}
{can we|could we|shall we} start {now|the quiz|} ?
next question {please|}
i have {five minutes|a minute} for a question
can you {quiz|test} me on @topic
`;
