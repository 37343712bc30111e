import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Result {
  people: number;
  delivered: number;
  blocked: number;
  duplicates: number;
  forgotten: number;
  uncertain: number;
}

const people = 120;
/** Messages in flight at once, at most. */
const concurrency = 64;

const campaign = async (scenario: string): Promise<Result> => {
  const script = join(__dirname, '..', '..', 'benchmarks', 'campaign', 'run.ts');
  const options = ['--people', String(people), '--only', scenario, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...options]);
  const [result] = JSON.parse(stdout) as Result[];
  return result!;
};

describe('a campaign whose process is killed half-way, with the channel on a bad day', () => {
  it.each(['bad day, kill -9', 'no limit, kill -9'])(
    'reaches everybody once (%s)',
    async (scenario) => {
      const result = await campaign(scenario);
      expect(result).toMatchObject({ people, duplicates: 0, forgotten: 0 });
      expect(result.uncertain).toBeLessThanOrEqual(concurrency);
    },
    240_000,
  );
});
