import type {
  Candidate,
  Intent,
  Pending,
  SpeechContext,
  TipSearch,
  Understanding,
  Understood,
} from '../src/application/ports/understanding';
import type { LearnerResponse } from '../src/domain/assessment/answer';
import { confidenceSaid, isOnlyDoubt, type SaidConfidence } from '../src/domain/assessment/said-confidence';
import { isSameText, matchShortAnswer } from '../src/domain/assessment/short-answer';
import type { Question } from '../src/domain/bank/question';
import type { Locale } from '../src/domain/bank/release';
import type { OpenPresentation } from '../src/domain/learner/state';
import type { Flows } from './flows';
import { helpDialog } from './help/help.dialog';
import { responseAt } from './question/response';
import { isTyped, optionsShown, takesSeveral, type Option } from './question/texts';
import { button } from './shared/cards';
import type { Effect } from './shared/effects';
import { asksToEndTest, asksToStop, asksWhatFor, asksWhyThisQuestion, isAboutMessages } from './set-phrases';
import { notice, switchLanguage } from './shared/notice.card';
import type { Talk } from './shared/talk';

export interface Listening {
  flows: Flows;
  understanding: Understanding;
  /** Opened when needed: the index is built at the first search. */
  tipSearch: () => TipSearch;
  noteGap: (tenantId: string, text: string) => Promise<void>;
  sayIn: (locale: Locale) => Talk['say'];
}

/** Longer texts are not requests: only an incident is looked for in them. */
const longestRequest = 1500;
const feedbackHoldsMs = 12 * 3_600_000;

/** What is written freely: an answer to the open question, a request, or something the bot honestly cannot do. */
export const onMessage = async (listening: Listening, talk: Talk, text: string): Promise<Effect[]> => {
  const open = await openQuestion(listening.flows, talk);
  const read = (words: string): Heard => ({
    text: words,
    understood: listening.understanding.understand(words, contextOf(talk, open)),
  });
  const whole = read(text);
  if (whole.understood.intent === 'incident-securite' && whole.understood.decision !== 'decline')
    return helpDialog.incident(talk);
  if (text.length > longestRequest) return helpDialog.tooLong(talk);
  const { flows } = listening;
  const isAnswer = open !== undefined && isOneAnswer(open, text);
  if (!isAnswer && isStoppingSitting(talk, whole)) return stopSitting(flows, talk);
  const isWaiting = pendingOf(talk) === 'question';
  if (asksWhyThisQuestion(text) || (isWaiting && asksWhatFor(text))) {
    const about = isWaiting ? talk.state.open.at(-1) : talk.state.closed.at(-1);
    if (about) return flows.question.why(talk, about);
  }
  if (!open) return actOn(listening, talk, whole);
  const said = isAnswer ? undefined : confidenceSaid(text);
  const heard = said?.rest ? withoutConfidence(open, whole, read(said.rest), said) : whole;
  const isIgnorance = heard.understood.decision === 'act' && heard.understood.intent === 'ne-sais-pas';
  if (said?.rest === '' || (isIgnorance && isOnlyDoubt(text))) return flows.question.which(talk);
  if (isDoubtfulAnswer(open, heard)) return askIfAnswer(talk, open, heard);
  const response = answerIn(open, heard);
  if (response && isNoChoice(open, heard.text, response)) return flows.question.which(talk);
  if (!response) return actOn(listening, talk, heard);
  const { presentation } = open;
  const given = { presentationId: presentation.id, step: presentation.steps.length, response };
  return flows.question.answer(talk, { ...given, confidence: heard.confidence }, 'typing');
};

/** Of a test under way, « stop » and its kin stop the test; named, it may have been left a while ago. */
const isStoppingSitting = (talk: Talk, { text, understood: { intent, decision } }: Heard): boolean => {
  if (!talk.state.sitting) return false;
  if (asksToEndTest(text)) return true;
  const isStop = asksToStop(text) || (intent === 'arreter-rappels' && decision === 'act');
  return isStop && !isAboutMessages(text) && isInSitting(talk);
};

