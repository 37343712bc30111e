import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Option, type Command } from 'commander';
import type { AdaptiveCard } from '../../../dialogs';
import type { ReleaseContent } from '../../domain/bank/release';
import { print, printJson, type VerbContext } from '../verb';
import { cardText } from './card-text';
import { contentFolder, refuse } from './shared';

interface Options {
  folder?: string;
  lang: 'fr' | 'en';
  html?: string;
  png?: string;
  json?: boolean;
}

export const registerPreview = (content: Command, context: VerbContext): void => {
  content
    .command('preview <identifiant>')
    .description('Montre la vraie carte d’une question ou d’un conseil, telle que Teams la reçoit.')
    .option('--folder <dossier>', 'dossier de contenu')
    .addOption(new Option('--lang <langue>', 'langue').choices(['fr', 'en']).default('fr'))
    .option('--html <fichier>', 'écrit une page qui dessine la carte')
    .option('--png <fichier>', 'écrit une image de la carte (il faut Chromium)')
    .option('--json', 'la carte en JSON')
    .action(async (id: string, options: Options) => {
      const { loadContent } = await import('../../bank-files/load');
      const folder = contentFolder(context, options.folder);
      const loaded = await loadContent(folder).catch(() => refuse(`Le dossier ${folder} ne peut pas être lu. Vérifiez son chemin.`));
      const cards = await cardsOf(loaded.content, id, options.lang);
      if (!cards) {
        const where = loaded.problems.find((problem) => problem.id === id) ?? loaded.problems[0];
        return refuse(
          `« ${id} » n’est pas dans ce contenu.${where ? ` ${where.file}, ligne ${where.line ?? '?'} : ${where.what}` : ''}`,
        );
      }
      if (options.html || options.png) await draw(context, cards, options);
      else if (options.json) printJson(context, cards.map(({ card }) => card));
      else print(context, cards.map(({ title, card }) => `── ${title} ──\n${cardText(card)}`).join('\n\n'));
    });
};

type Shown = { title: string; card: AdaptiveCard };

const cardsOf = async (content: ReleaseContent, id: string, locale: 'fr' | 'en'): Promise<Shown[] | undefined> => {
  const [{ previewFeedback, previewQuestion, previewTip }, { openWording }] = await Promise.all([
    import('../../../dialogs'),
    import('../../wording'),
  ]);
  const deps = { content, locale, say: openWording(content.wording, locale) };
  const question = content.questions.find((each) => each.id === id);
  if (question) {
    const cards = previewQuestion(deps, question);
    return [
      ...cards.map((card, index) => ({ title: cards.length > 1 ? `Étape ${index + 1}` : 'Question', card })),
      { title: 'Après « Je ne sais pas »', card: previewFeedback(deps, question) },
    ];
  }
  const tip = content.tips.find((each) => each.id === id);
  return tip && [{ title: 'Conseil', card: previewTip(deps, tip) }];
};

const draw = async (context: VerbContext, cards: Shown[], { html, png }: Options): Promise<void> => {
  const page = await pageOf(cards);
  if (html) {
    await writeFile(resolve(context.cwd, html), page);
    print(context, `Page écrite : ${html}`);
  }
  if (!png) return;
  const chromium = (await findChromium(context.environment)) ?? refuse('Chromium n’est pas installé : utilisez --html, ou indiquez-le par CHROMIUM=/chemin.');
  const folder = await mkdtemp(join(tmpdir(), 'cdp-apercu-'));
  try {
    await writeFile(join(folder, 'card.html'), page);
    const height = 120 + cards.length * 640;
    await promisify(execFile)(
      chromium,
      ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${join(folder, 'profile')}`, `--window-size=640,${height}`, `--screenshot=${resolve(context.cwd, png)}`, pathToFileURL(join(folder, 'card.html')).href],
      { timeout: 60_000 },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  print(context, `Image écrite : ${png}`);
};

const findChromium = async (environment: VerbContext['environment']): Promise<string | undefined> => {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [environment['CHROMIUM'], ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  for (const path of candidates) if (path && (await access(path).then(() => true, () => false))) return path;
  return undefined;
};

/** JSON that may stand inside a script element. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const hostConfig = {
  fontFamily: 'Segoe UI, system-ui, sans-serif',
  supportsInteractivity: true,
  actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left' },
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
};

/** A page that draws the cards with Microsoft's own renderer, offline. */
const pageOf = async (cards: Shown[]): Promise<string> => {
  const renderer = await readFile(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Aperçu</title>
<style>body{font-family:"Segoe UI",system-ui,sans-serif;background:#f0f0f0;margin:24px}h2{font-size:14px;color:#444;margin:20px 0 6px}
.card{background:#fff;border-radius:8px;max-width:560px;box-shadow:0 1px 4px #0003}input,select,button{font:inherit}
.ac-pushButton{border:1px solid #bbb;border-radius:4px;background:#fff;padding:6px 12px}.style-positive{background:#4f52b2;color:#fff}</style></head>
<body><main></main><script>${renderer.replaceAll('</script', '<\\/script')}</script>
<script>
const host = new AdaptiveCards.HostConfig(${scriptJson(hostConfig)});
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const element = document.createElement('div');
  element.textContent = text;
  result.outputHtml = element.innerHTML.replace(/\\*\\*(.+?)\\*\\*/g, '<strong>$1</strong>').replace(/\\n/g, '<br>');
  result.didProcess = true;
};
for (const { title, card } of ${scriptJson(cards)}) {
  const heading = document.createElement('h2');
  heading.textContent = title;
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = host;
  drawn.parse(card);
  const frame = document.createElement('div');
  frame.className = 'card';
  frame.append(drawn.render());
  document.querySelector('main').append(heading, frame);
}
</script></body></html>
`;
};
