import fc from 'fast-check';
import { authoredParameters } from '../../../src/domain/assessment/authored-parameters';
import { correct, overallOutcome } from '../../../src/domain/assessment/correct';
import { guessingChance, matchCredit, orderCredit } from '../../../src/domain/assessment/credit';
import type { Question, QuestionOf } from '../../../src/domain/bank/question';

const base = {
  id: 'email.page.01',
  topic: 'email',
  competence: '2.1',
  level: 3,
  skill: 's',
  prompt: 'Que faites-vous ?',
  takeaway: 'À retenir.',
  source: { title: 't', publisher: 'p', url: 'https://exemple.fr', checkedOn: '2026-11-01' },
  review: { status: 'proofread' as const },
};
const choice = (id: string, correct = false) => ({
  id,
  text: `Choix ${id}`,
  correct,
  feedback: `Retour ${id}`,
  ...(correct ? {} : { misconception: `croyance-${id}` }),
});
const single: QuestionOf<'single'> = {
  ...base,
  kind: 'single',
  choices: [choice('a'), choice('b', true), choice('c')],
};
const multiple: QuestionOf<'multiple'> = {
  ...base,
  kind: 'multiple',
  choices: [choice('a', true), choice('b', true), choice('c'), choice('d')],
};
const spot: QuestionOf<'spot'> = {
  ...base,
  kind: 'spot',
  scene: { type: 'mail', lines: [{ text: 'x' }, { text: 'y' }] },
  spots: [choice('a'), choice('b', true), choice('c')],
};
const feedback = { right: 'Bien.', wrong: 'Pas tout à fait.' };
const order: QuestionOf<'order'> = {
  ...base,
  kind: 'order',
  feedback,
  steps: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })),
  inversions: [{ first: 'a', then: 'b', feedback: 'D’abord a.', misconception: 'b-avant-a' }],
};
const match: QuestionOf<'match'> = {
  ...base,
  kind: 'match',
  feedback,
  pairs: ['a', 'b', 'c', 'd'].map((id) => ({ id, left: `g${id}`, right: `d${id}`, feedback: `Paire ${id}` })),
};
const short: QuestionOf<'short'> = {
  ...base,
  kind: 'short',
  feedback,
  tolerance: 'typos',
  accepted: ['copie cachée', 'Cci'],
  expectedErrors: [{ texts: ['copie'], feedback: 'Celle-là se voit.', misconception: 'copie-suffit' }],
};

describe('correcting an answer', () => {
  it('gives the feedback of the very choice, its belief, then that of the right one', () => {
    expect(correct(single, { kind: 'choices', ids: ['c'] })).toMatchObject({
      outcome: 'wrong',
      score: 0,
      misconceptions: ['croyance-c'],
      feedback: [
        { choiceId: 'c', isRight: false, text: 'Retour c' },
        { choiceId: 'b', isRight: true },
      ],
    });
    expect(correct(single, { kind: 'choices', ids: ['b'] })).toMatchObject({
      outcome: 'right',
      score: 1,
      misconceptions: [],
    });
    expect(correct(spot, { kind: 'choices', ids: ['b'] })).toMatchObject({ outcome: 'right' });
  });

  it.each([
    [['a', 'b'], 'right', 1],
    [['a'], 'partly', 0.5],
    [['a', 'c'], 'wrong', 0],
    [['a', 'b', 'c'], 'partly', 0.5],
    [['a', 'b', 'c', 'd'], 'wrong', 0],
    [['c', 'd'], 'wrong', 0],
  ])('gives partial credit for several choices: %j is %s', (ids, outcome, score) => {
    expect(correct(multiple, { kind: 'choices', ids })).toMatchObject({ outcome, score });
  });

  it('scores an order by its pairs and names the usual inversion', () => {
    expect(correct(order, { kind: 'order', ids: ['a', 'b', 'c', 'd'] })).toMatchObject({
      outcome: 'right',
      feedback: [{ text: 'Bien.' }],
    });
    expect(correct(order, { kind: 'order', ids: ['b', 'a', 'c', 'd'] })).toMatchObject({
      outcome: 'partly',
      score: expect.closeTo(2 / 3, 12) as number,
      feedback: [{ text: 'D’abord a.' }],
      misconceptions: ['b-avant-a'],
    });
    for (const ids of [
      ['d', 'c', 'b', 'a'],
      ['b', 'a', 'd', 'c'],
    ])
      expect(correct(order, { kind: 'order', ids })).toMatchObject({ outcome: 'wrong', score: 0 });
  });

  it('tells each pair that was missed', () => {
    const swapped = correct(match, { kind: 'pairs', pairs: { a: 'b', b: 'a', c: 'c', d: 'd' } });
    expect(swapped).toMatchObject({
      outcome: 'wrong',
      score: 0,
      feedback: [{ text: 'Paire a' }, { text: 'Paire b' }],
    });
    expect(correct(match, { kind: 'pairs', pairs: { a: 'b', b: 'b', c: 'c', d: 'd' } })).toMatchObject({
      outcome: 'partly',
      score: expect.closeTo(2 / 3, 12) as number,
      feedback: [{ text: 'Paire a' }],
    });
  });

  it('keeps of a typed answer what it matched, never its words', () => {
    expect(correct(short, { kind: 'text', text: 'CCI' })).toMatchObject({
      outcome: 'right',
      response: { kind: 'typed', match: { kind: 'accepted', index: 1 } },
    });
    expect(correct(short, { kind: 'text', text: 'la copie' })).toMatchObject({
      outcome: 'wrong',
      feedback: [{ text: 'Celle-là se voit.' }],
      misconceptions: ['copie-suffit'],
    });
    const other = correct(short, { kind: 'text', text: 'mon numéro est le 06' });
    expect(other.response).toEqual({ kind: 'typed', match: { kind: 'other' } });
  });

  it('answers « je ne sais pas » with the solution and no reproach', () => {
    for (const question of [single, multiple, spot, order, match, short]) {
      const correction = correct(question, { kind: 'do-not-know' });
      expect(correction).toMatchObject({ outcome: 'do-not-know', score: 0, misconceptions: [] });
      expect(correction.feedback.map(({ isRight }) => isRight)).not.toContain(false);
      expect(correction.feedback.length).toBeGreaterThan(0);
    }
  });

  it('refuses what is not an answer to this question', () => {
    const refused: [typeof single | typeof order | typeof match, Parameters<typeof correct>[1]][] = [
      [single, { kind: 'choices', ids: [] }],
      [single, { kind: 'choices', ids: ['z'] }],
      [single, { kind: 'choices', ids: ['a', 'a'] }],
      [single, { kind: 'text', text: 'b' }],
      [order, { kind: 'order', ids: ['a', 'b'] }],
      [match, { kind: 'pairs', pairs: { a: 'z' } }],
    ];
    for (const [question, response] of refused)
      expect(() => correct(question, response)).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  it('keeps every score between 0 and 1, and 1 for the right answer alone', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (ids) => {
        const { score, outcome } = correct(multiple, { kind: 'choices', ids });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(outcome === 'right');
        expect(outcome === 'right').toBe(ids.join() === 'a,b');
      }),
    );
  });

  it('sums up a scenario, and says « je ne sais pas » only when it was said all along', () => {
    const right = { score: 1, response: { kind: 'choices' as const, ids: ['a'] } };
    const unknown = { score: 0, response: { kind: 'do-not-know' as const } };
    expect(overallOutcome([right, right])).toEqual({ outcome: 'right', score: 1 });
    expect(overallOutcome([right, unknown])).toEqual({ outcome: 'partly', score: 0.5 });
    expect(overallOutcome([right, unknown, unknown])).toEqual({ outcome: 'wrong', score: 0 });
    expect(overallOutcome([unknown, unknown])).toEqual({ outcome: 'do-not-know', score: 0 });
  });
});

