import type { CardElement } from '../shared/cards';
import type { Talk } from '../shared/talk';
import { unitText } from './nudge.card';

/** Several units are joined by commas, which their names may hold. */
const unitValue = (unit: string): string => encodeURIComponent(unit);
const maxShownWhole = 12;

export const unitsInput = ({ say }: Talk, units: readonly string[], value?: string): CardElement => ({
  type: 'Input.ChoiceSet',
  id: 'units',
  label: say('nudge.compose.label.units'),
  style: units.length > maxShownWhole ? 'compact' : 'expanded',
  isMultiSelect: true,
  isRequired: true,
  errorMessage: say('nudge.compose.choose-units'),
  wrap: true,
  value: value ?? (units.length === 1 ? unitValue(units[0]!) : ''),
  choices: units.map((unit) => ({ title: unitText(unit), value: unitValue(unit) })),
});
