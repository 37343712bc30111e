import type { Locale } from '../src/domain/bank/release';
import type { Flows } from './flows';
import { helpDialog } from './help/help.dialog';
import type { Effect } from './shared/effects';
import { notice } from './shared/notice.card';
import { showAsked } from './question/question.dialog';
import { inputsOf, payloadSchema, type Payload, type PayloadOf } from './shared/payloads';
import type { Talk } from './shared/talk';

/** What a button does. A card of an older version, or data that is not ours, gets a way on instead of an error. */
export const onAction = async (
  flows: Flows,
  talk: Talk,
  data: unknown,
  sayIn: (locale: Locale) => Talk['say'],
): Promise<Effect[]> => {
  const parsed = payloadSchema.safeParse(data);
  if (!parsed.success)
    return [{ kind: 'show', ...notice(talk, { text: talk.say('card.unknown'), actions: ['next', 'help'] }) }];
  return act(flows, talk, parsed.data, sayIn);
};

const topicPicked = (payload: Payload & { topic?: string }): string | undefined => {
  const picked = inputsOf(payload)['topic'];
  return typeof picked === 'string' && picked !== 'surprise' ? picked : undefined;
};

/** « Question suivante » goes on with what is under way: a test, a path that was just answered, else a question. */
export const goOn = (flows: Flows, talk: Talk, topic?: string): Promise<Effect[]> => {
  const { sitting, currentPathId, closed } = talk.state;
  if (sitting?.kind === 'certification') return flows.certification.next(talk);
  if (sitting?.kind === 'positioning') return flows.positioning.next(talk);
  if (currentPathId && closed.at(-1)?.purpose === 'path') return flows.path.next(talk);
  return flows.question.ask(talk, { topic });
};

