import type { Intent } from '../application/ports/understanding';
import { PLACEHOLDERS } from './data/fillers';
import { UTTERANCES } from './data/utterances';
import { pick } from './random';

/** One line of the training set: a pattern and the style of writing it belongs to. */
export interface Pattern {
  intent: Intent;
  style: string;
  source: string;
}

export function readPatterns(): Pattern[] {
  return UTTERANCES.flatMap(([intent, block]) => {
    let style = 'courant';
    const patterns: Pattern[] = [];
    for (const line of block.split('\n').map((text) => text.trim())) {
      if (line.startsWith('# ')) style = line.slice(2);
      else if (line !== '') patterns.push({ intent, style, source: line });
    }
    return patterns;
  });
}

/** How many texts a pattern can give, placeholders counted once. */
export function combinations(source: string): number {
  return [...source.matchAll(/\{([^{}]*)\}/g)].reduce(
    (product, match) => product * (match[1] ?? '').split('|').length,
    1,
  );
}

/** One text of a pattern, its alternatives and placeholders drawn at random. */
export function draw(source: string, random: () => number): string {
  const chosen = source.replace(/\{([^{}]*)\}/g, (_, options: string) => pick(options.split('|'), random));
  return chosen
    .replace(/@(?:topicArt2?|topic|duree|jusqua|date)/g, (name) =>
      pick(PLACEHOLDERS[name.replace('Art2', 'Art')] ?? [name], random),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
