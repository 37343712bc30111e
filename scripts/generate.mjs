// Writes src/domain/bank/wording-keys.ts from content/wording/fr.yaml, and the JSON Schemas of content/schema/ from the
// zod ones; `--check` only says whether they are up to date.
import { parse as parseIcu } from '@formatjs/icu-messageformat-parser';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { parse } from 'yaml';

const flatten = (node, prefix = '') =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  );

const argument = 0 + 1;
const placeholders = (elements, found = {}) => {
  for (const element of elements) {
    if (element.type === argument) found[element.value] ??= 'string | number';
    if (element.type === 2) found[element.value] = 'number';
    if (element.type === 3 || element.type === 4) found[element.value] = 'Date';
    if (element.type === 5) found[element.value] = 'string';
    if (element.type === 6) found[element.value] = 'number';
    if (element.options)
      for (const option of Object.values(element.options)) placeholders(option.value, found);
  }
  return found;
};

const sentences = flatten(parse(readFileSync('content/wording/fr.yaml', 'utf8'))).map(([key, text]) => [
  key,
  Object.entries(placeholders(parseIcu(String(text), { ignoreTag: true }))),
]);
const lines = sentences.map(([key, values]) => {
  const type =
    values.length === 0
      ? 'Record<never, never>'
      : `{ ${values.map(([name, kind]) => `${name}: ${kind}`).join('; ')} }`;
  return `  '${key}': ${type};`;
});
const text = `// Generated from content/wording/fr.yaml by \`npm run generate\`: do not edit.
/** Every sentence's key and the values its message needs. */
export interface WordingValues {
${lines.join('\n')}
}

/** The names of the values of each sentence, to check what authors publish. */
export const wordingPlaceholders: Readonly<Record<keyof WordingValues, readonly string[]>> = {
${sentences.map(([key, values]) => `  '${key}': [${values.map(([name]) => `'${name}'`).join(', ')}],`).join('\n')}
};
`;
const { schemaFiles } = await tsImport('../src/bank-files/json-schemas.ts', import.meta.url);
const files = new Map([['src/domain/bank/wording-keys.ts', text]]);
for (const [name, schema] of schemaFiles()) files.set(`content/schema/${name}`, schema);

const isCheck = process.argv.includes('--check');
for (const [target, wanted] of files) {
  const there = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (there === wanted) continue;
  if (isCheck) {
    console.error(`${target} is out of date: run npm run generate.`);
    process.exitCode = 1;
  } else writeFileSync(target, wanted);
}
