import type { SharedResult } from '../../src/application/show-team';
import type { UnitOverview } from '../../src/domain/privacy/group-view';
import { meanLevel } from '../../src/domain/privacy/group-view';
import { lastPartOf, unitAndAbove } from '../../src/domain/people/units';
import {
  button,
  card,
  heading,
  panel,
  paragraph,
  pickInput,
  small,
  type AdaptiveCard,
  type CardElement,
} from '../shared/cards';
import { wayOn } from '../shared/notice.card';
import { topicName, type Talk } from '../shared/talk';

export interface TeamCardParts {
  /** "2026-W48". */
  week: string;
  chosen: UnitOverview;
  /** The units right below it. */
  below: readonly UnitOverview[];
  /** Every unit that may be looked into. */
  all: readonly string[];
  shared: readonly SharedResult[];
  isSharedLeftOut: boolean;
  /** They asked about a person: said first. */
  isAboutPerson?: boolean;
}
type ToldUnit = Exclude<UnitOverview, { suppressed: true }>;

/** Cards stay readable on a phone: what does not fit is found by choosing a smaller unit. */
const mostLines = 12;
/** A tenth of a level or less is noise. */
const leastChange = 0.2;

export const teamCard = (talk: Talk, parts: TeamCardParts): AdaptiveCard => {
  const { say } = talk;
  const { chosen, below, all } = parts;
  const elements = [
    heading(say('team.heading', { unit: unitText(chosen.unit) })),
    ...(parts.isAboutPerson ? [panel('emphasis', [paragraph(say('team.no-person'))])] : []),
    small(say('team.week', { week: weekNumber(parts.week) })),
    ...unitElements(talk, chosen),
    ...below.slice(0, mostLines).map((unit) => paragraph(lineOf(talk, unit), { spacing: 'Small' })),
    ...sharedElements(talk, parts),
    small(say('team.privacy')),
  ];
  return card({
    lang: talk.locale,
    body: [...elements, all.length > 1 ? unitPicker(talk, parts) : undefined],
    actions: [
      all.length > 1
        ? button(say('team.button.see'), { do: 'team' }, { needsInputs: true, isPrimary: true })
        : undefined,
      wayOn(talk, 'compose-nudge'),
      wayOn(talk, 'campaign'),
      wayOn(talk, 'help'),
    ],
    fallbackText: textsIn(elements).join('\n'),
  });
};

const textsIn = (elements: readonly CardElement[]): string[] =>
  elements.flatMap((element) => {
    if (Array.isArray(element['items'])) return textsIn(element['items'] as CardElement[]);
    return typeof element['text'] === 'string' ? [element['text']] : [];
  });

/** « Usagers › Accueil ». */
const unitText = (unit: string): string => unitAndAbove(unit).map(lastPartOf).join(' › ');
const weekNumber = (week: string): number => Number(week.split('-W')[1]);

const unitElements = (talk: Talk, unit: UnitOverview): CardElement[] => {
  const { say } = talk;
  if (!('people' in unit)) return [paragraph(say('team.suppressed'))];
  const topics = Object.entries(unit.topics);
  return [
    paragraph(say('team.people', { people: unit.people, participation: participationText(talk, unit) }), {
      weight: 'Bolder',
    }),
    ...(topics.length === 0 ? [paragraph(say('team.no-topic'))] : []),
    ...topics
      .slice(0, mostLines)
      .flatMap(([topic, { levels, change }]) => [
        paragraph(topicName(talk, topic), { weight: 'Bolder', spacing: 'Small' }),
        paragraph(
          [
            say('team.mean', { level: decimal(talk, meanLevel(levels)) }),
            changeText(talk, change),
            sharesText(talk, levels),
          ]
            .filter(Boolean)
            .join(' '),
          { spacing: 'None' },
        ),
      ]),
  ];
};

const lineOf = (talk: Talk, unit: UnitOverview): string => {
  const name = lastPartOf(unit.unit);
  return 'people' in unit
    ? talk.say('team.line', {
        unit: name,
        people: unit.people,
        participation: participationText(talk, unit),
      })
    : talk.say('team.line-suppressed', { unit: name });
};

/** The first and last classes are open, in a unit made of small groups too: « environ 20 % ou moins ». */
const edgePercent = 20;
const participationText = (talk: Talk, { participation }: ToldUnit): string => {
  const percent = Math.round(participation * 100);
  if (percent <= edgePercent) return talk.say('team.or-less', { percent });
  if (percent >= 100 - edgePercent) return talk.say('team.or-more', { percent });
  return talk.say('team.about', { percent });
};

const decimal = ({ locale }: Pick<Talk, 'locale'>, value: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);

const changeText = (talk: Talk, change: number | null): string => {
  if (change === null || Math.abs(change) < leastChange) return '';
  const levels = decimal(talk, Math.abs(change));
  return talk.say(change > 0 ? 'team.up' : 'team.down', { levels });
};

const pairs = [1, 3, 5, 7] as const;
/** Levels two by two: eight figures in a row are not read. */
const sharesText = ({ say }: Talk, levels: readonly number[]): string =>
  pairs
    .map((from) => ({ from, percent: Math.round(((levels[from - 1] ?? 0) + (levels[from] ?? 0)) * 100) }))
    .filter(({ percent }) => percent > 0)
    .map(({ from, percent }) => say('team.share', { from, to: from + 1, percent }))
    .join(' · ');

const sharedElements = (talk: Talk, { shared, isSharedLeftOut }: TeamCardParts): CardElement[] => {
  const { say } = talk;
  if (isSharedLeftOut) return [small(say('team.shared-left-out'))];
  if (shared.length === 0) return [];
  const lines = shared.slice(0, mostLines).map(({ firstName, unit, topics }) => {
    const levels = Object.entries(topics).map(([topic, { level }]) =>
      say('team.shared-level', { topic: topicName(talk, topic), level }),
    );
    return say('team.shared-line', {
      name: firstName ?? say('team.no-name'),
      unit: lastPartOf(unit),
      levels: levels.length > 0 ? levels.join(', ') : say('team.shared-nothing'),
    });
  });
  return [
    panel('emphasis', [
      paragraph(say('team.shared'), { weight: 'Bolder' }),
      ...lines.map((line) => paragraph(line, { spacing: 'Small' })),
    ]),
  ];
};

const unitPicker = ({ say }: Talk, { all, chosen }: TeamCardParts): CardElement =>
  pickInput({
    id: 'unit',
    label: say('team.label'),
    placeholder: say('team.label'),
    errorMessage: say('team.label'),
    choices: all.slice(0, 200).map((unit) => ({ title: unitText(unit), value: unit })),
    value: chosen.unit,
  });
