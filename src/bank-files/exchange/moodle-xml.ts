import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { plainText } from './gift';
import type { Bank, Loss, Read, ReadOptions, Written } from './interchange';
import { factsOf, makeIds, maxImportChars, UnreadableFile } from './interchange';
import { draftOf, neutralOf, type NeutralOption, type NeutralQuestion } from './neutral';

/** Moodle XML. Source: docs.moodle.org, « Moodle XML format »; `ordering` since Moodle 4.4. */
const escapeXml = (text: string): string =>
  // Control characters are not allowed in XML 1.0, even escaped.
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
const html = (text: string): string =>
  escapeXml(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `<p>${escapeXml(line).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')}</p>`)
      .join(''),
  );
const textOf = (tag: string, text: string | undefined): string =>
  `    <${tag} format="html"><text>${html(text ?? '')}</text></${tag}>`;

/** Every question of a bank in Moodle XML, in the category of its topic. */
export const writeMoodleXml = ({ questions, tips }: Bank): Written => {
  const losses: Loss[] =
    tips.length > 0 ? [{ what: `${tips.length} conseils : Moodle n’a pas de conseil` }] : [];
  let category = '';
  const blocks = questions.flatMap((question) => {
    const neutral = neutralOf(question);
    losses.push(...neutral.losses);
    const heading = category === question.topic ? [] : [categoryOf((category = question.topic))];
    return [...heading, ...neutral.questions.map(questionOf)];
  });
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${blocks.join('\n')}\n</quiz>\n`, losses };
};

const categoryOf = (topic: string): string =>
  `  <question type="category"><category><text>$course$/top/${escapeXml(topic)}</text></category></question>`;

const questionOf = (question: NeutralQuestion): string => {
  const { body } = question;
  const type = { choices: 'multichoice', pairs: 'matching', steps: 'ordering', text: 'shortanswer' }[
    body.kind
  ];
  const isStep = question.name.includes(' ');
  return [
    `  <question type="${type}">`,
    `    <name><text>${escapeXml(question.name)}</text></name>`,
    textOf('questiontext', question.prompt),
    textOf('generalfeedback', question.general),
    `    <defaultgrade>1</defaultgrade>\n    <penalty>0.3333333</penalty>\n    <hidden>0</hidden>`,
    ...(isStep ? [] : [`    <idnumber>${escapeXml(question.name)}</idnumber>`]),
    ...answersOf(question),
    ...(question.hint ? [textOf('hint', question.hint)] : []),
    `    <tags>${question.tags.map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`).join('')}</tags>`,
    '  </question>',
  ].join('\n');
};

const answersOf = ({ body, right, wrong }: NeutralQuestion): string[] => {
  const answer = ({ text, credit, feedback }: NeutralOption, format: string): string =>
    `    <answer fraction="${Number((credit * 100).toFixed(5))}" format="${format}"><text>${format === 'html' ? html(text) : escapeXml(text)}</text><feedback format="html"><text>${html(feedback ?? '')}</text></feedback></answer>`;
  const combined = [textOf('correctfeedback', right), textOf('incorrectfeedback', wrong)];
  switch (body.kind) {
    case 'choices':
      return [
        `    <single>${body.isSingle}</single>\n    <shuffleanswers>true</shuffleanswers>\n    <answernumbering>abc</answernumbering>`,
        ...body.options.map((option) => answer(option, 'html')),
      ];
    case 'text':
      return [
        '    <usecase>0</usecase>',
        ...body.options.map((option) => answer(option, 'moodle_auto_format')),
        ...(wrong ? [answer({ text: '*', credit: 0, feedback: wrong }, 'moodle_auto_format')] : []),
      ];
    case 'pairs':
      return [
        '    <shuffleanswers>true</shuffleanswers>',
        ...combined,
        ...body.pairs.map(
          ({ left, right: match }) =>
            `    <subquestion format="html"><text>${html(left)}</text><answer><text>${escapeXml(match)}</text></answer></subquestion>`,
        ),
      ];
    case 'steps':
      return [
        '    <layouttype>VERTICAL</layouttype>\n    <selecttype>ALL</selecttype>\n    <selectcount>0</selectcount>\n    <gradingtype>RELATIVE_NEXT_INCLUDE_LAST</gradingtype>\n    <showgrading>SHOW</showgrading>\n    <numberingstyle>none</numberingstyle>',
        ...combined,
        ...body.steps.map((text, index) => answer({ text, credit: (index + 1) / 100 }, 'html')),
      ];
  }
};

const asList = <S extends z.ZodType>(each: S) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(each),
  );
