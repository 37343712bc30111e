export const composerRelance = `
# courant
{je veux|je voudrais|j'aimerais|je souhaite|on peut} {envoyer un coup de pouce|envoyer une relance|relancer mon équipe|envoyer un message à mon équipe|composer une relance|programmer une relance|écrire à mon équipe|envoyer une question à mon équipe|préparer un coup de pouce|lancer une campagne|motiver mon équipe|envoyer un rappel à mes agents|nudger mon équipe|pousser un conseil à mes agents|relancer le service}
{envoie|programme|prépare|compose|crée|rédige|diffuse|fais partir} {un coup de pouce|une relance|un rappel|un message|une question|un conseil|une campagne|un nudge|un petit message} {à mon équipe|à mon service|à mes agents|pour l'équipe|à toute l'équipe|au service comptabilité|à l'unité|à mes collaborateurs|à la direction des finances|à la commune}
{coup de pouce|un coup de pouce|relance|nouvelle relance|composer une relance|nouveau coup de pouce|nudge|envoyer un coup de pouce|campagne|relancer|créer une relance|planifier une relance|message à l'équipe|relance d'équipe}
{relance|relancer|motive|encourage|booste|sollicite|rappelle} {mon équipe|mes agents|mon service|toute l'équipe|mes collaborateurs|ceux qui n'ont pas participé|l'équipe accueil|le pôle|les agents de la voirie}
comment {relancer mon équipe|envoyer un message à mes agents|programmer une relance|composer un coup de pouce|créer une campagne|envoyer une question à mon service|inviter mon équipe à participer} ?
{annule|corrige|modifie|rappelle|reprogramme|supprime} {la relance|ma relance|le coup de pouce|mon dernier coup de pouce|le message envoyé à l'équipe|la campagne} {de lundi|programmée|d'hier|}
{je peux|puis-je|est-ce que je peux|peux-tu|tu peux} {envoyer un rappel à mon équipe|relancer mes agents|écrire à tout le service|relancer mon service|programmer un message pour mon équipe|envoyer un coup de pouce à mon service} {lundi|demain|}?
{invite|faire participer|fais participer|inviter} {mon équipe|mes agents|le service} {à un parcours|à répondre à une question|au positionnement|}
{programme|planifie|lance} {un coup de pouce|une relance|une campagne|un message} {lundi|lundi à 9h|demain matin|pour la semaine prochaine|avec une date limite} {pour mon équipe|pour le service|}
{attribue|assigne|propose|pousse} {un parcours|un conseil|une question} à {mon équipe|mon service|mes agents|tout le monde dans mon service}
{où en est|qu'a donné|combien ont reçu} {ma relance|mon coup de pouce|la campagne|ma dernière relance} ?
# soigne
{Je souhaiterais|J'aimerais} {adresser un message à mon équipe|programmer une relance pour mon service|envoyer un coup de pouce à mes collaborateurs|lancer une campagne de sensibilisation auprès de mes agents}.
{Pourriez-vous|Pouvez-vous} {relancer les agents de mon service|préparer un message pour mon équipe|programmer une relance} ?
# sms
{jveu|jveux} {relancé|relancer|motivé} {mon equipe|mes agent|mon service|lequipe}
{envoi|prog|prepare} {1 relance|un coup 2 pouce|1 msg|1 rapel} {a lequipe|a mon equipe|a mes agents|au service}
{relance|cdp|nudge} {lequipe|mon equipe|mes gars|le service} {stp|}
# long
Mon équipe participe peu en ce moment, je voudrais leur envoyer un petit message d'encouragement avec une question
Bonjour, j'aimerais programmer pour lundi un coup de pouce au service accueil sur les mots de passe.
# anglais
{nudge my team|send a nudge|send a reminder to my team|message my team|remind my team|create a campaign|compose a nudge|send a question to my team|schedule a nudge}
`;
