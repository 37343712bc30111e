import type { TopicEntity } from '../../application/ports/understanding';
import { stemOf } from '../stem';

/** `topic | said in a sentence | words that mean it` (plain). The bank may add topics and synonyms at opening. */
const TOPICS = `
cybersecurite | la cybersécurité | cybersecurite, cyber, securite, securite informatique, mot de passe, mots de passe, mdp, hameconnage, phishing, arnaque, virus, piratage, rancongiciel, antivirus, hackers, double authentification, vpn, cybersecurity, security, passwords, password, secu
email | les e-mails | email, e mail, mail, mails, emails, courriel, messagerie, messagerie electronique, boite mail, boite de reception, pieces jointes, piece jointe, spam, outlook mail, mel, copie cachee, reponse automatique
agenda | les agendas électroniques | agenda, agenda electronique, agenda outlook, calendrier, calendrier outlook, planning, rendez vous, calendar, creneaux, outlook agenda, agendas partages
teletravail | le télétravail | teletravail, tele travail, travail a distance, travail a domicile, distanciel, remote, remote work, working from home, travail hybride, deconnexion, nomadisme, visio, visioconference
culture-donnees | la culture de la donnée | donnees, donnee, data, culture de la donnee, tableur, excel, graphique, graphiques, statistiques, tableaux, open data, indicateurs, rgpd, donnees personnelles, chiffres
travail-collaboratif | le travail collaboratif | travail collaboratif, collaboratif, travail en equipe, travail de groupe, teams, sharepoint, onedrive, documents partages, fichiers partages, partage de documents, coedition, collaboration, drive, teamwork
environnement-numerique | l'environnement numérique | environnement numerique, bases du numerique, les bases, informatique, ordinateur, windows, fichiers, dossiers, navigateur, internet, raccourcis, depannage, socle, bureautique, digital environment, raccourcis clavier
emploi | l'emploi | emploi, recherche d emploi, recherche de emploi, cv, candidature, france travail, insertion, offre d emploi
mediation-numerique | la médiation numérique | mediation numerique, mediation, inclusion numerique, aidant numerique, demarches en ligne, illectronisme, france services, aider un usager, accompagner un usager
parentalite-numerique | la parentalité numérique | parentalite numerique, parentalite, parents, enfants et ecrans, ecrans, controle parental, cyberharcelement, temps d ecran, ados
`;

interface Phrase {
  stems: string[];
  topic: string;
  said: string;
}

const PHRASES: readonly Phrase[] = TOPICS.trim()
  .split('\n')
  .flatMap((line) => {
    const [topic = '', said = '', list = ''] = line.split(' | ');
    return list.split(', ').map((phrase) => ({ stems: phrase.split(' ').map(stemOf), topic, said }));
  })
  .sort((first, second) => second.stems.length - first.stems.length);

const REJECTION =
  /^(pas|plus|que|marre|assez|sauf|arrete|stop|quitter?|abandonn\w*|delaiss\w*|soupe|lassee?|not|than|no)$/;

/** Topics named, in the order said; longest wording first. `words` are opened and mended. */
export function topicsIn(words: readonly string[]): TopicEntity[] {
  const stems = words.map(stemOf);
  const taken = new Set<number>();
  const found: (TopicEntity & { at: number })[] = [];
  for (const phrase of PHRASES) {
    for (let at = 0; at + phrase.stems.length <= stems.length; at += 1) {
      if (taken.has(at) || !phrase.stems.every((stem, offset) => stems[at + offset] === stem)) continue;
      phrase.stems.forEach((_, offset) => taken.add(at + offset));
      const before = words.slice(Math.max(0, at - 3), at);
      found.push({
        id: phrase.topic,
        words: words.slice(at, at + phrase.stems.length).join(' '),
        isExcluded: before.some((word) => REJECTION.test(word)),
        said: phrase.said,
        at,
      });
    }
  }
  const unique = new Map<string, TopicEntity & { at: number }>();
  for (const entity of found.sort((first, second) => first.at - second.at))
    if (!unique.has(entity.id)) unique.set(entity.id, entity);
  return [...unique.values()].map(({ at: _at, ...entity }) => entity);
}
