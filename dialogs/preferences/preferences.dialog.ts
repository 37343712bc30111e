import { z } from 'zod';
import type { makeChangePreferences, PreferenceChange } from '../../src/application/change-preferences';
import type { Locale } from '../../src/domain/bank/release';
import type { Rhythm } from '../../src/domain/learner/events';
import type { LearnerState } from '../../src/domain/learner/state';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import { inputsOf, type PayloadOf } from '../shared/payloads';
import { dayText, type Talk } from '../shared/talk';
import { pauseCard, rhythmCard, weekdayName } from './rhythm.card';
import { dayMs } from '../../src/domain/time';

/** A pause ends by itself, at most this far away. */
const longestPauseInDays = 366;

/** How the service behaves with the person: pause, rhythm, silence, language, sharing. Each in one word or one press. */
export const preferencesDialog = ({
  changePreferences,
}: {
  changePreferences: ReturnType<typeof makeChangePreferences>;
}) => {
  const change = (talk: Talk, preference: PreferenceChange): Promise<LearnerState> =>
    changePreferences({ actor: talk.actor, change: preference });
  const done = (
    talk: Talk,
    text: string | string[],
    via: Via,
    actions: Parameters<typeof notice>[1]['actions'] = ['next', 'help'],
  ): Effect[] => [{ kind: via === 'button' ? 'replace' : 'show', ...notice(talk, { text, actions }) }];

  const pause = async (talk: Talk, until: Date, via: Via): Promise<Effect[]> => {
    const days = (until.getTime() - talk.now.getTime()) / dayMs;
    if (days <= 0) return done(talk, talk.say('pause.past'), via, ['next']);
    if (days > longestPauseInDays) return done(talk, talk.say('pause.too-long'), via, ['next']);
    await change(talk, { kind: 'paused', until });
    return done(talk, talk.say('pause.done', { day: dayText(talk, until) }), via, [
      'next',
      'resume-reminders',
    ]);
  };

  const setRhythm = async (talk: Talk, rhythm: Partial<Rhythm>, via: Via): Promise<Effect[]> => {
    const state = await change(talk, { kind: 'rhythm-set', rhythm });
    return done(talk, rhythmText(talk, state.preferences.rhythm), via, ['next', 'rhythm']);
  };

  return {
    openPause: (talk: Talk): Effect[] => [
      { kind: 'show', card: pauseCard(talk), summary: talk.say('pause.title') },
    ],
    pause,
    pausePressed: async (talk: Talk, payload: PayloadOf<'confirm-pause'>): Promise<Effect[]> => {
      const until =
        readPause(talk, inputsOf(payload)) ?? (payload.until ? endOfDayBefore(payload.until) : undefined);
      return until
        ? pause(talk, until, 'button')
        : [
            {
              kind: 'replace',
              card: pauseCard(talk, talk.say('pause.choose')),
              summary: talk.say('pause.title'),
            },
          ];
    },
    resume: async (talk: Talk, via: Via): Promise<Effect[]> => {
      await change(talk, { kind: 'resumed' });
      return done(talk, talk.say('pause.resumed'), via);
    },
    stop: async (talk: Talk, scope: 'nudges' | 'all', via: Via): Promise<Effect[]> => {
      await change(talk, { kind: 'reminders-stopped', scope });
      return done(talk, talk.say(`reminders.stopped-${scope}`), via, ['next', 'resume-reminders']);
    },
    restart: async (talk: Talk, via: Via): Promise<Effect[]> => {
      const state = await change(talk, { kind: 'reminders-resumed' });
      return done(
        talk,
        [talk.say('reminders.resumed'), rhythmText(talk, state.preferences.rhythm, 'is')],
        via,
        ['next', 'rhythm'],
      );
    },
    openRhythm: (talk: Talk): Effect[] => [
      { kind: 'show', card: rhythmCard(talk), summary: talk.say('rhythm.title') },
    ],
    setRhythm,
    rhythmPressed: async (talk: Talk, payload: PayloadOf<'save-rhythm'>): Promise<Effect[]> => {
      const read = rhythmInputs.safeParse(inputsOf(payload));
      if (!read.success)
        return [
          {
            kind: 'replace',
            card: rhythmCard(talk, talk.say('rhythm.incomplete')),
            summary: talk.say('rhythm.title'),
          },
        ];
      const { days, hour, cap } = read.data;
      return setRhythm(talk, { days, hour, weeklyCap: cap }, 'button');
    },
    language: async (
      talk: Talk,
      locale: Locale,
      sayIn: (locale: Locale) => Talk['say'],
      via: Via,
    ): Promise<Effect[]> => {
      await change(talk, { kind: 'locale-chosen', locale });
      const spoken = { ...talk, locale, say: sayIn(locale) };
      return done(spoken, spoken.say('language.changed'), via);
    },
    share: async (talk: Talk, withManager: boolean, via: Via): Promise<Effect[]> => {
      await change(talk, { kind: 'results-shared', withManager });
      return done(talk, talk.say(withManager ? 'sharing.on' : 'sharing.off'), via, ['my-data', 'progress']);
    },
    difficulty: async (talk: Talk, direction: 'easier' | 'harder'): Promise<void> => {
      await change(
        { ...talk, actor: { ...talk.actor, activityId: undefined } },
        { kind: 'difficulty-asked', direction },
      );
    },
  };
};

type Via = 'button' | 'typing';

const rhythmInputs = z.object({
  days: z
    .string()
    .regex(/^[1-7](,[1-7])*$/)
    .transform((text) => [...new Set(text.split(',').map(Number))].sort()),
  hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  cap: z.coerce.number().int().min(0).max(5),
});

/** « Une question le mardi et le jeudi, vers 9 h 30, deux fois par semaine au plus. » */
const rhythmText = (talk: Talk, { days, hour, weeklyCap }: Rhythm, how: 'set' | 'is' = 'set'): string => {
  if (weeklyCap === 0) return talk.say('rhythm.none');
  const names = days.map((day) => talk.say('rhythm.day', { day: weekdayName(talk, day) }));
  const list = new Intl.ListFormat(talk.locale, { type: 'conjunction' }).format(names);
  const [hours, minutes] = hour.split(':');
  const spoken =
    talk.locale === 'fr' ? `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}` : hour;
  return talk.say(`rhythm.${how}`, { days: list, hour: spoken, cap: weeklyCap });
};

/** A day and until includes it: sending starts again the day after. Noon UTC keeps the date in every French time zone. */
const endOfDayBefore = (isoDate: string): Date => new Date(`${isoDate}T12:00:00Z`);

const readPause = (talk: Talk, inputs: Record<string, unknown>): Date | undefined => {
  if (typeof inputs['date'] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(inputs['date']))
    return endOfDayBefore(inputs['date']);
  const days = Number(inputs['days']);
  return Number.isInteger(days) && days > 0 ? new Date(talk.now.getTime() + days * dayMs) : undefined;
};
