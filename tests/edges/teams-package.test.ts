import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Intent, SpeechContext } from '../../src/application/ports/understanding';
import { openUnderstanding } from '../../src/language';
import { runCommand, type Ran } from '../support/a-command';

const complete = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  PUBLIC_URL: 'https://coupdepouce.exemple.fr:8443/',
  TEAMS_PUBLISHER: 'Ville "d’Exemple"',
  TEAMS_WEBSITE_URL: 'https://www.exemple.fr/coup-de-pouce',
  TEAMS_PRIVACY_URL: 'https://www.exemple.fr/donnees',
  TEAMS_TERMS_URL: 'https://www.exemple.fr/conditions',
};

interface Command {
  title: string;
  description: string;
}
interface Manifest {
  version: string;
  id: string;
  developer: Record<string, string>;
  name: { short: string; full: string };
  description: { short: string; full: string };
  icons: { color: string; outline: string };
  localizationInfo: {
    defaultLanguageTag: string;
    additionalLanguages: { languageTag: string; file: string }[];
  };
  bots: {
    botId: string;
    scopes: string[];
    supportsFiles: boolean;
    commandLists: { scopes: string[]; commands: Command[] }[];
  }[];
  validDomains: string[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teams-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const cdp = (environment: Record<string, string>, ...options: string[]): Promise<Ran> =>
  runCommand(['teams-package', ...options], {
    cwd: folder,
    environment,
    // A running service may hold the store: the package is made all the same.
    service: () => Promise.reject(new Error('the store was opened')),
  });
const made = async (...options: string[]): Promise<Buffer> => {
  const { code, err } = await cdp(complete, '--out', 'made.zip', ...options);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return readFile(join(folder, 'made.zip'));
};
const contents = async (...options: string[]): Promise<Record<string, Buffer>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await made(...options))).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  );
const parsed = <T>(bytes: Buffer | undefined): T => JSON.parse(bytes!.toString('utf8')) as T;
const manifestOf = async (...options: string[]): Promise<Manifest> =>
  parsed<Manifest>((await contents(...options))['manifest.json']);
const english = async (): Promise<Record<string, string>> => parsed((await contents())['en.json']);
const commandsOf = (manifest: Manifest): Command[] => manifest.bots[0]!.commandLists[0]!.commands;

const schemas = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.22',
);
/** Microsoft's own schemas as shipped: of draft 4, with patterns that only the older reading of regular expressions takes. */
const faultsOf = (document: unknown, schema: string): unknown[] => {
  const ajv = new Ajv({ strict: false, validateSchema: false, unicodeRegExp: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, schema), 'utf8')) as object);
  validate(document);
  return validate.errors ?? [];
};

describe('the manifest', () => {
  it('is valid by the official schema, and so are the English texts', async () => {
    expect(faultsOf(await manifestOf(), 'MicrosoftTeams.schema.json')).toEqual([]);
    expect(faultsOf(await english(), 'MicrosoftTeams.Localization.schema.json')).toEqual([]);
  });

  it('would be refused by that schema with one field too many or one too long', async () => {
    const manifest = await manifestOf();
    const long = { ...manifest, name: { ...manifest.name, short: 'a'.repeat(31) } };
    expect(faultsOf(long, 'MicrosoftTeams.schema.json')).toHaveLength(1);
    expect(faultsOf({ ...manifest, extra: true }, 'MicrosoftTeams.schema.json')).toHaveLength(1);
    expect(
      faultsOf({ ...(await english()), extra: true }, 'MicrosoftTeams.Localization.schema.json'),
    ).toHaveLength(1);
  });

  it('carries the identity, the links and the site of the organisation', async () => {
    expect(await manifestOf()).toMatchObject({
      version: '1.0.0',
      id: complete.MicrosoftAppId,
      developer: {
        name: complete.TEAMS_PUBLISHER,
        websiteUrl: complete.TEAMS_WEBSITE_URL,
        privacyUrl: complete.TEAMS_PRIVACY_URL,
        termsOfUseUrl: complete.TEAMS_TERMS_URL,
      },
      validDomains: ['coupdepouce.exemple.fr'],
    });
  });

  it('offers one bot, in the private chat only, that takes no file', async () => {
    const { bots } = await manifestOf();
    expect(bots).toMatchObject([
      { botId: complete.MicrosoftAppId, scopes: ['personal'], supportsFiles: false },
    ]);
    expect(bots[0]!.commandLists.map(({ scopes }) => scopes)).toEqual([['personal']]);
  });

  it('leaves nothing to fill in', async () => {
    const { 'manifest.json': manifest, 'en.json': translated } = await contents();
    expect(`${manifest}${translated}`).not.toContain('${{');
  });

  it('takes the version asked for, so that Teams sees an update', async () => {
    expect((await manifestOf('--app-version', '1.2.10')).version).toBe('1.2.10');
  });
});

