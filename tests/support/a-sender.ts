import type { Messenger, OutgoingMessage, SendOutcome } from '../../src/application/ports/messenger';
import { makePace } from '../../src/application/pace';
import { makePlanQuestions } from '../../src/application/plan-questions';
import { closeFinishedNudges, makeDrain, recover, startDueNudges } from '../../src/application/sender';
import type { Service } from '../../src/service';
import type { FixedClock } from './a-service';

export interface Delivered {
  to: string;
  message: OutgoingMessage;
  activityId: string;
}

/** A channel that keeps what it was given, and says what it is told to say. */
export interface FakeChannel extends Messenger {
  sent: Delivered[];
  updated: Delivered[];
  deleted: string[];
  /** The next attempts come to this, in order; then everything is sent. */
  answers: (SendOutcome | (() => Promise<SendOutcome>))[];
}

export const aChannel = (): FakeChannel => {
  const channel: FakeChannel = {
    sent: [],
    updated: [],
    deleted: [],
    answers: [],
    send: async ({ userId }, message) => {
      const answer = channel.answers.shift();
      if (answer) return typeof answer === 'function' ? answer() : answer;
      const activityId = `sent-${channel.sent.length + 1}`;
      channel.sent.push({ to: userId.replace('29:', ''), message, activityId });
      return { kind: 'sent', activityId };
    },
    update: async ({ userId }, activityId, message) => {
      channel.updated.push({ to: userId.replace('29:', ''), message, activityId });
      return { kind: 'sent', activityId };
    },
    delete: async (_address, activityId) => {
      channel.deleted.push(activityId);
      return { kind: 'sent', activityId };
    },
  };
  return channel;
};

/** The sender, one step at a time: what a pass would do now, without waiting. */
export const aSender = (service: Service & { clock: FixedClock }, channel: Messenger) => {
  service.nudging.useChannel(channel);
  // Time passes at once, so that a pace that holds does end.
  let nowMs = 0;
  const timer = { sleep: async (ms: number) => void (nowMs += ms), nowMs: () => nowMs };
  const deps = { ...service.nudging.sending, leases: service.storage.leases, timer };
  const pace = makePace(Infinity, timer);
  const drain = makeDrain(deps, { owner: 'test', ratePerSecond: Infinity, concurrency: 4 }, pace);
  const planQuestions = makePlanQuestions(deps);
  return {
    /** Handles everything that is due now; resolves to how many were handled. */
    sendDue: async (tenantId = 'local'): Promise<number> => {
      await startDueNudges(deps, tenantId);
      const handled = await drain(tenantId, () => true);
      await closeFinishedNudges(deps, tenantId);
      return handled;
    },
    planDay: async (tenantId = 'local'): Promise<number> => {
      await service.flush();
      return planQuestions(tenantId, new Set());
    },
    recover: (tenantId = 'local'): Promise<number> => recover(deps, tenantId),
  };
};
