import { calibrate, type CalibratedItems, type ItemPrior } from '../assessment/calibration';
import {
  logEvidenceOf,
  mostEvident,
  replayEvidence,
  type Evidence,
  type Learnable,
  type PersonEvidence,
} from '../assessment/evidence';
import { isTap } from '../assessment/effort';
import { gaussianWeights } from '../assessment/grid';
import type { ItemParameters } from '../assessment/irt';
import { varianceOf } from '../assessment/posterior';
import { LASTING_DAYS, retained } from '../memory/forgetting';
import { fitMemory, type RecallHistory } from '../memory/fit';
import { DAY_MS, type Recollection } from '../memory/port';
import type { Steps } from '../steps';
import { prepareModel, type EngineItem, type EngineModel } from './model';
import type { EngineSettings } from './settings';
import { expectedKnown, type EngineAnswer } from './state';

/** All the answers of one person, in order of time. */
export interface Journal {
  readonly startedAt: number;
  readonly answers: readonly EngineAnswer[];
}

/** What the engine has learnt from people, on top of what authors said. Serialisable apart from the map. */
export interface Experience {
  readonly correlation: number;
  readonly memoryConstants: EngineSettings['memoryConstants'];
  /** How far the chance of guessing goes from what was told (0) to a blind choice among the options (1). */
  readonly blindGuessing: number;
  /** Factor on it, and ceiling on the upper asymptotes. */
  readonly chanceFactor: number;
  readonly ceiling: number;
  readonly items?: CalibratedItems;
}

export const noExperience = (settings: EngineSettings): Experience => ({
  correlation: settings.correlation,
  memoryConstants: settings.memoryConstants,
  blindGuessing: 0,
  chanceFactor: 1,
  ceiling: 1,
});

/** What may be learnt. */
export interface Lessons {
  /** Difficulties and discriminations (authored items); false when they are known. */
  readonly isBankRough: boolean;
  /** Memory, from repeats; false when nothing is ever asked twice. */
  readonly isTeaching: boolean;
}

/** The experience after (re-)reading the journals; the same twice. */
export function* learn(
  authored: EngineModel,
  journals: readonly Journal[],
  before: Experience,
  lessons: Lessons,
): Steps<Experience> {
  const people = journals.map((journal) => evidenceOf(authored, journal));
  const now = lessons.isBankRough
    ? { ...before, items: yield* learnItems(authored, people, before) }
    : before;
  return yield* learnFrom(authored, journals, people, now, lessons);
}

/** What is learnt of people alone, items being believed as they are: correlation of topics, guessing, memory. */
export function* learnOfPeople(
  authored: EngineModel,
  journals: readonly Journal[],
  before: Experience,
  lessons: Lessons,
): Steps<Experience> {
  const people = journals.map((journal) => evidenceOf(authored, journal));
  return yield* learnFrom(authored, journals, people, before, lessons);
}

function* learnFrom(
  authored: EngineModel,
  journals: readonly Journal[],
  people: readonly PersonEvidence[],
  before: Experience,
  lessons: Lessons,
): Steps<Experience> {
  const now = yield* learnSettings(authored, people, before, lessons);
  if (!lessons.isTeaching) return now;
  return { ...now, memoryConstants: yield* learnMemory(authored, journals, people, now) };
}

/** The model with what was learnt in it. */
export function experiencedModel(
  authored: EngineModel,
  experience: Experience,
  version: string,
): EngineModel {
  const items = authored.tables.list.map((item): EngineItem => ({
    ...item,
    ...parametersOf(item, experience),
  }));
  const { correlation, memoryConstants } = experience;
  const settings = { ...authored.settings, correlation, memoryConstants };
  return prepareModel({ version, topics: authored.topics, items, settings });
}

function parametersOf(item: EngineItem, experience: Experience): ItemParameters {
  const { a, b, c, d, sdB, sdLnA } = experience.items?.get(item.id) ?? item;
  return { a, b, ...asymptotes({ ...item, c, d }, experience), sdB, sdLnA };
}

