import type { Question } from '../../domain/bank/question';
import { bare, choicesOf, partsOf } from './parts';
import type { ContentUnderLint, Finding, RenderCards, Rule } from './rule';

/** Teams refuses a message above 28 KB. */
const mostBytes = 28 * 1024;

const onCards = (
  check: (
    question: Question,
    cards: ReturnType<RenderCards>,
    bank: ContentUnderLint,
  ) => Iterable<Omit<Finding, 'id'>>,
): Rule['check'] =>
  function* (bank) {
    if (!bank.renderCards) return;
    for (const question of bank.questions)
      for (const finding of check(question, rendered(bank, question), bank))
        yield { id: question.id, ...finding };
  };

/** Cards of a question are drawn once for all rules. */
const drawn = new WeakMap<Question, ReturnType<RenderCards>>();
const rendered = (
  { renderCards, content }: ContentUnderLint,
  question: Question,
): ReturnType<RenderCards> => {
  const known = drawn.get(question) ?? renderCards!(question, content);
  drawn.set(question, known);
  return known;
};

/** The same question with another solution: its card may not change. */
const withOtherSolution = (question: Question): Question | undefined => {
  if (question.kind === 'order') return { ...question, steps: [...question.steps].reverse() };
  const picked = choicesOf(question);
  if (!picked) return undefined;
  const { choices, list } = picked;
  const turned = choices.map((choice, index) => ({
    ...choice,
    correct: choices[(index + 1) % choices.length]!.correct,
  }));
  return { ...question, [list]: turned } as Question;
};

/** What a learner reads only after answering. */
const secretsOf = (question: Question): string[] => [
  question.takeaway,
  ...partsOf(question).flatMap(({ part }) => {
    const overall = 'feedback' in part ? [part.feedback.right, part.feedback.wrong] : [];
    return [...(choicesOf(part)?.choices.map(({ feedback }) => feedback) ?? []), ...overall];
  }),
];

const hasLabels = (element: unknown): boolean => {
  if (Array.isArray(element)) return element.every(hasLabels);
  if (typeof element !== 'object' || element === null) return true;
  const { type, label, altText } = element as { type?: unknown; label?: unknown; altText?: unknown };
  if (typeof type === 'string' && type.startsWith('Input.') && !label) return false;
  if (type === 'Image' && !altText) return false;
  return Object.values(element).every(hasLabels);
};

/** What reaches the learner's screen. */
export const cardRules: Rule[] = [
  {
    id: 'card-size',
    severity: 'error',
    why: 'Teams refuse un message de plus de 28 Ko.',
    how: 'Raccourcissez les textes, ou divisez la question.',
    check: onCards(function* (_question, cards) {
      const bytes = Math.max(...cards.map((card) => Buffer.byteLength(JSON.stringify(card))));
      if (bytes >= mostBytes) yield { what: `La carte pèse ${Math.ceil(bytes / 1024)} Ko.` };
    }),
  },
  {
    id: 'card-accessible',
    severity: 'error',
    why: 'Un lecteur d’écran dit l’étiquette de chaque champ ; sans carte, il reste le texte seul.',
    how: 'Vérifiez l’énoncé et les choix ; signalez ce problème si la carte est en cause.',
    check: onCards(function* (question, cards) {
      const texts = partsOf(question).flatMap(({ part }) => [
        part.prompt,
        ...(choicesOf(part)?.choices.map(({ text }) => text) ?? []),
      ]);
      const said = bare(cards.map((card) => card.fallbackText).join(' '));
      if (!cards.every(hasLabels))
        yield { what: 'Un champ de la carte n’a pas d’étiquette, ou une image pas de texte.' };
      else if (texts.some((text) => !said.includes(bare(text))))
        yield { what: 'La forme en texte seul ne dit pas toute la question.' };
    }),
  },
  {
    id: 'solution-in-card',
    severity: 'error',
    why: 'La solution ne quitte pas le serveur avant la réponse.',
    how: 'L’énoncé ou l’indice donne la réponse : reformulez-le.',
    check: onCards(function* (question, cards, { renderCards, content }) {
      const text = JSON.stringify(cards);
      const leaked = secretsOf(question).find((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
      const other = withOtherSolution(question);
      if (leaked) yield { what: `La carte contient déjà « ${leaked.slice(0, 60)} »` };
      else if (other && JSON.stringify(renderCards!(other, content)) !== text)
        yield { what: 'La carte change avec la solution : elle la trahit.' };
    }),
  },
];
