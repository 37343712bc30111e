/**
 * Measuring one topic: RMSE, bias, coverage, level, exposure and questions to a standard error of .5, for every
 * contender on the same people and banks; and the error that was to be expected of the answers, against the product's.
 *
 *   npx tsx benchmarks/assess-one-topic.ts [--engine "node bin/cdp.js engine"] [--people 150] [--seeds 1,2]
 *     [--only product,eap,…] [--worlds 60-known,…] [--save]
 */
import { assessContenders, type Contender } from './engine/contenders';
import {
  scoreCheckpoints,
  scoreExposure,
  scorePredictions,
  scoreSure,
  type Checkpoint,
} from './engine/assess-score';
import { expectedSquares, timesTheError } from './engine/expected-error';
import { questionsToReach, rootOf, type Measured } from './engine/metrics';
import { readOptions, type Options } from './engine/options';
import { saveResults, shown, table, withKept, type Cell } from './engine/report';
import { runAssess, type PersonRecord } from './engine/runner';
import { makeWorld, type WorldSettings } from './engine/worlds';

type Scenario = Omit<WorldSettings, 'seed' | 'topics' | 'rho'>;

const QUESTIONS = 30;
const EVERY = Array.from({ length: QUESTIONS }, (_, i) => i + 1);
const SHOWN = [5, 10, 15, 20];

const SCENARIOS: Record<string, Scenario> = {
  '60-known': { itemsPerTopic: 60, calibration: 'known' },
  '200-known': { itemsPerTopic: 200, calibration: 'known' },
  '60-rough': { itemsPerTopic: 60, calibration: 'rough' },
  '60-mixed-options': { itemsPerTopic: 60, calibration: 'known', options: [2, 3, 4, 5] },
  '60-wrong-guessing': { itemsPerTopic: 60, calibration: 'known', toldGuessing: { c: 0.1, d: 1 } },
  '60-no-guessing-told': { itemsPerTopic: 60, calibration: 'known', toldGuessing: { c: 0, d: 1 } },
  '60-careless-people': { itemsPerTopic: 60, calibration: 'known', taps: { people: 0.2, rate: 0.8 } },
  '60-careless-answers': { itemsPerTopic: 60, calibration: 'known', taps: { people: 0.5, rate: 0.4 } },
};

interface Result {
  contender: string;
  world: string;
  milliseconds: number;
  checkpoints: Checkpoint[];
  exposure: { max: number; overlap: number };
  sure: { median: number; reached: number; rmseThen: number };
  predictions?: { logLoss: number; auc: number };
  /** After each of `SHOWN`: expected error (see `expected-error.ts`), and how many times the product's it is. */
  expected: { questions: number; rmse: Measured; timesProduct?: Measured }[];
  /** After each of `SHOWN`, one expected square a person: what errors are compared by, not saved. */
  squares: number[][];
}

async function main(): Promise<void> {
  const options = readOptions({ people: 150, seeds: [1, 2] });
  const contenders = assessContenders(options.engine, options.only);
  const results: Result[] = [];
  for (const [world, scenario] of Object.entries(SCENARIOS)) {
    if (options.worlds.length > 0 && !options.worlds.includes(world)) continue;
    const here: Result[] = [];
    for (const contender of contenders) {
      if (options.only.length > 0 && !options.only.includes(contender.key)) continue;
      const result = await measure(contender, world, scenario, options);
      if (result)
        here.push(
          against(
            here.find((r) => r.contender === 'product'),
            result,
          ),
        );
    }
    console.log(
      `\n${world}: ${options.people} people × seeds ${options.seeds.join(', ')}\n${shownTable(here)}`,
    );
    results.push(...here);
  }
  if (!options.save) return;
  const { people, seeds } = options;
  const command = `npm run bench:assess -- --people ${people} --seeds ${seeds.join(',')}`;
  const all = withKept('assess-one-topic', options, results.map(brief)).map((result) =>
    forgetStale(result, results),
  );
  saveResults('assess-one-topic', { command, people, seeds, results: all });
}

