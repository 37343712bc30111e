/** Building blocks of Adaptive Cards 1.5 as plain data: small, wrapped, labelled, readable by a screen reader. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang?: string;
  body: CardElement[];
  actions?: CardAction[];
  /** The text-only form, for clients that cannot show the card. */
  fallbackText: string;
  msteams?: { width: 'Full' };
}
export type CardElement = { type: string; [property: string]: unknown };
export type CardAction = { type: string; title: string; [property: string]: unknown };

export const card = (parts: {
  lang: string;
  body: (CardElement | undefined)[];
  actions?: (CardAction | undefined)[];
  fallbackText: string;
}): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: parts.lang,
  body: parts.body.filter((element) => element !== undefined),
  actions: parts.actions?.filter((action) => action !== undefined),
  fallbackText: parts.fallbackText,
});

export const heading = (text: string): CardElement => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Medium',
  weight: 'Bolder',
  style: 'heading',
});
export const paragraph = (text: string, more: Record<string, unknown> = {}): CardElement => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...more,
});
/** Secondary text: sources, reasons. `isSubtle` is kept off: its contrast is too low in some themes. */
export const small = (text: string): CardElement => paragraph(text, { size: 'Small', spacing: 'Small' });

/** A group set apart by its background; `style` never carries meaning alone: a word says it too. */
export const panel = (
  style: 'good' | 'warning' | 'attention' | 'emphasis' | 'accent' | 'default',
  items: CardElement[],
): CardElement => ({
  type: 'Container',
  style,
  spacing: 'Medium',
  items,
});

/** One choice or several among a list shown whole. */
export const choiceInput = (parts: {
  id: string;
  label: string;
  choices: { title: string; value: string }[];
  isMultiple: boolean;
  errorMessage: string;
}): CardElement => ({
  type: 'Input.ChoiceSet',
  id: parts.id,
  label: parts.label,
  style: 'expanded',
  isMultiSelect: parts.isMultiple,
  isRequired: true,
  errorMessage: parts.errorMessage,
  wrap: true,
  choices: parts.choices,
});

export const pickInput = (parts: {
  id: string;
  label: string;
  choices: { title: string; value: string }[];
  placeholder: string;
  errorMessage: string;
  value?: string;
}): CardElement => ({
  type: 'Input.ChoiceSet',
  id: parts.id,
  label: parts.label,
  style: 'compact',
  isRequired: true,
  errorMessage: parts.errorMessage,
  placeholder: parts.placeholder,
  wrap: true,
  choices: parts.choices,
  ...(parts.value !== undefined && { value: parts.value }),
});

export const textInput = (parts: {
  id: string;
  label: string;
  maxLength: number;
  isMultiline?: boolean;
  isRequired?: boolean;
  errorMessage?: string;
  placeholder?: string;
  value?: string;
}): CardElement => ({ type: 'Input.Text', isMultiline: false, ...parts });

/**
 * A button: `Action.Execute` answered in place, with `Action.Submit` and the same data where it is not known.
 * Buttons that need no input say so, or clients would refuse to send an incomplete form.
 */
export const button = (
  title: string,
  data: Record<string, unknown>,
  options: { needsInputs?: boolean; isPrimary?: boolean } = {},
): CardAction => {
  const associatedInputs = options.needsInputs ? 'auto' : 'none';
  const style = options.isPrimary ? { style: 'positive' } : {};
  return {
    type: 'Action.Execute',
    title,
    verb: String(data['do']),
    data,
    associatedInputs,
    ...style,
    fallback: { type: 'Action.Submit', title, data, associatedInputs, ...style },
  };
};
export const link = (title: string, url: string): CardAction => ({ type: 'Action.OpenUrl', title, url });
