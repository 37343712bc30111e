import type { QuestionOf } from '../../src/domain/bank/question';
import { panel, paragraph, type CardElement } from '../shared/cards';
import type { Talk } from '../shared/talk';

type Scene = QuestionOf<'spot'>['scene'];

/** A mail, a calendar day, a list of files or a message, drawn with plain text so that it reads aloud. */
export const sceneElements = (talk: Talk, scene: Scene): CardElement[] => {
  const title = scene.title ?? talk.say(`question.scene.${scene.type}`);
  return [
    panel('emphasis', [
      paragraph(title, { weight: 'Bolder', size: 'Small' }),
      ...scene.lines.map((line) =>
        paragraph(line.label ? `**${line.label}** ${line.text}` : line.text, { spacing: 'Small' }),
      ),
    ]),
  ];
};
