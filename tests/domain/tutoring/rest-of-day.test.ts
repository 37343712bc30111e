import { effortWord, isResting } from '../../../src/domain/tutoring/rest-of-day';

const window = (earnest: number, taps: number) => ({
  effort: [...Array<number>(earnest).fill(1), ...Array<number>(taps).fill(0)],
});
const at = (text: string) => new Date(text);

describe('a word on effort', () => {
  it('is said when effort gets lower, once', () => {
    expect(effortWord(window(16, 2), window(16, 3))).toBe('nudge');
    expect(effortWord(window(16, 3), window(16, 4))).toBeUndefined();
    expect(effortWord(window(0, 4), window(0, 5))).toBe('pause');
    expect(effortWord(window(0, 5), window(0, 6))).toBeUndefined();
  });

  it('sends nobody to rest after an answer in earnest', () => {
    expect(effortWord(window(0, 4), { effort: [0, 0, 0, 0, 1] })).toBe('nudge');
  });
});

describe('the rest of the day', () => {
  const tapped = { ...window(0, 6), lastAnswerAt: at('2026-11-24T21:30:00Z').getTime() };

  it('ends at midnight where the person is', () => {
    expect(isResting(tapped, at('2026-11-24T22:30:00Z'), 'Europe/Paris')).toBe(true);
    expect(isResting(tapped, at('2026-11-24T23:30:00Z'), 'Europe/Paris')).toBe(false);
  });

  it('is not imposed after an answer in earnest, nor for a few taps', () => {
    const now = at('2026-11-24T21:31:00Z');
    expect(isResting({ ...tapped, effort: [0, 0, 0, 0, 0, 1] }, now, 'Europe/Paris')).toBe(false);
    expect(isResting({ ...tapped, ...window(15, 3) }, now, 'Europe/Paris')).toBe(false);
  });
});
