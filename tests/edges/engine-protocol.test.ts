import { PassThrough } from 'node:stream';
import { runEngineProtocol } from '../../src/cli/engine';

const topics = ['cybersecurite', 'email'];
const bank = topics.flatMap((topic) =>
  Array.from({ length: 10 }, (_, i) => ({
    id: `${topic}-${i}`,
    topic,
    skill: `${topic}/${i % 3}`,
    options: 4,
    a: 1.2,
    b: -1 + i / 5,
    c: 0.25,
    d: 0.97,
  })),
);
const start = {
  op: 'start',
  protocol: 1,
  seed: 3,
  mode: 'assess',
  calibration: 'known',
  now: 0,
  topics,
  bank,
};

/** Speaks the lines to an engine and returns its replies. */
async function speak(lines: readonly (object | string)[]): Promise<Record<string, unknown>[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  let heard = '';
  output.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  input.end(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  await runEngineProtocol(input, output);
  return heard
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const sitting = (session: string): object[] =>
  ['email-1', 'cybersecurite-2', 'email-4'].flatMap((item, i) => [
    { op: 'next', session, now: i },
    { op: 'predict', session, item, now: i },
    { op: 'answer', session, item, correct: i !== 1, ms: 8000, now: i },
  ]);

describe('the engine over JSON lines', () => {
  it('answers every operation, in order', async () => {
    const replies = await speak([
      start,
      ...sitting('p1'),
      { op: 'estimate', session: 'p1', now: 9 },
      { op: 'items' },
      { op: 'end', session: 'p1' },
    ]);
    expect(replies).toHaveLength(13);
    expect(replies[0]).toMatchObject({ ok: true, can: ['predict', 'track'] });
    expect(replies[2]?.p).toBeGreaterThan(0.25);
    const { email } = replies[10]?.topics as Record<string, { theta: number; se: number; levels: number[] }>;
    expect(email?.theta).toBeGreaterThan(0);
    expect(email?.levels).toHaveLength(8);
    expect(Object.keys(replies[11]?.items as object)).toHaveLength(20);
    expect(replies[12]).toEqual({ ok: true });
  });

  it('says what is wrong with a bad line and goes on', async () => {
    const replies = await speak([
      { op: 'next', session: 'x', now: 0 },
      '{oops',
      start,
      { op: 'dance' },
      { op: 'answer', session: 'x', item: 'none', correct: true, ms: 1, now: 0 },
      { op: 'next', session: 'x', now: 0 },
    ]);
    expect(replies.map((reply) => 'error' in reply)).toEqual([true, true, false, true, true, false]);
  });

  it('gives the same replies to the same requests, and forgets on a new start', async () => {
    const lines = [start, ...sitting('p1'), ...sitting('p2'), { op: 'estimate', session: 'p2', now: 9 }];
    const once = await speak(lines);
    const twice = await speak([...lines, ...lines]);
    expect(twice.slice(0, once.length)).toEqual(once);
    expect(twice.slice(once.length)).toEqual(once);
  });

  it('ends a test when nothing is left, and keeps to the topic asked for', async () => {
    const all = bank
      .filter((item) => item.topic === 'email')
      .map((item) => ({ op: 'answer', session: 'p', item: item.id, correct: true, ms: 9000, now: 1 }));
    const replies = await speak([
      start,
      { op: 'next', session: 'p', now: 0, topic: 'email' },
      ...all,
      { op: 'next', session: 'p', now: 2, topic: 'email' },
    ]);
    expect(String(replies[1]?.item)).toMatch(/^email-/);
    expect(replies.at(-1)).toEqual({ item: null });
  });

  it('lets questions come back when it teaches', async () => {
    const small = { ...start, mode: 'tutor', perDay: 3, horizon: 56 * 86_400_000, bank: bank.slice(0, 1) };
    const asked = { op: 'answer', session: 'p', item: 'cybersecurite-0', correct: false, ms: 9000, now: 0 };
    const replies = await speak([small, asked, { op: 'next', session: 'p', now: 5 * 86_400_000 }]);
    expect(replies.at(-1)).toEqual({ item: 'cybersecurite-0' });
  });
});

describe('a start that cannot be meant', () => {
  const item = { id: 'x', topic: 'email', skill: '', options: 4, a: 1, b: 0, c: 0.2, d: 0.9 };
  const errorOf = async (more: object): Promise<unknown> => (await speak([{ ...start, ...more }]))[0]?.error;

  it.each([
    [
      'chance above mastery (a right answer lowered the estimate)',
      { bank: [{ ...item, c: 0.9, d: 0.5 }] },
      /item x: c = 0.9 must be below d = 0.5/,
    ],
    ['chance equal to mastery', { bank: [{ ...item, c: 0.9 }] }, /must be below/],
    ['an id given twice', { bank: [item, { ...item, b: 1 }] }, /the id x is given twice/],
    ['cuts out of order (levels summed to 1.68)', { cuts: [0, -1, 1] }, /cuts: -1 comes after 0/],
    ['a number of options below zero', { bank: [{ ...item, options: -4 }] }, /item x: options = -4/],
    [
      'one option, in a rough bank',
      { calibration: 'rough', bank: [{ ...item, options: 1 }] },
      /item x: options = 1/,
    ],
    [
      'more chance than mastery, in a rough bank',
      { calibration: 'rough', bank: [{ ...item, options: 2, d: 0.4 }] },
      /guessing alone would be right 0.485 of the time and knowing 0.4; raise d, or lower c and leave options out/,
    ],
    ['a slope of zero', { bank: [{ ...item, a: 0 }] }, /^bank.0.a: Too small/],
  ])('is refused in one plain line: %s', async (_name, more, wanted) => {
    const error = await errorOf(more);
    expect(error).toMatch(wanted);
    expect(error).not.toMatch(/[\n{[]/);
  });

  it('names a few of many mistakes, and how many are left', async () => {
    const bad = Array.from({ length: 50 }, (_, index) => ({ ...item, id: `x${index}`, c: undefined }));
    expect(await errorOf({ bank: bad })).toBe(
      'bank.0.c: expected number, received undefined; bank.1.c: expected number, received undefined; bank.2.c: expected number, received undefined; and 47 more',
    );
  });

  it('does not close the run that was open', async () => {
    const replies = await speak([start, { ...start, cuts: [1, 0] }, { op: 'next', session: 'p', now: 0 }]);
    expect(replies.map((reply) => 'error' in reply)).toEqual([false, true, false]);
  });

  it.each([
    ['no cuts', { cuts: undefined }],
    ['one level', { cuts: [] }],
    ['two equal cuts', { cuts: [0, 0, 1] }],
    ['no options', { calibration: 'rough', bank: [{ ...item, options: undefined }] }],
    ['options 0', { calibration: 'rough', bank: [{ ...item, options: 0 }] }],
    ['one option, in a known bank', { bank: [{ ...item, options: 1 }] }],
    ['no chance and full mastery', { bank: [{ ...item, c: 0, d: 1 }] }],
    ['fields of another version', { bank: [{ ...item, image: 'x.png' }], more: true }],
    ['a topic without items', { topics: ['email', 'vide'], bank: [item] }],
    ['a topic that is not listed', { topics: [], bank: [item] }],
    ['no item', { bank: [] }],
  ])('is not what is merely odd: %s', async (_name, more) => {
    const replies = await speak([
      { ...start, ...more },
      { op: 'estimate', session: 'p', now: 0 },
    ]);
    expect(replies.map((reply) => 'error' in reply)).toEqual([false, false]);
  });
});

describe('a request that cannot be meant', () => {
  const answerTo = async (message: object | string): Promise<unknown> =>
    (await speak([start, message])).at(-1);

  it.each([
    [{ op: 'next', session: 'p', now: 0, topic: 'mail' }, /no topic mail; use one of cybersecurite, email/],
    [{ op: 'predict', session: 'p', item: 'y', now: 0 }, /predict: the bank of this run has no item y/],
    [
      { op: 'answer', session: 'p', item: 'y', correct: true, now: 0 },
      /answer: the bank of this run has no item y/,
    ],
    [{ op: 'dance' }, /^op: use one of start, next, answer, estimate, predict, items, end$/],
    [{ op: 'next', session: 'p' }, /^now: expected number, received undefined$/],
    [[], /^the message: expected object, received array$/],
    ['{oops', /^this line is not JSON/],
  ])('%j is told so', async (message, wanted) => {
    expect(await answerTo(message)).toEqual({ error: expect.stringMatching(wanted) });
  });

  it('leaves the others’ replies as they were', async () => {
    const others = [...sitting('p1'), { op: 'next', session: 'p2', now: 5 }];
    const mistaken = [
      { op: 'next', session: 'p0', now: 0, topic: 'mail' },
      { op: 'predict', session: 'p0', item: 'y', now: 0 },
      { op: 'answer', session: 'p0', item: 'y', correct: true, now: 0 },
    ];
    const [, ...alone] = await speak([start, ...others]);
    const [, , , , ...after] = await speak([start, ...mistaken, ...others]);
    expect(after).toEqual(alone);
  });
});

describe('ids that every object of the language has', () => {
  /** The whole of a run, with other names for topics, skills, items and sessions. */
  const run = async (mode: string, named: (id: string) => string): Promise<string> => {
    const renamed = bank.slice(0, 3).map((item) => ({
      ...item,
      id: named(item.id),
      topic: named('cybersecurite'),
      skill: named(item.skill),
    }));
    const replies = await speak([
      { ...start, mode, topics: [named('cybersecurite')], bank: renamed, horizon: 9e9, perDay: 1 },
      ...renamed.flatMap(({ id }, index) => [
        { op: 'predict', session: named('p'), item: id, now: index },
        { op: 'answer', session: named('p'), item: id, correct: true, ms: 9000, now: index },
        { op: 'next', session: named('p'), now: index + 9e8 },
      ]),
      { op: 'estimate', session: named('p'), now: 3 },
      { op: 'items' },
    ]);
    return replies.map((reply) => JSON.stringify(reply)).join('\n');
  };
  const names: Record<string, string> = {
    'cybersecurite-0': 'constructor',
    'cybersecurite-1': '__proto__',
    'cybersecurite-2': 'toString',
    'cybersecurite/0': 'constructor',
    'cybersecurite/1': '__proto__',
    cybersecurite: '__proto__',
    p: '__proto__',
  };

  it.each(['assess', 'tutor'])('serve as any other (%s: estimates were broken)', async (mode) => {
    const plain = await run(mode, (id) => `<${id}>`);
    const odd = await run(mode, (id) => names[id] ?? id);
    expect(plain).toContain('"theta"');
    const back = Object.entries(names).reduce((text, [, name]) => text.replaceAll(`"${name}"`, '"?"'), odd);
    expect(back).toBe(plain.replaceAll(/"<[^"]*>"/g, '"?"').replaceAll(/"cybersecurite[^"]*"/g, '"?"'));
  });
});
