import { z } from 'zod';

const hour = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)';
/** "08:00-18:00"; over midnight too. An empty range is refused: nothing would ever be sent, in silence. */
export const hourRange = z
  .string()
  .trim()
  .regex(new RegExp(`^${hour}-${hour}$`), 'plage attendue : 08:00-18:00')
  .refine((range) => new Set(range.split('-')).size === 2, 'plage vide ; à toute heure : 00:00-24:00');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date attendue : AAAA-MM-JJ');
const host = z.string().regex(/^[a-z0-9.-]+$/, 'nom de site attendu, sans https:// ni chemin : exemple.fr');

/** The settings of one organisation (Entra tenant), edited by `cdp organisation apply`. */
export const organisationSchema = z.strictObject({
  schema: z.literal(1),
  name: z.string().min(1),
  /** A person to talk to, shown when the bot cannot help. */
  contact: z.strictObject({
    name: z.string().min(1),
    email: z.email().optional(),
    phone: z.string().min(4).optional(),
    hours: z.string().optional(),
  }),
  /** What to do and whom to call at once after a security incident. */
  emergency: z.strictObject({
    contact: z.strictObject({
      name: z.string().min(1),
      phone: z.string().optional(),
      email: z.email().optional(),
    }),
    steps: z.array(z.string().min(1)).min(1).max(6),
    source: z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https$/ }) }).optional(),
  }),
  dataProtection: z.strictObject({ officer: z.string().min(1), email: z.email().optional() }),
  timeZone: z.string().default('Europe/Paris'),
  sending: z
    .strictObject({
      /** Bounds for proactive messages, on each person's own clock. */
      hours: hourRange.default('08:00-18:00'),
      /** 1 = Monday … 7 = Sunday. */
      days: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
      /** Public holidays: FR, FR-57, FR-67, FR-68, an overseas code, or none. */
      holidays: z.string().default('FR'),
      closures: z
        .array(z.strictObject({ from: isoDate, to: isoDate, name: z.string().optional() }))
        .default([]),
    })
    .prefault({}),
  caps: z
    .strictObject({
      questionsPerWeek: z.int().min(0).max(10).default(2),
      nudgesPerWeek: z.int().min(0).max(5).default(1),
      ignoredBeforeSleep: z.int().min(1).max(10).default(3),
    })
    .prefault({}),
  retention: z
    .strictObject({
      freeTextInDays: z.int().min(1).max(365).default(30),
      answersInMonths: z.int().min(1).max(60).default(24),
      deliveriesInMonths: z.int().min(1).max(24).default(6),
      auditInMonths: z.int().min(1).max(36).default(12),
      accountInDaysAfterLeaving: z.int().min(1).max(365).default(30),
    })
    .prefault({}),
  links: z
    .strictObject({
      allowedHosts: z.array(host).default([]),
      useful: z.array(z.strictObject({ title: z.string(), url: z.url() })).default([]),
    })
    .prefault({}),
  features: z
    .strictObject({
      certification: z.boolean().default(true),
      nudges: z.boolean().default(true),
      sharing: z.boolean().default(true),
      weeklyTip: z.boolean().default(true),
    })
    .prefault({}),
});
export type Organisation = z.infer<typeof organisationSchema>;
