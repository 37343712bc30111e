export const horsSujetTravail = `
# courant
comment {poser|demander|prendre|annuler|déposer|valider} {mes congés|des congés|un jour de congé|une RTT|un jour enfant malade|mes jours de fractionnement|un congé parental|une autorisation d'absence|un temps partiel} ?
{quand est|à quelle date est|c'est quand} {versée la paie|la paye|versée la prime|le virement du salaire|payé le treizième mois|l'entretien annuel|la réunion du CST|le prochain pont} ?
{je voudrais|je veux|j'ai besoin de|comment faire} {un arrêt maladie|une fiche de paie|une attestation employeur|une avance sur salaire|une augmentation|une mutation|changer de poste|un certificat de travail|une mobilité interne|déclarer un accident du travail|des tickets restaurant|un remboursement de frais}
{réserve|réserver|je veux réserver|comment réserver|peux-tu réserver} {une salle de réunion|une voiture de service|la salle du conseil|un véhicule|un vidéoprojecteur|la salle polyvalente|un vélo de service|un créneau au gymnase}
{où est|où se trouve|où est garée|qui a pris} {la voiture de service|la salle 204|le bureau des RH|la photocopieuse|la clé de la salle|le service état civil|le parking du personnel|la machine à café|le local ménage|la trousse de secours} ?
{combien il me reste de|solde de|j'ai combien de|reste-t-il des} {congés|jours de congés|RTT|jours de CET|tickets resto|heures sup} ?
{rédige|écris|prépare|fais} {un courrier pour le maire|une délibération|un compte rendu de réunion|une note de service|un arrêté|un rapport d'activité|un mail à mon chef|un appel d'offres|une réponse à un administré|un PV|une fiche de poste|un discours pour les vœux}
{résume|corrige|relis|complète|analyse} {ce document|ce rapport|cette délibération|mon texte|mon courrier|ce tableau|ce compte rendu|ma lettre}
{mon chef|mon collègue|ma collègue|le directeur|un usager|un élu} {est insupportable|m'a crié dessus|est absent|m'énerve|arrive en retard|ne fait rien|me harcèle|part à la retraite|fait trop de bruit|fête son anniversaire|m'a insulté}
{numéro|code|formulaire|imprimé|bon} {de la préfecture|de bon de commande|de l'engagement comptable|de la DRH paie|cerfa|de commande de fournitures|du budget|d'intervention voirie}
{commander|je veux commander|comment commander|il me faut} {des fournitures|des stylos|du papier|un fauteuil ergonomique|des gants|des cartouches d'encre|un nouveau bureau|des EPI|des chaussures de sécurité|des cartes de visite}
{qui s'occupe|qui est responsable} {des espaces verts|de la voirie|du ménage|des marchés publics|de l'état civil|du courrier|des élections|des cantines scolaires} ?
{comment|où} {demander|obtenir|faire|refaire} {un passeport|une carte d'identité|un acte de naissance|une place en crèche|un permis de construire|une place de marché|une carte grise|l'inscription à l'école|l'inscription sur les listes électorales|un logement social} ?
{la clim|le chauffage|l'ascenseur|la porte|la lumière du bureau|le robinet|le store|l'alarme|la chasse d'eau|le portail} {est en panne|ne marche pas|fuit|est cassée|fait du bruit|est bloqué|ne ferme plus}
{quelle est|c'est quoi} {la grille indiciaire|ma catégorie|la valeur du point d'indice|le montant de la prime|le régime indemnitaire|la date du concours de rédacteur|l'âge de la retraite|la convention collective|la procédure disciplinaire} ?
{je veux démissionner|je cherche un stage|vous recrutez|offre d'emploi|concours administratif|préparer le concours d'attaché|bilan de carrière|je veux changer de service|ma promotion interne|avancement de grade|prime de fin d'année|titularisation|mutuelle employeur|médecine du travail}
{la réunion est à quelle heure|qui vient à la réunion|la réunion est annulée|ordre du jour du conseil municipal|je serai en retard à la réunion|préviens mon chef que je suis malade|appelle ma collègue|transmets ce dossier à la compta|note ça dans mon agenda|envoie un mail à Sophie|mets un rendez-vous demain à 10h|réponds à ce mail à ma place|imprime ce document|ouvre Excel|prends des notes}
{le syndicat|la grève|le CSE|le comité social|les délégués du personnel|la médiatrice|l'assistante sociale} {c'est qui|c'est quand|organise quoi|comment les contacter pour la grève|}
{je suis|on est} {en sous-effectif|débordés à l'état civil|mal payés|en grève demain|harcelé par mon collègue}
{combien gagne|quel est le salaire d'} un {attaché territorial|directeur|maire|agent de catégorie c|policier municipal} ?
{les ordures|les poubelles|les encombrants} {passent quand|sont pleines|ne sont pas ramassées}
{le badge|mon badge|ma carte} {de cantine|de parking|d'accès} {ne marche plus|est démagnétisé|est à renouveler}
{où manger|y a-t-il un micro-ondes|où se garer|où fumer|où est la salle de pause} {près de la mairie|sur le site|au bureau|}
{mes horaires|planning des équipes|tableau des astreintes|planning de garde|feuille de présence|relevé d'heures|pointage|badgeuse}
# soigne
{Pourriez-vous|Pouvez-vous} {me réserver une salle|rédiger une note de synthèse|m'indiquer mon solde de congés|relire mon rapport|me commander des fournitures|transmettre ce courrier au directeur|me communiquer le planning des astreintes} ?
{Je souhaiterais|J'aimerais} {poser trois jours de congés|obtenir une attestation employeur|rencontrer l'assistante sociale|demander une mutation|faire rembourser mes frais de déplacement|obtenir ma fiche de paie|m'inscrire au concours de rédacteur}.
# sms
{cmt|coment} {poser|pozé|poser mes} {mes conges|1 jour|des rtt|mes vac} ?
{g pas recu|jai pa eu|ou es} {ma paye|ma fiche de paie|ma prime|mon salaire}
{reserv|reserve} {1 salle|une voiture|la salle} {stp|demain}
{mon chef|mon colegue} {me soule|est con|menerve|c un naz}
# long
Bonjour, j'ai eu un accident en venant au travail ce matin, comment faire la déclaration ?
Il manque deux cents euros sur ma fiche de paie du mois dernier, qui peut vérifier ?
Un administré attend au guichet pour un acte de naissance et je ne trouve pas le formulaire
Nous organisons le pot de départ de Michel vendredi à 17h, tu viens ?
# anglais
{how do i request leave|when do we get paid|book a meeting room|where is the company car|write a letter to the mayor|summarize this report|i need a day off|i want a raise|order office supplies|where is the printer room|how many vacation days do i have}
`;
