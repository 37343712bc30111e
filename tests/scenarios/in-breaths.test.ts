import { inBreaths, readInBreaths } from '../../src/application/in-breaths';
import type { Steps } from '../../src/domain/steps';

/** Work of so many pieces of five milliseconds each. */
const work = (pieces: number, clock: { ms: number }) =>
  (function* (): Steps<string> {
    for (let piece = 0; piece < pieces; piece += 1) {
      clock.ms += 5;
      yield;
    }
    return 'done';
  })();
const timerOf = (clock: { ms: number }, onBreath: () => void) => ({
  nowMs: () => clock.ms,
  sleep: () => Promise.resolve(onBreath()),
});

describe('long reading in breaths', () => {
  /** So many entries that are all at hand, five milliseconds of work each. */
  const entries = async function* (count: number, clock: { ms: number }) {
    for (let entry = 0; entry < count; entry += 1) {
      clock.ms += 5;
      yield Promise.resolve(entry);
    }
  };

  it('gives everything in order, and is put down every ten milliseconds', async () => {
    const clock = { ms: 0 };
    let breaths = 0;
    const read: number[] = [];
    const timer = timerOf(clock, () => (breaths += 1));
    for await (const entry of readInBreaths(entries(6, clock), timer)) read.push(entry);
    expect(read).toEqual([0, 1, 2, 3, 4, 5]);
    expect(breaths).toBe(3);
  });

  it('ends when it is asked to', async () => {
    const clock = { ms: 0 };
    const stopping = new AbortController();
    const timer = timerOf(clock, () => stopping.abort(new Error('stopping')));
    const reading = (async () => {
      for await (const entry of readInBreaths(entries(6, clock), timer, stopping.signal)) void entry;
    })();
    await expect(reading).rejects.toThrow('stopping');
  });
});

describe('long work in breaths', () => {
  it('is put down every ten milliseconds, and gives its result', async () => {
    const clock = { ms: 0 };
    let breaths = 0;
    await expect(
      inBreaths(
        work(10, clock),
        timerOf(clock, () => (breaths += 1)),
      ),
    ).resolves.toBe('done');
    expect(breaths).toBe(5);
  });

  it('ends when it is asked to', async () => {
    const clock = { ms: 0 };
    const stopping = new AbortController();
    const timer = timerOf(clock, () => stopping.abort(new Error('stopping')));
    await expect(inBreaths(work(10, clock), timer, stopping.signal)).rejects.toThrow('stopping');
    expect(clock.ms).toBe(10);
  });
});
