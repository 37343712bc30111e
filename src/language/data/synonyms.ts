/** Words that mean nearly the same when somebody looks for a tip: one family a line, accents gone. */
export const SYNONYMS = `
mail, mails, email, courriel, courriels, message, messages, messagerie, e mail
boite, messagerie, outlook, courrier
absence, absent, conge, conges, vacances, depart, automatique
mot passe, mdp, password, phrase passe, identifiant
coffre, gestionnaire, stocker, retenir, memoriser, keepass
hameconnage, phishing, piege, arnaque, frauduleux, fraude, faux, suspect, douteux, louche, piege
visio, visioconference, distance, distanciel, teams, appel, hybride, mixte
agenda, calendrier, planning, outlook
reunion, rendez vous, rdv, rencontre, meeting
partager, partage, donner acces, acces, droits, autorisations, deleguer, delegation, montrer
fichier, document, dossier, piece jointe, pj
ranger, classer, rangement, organiser, trier, tri, emplacement
supprimer, effacer, jeter, retirer, enlever, nettoyer, vider
chercher, recherche, retrouver, trouver, introuvable, perdu, disparu
gros, lourd, volumineux, poids, taille, plein, place, espace, stockage
verrouiller, verrouillage, bloquer, fermer session, proteger
telephone, mobile, portable, smartphone, tel
ordinateur, pc, poste, machine, ordi
wifi, wi fi, reseau, connexion, internet, box, debit
maison, domicile, chez moi, teletravail, foyer
lent, lente, rame, ralentit, lenteur
planter, fige, bloque, gele, repond plus, coince, plante
redemarrer, eteindre, relancer, arreter
sauvegarde, sauvegarder, copie, restaurer, restauration
double authentification, mfa, 2fa, code sms, facteurs
mise jour, maj, update, actualiser
usager, habitant, public, administre, citoyen, personne
enfant, enfants, ado, adolescent, fils, fille, eleve, jeune, famille, parent, parents
harcele, harcelement, cyberharcelement, insulte, moque
ecran, affichage, tele, moniteur
photo, image, illustration, capture
cv, candidature, postuler, curriculum
offre, annonce, emploi, travail, poste
graphique, courbe, camembert, diagramme
tableau, excel, tableur, feuille, classeur
total, somme, addition, additionner
pourcentage, taux, proportion
doublon, doublons, repete, deux fois, double
filtrer, filtre, afficher certaines, seulement
colonne, colonnes, case, cellule, lignes
donnees, donnee, informations, data
personnelles, personnel, vie privee, confidentiel, confidentialite, nominatif, sensible
dpo, delegue protection
rgpd, cnil, protection donnees
version, historique, ancienne, precedente, anterieure
signature, signer, coordonnees
objet, titre, sujet
copie cachee, cci, masquer adresses
repondre, reponse
tous, tout monde, collectif
programmer, planifier, differer, plus tard, envoi differe
relancer, relance, rappeler, rappel, insister
urgent, urgence, presse, vite
soir, nuit, week end, deconnexion, deconnecter, repos
casque, micro, son, audio, ecouteurs
mal dos, ergonomie, posture, chaise, nuque, hauteur
yeux, oeil, vue, fatigue visuelle
raccourci, raccourcis, clavier, touche, touches
copier, coller, presse papiers, copie
fenetre, fenetres, cote cote, moitie
onglet, page, site, navigateur, web
annuler, defaire, fausse manoeuvre, erreur, revenir
modele, gabarit, type
compte rendu, pv, releve
titre, style, sommaire, plan
corriger, correction, suivi modifications, relire, relecture
accessible, accessibilite, handicap, aveugle, malvoyant, lisible, contraste
simple, simplifier, clair, comprendre, facile lire, falc
lien, liens, url, adresse web, hyperlien
favori, favoris, marque page
source, citer, reference, provenance
ia, intelligence artificielle, chatgpt, assistant, copilot
vol, vole, perte, perdu, egare
virus, pirate, incident, attaque, piratage, cyberattaque
cle usb, usb
indemnite, prime, argent, forfait, remboursement
manager, encadrer, encadrant, chef, equipe
isole, isolement, seul, lien, solitude
salle, reserver, ressource
creneau, disponibilite, disponible, libre, dispo, date
recurrent, recurrente, repete, regulier, hebdomadaire, serie
fuseau, decalage horaire, etranger
imprimer, impression, papier
colis, livraison, sms, texto
impots, banque, virement, fournisseur, rib
publipostage, courrier personnalise, etiquettes
mention, arobase, notifier, prevenir collegue, avertir
canal, canaux, conversation, fil, discussion
sondage, doodle, vote
revient, repete, recurrent, regulier, chaque semaine, hebdomadaire, toutes semaines
alerte, alertes, notification, notifications, sonore, bip, deranger, interrompre, calme, concentration
quitter, depart, partir, mutation, retraite, successeur, remplacant
trace, carnet, journal, noter, registre, historique
prefere, preferes, favori, epingler, epingle, sous main, acces rapide
nommer, nom, nommage, intitule
plausible, vraisemblable, coherent, ordre grandeur, verifier, realiste
autorisation, accord, consentement, droit image, permission
espionner, surveiller, surveillance, cachee, controler, fliquer
fatigue, fatiguer, reposer, repos, tirer
electricite, energie, ecologie, impact, sobriete, consommer, consommation, eteindre, planete
appeler, joindre, contacter, numero, prevenir, alerter, support, assistance
couper, arreter, deconnecter, finir, fin journee, debrancher
appli, application, logiciel, programme, outil
inventer, creer, choisir, trouver, imaginer
inquiet, inquiete, inquietude, angoisse, peur
demande, demander, solliciter, faire demande
refuse, refus, refuser, rejete, decliner
oublier, oublie, oubli, annonce
montrer, afficher, visible, voir, apparaitre
truque, fake, vraie, verifier, authentique, intox
cloud, nuage, ligne, onedrive, serveur
`;
