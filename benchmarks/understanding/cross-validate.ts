/**
 * The dev split: each style of writing of the training set is read by a model that never saw it (leave-style-out).
 * Prints accuracy by style and the temperature of least log loss. Slow: one training a style.
 */
import { openLexis } from '../../src/language/model';
import { featuresOf } from '../../src/language/features';
import { readPatterns } from '../../src/language/corpus';
import { scoresOf, softmax } from '../../src/language/softmax';
import { samplesOf, SEED, train } from '../../src/language/training';

const TEMPERATURES = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2];
const patterns = readPatterns();
const scored: { label: number; scores: Float64Array }[] = [];

for (const style of [...new Set(patterns.map((pattern) => pattern.style))]) {
  if (style === 'courant') continue;
  const { model, vocabulary, familiar } = train(
    patterns.filter((pattern) => pattern.style !== style),
    SEED,
    undefined,
    1,
  );
  const lexis = openLexis({ vocabulary: vocabulary.join(' '), familiar: familiar.join(' ') });
  const unseen = samplesOf(
    patterns.filter((pattern) => pattern.style === style),
    SEED + 7,
    2,
  ).map(({ text, label }) => ({ label, scores: scoresOf(model, featuresOf(text, lexis)) }));
  const right = unseen.filter(({ label, scores }) => scores.indexOf(Math.max(...scores)) === label).length;
  console.log(`${style}: ${((100 * right) / unseen.length).toFixed(1)} % of ${unseen.length}`);
  scored.push(...unseen);
}

for (const temperature of TEMPERATURES) {
  const loss = scored.reduce(
    (sum, { label, scores }) => sum - Math.log((softmax(scores, temperature)[label] ?? 0) + 1e-9),
    0,
  );
  console.log(`temperature ${temperature}: log loss ${(loss / scored.length).toFixed(4)}`);
}
