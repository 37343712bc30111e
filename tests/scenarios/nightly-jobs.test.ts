import { isDue, runIfDue, startJobs, type Job, type JobsDeps } from '../../src/application/jobs';
import type { JobRun } from '../../src/application/ports/job-runs';
import { silentLog } from '../../src/application/ports/log';
import { aClock } from '../support/a-service';

const zone = 'Europe/Paris';
const nightly: Job = { name: 'tidy', every: 'night', atMinute: 150, run: () => Promise.resolve() };
const weekly: Job = { ...nightly, name: 'count', every: 'week', atMinute: 240 };
const ran = (period: string, at: string): JobRun => ({ name: 'any', period, at: new Date(at) });

const withResolvers = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
};

describe('a job of the service', () => {
  it.each([
    ['not before its hour', '2026-11-24T01:29:00Z', nightly, false],
    ['at its hour, on the clock of the organisation', '2026-11-24T01:30:00Z', nightly, true],
    ['not in the middle of the day', '2026-11-24T12:00:00Z', nightly, false],
    ['in summer at the same hour on the clock', '2026-07-01T00:30:00Z', nightly, true],
  ])('is due %s', (_, now, job, due) => {
    const yesterday = ran('before', new Date(Date.parse(now) - 86_400_000).toISOString());
    expect(isDue(job, yesterday, new Date(now), zone)).toBe(due);
  });

  it('is due once a night', () => {
    expect(
      isDue(nightly, ran('2026-11-24', '2026-11-24T01:30:00Z'), new Date('2026-11-24T02:00:00Z'), zone),
    ).toBe(false);
  });

  it('is due at any hour when the service was off at night', () => {
    expect(
      isDue(nightly, ran('2026-11-22', '2026-11-22T01:30:00Z'), new Date('2026-11-24T14:00:00Z'), zone),
    ).toBe(true);
  });

  it('is due on Mondays when it is weekly', () => {
    const last = ran('2026-W47', '2026-11-16T03:00:00Z');
    expect(isDue(weekly, last, new Date('2026-11-22T03:30:00Z'), zone)).toBe(false);
    expect(isDue(weekly, last, new Date('2026-11-23T03:30:00Z'), zone)).toBe(true);
  });
});

describe('instances that share the jobs', () => {
  const world = () => {
    const clock = aClock(new Date('2026-11-24T01:30:00Z'));
    const runs = new Map<string, JobRun>([['tidy', ran('2026-11-23', '2026-11-23T01:30:00Z')]]);
    const owners = new Map<string, string>();
    const deps = (owner: string): JobsDeps => ({
      clock,
      owner,
      log: silentLog,
      timeZone: zone,
      timer: {
        nowMs: () => clock.now().getTime(),
        sleep: (_, signal) =>
          new Promise((resolve) => {
            if (signal?.aborted) resolve();
            signal?.addEventListener('abort', () => resolve(), { once: true });
          }),
      },
      jobRuns: {
        find: (name) => Promise.resolve(runs.get(name)),
        keep: (run) => Promise.resolve(void runs.set(run.name, run)),
      },
      leases: {
        acquire: (name, by) => {
          if (owners.has(name) && owners.get(name) !== by) return Promise.resolve(false);
          owners.set(name, by);
          return Promise.resolve(true);
        },
        renew: (name, by) => Promise.resolve(owners.get(name) === by),
        release: (name, by) => Promise.resolve(void (owners.get(name) === by && owners.delete(name))),
      },
    });
    return { deps, clock, runs };
  };
  const running = new AbortController().signal;

  it('do a job once a night, whichever comes first', async () => {
    const { deps } = world();
    const done: string[] = [];
    const job: Job = { ...nightly, run: () => Promise.resolve(done.push('run')) };
    const both = await Promise.all([runIfDue(deps('a'), job, running), runIfDue(deps('b'), job, running)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    await runIfDue(deps('b'), job, running);
    expect(done).toEqual(['run']);
  });

  it('do it again when the first one died in the middle', async () => {
    const { deps } = world();
    const job: Job = { ...nightly, run: () => Promise.reject(new Error('out of breath')) };
    await expect(runIfDue(deps('a'), job, running)).rejects.toThrow('out of breath');
    await expect(runIfDue(deps('b'), nightly, running)).resolves.toBe(true);
  });

  it('do not begin with a night’s work at a first start', async () => {
    const { deps, runs, clock } = world();
    runs.clear();
    clock.set(new Date('2026-11-24T12:00:00Z'));
    await expect(runIfDue(deps('a'), nightly, running)).resolves.toBe(false);
    clock.set(new Date('2026-11-25T01:31:00Z'));
    await expect(runIfDue(deps('a'), nightly, running)).resolves.toBe(true);
  });

  it('do not count as done a job that was stopped', async () => {
    const { deps, runs } = world();
    const stopping = new AbortController();
    const job: Job = { ...nightly, run: () => Promise.resolve(stopping.abort()) };
    await runIfDue(deps('a'), job, stopping.signal);
    expect(runs.get('tidy')?.period).toBe('2026-11-23');
  });

  it('say nothing of a job that was cut short by the stop', async () => {
    const { deps } = world();
    const errors: string[] = [];
    const { promise: started, resolve: start } = withResolvers();
    const job: Job = {
      ...nightly,
      run: (signal) =>
        new Promise((_, reject) => {
          start();
          signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
        }),
    };
    const { timer, ...others } = deps('a');
    let looks = 0;
    const jobs = startJobs(
      {
        ...others,
        log: { ...silentLog, error: (_: object, text: string) => void errors.push(text) },
        // The first look comes at once; the rest waits for the end.
        timer: {
          ...timer,
          sleep: (ms, signal) => (looks++ === 0 ? Promise.resolve() : timer.sleep(ms, signal)),
        },
      },
      [job],
    );
    await started;
    await jobs.stop();
    expect(errors).toEqual([]);
  });

  it('stop at once when the service stops', async () => {
    const { deps } = world();
    const jobs = startJobs(deps('a'), [nightly]);
    await jobs.stop();
  });
});
