/**
 * The repository's own questions, with partial credit: levels, intervals and certificates of people who know a question or
 * answer it blindly.
 *
 *   npx tsx benchmarks/real-bank.ts [--people 100] [--seeds 1,2] [--save]
 */
import { join } from 'node:path';
import { loadContent } from '../src/bank-files/load';
import { readOptions } from './engine/options';
import { measureRealBank } from './engine/real-bank';
import { saveResults, table } from './engine/report';

async function main(): Promise<void> {
  const { content } = await loadContent(join(__dirname, '../content'));
  const { people, seeds, save } = readOptions({ people: 100, seeds: [1, 2] });
  const results = seeds.map((seed) => ({
    seed,
    ...measureRealBank(content, { people, questions: 15, seed }),
  }));
  console.log(
    table(
      ['seed', 'people', 'bias', 'bias of the weak', 'RMSE', 'coverage', 'certified', 'wrongly'],
      results.map((r) => [
        String(r.seed),
        String(r.people),
        r.bias,
        r.biasOfWeak,
        r.rmse,
        r.coverage,
        String(r.certified),
        r.wronglyCertified,
      ]),
    ),
  );
  if (save)
    saveResults('real-bank', {
      command: `npm run bench -- real-bank --people ${people} --seeds ${seeds.join(',')}`,
      people,
      seeds,
      results,
    });
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
