import { setImmediate } from 'node:timers/promises';
import type { ReleaseContent } from '../../domain/bank/release';
import type { Places } from '../load';
import type { Problem } from '../problems';
import { cardRules } from './cards.rules';
import { duplicateRules } from './duplicates.rules';
import { feedbackRules } from './feedback.rules';
import { idRules } from './ids.rules';
import { lengthRules } from './lengths.rules';
import { localeRules } from './locales.rules';
import { pathRules } from './paths.rules';
import type { ContentUnderLint, Finding, RenderCards, Rule } from './rule';
import { solutionRules } from './solutions.rules';
import { sourceRules } from './sources.rules';
import { openSpelling, type Spelling } from './spelling';
import { spellingRules } from './spelling.rules';
import { spreadRules } from './spread.rules';
import { authoredTexts } from './texts';
import { typographyRules } from './typography.rules';
import { wordingRules } from './wording.rules';

export type { RenderCards, Rule } from './rule';

/** Every rule of the authors' guide. To add one: write it in its family, and a file in tests/content/bad that breaks it. */
export const rules: readonly Rule[] = [
  ...idRules,
  ...solutionRules,
  ...feedbackRules,
  ...lengthRules,
  ...typographyRules,
  ...spellingRules,
  ...sourceRules,
  ...localeRules,
  ...duplicateRules,
  ...spreadRules,
  ...pathRules,
  ...wordingRules,
  ...cardRules,
];

export interface LintOptions {
  now: Date;
  /** Where each thing stands; without it, problems name ids only. */
  places?: Places;
  publishers: Iterable<string>;
  lexicon: Iterable<string>;
  renderCards?: RenderCards;
}

const spellings = new Map<string, Spelling>();
/** A long-running service keeps what it learnt of words for the same lexicon. */
const spellingFor = (lexicon: Iterable<string>): Spelling => {
  const key = [...lexicon].join('\n');
  const known = spellings.get(key) ?? openSpelling(key.split('\n'));
  spellings.clear();
  spellings.set(key, known);
  return known;
};

/** Checks the content against every rule. Problems come in the order of the files. */
export const lintContent = (content: ReleaseContent, options: LintOptions): Problem[] => {
  const bank = underLint(content, options);
  return inOrder(rules.flatMap((rule) => check(rule, bank)));
};

/** The same, letting a running service answer between two rules. */
export const lintPolitely = async (content: ReleaseContent, options: LintOptions): Promise<Problem[]> => {
  const bank = underLint(content, options);
  const problems: Problem[] = [];
  for (const rule of rules) {
    await setImmediate();
    problems.push(...check(rule, bank));
  }
  return inOrder(problems);
};

const underLint = (content: ReleaseContent, options: LintOptions): ContentUnderLint => ({
  content,
  questions: content.questions,
  tips: content.tips,
  texts: authoredTexts(content),
  places: options.places ?? new Map(),
  now: options.now,
  publishers: new Set(options.publishers),
  spelling: spellingFor(options.lexicon),
  renderCards: options.renderCards,
});

const check = (rule: Rule, bank: ContentUnderLint): Problem[] =>
  [...rule.check(bank)].map((finding) => problemOf(rule, finding, bank.places));
const inOrder = (problems: Problem[]): Problem[] =>
  problems.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const problemOf = (rule: Rule, finding: Finding, places: Places): Problem => {
  const place = places.get(finding.id ?? '');
  return {
    file: place?.file ?? '',
    line: finding.path ? place?.lineOf(finding.path) : place?.line,
    id: finding.id,
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    what: finding.what,
    why: rule.why,
    how: finding.how ?? rule.how,
  };
};
