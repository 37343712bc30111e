import { readCsv, writeCsv } from './csv';
import { readGift, writeGift } from './gift';
import type { Bank, Read, ReadOptions, Written } from './interchange';
import { readMoodleXml, writeMoodleXml } from './moodle-xml';
import { readYaml, writeYaml } from './yaml';

export { UnreadableFile, type Loss, type Read } from './interchange';

export const formats = ['yaml', 'moodle', 'gift', 'csv'] as const;
export type Format = (typeof formats)[number];

const writers: Record<Format, (bank: Bank) => Written> = {
  yaml: writeYaml,
  moodle: writeMoodleXml,
  gift: writeGift,
  csv: writeCsv,
};
const readers: Record<Format, (text: string, options: ReadOptions) => Read> = {
  yaml: readYaml,
  moodle: readMoodleXml,
  gift: readGift,
  csv: readCsv,
};

/** The bank in a format, and what that format cannot say. */
export const writeBank = (format: Format, bank: Bank): Written => writers[format](bank);
/** Drafts from a file, and what had to be left out or assumed. @throws UnreadableFile */
export const readBank = (format: Format, text: string, options: ReadOptions): Read =>
  readers[format](text.replace(/^\uFEFF/, ''), options);

/** The format that a file's name tells, if any. */
export const formatOf = (name: string): Format | undefined => {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    { yaml: 'yaml', yml: 'yaml', xml: 'moodle', gift: 'gift', txt: 'gift', csv: 'csv' } as Record<
      string,
      Format
    >
  )[extension];
};
