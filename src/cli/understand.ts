import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { openUnderstanding } from '../language';

const requestSchema = z.object({
  text: z.string(),
  pending: z
    .string()
    .regex(/^(question|feedback|none|confirm-.*)$/)
    .optional()
    .catch(undefined),
  role: z.enum(['learner', 'manager', 'admin']).optional(),
  locale: z.enum(['fr', 'en']).optional(),
  answerKind: z.enum(['choice', 'text']).optional(),
  choices: z.array(z.string()).optional(),
  /** ISO instant that dates are counted from; the clock's when left out. */
  now: z.iso.datetime({ offset: true }).optional(),
  timeZone: z.string().optional(),
});

/** Reads one JSON request a line, writes one JSON reading a line, in order; a bad line gets `{"error"}`. */
export async function runUnderstanding(input: Readable, output: Writable): Promise<void> {
  const understanding = openUnderstanding();
  const answer = (line: string): unknown => {
    try {
      const { now, timeZone, pending, ...request } = requestSchema.parse(JSON.parse(line));
      return understanding.understand(request.text, {
        ...request,
        pending: pending as 'question' | undefined,
        now: now ? new Date(now) : new Date(),
        timeZone: timeZone ?? 'Europe/Paris',
      });
    } catch (error) {
      return {
        error:
          error instanceof z.ZodError
            ? z.prettifyError(error)
            : `ligne illisible : ${(error as Error).message}`,
      };
    }
  };
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answer(line))}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
}
