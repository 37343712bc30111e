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
    let current = intent;
    const patterns: Pattern[] = [];
    for (const line of block.split('\n').map((text) => text.trim())) {
      if (line.startsWith('## ')) current = line.slice(3) as Intent;
      else if (line.startsWith('# ')) style = line.slice(2);
      else if (line !== '') patterns.push({ intent: current, style, source: line });
    }
    return patterns;
  });
}

const GROUP = /\{([^{}]*)\}/g;
const PLACEHOLDER = /@(?:topicArt2?|topic|duree|jusqua|date|prieDe|souhaite)/g;

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}

/**
 * Texts of a pattern: `fewest` of them, or more so that each alternative of its longest group is met once;
 * alternatives are taken in turn in a random order, so that rare ones are never missed. Without repeats.
 */
export function drawTexts(source: string, fewest: number, random: () => number): string[] {
  const groups = [...source.matchAll(GROUP)].map((match) => shuffled((match[1] ?? '').split('|'), random));
  const combinations = groups.reduce((product, options) => product * options.length, 1);
  const wanted = Math.min(combinations, Math.max(fewest, ...groups.map((options) => options.length)));
  const texts = new Set<string>();
  for (let turn = 0; turn < wanted; turn += 1) {
    let group = 0;
    const chosen = source.replace(GROUP, () => {
      const options = groups[group]!;
      const option = options[turn % options.length]!;
      group += 1;
      if (turn % options.length === options.length - 1) groups[group - 1] = shuffled(options, random);
      return option;
    });
    const filled = chosen.replace(PLACEHOLDER, (name) =>
      pick(PLACEHOLDERS[name.replace('Art2', 'Art')] ?? [name], random),
    );
    texts.add(filled.replace(/\s+/g, ' ').trim());
  }
  return [...texts];
}
