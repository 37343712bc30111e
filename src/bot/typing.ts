import type { TurnContext } from 'botbuilder';

/** People wait two seconds without a sign at most. */
const quietMs = 1_500;

/** Shows "is typing" when a turn takes long. The indicator is a courtesy: its failure is nobody's business. */
export const withTyping = async <T>(context: TurnContext, turn: () => Promise<T>): Promise<T> => {
  const timer = setTimeout(() => {
    context.sendActivity({ type: 'typing' }).catch(() => undefined);
  }, quietMs);
  try {
    return await turn();
  } finally {
    clearTimeout(timer);
  }
};
