import { authoredParameters } from '../domain/assessment/authored-parameters';
import type { Question, Tip } from '../domain/bank/question';
import { readingChars } from '../domain/bank/reading';
import type { Release } from '../domain/bank/release';
import { mayServe, type ServingRules } from '../domain/bank/servable';
import { currentVersionKey } from '../domain/bank/version';
import { Refusal } from '../domain/refusals';
import { prepareModel, type EngineItem, type EngineModel } from '../domain/tutoring/engine';
import type { Bank } from './ports/bank';
import type { Calibration, Calibrations } from './ports/calibrations';
import { learntSettings } from './rules';

/** A release made ready for tutoring: looked up by id, with the engine's model of what may be served. */
export interface PreparedRelease {
  release: Release;
  questions: ReadonlyMap<string, Question>;
  tips: ReadonlyMap<string, Tip>;
  model: EngineModel;
  topicIds: readonly string[];
}

export interface Content {
  current(): Promise<PreparedRelease>;
  /** What `current` found last: what may still be said while the store is down. Absent before the first. */
  latest(): PreparedRelease | undefined;
  /** The release a question was put on; the current one when it is no longer kept. */
  ofPresentation(presentation: {
    releaseId: string;
    questionId: string;
  }): Promise<{ prepared: PreparedRelease; question: Question }>;
}

export const makeContent = (deps: {
  bank: Bank;
  calibrations: Calibrations;
  serving: ServingRules;
}): Content => {
  const prepared = new Map<string, PreparedRelease>();
  let latest: PreparedRelease | undefined;

  const prepare = async (release: Release): Promise<PreparedRelease> => {
    const calibration = await deps.calibrations.current();
    const key = `${release.id} ${calibration.version}`;
    const known = prepared.get(key);
    if (known) return known;
    const made = prepareRelease(release, calibration, deps.serving);
    prepared.set(key, made);
    // A handful of releases are in use at a time; the oldest goes first.
    if (prepared.size > 6) prepared.delete(prepared.keys().next().value!);
    return made;
  };

  return {
    current: async () => (latest = await prepare(await deps.bank.current())),
    latest: () => latest,
    ofPresentation: async ({ releaseId, questionId }) => {
      const release = (await deps.bank.find(releaseId)) ?? (await deps.bank.current());
      const made = await prepare(release);
      const question = made.questions.get(questionId);
      if (!question) throw new Refusal('not-found', `question ${questionId} is in no release that is kept`);
      return { prepared: made, question };
    },
  };
};

/** A question as the engine sees it, with what was learnt of its version. */
export const engineItemOf = (question: Question, { items }: Pick<Calibration, 'items'>): EngineItem => ({
  ...authoredParameters(question),
  ...items[currentVersionKey(question)],
  id: question.id,
  topic: question.topic,
  skill: question.skill,
  kind: question.kind,
  variantOf: question.variantOf,
  stemChars: readingChars(question),
});

const prepareRelease = (
  release: Release,
  calibration: Calibration,
  serving: ServingRules,
): PreparedRelease => {
  const { questions, tips, topics } = release.content;
  const items = questions
    .filter((question) => mayServe(question, serving))
    .map((question) => engineItemOf(question, calibration));
  const topicIds = [...topics].sort((a, b) => a.order - b.order).map((topic) => topic.id);
  return {
    release,
    questions: new Map(questions.map((question) => [question.id, question])),
    tips: new Map(tips.filter((tip) => mayServe(tip, serving)).map((tip) => [tip.id, tip])),
    model: prepareModel({
      version: `${release.id} ${calibration.version}`,
      topics: topicIds,
      items,
      settings: learntSettings(calibration.people),
    }),
    topicIds,
  };
};
