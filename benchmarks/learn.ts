/**
 * Teaching: eight weeks, three questions a working day, banks of 7 × 60 and 7 × 12 items, three laws of forgetting.
 * True mean recall over the whole bank at day 56 and day 84 against asking nothing, for every contender on the same
 * learners; how good the engine's predictions and its tracked level are.
 *
 *   npx tsx benchmarks/learn.ts [--engine "…"] [--people 60] [--seeds 1,2] [--only product,fsrs-.9]
 *     [--worlds exponential-60,…] [--save]
 */
import { product, type Contender } from './engine/contenders';
import { LAWS } from './engine/learners';
import { mean, meanOf, type Measured } from './engine/metrics';
import { readOptions, type Options } from './engine/options';
import { inProcess } from './engine/rival';
import { saveResults, table, type Cell } from './engine/report';
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

interface Result {
  contender: string;
  world: string;
  milliseconds: number;
  recall56: Measured;
  recall84: Measured;
  /** Gain in mean recall against asking nothing, paired by learner. */
  gain56: Measured;
  gain84: Measured;
  /** Items gained for each question asked, at both horizons. */
  perQuestion: [number, number];
  met: number;
  predictions?: TutorRecord['predictions'];
  tracked?: { day: number; rmse: number; bias: number; coverage: number }[];
}

async function main(): Promise<void> {
  const options = readOptions({ people: 60, seeds: [1, 2] });
  const results: Result[] = [];
  const references: Record<string, number[]> = {};
  for (const [world, scenario] of Object.entries(SCENARIOS)) {
    if (options.worlds.length > 0 && !options.worlds.includes(world)) continue;
    const here: Result[] = [];
    for (const contender of contenders(options.engine)) {
      if (options.only.length > 0 && !options.only.includes(contender.key)) continue;
      const result = await teach(contender, world, scenario, options);
      if (result) here.push(result);
    }
    const nothing = options.seeds.flatMap((seed) => untaught({ ...scenario, seed }, options.people));
    const left = [0, 1].map((at) => mean(nothing.map((l) => l.recall[at] ?? 0)).toFixed(3));
    console.log(
      `\n${world}: ${options.people} people × seeds ${options.seeds.join(', ')}; asking nothing leaves ${left.join(' and ')}`,
    );
    console.log(shownTable(here));
    if (options.only.length === 0 || options.only.includes('all-knowing')) {
      references[world] = reference(scenario, options, nothing);
      console.log(`all-knowing reference: gain ${references[world].map((g) => g.toFixed(3)).join(' and ')}`);
    }
    results.push(...here);
  }
  const lead = leads(results);
  if (lead.length > 1) console.log(`\nproduct against the best rival of each world\n${leadTable(lead)}`);
  if (!options.save) return;
  const command = `npm run bench:learn -- --people ${options.people} --seeds ${options.seeds.join(',')}`;
  saveResults('learn', {
    command,
    people: options.people,
    seeds: options.seeds,
    lead,
    allKnowing: references,
    results,
  });
}

/** Gain of the all-knowing reference at each horizon, on at most 40 people a seed (it is slow). */
function reference(scenario: Scenario, options: Options, nothing: TutorRecord['learners']): number[] {
  const people = Math.min(40, options.people);
  return HORIZONS.map((horizon, at) =>
    mean(
      options.seeds.flatMap((seed, s) =>
        allKnowing({ ...scenario, seed }, people, horizon).map(
          (l, i) => (l.recall[at] ?? 0) - (nothing[s * options.people + i]?.recall[at] ?? 0),
        ),
      ),
    ),
  );
}

async function teach(
  c: Contender,
  world: string,
  scenario: Scenario,
  options: Options,
): Promise<Result | undefined> {
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

function followed(records: TutorRecord[]): Result['tracked'] {
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

function shownTable(results: Result[]): string {
  const rows = results.map((r): Cell[] => [
    r.contender,
    r.recall56.value,
    r.recall84.value,
    r.gain56,
    r.gain84,
    r.perQuestion[0],
    r.perQuestion[1],
    r.met.toFixed(0),
    r.predictions ? `${r.predictions.logLoss.toFixed(3)} / ${r.predictions.auc.toFixed(3)}` : '–',
    r.predictions ? `${r.predictions.logLossMet.toFixed(3)} / ${r.predictions.aucMet.toFixed(3)}` : '–',
    ...(['rmse', 'bias', 'coverage'] as const).map(
      (k) => r.tracked?.map((t) => t[k].toFixed(2)).join(' ') ?? '–',
    ),
    (r.milliseconds / 1000).toFixed(0),
  ]);
  const head = [
    'engine',
    'recall 56',
    'recall 84',
    'gain 56',
    'gain 84',
    'items/question 56',
    '84',
    'items met',
  ];
  head.push(
    'log loss / AUC',
    'on items met before',
    `RMSE days ${SUNDAYS.join(' ')}`,
    'bias',
    'coverage',
    's',
  );
  return table(head, rows);
}

interface Lead {
  world: string;
  horizon: number;
  product: number;
  bestRival: string;
  rival: number;
  /** Relative lead in gain: .15 is 15 % more. */
  lead: number;
}

/** The best rival is chosen afterwards, in each world and at each horizon: the hardest comparison. */
function leads(results: Result[]): Lead[] {
  return [...new Set(results.map((r) => r.world))].flatMap((world) =>
    [56, 84].flatMap((horizon) => {
      const gain = (r: Result): number => (horizon === 56 ? r.gain56 : r.gain84).value;
      const here = results.filter((r) => r.world === world);
      const ours = here.find((r) => r.contender === 'product');
      const best = here.filter((r) => r !== ours).sort((x, y) => gain(y) - gain(x))[0];
      if (!ours || !best) return [];
      return [
        {
          world,
          horizon,
          product: gain(ours),
          bestRival: best.contender,
          rival: gain(best),
          lead: gain(ours) / gain(best) - 1,
        },
      ];
    }),
  );
}

function leadTable(all: Lead[]): string {
  const rows = all.map((l): Cell[] => [
    l.world,
    String(l.horizon),
    l.product,
    l.bestRival,
    l.rival,
    `${(100 * l.lead).toFixed(1)} %`,
  ]);
  rows.push(['mean', '', '', '', '', `${(100 * mean(all.map((l) => l.lead))).toFixed(1)} %`]);
  return table(['world', 'day', 'product gain', 'best rival', 'its gain', 'lead'], rows);
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
