/** One instance at a time does a job (retention, sending, refreshing figures): a lease that ends by itself. */
export interface Leases {
  /** True when `owner` holds the lease from `now` for `ttlMs`: it was free, ended, or already theirs. */
  acquire(name: string, owner: string, ttlMs: number, now: Date): Promise<boolean>;
  /** False when the lease was lost meanwhile: stop the job. */
  renew(name: string, owner: string, ttlMs: number, now: Date): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
}
