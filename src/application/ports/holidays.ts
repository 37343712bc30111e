/** Public holidays by region. */
export interface Holidays {
  /**
   * Says of a date ("2026-12-25") whether it is a public holiday there.
   * @param region "FR", "FR-57", "FR-67", "FR-68", an overseas code ("FR-RE", "RE"…), or "none"
   */
  of(region: string): (date: string) => boolean;
}
