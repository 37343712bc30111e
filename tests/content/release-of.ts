import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newLoader } from '../../src/bank-files/load';
import type { Question } from '../../src/domain/bank/question';
import type { ReleaseContent } from '../../src/domain/bank/release';

/** The content as it is kept in this repository. */
export const realContent = (): ReleaseContent => {
  const folder = join(__dirname, '../../content');
  const loader = newLoader();
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort())
    if (name.endsWith('.yaml')) loader.add(name, readFileSync(join(folder, name), 'utf8'));
  return loader.finish().content;
};

/** The same content with one question changed, or removed by `undefined`. */
export const withQuestion = (
  content: ReleaseContent,
  id: string,
  change: (question: Question) => Question | undefined,
): ReleaseContent => ({
  ...content,
  questions: content.questions.flatMap((question) => (question.id === id ? (change(question) ?? []) : [question])),
});
