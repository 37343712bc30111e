import type { CardAnswer, Channel } from './channel';
import { buttonsOf, press } from './channel';

export type Data = Record<string, unknown>;
export const cardType = 'application/vnd.microsoft.card.adaptive';
export const sentenceType = 'application/vnd.microsoft.activity.message';

/** People in front of one service: what a press is answered, and a question to answer. */
export const inFrontOf = (url: () => string, channel: Channel) => {
  let activities = 0;
  const send = (
    learnerId: string,
    data: Data,
    activityId = `activity-${++activities}`,
  ): Promise<CardAnswer | undefined> =>
    press(url(), channel.serviceUrl, {
      activityId,
      learnerId,
      data,
      replyToId: channel.lastCard(learnerId)?.id,
    });
  /** What to press to answer the question they were just asked. */
  const question = async (learnerId: string): Promise<Data> => {
    for (;;) {
      await send(learnerId, { do: 'next' });
      const found = buttonsOf(channel.lastCard(learnerId)?.card).find((data) => data['do'] === 'answer');
      if (found) return { ...found, do: 'do-not-know' };
    }
  };
  const readyz = async (): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${url()}/readyz`);
    return { status: response.status, text: await response.text() };
  };
  const untilReady = async (): Promise<void> => {
    while ((await readyz()).status !== 200);
  };
  /** Until it is not ready and says why in these words: a driver that looks for its server again hears nothing at first. */
  const untilNotReady = async (why = ''): Promise<void> => {
    for (;;) {
      const { status, text } = await readyz();
      if (status === 503 && text.includes(why)) return;
    }
  };
  return { send, question, untilReady, untilNotReady };
};
