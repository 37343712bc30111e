import type { Activity } from 'botbuilder';
import type { AdaptiveCard } from '../../dialogs';

/** Our messages as activities. A card never travels with a text: Teams would split it in two and give no usable id. */
export const textActivity = (text: string): Partial<Activity> => ({
  type: 'message',
  text,
  textFormat: 'markdown',
});

export const cardActivity = (card: object, summary: string): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

/** The body of the answer to an `adaptiveCard/action` invoke. */
export interface InvokeAnswer {
  statusCode: number;
  type: string;
  value: unknown;
}

export const cardAnswer = (card: AdaptiveCard): InvokeAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
});

export const messageAnswer = (text: string): InvokeAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
