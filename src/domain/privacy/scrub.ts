/**
 * Removes e-mails, links, phones, long numbers and names from free text before it is kept, and bounds its length.
 * Names are guessed (a title, a usual first name, capitals inside a sentence): better one word too many than a person.
 */
const MAX_CHARS = 1_000;

/** Capitalised words that are no one's name. */
const NO_ONE = new Set(
  `teams outlook excel word powerpoint windows microsoft office onedrive sharepoint onenote edge chrome firefox google gmail zoom whatsapp
  facebook pix territoires wifi wi-fi vpn usb pdf csv pj mdp cnil rgpd dsi dpo anssi internet intranet france montpellier métropole covid
  coup pouce bonjour bonsoir salut merci oui non ok lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques toussaint linkedin
  ccas cv sms qr sim id mac iphone android apple libreoffice copilot chatgpt planner forms cc cci cybermalveillance cyber ameli caf
  franceconnect signal mairie commune europe français anglais je j' il elle on nous vous tu c' qu' l' d'`.split(
    /\s+/,
  ),
);
const FIRST_NAMES =
  `adrien agnès alain alexandre alice amandine amélie andré anne antoine arnaud audrey aurélie aurélien benjamin benoît bernard
  brigitte bruno camille caroline catherine cécile céline chantal charlotte christelle christian christine christophe claire claude
  clément corinne cyril damien daniel david delphine denis didier dominique élodie emilie émilie emmanuel éric estelle fabien fabrice
  fanny fatima fatou florence florian franck françois françoise frédéric gaëlle gérard gilles guillaume hélène henri hugo inès isabelle
  jacqueline jacques jean jérôme jessica joël julie julien karim karine kevin laetitia laurence laurent léa lionel louis luc lucas lucie
  ludovic manon marc marie marion martine mathieu maxime mélanie michel michèle mickaël mireille mohamed monique morgane mounir myriam
  nadia nathalie nicolas nicole noémie odile olivier pascal patrice patricia patrick paul pauline philippe pierre rachid raphaël rémi
  renaud robert romain samia samir sandra sandrine sarah sébastien serge simon sonia sophie stéphane stéphanie sylvain sylvie thérèse
  thierry thomas valérie vanessa véronique vincent virginie xavier yann yannick yves yvette yvonne zoé`.split(
    /\s+/,
  );

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const NO_ONE_BARE = new Set([...NO_ONE].map(bare));
const FIRST_NAMES_BARE = new Set(FIRST_NAMES.map(bare));
/** First names that are words too: only their capital tells. */
const ALSO_WORDS = new Set(['claire', 'marc', 'pascal', 'rose', 'pierre', 'simon', 'christian']);

const TITLED =
  /(?<!\p{L})(?:[Mm]\.|[Mm]r\.?|[Mm]me|[Mm]lle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]r|[Dd]octeur|[Mm]aître)\s+(?:l[ea]\s|l['’])?\p{L}[\p{L}'’-]{0,40}(?:\s+\p{Lu}[\p{L}'’-]{0,40}){0,2}/gu;
const INTRODUCED =
  /((?:je m['’ ]appelle|je suis|mon nom est|my name is|i am|i'm)\s+)(\p{Lu}[\p{L}'’-]{0,40}(?:\s+\p{Lu}[\p{L}'’-]{0,40}){0,2})/gu;

const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 0 && letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.6;
};

function scrubWords(text: string): string {
  const shouted = isShouted(text);
  return text.replace(
    /(^|[.!?…:;\n]\s*|[\s,('’"«-])(\p{L}[\p{L}-]{1,40})/gu,
    (whole: string, before: string, word: string) => {
      const key = bare(word);
      const startsSentence = before === '' || /[.!?…:;\n]/.test(before);
      const isCapital = /^\p{Lu}/u.test(word) && !shouted;
      const isAcronym = /^\p{Lu}{2,6}$/u.test(word);
      const isFirstName = FIRST_NAMES_BARE.has(key) && (isCapital || !ALSO_WORDS.has(key));
      const isCapitalName = isCapital && !startsSentence && !isAcronym && !NO_ONE_BARE.has(key);
      return isFirstName || isCapitalName ? `${before}[nom]` : whole;
    },
  );
}

export const scrub = (text: string): string =>
  scrubWords(
    text
      .slice(0, MAX_CHARS)
      .replace(/[^\s@]{1,64}@[^\s@]{1,255}/g, '[e-mail]')
      .replace(/(?:https?:\/\/|www\.)\S{1,300}/gi, '[lien]')
      .replace(/@\p{L}[\p{L}\d._-]{0,60}/gu, '[nom]')
      .replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}\b/g, '[nombre]')
      .replace(/\+?\d(?:[\d .\-/()]{1,30}\d|\d{2,})/g, '[nombre]')
      .replace(TITLED, '[nom]')
      .replace(INTRODUCED, '$1[nom]'),
  ).replace(/\[nom\](?:[\s-]+\[nom\])+/g, '[nom]');