function asymptotes(
  item: ItemParameters & { readonly options?: number },
  experience: Pick<Experience, 'blindGuessing' | 'chanceFactor' | 'ceiling'>,
): { c: number; d: number } {
  const towardsBlind = item.options ? experience.blindGuessing * (1 / item.options - item.c) : 0;
  const c = Math.min(0.6, (item.c + towardsBlind) * experience.chanceFactor);
  return { c, d: Math.max(c + 0.2, Math.min(item.d, experience.ceiling)) };
}

/** First answers, in earnest and unaided: what tells of abilities and items. */
function evidenceOf(model: EngineModel, journal: Journal): PersonEvidence {
  const seen = new Set<string>();
  const answers: Evidence[] = [];
  for (const answer of journal.answers) {
    const index = model.tables.indexOf.get(answer.item.id);
    if (index === undefined || seen.has(answer.item.id) || isCareless(model, answer)) continue;
    seen.add(answer.item.id);
    if (answer.isAided) continue;
    answers.push({
      itemId: answer.item.id,
      topic: model.tables.topic[index] as number,
      score: answer.score,
      isAdmitted: answer.outcome === 'do-not-know',
      confidence: answer.confidence,
      at: answer.now,
    });
  }
  return { startedAt: journal.startedAt, answers };
}

const isCareless = (model: EngineModel, answer: EngineAnswer): boolean =>
  answer.isCareless === true || isTap(answer.ms, answer.item, model.settings.tapRule);

const keptOf =
  (experience: Pick<Experience, 'memoryConstants'>) =>
  (at: number, startedAt: number): number =>
    retained(
      (at - startedAt) / DAY_MS,
      experience.memoryConstants.unmetDays,
      experience.memoryConstants.shape,
    );

function* learnItems(
  model: EngineModel,
  people: readonly PersonEvidence[],
  experience: Experience,
): Steps<CalibratedItems> {
  const priors = new Map<string, ItemPrior>();
  for (const item of model.tables.list) {
    const { c, d } = asymptotes(item, experience);
    priors.set(item.id, { a: item.a, b: item.b, c, d, sdB: item.sdB ?? 0.01, sdLnA: item.sdLnA ?? 0.01 });
  }
  const { correlation } = experience;
  const { driftPerRootWeek } = model.settings;
  const rules = { topics: model.topics.length, correlation, driftPerRootWeek, keptOf: keptOf(experience) };
  return yield* calibrate(people, priors, rules, experience.items);
}

/** People for whom a setting is tried: enough answers to decide, not all of them each time. */
function sample(people: readonly PersonEvidence[], answers: number): PersonEvidence[] {
  const chosen: PersonEvidence[] = [];
  let total = 0;
  for (let index = people.length - 1; index >= 0 && total < answers; index--) {
    const person = people[index] as PersonEvidence;
    chosen.push(person);
    total += person.answers.length;
  }
  return chosen;
}

const learnable = {
  correlation: {
    values: [0, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8],
    penalty: (value: number): number => 2 * Math.abs(value - 0.4),
  },
  // A factor cannot leave a chance of nothing, and a wrong nothing costs most of all: what is told is not favoured here.
  blindGuessing: {
    values: [0, 0.5, 1],
    penalty: (): number => 0,
  },
  // A sample of able people and rarer guessing look alike: what was told of the items is not left lightly.
  chanceFactor: {
    values: [0.6, 0.8, 1, 1.25, 1.6, 2, 2.5],
    penalty: (value: number): number => 2 * Math.abs(Math.log(value)),
    told: { value: 1, margin: 2 },
  },
  ceiling: {
    values: [0.9, 0.94, 0.97, 1],
    penalty: (value: number): number => 40 * (1 - value),
    told: { value: 1, margin: 2 },
  },
  unmetDays: {
    values: [20, 40, 65, 100, 150, 250, LASTING_DAYS],
    penalty: (value: number): number => 3 * Math.abs(Math.log(Math.min(value, 500) / 90)),
  },
} satisfies Record<string, Learnable>;

