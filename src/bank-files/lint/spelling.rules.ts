import type { Rule } from './rule';

/** Words of a text to look up: without addresses, ICU arguments, file names, acronyms and elisions. */
export const spelledWords = (text: string): string[] =>
  [
    ...text
      .replace(
        /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\S*\w\.[a-z]\w+\S*|\S*[_\\/]\S*|\{\w+\}|\{\w+, \w+,|\b(?:one|other|zero) \{|aujourd[’']hui/gi,
        ' ',
      )
      .matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu),
  ]
    .map(([word]) => word)
    .filter((word) => !/^\p{Lu}{2,}s?$/u.test(word) && !/\d/.test(word));

export const spellingRules: Rule[] = [
  {
    id: 'spelling',
    severity: 'error',
    why: 'Une faute fait douter de tout le reste.',
    how: 'Corrigez le mot. S’il est juste (nom propre, terme métier), ajoutez-le à lexicon.txt.',
    *check({ texts, spelling }) {
      const read = texts
        .filter(({ locale }) => locale === 'fr')
        .map(({ id, text, path }) => ({ id, path, words: spelledWords(text) }));
      const unknown = spelling.unknown(new Set(read.flatMap(({ words }) => words)));
      const suggestions = spelling.suggest([...unknown]);
      for (const { id, path, words } of read)
        for (const word of new Set(words))
          if (unknown.has(word)) {
            const near = suggestions.get(word) ?? [];
            yield {
              id,
              path,
              what: `Mot inconnu : « ${word} »${near.length > 0 ? ` (${near.join(', ')} ?)` : ''}.`,
            };
          }
    },
  },
];
