import { dayMs } from '../../src/domain/time';
import { button, card, heading, link, paragraph, panel, type AdaptiveCard } from '../shared/cards';
import type { Effect } from '../shared/effects';
import { notice, wayOn } from '../shared/notice.card';
import type { Talk } from '../shared/talk';

/** What it can do, whom to call, and every sentence that is about the bot itself. */
export const helpDialog = {
  help: (talk: Talk): Effect[] => [{ kind: 'show', card: helpCard(talk), summary: talk.say('help.title') }],

  hello: (talk: Talk): Effect[] => {
    const { firstName } = talk.speaker;
    const hello = firstName ? talk.say('help.hello-name', { name: firstName }) : talk.say('help.hello');
    const text = isBackAfterLong(talk) ? talk.say('welcome.back') : hello;
    return [{ kind: 'show', ...notice(talk, { text, actions: ['next', 'progress', 'help'] }) }];
  },
  thanks: (talk: Talk): Effect[] => [{ kind: 'say', text: talk.say('help.thanks') }],
  whoAmI: (talk: Talk): Effect[] => [
    {
      kind: 'show',
      ...notice(talk, { text: talk.say('help.who-am-i'), actions: ['next', 'help', 'my-data'] }),
    },
  ],
  pix: (talk: Talk): Effect[] => [
    {
      kind: 'show',
      ...notice(talk, {
        text: [talk.say('help.pix'), talk.say('help.leaves-teams')],
        more: [link(talk.say('help.button.pix'), 'https://pix.fr/')],
        actions: ['next', 'progress'],
      }),
    },
  ],
  human: (talk: Talk): Effect[] => [
    { kind: 'show', ...notice(talk, { text: contactLines(talk), actions: ['help', 'next'] }) },
  ],

  /** The organisation's own emergency steps, at once and before anything else. */
  incident: (talk: Talk): Effect[] => [
    { kind: 'show', card: incidentCard(talk), summary: talk.say('incident.title') },
  ],

  outOfScope: (talk: Talk): Effect[] => [
    {
      kind: 'show',
      ...notice(talk, {
        text: [talk.say('help.out-of-scope'), talk.say('help.contact', { contact: contactText(talk) })],
        actions: ['next', 'tip', 'topics', 'help'],
      }),
    },
  ],
  channel: (talk: Talk): Effect[] => [{ kind: 'say', text: talk.say('help.channel') }],
  file: (talk: Talk): Effect[] => [
    { kind: 'show', ...notice(talk, { text: talk.say('help.file'), actions: ['next', 'help'] }) },
  ],
  tooLong: (talk: Talk): Effect[] => [
    { kind: 'show', ...notice(talk, { text: talk.say('help.too-long'), actions: ['next', 'help'] }) },
  ],
  emptyText: (talk: Talk): Effect[] => [
    { kind: 'show', ...notice(talk, { text: talk.say('help.empty'), actions: ['next', 'topics', 'help'] }) },
  ],
};

/** Whoever answered questions once and says hello after a month or more. */
const isBackAfterLong = ({ state: { lastSeenAt, counts }, prepared, now }: Talk): boolean =>
  lastSeenAt !== undefined &&
  counts.answers > 0 &&
  now.getTime() - lastSeenAt.getTime() >= prepared.model.settings.absenceDays * dayMs;

export const contactText = ({ organisation: { contact } }: Talk): string =>
  [contact.name, contact.phone, contact.email].filter(Boolean).join(' · ');

const contactLines = (talk: Talk): string[] => {
  const { hours } = talk.organisation.contact;
  return [
    talk.say('help.human', { contact: contactText(talk) }),
    ...(hours ? [talk.say('help.human-hours', { hours })] : []),
  ];
};

const helpCard = (talk: Talk): AdaptiveCard => {
  const { say } = talk;
  const examples = [
    say('help.example.question'),
    say('help.example.tip'),
    say('help.example.level'),
    say('help.example.pause'),
    say('help.example.stop'),
    say('help.example.data'),
    say('help.example.language'),
  ];
  const managerLines = talk.speaker.roles.includes('manager')
    ? [say('help.example.nudge'), say('help.example.campaign'), say('help.example.team')]
    : [];
  return card({
    lang: talk.locale,
    body: [
      heading(say('help.title')),
      paragraph(say('help.text')),
      ...[...examples, ...managerLines].map((line) => paragraph(`• ${line}`, { spacing: 'Small' })),
      paragraph(say('help.contact', { contact: contactText(talk) })),
    ],
    actions: [
      wayOn(talk, 'next', true),
      wayOn(talk, 'topics'),
      wayOn(talk, 'progress'),
      wayOn(talk, 'rhythm'),
      wayOn(talk, 'my-data'),
      ...(managerLines.length > 0 ? [wayOn(talk, 'team')] : [wayOn(talk, 'paths')]),
    ],
    fallbackText: [say('help.text'), ...examples, ...managerLines].join('\n'),
  });
};

const incidentCard = (talk: Talk): AdaptiveCard => {
  const { say } = talk;
  const { steps, contact, source } = talk.organisation.emergency;
  const who = [contact.name, contact.phone, contact.email].filter(Boolean).join(' · ');
  return card({
    lang: talk.locale,
    body: [
      heading(say('incident.title')),
      panel('attention', [
        paragraph(say('incident.call', { contact: who }), { weight: 'Bolder' }),
        ...steps.map((step, index) => paragraph(`${index + 1}. ${step}`, { spacing: 'Small' })),
      ]),
      paragraph(say('incident.reassure')),
    ],
    actions: [
      source ? link(say('feedback.button.source'), source.url) : undefined,
      button(say('button.tip'), { do: 'tip', topic: 'cybersecurite' }),
    ].filter((action) => action !== undefined),
    fallbackText: [say('incident.call', { contact: who }), ...steps].join('\n'),
  });
};
