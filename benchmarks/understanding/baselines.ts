import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier';
import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier';
import { INTENTS } from '../../src/application/ports/understanding';
import { readPatterns } from '../../src/language/corpus';
import { plain } from '../../src/language/normalise';
import { stemOf } from '../../src/language/stem';
import { samplesOf, SEED } from '../../src/language/training';
import { CORE, type HeldOut } from './measure';

export interface Baseline {
  accuracy: number;
  core: number;
}

/** Drawn texts a pattern: enough for bags of words. */
const DRAWS = 4;
/** They are slow, and natural's logistic regression is quadratic: they get fewer texts, evenly taken. */
const MOST_FOR_LOGISTIC = 330;
const MOST = 15_000;

const evenly = <T>(items: readonly T[], most: number): T[] => {
  const step = Math.ceil(items.length / most);
  return items.filter((_, index) => index % step === 0);
};

const stems = (text: string): string[] => (plain(text).match(/[a-z0-9]+/g) ?? []).map(stemOf);

function score(items: readonly HeldOut[], read: (text: string) => string): Baseline {
  const right = items.map((item) => read(item.text) === item.intent);
  const isCore = items.map(({ intent }) => CORE.includes(intent));
  const share = (among: (index: number) => boolean): number => {
    const chosen = right.filter((_, index) => among(index));
    return chosen.filter(Boolean).length / Math.max(1, chosen.length);
  };
  return { accuracy: share(() => true), core: share((index) => isCore[index] ?? false) };
}

interface NlpManager {
  addLanguage(locale: string): void;
  addDocument(locale: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(locale: string, text: string): Promise<{ intent: string }>;
}

async function nlpjs(
  samples: readonly { text: string; label: number }[],
  items: readonly HeldOut[],
): Promise<Baseline> {
  /* eslint-disable @typescript-eslint/no-require-imports -- these packages have no types */
  const { containerBootstrap } = require('@nlpjs/core') as {
    containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
  };
  const { Nlp } = require('@nlpjs/nlp') as { Nlp: new (settings: object) => NlpManager };
  const { LangFr } = require('@nlpjs/lang-fr') as { LangFr: unknown };
  /* eslint-enable @typescript-eslint/no-require-imports */
  const container = await containerBootstrap();
  container.use(LangFr);
  const manager = new Nlp({ container, autoSave: false, autoLoad: false, nlu: { log: false } });
  manager.addLanguage('fr');
  samples.forEach(({ text, label }) => manager.addDocument('fr', text, INTENTS[label] ?? 'hors-sujet'));
  await manager.train();
  const read = new Map<string, string>();
  for (const { text } of items) {
    const { intent } = await manager.process('fr', text);
    read.set(text, intent === 'None' ? 'hors-sujet' : intent);
  }
  return score(items, (text) => read.get(text) ?? 'hors-sujet');
}

/** The same drawn texts given to plain classifiers; context (pending, role) is for none of them. */
export async function measureBaselines(items: readonly HeldOut[]): Promise<Record<string, Baseline>> {
  const samples = evenly(samplesOf(readPatterns(), SEED, DRAWS), MOST);
  const bayes = new BayesClassifier();
  samples.forEach(({ text, label }) => bayes.addDocument(stems(text), INTENTS[label] ?? 'hors-sujet'));
  bayes.train();
  const results: Record<string, Baseline> = {
    'natural Bayes': score(items, (text) => bayes.getClassifications(stems(text))[0]?.label ?? 'hors-sujet'),
  };
  const logistic = new LogisticRegressionClassifier();
  evenly(samples, MOST_FOR_LOGISTIC).forEach(({ text, label }) =>
    logistic.addDocument(stems(text), INTENTS[label] ?? 'hors-sujet'),
  );
  logistic.train();
  results[`natural logistic regression (${MOST_FOR_LOGISTIC} texts at most)`] = score(
    items,
    (text) => logistic.getClassifications(stems(text))[0]?.label ?? 'hors-sujet',
  );
  results['@nlpjs'] = await nlpjs(samples, items);
  return results;
}
