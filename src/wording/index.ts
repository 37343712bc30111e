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

type Tables = Readonly<Record<Locale, WordingTable>>;

/**
 * The sentences of a release in one language. A sentence that a release lacks (published before this version of the
 * service) is taken from the wording shipped with it, and in French rather than not at all.
 */
export const openWording =
  (tables: Tables, locale: Locale, shipped?: Tables): Say =>
  (key, ...values) => {
    const sources = [tables[locale], shipped?.[locale], tables.fr, shipped?.fr];
    const index = sources.findIndex((table) => table?.[key] !== undefined);
    const message = messageOf(
      sources[index] ?? tables.fr,
      index <= 1 && index >= 0 ? locale : 'fr',
      String(key),
    );
    return String(message.format(values[0] as Record<string, string> | undefined));
  };
