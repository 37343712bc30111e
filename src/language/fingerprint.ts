import { createHash } from 'node:crypto';
import { ABBREVIATIONS } from './data/abbreviations';
import { CONCEPTS } from './data/concepts';
import { DETOURS_AFTER, DETOURS_BEFORE } from './data/detours';
import { FILLERS, GREETINGS, PLACEHOLDERS, POLITE_ENDINGS, SITUATIONS } from './data/fillers';
import { UTTERANCES } from './data/utterances';
import { featuresOf } from './features';
import { openSpelling } from './spelling';
import { SEED } from './training';

const PROBES = ['Pose-moi une question', "g rien compri a l'explikation", "Mets en pause jusqu'au 15, stp"];

/** Changes when the training data, or the way a text becomes features, changes. */
export function trainingFingerprint(): string {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify([
      SEED,
      UTTERANCES,
      CONCEPTS,
      [...ABBREVIATIONS],
      PLACEHOLDERS,
      GREETINGS,
      POLITE_ENDINGS,
      FILLERS,
      SITUATIONS,
      DETOURS_BEFORE,
      DETOURS_AFTER,
    ]),
  );
  for (const probe of PROBES)
    hash.update(
      JSON.stringify([...featuresOf(probe, { spelling: openSpelling([]), isFamiliar: () => true }).buckets]),
    );
  return hash.digest('hex').slice(0, 16);
}
