import { access, constants } from 'node:fs/promises';
import { ConfigProblem, readConfig, type Config } from '../config';
import type { Service } from '../service';
import { everyTenant } from '../storage';
import type { VerbContext } from './verb';

export interface Finding {
  ok: boolean;
  what: string;
  /** How to mend it. */
  how?: string;
}

const good = (what: string): Finding => ({ ok: true, what });
const bad = (what: string, how: string): Finding => ({ ok: false, what, how });
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Everything an operator would check by hand, each with how to mend it. */
export const examine = async (context: VerbContext): Promise<Finding[]> => {
  const config = configuration(context);
  if (!('config' in config)) return config.findings;
  const findings = [
    good(`Node ${process.versions.node}`),
    good(`Configuration lisible, mode ${config.config.mode === 'local' ? 'local' : 'production'}`),
  ];
  findings.push(await contentFolder(config.config));
  try {
    const service = await context.service();
    findings.push(
      ...(await store(service)),
      await release(service),
      await organisation(service),
      credentials(service.config, service.clock.now()),
    );
  } catch (error) {
    // A held store is not a fault: the running service answers in our place.
    if (error instanceof Error && error.name === 'StoreHeld') throw error;
    findings.push(
      bad(
        `La base ne s’ouvre pas : ${messageOf(error)}`,
        'Corrigez STORE_URL dans .env, ou arrêtez le service qui l’occupe.',
      ),
    );
  }
  return findings;
};

const configuration = ({ environment }: VerbContext): { config: Config } | { findings: Finding[] } => {
  try {
    return { config: readConfig(environment) };
  } catch (error) {
    if (!(error instanceof ConfigProblem)) throw error;
    return {
      findings: error.problems.map((problem) =>
        bad(problem, 'Corrigez cette variable dans .env ; .env.example les décrit toutes.'),
      ),
    };
  }
};

const contentFolder = async ({ CONTENT_DIR }: Config): Promise<Finding> => {
  const isReadable = await access(CONTENT_DIR, constants.R_OK).then(
    () => true,
    () => false,
  );
  return isReadable
    ? good(`Dossier de contenu : ${CONTENT_DIR}`)
    : bad(`Le dossier ${CONTENT_DIR} ne peut pas être lu.`, 'Corrigez CONTENT_DIR.');
};

const storeTrouble = {
  silent: (where: string) =>
    bad(`La base ${where} ne répond pas.`, 'Vérifiez que le serveur est démarré et que STORE_URL est juste.'),
  'read-only': (where: string) =>
    bad(
      `La base ${where} se lit, mais refuse les écritures.`,
      'Vérifiez qu’un nœud primaire est élu, que ni le disque ni le quota ne sont pleins, et que l’utilisateur a le rôle readWrite.',
    ),
} as const;

const store = async ({ storage }: Service): Promise<Finding[]> => {
  const { kind, where } = storage.describe();
  const condition = await storage.condition();
  const damage = await storage.damage();
  return [
    condition === 'ready'
      ? good(`Base ${kind === 'mongodb' ? 'MongoDB' : 'embarquée'} : ${where}`)
      : storeTrouble[condition](where),
    ...damage.map((each) =>
      bad(
        `Fichier abîmé : ${JSON.stringify(each)}`,
        'Les lignes lisibles sont gardées. Restaurez une sauvegarde si des données manquent.',
      ),
    ),
  ];
};

const release = async ({ storage }: Service): Promise<Finding> => {
  try {
    const current = await storage.bank.current();
    return good(
      `Contenu publié : ${current.id}, ${current.content.questions.length} questions, ${current.content.tips.length} conseils`,
    );
  } catch (error) {
    return bad(`Aucun contenu publié : ${messageOf(error)}`, 'Lancez : npx cdp content publish');
  }
};

const organisation = async ({ storage, config }: Service): Promise<Finding> => {
  try {
    const settings = await storage.organisations.get(everyTenant);
    const isExample = settings.contact.email?.endsWith('@exemple.fr') ?? false;
    // On a trial the example is all there is to have.
    return isExample && config.mode === 'production'
      ? bad(
          `Les réglages sont encore ceux de l’exemple (${settings.name}).`,
          'Modifiez content/organisation.yaml puis : npx cdp organisation apply content/organisation.yaml',
        )
      : good(`Réglages de l’organisation : ${settings.name}`);
  } catch {
    return bad(
      'Aucun réglage d’organisation.',
      'Lancez : npx cdp organisation apply content/organisation.yaml',
    );
  }
};

const warnInDays = 30;
const credentials = (config: Config, now: Date): Finding => {
  if (config.mode === 'local') return good('Mode local : aucun identifiant Microsoft n’est nécessaire');
  const expiry = config.MicrosoftAppPasswordExpiresOn;
  if (!expiry)
    return good(
      'Identifiants du bot présents (date d’expiration inconnue : renseignez MicrosoftAppPasswordExpiresOn)',
    );
  const days = Math.floor((Date.parse(expiry) - now.getTime()) / 86_400_000);
  return days > warnInDays
    ? good(`Secret du bot valable ${days} jours`)
    : bad(
        `Le secret du bot expire dans ${days} jours.`,
        'Créez-en un nouveau dans Entra ID, puis mettez à jour MicrosoftAppPassword.',
      );
};
