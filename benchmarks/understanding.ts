/** `npm run bench:understanding`: unseen utterances by other hands, baselines, tips and cost; JSON under benchmarks/results/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBaselines } from './understanding/baselines';
import { measureCost } from './understanding/cost';
import {
  calibrationBins,
  confusions,
  contextOf,
  CORE,
  figuresOf,
  isGuardedConfusion,
  judge,
  readHeldOut,
  type Figures,
} from './understanding/measure';
import { measureTips } from './understanding/tips';
import { readPatterns } from '../src/language/corpus';
import { plain, words } from '../src/language/normalise';
import { samplesOf, SEED } from '../src/language/training';

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`);
const table = (rows: Record<string, Record<string, unknown>>): void => console.table(rows);
const shown = (figures: Figures): Record<string, unknown> => ({
  utterances: figures.count,
  'right at once (≥ 90)': percent(figures.rightAtOnce),
  'first reading right': percent(figures.firstIsRight),
  'right or offered (≥ 97)': percent(figures.rightOrOffered),
  'turned away (≤ 5)': percent(figures.turnedAway),
  'out-of-scope acted upon (≤ 10)': percent(figures.outOfScopeActedUpon),
  'calibration error (≤ 5)': percent(figures.calibrationError),
});

async function main(): Promise<void> {
  const { cost, understanding } = measureCost();
  const heldOut = readHeldOut();
  const judged = judge(heldOut, (item) => understanding.understand(item.text, contextOf(item)));
  const all = figuresOf(judged);
  const core = figuresOf(judged.filter(({ item }) => CORE.includes(item.intent)));
  const trained = new Set(samplesOf(readPatterns(), SEED).map(({ text }) => words(plain(text)).join(' ')));
  const unseen = judged.filter(({ item }) => !trained.has(words(plain(item.text)).join(' ')));
  const styles = [...new Set(heldOut.map(({ style }) => style))];
  const byStyle = Object.fromEntries(
    styles.map((style) => [style, figuresOf(judged.filter(({ item }) => item.style === style))]),
  );
  const intents = [...new Set(heldOut.map(({ intent }) => intent))];
  const byIntent = Object.fromEntries(
    intents.map((intent) => [
      intent,
      figuresOf(judged.filter(({ item }) => item.intent === intent)).firstIsRight,
    ]),
  );
  const pairs = confusions(judged);

  console.log('\nHeld-out utterances, by hands that have not read the training set');
  table({
    'all intents': shown(all),
    'core twelve (≥ 95)': shown(core),
    'all, without those that training also drew': shown(figuresOf(unseen)),
    ...Object.fromEntries(styles.map((style) => [style, shown(byStyle[style]!)])),
  });
  console.log(
    `arreter-rappels or incident-securite taken for a quiz act, or the reverse: ${judged.filter(isGuardedConfusion).length}`,
  );
  console.log('\nFirst reading right, by intent');
  table(
    Object.fromEntries(
      Object.entries(byIntent).map(([intent, value]) => [intent, { right: percent(value) }]),
    ),
  );
  console.log('\nConfusions, most frequent first (expected → read)');
  table(Object.fromEntries(pairs.slice(0, 25).map(([pair, count]) => [pair, { count }])));
  console.log('\nCalibration');
  table(
    Object.fromEntries(
      calibrationBins(judged).map((bin) => [
        `${bin.from}–${(bin.from + 0.1).toFixed(1)}`,
        { count: bin.count, confidence: percent(bin.confidence), right: percent(bin.accuracy) },
      ]),
    ),
  );

  const tips = measureTips();
  console.log('\nTips by words');
  table({
    tips: {
      questions: tips.questions,
      'first (≥ 90)': percent(tips.first),
      'among three (≥ 98)': percent(tips.amongThree),
      'honest none': `${tips.honestNone} of ${tips.without}`,
    },
  });

  console.log('\nCost');
  table({
    cost: {
      'start-up ms (< 1000)': cost.startMs,
      'memory MB (< 100)': cost.memoryMB,
      'p50 ms': cost.p50Ms,
      'p95 ms (< 5)': cost.p95Ms,
      'worst hostile ms': cost.worstHostileMs,
    },
  });

  const baselines = process.argv.includes('--no-baselines') ? {} : await measureBaselines(heldOut);
  console.log('\nBaselines, trained on the same drawn texts: first reading right');
  table(
    Object.fromEntries(
      Object.entries(baselines).map(([name, { accuracy, core: onCore }]) => [
        name,
        { all: percent(accuracy), core: percent(onCore) },
      ]),
    ),
  );

  const folder = join(__dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'understanding.json'),
    `${JSON.stringify({ all, core, unseen: figuresOf(unseen), byStyle, byIntent, confusions: pairs, calibration: calibrationBins(judged), tips, cost, baselines }, null, 2)}\n`,
  );
}

void main();
