export const parlerHumain = `
# courant
je {veux|voudrais|souhaite|aimerais|préfère|peux|dois|désire} {parler à|discuter avec|joindre|contacter|échanger avec|avoir|voir|rencontrer|appeler} {quelqu'un|une vraie personne|un humain|un conseiller|une personne|un formateur|le support|l'assistance|le référent numérique|un collègue de la DSI|un technicien|un responsable|un être humain|le service informatique|la personne en charge}
qui {contacter|appeler|joindre|prévenir|peut m'aider|peut me répondre|est le référent|est mon interlocuteur|est le contact} {à la DSI|pour de l'aide|en cas de problème|au service formation|à la formation|en cas de besoin|pour le numérique|chez nous|} ?
{mets-moi|mettez-moi|mets moi} en {relation|contact|liaison} avec {un formateur|quelqu'un|un conseiller|le support|une personne|la DSI|un humain|le référent|un technicien}
{y a-t-il|il y a|est-ce qu'il y a|y a} {un humain|quelqu'un|une vraie personne|une personne réelle|un conseiller|un contact|une hotline|un numéro} {?|derrière ?|que je peux appeler ?|disponible ?|pour m'aider ?|à qui parler ?}
{quel est|c'est quoi|donne-moi|tu as|je cherche} le {numéro|téléphone|mail|contact|numéro de téléphone|numéro de poste} {de l'assistance|du support|de la DSI|du référent numérique|du service formation|du helpdesk|de la hotline|d'un conseiller|du formateur} 
{passe-moi|appelle-moi|transfère-moi à|donne-moi|redirige-moi vers|oriente-moi vers|envoie-moi vers|dirige-moi vers} {un conseiller|un humain|quelqu'un|un responsable|le support|une vraie personne|le service formation|un formateur|un collègue}
à qui {je peux m'adresser|puis-je m'adresser|m'adresser|dois-je m'adresser|je dois parler|demander de l'aide|parler|poser ma question|je m'adresse|écrire|téléphoner} {?|pour de l'aide ?|pour un problème ?}
{contacter|joindre|appeler|écrire à|parler à} {le service formation|la DSI|un humain|le support|l'assistance|quelqu'un|le référent|un formateur|un conseiller|la hotline|une personne|le service informatique}
{humain|un humain|contact|support|conseiller|assistance|hotline|référent numérique|helpdesk|un conseiller s'il vous plaît|formateur|quelqu'un ?|standard}
{je veux pas|je ne veux pas|marre de|j'en ai assez de} parler à {un robot|une machine|un bot}{, passe-moi quelqu'un|, je veux un humain|, je veux une vraie personne|}
{quelqu'un|une personne|un humain} {peut m'aider|peut me rappeler|pourrait me répondre|peut m'appeler|peut venir m'aider|peut me répondre à ta place} ?
{comment|où} {joindre|contacter|avoir|trouver|je peux joindre|puis-je joindre} {un humain|la DSI|le support|quelqu'un|un formateur|l'assistance|le référent|un conseiller|l'équipe|le service formation} ?
{je peux|puis-je|est-ce que je peux|on peut|est-il possible de} {avoir quelqu'un au téléphone|parler à quelqu'un|être rappelé|appeler quelqu'un|voir un formateur|avoir un rendez-vous avec un formateur|être mis en relation} ?
{tu ne comprends rien|tu ne m'aides pas|ça ne m'aide pas}, {je veux parler à quelqu'un|passe-moi un humain|donne-moi un contact|je veux une vraie personne}
{rappelez-moi|je veux être rappelé|demande de rappel|que quelqu'un me rappelle|faites-moi rappeler par un conseiller|j'attends un appel d'un conseiller}
{les coordonnées|le contact|le nom|l'adresse} {du référent|de la DSI|du formateur|du support|d'un responsable|de l'équipe formation} {s'il te plaît|svp|?|}
{j'ai besoin|il me faut|j'aurais besoin} {d'un humain|d'un technicien|d'un conseiller|d'une vraie personne|de l'aide de quelqu'un|de parler à quelqu'un|d'un contact|d'un interlocuteur}
{qui est|où est|c'est qui} {le référent numérique|le formateur|le médiateur numérique|mon référent|l'ambassadeur numérique|le correspondant informatique} {de mon service|ici|chez nous|} ?
{un vrai|une vraie} {humain|personne|être humain} {s'il te plaît|svp|stp|}
# soigne
{Je souhaiterais|J'aimerais|Je désire} {m'entretenir avec un conseiller|être mis en relation avec un formateur|échanger avec une personne du service formation|obtenir les coordonnées du support|être rappelé par quelqu'un}.
{Pourriez-vous|Pouvez-vous} {me mettre en relation avec un interlocuteur|m'indiquer le numéro de l'assistance|me communiquer le contact du référent numérique|m'orienter vers une personne compétente} ?
Auprès de qui puis-je me renseigner {?|de vive voix ?}
Quel est l'interlocuteur à contacter pour une assistance ?
# sms
{jveu|jveux|je ve|je veu} {parlé|parler|causer} {a|à} {kelkun|quelqun|kelk1|1 humain|un vrai|qqn|1 vrai gens}
{ki|qui} {contacté|contacter|joindre|appelé|apeler} {a la dsi|pr de l aide|stp|au support|} ?
{c koi|cest koi} {le num|le numero|le tel|le 06} {du support|de la dsi|de lassistance|dla hotline} ?
{pass|passe} {moi} {1 humain|kelkun|qqn|un conseillé|le support}
{ya|y a|ya til} {kelkun|qqn|1 humain|quelqun|un vrai} ?
{num|contact|tel} {dsi|support|assistance|hotline|referent} {stp|}
# long
Bonjour, mon cas est particulier et je préférerais en discuter avec une vraie personne.
Écoute je tourne en rond avec toi, donne-moi le numéro de quelqu'un que je puisse appeler
Ma collègue m'a dit qu'il y avait un référent numérique, comment le contacter ?
# anglais
{i want to|can i|i'd like to|let me} {talk|speak} to {someone|a human|a real person|support|a person|somebody}
{contact support|human please|real person please|who can i contact|who should i call|is there a human|talk to a human|agent please|call support}
{what's|give me} the {phone number|contact} {of the help desk|for support|}
`;
