import type { Bank, Loss, Read, ReadOptions, Written } from './interchange';
import { factsOf, makeIds, maxImportChars, UnreadableFile } from './interchange';
import { draftOf, neutralOf, type NeutralOption, type NeutralQuestion } from './neutral';

/** GIFT, Moodle's text format. Source: docs.moodle.org, « GIFT format ». */
const escape = (text: string): string => text.replace(/([\\~=#{}:])/g, '\\$1').replace(/\n/g, '\\n');
const unescape = (text: string): string => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1').trim();

/** Every question of a bank in GIFT; facts that GIFT has no place for go in its comment of tags. */
export const writeGift = ({ questions, tips }: Bank): Written => {
  const losses: Loss[] =
    tips.length > 0 ? [{ what: `${tips.length} conseils : GIFT n’a pas de conseil` }] : [];
  const blocks = questions.flatMap((question) => {
    const neutral = neutralOf(question);
    losses.push(...neutral.losses);
    if (question.hint) losses.push({ id: question.id, what: 'indice : GIFT n’en a pas' });
    return neutral.questions.map((each) => {
      if (each.body.kind === 'steps' || each.body.kind === 'pairs')
        losses.push({ id: question.id, what: 'retours d’ensemble : GIFT n’en a pas pour les paires' });
      if (each.body.kind === 'steps')
        losses.push({ id: question.id, what: 'l’ordre devient des paires « étape — rang »' });
      return blockOf(each);
    });
  });
  return { text: `${blocks.join('\n\n')}\n`, losses };
};

const blockOf = (question: NeutralQuestion): string => {
  const tags = [
    `[id:${question.name.split(' ')[0]}]`,
    ...question.tags.map((tag) => `[tag:${tag.replace(/[[\]\n]/g, ' ')}]`),
  ];
  const option = (sign: string, { text, feedback }: NeutralOption, weight = ''): string =>
    `\t${sign}${weight}${escape(text)}${feedback ? `#${escape(feedback)}` : ''}`;
  const { body } = question;
  const answers =
    body.kind === 'pairs'
      ? body.pairs.map(({ left, right }) => `\t=${escape(left)} -> ${escape(right)}`)
      : body.kind === 'steps'
        ? body.steps.map((text, index) => `\t=${escape(text)} -> ${index + 1}`)
        : body.kind === 'text'
          ? [
              ...body.options.map((each) => option('=', each, each.credit > 0 ? '' : '%0%')),
              ...(question.wrong
                ? [option('=', { text: '*', credit: 0, feedback: question.wrong }, '%0%')]
                : []),
            ]
          : body.options.map((each) =>
              body.isSingle
                ? option(each.credit > 0 ? '=' : '~', each)
                : option('~', each, `%${percent(each.credit)}%`),
            );
  const general = question.general ? [`\t####${escape(question.general)}`] : [];
  return [
    `// ${tags.join(' ')}`,
    `::${escape(question.name)}::[markdown]${escape(question.prompt)}{`,
    ...answers,
    ...general,
    '}',
  ].join('\n');
};

const percent = (credit: number): string => String(Number((credit * 100).toFixed(5)));

/** Reads GIFT. What it says that we cannot hold is told with its line. */
export const readGift = (text: string, options: ReadOptions): Read => {
  if (text.length > maxImportChars) throw new UnreadableFile('Le fichier GIFT dépasse 5 millions de signes.');
  const idOf = makeIds(options);
  const read: Read = { questions: [], tips: [], losses: [] };
  for (const { block, line, tags } of blocksOf(text)) {
    const neutral = parseBlock(block);
    const own = tags.find((tag) => tag.startsWith('id:'))?.slice(3);
    const name = typeof neutral === 'string' ? own : (own ?? neutral.name);
    const lose = (what: string): void => void read.losses.push({ line, ...(name && { id: name }), what });
    if (typeof neutral === 'string') {
      lose(neutral);
      continue;
    }
    const facts = factsOf(
      tags.filter((tag) => tag.startsWith('tag:')).map((tag) => tag.slice(4)),
      lose,
    );
    // A step of a scenario bears the scenario's id: it becomes a question of its own.
    const isStep = /\(étape \d+\)$/.test(neutral.name);
    const draft = draftOf(neutral, idOf(isStep ? undefined : (own ?? neutral.name)), facts, lose);
    if (draft)
      read.questions.push({
        page: { topic: draft.id.split('.')[0]!, competence: facts.competence ?? options.competence },
        question: draft,
      });
  }
  return read;
};

interface Block {
  block: string;
  line: number;
  tags: string[];
}

/** Questions are separated by empty lines; comments before one may carry its id and tags. */
const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let tags: string[] = [];
  let start = 0;
  const end = (): void => {
    const block = lines.join('\n').trim();
    if (block !== '') blocks.push({ block, line: start, tags });
    if (block !== '') tags = [];
    lines = [];
  };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.startsWith('//'))
      tags = [...tags, ...[...line.matchAll(/\[((?:id|tag):[^\]]*)\]/g)].map((found) => found[1]!)];
    else if (line.startsWith('$CATEGORY')) end();
    else if (line.trim() === '' && isClosed(lines.join('\n'))) end();
    else {
      if (lines.length === 0) start = index + 1;
      lines.push(line);
    }
  }
  end();
  return blocks;
};

