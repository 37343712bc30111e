import { effortAdvice } from '../assessment/effort';
import { localTime } from '../nudging/local-time';
import type { EngineState } from './state';

type Effort = Pick<EngineState, 'effort'>;

const isTapped = ({ effort }: Effort): boolean => effort.at(-1) === 0;
const rank = { fine: 0, nudge: 1, pause: 2 };

/** What to say of the effort after an answer: once, when it gets lower; a pause is for whoever has just tapped. */
export const effortWord = (before: Effort, after: Effort): 'nudge' | 'pause' | undefined => {
  const [was, is] = [effortAdvice(before.effort), effortAdvice(after.effort)];
  if (is === 'fine' || rank[is] <= rank[was]) return undefined;
  return isTapped(after) ? is : 'nudge';
};

/** Effort is low: nothing is proposed before tomorrow, or before a question is answered in earnest. */
export const isResting = (
  { effort, lastAnswerAt }: Pick<EngineState, 'effort' | 'lastAnswerAt'>,
  now: Date,
  timeZone: string,
): boolean =>
  lastAnswerAt !== undefined &&
  isTapped({ effort }) &&
  effortAdvice(effort) === 'pause' &&
  localTime(new Date(lastAnswerAt), timeZone).date === localTime(now, timeZone).date;
