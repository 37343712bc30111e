import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBank, writeBank, type Format, type Read } from '../../src/bank-files/exchange';
import { UnreadableFile } from '../../src/bank-files/exchange/interchange';
import { safeCell } from '../../src/bank-files/exchange/csv';
import { loadContent } from '../../src/bank-files/load';
import { competencePageSchema, type Question, type Tip } from '../../src/domain/bank/question';

const content = loadContent(join(__dirname, '../../content'));
const fixture = (name: string): string => readFileSync(join(__dirname, 'formats', name), 'utf8');
const options = { topic: 'essai', page: 'import', competence: '1.1', taken: new Set(['essai.import.01']) };

/** As the loader would give them. */
const parsed = (read: Read): Map<string, Question> =>
  new Map(
    read.questions.map(({ page, question }) => {
      const result = competencePageSchema.parse({ schema: 1, ...page, questions: [question], tips: [] });
      return [question.id, { ...result.questions[0]!, ...page } as Question];
    }),
  );

const bank = async (kind?: Question['kind']): Promise<{ questions: Question[]; tips: Tip[] }> => {
  const { questions, tips } = (await content).content;
  return { questions: kind ? questions.filter((question) => question.kind === kind) : questions, tips };
};

describe.each<Format>(['yaml', 'csv'])('the whole bank through %s', (format) => {
  it('comes back as it was', async () => {
    const whole = await bank();
    const read = readBank(format, writeBank(format, whole).text, options);
    expect(read.losses).toEqual([]);
    const back = parsed(read);
    expect(back.size).toBe(whole.questions.length);
    for (const question of whole.questions) expect(back.get(question.id)).toEqual(question);
    expect(read.tips.map(({ page, tip }) => ({ ...tip, ...page }))).toEqual(whole.tips.map((tip) => ({ ...tip })));
  });
});

describe.each<Format>(['moodle', 'gift'])('the whole bank through %s', (format) => {
  it.each<Question['kind']>(['single', 'multiple', 'match', 'short', 'order'])('keeps what is asked and what is right of « %s »', async (kind) => {
    const some = await bank(kind);
    const { text } = writeBank(format, { ...some, tips: [] });
    const back = parsed(readBank(format, text, options));
    expect(back.size).toBe(some.questions.length);
    for (const question of some.questions) {
      const got = back.get(question.id)!;
      expect(got).toMatchObject({ kind, level: question.level, skill: question.skill, competence: question.competence, source: { url: question.source.url } });
      expect(got.prompt).toBe(question.prompt);
      expect(got.takeaway).toBe(question.takeaway);
      if (kind !== 'short') expect(textsOf(got)).toEqual(textsOf(question));
      if (got.kind === 'short' && question.kind === 'short') expect(got.accepted).toEqual(question.accepted);
      expect(got.review.status).toBe('draft');
    }
  });

  it('tells, question by question, what it cannot say', async () => {
    const whole = await bank();
    const { losses } = writeBank(format, whole);
    const told = new Set(losses.map(({ id }) => id));
    for (const question of whole.questions) if (question.kind === 'scenario' || question.kind === 'spot') expect(told).toContain(question.id);
    expect(losses).toContainEqual(expect.objectContaining({ what: expect.stringContaining('conseils') }));
  });

  it('makes a scenario into one question a step, with ids of their own', async () => {
    const [scenario] = (await bank('scenario')).questions;
    const read = readBank(format, writeBank(format, { questions: [scenario!], tips: [] }).text, { ...options, taken: new Set() });
    const left = read.losses.filter(({ what }) => what.startsWith('laissée')).length;
    expect(read.questions.length + left).toBe(scenario!.kind === 'scenario' ? scenario!.steps.length : 0);
    expect(new Set(read.questions.map(({ question }) => question.id)).size).toBe(read.questions.length);
  });
});

/** Choices, pairs or steps with what is right, without letters. */
const textsOf = (question: Question): unknown => {
  if (question.kind === 'single' || question.kind === 'multiple') return question.choices.map(({ text, correct, feedback }) => [text, correct, feedback]);
  if (question.kind === 'match') return question.pairs.map(({ left, right }) => [left, right]);
  return question.kind === 'order' ? question.steps.map(({ text }) => text) : undefined;
};

