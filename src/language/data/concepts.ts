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
`;