const asText = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? (value as { text?: unknown }).text : value),
  z.coerce.string().optional(),
);
const answerSchema = z.object({
  '@fraction': z.coerce.number().default(0),
  text: asText,
  feedback: asText,
  '@format': z.string().optional(),
});
const moodleSchema = z.object({
  '@type': z.string(),
  name: asText,
  questiontext: asText,
  generalfeedback: asText,
  correctfeedback: asText,
  incorrectfeedback: asText,
  idnumber: asText,
  single: z.union([z.string(), z.boolean(), z.number()]).optional(),
  hint: asList(asText),
  answer: asList(answerSchema),
  subquestion: asList(z.object({ text: asText, answer: asText })),
  tags: z.preprocess((value) => (value as { tag?: unknown } | undefined)?.tag, asList(asText)).optional(),
});
type MoodleQuestion = z.output<typeof moodleSchema>;

const left: Record<string, string> = {
  truefalse: 'vrai ou faux, deux choix ne suffisent pas',
  numerical: 'réponse numérique',
  calculated: 'réponse calculée',
  essay: 'réponse libre à corriger à la main',
  description: 'ce n’est pas une question',
  cloze: 'texte à trous',
};

/** Reads Moodle XML. What it says that we cannot hold is told with its line. @throws UnreadableFile */
export const readMoodleXml = (text: string, options: ReadOptions): Read => {
  if (text.length > maxImportChars)
    throw new UnreadableFile('Le fichier Moodle dépasse 5 millions de signes.');
  // Entities declared by a file can unfold without end: Moodle never declares any.
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    throw new UnreadableFile('Le fichier déclare des entités (DOCTYPE) : ce n’est pas un export de Moodle.');
  const verdict = XMLValidator.validate(text);
  if (verdict !== true)
    throw new UnreadableFile(`Le fichier n’est pas du XML valide, ligne ${verdict.err.line}.`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    // Only the five entities of XML itself are left, since a DOCTYPE is refused above.
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
    isArray: (name) => name === 'question',
  });
  const tree = parser.parse(text) as { quiz?: { question?: unknown[] } };
  if (!tree.quiz)
    throw new UnreadableFile('Le fichier n’a pas de bloc <quiz> : ce n’est pas un export de Moodle.');
  const lines = questionLines(text);
  const idOf = makeIds(options);
  const read: Read = { questions: [], tips: [], losses: [] };
  for (const [index, raw] of (tree.quiz.question ?? []).entries())
    readOne(raw, lines[index], idOf, options, read);
  return read;
};

const readOne = (
  raw: unknown,
  line: number | undefined,
  idOf: ReturnType<typeof makeIds>,
  options: ReadOptions,
  read: Read,
): void => {
  const parsed = moodleSchema.safeParse(raw);
  if (!parsed.success) return void read.losses.push({ line, what: 'laissée de côté : question illisible' });
  const question = parsed.data;
  if (question['@type'] === 'category') return;
  const name = question.idnumber || question.name || '';
  const lose = (what: string): void => void read.losses.push({ line, ...(name && { id: name }), what });
  const neutral = neutralFrom(question);
  if (!neutral)
    return lose(`laissée de côté : ${left[question['@type']] ?? `type « ${question['@type']} »`}`);
  const facts = factsOf(
    (question.tags ?? []).flatMap((tag) => tag ?? []),
    lose,
  );
  if (question.hint.length > 1) lose('indices après le premier');
  const draft = draftOf(neutral, idOf(question.idnumber), facts, lose);
  if (draft)
    read.questions.push({
      page: { topic: draft.id.split('.')[0]!, competence: facts.competence ?? options.competence },
      question: draft,
    });
};

const neutralFrom = (question: MoodleQuestion): NeutralQuestion | undefined => {
  const options = question.answer.map((answer): NeutralOption => ({
    text: plainText(answer.text ?? ''),
    credit: answer['@fraction'] / 100,
    feedback: plainText(answer.feedback ?? ''),
  }));
  const bodies: Record<string, () => NeutralQuestion['body']> = {
    multichoice: () => ({
      kind: 'choices',
      isSingle: !['false', '0'].includes(String(question.single)),
      options,
    }),
    shortanswer: () => ({ kind: 'text', options }),
    matching: () => ({
      kind: 'pairs',
      pairs: question.subquestion
        .map((pair) => ({ left: plainText(pair.text ?? ''), right: plainText(pair.answer ?? '') }))
        .filter((pair) => pair.left !== ''),
    }),
    ordering: () => ({
      kind: 'steps',
      steps: [...options].sort((a, b) => a.credit - b.credit).map(({ text }) => text),
    }),
  };
  const body = bodies[question['@type']]?.();
  return (
    body && {
      name: question.name ?? '',
      prompt: plainText(question.questiontext ?? ''),
      hint: plainText(question.hint[0] ?? ''),
      general: plainText(question.generalfeedback ?? ''),
      right: plainText(question.correctfeedback ?? ''),
      wrong: plainText(question.incorrectfeedback ?? ''),
      tags: [],
      body,
    }
  );
};

const questionLines = (text: string): number[] => {
  const lines: number[] = [];
  for (const [index, line] of text.split('\n').entries())
    for (let count = line.match(/<question[\s>]/g)?.length ?? 0; count > 0; count -= 1) lines.push(index + 1);
  return lines;
};
