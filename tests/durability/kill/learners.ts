import type { CardAnswer, Channel, Press } from './channel';
import { buttonsOf, press } from './channel';

/** Simulated people who answer question after question, whatever happens to the service. */
export interface Crowd {
  /** Each acknowledged answer: feedback was given for this presentation. */
  acknowledged: { learnerId: string; presentationId: string }[];
  counts: {
    turns: number;
    unanswered: number;
    repeated: number;
    pressedAgain: number;
    doublePresses: number;
    apologies: number;
  };
  /** Resolves when that many more turns were answered. */
  turns(more: number): Promise<void>;
  stop(): Promise<void>;
}

type Data = Press['data'];

export interface CrowdOptions {
  learnerIds: readonly string[];
  /** Where the service (or one of several) is now; waits until one serves. */
  url(): Promise<string>;
  channel: Channel;
  random(): number;
}

const cardType = 'application/vnd.microsoft.card.adaptive';
/** How often somebody tries again before giving up this question and asking for another. */
const maxTries = 6;

export function startCrowd({ learnerIds, url, channel, random }: CrowdOptions): Crowd {
  const crowd: Pick<Crowd, 'acknowledged' | 'counts'> = {
    acknowledged: [],
    counts: { turns: 0, unanswered: 0, repeated: 0, pressedAgain: 0, doublePresses: 0, apologies: 0 },
  };
  const { counts } = crowd;
  let isStopping = false;
  let ids = 0;
  const waiting: { at: number; done(): void }[] = [];
  const newId = (learnerId: string): string => `${learnerId}-activity-${++ids}`;

  const once = async (sent: Press): Promise<CardAnswer | undefined> => {
    const answer = await press(await url(), channel.serviceUrl, sent);
    if (!answer) {
      counts.unanswered++;
      return undefined;
    }
    counts.turns++;
    for (const { done } of waiting.filter(({ at }) => at <= counts.turns)) done();
    return answer;
  };
  /** Until `read` finds what was hoped for: the channel delivers the same activity again, or the person presses again. */
  const insist = async <T>(
    sent: Omit<Press, 'activityId'>,
    read: (answer: CardAnswer) => T | undefined,
  ): Promise<T | undefined> => {
    let activityId = newId(sent.learnerId);
    for (let tries = 0; tries < maxTries; tries++) {
      const answer = await once({ ...sent, activityId });
      const found = answer && read(answer);
      if (found !== undefined) return found;
      if (answer) counts.apologies++;
      if (isStopping) return undefined;
      if (random() < 0.5) counts.repeated++;
      else {
        counts.pressedAgain++;
        activityId = newId(sent.learnerId);
      }
      await pause(random);
    }
    return undefined;
  };
  const closed = new Set<string>();
  /** A question is asked by a new message; one whose feedback was seen is not it. */
  const newQuestion = (learnerId: string): Data | undefined => {
    const question = questionIn(channel.lastCard(learnerId)?.card);
    return question && !closed.has(String(question['p'])) ? question : undefined;
  };
  const answerOne = async (learnerId: string): Promise<void> => {
    let question = await insist({ learnerId, data: { do: 'next' } }, () => newQuestion(learnerId));
    let mayGuess = true;
    while (question && !isStopping) {
      const presentationId = String(question['p']);
      const isGuess: boolean = mayGuess && random() < 0.5;
      const data: Data = isGuess
        ? { ...question, choice: String(Math.floor(random() * 3)) }
        : { ...question, do: 'do-not-know' };
      const sent = { learnerId, data, replyToId: channel.lastCard(learnerId)?.id };
      const [card] = await Promise.all([
        insist(sent, ({ type, value }) => (type === cardType ? value : undefined)),
        random() < 0.1 ? doublePress(sent) : undefined,
      ]);
      if (card === undefined) return;
      const next = questionIn(card);
      if (next?.['p'] !== presentationId) {
        closed.add(presentationId);
        crowd.acknowledged.push({ learnerId, presentationId });
        return;
      }
      // The next step of a scenario, or the same one: a question of another kind wants more inputs than a choice.
      mayGuess = next['step'] !== question['step'];
      question = next;
    }
  };
  const doublePress = async (sent: Omit<Press, 'activityId'>): Promise<void> => {
    counts.doublePresses++;
    await once({ ...sent, activityId: newId(sent.learnerId) });
  };

  const people = learnerIds.map(async (learnerId) => {
    while (!isStopping) await answerOne(learnerId);
  });
  return {
    ...crowd,
    turns: (more) => new Promise((done) => waiting.push({ at: counts.turns + more, done })),
    stop: async () => {
      isStopping = true;
      await Promise.all(people);
    },
  };
}

const questionIn = (card: unknown): Data | undefined =>
  buttonsOf(card).find((data) => data['do'] === 'answer');

/** People and channels take a moment before they try again. */
const pause = (random: () => number): Promise<void> =>
  new Promise((done) => setTimeout(done, 20 + 200 * random()));
