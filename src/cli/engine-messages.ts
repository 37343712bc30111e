import { z } from 'zod';

/** Messages of the engine protocol, version 1. */
const session = z.string().or(z.number().transform(String));
const now = z.number();

const bankItem = z.object({
  id: z.string(),
  topic: z.string(),
  skill: z.string().default(''),
  options: z.number().optional(),
  a: z.number().positive(),
  b: z.number(),
  c: z.number().min(0).max(1),
  d: z.number().min(0).max(1),
});

const start = z.object({
  op: z.literal('start'),
  protocol: z.literal(1).default(1),
  seed: z.number().default(1),
  mode: z.enum(['assess', 'tutor']),
  calibration: z.enum(['known', 'rough']).default('known'),
  now: now.default(0),
  topics: z.array(z.string()).default([]),
  cuts: z.array(z.number()).optional(),
  perDay: z.number().positive().optional(),
  horizon: z.number().optional(),
  bank: z.array(bankItem),
});

export const engineMessage = z.discriminatedUnion('op', [
  start,
  z.object({ op: z.literal('next'), session, now, topic: z.string().optional() }),
  z.object({
    op: z.literal('answer'),
    session,
    item: z.string(),
    correct: z.boolean(),
    ms: z.number().optional(),
    now,
  }),
  z.object({ op: z.literal('estimate'), session, now }),
  z.object({ op: z.literal('predict'), session, item: z.string(), now }),
  z.object({ op: z.literal('items') }),
  z.object({ op: z.literal('end'), session }),
]);

export type EngineMessage = z.infer<typeof engineMessage>;
export type StartMessage = z.infer<typeof start>;
