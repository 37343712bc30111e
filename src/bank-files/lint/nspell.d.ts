declare module 'nspell' {
  interface Checker {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  function nspell(dictionary: { aff: Buffer; dic: Buffer }): Checker;
  export = nspell;
}
