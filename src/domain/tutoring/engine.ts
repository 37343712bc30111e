/**
 * The measure-and-memory engine: what do we believe this person can do, how sure are we, and which question is worth
 * a minute of their time now? Pure: states are JSON, `now` is in ms, randomness is passed in.
 */
export { prepareModel, type EngineItem, type EngineModel } from './model';
export { launchSettings, type EngineSettings } from './settings';
export {
  apply,
  daysAway,
  failuresLately,
  startState,
  withTopic,
  type Applied,
  type EngineAnswer,
  type EngineState,
  type Rules,
} from './state';
export { next, type Choice } from './policy';
export type { Ask } from './scene';
export { chances, mayStop, predict, report, type ReportView, type TopicReport } from './report';
export type { Reason, ReasonKind } from './reasons';
export type { ItemParameters } from '../assessment/irt';
