import type { Author } from '../../src/application/audience';
import { minuteOf, momentOf } from '../../src/domain/nudging/local-time';
import type { OwnTextProblem } from '../../src/domain/nudging/own-text';
import { Refusal } from '../../src/domain/refusals';
import type { AdaptiveCard } from '../shared/cards';
import type { Effect } from '../shared/effects';
import { notice } from '../shared/notice.card';
import type { Talk } from '../shared/talk';
import { dayMs } from '../../src/domain/time';

export const authorOf = ({ actor }: Talk): Author => ({
  tenantId: actor.tenantId,
  learnerId: actor.learnerId,
});
export const replace = (summary: string, card: AdaptiveCard): Effect => ({ kind: 'replace', card, summary });

/** A button may be forged, or pressed by somebody who is a manager no more: every step asks again. */
export const forManagers = <Steps extends Record<string, (talk: Talk, about: never) => Promise<Effect[]>>>(
  steps: Steps,
): Steps =>
  Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      async (talk: Talk, about: never) =>
        talk.speaker.roles.includes('manager') ? step(talk, about) : refused(talk, 'nudge.not-manager'),
    ]),
  ) as Steps;

export const refused = (
  talk: Talk,
  key: 'nudge.not-manager' | 'nudge.no-unit' | 'nudge.switched-off',
): Effect[] => {
  const { contact } = talk.organisation;
  const text = key === 'nudge.switched-off' ? talk.say(key) : talk.say(key, { contact: contact.name });
  return [{ kind: 'show', ...notice(talk, { text, actions: ['next', 'help'] }) }];
};

/** The units ticked in a form, as their names are. */
export const unitsOf = (value: string | undefined): string[] =>
  (value ?? '').split(',').flatMap((each) => (each ? [decoded(each)] : []));

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** The manager's own clock. */
export const momentFrom = ({ timeZone, now }: Talk, date: string, time?: string): Date | 'impossible' => {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDate || (time && !/^\d{2}:\d{2}$/.test(time))) return 'impossible';
  const at = momentOf(date, minuteOf(time || '00:00'), timeZone);
  // Today without an hour means as soon as possible.
  return at.getTime() < now.getTime() - (time ? 0 : dayMs) ? 'impossible' : at;
};

export const problemText = (talk: Talk, error: unknown): string => {
  if (!(error instanceof Refusal)) throw error;
  const [problem] = (error.context['problems'] ?? []) as OwnTextProblem[];
  if (problem) return ownTextProblem(talk, problem);
  switch (error.code) {
    case 'outside-scope':
    case 'unknown-unit':
    case 'forbidden':
      return talk.say('nudge.problem.outside-scope');
    case 'conflict':
      return talk.say('nudge.problem.conflict');
    case 'not-found':
      return talk.say('nudge.problem.not-found');
    case 'not-allowed-now':
      return talk.say('nudge.switched-off');
    default:
      if (/days after the start/.test(error.detail)) return talk.say('nudge.problem.too-short');
      if (/days ahead/.test(error.detail)) return talk.say('nudge.problem.too-far');
      return talk.say(/expiresAt/.test(error.detail) ? 'nudge.problem.dates' : 'nudge.problem.other');
  }
};

const ownTextProblem = ({ say }: Talk, problem: OwnTextProblem): string => {
  switch (problem.kind) {
    case 'empty':
    case 'markup':
    case 'hidden-characters':
      return say(`nudge.problem.${problem.kind}`);
    case 'too-long':
      return say('nudge.problem.too-long', { chars: problem.chars, max: problem.max });
    case 'link-not-https':
      return say('nudge.problem.link-not-https', { link: problem.link });
    case 'link-not-allowed':
      return say('nudge.problem.link-not-allowed', { host: problem.host });
  }
};
