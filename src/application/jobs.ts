import { dayMs, isoWeek } from '../domain/time';
import { localTime } from '../domain/nudging/local-time';
import { describeError } from './describe-error';
import type { Clock } from './ports/clock';
import type { JobRun, JobRuns } from './ports/job-runs';
import type { Leases } from './ports/leases';
import type { Log } from './ports/log';
import type { Timer } from './ports/timer';

/** Something the service does by itself, once a night or once a week, on one instance. */
export interface Job {
  /** Also the name of its lease. */
  name: string;
  every: 'night' | 'week';
  /** Minutes after midnight, in the organisation's time zone. A week's job starts on Mondays. */
  atMinute: number;
  /** Safe to repeat: it is run again when an instance dies in the middle. Stops early when the signal is aborted. */
  run(signal: AbortSignal): Promise<unknown>;
}

export interface JobsDeps {
  leases: Leases;
  jobRuns: JobRuns;
  clock: Clock;
  timer: Timer;
  log: Log;
  timeZone: string;
  /** Names this instance. */
  owner: string;
}

export interface Jobs {
  /** Asks the job under way to stop, and waits for it. */
  stop(): Promise<void>;
}

const lookEveryMs = 60_000;
const leaseMs = 5 * 60_000;
const retryAfterMs = 15 * 60_000;
/** After this long after its hour a job waits for the next one, unless it was missed altogether. */
const windowInMinutes = 240;
const missedAfterMs = { night: 1.5 * dayMs, week: 8 * dayMs } as const;

/** The day or the ISO week that a moment belongs to. */
const periodOf = ({ every }: Job, date: string): string =>
  every === 'night' ? date : isoWeek(new Date(`${date}T00:00:00Z`));

/** Is it time? In the hours after the job's own, once; at any hour when the last time was missed. */
export const isDue = (job: Job, last: JobRun, now: Date, timeZone: string): boolean => {
  const { date, minute, weekday } = localTime(now, timeZone);
  if (last.period === periodOf(job, date)) return false;
  if (now.getTime() - last.at.getTime() > missedAfterMs[job.every]) return true;
  const isDay = job.every === 'night' || weekday === 1;
  return isDay && minute >= job.atMinute && minute < job.atMinute + windowInMinutes;
};

/** Looks every minute whether a job is due. Instances share the work by leases; each period is done once. */
export const startJobs = (deps: JobsDeps, jobs: readonly Job[]): Jobs => {
  const stopping = new AbortController();
  const retryAt = new Map<string, number>();
  const look = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await deps.timer.sleep(lookEveryMs, stopping.signal);
      for (const job of jobs) {
        if (stopping.signal.aborted) return;
        if (deps.timer.nowMs() < (retryAt.get(job.name) ?? 0)) continue;
        try {
          await runIfDue(deps, job, stopping.signal);
        } catch (error) {
          if (stopping.signal.aborted) return;
          retryAt.set(job.name, deps.timer.nowMs() + retryAfterMs);
          deps.log.error(
            { job: job.name, error: describeError(error) },
            'a job failed: it will be tried again',
          );
        }
      }
    }
  };
  const running = look();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};

/** Runs the job when it is due and no other instance does. True when it was run. */
export const runIfDue = async (deps: JobsDeps, job: Job, stopping: AbortSignal): Promise<boolean> => {
  const { leases, jobRuns, clock, owner } = deps;
  const isNow = async (): Promise<boolean> =>
    isDue(job, await lastRun(jobRuns, job, clock.now()), clock.now(), deps.timeZone);
  if (!(await isNow())) return false;
  const lease = `job-${job.name}`;
  if (!(await leases.acquire(lease, owner, leaseMs, clock.now()))) return false;
  try {
    // Another instance may have done it between our look and our lease.
    if (!(await isNow())) return false;
    await runUnderLease(deps, job, lease, stopping);
    return true;
  } finally {
    await leases.release(lease, owner);
  }
};

/** A job never seen before counts as just done: a first start does not begin with a night's work. */
const lastRun = async (jobRuns: JobRuns, { name }: Job, now: Date): Promise<JobRun> => {
  const known = await jobRuns.find(name);
  if (known) return known;
  const seen = { name, period: '', at: now };
  await jobRuns.keep(seen);
  return seen;
};

const runUnderLease = async (
  deps: JobsDeps,
  job: Job,
  lease: string,
  stopping: AbortSignal,
): Promise<void> => {
  const { leases, jobRuns, clock, timer, log, owner } = deps;
  const done = new AbortController();
  const lost = new AbortController();
  const renewing = (async () => {
    for (;;) {
      await timer.sleep(leaseMs / 3, done.signal);
      if (done.signal.aborted) return;
      const isOurs = await leases.renew(lease, owner, leaseMs, clock.now()).catch(() => false);
      if (!isOurs) return lost.abort();
    }
  })();
  const startedAt = clock.now();
  const startedMs = timer.nowMs();
  const signal = AbortSignal.any([stopping, lost.signal]);
  try {
    const outcome = await job.run(signal);
    if (signal.aborted) return;
    const period = periodOf(job, localTime(startedAt, deps.timeZone).date);
    await jobRuns.keep({ name: job.name, period, at: startedAt });
    log.info({ job: job.name, ms: Math.round(timer.nowMs() - startedMs), outcome }, 'a job is done');
  } finally {
    done.abort();
    await renewing;
  }
};
