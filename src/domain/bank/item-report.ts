import {
  calibrate,
  type CalibratedItem,
  type CalibratedItems,
  type ItemPrior,
} from '../assessment/calibration';
import { startingParameters } from '../assessment/authored-parameters';
import type { PersonEvidence } from '../assessment/evidence';
import type { Steps } from '../steps';
import { fewestPeople, type ItemTally, type Tallies } from './item-statistics';
import type { Choice, Question } from './question';
import { questionVersion } from './version';

export type ItemFlag =
  /** Nearly everybody, or nearly nobody, is right. */
  | 'too-easy'
  | 'too-hard'
  /** Those who know are not more often right than the others. */
  | 'does-not-separate'
  /** A wrong choice draws more people than the right one: the key may be wrong. */
  | 'check-the-key'
  /** Measured two levels away from what its author said. */
  | 'level-off'
  | 'unused-choice'
  /** Its later answers are right more often, or less, than its earlier ones: it was passed on, or what it asks about has changed. */
  | 'changes'
  | 'reported';

/** What answers tell of one version of a question. Shares are 0 to 1, rounded to the hundredth. */
export interface ItemReport {
  id: string;
  version: string;
  isCurrent: boolean;
  topic: string;
  people: number;
  asked: number;
  skippedShare: number;
  /** Mean score of first answers in earnest. */
  rightShare: number;
  doNotKnowShare: number;
  medianSeconds: number;
  authoredLevel: number;
  /** Where a person has even chances, on the scale of levels (1 to 8, and beyond). */
  measuredLevel: number;
  /** Discrimination of the item (a of the model): .5 hardly separates, 1.2 is expected. */
  discrimination: number;
  /** Correlation with the person's score elsewhere; absent below 10 comparable people. */
  correlation?: number;
  /** Share of those who ticked something, by choice. */
  choices: { id: string; share: number; isRight: boolean }[];
  flags: ItemFlag[];
}

