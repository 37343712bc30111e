import type { RhythmEntity } from '../../application/ports/understanding';
import { sayMinute } from './civil-date';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ENGLISH_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const COUNTS: Record<string, number> = {
  un: 1,
  une: 1,
  '1': 1,
  once: 1,
  one: 1,
  deux: 2,
  '2': 2,
  twice: 2,
  two: 2,
  trois: 3,
  '3': 3,
  three: 3,
  quatre: 4,
  '4': 4,
  cinq: 5,
  '5': 5,
};
const COUNT = `(${Object.keys(COUNTS).join('|')})`;
const WORKED_DAYS = 5;

function daysIn(text: string): { days: number[]; excludedDays: number[] } {
  const days: number[] = [];
  const excludedDays: number[] = [];
  for (const match of text.matchAll(
    /\b(?:(pas(?: de rappels?)?(?: le| les)?|jamais(?: le)?|sauf(?: le| les)?|evite(?:r)?(?: le)?|travaille pas le|suis pas la le|not on) )?(?:le |les |on )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/g,
  )) {
    const name = match[2] ?? '';
    const day = (DAYS.indexOf(name) >= 0 ? DAYS.indexOf(name) : ENGLISH_DAYS.indexOf(name)) + 1;
    (match[1] ? excludedDays : days).push(day);
  }
  return { days: [...new Set(days)], excludedDays: [...new Set(excludedDays)] };
}

/** Half-open window of the day, in minutes: an hour said gives that hour, a part of the day gives its span. */
function hoursIn(text: string): { fromMinute: number; toMinute: number } | undefined {
  const between = /\bentre (\d{1,2}) ?h?(\d{2})? ?(?:et|a|-) ?(\d{1,2}) ?h?(\d{2})?/.exec(text);
  const minutes = (hour?: string, minute?: string): number => Number(hour) * 60 + Number(minute ?? 0);
  if (between && minutes(between[1]) < 1440 && minutes(between[3]) < 1440) {
    return { fromMinute: minutes(between[1], between[2]), toMinute: minutes(between[3], between[4]) };
  }
  const at = /\b(\d{1,2}) ?(?:h|heures?|:|hours?|o'clock)(?: ?(\d{2}))?\b|\bat (\d{1,2})\b/.exec(text);
  const said = at ? minutes(at[1] ?? at[3], at[2]) : undefined;
  if (said !== undefined && said < 1440) {
    if (/pas avant|jamais avant|apres \d|not before/.test(text))
      return { fromMinute: said, toMinute: 18 * 60 };
    if (/pas apres|avant \d|not after/.test(text)) return { fromMinute: 8 * 60, toMinute: said };
    return { fromMinute: said, toMinute: Math.min(said + 60, 1440) };
  }
  const spans: readonly (readonly [RegExp, number, number])[] = [
    [/debut d(?:e l')?'?apres[- ]midi|apres (?:le )?dejeuner|apres manger/, 13.5, 15],
    [/fin d(?:e l')?'?apres[- ]midi|fin de journee/, 16, 18],
    [/fin de matinee|avant midi/, 11, 12],
    [/debut de matinee/, 8, 10],
    [/apres[- ]midi|aprem|afternoon/, 14, 17],
    [/\bmat(?:in|inee|ins)?\b|morning/, 8, 12],
    [/\bmidi\b|\bnoon\b/, 12, 14],
    [/\bsoir(?:ee)?\b|evening/, 17, 19],
  ];
  const span = spans.find(([pattern]) => pattern.test(text));
  return span && { fromMinute: span[1] * 60, toMinute: span[2] * 60 };
}

function perWeekIn(text: string): number | undefined {
  const times = new RegExp(
    `\\b${COUNT}(?: ?(?:fois|questions?|rappels?|messages?|times?|reminders?|envois?|notifs?|kestions?|j))? ?(?:par|/|pr|a|per|chaque|tou[st] les|every) ?(sem\\w*|jours?|j|mois|weeks?|days?|months?|quinze jours|deux semaines)\\b`,
  ).exec(text);
  const unit = times?.[2] ?? '';
  const count = times ? (COUNTS[times[1] ?? ''] ?? 1) : undefined;
  if (count !== undefined) {
    if (/^(j|day)/.test(unit)) return count * WORKED_DAYS;
    if (/^(mois|month)/.test(unit)) return count / 4;
    return /quinze|deux sem/.test(unit) ? count / 2 : count;
  }
  if (/un jour sur deux|tous les deux jours|every other day/.test(text)) return 2.5;
  if (/une semaine sur deux|tous les quinze jours|toutes les deux semaines/.test(text)) return 0.5;
  if (/tous les jours|chaque (?:jour|matin|soir)|quotidien|every day|daily/.test(text)) return WORKED_DAYS;
  if (/hebdo|toutes les semaines|chaque semaine|weekly|every week/.test(text)) return 1;
  return /mensuel|chaque mois|tous les mois|monthly/.test(text) ? 0.25 : undefined;
}

function say({
  days = [],
  excludedDays = [],
  fromMinute,
  toMinute,
  perWeek,
  change,
}: Omit<RhythmEntity, 'said'>): string {
  const names = (list: number[]): string => list.map((day) => DAYS[day - 1]).join(', ');
  const often =
    perWeek === undefined
      ? ''
      : perWeek === WORKED_DAYS
        ? 'une question par jour travaillé'
        : perWeek >= 1
          ? `${String(perWeek).replace('.', ',')} question${perWeek > 1 ? 's' : ''} par semaine`
          : perWeek === 0.5
            ? 'une question toutes les deux semaines'
            : 'une question par mois';
  return [
    often,
    days.length > 0 ? `le ${names(days)}` : '',
    excludedDays.length > 0 ? `jamais le ${names(excludedDays)}` : '',
    fromMinute !== undefined && toMinute !== undefined
      ? `entre ${sayMinute(fromMinute)} et ${sayMinute(toMinute)}`
      : '',
    change === 'less' ? 'moins souvent' : change === 'more' ? 'plus souvent' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Days, hours and frequency wished for. `text` is plain. */
export function rhythmIn(text: string): RhythmEntity | undefined {
  const { days, excludedDays } = daysIn(text);
  const perWeek = perWeekIn(text);
  const change =
    perWeek !== undefined
      ? undefined
      : /\bmoins (?:souvent|de)|\bless|fewer|espace|redui|diminue|baisse|ralenti|trop de/.test(text)
        ? 'less'
        : /\bplus (?:souvent|de)|davantage|more (?:often|questions|reminders)|augmente|accelere/.test(text)
          ? 'more'
          : undefined;
  const rhythm = {
    ...(days.length > 0 ? { days } : {}),
    ...(excludedDays.length > 0 ? { excludedDays } : {}),
    ...hoursIn(text),
    ...(perWeek === undefined ? {} : { perWeek }),
    ...(change === undefined ? {} : { change: change as 'more' | 'less' }),
  };
  return Object.keys(rhythm).length === 0 ? undefined : { ...rhythm, said: say(rhythm) };
}
