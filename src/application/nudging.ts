import type { Locale } from '../domain/bank/release';
import type { LearnerKey } from '../domain/learner/identity';
import type { SendingBounds } from '../domain/nudging/sending-rules';
import { unitsInScope } from './audience';
import { makeCancelNudge } from './cancel-nudge';
import { makeComposeNudge } from './compose-nudge';
import type { Content } from './content';
import { makeCorrectNudge } from './correct-nudge';
import { makeNoteResponse } from './note-response';
import type { AuditNote } from './ports/audit-note';
import type { Clock, NewId, Random } from './ports/clock';
import type { Deliveries } from './ports/deliveries';
import type { Holidays } from './ports/holidays';
import type { Learners } from './ports/learners';
import type { Leases } from './ports/leases';
import type { Log } from './ports/log';
import type { Messenger, SendOutcome } from './ports/messenger';
import type { Nudges } from './ports/nudges';
import type { Organisations } from './ports/organisations';
import type { People } from './ports/people';
import type { ComposeProactive } from './ports/proactive-cards';
import type { Timer } from './ports/timer';
import { makePreviewNudge, makeTestNudge } from './preview-nudge';
import { makeReaderOf } from './read-reader';
import { makeRecallNudge } from './recall-nudge';
import { makeExportReport, makeReportNudge } from './report-nudge';
import { makeShowFunnel, makeStartCampaign } from './run-campaign';
import type { DeliveryOutcome } from './send-delivery';
import { makeSendNudge } from './send-nudge';
import { startSender, type Sender, type SenderDeps, type SenderOptions } from './sender';
import { makeRulesOf } from './sending-rules';
import { makeTraffic } from './traffic';
import type { Turns } from './turn';

export interface NudgingDeps {
  turns: Turns;
  content: Content;
  learners: Learners;
  people: People;
  organisations: Organisations;
  nudges: Nudges;
  deliveries: Deliveries;
  leases: Leases;
  holidays: Holidays;
  bounds: SendingBounds;
  compose: ComposeProactive;
  audit: AuditNote;
  clock: Clock;
  timer: Timer;
  random: Random;
  newId: NewId;
  log: Log;
  defaults: { locale: Locale };
}

/** Everything about nudges, put together: what managers may do, and the sender once there is a channel. */
export const makeNudging = (deps: NudgingDeps) => {
  const running: { sender?: Sender; messenger?: Messenger } = {};
  const composing = { ...deps, kick: () => running.sender?.kick() };
  const readerOf = makeReaderOf(deps);
  const messenger = lateMessenger(() => running.messenger);
  const previewing = { ...composing, readerOf, messenger };
  const traffic = makeTraffic();
  const sending: SenderDeps = { ...deps, rulesOf: makeRulesOf(deps), readerOf, messenger, traffic };
  return {
    unitsInScope: (author: Parameters<typeof unitsInScope>[1]) => unitsInScope(deps.people, author),
    composeNudge: makeComposeNudge(composing),
    previewNudge: makePreviewNudge(previewing),
    testNudge: makeTestNudge(previewing),
    sendNudge: makeSendNudge(composing),
    cancelNudge: makeCancelNudge(composing),
    recallNudge: makeRecallNudge(composing),
    correctNudge: makeCorrectNudge(composing),
    reportNudge: makeReportNudge(deps),
    exportReport: makeExportReport(deps),
    /** The latest first; reminders belong to their campaign. */
    listNudges: async (tenantId: string, createdBy: string, limit = 50) =>
      (await deps.nudges.listBy(tenantId, createdBy, limit)).filter(({ campaign }) => !campaign?.reminder),
    startCampaign: makeStartCampaign(composing),
    showFunnel: makeShowFunnel(deps),
    noteResponse: makeNoteResponse(composing),
    /** Preferences changed: what waited for this person may go now. */
    wake: async (key: LearnerKey): Promise<void> => {
      if ((await deps.deliveries.wake(key, deps.clock.now())) > 0) composing.kick();
    },
    /** Turns of conversation run through it, so that they go before campaigns. */
    traffic,
    /** What the sender works with: for tests that send by hand. */
    sending,
    /** Gives the channel, and starts sending what is due. */
    startSender: (
      channel: Messenger,
      options: SenderOptions,
      onOutcome?: (outcome: DeliveryOutcome['kind']) => void,
    ): Sender => {
      running.messenger = channel;
      running.sender = startSender({ ...sending, onOutcome }, options);
      return running.sender;
    },
    /** Gives the channel alone. */
    useChannel: (channel: Messenger): void => void (running.messenger = channel),
  };
};
export type Nudging = ReturnType<typeof makeNudging>;

/** Use cases are made before the channel is there. Without one (the command line) nothing is sent. */
const lateMessenger = (current: () => Messenger | undefined): Messenger => {
  const none: SendOutcome = { kind: 'failed', why: 'no-channel' };
  return {
    send: async (address, message) => (await current()?.send(address, message)) ?? none,
    update: async (address, id, message) => (await current()?.update(address, id, message)) ?? none,
    delete: async (address, id) => (await current()?.delete(address, id)) ?? none,
  };
};
