import { describe, expect, it } from '@jest/globals';
import { MONDAY } from '../../../benchmarks/engine/protocol';
import { rngOf } from '../../../benchmarks/engine/random';
import { makeWorld } from '../../../benchmarks/engine/worlds';
import { atOnce } from '../../../src/domain/steps';
import { prepareModel, type EngineModel } from '../../../src/domain/tutoring/engine';
import { experiencedModel, learn, noExperience, type Journal } from '../../../src/domain/tutoring/experience';

/** Forty items of `options` options, told with another chance of guessing and another number of options. */
function told(truth: { options: number }, as: { c?: number; options?: number }): [EngineModel, Journal[]] {
  const world = makeWorld({
    seed: 5,
    topics: 1,
    itemsPerTopic: 40,
    rho: 0,
    calibration: 'known',
    options: [truth.options],
  });
  const items = world.told.map((item) => ({ ...item, ...as }));
  const model = prepareModel({ version: '1', topics: world.topics, items });
  const journals = Array.from({ length: 80 }, (_, person): Journal => {
    const rng = rngOf(`experience/${person}`);
    return {
      startedAt: MONDAY,
      answers: items.map((item, i) => {
        const { correct, ms } = world.respond(world.person(person), world.truth.get(item.id)!, rng);
        const now = MONDAY + 20_000 * i;
        return {
          item,
          score: correct ? 1 : 0,
          outcome: correct ? 'right' : 'wrong',
          ms,
          isFeedbackRead: true,
          now,
        };
      }),
    };
  });
  return [model, journals];
}

const meanChance = (model: EngineModel): number =>
  [...model.items.values()].reduce((sum, { c }) => sum + c, 0) / model.items.size;

function learnt([model, journals]: [EngineModel, Journal[]]): number {
  const lessons = { isBankRough: false, isTeaching: false };
  const experience = atOnce(learn(model, journals, noExperience(model.settings), lessons));
  return meanChance(experiencedModel(model, experience, '2'));
}

describe('the chance of guessing that people show', () => {
  it('is found although none at all was told', () => {
    expect(learnt(told({ options: 4 }, { c: 0 }))).toBeCloseTo(0.25, 1);
  });

  it('stays what was told when that is true, be it near a blind choice or far below', () => {
    const [near, far] = [told({ options: 4 }, {}), told({ options: 10 }, { options: 4 })];
    expect(learnt(near) / meanChance(near[0])).toBeGreaterThan(0.9);
    expect(learnt(near) / meanChance(near[0])).toBeLessThan(1.1);
    expect(learnt(far)).toBe(meanChance(far[0]));
  });
});