describe('a Moodle export from elsewhere', () => {
  const read = readBank('moodle', fixture('moodle-export.xml'), options);

  it('becomes drafts, numbered after what is taken', () => {
    expect(read.questions.map(({ question }) => [question.id, question.kind])).toEqual([
      ['essai.import.02', 'single'],
      ['essai.import.03', 'multiple'],
      ['essai.import.04', 'short'],
      ['essai.import.05', 'match'],
      ['essai.import.06', 'order'],
    ]);
    expect([...parsed(read).values()].every(({ review }) => review.status === 'draft')).toBe(true);
  });

  it('reads the text of its HTML, entities and bold included', () => {
    const first = read.questions[0]!.question;
    expect(first).toMatchObject({ prompt: 'Quel outil sert à **partager** un écran & sa voix ?', takeaway: 'On partage son écran depuis la réunion.' });
    expect(JSON.stringify(read)).not.toMatch(/<p>|<script|alert/);
  });

  it('tells each question left out and each thing assumed, with its line', () => {
    const left = read.losses.filter(({ what }) => what.startsWith('laissée de côté'));
    expect(left.map(({ id, what }) => [id, what])).toEqual([
      ['Vrai ou faux', 'laissée de côté : vrai ou faux, deux choix ne suffisent pas'],
      ['Calcul', 'laissée de côté : réponse numérique'],
      ['Texte à trous', 'laissée de côté : texte à trous'],
    ]);
    const lines = fixture('moodle-export.xml').split('\n');
    for (const { line } of read.losses) expect(lines[line! - 1]).toContain('<question');
  });

  it('is refused in one sentence when it is not one', () => {
    const refusal = (text: string) => () => readBank('moodle', text, options);
    expect(refusal('<quiz><question></quiz>')).toThrow(UnreadableFile);
    expect(refusal('<html></html>')).toThrow('Le fichier n’a pas de bloc <quiz> : ce n’est pas un export de Moodle.');
    expect(refusal('<!DOCTYPE q [<!ENTITY a "b">]><quiz/>')).toThrow(UnreadableFile);
    expect(refusal('x'.repeat(5_000_001))).toThrow(UnreadableFile);
  });
});

describe('a GIFT file from elsewhere', () => {
  const read = readBank('gift', fixture('questions.gift'), options);

  it('becomes drafts', () => {
    expect(read.questions.map(({ question }) => [question.id, question.kind])).toEqual([
      ['essai.import.02', 'single'],
      ['essai.import.03', 'multiple'],
      ['essai.import.04', 'short'],
      ['essai.import.05', 'match'],
      ['essai.import.06', 'single'],
    ]);
    expect(read.questions[0]!.question).toMatchObject({
      prompt: 'Qui est enterré dans la tombe de Grant {à New York} ?',
      choices: [
        { text: 'Grant = Ulysse', correct: true, feedback: 'Oui, lui-même.' },
        { text: 'Personne', feedback: 'C’était vrai douze ans.' },
        { text: 'Napoléon', feedback: expect.stringContaining('À compléter') },
      ],
    });
  });

  it('tells what is left out, with its line', () => {
    const lines = fixture('questions.gift').split('\n');
    const left = read.losses.filter(({ what }) => what.startsWith('laissée de côté'));
    expect(left.map(({ line, what }) => [lines[line! - 1]!.slice(0, 8), what])).toEqual([
      ['::Vrai::', 'laissée de côté : vrai ou faux, deux choix ne suffisent pas'],
      ['Écrivez ', 'laissée de côté : réponse libre à corriger à la main'],
      ['Quand es', 'laissée de côté : réponse numérique'],
      ['Lisez bi', 'laissée de côté : description, ou question sans réponse lisible'],
    ]);
  });

  it('never breaks on anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(() => readBank('gift', text, options)).not.toThrow();
      }),
    );
  });
});

describe('a spreadsheet', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1"])('never runs « %s » of ours', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it('gives back any text as it was', async () => {
    const [question] = (await bank('single')).questions;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.trim()), (text) => {
        fc.pre(text !== '');
        const written = writeBank('csv', { questions: [{ ...question!, prompt: text }], tips: [] }).text;
        expect(readBank('csv', written, options).questions[0]!.question).toMatchObject({ prompt: text });
      }),
    );
  });

  it('has no cell that a spreadsheet would run', async () => {
    const [question] = (await bank('single')).questions;
    const { text } = writeBank('csv', { questions: [{ ...question!, prompt: '=HYPERLINK("https://exemple.fr")', hint: '@x' }], tips: [] });
    for (const cell of text.split(/[;\n]/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@-]/);
  });

  it('is read with commas, without our last column, and as drafts', () => {
    const read = readBank('csv', fixture('tableur.csv'), options);
    expect([...parsed(read).values()]).toMatchObject([
      { id: 'essai.import.02', kind: 'single', level: 2, choices: [{ id: 'a', correct: true }, { id: 'b' }, { id: 'c' }], review: { status: 'draft' } },
    ]);
  });

  it('says so when its columns are not named', () => {
    expect(() => readBank('csv', 'a;b\n1;2\n', options)).toThrow('La première ligne doit nommer les colonnes, dont « énoncé » et « forme ».');
  });
});