async function measure(
  contender: Contender,
  world: string,
  scenario: Scenario,
  options: Options,
): Promise<Result | undefined> {
  const people: PersonRecord[] = [];
  const squares: number[][] = SHOWN.map(() => []);
  const exposures: { max: number; overlap: number }[] = [];
  const began = performance.now();
  for (const seed of options.seeds) {
    const engine = contender.open();
    try {
      const setting = makeWorld({ ...scenario, seed, topics: 1, rho: 0 });
      const run = await runAssess(engine, setting, {
        people: options.people,
        questions: QUESTIONS,
        checkpoints: EVERY,
      });
      people.push(...run.people);
      exposures.push(scoreExposure(run.people, 20));
      for (const person of run.people) {
        const each = expectedSquares(person, setting.truth, EVERY);
        SHOWN.forEach((questions, at) => squares[at]?.push(each[questions - 1] as number));
      }
    } catch (reason) {
      console.log(`${contender.key} FAILED in ${world}: ${String(reason)}`);
      return undefined;
    } finally {
      engine.close();
    }
  }
  return {
    contender: contender.key,
    world,
    milliseconds: performance.now() - began,
    checkpoints: scoreCheckpoints(people, EVERY),
    exposure: {
      max: Math.max(...exposures.map((e) => e.max)),
      overlap: exposures.reduce((sum, e) => sum + e.overlap, 0) / exposures.length,
    },
    sure: scoreSure(people, EVERY),
    predictions: scorePredictions(people),
    expected: SHOWN.map((questions, at) => ({ questions, rmse: rootOf(squares[at] as number[]) })),
    squares,
  };
}

/** The result with its expected errors set against the product's on the same people. */
function against(product: Result | undefined, result: Result): Result {
  if (!product) return result;
  const expected = result.expected.map((each, at) => ({
    ...each,
    timesProduct: timesTheError(result.squares[at] as number[], product.squares[at] as number[]),
  }));
  return { ...result, expected };
}

/** A kept result was set against an earlier product: nothing is said of the present one. */
function forgetStale(result: Brief, fresh: readonly Result[]): Brief {
  const isNow = (contender: string): boolean =>
    fresh.some((r) => r.contender === contender && r.world === result.world);
  if (isNow(result.contender) || !isNow('product')) return result;
  return { ...result, expected: result.expected?.map(({ questions, rmse }) => ({ questions, rmse })) };
}

/** Questions needed for the error that `of` has after 20, as a share of 20. */
function needed(result: Result, of: Result | undefined): number {
  const target = of?.checkpoints[19]?.rmse.value ?? NaN;
  return questionsToReach(
    result.checkpoints.map((c) => c.rmse.value),
    target,
  );
}

function enough(questions: number): string {
  return questions === Infinity ? `>${QUESTIONS}` : Number.isNaN(questions) ? '–' : questions.toFixed(1);
}

function shownTable(results: Result[]): string {
  const fixed = results.find((r) => r.contender === 'fixed');
  const pix = results.find((r) => r.contender === 'pix');
  const at = (result: Result, questions: number): Checkpoint =>
    result.checkpoints[questions - 1] as Checkpoint;
  const rows = results.map((r): Cell[] => [
    r.contender,
    ...SHOWN.map((n) => at(r, n).rmse),
    ...r.expected.map(({ rmse, timesProduct }) =>
      timesProduct && r.contender !== 'product'
        ? `${rmse.value.toFixed(3)} × ${shown(timesProduct)}`
        : rmse.value.toFixed(3),
    ),
    at(r, 20).bias,
    ...SHOWN.map((n) => at(r, n).coverage.value.toFixed(3)),
    at(r, 20).exactLevel.value,
    at(r, 20).withinOneLevel,
    r.exposure.max,
    r.exposure.overlap,
    `${enough(r.sure.median)} (${(100 * r.sure.reached).toFixed(0)} %, ${r.sure.rmseThen.toFixed(2)})`,
    enough(needed(r, fixed)),
    enough(needed(r, pix)),
    r.predictions ? `${r.predictions.logLoss.toFixed(4)} / ${r.predictions.auc.toFixed(3)}` : '–',
    (r.milliseconds / 1000).toFixed(0),
  ]);
  const head = [
    'engine',
    ...SHOWN.map((n) => `RMSE ${n}`),
    ...SHOWN.map((n) => `expected ${n} × product's`),
    'bias 20',
    ...SHOWN.map((n) => `cov ${n}`),
    'level 20',
    '±1 20',
    'max exp 20',
    'overlap 20',
    'n to se .5 (reached, true RMSE)',
    '= fixed@20',
    '= pix@20',
    'log loss / AUC',
    's',
  ];
  return table(head, rows);
}

type Brief = Omit<Result, 'squares'> & { rmseByQuestion: number[] };

/** The JSON keeps the checkpoints that the table shows and the whole curve of errors. */
function brief({ squares: _, ...result }: Result): Brief {
  return {
    ...result,
    milliseconds: Math.round(result.milliseconds),
    rmseByQuestion: result.checkpoints.map((c) => c.rmse.value),
    checkpoints: result.checkpoints.filter((c) => [...SHOWN, 30].includes(c.questions)),
  };
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
