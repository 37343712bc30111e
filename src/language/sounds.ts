/** How French words sound, roughly: "nivo" and "niveau" meet, so do "kestion" and "question". */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^h/, ''],
  [/ph/g, 'f'],
  [/(?:eaux|eau|aux|au|ots?$|ho)/g, 'o'],
  [/qu|q|ck|c(?=[aou])|c(?=[lrt])|k/g, 'k'],
  [/c(?=[eiy])|ss|sc(?=[ei])|ti(?=on|el|en)|z/g, 's'],
  [/c$/, 'k'],
  [/ge(?=[ao])|j/g, 'g'],
  [/gu(?=[eiy])/g, 'g'],
  [/y/g, 'i'],
  [/(?:ais|ait|aient|ai|ei|et|er|ez|ees|ee|es|e)$/, 'e'],
  [/ai|ei/g, 'e'],
  [/ou|w/g, 'u'],
  [/en|em(?=[bp])|am(?=[bp])/g, 'an'],
  [/ain|ein|im(?=[bp])/g, 'in'],
  [/om(?=[bp])/g, 'on'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/[stdxp]+$/, ''],
  [/e$/, ''],
];

export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement);
  return sound;
}
