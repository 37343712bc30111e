import { isStuckOnPosition } from '../assessment/effort';
import type { RecordedResponse } from '../assessment/answer';
import type { ClosedPresentation, OpenPresentation } from './state';

type Put = Pick<OpenPresentation, 'kind' | 'order' | 'purpose'>;

/** Place (from 0) of the one choice that was made; undefined where there is none. A certification has its own rule. */
const placeOf = ({ kind, order, purpose }: Put, response: RecordedResponse): number | undefined => {
  if (purpose === 'certify' || kind === 'scenario' || response.kind !== 'choices') return undefined;
  const [only, ...others] = response.ids;
  return only === undefined || others.length > 0 ? undefined : order.indexOf(only);
};

/** Is this answer the last of a run at the same place? Choices are shuffled: whoever reads them does not answer so. */
export const isAtOnePlace = (
  closed: readonly ClosedPresentation[],
  open: Put,
  response: RecordedResponse,
): boolean => {
  const before = closed.map((each) =>
    each.result.kind === 'answered' ? placeOf(each, each.result.response) : undefined,
  );
  const places = [...before, placeOf(open, response)];
  const broken = places.findLastIndex((place) => place === undefined);
  return isStuckOnPosition(places.slice(broken + 1) as number[]);
};
