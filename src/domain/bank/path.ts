import { z } from 'zod';
import { questionIdSchema, slugSchema, tipIdSchema } from './question';

const itemSchema = z.union([
  z.strictObject({ question: questionIdSchema }),
  z.strictObject({ tip: tipIdSchema }),
]);

/** `content/paths/<id>.yaml`: an ordered course with a promise and an end. */
export const pathSchema = z.strictObject({
  schema: z.literal(1),
  id: slugSchema,
  name: z.string().min(1),
  kind: z.enum(['foundation', 'theme', 'job']),
  audience: z.string().min(1),
  /** « À la fin, vous saurez… » */
  promise: z.string().min(1),
  minutes: z.int().min(3).max(120),
  /** Paths to follow before this one. */
  requires: z.array(slugSchema).default([]),
  steps: z
    .array(
      z.strictObject({ id: slugSchema, title: z.string().min(1), items: z.array(itemSchema).min(1).max(12) }),
    )
    .min(4)
    .max(8),
  /** Said when the path is finished. */
  ending: z.string().min(1),
  order: z.int().min(1),
});
export type LearningPath = z.infer<typeof pathSchema>;
export type PathItem = z.infer<typeof itemSchema>;
