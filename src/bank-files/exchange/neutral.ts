import type { Choice, Question, ScenarioStep } from '../../domain/bank/question';
import {
  commonLosses,
  feedbackToComplete,
  letterOf,
  tagsOf,
  toComplete,
  type DraftQuestion,
  type Loss,
} from './interchange';

/** A question as Moodle and GIFT know it: no scenario, no scene. */
export interface NeutralQuestion {
  /** Ours, or what the other tool calls it. */
  name: string;
  prompt: string;
  hint?: string;
  /** Said to everyone afterwards. */
  general?: string;
  right?: string;
  wrong?: string;
  tags: string[];
  body:
    | { kind: 'choices'; isSingle: boolean; options: NeutralOption[] }
    | { kind: 'pairs'; pairs: { left: string; right: string }[] }
    | { kind: 'steps'; steps: string[] }
    | { kind: 'text'; options: NeutralOption[] };
}
export interface NeutralOption {
  text: string;
  /** 0 to 1; below 0 takes away. */
  credit: number;
  feedback?: string;
}

/** What Moodle and GIFT can say of a question, and what they cannot. A scenario becomes one question a step. */
export const neutralOf = (question: Question): { questions: NeutralQuestion[]; losses: Loss[] } => {
  const { id, prompt, hint, takeaway } = question;
  const base = { name: id, prompt, hint, general: takeaway, tags: tagsOf(question) };
  const losses = commonLosses(question);
  const lose = (what: string): void => void losses.push({ id, what });
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'short':
      return { questions: [{ ...base, ...partOf(question) }], losses };
    case 'spot': {
      lose('la scène dessinée devient un texte');
      const { title, lines } = question.scene;
      const scene = [title, ...lines.map(({ label, text }) => (label ? `${label} : ${text}` : text))]
        .filter(Boolean)
        .join('\n');
      return {
        questions: [{ ...base, prompt: `${prompt}\n\n${scene}`, body: choicesBody(question.spots) }],
        losses,
      };
    }
    case 'order':
      if (question.inversions.length > 0) lose('retours des inversions');
      return {
        questions: [
          {
            ...base,
            ...question.feedback,
            body: { kind: 'steps', steps: question.steps.map(({ text }) => text) },
          },
        ],
        losses,
      };
    case 'match':
      lose('retours de chaque paire');
      return {
        questions: [
          {
            ...base,
            ...question.feedback,
            body: { kind: 'pairs', pairs: question.pairs.map(({ left, right }) => ({ left, right })) },
          },
        ],
        losses,
      };
    case 'scenario':
      lose(`un scénario devient ${question.steps.length} questions séparées`);
      return {
        questions: question.steps.map((step, index) => ({
          ...base,
          name: `${id} (étape ${index + 1})`,
          prompt: `${prompt}\n\n${step.prompt}`,
          ...partOf(step),
        })),
        losses,
      };
  }
};

const partOf = (part: ScenarioStep): Pick<NeutralQuestion, 'body' | 'right' | 'wrong'> => {
  if (part.kind !== 'short') return { body: choicesBody(part.choices, part.kind === 'single') };
  return {
    ...part.feedback,
    body: {
      kind: 'text',
      options: [
        ...part.accepted.map((text) => ({ text, credit: 1, feedback: part.feedback.right })),
        ...part.expectedErrors.flatMap(({ texts, feedback }) =>
          texts.map((text) => ({ text, credit: 0, feedback })),
        ),
      ],
    },
  };
};

const choicesBody = (choices: readonly Choice[], isSingle?: boolean): NeutralQuestion['body'] => {
  const right = choices.filter(({ correct }) => correct).length;
  const single = isSingle ?? right === 1;
  const wrong = choices.length - right;
  return {
    kind: 'choices',
    isSingle: single,
    options: choices.map(({ text, correct, feedback }) => ({
      text,
      feedback,
      credit: correct ? 1 / right : single ? 0 : -1 / Math.max(1, wrong),
    })),
  };
};

