/** What people say in so many words, read the same whatever the trained reader makes of it. */

/** Lower case, no accent, words apart by one space: « J’arrête là ! » is « j arrete la ». */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const pattern = (...alternatives: string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
const someWords = (most: number): string => `(?:\\w+ ){0,${most}}?`;

const why = '(?:pourquoi|pourkoi|pk|pkoi|pq|prq|why)';
const thisQuestion = '(?:cette|ces|une telle|this|that|these) questions?';
const aimsAt = pattern(
  `${why} ${someWords(5)}${thisQuestion}`,
  `${why} ${someWords(4)}(?:demand\\w+|pos(?:e|es|ez|er)) ${someWords(2)}(?:ca|cela|ceci|celle (?:la|ci))`,
  `${why} ${someWords(4)}repondre (?:a )?(?:ca|cela|ceci)`,
  `${why} (?:are|do|did|would) you ask(?:ing)? (?:me )?(?:this|that)`,
  `a quoi (?:ca |cela |elle )?(?:sert|servent|rime|bon) ${someWords(4)}(?:cette|ces|la|les) questions?`,
  `(?:ca|cela|elle) (?:sert|rime) a quoi ${someWords(3)}(?:cette|ces|la|les) questions?`,
  `cette question ${someWords(2)}(?:sert|rime) a quoi`,
  `(?:quel|quelle|quoi|what s|what is) ${someWords(3)}(?:but|interet|objectif|raison|utilite|finalite|point|purpose) ${someWords(4)}(?:(?:cette|ces|la|ta|votre|this|that|the) questions?|ca|cela)`,
  `en quoi ${someWords(3)}question ${someWords(3)}(?:concerne|utile|sert|aide|regarde)`,
  'd ou (?:vient|sort) (?:cette|la) question',
  'what (?:is |s )?(?:this|that) question for',
);
/** « Pourquoi la réponse à cette question est B », « pourquoi je me suis trompé »: an explanation is wanted. */
const wantsExplanation = pattern(
  'reponses?',
  'solution',
  'tromp\\w+',
  'faux',
  'fausse',
  'juste',
  'erreur',
  'rate',
  'answer',
  'wrong',
);

/** « Pourquoi cette question ? » and its kin: « pk tu me demandes ça », « à quoi sert cette question ? ». */
export const asksWhyThisQuestion = (text: string): boolean => {
  const words = wordsOf(text);
  return aimsAt.test(words) && !wantsExplanation.test(words);
};
/** The same of the question that waits, too short to mean it elsewhere. */
export const asksWhatFor = (text: string): boolean =>
  /^(?:mais |et |ah )*(?:a quoi ca sert|ca sert a quoi|quel(?: est l)? interet|what for)$/.test(
    wordsOf(text),
  );

const stopping =
  '(?:arret\\w*|stop\\w*|fin|finir|finis\\w*|termin\\w*|quitt\\w*|abandon\\w*|annul\\w*|interromp\\w*|cess\\w*|sortir|laisse\\w* tomber|quit|end|cancel|leave)';
const test =
  '(?:tests?|evaluation|eval|positionnement|certif\\w*|questionnaire|quiz+|examen|session|epreuve|exam)';
const endsTest = pattern(
  `${stopping} ${someWords(4)}${test}`,
  `(?:veux|souhaite|peux|want) (?:plus|pas) ${someWords(3)}${test}`,
);
/** « Quand finit le test ? », « n’arrête pas le test ». */
const asksAboutTest = pattern(
  'quand',
  'combien',
  'bientot',
  'pourquoi',
  'when',
  '^c est',
  '(?:ne|n) \\w+ pas',
  'pas arreter',
);

/** « Arrête le test », « fin du test ». */
export const asksToEndTest = (text: string): boolean => {
  const words = wordsOf(text);
  return endsTest.test(words) && !asksAboutTest.test(words);
};

const polite =
  '(?:(?:bon|ok|allez|non|merci|stp|svp|desole\\w*|euh|alors|bah|c est bon|finalement|please) )*';
const ending = '(?:arret\\w*|stop\\w*|quitt\\w*|abandonn\\w*|termin\\w*)';
const enough = [
  `(?:tout )?${ending}`,
  'fin|basta|assez|ca suffit|that s enough|enough',
  'j en ai (?:assez|marre)(?: je? ?(?:m )?arrete)?',
  `(?:je|j|on|i|let s)(?: \\w+){0,3} ${ending}`,
  `(?:peut on|peux tu|tu peux|vous pouvez|pouvez vous|puis je|est ce qu on peut|est ce que je peux|il faut|faut|can we|can i)(?: \\w+){0,2} ${ending}`,
  '(?:je|on) (?:ne )?(?:(?:veux|veut|peux|peut|souhaite) (?:plus|pas) continuer|continue (?:plus|pas))',
].join('|');
const there =
  '(?: (?:tout|la|ici|maintenant|ca|toi|vous|nous|tout de suite|pour (?:aujourd hui|ce soir|le moment|l instant)|les questions|stp|svp|s il (?:te|vous) plait|merci|please|now|here))*';
const stopsThere = new RegExp(`^${polite}(?:${enough})${there}$`);

/** « Stop », « on arrête là »: what is stopped is what is under way. */
export const asksToStop = (text: string): boolean => stopsThere.test(wordsOf(text));

/** « Plus de messages », « stop les rappels »: it is about what the service sends by itself. */
export const isAboutMessages = (text: string): boolean =>
  /\b(?:rappel|relance|message|notif|mail|ecri|envo[iy]|contact|abonn|desabonn|desinscri|reminder|nudge)/.test(
    wordsOf(text),
  );