const permutationsOf = (ids: readonly string[]): string[][] =>
  ids.length === 0
    ? [[]]
    : ids.flatMap((id) => permutationsOf(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));

describe('where a question starts before any answer', () => {
  const scenario: Question = {
    ...base,
    kind: 'scenario',
    steps: [
      { prompt: 'p', kind: 'single', choices: single.choices },
      { prompt: 'p', kind: 'single', choices: single.choices },
    ],
  };

  it('takes as the chance of guessing what a blind answer earns', () => {
    expect(guessingChance(single)).toBeCloseTo(1 / 3);
    expect(guessingChance(spot)).toBeCloseTo(1 / 3);
    expect(guessingChance(short)).toBeCloseTo(0.02);
    expect(guessingChance(scenario)).toBeCloseTo(1 / 9 + (4 / 9) * 0.5);
    const meanOf = (responses: Parameters<typeof correct>[1][], question: Parameters<typeof correct>[0]) =>
      responses.reduce((sum, response) => sum + correct(question, response).score, 0) / responses.length;
    const ids = ['a', 'b', 'c', 'd'];
    const sets = Array.from({ length: 15 }, (_, bits) =>
      ids.filter((_id, at) => ((bits + 1) >> at) % 2 === 1),
    );
    const ticks = sets.map((set) => ({ kind: 'choices' as const, ids: set }));
    expect(guessingChance(multiple)).toBeCloseTo(meanOf(ticks, multiple), 12);
    const orders = permutationsOf(ids).map((each) => ({ kind: 'order' as const, ids: each }));
    expect(guessingChance(order)).toBeCloseTo(meanOf(orders, order), 12);
    const pairings = permutationsOf(ids).map((each) => ({
      kind: 'pairs' as const,
      pairs: Object.fromEntries(ids.map((id, at) => [id, each[at] as string])),
    }));
    expect(guessingChance(match)).toBeCloseTo(meanOf(pairings, match), 12);
  });

  it('lets nobody earn much by luck', () => {
    for (const question of [multiple, order, match, short])
      expect(guessingChance(question)).toBeLessThan(0.25);
    expect([orderCredit(3, 6), orderCredit(6, 6)]).toEqual([0, 1]);
    expect([matchCredit(1, 4), matchCredit(4, 4)]).toEqual([0, 1]);
  });

  it('puts level 4 just below the middle of the scale, half a logit a level', () => {
    expect(authoredParameters({ ...single, level: 4 }).b).toBe(-0.25);
    expect(authoredParameters({ ...single, level: 8 }).b).toBe(1.75);
  });
});