/** Is the latest of what was asked, answered or sent a question of the test? */
const isInSitting = ({ state, now }: Talk): boolean => {
  const happened = [
    ...state.contacts.map(({ at }) => ({ id: undefined, at })),
    ...state.closed.map(({ id, closedAt }) => ({ id, at: closedAt })),
    ...state.open.map(({ id, askedAt }) => ({ id, at: askedAt })),
  ];
  const latest = happened.sort((one, other) => one.at.getTime() - other.at.getTime()).at(-1);
  return (
    latest?.id !== undefined &&
    state.sitting!.presentationIds.includes(latest.id) &&
    now.getTime() - latest.at.getTime() < feedbackHoldsMs
  );
};

/** A certification is not stopped by a word: what stopping it costs is said first. */
const stopSitting = (flows: Flows, talk: Talk): Promise<Effect[]> =>
  talk.state.sitting?.kind === 'certification'
    ? flows.certification.askStop(talk)
    : flows.positioning.stop(talk);

/** What is read: the text, or what is left of it without the confidence told beside an answer. */
interface Heard {
  text: string;
  understood: Understood;
  confidence?: SaidConfidence['confidence'];
}

const contextOf = (talk: Talk, open: Open | undefined): SpeechContext => ({
  pending: pendingOf(talk),
  role: talk.speaker.roles.includes('manager')
    ? 'manager'
    : talk.speaker.roles.includes('admin')
      ? 'admin'
      : 'learner',
  now: talk.now,
  timeZone: talk.timeZone,
  locale: talk.locale,
  answerKind: open && (isTyped(open.question, open.presentation.steps.length) ? 'text' : 'choice'),
  choices: open && shownIn(open).map((option) => option.text),
});

const shownIn = ({ question, presentation }: Open): Option[] =>
  optionsShown(question, presentation.order, presentation.steps.length, presentation.locale);

/** The very words of a choice, or what a typed question awaits. */
const isOneAnswer = (open: Open, text: string): boolean => {
  const part = typedPart(open.question, open.presentation.steps.length);
  return part
    ? matchShortAnswer(part, text).kind !== 'other'
    : shownIn(open).some((option) => isSameText(option.text, text));
};

/** « A ou B » where one is to be chosen; « sûrement pas A ». */
const isNoChoice = ({ question, presentation }: Open, text: string, response: LearnerResponse): boolean =>
  response.kind === 'choices' &&
  ((response.ids.length > 1 && !takesSeveral(question, presentation.steps.length)) ||
    /(?<!\p{L})pas (?:l[ae] )?[a-f1-6](?![\p{L}\p{N}])/iu.test(text));

/** What is left is heard when it is an answer or a clear demand: « A », « un indice »; else the whole text is. */
const withoutConfidence = (open: Open, whole: Heard, rest: Heard, { confidence }: SaidConfidence): Heard => {
  const isHeard =
    rest.understood.decision === 'act' ||
    isOneAnswer(open, rest.text) ||
    isTyped(open.question, open.presentation.steps.length);
  return isHeard ? { ...rest, confidence } : whole;
};

const actOn = async (listening: Listening, talk: Talk, { text, understood }: Heard): Promise<Effect[]> => {
  switch (understood.decision) {
    case 'act':
      return act(listening, talk, understood, text);
    case 'ask': {
      const topic = topicOf(understood);
      if (topic && isQuestionEitherWay(understood)) return listening.flows.question.ask(talk, { topic });
      return askWhich(talk, understood.candidates, text);
    }
    case 'decline':
      await listening.noteGap(talk.speaker.tenantId, text);
      return helpDialog.outOfScope(talk);
  }
};

/** One of the readings offered was pressed: the text is read again as that. */
export const onMeant = (
  listening: Listening,
  talk: Talk,
  intent: string,
  text: string,
): Promise<Effect[]> => {
  const understood = listening.understanding.understand(text, {
    now: talk.now,
    timeZone: talk.timeZone,
    locale: talk.locale,
  });
  return act(listening, talk, { ...understood, intent: intent as Intent }, text);
};

/** Words typed to a question that awaits words, but that look like something else: never counted without asking. */
const isDoubtfulAnswer = (open: Open, { text, understood: { decision, intent } }: Heard): boolean => {
  const { presentation, question } = open;
  if (!isTyped(question, presentation.steps.length) || isOneAnswer(open, text)) return false;
  // A letter, where none is shown: of another question, no doubt.
  if (/^(?:l[ae] )?[a-f]$/i.test(text.trim())) return true;
  if (decision === 'act' && intent !== 'hors-sujet') return false;
  return text.includes('?') || text.trim().split(/\s+/).length > 5;
};