function* learnSettings(
  model: EngineModel,
  everyone: readonly PersonEvidence[],
  before: Experience,
  lessons: Lessons,
): Steps<Experience> {
  const people = sample(everyone, 8000);
  const evidence = function* (experience: Experience): Steps<number> {
    // Items as authored, doubt included: items fitted to these very answers would flatter every setting.
    const asAuthored = { ...experience, items: undefined };
    const items = new Map(model.tables.list.map((item) => [item.id, parametersOf(item, asAuthored)]));
    const kept = keptOf(experience);
    return yield* logEvidenceOf(people, {
      topics: model.topics.length,
      correlation: experience.correlation,
      driftPerRootWeek: model.settings.driftPerRootWeek,
      itemOf: (answer, startedAt) => {
        const item = items.get(answer.itemId) as ItemParameters;
        return { ...item, d: item.c + (item.d - item.c) * kept(answer.at, startedAt) };
      },
    });
  };
  let now = before;
  const choose = function* (key: 'correlation' | 'blindGuessing' | 'chanceFactor' | 'ceiling'): Steps<void> {
    const best = yield* mostEvident(learnable[key], now[key], (value) => evidence({ ...now, [key]: value }));
    now = { ...now, [key]: best };
  };
  if (model.topics.length > 1) yield* choose('correlation');
  // On a rough bank the asymptotes and the doubts on difficulty explain each other: they stay as authored.
  if (!lessons.isBankRough) {
    yield* choose('blindGuessing');
    yield* choose('chanceFactor');
    yield* choose('ceiling');
  }
  if (!lessons.isTeaching) return now;
  const unmetDays = yield* mostEvident(learnable.unmetDays, now.memoryConstants.unmetDays, (value) =>
    evidence({ ...now, memoryConstants: { ...now.memoryConstants, unmetDays: value } }),
  );
  return { ...now, memoryConstants: { ...now.memoryConstants, unmetDays } };
}

function* learnMemory(
  model: EngineModel,
  journals: readonly Journal[],
  people: readonly PersonEvidence[],
  experience: Experience,
): Steps<EngineSettings['memoryConstants']> {
  const everyone: RecallHistory[][] = [];
  let repeats = 0;
  for (let index = journals.length - 1; index >= 0 && repeats < 4000; index--) {
    const found = historiesOf(model, journals[index] as Journal, people[index] as PersonEvidence, experience);
    for (const history of found) repeats += history.answers.length - 1;
    everyone.push(found);
    yield;
  }
  return yield* fitMemory(everyone, experience.memoryConstants);
}

function historiesOf(
  model: EngineModel,
  journal: Journal,
  person: PersonEvidence,
  experience: Experience,
): RecallHistory[] {
  const byItem = new Map<string, Recollection[]>();
  for (const answer of journal.answers) {
    const item = model.items.get(answer.item.id);
    if (!item || isCareless(model, answer)) continue;
    const { c, d } = asymptotes(item, experience);
    const list = byItem.get(item.id) ?? [];
    list.push({
      score: answer.score,
      isAdmitted: answer.outcome === 'do-not-know',
      c: answer.isAided ? d : c,
      d,
      isFeedbackRead: answer.isFeedbackRead,
      now: answer.now,
    });
    byItem.set(item.id, list);
  }
  if (![...byItem.values()].some((list) => list.length > 1)) return [];
  const known = knownBefore(model, person, experience);
  const histories: RecallHistory[] = [];
  for (const [id, answers] of byItem) {
    const before = known.get(id);
    if (answers.length > 1 && before !== undefined) histories.push({ known: before, answers });
  }
  return histories;
}

/** P(knowing) of each item just before its first answer. */
function knownBefore(
  model: EngineModel,
  person: PersonEvidence,
  experience: Experience,
): Map<string, number> {
  const known = new Map<string, number>();
  const kept = keptOf(experience);
  const parameters = (id: string): ItemParameters =>
    parametersOf(model.items.get(id) as EngineItem, experience);
  replayEvidence(
    person,
    {
      topics: model.topics.length,
      correlation: experience.correlation,
      driftPerRootWeek: model.settings.driftPerRootWeek,
      itemOf: (answer, startedAt) => {
        const item = parameters(answer.itemId);
        return { ...item, d: item.c + (item.d - item.c) * kept(answer.at, startedAt) };
      },
    },
    (belief, index) => {
      const answer = person.answers[index] as Evidence;
      const weights = gaussianWeights(belief.mean[answer.topic] as number, varianceOf(belief, answer.topic));
      const share = kept(answer.at, person.startedAt);
      known.set(answer.itemId, expectedKnown(parameters(answer.itemId), weights) * share);
    },
  );
  return known;
}
