import type { Understanding } from '../application/ports/understanding';
import { PACKED_MODEL } from './data/model';
import { entitiesOf } from './entities';
import { openLexis, unpack } from './model';
import { makeUnderstanding } from './understanding';

export { openTipSearch } from './tips';

/** Opens the reader of free text: about 100 ms, once a process. */
export function openUnderstanding(): Understanding {
  return makeUnderstanding({
    model: unpack(PACKED_MODEL),
    lexis: openLexis(PACKED_MODEL),
    calibration: PACKED_MODEL.calibration,
    entitiesOf,
  });
}
