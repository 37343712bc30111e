/** Figures of the teaching benchmark as tables, and the lead over the best rival of each world. */
import { mean, type Measured } from './metrics';
import { table, type Cell } from './report';
import { SUNDAYS, type TutorRecord } from './tutor-runner';

/** Not a rival: it sees the learner's hidden state and law, one greedy run for each horizon. */
export const ALL_KNOWING = 'all-knowing';

export interface LearnResult {
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

export function learnTable(results: LearnResult[]): string {
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
    r.predictions && Number.isFinite(r.predictions.logLossMet)
      ? `${r.predictions.logLossMet.toFixed(3)} / ${r.predictions.aucMet.toFixed(3)}`
      : '–',
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

export interface Lead {
  world: string;
  horizon: number;
  product: number;
  bestRival: string;
  rival: number;
  /** Relative lead in gain: .15 is 15 % more. */
  lead: number;
}

/** The best rival is chosen afterwards, in each world and at each horizon: the hardest comparison. */
export function leads(results: LearnResult[]): Lead[] {
  return [...new Set(results.map((r) => r.world))].flatMap((world) =>
    [56, 84].flatMap((horizon) => {
      const gain = (r: LearnResult): number => (horizon === 56 ? r.gain56 : r.gain84).value;
      const here = results.filter((r) => r.world === world);
      const ours = here.find((r) => r.contender === 'product');
      const best = here
        .filter((r) => r !== ours && r.contender !== ALL_KNOWING)
        .sort((x, y) => gain(y) - gain(x))[0];
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

export function leadTable(all: Lead[]): string {
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
