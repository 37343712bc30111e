import type { TestService } from './a-service';
import type { Chat } from './a-chat';

/** Answers the open question as its author would have it, taking one's time. */
export const answerRightly = async (service: TestService, chat: Chat, afterMs = 45_000): Promise<void> => {
  service.clock.advance(afterMs);
  const open = (await service.turns.read({ tenantId: 'local', learnerId: chat.learnerId })).open.at(-1)!;
  const { question } = await service.content.ofPresentation(open);
  const rank = (id: string): string => String(open.order.indexOf(id));
  const positions = (choices: readonly { id: string; correct: boolean }[], prefix = ''): string =>
    choices
      .filter(({ correct }) => correct)
      .map(({ id }) => open.order.filter((each) => each.startsWith(prefix)).indexOf(`${prefix}${id}`))
      .join(',');
  const answer = (inputs: Record<string, unknown>) => chat.press('Valider', inputs);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return void (await answer({ choice: positions(question.choices) }));
    case 'spot':
      return void (await answer({ choice: positions(question.spots) }));
    case 'short':
      return void (await answer({ text: question.accepted[0] }));
    case 'order':
      return void (await answer(
        Object.fromEntries(question.steps.map(({ id }, index) => [`rank-${index}`, rank(id)])),
      ));
    case 'match':
      return void (await answer(
        Object.fromEntries(question.pairs.map(({ id }, index) => [`left-${index}`, rank(id)])),
      ));
    case 'scenario':
      for (const [index, step] of question.steps.entries())
        await answer(
          step.kind === 'short'
            ? { text: step.accepted[0] }
            : { choice: positions(step.choices, `${index}.`) },
        );
  }
};

/** « Je ne sais pas », at every step. */
export const admitNotKnowing = async (service: TestService, chat: Chat, afterMs = 45_000): Promise<void> => {
  service.clock.advance(afterMs);
  const open = (await service.turns.read({ tenantId: 'local', learnerId: chat.learnerId })).open.at(-1)!;
  const { question } = await service.content.ofPresentation(open);
  const presses = question.kind === 'scenario' ? question.steps.length : 1;
  for (let press = 0; press < presses; press += 1) await chat.press('Je ne sais pas');
};
