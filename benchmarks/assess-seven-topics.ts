/**
 * Measuring seven topics in one adaptive sitting: 7 to 70 questions in all, with true and with rough parameters, right
 * and wrong correlations; what the shared factor saves; how well a rough bank is recalibrated by 600 people.
 *
 *   npx tsx benchmarks/assess-seven-topics.ts [--engine "…"] [--people 100] [--seeds 1,2] [--only product,eap]
 *     [--worlds rho-.6-known,…,recalibration] [--save]
 */
import { assessContenders, type Contender } from './engine/contenders';
import { scoreCheckpoints, scoreExposure, scorePredictions, type Checkpoint } from './engine/assess-score';
import { mean, questionsToReach } from './engine/metrics';
import { readOptions, type Options } from './engine/options';
import { saveResults, table, withKept, type Cell } from './engine/report';
import { runAssess, type PersonRecord } from './engine/runner';
import { makeWorld, roughly, type World, type WorldSettings } from './engine/worlds';

type Scenario = Omit<WorldSettings, 'seed' | 'topics' | 'itemsPerTopic'>;

const EVERY = Array.from({ length: 20 }, (_, i) => 3.5 * (i + 1)).map(Math.ceil);
const SHOWN = [7, 14, 21, 35, 49, 70];
/** Everyone runs the first worlds; the others show how the product bears what it does not know. */
const FEW = ['product', 'eap'];
const SCENARIOS: Record<string, Scenario & { only?: string[] }> = {
  'rho-.6-known': { rho: 0.6, calibration: 'known' },
  'rho-.6-rough': { rho: 0.6, calibration: 'rough' },
  'rho-0-known': { rho: 0, calibration: 'known', only: FEW },
  'rho-.3-known': { rho: 0.3, calibration: 'known', only: FEW },
  'rho-.8-known': { rho: 0.8, calibration: 'known', only: FEW },
  'careless-answers': { rho: 0.6, calibration: 'known', taps: { people: 0.5, rate: 0.4 }, only: FEW },
  'careless-people': { rho: 0.6, calibration: 'known', taps: { people: 0.2, rate: 0.8 }, only: FEW },
  'wrong-guessing': { rho: 0.6, calibration: 'known', toldGuessing: { c: 0.1, d: 1 }, only: FEW },
  'no-guessing-told': { rho: 0.6, calibration: 'known', toldGuessing: { c: 0, d: 1 }, only: FEW },
};

interface Result {
  contender: string;
  world: string;
  milliseconds: number;
  checkpoints: Checkpoint[];
  exposureAt35: { max: number; overlap: number };
  predictions?: { logLoss: number; auc: number };
}

interface Recalibration {
  contender: string;
  /** The seed again, as results are told apart by contender and world. */
  world: string;
  seed: number;
  people: number;
  answersPerItem: number;
  /** Root mean square error of b, before and after, over all items. */
  before: number;
  after: number;
  /** Errors of the first and last sixth of the people after 49 questions. */
  firstPeople: Checkpoint;
  lastPeople: Checkpoint;
}

async function main(): Promise<void> {
  const options = readOptions({ people: 100, seeds: [1, 2] });
  const contenders = assessContenders(options.engine, options.only);
  const results: Result[] = [];
  for (const [world, { only, ...scenario }] of Object.entries(SCENARIOS)) {
    if (options.worlds.length > 0 && !options.worlds.includes(world)) continue;
    const here: Result[] = [];
    for (const contender of contenders) {
      if (
        options.only.length > 0
          ? !options.only.includes(contender.key)
          : only && !only.includes(contender.key)
      )
        continue;
      const result = await measure(contender, world, scenario, options);
      if (result) here.push(result);
    }
    console.log(
      `\n${world}: ${options.people} people × seeds ${options.seeds.join(', ')}\n${shownTable(here)}`,
    );
    results.push(...here);
  }
  const recalibrations =
    options.worlds.length > 0 && !options.worlds.includes('recalibration') ? [] : await recalibrate(options);
  if (!options.save) return;
  const { people, seeds } = options;
  const command = `npm run bench:assess7 -- --people ${people} --seeds ${seeds.join(',')}`;
  const all = withKept('assess-seven-topics', options, results.map(brief));
  saveResults('assess-seven-topics', {
    command,
    people,
    seeds,
    results: all,
    recalibrations: withKept('assess-seven-topics', options, recalibrations, 'recalibrations'),
  });
}

async function measure(
  c: Contender,
  world: string,
  scenario: Scenario,
  options: Options,
): Promise<Result | undefined> {
  const people: PersonRecord[] = [];
  const exposures: { max: number; overlap: number }[] = [];
  const began = performance.now();
  for (const seed of options.seeds) {
    const engine = c.open();
    try {
      const setting = makeWorld({ ...scenario, seed, topics: 7, itemsPerTopic: 60 });
      const run = await runAssess(engine, setting, {
        people: options.people,
        questions: 70,
        checkpoints: EVERY,
      });
      people.push(...run.people);
      exposures.push(scoreExposure(run.people, 35));
    } catch (reason) {
      console.log(`${c.key} FAILED in ${world}: ${String(reason)}`);
      return undefined;
    } finally {
      engine.close();
    }
  }
  return {
    contender: c.key,
    world,
    milliseconds: performance.now() - began,
    checkpoints: scoreCheckpoints(people, EVERY),
    exposureAt35: {
      max: Math.max(...exposures.map((e) => e.max)),
      overlap: mean(exposures.map((e) => e.overlap)),
    },
    predictions: scorePredictions(people),
  };
}

