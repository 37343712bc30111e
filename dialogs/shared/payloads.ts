import { z } from 'zod';

/**
 * What a card button carries: everything needed to act on it weeks later. Inputs of the card are merged in by the
 * client under their own ids, so unknown keys are kept out of the meaning but not refused.
 */
const presentation = z.string().min(1).max(64);
const id = z.string().min(1).max(120);
const inputs = z.record(z.string(), z.unknown());

const action = <D extends string, S extends z.ZodRawShape>(name: D, shape: S) =>
  z.object({ do: z.literal(name), ...shape }).catchall(z.unknown());

export const payloadSchema = z.discriminatedUnion('do', [
  action('answer', { p: presentation, step: z.int().min(0).max(9).default(0) }),
  action('do-not-know', { p: presentation, step: z.int().min(0).max(9).default(0) }),
  action('hint', { p: presentation }),
  action('skip', { p: presentation }),
  action('repeat', {}),
  action('explain', { p: presentation }),
  action('report', { p: presentation.optional() }),
  action('send-report', { p: presentation.optional(), q: id.optional() }),
  action('next', { topic: id.optional() }),
  action('tip', { topic: id.optional(), tip: id.optional() }),
  action('rate-tip', { tip: id, rating: z.enum(['useful', 'not-useful', 'known']) }),
  action('progress', {}),
  action('topics', {}),
  action('choose-topic', { topic: id.optional() }),
  action('help', {}),
  action('my-data', {}),
  action('who-sees', {}),
  action('export-data', {}),
  action('erase-data', {}),
  action('confirm-erase', {}),
  action('pause', {}),
  action('confirm-pause', { until: z.iso.date().optional() }),
  action('resume', {}),
  action('stop-reminders', { scope: z.enum(['nudges', 'all']) }),
  action('resume-reminders', {}),
  action('rhythm', {}),
  action('save-rhythm', {}),
  action('share', {}),
  action('unshare', {}),
  action('language', { locale: z.enum(['fr', 'en']) }),
  action('positioning', { topic: id.optional() }),
  action('start-positioning', { topics: z.array(id).max(12) }),
  action('stop-sitting', {}),
  action('certification', {}),
  action('start-certification', { topic: id }),
  action('resume-certification', {}),
  /** Says what stopping costs, then asks. */
  action('stop-certification', {}),
  action('confirm-stop-certification', {}),
  action('attestation', { certificate: id }),
  action('paths', {}),
  action('start-path', { path: z.string().max(120).optional() }),
  action('next-step', {}),
  action('end-path', {}),
  action('difficulty', { direction: z.enum(['easier', 'harder']) }),
  /** One of the two readings offered by « Vouliez-vous dire… ». */
  action('meant', { intent: id, text: z.string().max(500).optional() }),
  action('dismiss', {}),
  // Managers.
  action('team', { unit: z.string().max(700).optional() }),
  action('compose-nudge', {}),
  action('my-nudges', {}),
  action('campaign', {}),
  action('preview-campaign', {}),
  action('campaign-funnel', { nudge: id }),
  action('preview-nudge', {}),
  action('send-nudge', { nudge: id }),
  action('test-nudge', { nudge: id }),
  action('cancel-nudge', { nudge: id }),
  action('recall-nudge', { nudge: id }),
  action('nudge-status', { nudge: id }),
  action('correct-nudge', { nudge: id }),
  action('save-correction', { nudge: id }),
  // On a nudge that was received.
  action('open-attached', {
    nudge: id.optional(),
    question: id.optional(),
    tip: id.optional(),
    path: id.optional(),
  }),
  action('still-there', { answer: z.enum(['yes', 'no']) }),
]);
export type Payload = z.infer<typeof payloadSchema>;
export type PayloadOf<D extends Payload['do']> = Extract<Payload, { do: D }>;

/** The inputs that the client merged into a payload. */
export const inputsOf = (payload: Payload): Record<string, unknown> => inputs.parse(payload);
