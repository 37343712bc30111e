import { daysLeftOf } from '../domain/time';

/** An expired secret is a silent outage: whoever runs the service hears of it this many days ahead. */
const warnedDays = 30;

/** How long the bot's secret still counts (its last day included), and the sentence that says so. */
export const secretExpiry = (
  expiresOn: string,
  now: Date,
): { state: 'valid' | 'ending' | 'expired'; sentence: string } => {
  const days = daysLeftOf(expiresOn, now);
  if (days < 0) return { state: 'expired', sentence: `le secret du bot a expiré le ${expiresOn}` };
  const when = days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${days} jours`;
  return {
    state: days < warnedDays ? 'ending' : 'valid',
    sentence: `le secret du bot expire ${when}, le ${expiresOn}`,
  };
};