const askIfAnswer = (talk: Talk, { presentation }: Open, { text, confidence }: Heard): Effect[] => {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const yes = button(talk.say('question.button.yes-my-answer'), {
    do: 'answer',
    p: presentation.id,
    step: presentation.steps.length,
    text: text.slice(0, 200),
    ...(confidence && { confidence }),
  });
  const no = button(talk.say('question.button.no-see-question'), { do: 'repeat' });
  return [
    {
      kind: 'show',
      ...notice(talk, {
        text: talk.say('question.is-it-your-answer', { text: shown }),
        more: [yes, no],
        actions: ['help'],
      }),
    },
  ];
};

const typedPart = (question: Question, step: number) => {
  const part = question.kind === 'scenario' ? question.steps[step] : question;
  return part?.kind === 'short' ? part : undefined;
};

interface Open {
  presentation: OpenPresentation;
  question: Question;
}
const openQuestion = async (flows: Flows, talk: Talk): Promise<Open | undefined> =>
  talk.state.open.length > 0 ? (await flows.question.recall(talk)).open : undefined;

/** The latest of what was asked and what was answered is what words are about. */
const pendingOf = ({ state, now }: Talk): Pending => {
  const [open, closed] = [state.open.at(-1), state.closed.at(-1)];
  const isFeedbackFresh = closed !== undefined && now.getTime() - closed.closedAt.getTime() < feedbackHoldsMs;
  if (open && (!closed || open.askedAt >= closed.closedAt)) return 'question';
  if (isFeedbackFresh) return 'feedback';
  return open ? 'question' : 'none';
};

/** A typed answer, only when the words are one: a letter, a rank, the text of a choice, or what a typed question awaits. */
const answerIn = (
  open: Open,
  { text, understood: { intent, decision, entities } }: Heard,
): LearnerResponse | undefined => {
  const { presentation, question } = open;
  const step = presentation.steps.length;
  if (isTyped(question, step)) {
    const isRequest = decision === 'act' && intent !== 'reponse-choix' && intent !== 'hors-sujet';
    return isOneAnswer(open, text) || !isRequest ? { kind: 'text', text } : undefined;
  }
  const options = shownIn(open);
  const said = options.findIndex((option) => isSameText(option.text, text));
  if (said >= 0) return responseAt(question, presentation.order, step, [said]);
  const { choice } = entities;
  if (intent !== 'reponse-choix' || decision !== 'act' || !choice) return undefined;
  if (choice.kind === 'pairs' && question.kind === 'match')
    return pairsAt(question, presentation.order, choice.pairs ?? {});
  if (choice.kind === 'all')
    return responseAt(
      question,
      presentation.order,
      step,
      options.map((_, index) => index),
    );
  if (choice.kind === 'positions') return responseAt(question, presentation.order, step, choice.indexes);
  if (choice.kind === 'from-end')
    return responseAt(
      question,
      presentation.order,
      step,
      choice.indexes.map((index) => options.length - 1 - index),
    );
  return undefined;
};

const pairsAt = (
  question: Extract<Question, { kind: 'match' }>,
  order: readonly string[],
  pairs: Record<number, number>,
): LearnerResponse | undefined => {
  const entries = question.pairs.map((pair, index) => [pair.id, order[pairs[index] ?? -1]] as const);
  return entries.every(([, right]) => right !== undefined)
    ? { kind: 'pairs', pairs: Object.fromEntries(entries) as Record<string, string> }
    : undefined;
};

const topicOf = ({ entities }: Pick<Understood, 'entities'>): string | undefined =>
  entities.topics?.find((each) => !each.isExcluded)?.id;

/** « Une question sur les e-mails »: a question or another topic, it is the same wish. */
const isQuestionEitherWay = ({ candidates }: Understood): boolean =>
  candidates.slice(0, 2).every(({ intent }) => intent === 'commencer' || intent === 'changer-sujet');