describe('the texts people read in Teams', () => {
  it('are in French, and in English for every one of them', async () => {
    const { localizationInfo, bots } = await manifestOf();
    expect(localizationInfo).toEqual({
      defaultLanguageTag: 'fr',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
    const perCommand = bots[0]!.commandLists[0]!.commands.flatMap((_, index) =>
      ['title', 'description'].map((part) => `bots[0].commandLists[0].commands[${index}].${part}`),
    );
    const { $schema: _, ...translated } = await english();
    expect(Object.keys(translated).sort()).toEqual(
      ['name.short', 'name.full', 'description.short', 'description.full', ...perCommand].sort(),
    );
  });

  it('fit where Teams shows them, in both languages', async () => {
    const manifest = await manifestOf();
    const translated = await english();
    const longest = { 'name.short': 30, 'name.full': 100, 'description.short': 80, 'description.full': 4000 };
    const french = {
      'name.short': manifest.name.short,
      'name.full': manifest.name.full,
      'description.short': manifest.description.short,
      'description.full': manifest.description.full,
    };
    const tooLong = Object.entries(longest).filter(
      ([key, length]) =>
        french[key as keyof typeof french].length > length || translated[key]!.length > length,
    );
    expect(tooLong).toEqual([]);
    const titles = Object.entries(translated).filter(([key]) => key.endsWith('].title'));
    const descriptions = Object.entries(translated).filter(([key]) => key.endsWith('].description'));
    const commands = commandsOf(manifest);
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(
      [...commands.map(({ title }) => title), ...titles.map(([, text]) => text)].filter(
        (title) => title.length > 32,
      ),
    ).toEqual([]);
    expect(
      [...commands.map(({ description }) => description), ...descriptions.map(([, text]) => text)].filter(
        (description) => description.length > 128,
      ),
    ).toEqual([]);
  });
});

describe('a command picked from the list', () => {
  const understanding = openUnderstanding();
  const meant: Intent[] = [
    'commencer',
    'conseil',
    'mon-niveau',
    'positionnement',
    'parcours',
    'certification',
    'pause-rappels',
    'arreter-rappels',
    'donnees-personnelles',
    'aide',
  ];
  const situations: Partial<SpeechContext>[] = (['learner', 'manager', 'admin'] as const).flatMap((role) => [
    { role },
    { role, pending: 'none' },
    { role, pending: 'feedback' },
    { role, pending: 'question', answerKind: 'choice' },
    { role, pending: 'question', answerKind: 'text' },
  ]);
  const readings = (text: string, locale: 'fr' | 'en'): string[] => [
    ...new Set(
      situations.map((situation) => {
        const { intent, decision } = understanding.understand(text, {
          now: new Date('2026-11-24T09:00:00Z'),
          timeZone: 'Europe/Paris',
          locale,
          ...situation,
        });
        return `${intent}: ${decision}`;
      }),
    ),
  ];

  it('is understood at once, whoever picks it and whatever the bot is waiting for', async () => {
    const titles = commandsOf(await manifestOf()).map(({ title }) => title);
    expect(titles.map((title) => readings(title, 'fr'))).toEqual(meant.map((intent) => [`${intent}: act`]));
  });

  it('does the same in English, where it comes in the same order', async () => {
    const translated = await english();
    const titles = meant.map((_, index) => translated[`bots[0].commandLists[0].commands[${index}].title`]!);
    expect(titles.map((title) => readings(title, 'en'))).toEqual(meant.map((intent) => [`${intent}: act`]));
  });
});

describe('the icons', () => {
  /** Ours are 8-bit RGBA with unfiltered rows, checked here. */
  const pixelsOf = (png: Buffer): { width: number; height: number; pixels: number[][] } => {
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png[24], png[25], png[28]]).toEqual([8, 6, 0]);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const data: Buffer[] = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
        data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    const raw = inflateSync(Buffer.concat(data));
    const pixels: number[][] = [];
    for (let y = 0; y < height; y++) {
      const row = y * (width * 4 + 1);
      expect(raw[row]).toBe(0);
      for (let x = 0; x < width; x++) pixels.push([...raw.subarray(row + 1 + x * 4, row + 5 + x * 4)]);
    }
    return { width, height, pixels };
  };

  it('are a full-colour square of 192 pixels', async () => {
    const { 'color.png': png } = await contents();
    const { width, height, pixels } = pixelsOf(png!);
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
  });

  it('and a white outline of 32 pixels on nothing', async () => {
    const { 'outline.png': png } = await contents();
    const { width, height, pixels } = pixelsOf(png!);
    expect([width, height]).toEqual([32, 32]);
    expect(pixels.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
    const clear = pixels.filter(([, , , alpha]) => alpha === 0).length;
    expect(clear).toBeGreaterThan(400);
    expect(clear).toBeLessThan(1000);
    expect(pixels[0]![3]).toBe(0);
  });
});

describe('the zip', () => {
  it('holds what the manifest names and nothing else', async () => {
    const names = Object.keys(await contents()).sort();
    const { icons, localizationInfo } = await manifestOf();
    expect(names).toEqual(
      [
        'manifest.json',
        icons.color,
        icons.outline,
        ...localizationInfo.additionalLanguages.map(({ file }) => file),
      ].sort(),
    );
  });

  it('is the same bytes each time, dated 1 January 1980 at noon wherever it is made', async () => {
    const zip = await made();
    expect(await made()).toEqual(zip);
    expect(zip.readUInt32LE(10)).toBe(((1 << 21) | (1 << 16) | (12 << 11)) >>> 0);
  });

  it('is written where asked, and that is said', async () => {
    expect((await cdp(complete)).out).toContain(join(folder, 'coup-de-pouce.zip'));
    expect(await readdir(folder)).toContain('coup-de-pouce.zip');
    expect(JSON.parse((await cdp(complete, '--json')).out)).toEqual({
      file: join(folder, 'coup-de-pouce.zip'),
      version: '1.0.0',
      id: complete.MicrosoftAppId,
    });
  });

  it('is refused in one sentence where nothing can be written', async () => {
    const { code, err } = await cdp(complete, '--out', 'nowhere/a.zip');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/ne peut pas être écrit.*--out/) });
  });

  it('is not made for a version that Teams would not take', async () => {
    for (const version of ['1.0', '0.9.0', '01.0.0', 'v1.0.0'])
      expect((await cdp(complete, '--app-version', version)).code).toBe(2);
  });
});