const act = async (
  flows: Flows,
  talk: Talk,
  payload: Payload,
  sayIn: (locale: Locale) => Talk['say'],
): Promise<Effect[]> => {
  switch (payload.do) {
    case 'answer':
      return flows.question.press(talk, payload);
    case 'do-not-know':
      return flows.question.answer(
        talk,
        { presentationId: payload.p, step: payload.step, response: { kind: 'do-not-know' } },
        'button',
      );
    case 'hint':
      return flows.question.hint(talk, payload.p, 'button');
    case 'skip':
      return flows.question.skip(talk, payload.p, 'button');
    case 'repeat':
      return flows.question.repeat(talk);
    case 'explain':
      return flows.question.explain(talk, payload.p, 'button');
    case 'report':
      return flows.question.openReport(talk, payload.p);
    case 'send-report': {
      const { note } = inputsOf(payload);
      return flows.question.sendReport(
        talk,
        { presentationId: payload.p, note: typeof note === 'string' ? note : undefined },
        'button',
      );
    }
    case 'next':
      return goOn(flows, talk, payload.topic);
    case 'paths':
      return flows.path.list(talk);
    case 'start-path':
      return payload.path ? flows.path.start(talk, payload.path) : flows.path.pressed(talk, payload);
    case 'next-step':
      return flows.path.next(talk);
    case 'end-path':
      return flows.path.end(talk);
    case 'certification':
      return flows.certification.open(talk);
    case 'start-certification':
      return flows.certification.start(talk, payload.topic);
    case 'resume-certification':
      return flows.certification.next(talk);
    case 'stop-certification':
      return flows.certification.askStop(talk);
    case 'confirm-stop-certification':
      return flows.certification.stop(talk);
    case 'attestation':
      return flows.certification.attestation(talk, payload.certificate);
    case 'positioning':
      return flows.positioning.open(talk, payload.topic);
    case 'start-positioning':
      return flows.positioning.pressed(talk, payload);
    case 'stop-sitting':
      return flows.positioning.stop(talk);
    case 'tip':
      return flows.tip.give(talk, { tipId: payload.tip, topic: topicPicked(payload) });
    case 'rate-tip':
      return flows.tip.rate(talk, payload.tip, payload.rating);
    case 'progress':
      return flows.progress.show(talk);
    case 'topics':
      return flows.progress.topics(talk);
    case 'choose-topic': {
      const topic = topicPicked(payload);
      const chosen = await flows.progress.choose(talk, topic);
      return [...chosen, ...(await flows.question.ask({ ...talk, state: { ...talk.state, topic } }))];
    }
    case 'help':
      return helpDialog.help(talk);
    case 'my-data':
      return flows.myData.show(talk);
    case 'who-sees':
      return flows.myData.whoSees(talk);
    case 'export-data':
      return flows.myData.exportData(talk);
    case 'erase-data':
      return flows.myData.askErase(talk);
    case 'confirm-erase':
      return flows.myData.erase(talk);
    case 'pause':
      return flows.preferences.openPause(talk);
    case 'confirm-pause':
      return flows.preferences.pausePressed(talk, payload);
    case 'resume':
      return flows.preferences.resume(talk, 'button');
    case 'stop-reminders':
      return flows.preferences.stop(talk, payload.scope, 'button');
    case 'resume-reminders':
      return flows.preferences.restart(talk, 'button');
    case 'rhythm':
      return flows.preferences.openRhythm(talk);
    case 'save-rhythm':
      return flows.preferences.rhythmPressed(talk, payload);
    case 'share':
      return flows.preferences.share(talk, true, 'button');
    case 'unshare':
      return flows.preferences.share(talk, false, 'button');
    case 'language':
      return flows.preferences.language(talk, payload.locale, sayIn, 'button');
    case 'difficulty':
      await flows.preferences.difficulty(talk, payload.direction);
      return flows.question.ask(talk);
    case 'team':
      return flows.team.show(talk, { unit: payload.unit });
    case 'compose-nudge':
      return flows.nudge.open(talk);
    case 'my-nudges':
      return flows.nudge.mine(talk);
    case 'campaign':
      return flows.campaign.open(talk);
    case 'preview-campaign':
      return flows.campaign.preview(talk, payload);
    case 'campaign-funnel':
      return flows.campaign.funnel(talk, payload.nudge);
    case 'preview-nudge':
      return flows.nudge.preview(talk, payload);
    case 'send-nudge':
      return flows.nudge.send(talk, payload.nudge);
    case 'test-nudge':
      return flows.nudge.test(talk, payload.nudge);
    case 'cancel-nudge':
      return flows.nudge.cancel(talk, payload.nudge);
    case 'recall-nudge':
      return flows.nudge.recall(talk, payload.nudge);
    case 'nudge-status':
      return flows.nudge.status(talk, payload.nudge);
    case 'correct-nudge':
      return flows.nudge.openCorrection(talk, payload.nudge);
    case 'save-correction':
      return flows.nudge.correct(talk, payload);
    case 'open-attached':
      return openAttached(flows, talk, payload, sayIn);
    case 'still-there':
      if (payload.answer === 'no') return flows.preferences.stop(talk, 'all', 'button');
      return [
        {
          kind: 'replace',
          ...notice(talk, { text: talk.say('nudge.own.still-yes'), actions: ['next', 'rhythm'] }),
        },
      ];
    case 'dismiss':
      return [
        { kind: 'replace', ...notice(talk, { text: talk.say('card.dismissed'), actions: ['next', 'help'] }) },
      ];
    default:
      return [
        { kind: 'show', ...notice(talk, { text: talk.say('card.unknown'), actions: ['next', 'help'] }) },
      ];
  }
};

/** What a nudge offered. Pressed again, it shows the same question, and never takes the nudge away. */
const openAttached = async (
  flows: Flows,
  talk: Talk,
  { question, tip, path }: PayloadOf<'open-attached'>,
  sayIn: (locale: Locale) => Talk['say'],
): Promise<Effect[]> => {
  if (path) return act(flows, talk, { do: 'start-path', path }, sayIn);
  if (tip && talk.prepared.tips.has(tip)) return flows.tip.give(talk, { tipId: tip });
  const asked = question ? talk.prepared.questions.get(question) : undefined;
  if (!question || !asked || !talk.prepared.model.items.has(question))
    return [{ kind: 'show', ...notice(talk, { text: talk.say('nudge.gone'), actions: ['next', 'tip'] }) }];
  const open = talk.state.open.find(({ questionId }) => questionId === question);
  if (open)
    return showAsked(talk, { kind: 'asked', presentation: open, question: asked, prepared: talk.prepared });
  return flows.question.ask(talk, { questionId: question, purpose: 'nudge' });
};