const askWhich = (talk: Talk, candidates: Candidate[], text: string): Effect[] => {
  const offered = candidates.filter(({ intent }) => intent !== 'hors-sujet').slice(0, 2);
  if (offered.length === 0) return helpDialog.outOfScope(talk);
  const more = offered.map(({ intent }) =>
    button(talk.say(`intent.${intent}` as 'intent.aide'), { do: 'meant', intent, text: text.slice(0, 500) }),
  );
  return [
    {
      kind: 'show',
      ...notice(talk, {
        text: talk.say('help.did-you-mean'),
        more: [...more, button(talk.say('button.something-else'), { do: 'help' })],
      }),
    },
  ];
};

/** « Plus de messages de mon chef » stops what managers send; anything less clear stops everything. */
const isAboutManager = (text: string): boolean =>
  /\b(chef|cheffe|responsable|encadrant|encadrante|manager|manageur|hi[ée]rarchie|sup[ée]rieur|direction)\b/i.test(
    text,
  );

/** « Où en est ma relance », « annule la campagne »: about what was sent, not a wish to write. */
const isAboutSent = (text: string): boolean =>
  /où en (?:est|sont)|ou en (?:est|sont)|qu['’]a donné|combien|\bbilan\b|\bsuivi\b|\bmes (?:relances|campagnes|nudges|coups de pouce)\b|\b(?:annul|corrig|modifi|supprim|retir|reprogramm)|\bmy (?:nudges|campaigns)\b|\bhow (?:is|are|did)\b|\b(?:cancel|recall|correct)\b/i.test(
    text,
  );

/** « Qui n’a pas répondu ? », « le niveau d’Amina »: a manager is told groups only, and that it is so. */
const isAboutPerson = (text: string): boolean =>
  /\bqui\b|\bnoms?\b|nominati|individu|\bwho\b/i.test(text) ||
  (/(?:\bde |\bd['’]|\bqu['’])\p{Lu}\p{Ll}/u.test(text) &&
    !/équipe|equipe|service|unité|groupe|team/i.test(text));

/** Never welcomed, or erased since: they are told first what is kept and who sees what. */
const isNew = ({ state }: Talk): boolean => state.welcomedAt === undefined;