describe('an incomplete configuration', () => {
  const lines = (err: string): string[] => err.split('\n').filter((line) => line.startsWith('  - '));

  it('is refused with every missing variable, why it is needed and where to find it', async () => {
    const { code, err } = await cdp({ PUBLIC_URL: ' ' }, '--out', 'never.zip');
    expect(code).toBe(1);
    const names = Object.keys(complete);
    expect(lines(err).map((line) => /- (\w+) : manquant\. /.exec(line)?.[1])).toEqual(names);
    for (const line of lines(err)) expect(line).toMatch(/Teams .*\. (Copiez|Donnez|Demandez)/);
    expect(err).toMatch(/\.env.*npx cdp teams-package/);
    expect(await readdir(folder)).not.toContain('never.zip');
  });

  it.each(Object.keys(complete))('without %s alone names it alone', async (name) => {
    const { code, err } = await cdp({ ...complete, [name]: '' });
    expect(code).toBe(1);
    expect(lines(err)).toEqual([expect.stringContaining(`${name} : manquant`)]);
  });

  const tooLong = `https://exemple.fr/${'a'.repeat(2048)}`;
  it.each([
    ['MicrosoftAppId', 'abc'],
    ['PUBLIC_URL', 'http://coupdepouce.exemple.fr'],
    ['PUBLIC_URL', 'https://localhost:3978'],
    ['PUBLIC_URL', 'coupdepouce'],
    ['TEAMS_PUBLISHER', 'Communauté d’agglomération de la Vallée'],
    ['TEAMS_WEBSITE_URL', 'http://www.exemple.fr'],
    ['TEAMS_PRIVACY_URL', 'www.exemple.fr'],
    ['TEAMS_TERMS_URL', tooLong],
  ])('with a wrong %s is refused by its name (%#)', async (name, value) => {
    const { code, err } = await cdp({ ...complete, [name]: value });
    expect(code).toBe(1);
    expect(lines(err)).toEqual([
      expect.stringMatching(new RegExp(`- ${name} : .*(attendu|caractères au plus)`)),
    ]);
  });
});
