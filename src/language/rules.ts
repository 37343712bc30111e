import type { Intent, SpeechContext, Understood } from '../application/ports/understanding';

type Rule = readonly [pattern: RegExp, reading: (context: SpeechContext) => Reading | undefined];
type Reading = Intent | readonly Intent[];

const pendingKind = ({ pending }: SpeechContext): string =>
  pending?.startsWith('confirm') ? 'confirm' : (pending ?? 'unknown');

/** Very short texts that mean what the conversation makes them mean. Matched on the opened words, joined by spaces. */
const RULES: readonly Rule[] = [
  [
    /^(et |mais |ah bon )?pourquoi( ca| non| donc)?$|^why$/,
    (context) =>
      (
        ({ question: ['explication', 'indice'], none: ['explication', 'qui-es-tu'] }) as Record<
          string,
          Reading
        >
      )[pendingKind(context)] ?? 'explication',
  ],
  [
    /^(encore|encore une|une autre|encore un|another( one)?|again)$/,
    (context) =>
      (({ question: ['repeter', 'commencer'] }) as Record<string, Reading>)[pendingKind(context)] ??
      'commencer',
  ],
  [
    /^(suivante?|next|la suivante|au suivant|passe|je passe|on passe|la suite)$/,
    (context) =>
      (({ feedback: 'commencer', none: 'commencer' }) as Record<string, Reading>)[pendingKind(context)] ??
      'passer',
  ],
  [
    /^(un |une |le |petit |donne moi un |je veux un )*(coup de pouce|coup de main)( s il (te|vous) plait)?$/,
    (context) => {
      const isManager = context.role === 'manager' || context.role === 'admin';
      if (isManager && pendingKind(context) === 'question') return ['indice', 'composer-relance'];
      return isManager ? 'composer-relance' : 'indice';
    },
  ],
  [
    /^((la |le |reponse |option |choix |numero |proposition )*([a-f]|[1-6]|1er|1ere|[2-6]e|[2-6]eme|premiere?|deuxieme|seconde|troisieme|quatrieme|derniere?))(( et | ou |, | )([a-f]|[1-6]))*$/,
    (context) => (pendingKind(context) === 'confirm' ? undefined : 'reponse-choix'),
  ],
  [/^(je )?(ne )?sais pas$|^je (ne )?sais pas$|^aucune idee$|^i don t know$/, () => 'ne-sais-pas'],
  [/^(stop|stop stop|stop tout)$/, () => 'arreter-rappels'],
];

/** Certain readings of short texts; undefined when the words must be weighed. */
export function readByRule(
  plainText: string,
  tokens: readonly string[],
  context: SpeechContext,
): Understood | undefined {
  if (tokens.length === 0) {
    return /^[\s?!.]*\?[\s?!.]*$/.test(plainText) && plainText !== ''
      ? {
          intent: 'aide',
          confidence: 0.5,
          decision: 'ask',
          candidates: [
            { intent: 'aide', confidence: 0.5 },
            { intent: 'explication', confidence: 0.3 },
          ],
          entities: {},
        }
      : undefined;
  }
  if (tokens.length > 8) return undefined;
  const line = tokens.join(' ');
  for (const [pattern, readingOf] of RULES) {
    if (!pattern.test(line)) continue;
    const reading = readingOf(context);
    if (reading === undefined) continue;
    if (typeof reading === 'string') {
      return {
        intent: reading,
        confidence: 0.97,
        decision: 'act',
        candidates: [{ intent: reading, confidence: 0.97 }],
        entities: {},
      };
    }
    const candidates = reading.map((intent, index) => ({ intent, confidence: index === 0 ? 0.6 : 0.35 }));
    return { intent: candidates[0]!.intent, confidence: 0.6, decision: 'ask', candidates, entities: {} };
  }
  return undefined;
}
