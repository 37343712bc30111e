import { z } from 'zod';
import { slugSchema } from './question';

/**
 * `content/topics/<topic>/topic.yaml`. Status: `full` (all quotas of the guide apply),
 * `starter` or `pilot` (quotas are only reported).
 */
export const topicSchema = z.strictObject({
  schema: z.literal(1),
  id: slugSchema,
  name: z.string().min(1),
  /** The name inside a sentence: « les e-mails » (après « sur »). */
  about: z.string().min(1),
  description: z.string().min(1),
  status: z.enum(['full', 'starter', 'pilot']),
  /** Part of the technical foundation (socle). */
  foundation: z.boolean().default(false),
  order: z.int().min(1),
  /** Other words people use for it. */
  synonyms: z.array(z.string().min(1)).default([]),
  en: z.strictObject({ name: z.string().min(1), about: z.string().min(1) }).optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** `content/topics/<topic>/misconceptions.yaml`: the named beliefs that wrong choices share. */
export const misconceptionsPageSchema = z.strictObject({
  schema: z.literal(1),
  misconceptions: z.record(
    slugSchema,
    z.strictObject({
      /** The belief as a person would say it: « Si c'est urgent, je dois obéir tout de suite. » */
      belief: z.string().min(1),
      /** What is true instead, in one sentence. */
      truth: z.string().min(1),
    }),
  ),
});
export type Misconception = { belief: string; truth: string };

/** `content/referential.yaml`: Pix competences and their DigComp reading. */
export const referentialSchema = z.strictObject({
  schema: z.literal(1),
  competences: z.record(
    z.string().regex(/^[1-5]\.[1-4]$/),
    z.strictObject({
      name: z.string().min(1),
      domain: z.string().min(1),
      digcomp: z.array(z.string()).min(1),
    }),
  ),
});
export type Referential = z.infer<typeof referentialSchema>;
