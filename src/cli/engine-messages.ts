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

const engineMessage = z.discriminatedUnion('op', [
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

const operations = engineMessage.options.map(({ shape }) => shape.op.value);

/** The message, or an error that says in one line what is wrong and how to mend it. */
export function readMessage(raw: unknown): EngineMessage {
  const read = engineMessage.safeParse(raw);
  if (!read.success) throw new Error(explained(read.error.issues));
  if (read.data.op === 'start') checkStart(read.data);
  return read.data;
}

const explained = (issues: readonly z.core.$ZodIssue[]): string => {
  const told = issues.slice(0, 3).map(({ path, code, message }) => {
    if (code === 'invalid_union' && path[0] === 'op') return `op: use one of ${operations.join(', ')}`;
    const where = path.length === 0 ? 'the message' : path.join('.');
    return `${where}: ${message.replace(/^Invalid (input|option): /, '')}`;
  });
  const left = issues.length - told.length;
  return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
};

/** What no field forbids by itself and yet cannot be meant. A bank that is odd but usable is served. */
function checkStart({ bank, cuts = [], calibration }: StartMessage): void {
  const ids = new Set<string>();
  for (const { id, c, d, options = 0 } of bank) {
    if (ids.has(id)) throw new Error(`bank: the id ${id} is given twice; give each item an id of its own`);
    ids.add(id);
    if (c >= d)
      throw new Error(
        `bank, item ${id}: c = ${c} must be below d = ${d}, or knowing would not help; lower c or raise d`,
      );
    // Only a rough bank is told its guessing by the number of options.
    if (options < 0 || (calibration === 'rough' && options > 0 && options < 2))
      throw new Error(
        `bank, item ${id}: options = ${options}, where there is a choice among 2 or more; leave options out when there is none`,
      );
  }
  const unsorted = cuts.findIndex((cut, index) => index > 0 && cut < cuts[index - 1]!);
  if (unsorted > 0)
    throw new Error(
      `cuts: ${cuts[unsorted]} comes after ${cuts[unsorted - 1]}; give the cuts in ascending order`,
    );
}

export type EngineMessage = z.infer<typeof engineMessage>;
export type StartMessage = z.infer<typeof start>;