function at(result: Result, questions: number): Checkpoint {
  return result.checkpoints[EVERY.indexOf(questions)] as Checkpoint;
}

/** Share of questions saved against the independent textbook test, at its error after `questions` questions. */
function saved(result: Result, eap: Result | undefined, questions: number): number {
  if (!eap) return NaN;
  const steps = questionsToReach(
    result.checkpoints.map((c) => c.rmse.value),
    at(eap, questions).rmse.value,
  );
  return 1 - (3.5 * steps) / questions;
}

function savedShown(result: Result, eap: Result | undefined, questions: number): string {
  const share = saved(result, eap, questions);
  if (share === -Infinity) return 'never';
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(0)} %`;
}

function shownTable(results: Result[]): string {
  const eap = results.find((r) => r.contender === 'eap');
  const rows = results.map((r): Cell[] => [
    r.contender,
    ...SHOWN.map((n) => at(r, n).rmse),
    ...[7, 21, 49, 70].map((n) => at(r, n).coverage.value),
    at(r, 49).exactLevel.value,
    at(r, 49).bias,
    ...[21, 35, 49].map((n) => savedShown(r, eap, n)),
    r.exposureAt35.max,
    r.predictions ? `${r.predictions.logLoss.toFixed(4)} / ${r.predictions.auc.toFixed(3)}` : '–',
    (r.milliseconds / 1000).toFixed(0),
  ]);
  const head = [
    'engine',
    ...SHOWN.map((n) => `RMSE ${n}`),
    ...[7, 21, 49, 70].map((n) => `cov ${n}`),
    'level 49',
    'bias 49',
    ...[21, 35, 49].map((n) => `saved @${n}`),
    'max exp 35',
    'log loss / AUC',
    's',
  ];
  return table(head, rows);
}

/** Six hundred people on a rough bank, 49 questions each, and 105 (seven weeks of three a working day): is the truth found? */
async function recalibrate(options: Options): Promise<Recalibration[]> {
  const found: Recalibration[] = [];
  for (const contender of assessContenders(options.engine, FEW).filter((c) => FEW.includes(c.key))) {
    if (options.only.length > 0 && !options.only.includes(contender.key)) continue;
    const runs = options.seeds.flatMap((seed) =>
      // A textbook test learns nothing of the items, however long.
      (contender.key === 'product' ? [49, 105] : [49]).map((questions) => ({ seed, questions })),
    );
    for (const { seed, questions } of runs) {
      const engine = contender.open();
      const world = makeWorld({ seed, topics: 7, itemsPerTopic: 60, rho: 0.6, calibration: 'rough' });
      try {
        const run = await runAssess(engine, world, { people: 600, questions, checkpoints: [49] });
        found.push({
          contender: contender.key,
          world: questions === 49 ? `recalibration-${seed}` : `recalibration-${seed}, ${questions} questions`,
          seed,
          people: 600,
          answersPerItem: (600 * questions) / world.truth.size,
          before: difficultyError(world),
          after: run.items ? difficultyError(world, run.items) : NaN,
          firstPeople: scoreCheckpoints(run.people.slice(0, 100), [49])[0] as Checkpoint,
          lastPeople: scoreCheckpoints(run.people.slice(500), [49])[0] as Checkpoint,
        });
      } catch (reason) {
        console.log(`${contender.key} FAILED in recalibration: ${String(reason)}`);
      } finally {
        engine.close();
      }
    }
  }
  const head = [
    'engine',
    'seed',
    'answers an item',
    'b error before',
    'after',
    'RMSE@49 first 100',
    'cov',
    'RMSE@49 last 100',
    'cov',
  ];
  const rows = found.map((r): Cell[] => [
    r.contender,
    String(r.seed),
    r.answersPerItem,
    r.before,
    r.after,
    r.firstPeople.rmse,
    r.firstPeople.coverage.value,
    r.lastPeople.rmse,
    r.lastPeople.coverage.value,
  ]);
  console.log(`\nrecalibration of a rough bank by 600 people\n${table(head, rows)}`);
  return found;
}

function difficultyError(world: World, items?: Record<string, { a: number; b: number }>): number {
  const errors = [...world.truth.values()].map((item) => {
    const believed = items ? (items[item.id]?.b ?? NaN) : roughly(item, world.settings.seed).b;
    return (believed - item.b) ** 2;
  });
  return Math.sqrt(mean(errors));
}

function brief(result: Result): Result & { questions: number[]; rmseByQuestions: number[] } {
  return {
    ...result,
    milliseconds: Math.round(result.milliseconds),
    questions: EVERY,
    rmseByQuestions: result.checkpoints.map((c) => c.rmse.value),
    checkpoints: result.checkpoints.filter((c) => SHOWN.includes(c.questions)),
  };
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
