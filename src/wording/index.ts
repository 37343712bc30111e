import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale, WordingTable } from '../domain/bank/release';
import type { Say } from '../domain/bank/wording';

/** ICU messages are parsed once per table: a release never changes. */
const parsed = new WeakMap<WordingTable, Map<string, IntlMessageFormat>>();

const messageOf = (table: WordingTable, locale: Locale, key: string): IntlMessageFormat => {
  const messages = parsed.get(table) ?? new Map<string, IntlMessageFormat>();
  parsed.set(table, messages);
  const known = messages.get(key);
  if (known) return known;
  const source = table[key];
  if (source === undefined) throw new Error(`wording key missing from the release: ${key} (${locale})`);
  // `ignoreTag`: « < » and « > » are text, never markup.
  const message = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true });
  messages.set(key, message);
  return message;
};

/**
 * The sentences of a release in one language; in French where an older release lacks the other's.
 * Throws on a key without French: the lint refuses such a release.
 */
export const openWording =
  (tables: Record<Locale, WordingTable>, locale: Locale): Say =>
  (key, ...values) => {
    const spoken = tables[locale][key] === undefined ? 'fr' : locale;
    const message = messageOf(tables[spoken], spoken, String(key));
    return String(message.format(values[0] as Record<string, string> | undefined));
  };
