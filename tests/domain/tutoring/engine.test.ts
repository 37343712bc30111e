import fc from 'fast-check';
import {
  apply,
  chances,
  launchSettings,
  mayStop,
  next,
  predict,
  prepareModel,
  report,
  startState,
  type EngineAnswer,
  type EngineItem,
  type EngineModel,
  type EngineState,
} from '../../../src/domain/tutoring/engine';

const DAY = 86_400_000;
const topics = ['cybersecurite', 'email', 'agenda'];
const bank: EngineItem[] = topics.flatMap((topic) =>
  Array.from({ length: 12 }, (_, i) => ({
    id: `${topic}-${i}`,
    topic,
    skill: `${topic}/${i % 4}`,
    a: 1.2,
    b: -1.5 + i / 4,
    c: 0.25,
    d: 0.97,
  })),
);
const model = prepareModel({ version: 'test', topics, items: bank });

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function answerTo(
  itemId: string,
  isRight: boolean,
  now: number,
  more: Partial<EngineAnswer> = {},
): EngineAnswer {
  const item = model.items.get(itemId) as EngineItem;
  const outcome = isRight ? 'right' : 'wrong';
  return { item, score: isRight ? 1 : 0, outcome, ms: 9000, isFeedbackRead: true, now, ...more };
}

/** A whole test: the questions put, and the state after. */
function test(
  seed: number,
  questions: number,
  of: EngineModel = model,
): { asked: string[]; state: EngineState } {
  const rng = generator(seed);
  let state = startState(of, topics);
  const asked: string[] = [];
  for (let i = 0; i < questions; i++) {
    const choice = next(of, state, { now: i * 60_000, rng, purpose: 'assess' });
    if (!choice) break;
    asked.push(choice.itemId);
    state = apply(of, state, answerTo(choice.itemId, rng() < 0.6, i * 60_000)).state;
  }
  return { asked, state };
}

describe('a test', () => {
  it('never puts a question twice, and ends when nothing is left', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { asked } = test(seed, 50);
        expect(asked).toHaveLength(36);
        expect(new Set(asked).size).toBe(36);
      }),
      { numRuns: 15 },
    );
  });

  it('chooses the same with the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => expect(test(seed, 10)).toEqual(test(seed, 10))),
      { numRuns: 10 },
    );
  });

  it('gets surer, may stop when sure enough, and says levels that sum to 1', () => {
    const { state } = test(3, 36);
    for (const each of Object.values(report(model, state, 0, { view: 'ability' }))) {
      expect(each.se).toBeLessThan(0.8);
      expect(each.levels.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(each.from).toBeLessThanOrEqual(each.level);
      expect(each.to).toBeGreaterThanOrEqual(each.level);
    }
    expect(mayStop(model, startState(model, topics), 'email').stop).toBe(false);
  });

  it('prefers among near equals the question that fewer people met', () => {
    const met = (item: EngineItem): number => (item.id === 'email-6' ? 0.4 : 0);
    const rng = generator(1);
    for (let i = 0; i < 20; i++) {
      const choice = next(model, startState(model, topics), {
        now: 0,
        rng,
        purpose: 'assess',
        topic: 'email',
        exposureOf: met,
      });
      expect(choice?.itemId).not.toBe('email-6');
    }
  });
});

describe('the chances of all questions', () => {
  it('are what is predicted of each, met or not, days later too', () => {
    const { state } = test(8, 14);
    for (const now of [20 * 60_000, 40 * DAY]) {
      const all = chances(model, state, now);
      expect([...all.keys()]).toEqual([...model.items.keys()]);
      for (const [id, chance] of all) expect(chance).toBeCloseTo(predict(model, state, id, now), 12);
    }
  });
});

describe('a level', () => {
  const after = (isRight: boolean, questions: number) => {
    let state = startState(model, topics);
    const rng = generator(5);
    for (let i = 0; i < questions; i++) {
      const choice = next(model, state, { now: i * 60_000, rng, purpose: 'assess', topic: 'email' });
      state = apply(model, state, answerTo(choice!.itemId, isRight, i * 60_000)).state;
    }
    return { state, told: report(model, state, questions * 60_000).email! };
  };

  it.each([true, false])('is no longer to confirm once the test may stop (all right: %s)', (isRight) => {
    expect(after(isRight, 1).told.isToConfirm).toBe(true);
    let questions = 1;
    while (!mayStop(model, after(isRight, questions).state, 'email').stop) questions++;
    expect(questions).toBeLessThan(12);
    expect(after(isRight, questions).told).toMatchObject({ isToConfirm: false });
  });
});

