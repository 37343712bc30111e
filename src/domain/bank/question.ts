import { z } from 'zod';

/** Ids are immutable and never reused: `topic.competence.nn` for questions, `topic.competence.tnn` for tips. */
export const questionIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*\.\d{2,3}$/, 'identifiant attendu : sujet.competence.01');
export const tipIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*\.t\d{2,3}$/, 'identifiant attendu : sujet.competence.t01');
export const slugSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'en minuscules, chiffres et tirets, sans accent');
const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date attendue : AAAA-MM-JJ');
const textSchema = z.string().trim().min(1);

export const sourceSchema = z.strictObject({
  title: textSchema,
  publisher: textSchema,
  url: z.url({ protocol: /^https$/ }),
  checkedOn: dateSchema,
  /** Why a publisher outside the allow-list is trusted. */
  justification: textSchema.optional(),
});

export const reviewSchema = z.strictObject({
  status: z.enum(['draft', 'proofread', 'approved']),
  by: textSchema.optional(),
  on: dateSchema.optional(),
});

export const choiceSchema = z.strictObject({
  id: z.string().regex(/^[a-z]$/, 'une seule lettre minuscule'),
  text: textSchema,
  correct: z.boolean().default(false),
  feedback: textSchema,
  misconception: slugSchema.optional(),
});

const expectedErrorSchema = z.strictObject({
  texts: z.array(textSchema).min(1),
  feedback: textSchema,
  misconception: slugSchema.optional(),
});

/** What a whole-answer feedback says, for the kinds that have no feedback per choice. */
const overallFeedbackSchema = z.strictObject({ right: textSchema, wrong: textSchema });

const singlePart = {
  kind: z.literal('single'),
  choices: z.array(choiceSchema).min(3).max(4),
  fixedOrder: z.boolean().optional(),
};
const multiplePart = {
  kind: z.literal('multiple'),
  choices: z.array(choiceSchema).min(4).max(6),
  fixedOrder: z.boolean().optional(),
};
const orderPart = {
  kind: z.literal('order'),
  /** In the right order. */
  steps: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z]$/), text: textSchema }))
    .min(3)
    .max(6),
  /** Feedback for the usual inversions: `first` was placed after `then`. */
  inversions: z
    .array(
      z.strictObject({
        first: z.string(),
        then: z.string(),
        feedback: textSchema,
        misconception: slugSchema.optional(),
      }),
    )
    .default([]),
  feedback: overallFeedbackSchema,
};
const matchPart = {
  kind: z.literal('match'),
  pairs: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]$/),
        left: textSchema,
        right: textSchema,
        /** Said when this pair is missed. */
        feedback: textSchema,
        misconception: slugSchema.optional(),
      }),
    )
    .min(3)
    .max(5),
  feedback: overallFeedbackSchema,
};
const shortPart = {
  kind: z.literal('short'),
  accepted: z.array(textSchema).min(1),
  expectedErrors: z.array(expectedErrorSchema).default([]),
  /** `typos`: one or two letters off are forgiven; `exact`: accents, case and articles only. */
  tolerance: z.enum(['exact', 'typos']).default('typos'),
  feedback: overallFeedbackSchema,
};
const sceneLineSchema = z.strictObject({
  /** What the element is: « De », « Objet », « 9 h 00 », « Nom »… */
  label: textSchema.optional(),
  text: textSchema,
});
const spotPart = {
  kind: z.literal('spot'),
  scene: z.strictObject({
    type: z.enum(['mail', 'calendar', 'files', 'message']),
    title: textSchema.optional(),
    lines: z.array(sceneLineSchema).min(2).max(10),
  }),
  /** What may be tapped: each names an element of the scene. Several may be `correct`. */
  spots: z.array(choiceSchema).min(3).max(6),
};

const stepBase = { prompt: textSchema };
export const scenarioStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...stepBase, ...singlePart }),
  z.strictObject({ ...stepBase, ...multiplePart }),
  z.strictObject({ ...stepBase, ...shortPart }),
]);
const scenarioPart = { kind: z.literal('scenario'), steps: z.array(scenarioStepSchema).min(2).max(4) };

/** English texts of a question; choice ids and solutions stay those of the French one. */
const translationSchema = z.strictObject({
  prompt: textSchema,
  hint: textSchema.optional(),
  takeaway: textSchema,
  texts: z.record(z.string(), z.strictObject({ text: textSchema, feedback: textSchema })).optional(),
});

const questionBase = {
  id: questionIdSchema,
  level: z.int().min(1).max(8),
  skill: textSchema,
  prompt: textSchema,
  hint: textSchema.optional(),
  takeaway: textSchema,
  source: sourceSchema,
  review: reviewSchema,
  /** Another question of the same skill in another situation. */
  variantOf: questionIdSchema.optional(),
  audience: z.array(slugSchema).optional(),
  prerequisites: z.array(questionIdSchema).optional(),
  /** Legal content: served in production only when approved by the customer. */
  legal: z.boolean().optional(),
  en: translationSchema.optional(),
};

export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...questionBase, ...singlePart }),
  z.strictObject({ ...questionBase, ...multiplePart }),
  z.strictObject({ ...questionBase, ...orderPart }),
  z.strictObject({ ...questionBase, ...matchPart }),
  z.strictObject({ ...questionBase, ...shortPart }),
  z.strictObject({ ...questionBase, ...scenarioPart }),
  z.strictObject({ ...questionBase, ...spotPart }),
]);

export const tipSchema = z.strictObject({
  id: tipIdSchema,
  level: z.int().min(1).max(8),
  skill: textSchema,
  text: textSchema,
  source: sourceSchema,
  review: reviewSchema.optional(),
  audience: z.array(slugSchema).optional(),
  legal: z.boolean().optional(),
  /** Other words people use to ask for it, for the search. */
  keywords: z.array(textSchema).optional(),
  en: z.strictObject({ text: textSchema }).optional(),
});

/** One file of `content/topics/<topic>/`: the questions and tips of one competence. */
export const competencePageSchema = z.strictObject({
  schema: z.literal(1),
  topic: slugSchema,
  /** Pix competence, such as "4.1". */
  competence: z.string().regex(/^[1-5]\.[1-4]$/, 'compétence Pix attendue, comme "4.1" (entre guillemets)'),
  questions: z.array(questionSchema).default([]),
  tips: z.array(tipSchema).default([]),
});

export type Choice = z.infer<typeof choiceSchema>;
export type AuthoredQuestion = z.infer<typeof questionSchema>;
export type AuthoredTip = z.infer<typeof tipSchema>;
export type CompetencePage = z.infer<typeof competencePageSchema>;
export type QuestionKind = AuthoredQuestion['kind'];
export type ScenarioStep = z.infer<typeof scenarioStepSchema>;
export type Source = z.infer<typeof sourceSchema>;

/** A question in a release: the authored one with what its page says. */
export type Question = AuthoredQuestion & { topic: string; competence: string };
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
export type Tip = AuthoredTip & { topic: string; competence: string };
