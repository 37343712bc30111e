import { access, constants } from 'node:fs/promises';
import { ConfigProblem, readConfig, type Config } from '../config';
import type { Service } from '../service';
import { damageKeptInDays, everyTenant, type Damage } from '../storage';
import type { VerbContext } from './verb';
import { secretExpiry } from '../application/secret-expiry';
import { dayMs } from '../domain/time';

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
    const stored = await store(service);
    // A database that is silent says nothing of what it holds: one thing to mend, not three.
    const isSilent = !stored[0]!.ok && (await service.storage.condition()) === 'silent';
    findings.push(
      ...stored,
      ...(isSilent ? [] : [await release(service), await organisation(service)]),
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

const ageOf = (since: Date, now: Date): string => {
  const days = Math.floor((now.getTime() - since.getTime()) / dayMs);
  return days < 1 ? 'aujourd’hui' : days === 1 ? 'hier' : `il y a ${days} jours`;
};
const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

/** Readable lines were kept when it was set aside; the others may be of anybody, erased since or not. */
const damaged = ({ collection, file, lines, bytes, setAsideAt }: Damage, now: Date): Finding =>
  bad(
    `Copie abîmée de « ${collection} », mise de côté ${ageOf(setAsideAt, now)} : ${plural(lines, 'ligne')}, ${plural(bytes, 'octet')}.`,
    [
      'Tout ce qui était lisible a été gardé. Si des données manquent, restaurez une sauvegarde (npx cdp restore).',
      'Cette copie peut contenir des données personnelles, même de personnes effacées depuis. Supprimez-la dès qu’elle ne sert plus :',
      `    rm ${JSON.stringify(file)}`,
      `Elle le sera d’office ${damageKeptInDays} jours après sa mise de côté.`,
    ].join('\n    '),
  );

const store = async ({ storage, clock }: Service): Promise<Finding[]> => {
  const { kind, where } = storage.describe();
  const condition = await storage.condition();
  const damage = await storage.damage();
  return [
    condition === 'ready'
      ? good(`Base ${kind === 'mongodb' ? 'MongoDB' : 'embarquée'} : ${where}`)
      : storeTrouble[condition](where),
    ...damage.map((each) => damaged(each, clock.now())),
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

const credentials = (config: Config, now: Date): Finding => {
  if (config.mode === 'local') return good('Mode local : aucun identifiant Microsoft n’est nécessaire');
  const expiry = config.MicrosoftAppPasswordExpiresOn;
  if (!expiry)
    return good(
      'Identifiants du bot présents (date d’expiration inconnue : renseignez MicrosoftAppPasswordExpiresOn)',
    );
  const { state, sentence } = secretExpiry(expiry, now);
  const said = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return state === 'valid'
    ? good(said)
    : bad(
        `${said}.`,
        'Créez-en un nouveau dans Entra ID, puis mettez à jour MicrosoftAppPassword et MicrosoftAppPasswordExpiresOn.',
      );
};
