/**
 * Teaching: eight weeks, three questions a working day, banks of 7 × 60 and 7 × 12 items, three laws of forgetting.
 * True mean recall over the whole bank at day 56 and day 84 against asking nothing, for every contender on the same
 * learners; how good the engine's predictions and its tracked level are.
 *
 *   npx tsx benchmarks/learn.ts [--engine "…"] [--people 100] [--seeds 1,2] [--only product,fsrs-.9]
 *     [--worlds exponential-60,…] [--save]
 */
import { product, type Contender } from './engine/contenders';
import { LAWS } from './engine/learners';
import { ALL_KNOWING, leads, leadTable, learnTable, type LearnResult } from './engine/learn-report';
import { mean, meanOf } from './engine/metrics';
import { readOptions, type Options } from './engine/options';
import { inProcess } from './engine/rival';
import { saveResults, withKept } from './engine/report';
import { halfLifeRegression } from './engine/rivals/half-life-regression';
import { alwaysNew, fsrs6, leitner, randomChoice, sm2 } from './engine/rivals/queues';
import { textbookEap } from './engine/rivals/textbook-eap';
import {
  allKnowing,
  HORIZONS,
  runTutor,
  SUNDAYS,
  untaught,
  type Tracked,
  type TutorRecord,
  type TutorWorld,
} from './engine/tutor-runner';

type Scenario = Omit<TutorWorld, 'seed'>;

const SCENARIOS: Record<string, Scenario> = {
  ...Object.fromEntries(
    LAWS.flatMap((law) =>
      [60, 12].map((itemsPerTopic) => [
        `${law}-${itemsPerTopic}`,
        { law, itemsPerTopic, calibration: 'known' as const },
      ]),
    ),
  ),
  'exponential-60-rough': { law: 'exponential', itemsPerTopic: 60, calibration: 'rough' },
  'power-60-taps': {
    law: 'power',
    itemsPerTopic: 60,
    calibration: 'known',
    taps: { people: 0.5, rate: 0.4 },
  },
};

function contenders(command: string): Contender[] {
  return [
    product(command),
    { key: 'random', open: () => inProcess(randomChoice()) },
    { key: 'always-new', open: () => inProcess(alwaysNew()) },
    { key: 'leitner', open: () => inProcess(leitner()) },
    { key: 'sm-2', open: () => inProcess(sm2()) },
    { key: 'fsrs-.9', open: () => inProcess(fsrs6(0.9)) },
    { key: 'fsrs-.7', open: () => inProcess(fsrs6(0.7)) },
    { key: 'hlr', open: () => inProcess(halfLifeRegression()) },
    { key: 'eap', open: () => inProcess(textbookEap({ choose: 'mepv', again: true })) },
  ];
}

async function main(): Promise<void> {
  const options = readOptions({ people: 100, seeds: [1, 2] });
  const results: LearnResult[] = [];
  for (const [world, scenario] of Object.entries(SCENARIOS)) {
    if (options.worlds.length > 0 && !options.worlds.includes(world)) continue;
    const here: LearnResult[] = [];
    for (const contender of contenders(options.engine)) {
      if (options.only.length > 0 && !options.only.includes(contender.key)) continue;
      const result = await teach(contender, world, scenario, options);
      if (result) here.push(result);
    }
    if (options.only.length === 0 || options.only.includes(ALL_KNOWING))
      here.push(reference(world, scenario, options));
    const nothing = options.seeds.flatMap((seed) => untaught({ ...scenario, seed }, options.people));
    const left = [0, 1].map((at) => mean(nothing.map((l) => l.recall[at] ?? 0)).toFixed(3));
    console.log(
      `\n${world}: ${options.people} people × seeds ${options.seeds.join(', ')}; asking nothing leaves ${left.join(' and ')}`,
    );
    console.log(learnTable(here));
    results.push(...here);
  }
  const all = options.save ? withKept('learn', options, results) : results;
  const lead = leads(all);
  if (lead.length > 0) console.log(`\nproduct against the best rival of each world\n${leadTable(lead)}`);
  if (!options.save) return;
  const { people, seeds } = options;
  const command = `npm run bench:learn -- --people ${people} --seeds ${seeds.join(',')}`;
  saveResults('learn', { command, people, seeds, lead, results: all });
}