const act = async (
  listening: Listening,
  talk: Talk,
  { intent, entities }: Understood,
  text: string,
): Promise<Effect[]> => {
  const { flows } = listening;
  const topic = topicOf({ entities });
  switch (intent) {
    case 'commencer':
      return isNew(talk) && !topic ? flows.onboarding.installed(talk) : flows.question.ask(talk, { topic });
    case 'indice':
      return flows.question.hint(talk, undefined, 'typing');
    case 'explication':
      return pendingOf(talk) === 'question'
        ? flows.question.answerFirst(talk)
        : flows.question.explain(talk, undefined, 'typing');
    case 'passer':
      return flows.question.skip(talk, undefined, 'typing');
    case 'ne-sais-pas': {
      const open = await openQuestion(flows, talk);
      if (!open) return flows.question.repeat(talk);
      return flows.question.answer(
        talk,
        {
          presentationId: open.presentation.id,
          step: open.presentation.steps.length,
          response: { kind: 'do-not-know' },
        },
        'typing',
      );
    }
    case 'mon-niveau':
      return flows.progress.show(talk);
    case 'changer-sujet': {
      if (!topic) return flows.progress.topics(talk);
      return [
        ...(await flows.progress.choose(talk, topic)),
        ...(await flows.question.ask({ ...talk, state: { ...talk.state, topic } }, { topic })),
      ];
    }
    case 'aide':
      return helpDialog.help(talk);
    case 'pause-rappels': {
      const { until } = entities;
      if (until?.kind === 'date' || until?.kind === 'duration')
        return flows.preferences.pause(talk, new Date(`${until.until}T12:00:00Z`), 'typing');
      return flows.preferences.openPause(talk);
    }
    case 'arreter-rappels':
      return flows.preferences.stop(talk, isAboutManager(text) ? 'nudges' : 'all', 'typing');
    case 'reactiver-rappels':
      return flows.preferences.restart(talk, 'typing');
    case 'frequence-rappels':
      return setRhythm(flows, talk, entities.rhythm);
    case 'conseil':
      return findTip(listening, talk, topic, text);
    case 'signaler-probleme':
      return flows.question.sendReport(talk, { note: text }, 'typing');
    case 'politesse':
      if (/merci|thank|super|génial|bravo/i.test(text)) return helpDialog.thanks(talk);
      return isNew(talk) ? flows.onboarding.installed(talk) : helpDialog.hello(talk);
    case 'repeter':
      return flows.question.repeat(talk);
    case 'reponse-choix':
      return talk.state.open.length > 0 ? flows.question.which(talk) : flows.question.repeat(talk);
    case 'oui':
      return flows.question.ask(talk, { topic });
    case 'non':
      return [
        { kind: 'show', ...notice(talk, { text: talk.say('card.dismissed'), actions: ['help', 'rhythm'] }) },
      ];
    case 'qui-es-tu':
      return helpDialog.whoAmI(talk);
    case 'donnees-personnelles':
      return flows.myData.show(talk);
    case 'partage-resultats':
      return flows.myData.whoSees(talk);
    case 'difficulte': {
      const direction = entities.difficulty?.direction ?? 'easier';
      await flows.preferences.difficulty(talk, direction);
      return [
        { kind: 'say', text: talk.say(`difficulty.${direction}`) },
        ...(await flows.question.ask(talk)),
      ];
    }
    case 'langue': {
      const language = entities.language?.language ?? (talk.locale === 'fr' ? 'en' : 'fr');
      if (language === 'other')
        return [
          {
            kind: 'show',
            ...notice(talk, {
              text: talk.say('language.other'),
              more: [switchLanguage(talk)],
              actions: ['next', 'help'],
            }),
          },
        ];
      return flows.preferences.language(talk, language, listening.sayIn, 'typing');
    }
    case 'parler-humain':
      return helpDialog.human(talk);
    case 'incident-securite':
      return helpDialog.incident(talk);
    case 'pix':
      return helpDialog.pix(talk);
    case 'positionnement':
      return flows.positioning.open(talk, topic);
    case 'parcours':
      return flows.path.list(talk);
    case 'certification':
      return flows.certification.open(talk);
    case 'composer-relance':
      if (isAboutSent(text)) return flows.nudge.mine(talk);
      return /campagne|campaign/i.test(text) ? flows.campaign.open(talk) : flows.nudge.open(talk);
    case 'vue-equipe':
      if (/campagne|relance|campaign|nudge/i.test(text)) return flows.nudge.mine(talk);
      return flows.team.show(talk, { isAboutPerson: isAboutPerson(text) });
    case 'hors-sujet':
      return helpDialog.outOfScope(talk);
  }
};

const setRhythm = (
  flows: Flows,
  talk: Talk,
  rhythm: Understood['entities']['rhythm'],
): Promise<Effect[]> | Effect[] => {
  if (!rhythm || (!rhythm.days && rhythm.fromMinute === undefined && !rhythm.perWeek))
    return flows.preferences.openRhythm(talk);
  const minute = rhythm.fromMinute;
  const hour =
    minute === undefined
      ? undefined
      : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return flows.preferences.setRhythm(
    talk,
    {
      ...(rhythm.days && { days: rhythm.days }),
      ...(hour && { hour }),
      ...(rhythm.perWeek && { weeklyCap: Math.min(5, Math.round(rhythm.perWeek)) }),
    },
    'typing',
  );
};

const findTip = async (
  listening: Listening,
  talk: Talk,
  topic: string | undefined,
  text: string,
): Promise<Effect[]> => {
  const found = listening.tipSearch().search(text, 3);
  const tips = found.kind === 'found' ? found.tips : [];
  const isNewOfTopic = ({ id }: { id: string }) =>
    talk.prepared.tips.get(id)?.topic === topic && !talk.state.tips.shown.includes(id);
  const words = text.trim().split(/\s+/).length;
  // « Un conseil sur les e-mails » is no wish for the tip of another topic that speaks of e-mails; a longer wish may be.
  const best = topic ? (tips.find(isNewOfTopic) ?? (words > 6 ? tips[0] : undefined)) : tips[0];
  if (best) return listening.flows.tip.give(talk, { tipId: best.id });
  if (topic) return listening.flows.tip.give(talk, { topic });
  if (words <= 4) return listening.flows.tip.give(talk);
  await listening.noteGap(talk.speaker.tenantId, text);
  return [
    {
      kind: 'show',
      ...notice(talk, { text: talk.say('tip.not-found'), actions: ['tip', 'topics', 'help'] }),
    },
  ];
};
