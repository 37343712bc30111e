import { prepareModel, type EngineSettings, type Rules } from '../domain/tutoring/engine';
import type { Calibrations, LearntOfPeople } from './ports/calibrations';

/** What was learnt of people, as settings of the engine. */
export const learntSettings = (people?: LearntOfPeople): Partial<EngineSettings> =>
  people ? { correlation: people.correlation, memoryConstants: people.memoryConstants } : {};

/** The rules of the fold: at launch, or with what was learnt of people since. */
export const rulesOf = (people?: LearntOfPeople): Rules =>
  prepareModel({
    version: people?.version ?? 'launch',
    topics: [],
    items: [],
    settings: learntSettings(people),
  });

/** The rules as of now: they change when the night learns something of people. */
export type RulesNow = () => Promise<Rules>;

export const makeRulesNow = (calibrations: Pick<Calibrations, 'current'>): RulesNow => {
  let known = rulesOf();
  return async () => {
    const { people } = await calibrations.current();
    if ((people?.version ?? 'launch') !== known.version) known = rulesOf(people);
    return known;
  };
};
