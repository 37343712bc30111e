/** Trains the reader of free text and writes the committed model: `npm run train:understanding`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainingFingerprint } from '../../src/language/fingerprint';
import { pack } from '../../src/language/model';
import { train } from '../../src/language/training';

const started = performance.now();
const temperature = Number(process.argv[2] ?? 1);
const packed = pack(train(), { temperature }, trainingFingerprint());
const file = join(__dirname, '../../src/language/data/model.ts');
writeFileSync(
  file,
  `// Made by \`npm run train:understanding\`; do not edit.\nimport type { PackedModel } from '../model';\n\nexport const PACKED_MODEL: PackedModel = ${JSON.stringify(packed)};\n`,
);
console.log(
  `trained in ${Math.round((performance.now() - started) / 1000)} s, ${Math.round(packed.weights.length / 1024)} kB of weights`,
);