describe('a level where practice moves what is not asked', () => {
  const spreading = prepareModel({
    version: 'spreading',
    topics,
    items: bank,
    settings: { memoryConstants: { ...launchSettings.memoryConstants, telling: 0 } },
  });
  /** Standard errors of one history under both beliefs. */
  const errors = (met: number): { apart: number; spread: number } => {
    let state = startState(model, topics);
    for (let i = 0; i < met; i++) state = apply(model, state, answerTo(`email-${i}`, i % 3 > 0, i)).state;
    return { apart: report(model, state, DAY).email!.se, spread: report(spreading, state, DAY).email!.se };
  };

  it('is told less surely for it, until every question was met', () => {
    const [few, all] = [errors(3), errors(12)];
    expect(few.spread ** 2 - few.apart ** 2).toBeGreaterThan(0.15);
    expect(all.spread).toBeCloseTo(all.apart, 6);
  });
});

describe('an answer', () => {
  const start = startState(model, topics);

  it('moves its topic, and says from where to where', () => {
    const { moved, state } = apply(model, start, answerTo('email-5', true, 0));
    expect(moved.to).toBeGreaterThan(moved.from);
    expect(report(model, state, 0).email?.items).toBe(1);
  });

  it('of the same sitting moves the same whatever its place', () => {
    const answers = [...model.items.keys()].slice(0, 12).map((id, i) => answerTo(id, i % 3 !== 0, 0));
    const taken = (all: EngineAnswer[]) =>
      all.reduce((state, each) => apply(model, state, each).state, start);
    const [one, other] = [taken(answers), taken(answers.toReversed())];
    one.mean.forEach((value, index) => expect(value).toBeCloseTo(other.mean[index]!, 9));
    one.cov.forEach((value, index) => expect(value).toBeCloseTo(other.cov[index]!, 9));
    expect(one.sitting?.answers).toHaveLength(12);
  });

  it('on another day opens a new sitting, from what was believed by then', () => {
    const first = apply(model, start, answerTo('email-5', true, 0)).state;
    const second = apply(model, first, answerTo('email-6', true, DAY)).state;
    expect(second.sitting?.answers).toHaveLength(1);
    expect(second.sitting?.before.mean).toEqual(first.mean);
    expect(second.at).toBe(DAY);
  });

  it('given without reading moves nothing but the effort', () => {
    const { state, isTap } = apply(model, start, answerTo('email-5', true, 0, { ms: 1200 }));
    expect(isTap).toBe(true);
    expect(state.mean).toEqual(start.mean);
    expect(state.cov).toEqual(start.cov);
    expect(state.effort).toEqual([0]);
  });

  it('to a question met before, or with a hint, never moves an ability', () => {
    const once = apply(model, start, answerTo('email-5', false, 0)).state;
    expect(apply(model, once, answerTo('email-5', true, 3 * DAY)).state.mean).toEqual(once.mean);
    expect(apply(model, start, answerTo('email-5', true, 0, { isAided: true })).state.mean).toEqual(
      start.mean,
    );
  });

  it('on a topic that appeared later extends the belief', () => {
    const item: EngineItem = {
      ...(bank[0] as EngineItem),
      id: 'emploi-1',
      topic: 'emploi',
      skill: 'emploi/1',
    };
    const { state } = apply(model, start, { ...answerTo('email-5', true, 0), item });
    expect(state.topics).toEqual([...topics, 'emploi']);
    expect(state.cov).toHaveLength(16);
    const wider = prepareModel({ version: 'test', topics: [...topics, 'emploi'], items: [...bank, item] });
    expect(report(wider, start, 0).emploi?.se).toBeCloseTo(1, 1);
    expect(
      next(wider, start, { now: 0, rng: generator(1), purpose: 'assess', topic: 'emploi' })?.itemId,
    ).toBe('emploi-1');
  });

  it('survives a journey through JSON', () => {
    const { state } = test(9, 12);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe('what is remembered', () => {
  it('is surer right after the feedback than weeks later', () => {
    const state = apply(model, startState(model, topics), answerTo('email-11', false, 0)).state;
    expect(predict(model, state, 'email-11', DAY)).toBeGreaterThan(
      predict(model, state, 'email-11', 40 * DAY),
    );
    expect(predict(model, state, 'email-11', DAY)).toBeGreaterThan(predict(model, state, 'email-10', DAY));
  });

  it('may rest on the published alternative by a setting', () => {
    const fsrs = prepareModel({ version: 'f', topics, items: bank, settings: { memory: 'fsrs' } });
    const state = apply(fsrs, startState(fsrs, topics), answerTo('email-3', true, 0)).state;
    expect(predict(fsrs, state, 'email-3', 30 * DAY)).toBeLessThan(predict(fsrs, state, 'email-3', DAY));
  });
});

describe('the daily question', () => {
  const asked = (state: EngineState, now: number): ReturnType<typeof next> =>
    next(model, state, { now, rng: generator(5), purpose: 'reinforce' });

  it('is never one put less than two days before', () => {
    let state = startState(model, topics);
    const last = new Map<string, number>();
    for (let i = 0; i < 60; i++) {
      const now = Math.floor(i / 3) * DAY + (i % 3) * 1000;
      const choice = asked(state, now);
      if (!choice) throw new Error('nothing to ask');
      expect(now - (last.get(choice.itemId) ?? -9 * DAY)).toBeGreaterThanOrEqual(2 * DAY - 5000);
      last.set(choice.itemId, now);
      state = apply(model, state, answerTo(choice.itemId, i % 3 > 0, now)).state;
    }
  });

  it('is within reach after two failures, and says so', () => {
    let state = startState(model, topics);
    const before = asked(state, 0);
    for (const id of ['email-11', 'agenda-11']) state = apply(model, state, answerTo(id, false, 0)).state;
    const choice = asked(state, 1000);
    expect(choice?.reason.kind).toBe('easier-after-failures');
    const chance = (id: string | undefined): number => predict(model, state, id ?? '', 1000);
    expect(chance(choice?.itemId)).toBeGreaterThan(chance(before?.itemId) - 0.05);
    expect(chance(choice?.itemId)).toBeGreaterThan(0.5);
  });

  it('is called simple, or not, as whoever narrowed the choice says', () => {
    let state = startState(model, topics);
    for (const id of ['email-11', 'agenda-11']) state = apply(model, state, answerTo(id, false, 0)).state;
    const reasonWhen = (isRelief: boolean) =>
      next(model, state, { now: 1000, rng: generator(5), purpose: 'reinforce', isRelief })?.reason.kind;
    expect(reasonWhen(true)).toBe('easier-after-failures');
    expect(reasonWhen(false)).toMatch(/^new-/);
  });

  it('is a known one after a month away', () => {
    let state = startState(model, topics);
    for (const id of ['email-0', 'agenda-0']) state = apply(model, state, answerTo(id, true, 0)).state;
    const choice = asked(state, 40 * DAY);
    expect(choice?.reason).toMatchObject({ kind: 'welcome-back', daysAway: 40 });
    expect(predict(model, state, choice?.itemId ?? '', 40 * DAY)).toBeGreaterThan(0.6);
  });

  it('is one met before, however many easier ones were never met', () => {
    let state = startState(model, topics);
    for (const id of ['email-8', 'email-9', 'agenda-8', 'agenda-9'])
      state = apply(model, state, answerTo(id, true, 0)).state;
    const choice = asked(state, 90 * DAY);
    const chanceOf = (id: string) => predict(model, state, id, 90 * DAY);
    expect(Math.max(...bank.map(({ id }) => chanceOf(id)))).toBeGreaterThan(chanceOf(choice!.itemId) + 0.05);
    expect(choice?.reason.kind).toBe('welcome-back');
    expect(state.memories[choice!.itemId]?.seen).toBeGreaterThan(0);
  });

  it('is said to be within reach rather than known when nothing known is likely to be right', () => {
    let state = startState(model, topics);
    for (const id of ['email-11', 'agenda-11']) state = apply(model, state, answerTo(id, false, 0)).state;
    const choice = asked(state, 90 * DAY);
    expect(choice?.reason.kind).toBe('gentle-return');
    expect(state.memories[choice!.itemId]).toBeUndefined();
  });

  it('owes nothing to failures from before a long absence', () => {
    let state = startState(model, topics);
    for (const id of ['email-11', 'agenda-11']) state = apply(model, state, answerTo(id, false, 0)).state;
    expect(state.failuresInRow).toBe(2);
    state = apply(model, state, answerTo('email-0', false, 90 * DAY)).state;
    expect(state.failuresInRow).toBe(1);
  });

  it('gives a true reason', () => {
    const choice = asked(startState(model, topics), 0);
    expect(choice?.reason.kind).toBe('new-skill');
    const only = next(model, startState(model, topics), {
      now: 0,
      rng: generator(5),
      purpose: 'reinforce',
      exclude: new Set(bank.slice(1).map((item) => item.id)),
    });
    expect(only?.reason.kind).toBe('only-one-left');
  });

  it('keeps the spread of abilities finite over a year of silence', () => {
    const state = test(4, 12).state;
    const se = report(model, state, 365 * DAY).email?.se ?? 0;
    expect(se).toBeGreaterThan(report(model, state, 0).email?.se ?? 0);
    expect(se).toBeLessThan(1.5);
  });
});

describe('a time that is counted', () => {
  /** Questions met in sixty days of one question, of which so many are still to come. */
  const metWith = (settings: Partial<EngineModel['settings']>, slotsAt: (day: number) => number): number => {
    const rng = generator(5);
    const of = prepareModel({ version: 'counted', topics, items: bank, settings });
    let state = startState(of, topics);
    const asked = new Set<string>();
    for (let day = 0; day < 60; day += 1) {
      const now = day * DAY;
      const horizons = [{ inDays: 60 - day, weight: 1 }];
      const choice = next(of, state, { now, rng, purpose: 'reinforce', slots: slotsAt(day), horizons })!;
      asked.add(choice.itemId);
      state = apply(of, state, answerTo(choice.itemId, rng() < 0.5, now)).state;
    }
    return asked.size;
  };
  const bonus = { meetingBonus: 0.6 };
  const none = { meetingBonus: 0 };

  it('serves to meet more questions where it suffices for all of them', () => {
    const counted = (day: number): number => 60 - day;
    expect(metWith(bonus, counted)).toBeGreaterThan(metWith(none, counted));
  });

  it('changes nothing where it is not known', () => {
    const unknown = (): number => 0;
    expect(metWith(bonus, unknown)).toBe(metWith(none, unknown));
  });
});

describe('the launch settings', () => {
  it('hold the eight levels of half a logit', () =>
    expect(launchSettings.cuts).toEqual([-1.5, -1, -0.5, 0, 0.5, 1, 1.5]));
});

describe('a review', () => {
  const variant: EngineItem = {
    ...(bank[0] as EngineItem),
    id: 'cybersecurite-0-bis',
    variantOf: 'cybersecurite-0',
  };
  const withVariant = prepareModel({ version: 'test', topics, items: [...bank, variant] });
  const reviewed = (state: EngineState, days: number): ReturnType<typeof next> => {
    const others = new Set(bank.map(({ id }) => id).filter((id) => id !== 'cybersecurite-0'));
    return next(withVariant, state, {
      now: days * DAY,
      rng: generator(1),
      purpose: 'reinforce',
      exclude: others,
    });
  };
  const missed = apply(
    withVariant,
    startState(withVariant, topics),
    answerTo('cybersecurite-0', false, 0),
  ).state;

  it('asks the same thing in other words, and says that it was missed', () => {
    expect(reviewed(missed, 8)).toEqual({
      itemId: 'cybersecurite-0-bis',
      reason: { kind: 'missed-before', topic: 'cybersecurite', skill: 'cybersecurite/0', daysSince: 8 },
    });
  });

  it('alternates: the words put longest ago come next', () => {
    const again = { ...answerTo('cybersecurite-0', false, 8 * DAY), item: variant };
    expect(reviewed(apply(withVariant, missed, again).state, 16)?.itemId).toBe('cybersecurite-0');
  });

  it('does not measure: whoever has just read the solution is asked something else first', () => {
    const measured = (exclude: string[]) =>
      next(withVariant, missed, {
        now: 60_000,
        rng: generator(1),
        purpose: 'assess',
        exclude: new Set(exclude),
      })?.itemId;
    const others = bank.map(({ id }) => id).filter((id) => id !== 'cybersecurite-0' && id !== 'agenda-11');
    expect(measured(others)).toBe('agenda-11');
    expect(measured([...others, 'agenda-11'])).toBe('cybersecurite-0-bis');
  });

  it('of what was just put in other words waits as well', () => {
    const state = apply(withVariant, missed, answerTo('email-3', true, 0)).state;
    const choice = next(withVariant, state, { now: DAY, rng: generator(1), purpose: 'reinforce' });
    expect(choice?.itemId).not.toBe('cybersecurite-0-bis');
  });
});

describe('a topic that is still to be certified', () => {
  const asked = topics.flatMap((topic) => Array.from({ length: 8 }, (_, i) => `${topic}-${i}`));
  const state = asked.reduce(
    (each, id, i) => apply(model, each, answerTo(id, i % 2 === 0, i * 1000)).state,
    startState(model, topics),
  );
  const newOnes = (keepUnseenIn?: ReadonlySet<string>): string[] =>
    Array.from({ length: 12 }, (_, day) =>
      next(model, state, { now: (6 + day) * DAY, rng: generator(day), purpose: 'reinforce', keepUnseenIn }),
    ).flatMap((choice) =>
      choice && !asked.includes(choice.itemId) ? [choice.itemId.split('-')[0] as string] : [],
    );

  it('keeps a third of its questions unseen while others are worth nearly as much', () => {
    expect(newOnes(new Set(['cybersecurite'])).filter((topic) => topic === 'cybersecurite')).toHaveLength(0);
    expect(newOnes(new Set(topics)).length).toBeLessThan(newOnes().length);
  });

  it('still asks them when nothing else may be put', () => {
    const choice = next(model, state, {
      now: 9 * DAY,
      rng: generator(1),
      purpose: 'reinforce',
      keepUnseenIn: new Set(topics),
      exclude: new Set(asked),
    });
    expect(choice).not.toBeNull();
  });
});
