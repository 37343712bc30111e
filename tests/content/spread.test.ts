import type { QuestionOf } from '../../src/domain/bank/question';
import type { ReleaseContent } from '../../src/domain/bank/release';
import { lintContent } from '../../src/bank-files/lint';
import { wordingPlaceholders } from '../../src/domain/bank/wording-keys';
import { renderCards } from '../../src/authors-tools';
import { now } from './bank-for-lint';

type Single = QuestionOf<'single'>;

const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const aQuestion = (index: number, more: Partial<Single> = {}): Single => ({
  id: `essai.page.${String(index + 10)}`,
  topic: 'essai',
  competence: '1.1',
  kind: 'single',
  level: (index % 8) + 1,
  skill: `geste ${Math.floor(index / 2)}`,
  prompt: `Situation numéro ${index}`,
  choices: [
    { id: 'a', text: 'court', correct: true, feedback: 'x' },
    { id: 'b', text: 'plus long', correct: false, feedback: 'y' },
    { id: 'c', text: 'moyen', correct: false, feedback: 'z' },
  ],
  takeaway: 'À retenir',
  source: { title: 'Accueil', publisher: 'CNIL', url: 'https://www.cnil.fr/', checkedOn: '2026-11-01' },
  review: { status: 'proofread', by: 'x', on: '2026-11-02' },
  ...(index % 2 === 1 && { variantOf: `essai.page.${String(index + 9)}` }),
  ...more,
});

const aBank = (questions: ReleaseContent['questions'], status: 'full' | 'starter' = 'full'): ReleaseContent => ({
  topics: [
    { schema: 1, id: 'essai', name: 'Essai', about: 'l’essai', description: 'x', status, foundation: false, order: 1, synonyms: [] },
  ],
  questions,
  tips: numbered(30).map((index) => ({
    id: `essai.page.t${index + 10}`,
    topic: 'essai',
    competence: '1.1',
    level: 1,
    skill: 'x',
    text: 'x',
    source: aQuestion(0).source,
  })),
  paths: [],
  misconceptions: {},
  referential: { schema: 1, competences: {} },
  wording: { fr: Object.fromEntries(Object.entries(wordingPlaceholders).map(([key, names]) => [key, names.map((name) => `{${name}}`).join(' ')])), en: {} },
});

const found = (content: ReleaseContent, rule: string): { what: string; severity: string }[] =>
  lintContent(content, { now, publishers: ['CNIL'], lexicon: [], renderCards }).filter((problem) => problem.rule === rule);

describe('the spread of a topic', () => {
  const enough = numbered(72).map((index) => aQuestion(index));

  it('asks a full topic for sixty questions that were read again', () => {
    expect(found(aBank(enough), 'topic-size')).toEqual([]);
    const drafts = enough.map((question, index) => (index < 20 ? { ...question, review: { status: 'draft' as const } } : question));
    expect(found(aBank(drafts), 'topic-size')).toMatchObject([{ what: '52 questions relues sur 60.', severity: 'error' }]);
  });

  it('asks for five questions at levels 1 to 6, and three above', () => {
    expect(found(aBank(enough), 'level-spread')).toEqual([]);
    const flat = enough.map((question) => (question.level === 7 ? { ...question, level: 6 } : question));
    expect(found(aBank(flat), 'level-spread').map(({ what }) => what)).toEqual(['Niveau 7 : 0 questions relues sur 3.']);
  });

  it('asks nothing of the size of a topic that has just begun', () => {
    const few = enough.slice(0, 10);
    for (const rule of ['topic-size', 'level-spread', 'competence-size', 'variants']) expect(found(aBank(few, 'starter'), rule)).toEqual([]);
  });

  it('asks each competence for eight questions', () => {
    const split = enough.map((question, index) => (index < 3 ? { ...question, competence: '1.2' } : question));
    expect(found(aBank(split), 'competence-size').map(({ what }) => what)).toEqual(['Compétence 1.2 : 3 questions sur 8.']);
  });

  it('asks for four kinds, and for no more than six single choices in ten', () => {
    expect(found(aBank(enough), 'kinds').map(({ what }) => what)).toEqual(['1 formes de question seulement.', '100 % de choix unique.']);
  });

  it('only tells a starter topic of it', () => {
    expect(found(aBank(enough, 'starter'), 'kinds')[0]!.severity).toBe('warning');
  });

  it('asks one skill in three to have a variant', () => {
    expect(found(aBank(enough), 'variants')).toEqual([]);
    const alone = enough.map(({ variantOf: _, ...question }, index) => ({ ...question, skill: `geste ${index}` }) as Single);
    expect(found(aBank(alone), 'variants').map(({ what }) => what)).toEqual(['0 savoir-faire sur 72 ont une variante.']);
  });

  it('sees when the longest answer is the right one too often', () => {
    expect(found(aBank(enough), 'longest-is-right')).toEqual([]);
    const given = enough.map((question, index) =>
      index % 2 === 0 ? { ...question, choices: question.choices.map((choice) => (choice.correct ? { ...choice, text: 'la plus longue de toutes' } : choice)) } : question,
    );
    expect(found(aBank(given), 'longest-is-right').map(({ what }) => what)).toEqual([
      'La plus longue réponse est la bonne dans 36 questions sur 72 (50 %).',
    ]);
  });
});

describe('the card of a question', () => {
  it('is refused above 28 KB', () => {
    const heavy = aQuestion(0, { prompt: 'mot '.repeat(4_000) });
    expect(found(aBank([heavy]), 'card-size').map(({ what }) => what)).toEqual([expect.stringMatching(/^La carte pèse 3\d Ko/)]);
    expect(found(aBank([aQuestion(0)]), 'card-size')).toEqual([]);
  });

  const drawn = (card: object) =>
    lintContent(aBank([aQuestion(0)]), { now, publishers: ['CNIL'], lexicon: [], renderCards: () => [card as { fallbackText: string }] })
      .filter((problem) => problem.rule === 'card-accessible')
      .map(({ what }) => what);
  const fallbackText = 'Situation numéro 0 court plus long moyen';

  it('labels every field and describes every image', () => {
    expect(drawn({ fallbackText, body: [{ type: 'Input.ChoiceSet', label: 'Votre choix' }] })).toEqual([]);
    expect(drawn({ fallbackText, body: [{ type: 'Input.ChoiceSet' }] })).toHaveLength(1);
    expect(drawn({ fallbackText, body: [{ type: 'Image', url: 'https://exemple.fr/i.png' }] })).toHaveLength(1);
  });

  it('says everything as text alone', () => {
    expect(drawn({ fallbackText: 'Situation numéro 0 court', body: [] })).toEqual(['La forme en texte seul ne dit pas toute la question.']);
  });

  it('does not change with the solution', () => {
    const problems = lintContent(aBank([aQuestion(0)]), {
      now,
      publishers: ['CNIL'],
      lexicon: [],
      renderCards: (question) => [{ fallbackText: JSON.stringify((question as Single).choices.map(({ correct }) => correct)) }],
    });
    expect(problems.filter(({ rule }) => rule === 'solution-in-card')).toHaveLength(1);
  });
});
