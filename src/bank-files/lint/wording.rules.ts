import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../domain/bank/release';
import { wordingPlaceholders } from '../../domain/bank/wording-keys';
import type { Rule } from './rule';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values of an ICU message; undefined when it cannot be read. */
export const placeholdersOf = (message: string, locale: Locale): Set<string> | undefined => {
  try {
    const names = new Set<string>();
    collect(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst(), names);
    return names;
  } catch {
    return undefined;
  }
};

const literal = 0;
const collect = (elements: readonly Element[], names: Set<string>): void => {
  for (const element of elements) {
    // `#` (pound) stands for the plural's own value.
    if (element.type !== literal && 'value' in element && typeof element.value === 'string')
      names.add(element.value);
    if ('options' in element) for (const { value } of Object.values(element.options)) collect(value, names);
  }
};

const keyPath = (key: string): string[] => key.split('.');
const isButton = (key: string): boolean => /(^|\.)button\./.test(key);
const mostButtonChars = 20;
const list = (names: Iterable<string>): string => [...names].map((name) => `{${name}}`).join(', ') || 'rien';

/** Everything the bot says. */
export const wordingRules: Rule[] = [
  {
    id: 'wording-missing',
    severity: 'error',
    why: 'Le service dit cette phrase : sans elle, il ne saurait pas répondre.',
    how: 'Remettez la clé et son texte.',
    *check({ content }) {
      for (const locale of spoken(content.wording))
        for (const key of Object.keys(wordingPlaceholders))
          if (!(key in content.wording[locale]))
            yield {
              id: `wording:${locale}`,
              path: keyPath(key),
              what: `La phrase « ${key} » manque en ${names[locale]}.`,
            };
    },
  },
  {
    id: 'wording-unknown',
    severity: 'error',
    why: 'Une phrase que rien n’emploie est souvent une faute de frappe dans la clé.',
    how: 'Corrigez la clé, ou retirez la phrase.',
    *check({ content }) {
      for (const locale of spoken(content.wording))
        for (const key of Object.keys(content.wording[locale]))
          if (!(key in wordingPlaceholders))
            yield {
              id: `wording:${locale}`,
              path: keyPath(key),
              what: `Le service ne connaît pas la phrase « ${key} ».`,
            };
    },
  },
  {
    id: 'wording-message',
    severity: 'error',
    why: 'Une accolade mal fermée empêche de dire la phrase.',
    how: 'Vérifiez les accolades et les formes plural et select.',
    *check({ content }) {
      for (const locale of spoken(content.wording))
        for (const [key, text] of Object.entries(content.wording[locale]))
          if (!placeholdersOf(text, locale))
            yield {
              id: `wording:${locale}`,
              path: keyPath(key),
              what: `Le message « ${key} » ne peut pas être lu.`,
            };
    },
  },
  {
    id: 'wording-placeholders',
    severity: 'error',
    why: 'Les mots entre accolades sont remplacés en parlant : ils sont les mêmes dans chaque langue.',
    how: 'Reprenez les mêmes accolades.',
    *check({ content }) {
      for (const locale of spoken(content.wording))
        for (const [key, expected] of Object.entries(wordingPlaceholders)) {
          const found = placeholdersOf(content.wording[locale][key] ?? '', locale);
          if (!found || content.wording[locale][key] === undefined) continue;
          if (expected.length !== found.size || expected.some((name) => !found.has(name)))
            yield {
              id: `wording:${locale}`,
              path: keyPath(key),
              what: `« ${key} » attend ${list(expected)} et contient ${list(found)}.`,
            };
        }
    },
  },
  {
    id: 'button-length',
    severity: 'error',
    why: 'Un bouton long est coupé sur un téléphone.',
    how: `Restez sous ${mostButtonChars} caractères.`,
    *check({ content }) {
      for (const locale of spoken(content.wording))
        for (const [key, text] of Object.entries(content.wording[locale]))
          if (isButton(key) && text.length > mostButtonChars)
            yield {
              id: `wording:${locale}`,
              path: keyPath(key),
              what: `Le bouton « ${text} » a ${text.length} caractères.`,
            };
    },
  },
];

const names: Record<Locale, string> = { fr: 'français', en: 'anglais' };
/** French always; another language once it has been started. */
const spoken = (wording: Record<Locale, Readonly<Record<string, string>>>): Locale[] =>
  (['fr', 'en'] as const).filter((locale) => locale === 'fr' || Object.keys(wording[locale]).length > 0);
