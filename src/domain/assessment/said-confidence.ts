/** How sure people say they are, beside an answer they type: « A, sûr », « B mais pas sûr », « je dirais C mais j’hésite ». */
export interface SaidConfidence {
  confidence: 'sure' | 'unsure';
  /** The text without it; empty when nothing else was said. */
  rest: string;
}

const iAm = String.raw`(?:je (?:ne |n['’]en |n['’]|m['’]en )?suis |j['’ ]?(?:en )?suis |chuis |suis |i['’ ]?a?m )`;
const very = String.raw`(?:(?:du tout|tout à fait|vraiment|trop|très|totalement|complètement|absolument|bien|super|100 ?%|very|really|so|quite|too|absolutely) )*`;
/** Without its accent, « sur » is « sûr » only where no noun follows it. */
const sur = String.raw`sur(?=\s*(?:$|[^\s\p{L}]|(?:et|mais|que|du tout|de moi|à 100)(?!\p{L})|qu['’]))`;
const sure = `(?:(?:s[uû]re|sûr|${sur})(?: et certaine?)?|certaine?|convaincue?)`;
const ofIt = String.raw`(?: (?:du tout|de moi|de (?:ma|la|cette) r[ée]ponse|à 100 ?%|là))*`;

/** Said of oneself, they cannot be part of an answer. */
const ofOneself = {
  unsure: [
    `${iAm}${very}(?:pas|not) ${very}${sure}${ofIt}`,
    String.raw`j['’ ]?h[ée]site(?: (?:un peu|beaucoup|encore|quand même))*`,
    'je doute(?: un peu)?',
    String.raw`j['’ ]?ai (?:quand même )?(?:un|des) (?:petits? |gros )?doutes?`,
    `sans (?:en )?[êe]tre ${very}${sure}`,
    'en h[ée]sitant',
  ],
  sure: [
    `${iAm}${very}${sure}${ofIt}`,
    'sans (?:aucune |la moindre |une )?h[ée]sit(?:er|ation)',
    'sans (?:aucun|le moindre) doute',
    'without (?:hesitati(?:on|ng)|a doubt)',
  ],
};
/** These may qualify what stands before them (« un lien pas sûr »): they count apart from it, or beside a letter. */
const bare = {
  unsure: [
    `(?:pas|not) ${very}${sure}${ofIt}`,
    'au (?:hasard|pif)',
    'peut[- ]?[êe]tre',
    'maybe',
    'avec h[ée]sitation',
  ],
  sure: [
    `(?:ça )?c['’ ]?est ${very}${sure}`,
    `${very}${sure}${ofIt}`,
    'aucun doute',
    'no doubt',
    'no hesitation',
  ],
};

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const filler = String.raw`(?:(?:euh+|hum+|m+h*|bof|ben|bah|alors|oui|non|ok|là|franchement|honnêtement)(?![\p{L}])[\s,.…!]*)*`;
/** « Pas sûr de vouloir arrêter », « pas sûr que ce soit A »: about something else. */
const noComplement = String.raw`(?!\s*(?:de|du|des|d['’]|si|à|entre|que|qu['’])(?![\p{L}]))`;
const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

interface Pattern {
  confidence: SaidConfidence['confidence'];
  isBare: boolean;
  /** Captures: what separates, what is left. */
  atStart: RegExp;
  /** Captures: what is left, what separates. */
  atEnd: RegExp;
}
const patternsOf = (
  phrases: Record<SaidConfidence['confidence'], string[]>,
  isBare: boolean,
  confidence: SaidConfidence['confidence'],
): Pattern => {
  const phrase = anyOf(phrases[confidence]);
  const that = confidence === 'sure' ? String.raw`(?:(?:que|qu['’]|that)\s*)?` : '';
  const complement = confidence === 'sure' ? noComplement.replace("|que|qu['’]", '') : noComplement;
  return {
    confidence,
    isBare,
    atStart: new RegExp(
      String.raw`^${filler}${phrase}${after}${complement}((?:\s*[,;:.…!–—-]+\s*|\s+)(?:(?:mais|donc|alors|but|so)\s+)?)${that}(.+)$`,
      'iu',
    ),
    atEnd: new RegExp(
      String.raw`^(.*?)(\s*[,;:.…!(–—-]*\s*(?:(?:mais|but|et|and)\s+)?)${before}${phrase}[\s.…!)]*$`,
      'iu',
    ),
  };
};
// « Pas sûr » is read before « sûr ».
const patterns: readonly Pattern[] = (['unsure', 'sure'] as const).flatMap((confidence) => [
  patternsOf(ofOneself, false, confidence),
  patternsOf(bare, true, confidence),
]);

/** « A », « la b », « je dirais C », « 2 et 3 ». */
const isPick = (text: string): boolean =>
  /^(?:(?:la|le|les|réponses?|option|choix|c['’ ]?est|je (?:dis|dirais|pense|mets|choisis)|plutôt) )*[a-f1-6](?:(?: et | ou |, ?| )[a-f1-6])*$/iu.test(
    text.trim(),
  );
const isApart = (separator: string): boolean => /[,;:.…!(–—-]|mais|but/iu.test(separator);

/** « J’hésite entre A et B » is no answer yet; « …, mais je dirais B » is one. */
const between = /h[ée]site\w*(?: encore)? entre (?:.*?(?:mais|donc|finalement|plutôt)\s+(.+))?/iu;

/** What was said of how sure one is, apart from the answer; undefined when nothing was, or when it may be part of the answer. */
export const confidenceSaid = (typed: string): SaidConfidence | undefined => {
  const text = typed.normalize('NFC').trim();
  if (text.length > 200) return undefined;
  const torn = between.exec(text);
  if (torn) return { confidence: 'unsure', rest: torn[1]?.trim() ?? '' };
  for (const { confidence, isBare, atStart, atEnd } of patterns) {
    const end = atEnd.exec(text);
    const start = end ? undefined : atStart.exec(text);
    const rest = bareOfFillers(end?.[1] ?? start?.[2]);
    if (rest === undefined) continue;
    const separator = end?.[2] ?? start?.[1] ?? '';
    if (rest === '' || !isBare || isApart(separator) || isPick(rest)) return { confidence, rest };
  }
  return undefined;
};

const onlyFillers = new RegExp(`^${filler}$`, 'iu');
const bareOfFillers = (rest: string | undefined): string | undefined =>
  rest === undefined ? undefined : onlyFillers.test(rest.trim()) ? '' : rest.trim();

/** Doubt is not ignorance: « pas trop sûr de moi » does not say « je ne sais pas ». */
export const isOnlyDoubt = (text: string): boolean =>
  /pas \S*\s?(?:s[uû]re?|certaine?)|h[ée]sit|(?:un|des) doutes?|not (?:\S+ )?(?:sure|certain)/iu.test(text) &&
  !/sai[st]? (?:vraiment |absolument |toujours |trop )?pas|\bpas (?:la moindre |d['’])?id[ée]e|aucune id[ée]e|ignore|connais pas|\bidk\b|(?:don['’]?t|no) (?:know|idea)/iu.test(
    text,
  );
