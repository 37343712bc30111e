/** The latest run of a job of the service. */
export interface JobRun {
  name: string;
  /** Day or ISO week it was run for; empty when it was only seen so far. */
  period: string;
  at: Date;
}

/** So that a job is done once a period, whichever instance does it. */
export interface JobRuns {
  find(name: string): Promise<JobRun | undefined>;
  keep(run: JobRun): Promise<void>;
}
