import { fr as chrono } from 'chrono-node';
import type { UntilEntity } from '../../application/ports/understanding';
import {
  nextWeekday,
  plusDays,
  plusMonths,
  sayDate,
  sayMinute,
  wallClock,
  type WallClock,
} from './civil-date';

const NUMBERS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
};
const NUMBER = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const numberOf = (text: string): number => NUMBERS[text] ?? Number(text);
const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** Moments that only the person's own calendar, or the school's, can place. */
const UNPLACED =
  /(?:apres |avant |jusqu'? ?(?:a|aux?|en)? ?|a |pendant |de )?(?:la |les |l'|mes |mon )?(?:(?:fin (?:de|des) (?:la |les |mes |l'|mon )?)?(?:vacances(?: (?:de|d')(?: la | l')?\s?\w+| scolaires)?|conges?(?: maternite| parental)?|rentree|toussaint|noel|paques|ascension|ete|elections?|budget|retour|formation|arret(?: maladie)?)|nouvel ordre|quelques (?:jours|temps|semaines)|un certain temps|un moment)/;

interface Found {
  text: string;
  clock: WallClock;
}

const onDate = (until: string, { clock }: Found, hour?: number): UntilEntity => ({
  kind: 'date',
  until,
  ...(hour === undefined ? {} : { hour }),
  said: `je reprends le ${sayDate(until, clock.date)}`,
});

function duration({ text, clock }: Found): UntilEntity | undefined {
  const hours = /\b(24|48|72) ?h\b/.exec(text);
  const match = new RegExp(`\\b${NUMBER} ?(jours?|j|semaines?|sem|mois|week|weeks|days?|months?)\\b`).exec(
    text,
  );
  const count = hours ? Number(hours[1]) / 24 : match ? numberOf(match[1] ?? '1') : undefined;
  if (count === undefined || count === 0) return undefined;
  const unit = hours ? 'j' : (match?.[2] ?? 'j');
  const until = unit.startsWith('mo')
    ? plusMonths(clock.date, Math.min(count, 24))
    : plusDays(clock.date, (/^(sem|week)/.test(unit) ? 7 : 1) * Math.min(count, 400));
  const days = Math.round((Date.parse(until) - Date.parse(clock.date)) / 86_400_000);
  return {
    kind: 'duration',
    days,
    until,
    said: `${days} jour${days > 1 ? 's' : ''}, je reprends le ${sayDate(until, clock.date)}`,
  };
}

/** « jusqu'au 15 », « le 3 » without a month: the next day of that number. */
function dayOfMonth(found: Found): UntilEntity | undefined {
  const match =
    /\b(?:jusqu'? ?(?:au|a)|au|le|avant le|apres le|until the) (\d{1,2}|premier|1er)(?:st|nd|rd|th)?\b(?! ?(?:h\b|heures?|[:/]\d|jours|semaines|mois))/.exec(
      found.text,
    );
  if (!match) return undefined;
  const day = match[1] === 'premier' || match[1] === '1er' ? 1 : Number(match[1]);
  if (day < 1 || day > 31) return undefined;
  for (let ahead = 1; ahead <= 62; ahead += 1) {
    const date = plusDays(found.clock.date, ahead);
    if (Number(date.slice(8)) === day) return onDate(date, found);
  }
  return undefined;
}

function namedPeriod(found: Found): UntilEntity | undefined {
  const { text, clock } = found;
  const isAway =
    /conge|vacance|absent|pas la|rtt|formation|deplacement|holiday|vacation|leave|pas de rappel|pas de message|cette semaine/.test(
      text,
    );
  if (/semaine pro|next week/.test(text)) {
    const monday = nextWeekday(clock.date, 1);
    return onDate(isAway ? plusDays(monday, 7) : monday, found);
  }
  if (/cette semaine|fin de (?:la )?semaine|ce week ?end|this week/.test(text))
    return onDate(nextWeekday(clock.date, 1), found);
  if (/fin (?:du|de ce) mois|mois prochain|le mois pro\b|next month/.test(text))
    return onDate(`${plusMonths(clock.date, 1).slice(0, 7)}-01`, found);
  if (/(?:fin (?:de l'|d')annee|annee prochaine|l'an prochain|nouvel an)/.test(text))
    return onDate(`${Number(clock.date.slice(0, 4)) + 1}-01-01`, found);
  const month = /\b(?:en|jusqu'? ?en|debut|fin|mois d[e'])\s?(\w+)\b/.exec(text);
  const index = MONTHS.indexOf(month?.[1] ?? '');
  if (index >= 0) {
    const after = /\bfin\b/.test(month?.[0] ?? '') ? 1 : 0;
    const year = Number(clock.date.slice(0, 4)) + (index + 1 <= Number(clock.date.slice(5, 7)) ? 1 : 0);
    return onDate(plusMonths(`${year}-${String(index + 1).padStart(2, '0')}-01`, after), found);
  }
  return undefined;
}

function laterToday({ text, clock }: Found): UntilEntity | undefined {
  const at = (minuteOfDay: number): UntilEntity => ({
    kind: 'later-today',
    minuteOfDay,
    said: `plus tard aujourd'hui, vers ${sayMinute(minuteOfDay)}`,
  });
  const wait = new RegExp(`\\b(?:dans|in) ${NUMBER} ?(h|heures?|hours?|min|mn|minutes?)\\b`).exec(text);
  if (wait || /\bdans une demi heure\b/.test(text)) {
    const minutes = wait ? numberOf(wait[1] ?? '1') * (/^h/.test(wait[2] ?? '') ? 60 : 1) : 30;
    const minuteOfDay = clock.minuteOfDay + minutes;
    if (minuteOfDay < 1440) return at(minuteOfDay);
  }
  if (/\bdemain\b|\btomorrow\b/.test(text)) return undefined;
  if (/cet? ?(?:apres[- ]midi|aprem)|this afternoon|apres (?:le dejeuner|manger|midi)/.test(text))
    return at(14 * 60);
  if (/\bce soir\b|this evening|tonight|fin de journee/.test(text)) return at(17 * 60);
  if (/tout a l'heure|tt a l'heure|plus tard|\+ ?tard|later|tantot|pas maintenant|pas mtn|not now/.test(text))
    return { kind: 'later-today', said: "plus tard aujourd'hui" };
  return undefined;
}

function exactDate(found: Found, now: Date): UntilEntity | undefined {
  const { clock, text } = found;
  const parsed = chrono.parse(
    text.slice(0, 300),
    { instant: now, timezone: clock.offsetMinutes },
    { forwardDate: true },
  )[0];
  const start = parsed?.start;
  if (!start || !(start.isCertain('day') || start.isCertain('weekday'))) return undefined;
  const pad = (value: number | null): string => String(value ?? 1).padStart(2, '0');
  let date = `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`;
  if (start.isCertain('weekday') && !start.isCertain('day') && date <= clock.date)
    date = nextWeekday(clock.date, start.get('weekday') || 7);
  if (date < clock.date || date > plusDays(clock.date, 800)) return undefined;
  const hour =
    start.isCertain('hour') || /matin|midi|soir/.test(parsed.text)
      ? (start.get('hour') ?? undefined)
      : undefined;
  if (date === clock.date && /maintenant|now/.test(parsed.text)) return undefined;
  if (date === clock.date)
    return hour === undefined
      ? undefined
      : {
          kind: 'later-today',
          minuteOfDay: hour * 60,
          said: `plus tard aujourd'hui, vers ${sayMinute(hour * 60)}`,
        };
  return onDate(date, found, hour);
}

/** When the person wants to be left until: the day messages resume. `text` is plain (no accent, lower case). */
export function untilIn(text: string, now: Date, timeZone: string): UntilEntity | undefined {
  const found: Found = { text, clock: wallClock(now, timeZone) };
  const placed = duration(found) ?? namedPeriod(found) ?? exactDate(found, now) ?? dayOfMonth(found);
  if (placed) return placed;
  const unplaced = UNPLACED.exec(text);
  if (unplaced) {
    const words = unplaced[0].trim();
    return { kind: 'unresolved', words, said: `« ${words} » : à quelle date ?` };
  }
  return laterToday(found);
}
