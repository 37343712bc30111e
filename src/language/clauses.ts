/** Where courteous prose turns from one thing to the next. */
const JOINTS =
  /[.!?;:,]+|\s(?:mais|car|aussi|et|si bien que|de sorte que|afin|puisque|comme|pour que|donc|alors)\s/;
const FEWEST_WORDS = 3;
/** Only so many clauses are read, half of them first and half last: bounded time whatever the text. */
const MOST = 10;

/** Clauses of a plain text that say something, in order; empty when the text has only one. */
export function clausesOf(plainText: string): string[] {
  const clauses = plainText
    .split(JOINTS)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/[\s']+/).length >= FEWEST_WORDS);
  if (clauses.length < 2) return [];
  return clauses.length <= MOST ? clauses : [...clauses.slice(0, MOST / 2), ...clauses.slice(-MOST / 2)];
}
