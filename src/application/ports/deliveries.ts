import type { LearnerKey } from '../../domain/learner/identity';
import type { Delivery, DeliveryState } from '../../domain/nudging/delivery';

/** How many, by state and reason. */
export interface DeliveryCount {
  state: DeliveryState;
  reason?: string;
  count: number;
}

/** One document per (tenant, learner, nudge). Every change is a compare and set: two senders never take the same one. */
export interface Deliveries {
  /** Adds what is not there yet: planning twice plans once. */
  plan(deliveries: readonly Delivery[]): Promise<{ planned: number }>;
  find(key: LearnerKey, nudgeId: string): Promise<Delivery | undefined>;
  /** Everything that was planned for one person. */
  listOf(key: LearnerKey): Promise<Delivery[]>;
  /** Those with something to do at `now` (send, update, take back), the longest due first. */
  listDue(tenantId: string, now: Date, limit: number): Promise<Delivery[]>;
  /** The delivery after the change, or undefined when it is in none of these states (or in another instance's hands). */
  change(
    delivery: LearnerKey & { nudgeId: string },
    expected: { states: readonly DeliveryState[]; sendingBy?: string },
    members: Partial<Delivery>,
  ): Promise<Delivery | undefined>;
  /** Puts what waits for this person's moment back in the queue: their word may have changed the answer. */
  wake(key: LearnerKey, now: Date): Promise<number>;
  /** In flight, whoever has them in hand. */
  listSending(tenantId: string): Promise<Delivery[]>;
  listOfNudge(
    tenantId: string,
    nudgeId: string,
    states: readonly DeliveryState[],
    limit?: number,
  ): Promise<Delivery[]>;
  count(tenantId: string, nudgeId: string): Promise<{ counts: DeliveryCount[]; responded: number }>;
  /** Tenants that have any. */
  tenants(): Promise<string[]>;
  /** Of all tenants when none is named. */
  deleteBefore(date: Date, tenantId?: string): Promise<number>;
}