/** Not inside the braces of the answers. */
const isClosed = (text: string): boolean => {
  const bare = text.replace(/\\./g, '');
  return (bare.match(/\{/g)?.length ?? 0) === (bare.match(/\}/g)?.length ?? 0);
};

const parseBlock = (block: string): NeutralQuestion | string => {
  const found =
    /^(?:::((?:\\.|[^:])*)::)?\s*(?:\[(\w+)\])?((?:\\.|[^\\{])*)\{((?:\\.|[^\\}])*)\}([\s\S]*)$/.exec(block);
  if (!found) return 'laissée de côté : description, ou question sans réponse lisible';
  const [, name = '', format = '', before = '', answers = '', after = ''] = found;
  const clean = (text: string): string => (format === 'html' ? plainText(unescape(text)) : unescape(text));
  const prompt = clean(after.trim() === '' ? before : `${before} … ${after}`);
  const [main = '', general] = splitOnce(answers, '####');
  const body = parseAnswers(main.trim(), clean);
  if (typeof body === 'string') return body;
  return { name: unescape(name), prompt, tags: [], body, ...(general && { general: clean(general) }) };
};

const splitOnce = (text: string, mark: string): [string, string?] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
};

const parseAnswers = (text: string, clean: (text: string) => string): NeutralQuestion['body'] | string => {
  if (text === '') return 'laissée de côté : réponse libre à corriger à la main';
  if (/^(T|F|TRUE|FALSE|VRAI|FAUX)\b/i.test(text))
    return 'laissée de côté : vrai ou faux, deux choix ne suffisent pas';
  if (text.startsWith('#')) return 'laissée de côté : réponse numérique';
  const options = [...text.matchAll(/([=~])(?:%(-?[\d.]+)%)?((?:\\.|[^\\=~])*)/g)].map(
    ([, sign = '', weight, rest = '']) => {
      const [answer = '', feedback] = rest.match(/^((?:\\.|[^\\#])*)(?:#([\s\S]*))?$/)?.slice(1) ?? [];
      const credit = weight === undefined ? (sign === '=' ? 1 : 0) : Number(weight) / 100;
      return {
        sign,
        raw: answer,
        option: { text: clean(answer), credit, ...(feedback && { feedback: clean(feedback) }) },
      };
    },
  );
  if (options.length === 0) return 'laissée de côté : aucune réponse lisible';
  if (options.every(({ raw }) => raw.includes('->')))
    return pairsOf(options.map(({ raw }) => raw.split('->').map(clean) as [string, string]));
  if (options.every(({ sign }) => sign === '='))
    return { kind: 'text', options: options.map(({ option }) => option) };
  return {
    kind: 'choices',
    isSingle: options.some(({ sign }) => sign === '='),
    options: options.map(({ option }) => option),
  };
};

/** « étape -> rang » is an order; anything else is a set of pairs. */
const pairsOf = (pairs: [string, string][]): NeutralQuestion['body'] => {
  const ranks = pairs.map(([, right]) => Number(right));
  const isOrder = [...ranks].sort((a, b) => a - b).every((rank, index) => rank === index + 1);
  if (!isOrder) return { kind: 'pairs', pairs: pairs.map(([left, right]) => ({ left, right })) };
  return {
    kind: 'steps',
    steps: [...pairs].sort((a, b) => Number(a[1]) - Number(b[1])).map(([left]) => left),
  };
};

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  hellip: '…',
};

/** The text of a piece of HTML: bold kept as **, paragraphs as lines, everything else dropped. */
export const plainText = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(strong|b)>([\s\S]*?)<\/\1>/gi, '**$2**')
    .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
      (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
        name
          ? (entities[name.toLowerCase()] ?? all)
          : String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : parseInt(hex!, 16))),
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