export interface ReportRules {
  topics: readonly string[];
  correlation: number;
  driftPerRootWeek: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Reports of every version that at least five people answered; the others are only counted. */
export function* reportItems(
  { items, reports }: Tallies,
  questions: ReadonlyMap<string, Question>,
  rules: ReportRules,
): Steps<{ items: ItemReport[]; suppressed: number }> {
  const calibrated = yield* calibrateTallies(items, rules);
  const elsewhere = scoresByPerson(items);
  const told = [...items].filter(([, item]) => peopleOf(item) >= fewestPeople);
  const list = told.map(([key, item]): ItemReport => {
    const question = questions.get(item.questionId);
    const isCurrent = question !== undefined && questionVersion(question) === item.version;
    const report = reportOf(
      item,
      calibrated.get(key)!,
      correlationOf(item, elsewhere),
      isCurrent ? question : undefined,
    );
    return {
      ...report,
      flags: [...report.flags, ...(reports.has(item.questionId) ? (['reported'] as const) : [])],
    };
  });
  return { items: list.sort((a, b) => (a.id < b.id ? -1 : 1)), suppressed: items.size - told.length };
}

const peopleOf = ({ answers }: ItemTally): number => new Set(answers.map(({ person }) => person)).size;

const reportOf = (
  item: ItemTally,
  measured: CalibratedItem,
  correlation: number | undefined,
  question: Question | undefined,
): ItemReport => {
  const { answers } = item;
  const ticked = answers.filter(({ picked }) => picked.length > 0);
  const choices = choicesOf(question).map(({ id, correct }) => ({
    id,
    isRight: correct,
    share: round(ticked.filter(({ picked }) => picked.includes(id)).length / Math.max(1, ticked.length)),
  }));
  const report = {
    id: item.questionId,
    version: item.version,
    isCurrent: question !== undefined,
    topic: item.topic,
    people: peopleOf(item),
    asked: item.asked,
    skippedShare: round(item.skipped / Math.max(1, item.asked)),
    rightShare: round(mean(answers.map(({ score }) => score))),
    doNotKnowShare: round(answers.filter(({ outcome }) => outcome === 'do-not-know').length / answers.length),
    medianSeconds: Math.round(median(answers.map(({ ms }) => ms)) / 1000),
    authoredLevel: item.level,
    measuredLevel: Math.round((4.5 + 2 * measured.b) * 10) / 10,
    discrimination: round(measured.a),
    ...(correlation !== undefined && { correlation: round(correlation) }),
    choices,
  };
  return { ...report, flags: flagsOf(report, measured, ticked.length) };
};

const choicesOf = (question: Question | undefined): readonly Choice[] => {
  if (question?.kind === 'single' || question?.kind === 'multiple') return question.choices;
  return question?.kind === 'spot' ? question.spots : [];
};

/** One question in a thousand is that far by chance. */
const chanceShift = 3.3;
/** Enough people for a flag to be more than chance. */
const enough = 20;

const flagsOf = (
  report: Omit<ItemReport, 'flags'>,
  { sdB, shift }: CalibratedItem,
  ticked: number,
): ItemFlag[] => {
  const { people, rightShare, correlation, choices, measuredLevel, authoredLevel } = report;
  if (people < enough) return [];
  const best = (isRight: boolean): number =>
    Math.max(0, ...choices.filter((choice) => choice.isRight === isRight).map(({ share }) => share));
  const found: [boolean, ItemFlag][] = [
    [rightShare >= 0.95, 'too-easy'],
    [rightShare <= 0.15, 'too-hard'],
    [
      correlation !== undefined && correlation < 0.1 && rightShare > 0.15 && rightShare < 0.95,
      'does-not-separate',
    ],
    [choices.length > 0 && best(false) > best(true), 'check-the-key'],
    [Math.abs(measuredLevel - authoredLevel) >= 2 && sdB < 0.4, 'level-off'],
    [Math.abs(shift) >= chanceShift, 'changes'],
    [ticked >= enough && choices.some(({ share }) => share === 0), 'unused-choice'],
  ];
  return found.flatMap(([isTrue, flag]) => (isTrue ? [flag] : []));
};

/** Items by "questionId@version", learnt from first answers, unaided and in earnest. */
export function* calibrateTallies(
  items: ReadonlyMap<string, ItemTally>,
  { topics, correlation, driftPerRootWeek }: ReportRules,
): Steps<CalibratedItems> {
  const priors = new Map<string, ItemPrior>();
  const byPerson = new Map<
    number,
    { itemId: string; item: ItemTally; answer: ItemTally['answers'][number] }[]
  >();
  for (const [itemId, item] of items) {
    // From what the author said, never from an earlier calibration: its answers would count twice.
    priors.set(itemId, startingParameters(item));
    for (const answer of item.answers) {
      if (answer.isAided || !topics.includes(item.topic)) continue;
      const list = byPerson.get(answer.person) ?? [];
      list.push({ itemId, item, answer });
      byPerson.set(answer.person, list);
    }
    yield;
  }
  const people: PersonEvidence[] = [];
  for (const list of byPerson.values()) {
    const answers = list
      .sort((one, other) => one.answer.at - other.answer.at)
      .map(({ itemId, item, answer }) => ({
        itemId,
        topic: topics.indexOf(item.topic),
        score: answer.score,
        isAdmitted: answer.outcome === 'do-not-know',
        at: answer.at,
      }));
    people.push({ startedAt: answers[0]!.at, answers });
    yield;
  }
  return yield* calibrate(people, priors, { topics: topics.length, correlation, driftPerRootWeek });
}

const scoresByPerson = (
  items: ReadonlyMap<string, ItemTally>,
): ReadonlyMap<number, { sum: number; count: number }> => {
  const totals = new Map<number, { sum: number; count: number }>();
  for (const { answers } of items.values())
    for (const { person, score } of answers) {
      const total = totals.get(person) ?? { sum: 0, count: 0 };
      totals.set(person, { sum: total.sum + score, count: total.count + 1 });
    }
  return totals;
};

const fewestElsewhere = 3;
const fewestCorrelated = 10;

/** Pearson correlation of the item's scores with the mean score of the same people on everything else. */
const correlationOf = (
  { answers }: ItemTally,
  totals: ReadonlyMap<number, { sum: number; count: number }>,
): number | undefined => {
  const pairs = answers.flatMap(({ person, score }) => {
    const { sum, count } = totals.get(person)!;
    return count > fewestElsewhere ? [{ score, rest: (sum - score) / (count - 1) }] : [];
  });
  if (pairs.length < fewestCorrelated) return undefined;
  const [meanScore, meanRest] = [mean(pairs.map(({ score }) => score)), mean(pairs.map(({ rest }) => rest))];
  let [both, own, other] = [0, 0, 0];
  for (const { score, rest } of pairs) {
    both += (score - meanScore) * (rest - meanRest);
    own += (score - meanScore) ** 2;
    other += (rest - meanRest) ** 2;
  }
  return own === 0 || other === 0 ? undefined : both / Math.sqrt(own * other);
};