/** One of our questions as a draft, from a neutral one; what had to be assumed is told. Undefined when it cannot be one. */
export const draftOf = (
  neutral: NeutralQuestion,
  id: string,
  facts: Record<string, unknown>,
  lose: (what: string) => void,
): DraftQuestion | undefined => {
  const { competence: _, level, skill, variantOf, legal, source, review } = facts;
  if (!neutral.general) lose('phrase à retenir absente : à compléter');
  const head = {
    level,
    skill,
    ...(variantOf !== undefined && { variantOf }),
    prompt: neutral.prompt,
    ...(neutral.hint && { hint: neutral.hint }),
  };
  const tail = {
    takeaway: neutral.general || toComplete,
    ...(legal !== undefined && { legal }),
    source,
    review,
  };
  const body = draftBody(neutral, lose);
  if (!body) return undefined;
  const { kind, ...answers } = body;
  return { id, kind, ...head, ...answers, ...tail };
};

type DraftBody = Record<string, unknown> & { kind: DraftQuestion['kind'] };

const draftBody = (
  { body, right, wrong }: NeutralQuestion,
  lose: (what: string) => void,
): DraftBody | undefined => {
  const said = (feedback: string | undefined): string => {
    if (!feedback) lose('un retour est absent : à compléter');
    return feedback || feedbackToComplete;
  };
  const overall = () => ({ feedback: { right: said(right), wrong: said(wrong) } });
  switch (body.kind) {
    case 'choices': {
      const most = body.isSingle ? 4 : 6;
      if (body.options.length < (body.isSingle ? 3 : 4)) {
        lose(`laissée de côté : ${body.options.length} choix, c’est trop peu`);
        return undefined;
      }
      if (body.options.length > most) lose(`choix au-delà du ${most}ᵉ non repris`);
      const partial = body.options.some(({ credit }) => body.isSingle && credit > 0 && credit < 1);
      if (partial) lose('points partiels d’un choix unique : seul le meilleur choix est juste');
      const best = Math.max(...body.options.map(({ credit }) => credit));
      return {
        kind: body.isSingle ? 'single' : 'multiple',
        choices: body.options.slice(0, most).map(({ text, credit, feedback }, index) => ({
          id: letterOf(index),
          text,
          ...((body.isSingle ? credit === best && credit > 0 : credit > 0) && { correct: true }),
          feedback: said(feedback),
        })),
      };
    }
    case 'pairs':
      if (body.pairs.length < 3) {
        lose('laissée de côté : moins de trois paires');
        return undefined;
      }
      if (body.pairs.length > 5) lose('paires au-delà de la cinquième non reprises');
      return {
        kind: 'match',
        pairs: body.pairs.slice(0, 5).map(({ left, right: match }, index) => ({
          id: letterOf(index),
          left,
          right: match,
          feedback: said(undefined),
        })),
        ...overall(),
      };
    case 'steps':
      if (body.steps.length < 3 || body.steps.length > 6) {
        lose('laissée de côté : il faut de trois à six étapes');
        return undefined;
      }
      return {
        kind: 'order',
        steps: body.steps.map((text, index) => ({ id: letterOf(index), text })),
        ...overall(),
      };
    case 'text': {
      const accepted = body.options.filter(({ credit }) => credit > 0);
      if (accepted.length === 0) {
        lose('laissée de côté : sans réponse juste');
        return undefined;
      }
      return {
        kind: 'short',
        accepted: accepted.map(({ text }) => text),
        expectedErrors: body.options
          .filter(({ credit, text }) => credit <= 0 && text !== '*')
          .map(({ text, feedback }) => ({ texts: [text], feedback: said(feedback) })),
        feedback: {
          right: said(right ?? accepted[0]!.feedback),
          wrong: said(wrong ?? body.options.find(({ text }) => text === '*')?.feedback),
        },
      };
    }
  }
};
