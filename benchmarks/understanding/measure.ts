import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Intent,
  Pending,
  SpeakerRole,
  SpeechContext,
  Understood,
} from '../../src/application/ports/understanding';

export interface HeldOut {
  text: string;
  intent: Intent;
  style: string;
  pending?: Pending;
  role?: SpeakerRole;
}

export const CORE: readonly Intent[] = [
  'commencer',
  'indice',
  'explication',
  'passer',
  'mon-niveau',
  'changer-sujet',
  'aide',
  'pause-rappels',
  'arreter-rappels',
  'conseil',
  'signaler-probleme',
  'politesse',
];
const QUIZ_ACTS: readonly Intent[] = [
  'commencer',
  'indice',
  'explication',
  'passer',
  'repeter',
  'reponse-choix',
  'oui',
  'non',
  'ne-sais-pas',
];
const GUARDED: readonly Intent[] = ['arreter-rappels', 'incident-securite'];

export function readHeldOut(folder = join(__dirname, 'heldout')): HeldOut[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ ...(JSON.parse(line) as HeldOut), style: name.replace('.jsonl', '') })),
    );
}

export interface Figures {
  count: number;
  /** In scope: acted upon, and right. */
  rightAtOnce: number;
  /** The first reading is right, asked or acted upon. */
  firstIsRight: number;
  rightOrOffered: number;
  turnedAway: number;
  outOfScopeActedUpon: number;
  outOfScopeDeclined: number;
  calibrationError: number;
  guardedConfusions: number;
}

export type Read = (item: HeldOut) => Understood;
export interface Judged {
  item: HeldOut;
  understood: Understood;
}

const share = (items: readonly Judged[], test: (judged: Judged) => boolean): number =>
  items.length === 0 ? NaN : items.filter(test).length / items.length;

/** Expected calibration error over ten equal bins of confidence. */
export function calibrationBins(
  judged: readonly Judged[],
): { from: number; count: number; confidence: number; accuracy: number }[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = judged.filter(
      ({ understood }) => Math.min(9, Math.floor(understood.confidence * 10)) === bin,
    );
    const mean = (values: number[]): number =>
      values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: bin / 10,
      count: inside.length,
      confidence: mean(inside.map(({ understood }) => understood.confidence)),
      accuracy: mean(inside.map(({ item, understood }) => (item.intent === understood.intent ? 1 : 0))),
    };
  });
}

export const isGuardedConfusion = ({ item, understood }: Judged): boolean =>
  understood.decision === 'act' &&
  ((GUARDED.includes(item.intent) && QUIZ_ACTS.includes(understood.intent)) ||
    (QUIZ_ACTS.includes(item.intent) && GUARDED.includes(understood.intent)));

export function figuresOf(judged: readonly Judged[]): Figures {
  const inScope = judged.filter(({ item }) => item.intent !== 'hors-sujet');
  const outOfScope = judged.filter(({ item }) => item.intent === 'hors-sujet');
  const bins = calibrationBins(judged);
  return {
    count: judged.length,
    rightAtOnce: share(
      inScope,
      ({ item, understood }) => understood.decision === 'act' && understood.intent === item.intent,
    ),
    firstIsRight: share(judged, ({ item, understood }) => understood.intent === item.intent),
    rightOrOffered: share(
      judged,
      ({ item, understood }) =>
        understood.intent === item.intent ||
        understood.candidates.some(({ intent }) => intent === item.intent),
    ),
    turnedAway: share(inScope, ({ understood }) => understood.decision === 'decline'),
    outOfScopeActedUpon: share(outOfScope, ({ understood }) => understood.decision === 'act'),
    outOfScopeDeclined: share(outOfScope, ({ understood }) => understood.decision === 'decline'),
    calibrationError: bins.reduce(
      (sum, bin) => sum + (bin.count / judged.length) * Math.abs(bin.confidence - bin.accuracy),
      0,
    ),
    guardedConfusions: judged.filter(isGuardedConfusion).length,
  };
}

export function judge(items: readonly HeldOut[], read: Read): Judged[] {
  return items.map((item) => ({ item, understood: read(item) }));
}

export const contextOf = ({ pending, role }: HeldOut): SpeechContext => ({
  pending,
  role,
  now: new Date('2026-11-24T09:00:00Z'),
  timeZone: 'Europe/Paris',
});

/** "expected → read" pairs, most frequent first. */
export function confusions(judged: readonly Judged[]): [pair: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { item, understood } of judged) {
    if (item.intent === understood.intent) continue;
    const pair = `${item.intent} → ${understood.intent}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].sort((first, second) => second[1] - first[1]);
}