/** The all-knowing reference, one run for each horizon, on at most 40 people a seed (it is slow). */
function reference(world: string, scenario: Scenario, options: Options): LearnResult {
  const people = Math.min(40, options.people);
  const items = 7 * scenario.itemsPerTopic;
  const began = performance.now();
  const runs = HORIZONS.map((horizon, at) => {
    const pairs = options.seeds.flatMap((seed) => {
      const nothing = untaught({ ...scenario, seed }, people);
      return allKnowing({ ...scenario, seed }, people, horizon).map((l, i) => ({
        l,
        none: nothing[i]?.recall[at] ?? 0,
      }));
    });
    const recall = meanOf(pairs.map(({ l }) => l.recall[at] ?? 0));
    const gain = meanOf(pairs.map(({ l, none }) => (l.recall[at] ?? 0) - none));
    const asked = mean(pairs.map(({ l }) => l.asked));
    return {
      recall,
      gain,
      perQuestion: (gain.value * items) / asked,
      met: mean(pairs.map(({ l }) => l.met)),
    };
  });
  const [day56, day84] = runs as [(typeof runs)[number], (typeof runs)[number]];
  return {
    contender: ALL_KNOWING,
    world,
    milliseconds: Math.round(performance.now() - began),
    recall56: day56.recall,
    recall84: day84.recall,
    gain56: day56.gain,
    gain84: day84.gain,
    perQuestion: [day56.perQuestion, day84.perQuestion],
    met: day56.met,
  };
}

async function teach(
  c: Contender,
  world: string,
  scenario: Scenario,
  options: Options,
): Promise<LearnResult | undefined> {
  const learners: TutorRecord['learners'] = [];
  const nothing: TutorRecord['learners'] = [];
  const records: TutorRecord[] = [];
  const began = performance.now();
  for (const seed of options.seeds) {
    const engine = c.open();
    try {
      const record = await runTutor(engine, { ...scenario, seed }, options.people);
      learners.push(...record.learners);
      records.push(record);
      nothing.push(...untaught({ ...scenario, seed }, options.people));
    } catch (reason) {
      console.log(`${c.key} FAILED in ${world}: ${String(reason)}`);
      return undefined;
    } finally {
      engine.close();
    }
  }
  const gains = (at: 0 | 1): number[] => learners.map((l, i) => l.recall[at] - (nothing[i]?.recall[at] ?? 0));
  const perQuestion = (at: 0 | 1): number =>
    (mean(gains(at)) * 7 * scenario.itemsPerTopic) / Math.max(1, mean(learners.map((l) => l.asked)));
  return {
    contender: c.key,
    world,
    milliseconds: Math.round(performance.now() - began),
    recall56: meanOf(learners.map((l) => l.recall[0])),
    recall84: meanOf(learners.map((l) => l.recall[1])),
    gain56: meanOf(gains(0)),
    gain84: meanOf(gains(1)),
    perQuestion: [perQuestion(0), perQuestion(1)],
    met: mean(learners.map((l) => l.met)),
    predictions: averaged(records),
    tracked: followed(records),
  };
}

function averaged(records: TutorRecord[]): TutorRecord['predictions'] {
  const all = records.flatMap((r) => (r.predictions ? [r.predictions] : []));
  if (all.length === 0) return undefined;
  const of = (pick: (one: (typeof all)[number]) => number): number => mean(all.map(pick));
  return {
    logLoss: of((p) => p.logLoss),
    auc: of((p) => p.auc),
    logLossMet: of((p) => p.logLossMet),
    aucMet: of((p) => p.aucMet),
  };
}

function followed(records: TutorRecord[]): LearnResult['tracked'] {
  if (records.every((r) => r.tracked.length === 0)) return undefined;
  return SUNDAYS.map((day) => {
    const here = records.flatMap((r) => r.tracked).filter((t: Tracked) => t.day === day);
    const errors = here.flatMap((t) => t.errors);
    return {
      day,
      rmse: Math.sqrt(mean(errors.map((e) => e * e))),
      bias: mean(errors),
      coverage: mean(here.map((t) => t.covered)),
    };
  });
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
