/** Questions people asked that no tip answers: scrubbed words, for the content admins, kept 30 days. */
export interface Gap {
  id: string;
  tenantId: string;
  at: Date;
  /** Scrubbed of e-mails, phones, numbers and names. Not tied to a person. */
  text: string;
}
export interface Gaps {
  note(gap: Gap): Promise<void>;
  list(tenantId: string, since: Date): Promise<Gap[]>;
  /** Of all tenants when none is named. */
  deleteBefore(date: Date, tenantId?: string): Promise<number>;
  /** Tenants that have any. */
  tenants(): Promise<string[]>;
}
