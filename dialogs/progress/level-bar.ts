import type { CardElement } from '../shared/cards';

/** Eight blocks side by side, as many full as the level, in pixels. */
const block = { width: 14, gap: 2, height: 10 };
const blocks = 8;
const width = blocks * (block.width + block.gap) - block.gap;

/** Colours that stand out by 3:1 or more on Teams' light and dark backgrounds; the first is transparent. */
const palette = [0xff, 0xff, 0xff, 0x7b, 0x83, 0xeb, 0x8a, 0x8a, 0x8a];
const colour = { nothing: 0, full: 1, edge: 2 } as const;

const colourAt = (level: number, x: number, y: number): number => {
  const inBlock = x % (block.width + block.gap);
  if (inBlock >= block.width) return colour.nothing;
  if (Math.floor(x / (block.width + block.gap)) < level) return colour.full;
  const isEdge = inBlock === 0 || inBlock === block.width - 1 || y === 0 || y === block.height - 1;
  return isEdge ? colour.edge : colour.nothing;
};

/** Rows of a PNG of two bits a pixel, each after its filter byte (none). */
const rowsOf = (level: number): number[] =>
  Array.from({ length: block.height }, (_, y) => [
    0,
    ...Array.from({ length: Math.ceil(width / 4) }, (_unused, byte) =>
      [0, 1, 2, 3].reduce((bits, pixel) => (bits << 2) | colourAt(level, byte * 4 + pixel, y), 0),
    ),
  ]).flat();

const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const crc32 = (bytes: number[]): number =>
  ~bytes.reduce((crc, byte) => {
    let next = crc ^ byte;
    for (let bit = 0; bit < 8; bit += 1) next = next & 1 ? (next >>> 1) ^ 0xedb88320 : next >>> 1;
    return next;
  }, -1);
const adler32 = (bytes: number[]): number => {
  let [low, high] = [1, 0];
  for (const byte of bytes) high = (high + (low = (low + byte) % 65521)) % 65521;
  return ((high << 16) | low) >>> 0;
};
const chunk = (name: string, data: number[]): number[] => {
  const named = [...Buffer.from(name), ...data];
  return [...word(data.length), ...named, ...word(crc32(named))];
};
/** One stored block: these pictures are smaller than what compression code would weigh. */
const zlib = (bytes: number[]): number[] => {
  const size = [bytes.length & 0xff, bytes.length >>> 8];
  return [0x78, 0x01, 1, ...size, ...size.map((part) => part ^ 0xff), ...bytes, ...word(adler32(bytes))];
};

/** A level from 0 to 8 as a PNG in a data URI of some 600 characters: no picture has to be fetched. */
export const levelPicture = (level: number): string => {
  const png = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...word(width), ...word(block.height), 2, 3, 0, 0, 0]),
    ...chunk('PLTE', palette),
    ...chunk('tRNS', [0]),
    ...chunk('IDAT', zlib(rowsOf(level))),
    ...chunk('IEND', []),
  ];
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
};

/** The bar of a level; `altText` says the same in words, for who hears it and wherever pictures are not shown. */
export const levelBar = (level: number, altText: string): CardElement => ({
  type: 'Image',
  url: levelPicture(level),
  altText,
  width: `${width}px`,
  spacing: 'Small',
});
