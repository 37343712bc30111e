/** `IDEA: words and phrases that carry it`, accents gone, French and English; words match by stem, phrases exactly. */
export const CONCEPTS = `
QUESTION: question, quiz, exercice, qcm, questionnaire, interrogation, enonce, epreuve, colle, jeu, partie, serie, session, devinette, defi, training, test, exam
ASK: poser, demander, interroger, questionner, tester, challenger, ask, quiz me, interviewer
GIVE: donner, envoyer, filer, balancer, proposer, passer moi, montrer, lancer, fournir, transmettre, adresser, refiler, lacher, give, send, show, sortir
START: commencer, demarrer, debuter, lancer, attaquer, entamer, ouvrir, y va, allons y, c est parti, ce est parti, en route, go, start, begin, launch, feu, zou, pret, prete, ready, motive, chaud, partant
PRACTISE: exercer, entrainer, entrainement, pratiquer, reviser, travailler, bosser, jouer, s y mettre, apprendre, progresser, practice, train, learn, potasser
NEXT: suivant, suivante, prochain, prochaine, suite, autre, nouvelle, encore, enchainer, continuer, poursuivre, next, another, more, re
HINT: indice, piste, tuyau, coup de pouce, coup de main, sur la voie, aiguiller, aiguillage, orienter, guider, souffler, eclairer, indication, hint, clue, antiseche, debloquer, sur la bonne voie, joker
STUCK: bloquer, coincer, secher, caler, patauger, galerer, hesiter, bute, stuck, ramer, en panne d inspiration
FIND: trouver, deviner, repondre, resoudre, solution, find, figure
WHY: pourquoi, raison, justifier, motif, comment ca se fait, why, en quoi, how come
EXPLAIN: expliquer, explication, detailler, detail, preciser, precision, developper, eclaircir, eclaircissement, clarifier, justification, approfondir, commenter, decortiquer, argumenter, explain, clarify, details, en savoir plus, reexpliquer, exemple
UNDERSTAND: comprendre, compris, saisir, piger, capter, suivre, understand, entraver, clair
WRONG: faux, fausse, erreur, tromper, incorrect, inexact, mauvais, mauvaise, rate, wrong, incorrect, mistake, errone, erronee
RIGHT: juste, correct, correcte, bon, bonne, exact, exacte, vrai, vraie, right, correct
CORRECTION: correction, corrige, feedback, reponse attendue, bonne reponse, solution
ANSWER: reponse, answer, repondre, choix, proposition, option, choisir
SKIP: passer, sauter, zapper, ignorer, skip, suivante, laisser tomber, mon tour, eviter, pass, abandonner, je passe, on passe
LEVEL: niveau, score, resultat, note, progression, progres, bilan, avancement, statistique, stat, point, competence, tableau de bord, moyenne, classement, evolution, acquis, lacune, level, progress, results, dashboard, points faibles, points forts
WHERE-AM-I: ou en suis je, j en suis, je en suis, en est ou, ou j en suis, ou je en suis, where do i stand, me situer, how am i doing
IMPROVE: progresser, ameliorer, avancer, evoluer, improve, monter
TOPIC: sujet, theme, domaine, thematique, matiere, categorie, rubrique, topic, subject, theme, chapitre
CHANGE: changer, modifier, remplacer, varier, autre chose, basculer, plutot, a la place, change, switch, instead, different
TIRED-OF: marre, assez de, ras le bol, saturer, lasser, ennuyer, saouler, gonfler, agacer, enerver, fatiguer, fed up, embeter, gaver
HELP: aide, aider, secours, help, assistance, sos, depanner
HOW-WORKS: comment ca marche, comment ca fonctionne, mode d emploi, mode de emploi, fonctionnement, fonctionnalite, commandes, menu, notice, tuto, tutoriel, utiliser, utilisation, how does, how to use, commands, se servir, servir de, fonctionner, sais faire, peux faire, savoir faire, tu peux quoi, guide d utilisation
LOST: perdu, paume, largue, lost, depasse, noye
REMINDER: rappel, notification, message, relance, alerte, sollicitation, envoi, reminder, notification, mail de rappel, relancer, rappeler, ping, messages
STOP: arreter, stopper, cesser, stop, supprimer, desactiver, couper, enlever, retirer, terminer, finir, fini, annuler, mettre fin, plus jamais, definitif, definitivement, assez, ca suffit, quit, turn off, disable, stopper net
UNSUBSCRIBE: desabonner, desinscrire, desinscription, desabonnement, unsubscribe, opt out, retirer de la liste, quitter, ne plus recevoir, ne plus participer, ne plus etre contacte
NOMORE: ne veux plus, veux plus, plus de, plus rien, plus jamais, ne plus, no more, anymore, souhaite plus, plus recevoir, envoie plus, ecris plus
LEAVE-ALONE: laisse moi tranquille, fiche moi la paix, lache moi, fous moi la paix, leave me alone, foutre la paix, lachez moi
PAUSE: pause, suspendre, suspension, veille, sourdine, interrompre, reporter, repousser, differer, snooze, mute, silence, geler, treve, ne pas deranger, mettre de cote, temporairement, pause
LATER: plus tard, demain, tout a l heure, tout a le heure, reviens, repasse, la semaine prochaine, lundi, ce soir, apres midi, later, tomorrow, next week, ulterieurement, dans une heure, pas maintenant, un autre jour, une autre fois, pas le moment, not now, plus tard
BUSY: occupe, reunion, deborde, pas le temps, pas de temps, surcharge, rush, en rendez vous, busy, meeting, accapare, pris, sous l eau, sous le eau, charrette, au telephone
AWAY: conges, vacances, absent, absence, rtt, arret, deplacement, formation, holiday, vacation, leave, week end, teletravail
RESUME: reprendre, reactiver, retablir, rallumer, reabonner, reinscrire, recommencer, de retour, rentre, revenu, resume, back, reinscription, relancer les, fin de la pause, remettre les, a nouveau, de nouveau, unpause, reprise
FREQUENCY: par semaine, par jour, par mois, tous les jours, chaque jour, chaque semaine, frequence, rythme, cadence, souvent, heure, horaire, matin, matinee, midi, hebdomadaire, quotidien, espacer, une fois, deux fois, trois fois, fois par, daily, weekly, a week, per week, often, frequency, creneau, mensuel
DAY: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, monday, tuesday, wednesday, thursday, friday
ADVICE: conseil, astuce, truc, recommandation, bonne pratique, bonnes pratiques, reflexe, methode, tip, advice, preconisation, precaution, recommander, best practice, combine, technique, que faire pour, comment faire pour
DIGITAL: mot de passe, hameconnage, phishing, spam, courriel, mail, messagerie, outlook, agenda, calendrier, reunion, visio, visioconference, teams, teletravail, fichier, dossier, document, clavier, raccourci, tableur, excel, graphique, sauvegarde, antivirus, vpn, wifi, cle usb, piece jointe, signature, reponse automatique, message d absence, message de absence, copie cachee, cci, navigateur, cloud, drive, sharepoint, onedrive, mise a jour, chiffrer, donnee, internet, reseaux sociaux, cv, ecran, double authentification, verrouiller, session, lien, password, email, calendar
REPORT: signaler, signalement, remonter, rapporter, declarer, report, alerter
BUG: bug, bugue, bugge, plante, marche pas, marche plus, fonctionne pas, fonctionne plus, affiche pas, affiche plus, casse, bloque, ne repond plus, rame, panne, dysfonctionnement, anomalie, broken, not working, doesn t work, coquille, faute, fige, illisible, obsolete, perime, a jour, freeze, crash
CARD-PART: bouton, carte, lien, image, affichage, ecran, page, button, card, video
BOT: bot, robot, tuteur, chatbot, machine, intelligence artificielle, ia, programme, assistant, automate, application, appli, outil, coup de pouce, logiciel, human, humain
GREET: bonjour, salut, coucou, bonsoir, hello, hi, hey, morning, evening, re
THANKS: merci, remercier, remerciement, thank, thanks, gentil, sympa, bravo, cheers, genial, super, top
BYE: au revoir, a bientot, a demain, a plus, bonne journee, bonne soiree, bon week end, bonne nuit, bye, goodbye, see you, cordialement, bonne fin
REPEAT: repeter, redire, reposer, reafficher, renvoyer, remontrer, reformuler, relire, revoir, remettre la, redonner, repeat, again, encore une fois, a nouveau, rebelote, re afficher, remontre
WHAT-WAS: c etait quoi, ce etait quoi, quoi deja, etait laquelle, what was
LOSTQ: perdu la question, pas vu, pas lu, raté, disparu, plus vue, retrouve plus, missed, efface
LETTER: a, b, c, d, e
ORDINAL: premier, premiere, deuxieme, seconde, second, troisieme, quatrieme, derniere, dernier, first, second, third, last, 2eme, 3eme, 1ere, 1er, 2e, 3e, avant derniere, cinquieme
NUMBER: 1, 2, 3, 4, 5, un, deux, trois, quatre, numero
I-THINK: je pense, je dirais, je crois, je choisis, je prends, a mon avis, selon moi, il me semble, j opte, je opte, i think, i choose, i pick, je tente, je mets, je vote, je reponds, je parie, pencherais, pour moi
YES: oui, ok, okay, d accord, de accord, volontiers, parfait, bien sur, entendu, certainement, absolument, exactement, tout a fait, yes, sure, ca marche, ca roule, affirmatif, banco, confirmer, valider, accepter, vas y, allez, ca me va, pourquoi pas, c est bon, ce est bon, je veux bien
NO: non, no, pas du tout, surtout pas, jamais, negatif, annuler, refuser, never, nope, sans facon, pas question, hors de question, decliner, pas envie, cancel, pas interesse, ne m interesse pas
WHO: qui es tu, qui etes vous, t es qui, te es qui, tu es qui, comment tu t appelles, comment tu te appelles, ton nom, presente toi, presentez vous, te presenter, qui t a, qui te a, who are you, qui est tu, a qui je parle, qui me parle, introduce yourself, your name, qui ecrit
PURPOSE: a quoi tu sers, a quoi ca sert, ton but, ton role, sert a quoi, purpose, tu sers a quoi
DATA: donnee, rgpd, vie privee, confidentiel, confidentialite, anonyme, anonymat, historique, informations personnelles, cnil, dpo, data, privacy, gdpr, personnelles, effacer tout, trace
SEE: voir, voit, lire, lit, consulter, acces, savoir, sait, surveiller, espionner, regarder, visible, fliquer, see, transmettre, au courant, communique
BOSS: chef, cheffe, responsable, hierarchie, superieur, manager, direction, patron, drh, n+1, boss, encadrant, employeur, directeur, rh
DELETE: supprimer, effacer, oublier, detruire, delete, erase, exporter, telecharger, copie, export, download, conserver, garder, stocker, enregistrer, conservation, heberger, retention
HARDER: difficile, dur, complique, ardu, corse, complexe, challenge, eleve, exigeant, costaud, harder, hard, difficult, technique, plus haut, augmenter, monter, pointu
EASIER: facile, simple, fastoche, debutant, basique, doucement, mollo, accessible, easier, easy, baisser, diminuer, beginner, novice, abordable, enfantin, leger, simplifier
TOO: trop, too, tellement, vraiment trop
DIFFICULTY: difficulte, difficulty, niveau des questions, niveau de difficulte
HUMAN: quelqu un, vraie personne, humain, conseiller, technicien, formateur, formatrice, referent, support, hotline, interlocuteur, standard, human, real person, someone, person, agent, helpdesk, dsi, service informatique, service formation, collegue, mediateur
CONTACT: contacter, joindre, appeler, parler a, telephone, numero, en relation, coordonnees, adresser, discuter, echanger, talk to, contact, call, phone, speak to, rappele, ecrire a
SUSPECT: suspect, bizarre, louche, douteux, etrange, frauduleux, chelou, pas net, arnaque, piege, faux mail, weird, suspicious, strange, phishing, hameconnage, dodgy, scam, malveillant, inconnu
CLICKED: clique, cliquer, ouvert, ouvrir, telecharge, donne mon, saisi, communique mon, clicked, opened, rempli mes, entre mes, tape mon
HACKED: pirater, pirate, piratage, hacked, virus, rancon, rancongiciel, ransomware, usurpe, intrusion, compromis, infecte, vole, derobe, stolen, cyberattaque, fuite de donnees, chiffres, crypte, malware, cheval de troie, usurpation, escroque
I-DID: j ai, je ai, je viens, on m a, on me a, je me suis, i clicked, i opened, i got, i ve, m a, me a
DEVICE: ordinateur, pc, portable, telephone, cle usb, compte, boite mail, messagerie, session, poste, badge, tablette, laptop, account
PIX: pix, piks, pixx
DONTKNOW: je ne sais pas, je sais pas, aucune idee, pas d idee, pas de idee, en sais rien, je ignore, sais pas, don t know, no idea, no clue, je ne connais pas, connais pas, ne saurais, langue au chat, pas la moindre idee, je ne vois pas
ASSESS: positionnement, positionner, evaluer, evaluation, diagnostic, mesurer, test de niveau, assess, placement, autodiagnostic, auto evaluation, determiner, etat des lieux, estimer, jauger
CERT: certification, certifier, certificat, attestation, attester, examen, diplome, badge, certified, certificate, exam, justificatif, certif
PATH: parcours, etape, cursus, programme, path, paths, metier, plan de formation
SHARE: partager, partage, share, unshare, faire suivre, communiquer mes, transmettre mes
MY-RESULTS: mes resultats, mon niveau, ma progression, mon bilan, mes scores, my results, mes competences
LANGUAGE: anglais, francais, langue, english, french, espagnol, language, arabe, occitan, allemand, british, francophone, anglophone, bilingue
SPEAK: parler, parle, repondre en, ecrire en, speak, talk, switch to
TEAM: equipe, service, agents, collaborateurs, pole, unite, team, collegues, commune, subordonnes, troupes
MOTIVATE: relancer, motiver, encourager, relance, nudge, campagne, booster, sensibiliser, inviter, campaign, mobiliser
FOOD: cantine, manger, menu du jour, recette, pizza, cafe, restaurant, dejeuner, repas, faim, crepe, plat, food, lunch, boire, biere, gateau
WEATHER: meteo, temps fait, pluie, pleuvoir, neige, temperature, soleil, weather, chaud dehors, orage
FUN: blague, histoire drole, chanson, poeme, film, serie tele, match, foot, rugby, musique, joke, song, poem, horoscope, loto, devinette, sport
HR: conge, paie, paye, salaire, fiche de paie, prime, rtt, arret maladie, mutation, retraite, carriere, treizieme mois, ticket restaurant, mutuelle, augmentation, avancement, titularisation, concours, remboursement, frais, syndicat, greve
HARDWARE: imprimante, photocopieuse, copieur, scanner, souris, clavier, encre, toner, chargeur, videoprojecteur, ecran casse, batterie, printer, mouse, papier, wifi ne, reseau est, installer, licence, pilote
CITY: mairie, maire, prefet, tram, tramway, piscine, bibliotheque, mediatheque, creche, ecole, passeport, carte d identite, voirie, poubelle, parking, bus, voiture, election, elu, deliberation, arrete municipal, usager, etat civil, urbanisme, marche public, impots, permis
WRITING: redige, rediger, courrier, compte rendu, discours, lettre, traduire, traduis, resume ce, corrige ce, corriger mon, note de synthese, translate, write a
INSULT: idiot, nul, debile, connard, con, imbecile, cretin, abruti, merde, ta gueule, stupid, bete, incapable, pourri, salaud, encule, naze
FAMILY: fils, fille, mari, femme, enfant, chien, chat, voisin, voisine, mere, pere, soeur, frere, amour, amoureux, couple
QUESTION: interrogations, questionnement, enigme, rebus, interroge, question du jour, kestion, questionnaires, challenge, petite colle, exercices, problematique, sonder, sondez, epreuves
ASK: soumettre, soumettez, interrogez, eprouver, mettre a l epreuve, mettez moi a l epreuve, frotter, cuisiner, quizzer, reposer, poser moi, titiller
GIVE: presenter, presentez, procurer, communiquer, remettre, livrer, offrir, servir, shooter, parvenir, faire parvenir, soumettre, octroyer, accorder, mettre
START: a l attaque, au travail, au boulot, lancons, mettons nous, on s y colle, y aller, disponible pour, a votre disposition, a ta disposition, je suis pret, je suis prete, d attaque, entamons, coup d envoi, dispo
PRACTISE: exercices, rafraichir, perfectionner, former, formation, cogiter, meninges, potasse, m exercer, se frotter, plancher, tester mes connaissances, mettre a profit, apprentissage
NEXT: enchainons, poursuivons, continuons, d apres, une de plus, encore une, avancer, avancons, derechef, differente, la prochaine, poursuivre
HINT: aiguillez, eclairage, lumiere, lanterne, orientation, mettre sur la piste, la puce a l oreille, soufflez, souffle moi, indices, element, eliminer, ecarter, mettre sur la voie, mise sur la voie, sur la piste, filon, tips pour trouver, petite aide, un peu d aide, aide moi a trouver, orientez
STUCK: perplexe, indecis, indecise, tourner en rond, embarras, balance entre, sans voix, enlise, patine, je cale, je seche, je hesite, hesitation, desempare, ensuque, mele
FIND: parvenir, aboutir, conclure, trancher, decider, devine, trouve pas, toucher au but, me prononcer, se prononcer, repondre
WHY: pour quelle raison, pour quel motif, d ou vient, d ou sort, d ou sors tu, comment se fait il, a quel titre, le pourquoi, en vertu de quoi, qu est ce qui, fondement, quel rapport
EXPLAIN: eclairez, eclaire, reformuler, vulgariser, elucider, decrypter, etayer, developpez, preciser, illustrer, commentaire, raisonnement, logique, argument, expose, motiver votre, explicit, nuance, difference entre, distingue
UNDERSTAND: assimiler, apprehender, echappe, m echappe, obscur, obscure, limpide, nebuleux, confus, flou, abscons, intelligible, pige, capte, bite, incomprehensible, deconcerte, dubitatif
WRONG: errone, inexacte, trompee, fourvoye, a cote, plante, rate, fausse, compte faux, ma reponse etait, erreurs, fautif, dans le champ
RIGHT: exactes, juste, adequat, preferable, convient, attendue, valable, pertinente
CORRECTION: corrections, corrigez, verdict, rectification, reponse donnee, reponse retenue, votre commentaire
ANSWER: repondu, replique, retenir, opter, retient, solution choisie
SKIP: esquiver, dispenser, dispensez, epargner, epargnez, impasse, faire l impasse, laisser de cote, laissons, mettre de cote cette question, s abstenir, abstenir, outre, passer outre, contourner, faire grace, renoncer a, laisse beton, on oublie, sans repondre, sans y repondre, gardons la, sans que je y reponde, zappons, vire celle, evitons, me concerne pas, ne me concerne
LEVEL: niveaux, resultats, chiffres, recapitulatif, recap, recapituler, releve, bulletin, competences, maitrise, maitriser, appreciation, performance, perf, ranking, pourcentage, taux, reussite, evaluation de mes, notes, scores, carnet, etat de mes, barometre, bilans, bonnes reponses, mauvaises reponses, forces, faiblesses
WHERE-AM-I: je me situe, ou je suis rendu, ou je suis rendue, rendu ou, je m en sors, je me en sors, comment je m en sors, me debrouille, en bonne voie, chemin parcouru, je vaux, comment je vais niveau, ai je progresse, porte ses fruits, portent leurs fruits
IMPROVE: progres, gagner, grandir, meilleur, ameliore, monte, amelioration, perfectionner, combler, renforcer, consolider
TOPIC: sujets, themes, domaines, chapitre, registre, matieres, univers, horizon, volet, thematiques, catalogue, branche, discipline, terrain
CHANGE: changement, variete, varier, diversifier, delaisser, quitter, tourner vers, switcher, switch, bifurquer, troquer, alterner, renouveler, autre registre, d autres horizons, preference, bouger, davantage, interesserait
TIRED-OF: lasse, lassant, las, lasser, ennui, s ennuie, barbe, barber, soupe, ma claque, casser les pieds, casse les pieds, saoule, gave, relou, me lasse, fait le tour, repetitif, rengaine, confle
HELP: secourir, assister, epauler, appui, soutien, accompagner, tirer d affaire, rescousse, accompagnement
HOW-WORKS: mode d emploi, procedure, marche a suivre, fonctionnez, fonctionnes, comment proceder, m y prendre, me servir, se sert, rouages, services que, savez faire, sait faire, capable, capacites, possibilites, user guide, prise en main, s en sert, consignes, regles, employer, vous emploie, quoi taper, quoi ecrire, appuyer, explique moi comment ca, que proposez vous, de quoi etes vous capable, a quoi servez vous, formules
LOST: egare, desoriente, deboussole, tatonner, tatonne, perdue, patauge, paumee, neophyte
REMINDER: rappels, notifs, notif, messages, relances, envois, sollicitations, solliciter, pings, sollicite, destinataire, importuner, ecrire, m ecrire, courriels que vous, envoyer, correspondance, pop up, alertes
STOP: stoppez, cessez, arretez, mettre un terme, mettez un terme, terme definitif, une fois pour toutes, une bonne fois, retirez, rayer, rayez, radier, virer, oter, ote, renoncer, clore, interruption definitive, pour de bon, pour toujours, a jamais, desormais plus, stop tout, finito, basta
UNSUBSCRIBE: desinscrivez, desinscris, desabonnez, se desinscrire, me desabonner, retirer du programme, me retirer, sortir du dispositif, plus etre sollicite, plus etre sollicitee, plus etre destinataire, desincrire
NOMORE: plus jamais, plus aucun, plus aucune, jamais plus, plus la peine, ne desire plus, n entends plus, entends plus, ne plus etre, inutile de, plus d utilite
LEAVE-ALONE: lachez, tranquille, la paix, embeter, embetez, deranger, derange, harceler, harcelement, importune, lacher la grappe, oublie moi, oubliez moi, escagasser, escagasse
PAUSE: suspendez, interrompez, repit, treve, souffler, reportons, remettre a, remettre cela, remettons, patienter, patientez, delai, ajourner, surseoir, silence radio, break, coupure, en attente, mettre entre parentheses, attendre, attendez, attends, d ici la, entre temps
LATER: la semaine suivante, le mois prochain, en fin de journee, fin d apres midi, dans la soiree, tantot, apres les vacances, a mon retour, des que je, plus tard dans, revenez, repassez, jusqu a, jusqu au, jusque, jusque la, apres demain, prochaine fois, quand je serai, dans quelques jours, tout de suite non, mardi prochain
BUSY: occupee, prise, en seance, en commission, surbooke, overbooke, dispo pas, pas dispo, indisponible, en appel, en call, au volant, je conduis, en plein, accaparee, surcroit, debordee, bouclage, chargee, en rdv, rdv, au guichet, du monde, tete dans, speed
AWAY: absente, m absenter, pars en, je pars, voyage, mission, convalescence, operation, hospitalise, maternite, pont, maladie, ailleurs, hors du bureau, off, en weekend
RESUME: revenue, me revoila, me voila, retour, rentree, recommencez, reprenez, retablissez, reactivez, remettez, rebranche, relancez, renouer, reintegrer, changer d avis, change d avis, me manquent, me manque, redemarrer, finie la pause, conges termines, lever la pause, comme avant, comme auparavant, restart
FREQUENCY: espacez, espacement, moins souvent, plus souvent, rythmes, periodicite, regularite, apres midi, en debut, quatorze heures, neuf heures, dix heures, chaque mardi, le jeudi, un jour sur deux, quotidiennement, a la fois, trop de messages, frequent, frequemment, moins frequent, moins nombreux, abondance, rare, hebdo, aube, davantage de, horaires, a quelle heure, plage horaire, par mois, moment de la journee
ADVICE: conseils, astuces, conseiller, conseillez, conseilles, recommandations, tuyaux, tips, suggestion, suggerer, pratiques, recette pour, comment faire, comment s y prendre, comment eviter, comment gerer, comment organiser, moyen de, moyen simple, maniere de, facon de, mieux gerer, bon plan, gagner du temps, bien choisir, precautions, que faire de, hacks, reflexes, procede, efficace
DIGITAL: courriels, mails, mots de passe, mdp, boite de reception, boite mail, inbox, emails, numerique, reseau, cloud, partage de fichiers, drive, sharepoint, onedrive, word, powerpoint, navigateur, onglet, cookies, copie cachee, dossiers, tri, trier, archiver, ranger, securiser, double authentification, sms, qr code, ecran partage, planning, invitation, absence
REPORT: signalez, faire remonter, attirer votre attention, faire part, constate, relever, contester, conteste, rectifier, corriger, a revoir, revoir cette question
BUG: beug, beugue, buggue, defaillant, defaillance, defectueux, vide, blanc, blanche, gele, tronque, coupe, mort, pete, esquinte, bloquee, rien ne se passe, se produit, introuvable, inexact, contredit, contradiction, faute d orthographe, typo, doublon, identiques, mal ecrit, mal ecrite, mal posee, incoherent, incoherence, erreur dans, ambigue, ambigu, depassee, plus valable, prete a confusion, s affiche, imprecis
CARD-PART: boutons, liens, photo, illustration, enonce, formulaire, valider, validation, enregistrer, cliquer, appuie, son, police
BOT: automate, machines, algorithme, intelligence, logiciels, systeme, plateforme, dispositif, chair et en os
GREET: bonjour a, rebonjour, salutations, saluer, salue, re bonjour, yo, wesh, adieu, adessias, bien le bonjour, coucou a, enchante
THANKS: grand merci, merci bien, remercie, reconnaissance, aimable, sympathique, formidable, excellent, parfait merci, bien joue, chapeau, felicitations, mersi, thx, thks, chouette, cool, apprecie, utile, precieux
BYE: bonne continuation, bonne fin de, a la prochaine, a tantot, tchao, ciao, a la revoyure, a plus tard, bon courage, bonnes vacances, bonne fete, a tout a l heure, prochaine fois
REPEAT: remontrez, rappeler la question, rappelez moi la question, reaffichez, relancer la question, redites, reprenez l enonce, encore la question, remettre sous les yeux, reecrire, reposez, repeat, derechef, repartir de l enonce, redemander
WHAT-WAS: me demandiez, tu demandais, tu disais, vous disiez, deja la question, m avais demande, tu m as demande, que disiez, c etait quoi la question
LOSTQ: perdu le fil, le fil, pas entendu, pas ecoute, pas retenu, distrait, distraite, derange, je ne vois plus la question, oublie la question, remonte trop haut, question a disparu, echappe, remonter
I-THINK: je retiens, je penche, penchons, je m en tiens, ma reponse, je choisirais, je mettrais, j irais, je coche, je selectionne, i d say, je jouerais, je valide la, reflexion faite, sans hesiter la, ce sera
YES: absolument, procedez, validez, confirme, faites, fais le, fais donc, soit, excellente idee, bonne idee, avec plaisir, oc, pardi, ben oui, je confirme, c est ca, ce est ca, c est cela, cela me va, me convient, sounds good, yes please, carrement, d acc, nickel, impeccable, exact, tres bien, aucune objection, c est bien ce que
NO: nan, nenni, que nenni, n en faites rien, mal compris, pas ce que, ce n est pas ce que, laissez tomber, laisse tomber, oublions, abandonne, nullement, aucunement, surtout pas, erreur ce n est, never mind, pas la peine, changez rien, gardez vous, ne faites rien, pas demande
WHO: qui es, qui vous envoie, qui t envoie, a qui ai je, l honneur, vous presenter, presentez, identite, decliner, qui se cache, derriere ce, d ou sortez, d ou tu sors, quel service, pour le compte, en chair et en os, vraie personne ou, un humain ou, qui m ecrit, qui peut m ecrire, t es un, es tu un, are you a, mandate, inscrit ici
PURPOSE: dans quel but, raison d etre, finalite, votre mission, ta mission, quelle est l utilite, pourquoi m ecrivez, pourquoi tu m ecris, pourquoi je recois
DATA: donnees, renseignements, rgpd, reglement europeen, droit d acces, effacement, confidentielle, secret, prive, dossier sur moi, infos sur, sur moi, me concernant, a mon sujet, mes reponses sont, entre nous, delegue a la protection
SEE: acceder, divulguer, regarde, communiquees, oreilles, connaissance, montrer a, dire a, reveler, cafter, balancer a, moucharder
BOSS: chefs, superieurs, encadrement, hierarchique, n 1, directrice, boss, patronne, mon manager, ma manager, la direction, ma direction, dg
DELETE: effacez, supprimez, droit a l effacement, purger, retention, conservees, detenez, detenir, archive, combien de temps, duree de conservation, vider, eliminer mes
HARDER: plus dur, plus complique, relever, relevez, corser, muscle, muscler, costaude, consistant, hauteur, pousse, pointues, exigeante, coton, galere, ardues, indigeste, insurmontable, depasse, jargon, hors de portee, technique, cran au dessus, expert, pimente, stimulant
EASIER: plus simple, faciles, simples, elementaire, elementaires, evident, evidentes, enfance, bebe, les doigts dans le nez, a ma portee, abaisser, descendre d un cran, cran en dessous, indulgent, vulgarise, niveau debutant, debutante, trivial, bateau, ecole primaire, moins dur, moins complique, cake, nanan, ennuie
TOO: bien trop, beaucoup trop, excessivement, pas assez, un peu trop, super, hyper, vachement, si facile, tro
DIFFICULTY: complexite, exigence, difficultes, barre, niveau des questions, cran
HUMAN: vraie, vrai humain, personne reelle, de vive voix, un collegue, un gars, responsable du, charge de, assistance, vrai collegue, interlocutrice, conseillere, equipe formation, mediatrice, en personne, un responsable, administrateur, correspondant informatique, en vrai
CONTACT: joignable, rappeler, etre rappele, telephoner, m entretenir, entretenir, parler avec, causer, discuter avec, mail de contact, adresse de, ou s adresser, a qui m adresser, rencontrer, rendez vous avec, mettre en relation, passe moi quelqu
SUSPECT: escroc, escroquerie, imposteur, se faisait passer, se fait passer, usurpateur, pretendument, soi disant, banque, faux, suspicion, soupconne, inquietant, inhabituel, anormale, tout seul, bidon, bizard, saletee, saloperie, piegee
CLICKED: clicke, appuye, suivi un lien, renseigne, rentre mes, fourni mon, file mon mot, communique mes, livre mes, branche, installe, scanne, repondu a un, tombe dans le, embobiner, fait avoir, me suis fait avoir
HACKED: hacke, pirate, piratee, intrus, chantage, rancon, virusse, verrouille, otage, vol, volee, voleur, chourer, choure, egare, perdu mon, perdu le, disparu, fuite, detourne, spam envoye
I-DID: j avais, je viens de, il m est arrive, on vient de, je crains, par erreur, par megarde, par inadvertance, betise, malencontreusement
DEVICE: ordi, mobile, smartphone, sacoche, mac, tel pro, poste de travail, adresse mail, cle, disque
DONTKNOW: je ignore, ignore totalement, ignorance, idee, pas d avis, ne maitrise pas, jamais entendu, jamais appris, aucune notion, sais plus, aucune reponse, bien en peine, que dalle, nibe, fichtre rien, va savoir, dunno, idk, jsp, etranger, moindre idee, moindre notion, colle
ASSESS: evaluez, evaluer mon, jauge, bilan initial, niveau de depart, d ou je pars, initial, situer au depart, calibrer, evaluation initiale, test de depart, assessment, diagnostiquer, niveau initial
CERT: certifiant, certifie, attestations, diplomant, preuve, piece officielle, papier officiel, reconnaissance, valider mes acquis, brevet, label, document officiel, officiel, delivrer, delivre, decrocher, cv, curriculum
PATH: etapes, feuille de route, cheminement, itineraire, pas a pas, progression pedagogique, module, serie intitulee, learning path, plan, sequence, cursus, inscrite a
SHARE: partagez, communiquer, divulgation, consentement, consens, consentir, autoriser, autorise, autorisation, retirer mon accord, publics, publier, diffuser
MY-RESULTS: mes notes, mes avancees, mes progres, mes reponses, my scores, mon score, mes performances, mes stats
LANGUAGE: italien, portugais, langues, langue maternelle, spanish, anglophones, langue de moliere, langue de shakespeare, traduction, bilingual
SPEAK: parlez, parlons, poursuivre en, continuer en, converser, repondez, exprimer, causer, causes, ecrivez en, comprends l
TEAM: mes agents, mes equipes, mes collaborateurs, mes gars, effectif, subordonne, mon service, mon unite, ma direction, troupe, mon pole, collaborateur, collectif, ma team
MOTIVATE: relancez, encouragement, motivation, piqure de rappel, stimuler, remotiver, secouer, inciter, embarquer, mot gentil, petit mot, message pour, mobilisation, redynamiser
FOOD: sandwich, apero, gouter, boulangerie, pain, dessert, viande, poisson, vegetarien, traiteur, pizzeria, fromage, the, vin, pastis, barbecue, self, frigo, cuisine, chocolat
WEATHER: pleut, neiger, vent, canicule, verglas, mistral, cagnard, froid, ensoleille, il fait, degres, brouillard
FUN: cinema, concert, theatre, spectacle, exposition, festival, jeu video, livre, roman, randonnee, velo, piscine, plage, ski, vacances en, voyage a, hotel, serie, tele, radio, stade, karaoke, fete, anniversaire
HR: conges a poser, poser des conges, poser un conge, badgeuse, temps partiel, fiche de poste, indemnite, indemnites, cse, comite social, recrutement, cv du candidat, contrat, bulletin de paie, teletravail demande, arret de travail, entretien annuel, promotion de grade, echelon, grille, catalogue cnas, medecine du travail, conge maternite, heures supplementaires, absence a declarer, licenciement, chomage
HARDWARE: chauffage, climatisation, clim, ascenseur, lumiere, ampoule, chaise, fauteuil, bureau, tiroir, porte, fenetre, toilettes, fuite d eau, robinet, serrure, cle du, machine a cafe, distributeur, ramette, cartouche, agrafeuse, camion, tondeuse, debroussailleuse, echelle, vehicule, casque, uniforme, alarme, borne
CITY: metropole, commune, conseil municipal, adjoint, citoyen, administre, administres, subvention, marche, chantier, travaux, trottoir, lampadaire, dechets, ordures, tri des dechets, collecte, cimetiere, gymnase, stade, salle des fetes, salle, musee, police, pompier, logement, apl, caf, permis de conduire, amende, stationnement, rond point, rue, train, gare, avion, taxi, covoiturage, quartier, plu, cadastre, acte de naissance, mariage, notaire
WRITING: poeme, rapport, proces verbal, ordre du jour, communique de presse, tract, affiche, flyer, invitation a, reserver, reserve, commander, commande, livraison, fournisseur, facture, devis, budget, convention
FAMILY: parents, papa, maman, bebe, neveu, niece, cousin, grand mere, mamie, papi, divorce, mariage, belle mere, ado, ecole de mon, copain, copine, ami
MEDICAL: docteur, medecin, dentiste, malade, fievre, ordonnance, pharmacie, hopital, vaccin, mal de dos, mal de tete, grippe, blessure, ambulance, infirmiere, kine, scanner, prise de sang
HOME: maison, appartement, loyer, voisinage, jardin, plante, plantes, arroser, pelouse, meuble, canape, cave, garage, assurance, banque, credit, virement, electricite, eau, isolation, menage, lessive
`;
