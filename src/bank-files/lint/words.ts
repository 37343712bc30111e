/** Sentences of a French text, with their final mark. A colon or a semicolon starts a new breath. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\b(M|Mme|Dr|n°|art|ex|etc)\.(?=\s)/g, '$1')
    .match(/[^.!?…\n:;]+(?:[.!?…:;](?!\s|$|»|\*)[^.!?…\n:;]*)*[.!?…:;]*/g) ?? [];

/** Words of a text: what is between spaces and has a letter or a digit. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** How many times a sentence says « ne … pas » and the like; « ne … que » restricts, it does not deny. */
export const negations = (sentence: string): number =>
  [
    ...sentence
      .replaceAll('**', '')
      .matchAll(
        /(?<![\p{L}’'-])(?:ne\s|n’)(?:[^.?!]*?)(?<![\p{L}])(pas|jamais|plus|rien|aucune?|personne)(?![\p{L}-])/giu,
      ),
  ].length;
