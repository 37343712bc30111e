import { competencePageSchema } from '../../domain/bank/question';
import { readPage } from '../read-yaml';
import { pagesOf, pageText } from '../write';
import type { Bank, Read, Written } from './interchange';
import { UnreadableFile } from './interchange';

/** One page of ours holding all the questions and tips given, for a topic and competence. */
export const writeYaml = (bank: Bank): Written => ({
  text: [...pagesOf(bank).values()].map(pageText).join('---\n'),
  losses: [],
});

/** A page of ours, or several separated by `---`. @throws UnreadableFile with the first problem */
export const readYaml = (text: string): Read => {
  const read: Read = { questions: [], tips: [], losses: [] };
  let line = 0;
  for (const part of text.split(/^---\s*$/m)) {
    const { page, problems } = readPage('', part, competencePageSchema);
    const [first] = problems;
    if (!page)
      throw new UnreadableFile(`Ligne ${line + (first?.line ?? 1)} : ${first?.what ?? 'page illisible'}`);
    const { topic, competence, questions, tips } = page.value;
    for (const question of questions) read.questions.push({ page: { topic, competence }, question });
    for (const tip of tips) read.tips.push({ page: { topic, competence }, tip });
    line += part.split('\n').length - 1;
  }
  return read;
};
