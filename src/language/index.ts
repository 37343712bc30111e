import type { Understanding } from '../application/ports/understanding';
import { PACKED_MODEL } from './data/model';
import { unpack } from './model';
import { openSpelling } from './spelling';
import { makeUnderstanding } from './understanding';

/** Opens the reader of free text: about 100 ms, once a process. */
export function openUnderstanding(): Understanding {
  return makeUnderstanding({
    model: unpack(PACKED_MODEL),
    spelling: openSpelling(PACKED_MODEL.vocabulary.split(' ')),
    calibration: PACKED_MODEL.calibration,
    entitiesOf: () => ({}),
  });
}
