import { crc32 } from 'node:zlib';

/**
 * One line of an embedded file: the engine's JSON, a tab, and a CRC-32 of the JSON in hexadecimal. The sum tells a torn or
 * altered line from a good one without trusting that broken text fails to parse.
 */
const lineBreaks = /[\u0085\u2028\u2029]/g;
const escapes: Record<string, string> = { '\u0085': '\\u0085', '\u2028': '\\u2028', '\u2029': '\\u2029' };

export function sealLine(json: string): string {
  // The engine splits its files on these characters, which JSON leaves as they are inside strings.
  const text = json.replace(lineBreaks, (character) => escapes[character] ?? character);
  // Starting on a fresh line keeps a line torn by a full disk from spoiling the next one; empty lines are ignored.
  return `\n${text}\t${crc32(text).toString(16)}`;
}

/** The JSON of a good line (empty for an empty line); undefined when it is damaged. */
export function openLine(line: string): string | undefined {
  const text = line.startsWith('\n') ? line.slice(1) : line;
  if (text === '') return '';
  const tab = text.lastIndexOf('\t');
  const json = text.slice(0, Math.max(tab, 0));
  return tab > 0 && crc32(json).toString(16) === text.slice(tab + 1) ? json : undefined;
}
