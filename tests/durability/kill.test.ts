import { randomUUID } from 'node:crypto';
import { describeOnMongo, sharedMongo } from '../contracts/every-store';
import type { KillReport } from './kill/run';
import { killRun, printable } from './kill/run';

const size = { learners: 200, kills: 20, seed: 20261124 };
const timeLimitMs = 600_000;

/** Named lists rather than numbers: a failure shows what was lost. */
const expectNothingLost = (title: string, report: KillReport): void => {
  process.stderr.write(`${title}: ${printable(report)}\n`);
  expect(report).toMatchObject({ lost: [], doubled: [], holes: [], differing: [], kills: size.kills });
  expect(report.acknowledged).toBeGreaterThan(size.learners);
  expect(report.counts.unanswered).toBeGreaterThan(size.kills);
};

describe('a service killed again and again while people answer', () => {
  it(
    'loses no acknowledged answer and records none twice, embedded store',
    async () => {
      expectNothingLost('embedded store', await killRun(size));
    },
    timeLimitMs,
  );

  describeOnMongo('loses no acknowledged answer and records none twice', () => {
    it(
      'whatever the moment of its death',
      async () => {
        const storeUrl = (await sharedMongo()).url(`kill-${randomUUID()}`);
        expectNothingLost('MongoDB', await killRun({ ...size, storeUrl }));
      },
      timeLimitMs,
    );
  });
});
