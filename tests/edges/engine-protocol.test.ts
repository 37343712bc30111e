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
