export const monNiveau = `
# courant
{quel est|c'est quoi|dis-moi|donne-moi|montre-moi|affiche} mon {niveau|score|bilan|résultat|taux de réussite|état d'avancement|avancement|total de points|pourcentage de réussite}
{où j'en suis|où en suis-je|j'en suis où|je suis où|à quel niveau je suis|je suis à quel niveau|où est-ce que j'en suis} {?|dans ma progression ?|en @topic ?|}
{montre|affiche|donne|fais voir|ouvre}-moi {ma progression|mes résultats|mes progrès|mes points|mes scores|mon tableau de bord|mes statistiques|mes stats|mon parcours jusqu'ici|mon évolution}
{mon niveau|mes résultats|ma progression|mon score|mon bilan|mes points|mes scores|mes progrès|mon tableau de bord|mes stats|mes compétences|mon profil|mes notes} {en @topic|sur @topic|s'il te plaît|actuel|}
est-ce que {j'ai progressé|je progresse|je m'améliore|j'avance|j'ai avancé|je suis bon|je suis au niveau|mon niveau a changé|mon niveau a augmenté|ça progresse} {?|en @topic ?|depuis la semaine dernière ?|ce mois-ci ?}
{j'ai progressé|je progresse|je m'améliore} {?|un peu ?|ou pas ?}
{fais|on fait|faire} le {point|bilan} {sur mes compétences|sur mon niveau|sur ma progression|sur mes résultats|sur ce que je sais|}
combien {de bonnes réponses|de questions réussies|de points|de fautes|d'erreurs|de questions} {ai-je|j'ai|ai-je eu|j'ai eu|j'ai eues|j'ai fait}{ ?| cette semaine ?| au total ?| depuis le début ?}
{quels sont|c'est quoi|montre-moi|dis-moi} mes {points faibles|points forts|lacunes|forces|faiblesses|axes de progrès|points à travailler|points à améliorer}
{sur quoi|dans quel domaine|en quoi} {je suis faible|je suis bon|je dois m'améliorer|je dois progresser|j'ai des lacunes|je suis le plus fort|je suis le moins bon}
{voir|consulter|afficher|regarder} {mon niveau|mes résultats|ma progression|mon score|mon tableau de bord|mes progrès|mon bilan}
{je voudrais|je veux|j'aimerais|peux-tu me laisser} {voir|connaître|savoir|consulter} {mon niveau|mes résultats|ma progression|où j'en suis|mon score|mes points faibles|mes progrès}
{suis-je|est-ce que je suis} {bon|bonne|au point|à jour|fort|nul|nulle} {en @topic|} ?
{je suis bon en quoi|je vaux combien|j'ai combien|j'ai combien de bonnes réponses|quel pourcentage j'ai|j'ai eu combien|j'ai quelle note|je suis nul ou pas} ?
{quel|quelle} {niveau ai-je|niveau j'ai|niveau j'ai atteint|est ma note|est ma progression|est mon évolution|est ma moyenne} {en @topic|} ?
{qu'est-ce que j'ai|qu'ai-je} {appris|acquis|réussi|déjà vu|déjà fait} {?|jusqu'ici ?|jusqu'à présent ?}
{bilan|progression|score|niveau|résultats|statistiques|tableau de bord|progrès|points faibles|avancement}
{récapitule|résume|récap de} {mes résultats|ma progression|mon niveau|mes scores}
{combien|il} {me reste-t-il pour|me manque combien pour|faut combien pour} {passer au niveau suivant|atteindre le niveau 5|le niveau suivant} ?
{mon niveau est-il|est-ce que mon niveau est} {suffisant|bon|correct|bas|faible} {pour la certification|} ?
{comment|où} {voir|je vois|je peux voir|consulter|trouver} {mes résultats|mon niveau|ma progression|mon score} ?
comment {je me situe|je me débrouille|je m'en sors|ça se passe pour moi} {?|en @topic ?|dans l'ensemble ?}
{est-ce que|alors,} {je m'en sors|je m'en sors bien|je me débrouille} ?
où en est {mon niveau|ma progression|mon apprentissage|ma formation|mon avancement} ?
{on en est où|où on en est} {de ma progression|de mes résultats|pour mon niveau|dans mes compétences}
{j'ai réussi|j'ai raté} combien de questions {cette semaine|}
{qu'est-ce que je maîtrise|que dois-je encore travailler|qu'est-ce qu'il me reste à apprendre} ?
# soigne
{Je souhaiterais|J'aimerais|Je désire} {connaître mon niveau|consulter mes résultats|prendre connaissance de ma progression|savoir où j'en suis|obtenir un bilan de mes compétences} {, s'il vous plaît|}.
{Pourriez-vous|Pouvez-vous} {m'indiquer|me communiquer|m'afficher|me préciser} {mon niveau actuel|mes résultats|ma progression|mon score|l'état de mes compétences} ?
Quel est l'état de mes compétences {numériques|en @topic} ?
Ai-je {progressé|fait des progrès} {depuis le mois dernier|ces dernières semaines|} ?
Un récapitulatif de mes résultats serait apprécié.
# sms
{c koi|cest koi|c quoi|ct koi} {mon nivo|mon niveau|mes point faible|mon scor|mes resultats}
{jsui ou|g suis ou|jen suis ou|jen sui ou|ou jen suis|ou j'en sui|g en suis ou} {?|en @topic|}
{montre|fé voir|fais voir} {mes resulta|mes score|mon nivo|ma progression|mes progres}
{mon nivo|mon nivau|mes resulta|mon scor|ma progressions} {svp|stp|en cyber|}
{esque|est ce ke|esk} {g progressé|jai progresser|je progresse|je mameliore|chui bon} ?
{combien|cb|cmb|conbien} {de point|de bone reponse|g bon|de bonnes rep} {g|jai} ?
{chui|jsui|je sui} {nul|bon|fort} {ou pa|en koi|en kel matiere} ?
# long
Cela fait trois semaines que je réponds tous les jours. Est-ce que ça se voit sur mon niveau ?
Bonjour, avant mon entretien annuel j'aimerais voir où j'en suis dans mes compétences numériques.
J'ai répondu à pas mal de questions hier et aujourd'hui, du coup je me demande si j'ai progressé
Merci ! Et sinon, tu peux me montrer mes résultats de la semaine ?
# anglais
{what is|what's|show me|see|display} my {level|score|progress|results|stats|dashboard|strengths|weak points}
{how am i doing|where do i stand|how far am i|am i improving|am i making progress|did i improve} {?|so far ?}
my {level|score|progress|results|stats}
how many {questions did i get right|points do i have|correct answers}
what are my {weaknesses|weak points|strong points} ?
i want to see my {results|progress}
`;
