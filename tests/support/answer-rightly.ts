import type { Chat } from './a-chat';
import type { TestService } from './a-service';

/** Answers the question put last rightly, taking one's time; `isRight: false` says « Je ne sais pas » at each step. */
export const answerLast = async (
  service: TestService,
  chat: Chat,
  { afterMs = 45_000, isRight = true } = {},
): Promise<void> => {
  service.clock.advance(afterMs);
  const open = (await service.turns.read({ tenantId: 'local', learnerId: chat.learnerId })).open.at(-1)!;
  const { question } = await service.content.ofPresentation(open);
  const give = async (inputs: Record<string, unknown>, step = 0) =>
    void (await chat.pressData({ do: isRight ? 'answer' : 'do-not-know', p: open.id, step, ...inputs }));
  const positions = (choices: { id: string; correct: boolean }[], prefix = '') => ({
    choice: choices
      .filter((choice) => choice.correct)
      .map((choice) => open.order.filter((id) => id.startsWith(prefix)).indexOf(`${prefix}${choice.id}`))
      .join(','),
  });
  const ranks = (name: string, ids: string[]) =>
    Object.fromEntries(ids.map((id, index) => [`${name}-${index}`, String(open.order.indexOf(id))]));
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return give(positions(question.choices));
    case 'spot':
      return give(positions(question.spots));
    case 'short':
      return give({ text: question.accepted[0] });
    case 'order':
      return give(
        ranks(
          'rank',
          question.steps.map(({ id }) => id),
        ),
      );
    case 'match':
      return give(
        ranks(
          'left',
          question.pairs.map(({ id }) => id),
        ),
      );
    case 'scenario':
      for (const [index, step] of question.steps.entries())
        await give(
          step.kind === 'short' ? { text: step.accepted[0] } : positions(step.choices, `${index}.`),
          index,
        );
  }
};

/** Everyday questions of a topic, answered rightly one after another. */
export const answerMany = async (
  service: TestService,
  chat: Chat,
  count: number,
  topic = 'email',
): Promise<void> => {
  for (let answered = 0; answered < count; answered += 1) {
    await chat.pressData({ do: 'next', topic });
    await answerLast(service, chat);
  }
};
