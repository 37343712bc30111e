export const vueEquipe = `
# courant
{montre-moi|affiche|je veux voir|je voudrais voir|donne-moi|voir|consulter|où trouver|j'aimerais voir|ouvre} {les résultats de mon équipe|le niveau de mon équipe|la vue d'équipe|le tableau de bord de l'équipe|la progression de mon service|la participation de mon équipe|les statistiques de mon service|le bilan de mon équipe|les scores de mes agents|la synthèse de mon service|les résultats du service|l'avancement de mes agents}
{où en est|comment va|comment progresse|comment se débrouille|que vaut|comment s'en sort|où en sont} {mon équipe|mon service|l'équipe|mes agents|la direction|mes collaborateurs|ma commune} {en @topic|?|}
{quel est|c'est quoi} {le niveau|le taux de participation|la progression|l'avancement|le bilan|le niveau moyen} {de mon équipe|de mon service|de mes agents|de l'équipe|des agents|de l'unité|du service}{ en @topic|} ?
combien {d'agents|de personnes|de collègues|de mes agents} {participent|ont répondu|ont participé|ont terminé le parcours|sont inscrits|sont actifs|ont progressé} {dans mon équipe|dans mon service|cette semaine|} ?
{vue équipe|mon équipe|vue d'équipe|résultats équipe|tableau de bord équipe|suivi d'équipe|statistiques équipe|bilan équipe|participation|niveaux de l'équipe|mon service|progression de l'équipe|rapport d'équipe}
{mon équipe|mon service|mes agents} {progresse-t-elle|progresse|participe|a-t-il progressé|ont-ils progressé|est au niveau|ont bien participé|s'améliore} ?
{qui|lesquels} {a participé|participe|n'a pas participé|a répondu|n'a pas répondu|a terminé} {dans mon équipe|dans mon service|parmi mes agents} ?
{sur quels sujets|quels sont les points faibles de|quelles sont les lacunes de|en quoi} {mon équipe est faible|mon équipe|mon service|mes agents} {doit progresser|}
{exporte|télécharge|envoie-moi} {les résultats de l'équipe|les statistiques du service|le csv de mon équipe|le rapport d'équipe|le bilan du service}
{suivre|suivi de|faire le point sur|point sur} {mon équipe|la progression de mon équipe|mes agents|la participation|l'équipe}
{compare|comparer} {mes services|les unités|les équipes|mon service aux autres}
# soigne
{Je souhaiterais|J'aimerais} {consulter les résultats de mon équipe|disposer d'une vue d'ensemble de mon service|connaître le taux de participation de mes agents|suivre la progression de mon équipe}.
{Pourriez-vous|Pouvez-vous} {m'afficher la progression de mon service|me présenter le bilan de mon équipe|m'indiquer le niveau moyen de mes agents} ?
# sms
{montre|fé voir|c koi} {le nivo|les resulta|la participation|les stats} {de lequipe|de mon equipe|du service|d mes agent}
{mon equipe|lequipe|mes agent} {en est ou|ils en sont ou|jen suis ou avec} ?
{vue|stats|resulta} {equipe|de lequipe|service} {stp|}
# long
Je prépare une réunion de service, j'aimerais montrer comment l'équipe a progressé depuis janvier
Bonjour, combien de personnes de mon service ont répondu cette semaine et sur quels sujets sont-elles à l'aise ?
# anglais
{team view|my team's results|show my team's progress|how is my team doing|team dashboard|participation of my team|team statistics|how many people in my team answered}
`;
