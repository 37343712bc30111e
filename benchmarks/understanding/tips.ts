import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchableTip } from '../../src/application/ports/understanding';
import { openTipSearch } from '../../src/language';

const TOPICS = join(__dirname, '../../content/topics');

function readTips(): SearchableTip[] {
  return readdirSync(TOPICS).flatMap((topic) =>
    readdirSync(join(TOPICS, topic))
      .filter((name) => name.endsWith('.yaml') && !/^(topic|misconceptions)\.yaml$/.test(name))
      .flatMap((name) => {
        const page = parse(readFileSync(join(TOPICS, topic, name), 'utf8')) as { tips?: SearchableTip[] };
        return (page.tips ?? []).map((tip) => ({ ...tip, topic }));
      }),
  );
}

export interface TipFigures {
  tips: number;
  questions: number;
  first: number;
  amongThree: number;
  /** Questions that no tip answers, and how many of them got "none". */
  without: number;
  honestNone: number;
}

/** Questions in people's words, each with the tip that answers it (`null`: no tip does). */
export function measureTips(): TipFigures {
  const tips = readTips();
  const search = openTipSearch(tips);
  const questions = readFileSync(join(__dirname, 'tip-questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { tip: string | null; q: string })
    .filter(({ tip }) => tip === null || tips.some(({ id }) => id === tip));
  const found = questions.map(({ tip, q }) => {
    const outcome = search.search(q, 3);
    return { tip, ids: outcome.kind === 'found' ? outcome.tips.map(({ id }) => id) : [] };
  });
  const answerable = found.filter(({ tip }) => tip !== null);
  const without = found.filter(({ tip }) => tip === null);
  const share = (count: number): number => count / answerable.length;
  return {
    tips: tips.length,
    questions: answerable.length,
    first: share(answerable.filter(({ tip, ids }) => ids[0] === tip).length),
    amongThree: share(answerable.filter(({ tip, ids }) => tip !== null && ids.includes(tip)).length),
    without: without.length,
    honestNone: without.filter(({ ids }) => ids.length === 0).length,
  };
}
