import { scrub } from '../domain/privacy/scrub';
import type { Clock, NewId } from './ports/clock';
import type { Gaps } from './ports/gaps';

const maxGapChars = 200;

/** Notes what was asked and not found, without who asked. */
export const makeNoteGap =
  ({ gaps, clock, newId }: { gaps: Gaps; clock: Clock; newId: NewId }) =>
  async (tenantId: string, text: string): Promise<void> => {
    const scrubbed = scrub(text).trim().slice(0, maxGapChars);
    if (scrubbed.length < 3) return;
    await gaps.note({ id: newId(), tenantId, at: clock.now(), text: scrubbed });
  };
