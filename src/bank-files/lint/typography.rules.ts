import type { AuthoredText, Rule } from './rule';

const textRule = (
  id: string,
  why: string,
  how: string,
  isWrong: (text: AuthoredText) => string | undefined,
): Rule => ({
  id,
  severity: 'error',
  why,
  how,
  *check({ texts }) {
    for (const text of texts) {
      const what = isWrong(text);
      if (what) yield { id: text.id, path: text.path, what };
    }
  },
});

const around = (text: string, pattern: RegExp): string | undefined => {
  const found = pattern.exec(text);
  return found ? text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12) : undefined;
};
const french = (pattern: RegExp, say: (part: string) => string) => (text: AuthoredText) => {
  if (text.locale !== 'fr') return undefined;
  const part = around(withoutAddresses(text.text), pattern);
  return part && say(part);
};
/** Web and mail addresses keep their own signs; so do ICU arguments such as `{days, plural, …}`. */
const withoutAddresses = (text: string): string =>
  text.replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/g, (found) => '·'.repeat(found.length));

/** The French page: signs, spaces, politeness, and no markup. */
export const typographyRules: Rule[] = [
  textRule(
    'apostrophe',
    'L’apostrophe courbe est celle des livres.',
    "Tapez ’ à la place de ', ou mettez le texte entre guillemets droits : « cdp content lint --fix » s’en charge.",
    french(/[\p{L}]'[\p{L}«]/u, (part) => `Apostrophe droite dans « ${part} ».`),
  ),
  textRule(
    'no-break-space',
    'Un signe seul au début d’une ligne gêne la lecture.',
    'Mettez une espace insécable avant ; : ! ? » et après «. « cdp content lint --fix » s’en charge.',
    french(
      /[\p{L}\p{N})*…%][;!?»](?!\w)|[\p{L}\p{N})»*…%] [;:!?»]|« |«(?![\u00a0\u202f])|(?<!\b(?:site|filetype))(?<=\p{L}):(?=\s)/u,
      (part) => `Espace insécable manquante dans « ${part} ».`,
    ),
  ),
  textRule(
    'quotes',
    'Le français cite entre guillemets « ».',
    'Remplacez " " ou “ ” par « ».',
    french(/["“”]/, (part) => `Guillemets droits ou anglais dans « ${part} ».`),
  ),
  textRule(
    'ellipsis',
    'Les points de suspension sont un seul signe.',
    'Tapez … à la place de trois points.',
    french(/\.\.\./, (part) => `Trois points dans « ${part} ».`),
  ),
  textRule(
    'spaces',
    'Une espace de trop se voit.',
    'Gardez une seule espace entre deux mots.',
    ({ text }) => {
      const part = around(text, / {2,}|^\s|\s$/);
      return part === undefined ? undefined : 'Espaces de trop.';
    },
  ),
  textRule(
    'html',
    'Une carte n’affiche pas le HTML.',
    'Retirez la balise ; pour insister, écrivez **en gras**.',
    ({ text }) => {
      const part = around(text, /<\/?[a-z][a-z0-9]*(?:\s[^>]*)?\/?>|&(?:[a-z]+|#\d+);/i);
      return part && `Du HTML dans « ${part} ».`;
    },
  ),
  textRule('emoji', 'Un lecteur d’écran lit chaque émoji à voix haute.', 'Retirez-le.', ({ text, role }) =>
    role !== 'wording' && /\p{Extended_Pictographic}/u.test(text) ? 'Ce texte contient un émoji.' : undefined,
  ),
  textRule('tutoiement', 'Coup de pouce vouvoie.', 'Écrivez « vous », « votre », « vos ».', (text) =>
    // What people write to one another in a drawn message, or what a wrong choice quotes, may say « tu ».
    text.role === 'scene' || /«[^»]*\b(tu|ton|ta|tes|toi)\b[^»]*»/i.test(text.text)
      ? undefined
      : french(
          /(?<![\p{L}’-])(?:tu|tes|toi|t’(?=\p{L}))(?![\p{L}-])/iu,
          (part) => `Tutoiement dans « ${part} ».`,
        )(text),
  ),
];
