import { crc32 } from 'node:zlib';
import type { PackedDocument } from './body';

/**
 * One line of an embedded file: JSON, a tab, and the CRC-32 of the JSON's bytes in hexadecimal. The sum tells a torn or altered
 * line from a good one without trusting that broken text fails to parse. The latest line of an `_id` holds;
 * `{"_id": …, "deleted": true}` ends it.
 */
export type Line = { kind: 'document'; document: PackedDocument } | { kind: 'deleted'; _id: string };

const tab = 0x09;
const bodyMark = ',"body":';
const dateKey = '$date';

export const documentLine = ({ body, ...clear }: PackedDocument): string => {
  const marked = Object.entries(clear).map(([name, value]) => [
    name,
    value instanceof Date ? { [dateKey]: value.getTime() } : value,
  ]);
  // The body is JSON already: it goes in as it is, last.
  return seal(`${JSON.stringify(Object.fromEntries(marked)).slice(0, -1)}${bodyMark}${body}}`);
};
export const deletedLine = (_id: string): string => seal(JSON.stringify({ _id, deleted: true }));

const seal = (json: string): string => `${json}\t${crc32(json).toString(16)}\n`;

/** @param bytes without the line feed. Undefined when the line is damaged. */
export function readLine(bytes: Buffer): Line | undefined {
  const end = bytes.lastIndexOf(tab);
  if (end <= 0) return undefined;
  const content = bytes.subarray(0, end);
  if (crc32(content).toString(16) !== bytes.toString('latin1', end + 1)) return undefined;
  const json = content.toString('utf8');
  const mark = json.indexOf(bodyMark);
  if (mark < 0) return { kind: 'deleted', _id: (JSON.parse(json) as { _id: string })._id };
  const clear = JSON.parse(`${json.slice(0, mark)}}`) as PackedDocument;
  for (const [name, value] of Object.entries(clear))
    if (isMarkedDate(value)) clear[name] = new Date(value[dateKey]);
  // A copy, or the whole line would stay in memory behind its slice.
  return { kind: 'document', document: { ...clear, body: flat(json.slice(mark + bodyMark.length, -1)) } };
}

const isMarkedDate = (value: unknown): value is { [dateKey]: number } =>
  typeof value === 'object' && value !== null && dateKey in value;
const flat = (text: string): string => Buffer.from(text).toString('utf8');
