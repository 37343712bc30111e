import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** A font to embed, and what of a text it can write. */
export interface PrintFont {
  bytes: Buffer;
  /** The text as this font writes it: a character it lacks shows as �, an invisible one is left out. */
  printable(text: string): string;
}

/** Noto Sans: Latin, Greek, Cyrillic and the spaces of French typography (ADR 18). */
const load = (path: string): PrintFont => {
  const bytes = readFileSync(path);
  const font = create(bytes) as Font;
  const printed = (character: string): string => {
    if (font.hasGlyphForCodePoint(character.codePointAt(0)!)) return character;
    if (/\s/.test(character)) return ' ';
    return /[\p{Cc}\p{Cf}]/u.test(character) ? '' : '\ufffd';
  };
  // A letter and its accent apart are one letter: the font has more of those.
  return { bytes, printable: (text) => Array.from(text.normalize('NFC'), printed).join('') };
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** Read at the first attestation; resolved as packages are, from the sources and from the bundle alike. */
export const fonts = {
  regular: once(() =>
    load(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
  ),
  bold: once(() => load(require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'))),
};
