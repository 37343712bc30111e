import { describe, expect, it } from '@jest/globals';
import { scoreCheckpoints, scoreExposure } from '../../../benchmarks/engine/assess-score';
import { expectedSquares, timesTheError } from '../../../benchmarks/engine/expected-error';
import { rootOf } from '../../../benchmarks/engine/metrics';
import { inProcess, type Rival } from '../../../benchmarks/engine/rival';
import { textbookEap } from '../../../benchmarks/engine/rivals/textbook-eap';
import { twoParameters } from '../../../benchmarks/engine/rivals/pix-certification';
import { runAssess } from '../../../benchmarks/engine/runner';
import { makeWorld } from '../../../benchmarks/engine/worlds';

const world = makeWorld({ seed: 2, topics: 1, itemsPerTopic: 60, rho: 0, calibration: 'known' });
const plan = { people: 400, questions: 10, checkpoints: [5, 10] };

describe('a measuring run', () => {
  it('finds the textbook test calibrated: right 95 times in 100, its error what it says', async () => {
    const { people } = await runAssess(inProcess(textbookEap()), world, plan);
    const [five, ten] = scoreCheckpoints(people, plan.checkpoints);
    for (const figures of [five!, ten!]) {
      expect(Math.abs(figures.coverage.value - 0.95)).toBeLessThan(0.035);
      expect(Math.abs(figures.rmse.value - figures.meanSe)).toBeLessThan(0.08);
      expect(Math.abs(figures.bias)).toBeLessThan(0.12);
    }
    expect(ten!.rmse.value).toBeLessThan(five!.rmse.value);
  });

  it('sees the fixed form exposed to everyone', async () => {
    const { people } = await runAssess(inProcess(textbookEap({ choose: 'fixed' })), world, {
      ...plan,
      people: 20,
    });
    expect(scoreExposure(people, 10)).toEqual({ questions: 10, max: 1, overlap: 1 });
  });

  it('gives the same record for the same seed', async () => {
    const run = (): ReturnType<typeof runAssess> =>
      runAssess(inProcess(textbookEap()), world, { ...plan, people: 5 });
    expect(await run()).toEqual(await run());
  });

  it('refuses an engine that asks an item twice', async () => {
    const stubborn: Rival = { ...textbookEap(), next: () => 'cyber-1' };
    await expect(runAssess(inProcess(stubborn), world, { ...plan, people: 1 })).rejects.toThrow('twice');
  });
});

describe('the error to be expected of the answers', () => {
  it('is what an exact test says of itself, and an estimate that is off adds its square', async () => {
    const { people } = await runAssess(inProcess(textbookEap()), world, { ...plan, people: 20 });
    for (const record of people) {
      const said = record.estimates.map(([topic]) => topic!.se ** 2);
      const squares = expectedSquares(record, world.truth, plan.checkpoints);
      squares.forEach((square, at) => expect(square).toBeCloseTo(said[at]!, 2));
      const off = record.estimates.map(([topic]) => [{ ...topic!, theta: topic!.theta + 1 }]);
      const worse = expectedSquares({ ...record, estimates: off }, world.truth, plan.checkpoints);
      worse.forEach((square, at) => expect(square).toBeCloseTo(said[at]! + 1, 1));
    }
  });

  it('learns nothing from taps', async () => {
    const { people } = await runAssess(inProcess(textbookEap()), world, { ...plan, people: 1 });
    const [record] = people;
    const tapped = record!.predictions.map((answer) => ({ ...answer, isTap: true }));
    const estimates = plan.checkpoints.map(() => [{ theta: 0, se: 1 }]);
    const squares = expectedSquares({ ...record!, predictions: tapped, estimates }, world.truth, [5, 10]);
    for (const square of squares) expect(square).toBeCloseTo(1, 6);
  });

  it('compares two engines person by person', () => {
    expect(timesTheError([1, 4, 9], [1, 4, 9])).toEqual({ value: 1, half: 0 });
    const twice = timesTheError([4, 16, 36], [1, 4, 9]);
    expect(twice.value).toBeCloseTo(2, 12);
    expect(twice.half).toBeCloseTo(0, 12);
    expect(timesTheError([4, 1, 9], [1, 4, 9]).half).toBeGreaterThan(0.1);
    expect(rootOf([4, 4, 4])).toEqual({ value: 2, half: 0 });
  });
});

describe('the two-parameter reading of an item', () => {
  it('is the item itself when it cannot be guessed', () => {
    const item = { id: 'i', topic: 't', skill: 's', options: 4, a: 1.3, b: 0.4, c: 0, d: 1 };
    const fitted = twoParameters(item);
    expect(fitted.a).toBeCloseTo(1.3, 4);
    expect(fitted.b).toBeCloseTo(0.4, 4);
  });
});
