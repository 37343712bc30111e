import type { ProactiveSubject } from '../../src/application/ports/proactive-cards';
import type { Attachment, Nudge, Sender } from '../../src/domain/nudging/nudge';
import { linksIn } from '../../src/domain/nudging/own-text';
import {
  button,
  card,
  heading,
  link,
  panel,
  paragraph,
  small,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
} from '../shared/cards';
import { dayText, topicName, type Talk } from '../shared/talk';

/** What a card needs of a turn: it is also written without one, by the sender. */
export type Reading = Pick<Talk, 'say' | 'locale' | 'timeZone' | 'prepared'>;

/** « Karim (Relations aux usagers) », or the unit alone. */
export const senderText = ({ say }: Pick<Talk, 'say'>, { firstName, unit }: Sender): string => {
  const place = unit && unitText(unit);
  if (firstName && place) return say('nudge.sender', { name: firstName, unit: place });
  return firstName ?? place ?? '';
};
/** « Ressources humaines › Formation ». */
export const unitText = (unit: string): string => unit.replaceAll('/', ' › ');

const maxLinks = 2;

/** A nudge as it is received: who asked, their words, what is offered, why, and how to stop. */
export const nudgeCard = (
  reading: Reading,
  { nudge, unit, isTest }: Extract<ProactiveSubject, { what: 'nudge' }>,
): AdaptiveCard => {
  const { say, locale } = reading;
  const title = say('nudge.title', { sender: senderText(reading, nudge.sender) });
  const template = nudge.template && templateText(reading, nudge.template);
  const offer = nudge.attach && offerOf(reading, nudge.attach);
  const why = whyLines(reading, { unit, isTest });
  return card({
    lang: locale,
    body: [
      heading(title),
      template ? paragraph(template) : undefined,
      ...(nudge.text ? plainText(nudge.text) : []),
      offer ? panel('emphasis', [paragraph(offer.text)]) : undefined,
      nudge.correctedAt
        ? small(say('nudge.corrected', { day: dayText(reading, nudge.correctedAt) }))
        : undefined,
      ...why.map(small),
    ],
    actions: [
      offer
        ? button(offer.button, { do: 'open-attached', nudge: nudge.id, ...nudge.attach }, { isPrimary: true })
        : promised(reading, nudge.template),
      ...linkButtons(nudge.text),
      button(say('button.stop-nudges'), { do: 'stop-reminders', scope: 'nudges' }),
    ],
    fallbackText: [title, template, nudge.text, offer?.text, ...why].filter(Boolean).join('\n'),
  });
};

/** With nothing attached, there is still something to do: what the sentence speaks of, else a question. */
const promised = ({ say }: Reading, template: string | undefined): CardAction => {
  if (template === 'conseil') return button(say('nudge.button.tip'), { do: 'tip' }, { isPrimary: true });
  if (template === 'parcours') return button(say('nudge.button.path'), { do: 'paths' }, { isPrimary: true });
  return button(say('nudge.button.question'), { do: 'next' }, { isPrimary: true });
};

const whyLines = ({ say }: Reading, { unit, isTest }: { unit?: string; isTest?: boolean }): string[] => [
  ...(isTest ? [say('nudge.why-test')] : []),
  ...(unit ? [say('nudge.why', { unit: unitText(unit) })] : []),
  say('nudge.stop'),
];

/** Templates are whatever the wording holds: one that is gone since leaves nothing to say. */
const templateText = ({ prepared, locale }: Reading, template: string): string | undefined => {
  const { wording } = prepared.release.content;
  const key = `nudge.template.${template}`;
  return wording[locale][key] ?? wording.fr[key];
};

/** Runs of text are not read as Markdown: what the manager typed is what is shown. */
const plainText = (text: string): CardElement[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: line }] }));

/** Runs of text hold no link: each gets a button that names where it leads. */
const linkButtons = (text: string | undefined): CardAction[] =>
  linksIn(text ?? '')
    .slice(0, maxLinks)
    .map((url) => link(new URL(url).hostname.replace(/^www\./, '').slice(0, 20), url));

const offerOf = (reading: Reading, attach: Attachment): { text: string; button: string } | undefined => {
  const { say, prepared } = reading;
  if ('question' in attach) {
    const question = prepared.questions.get(attach.question);
    return (
      question && {
        text: say('nudge.attached.question', { topic: topicName(reading, question.topic) }),
        button: say('nudge.button.question'),
      }
    );
  }
  if ('tip' in attach) {
    const tip = prepared.tips.get(attach.tip);
    return (
      tip && {
        text: say('nudge.attached.tip', { topic: topicName(reading, tip.topic) }),
        button: say('nudge.button.tip'),
      }
    );
  }
  const path = prepared.release.content.paths.find(({ id }) => id === attach.path);
  return (
    path && {
      text: say('nudge.attached.path', { name: path.name, minutes: path.minutes }),
      button: say('nudge.button.path'),
    }
  );
};

export const pathReminderCard = (
  reading: Reading,
  { nudge, unit, path, stepsDone }: Extract<ProactiveSubject, { what: 'path-reminder' }>,
): AdaptiveCard => {
  const { say, locale } = reading;
  const day = dayText(reading, nudge.campaign?.dueAt ?? nudge.expiresAt);
  const text = say('nudge.reminder.text', { done: stepsDone, count: path.steps.length, day });
  const title = say('nudge.reminder.title', { name: path.name });
  const from = say('nudge.title', { sender: senderText(reading, nudge.sender) });
  const why = whyLines(reading, { unit });
  return card({
    lang: locale,
    body: [small(from), heading(title), paragraph(text), ...why.map(small)],
    actions: [
      button(
        say('nudge.button.continue'),
        { do: 'open-attached', nudge: nudge.id, path: path.id },
        { isPrimary: true },
      ),
      button(say('button.stop-nudges'), { do: 'stop-reminders', scope: 'nudges' }),
    ],
    fallbackText: [from, title, text, ...why].join('\n'),
  });
};

export const stillThereCard = ({ say, locale }: Reading): AdaptiveCard => {
  const texts = [say('nudge.own.still-text'), say('nudge.own.still-silence')];
  return card({
    lang: locale,
    body: [heading(say('nudge.own.still-title')), ...texts.map((text) => paragraph(text))],
    actions: [
      button(say('nudge.button.still-yes'), { do: 'still-there', answer: 'yes' }, { isPrimary: true }),
      button(say('nudge.button.still-no'), { do: 'still-there', answer: 'no' }),
      button(say('button.rhythm'), { do: 'rhythm' }),
    ],
    fallbackText: texts.join('\n'),
  });
};

/** The toast of a nudge: who writes, never what somebody scored. */
export const nudgeSummary = (reading: Pick<Talk, 'say'>, { sender }: Pick<Nudge, 'sender'>): string =>
  reading.say('nudge.summary', { sender: senderText(reading, sender) });
