import type { z } from 'zod';
import type { YAMLError } from 'yaml';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste (avec des tirets)',
  object: 'un bloc de champs',
  record: 'un bloc de champs',
};

/** What an issue of the schema means for an author, in French, without « zod » in it. */
export const explainIssue = (issue: Issue, isMissing: boolean): string => {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing ? 'ce champ manque' : `il faut ${typeNames[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `champ inconnu : ${issue.keys.map((key) => `« ${key} »`).join(', ')}`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return issue.origin === 'array' ? `au plus ${issue.maximum} éléments` : `au plus ${issue.maximum}`;
    case 'invalid_value':
      return `valeurs possibles : ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `valeurs possibles : ${issue.options.map(String).join(', ')}`
        : 'aucune des formes possibles n’est reconnue';
    case 'invalid_format':
      return issue.format === 'url' ? 'adresse attendue, comme https://www.cnil.fr/' : issue.message;
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
};

const tooSmall = (issue: z.core.$ZodIssueTooSmall): string => {
  if (issue.origin === 'array') return `au moins ${issue.minimum} éléments`;
  return issue.origin === 'string' ? 'ce texte est vide' : `au moins ${issue.minimum}`;
};

const syntax: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'un texte qui contient « : » doit être entre guillemets droits',
  DUPLICATE_KEY: 'ce champ est écrit deux fois',
  TAB_AS_INDENT: 'le retrait est fait avec une tabulation : utilisez des espaces',
  MISSING_CHAR: 'un guillemet ou un deux-points manque',
  BAD_INDENT: 'cette ligne n’est pas bien alignée',
  BAD_ALIAS: 'un renvoi (*) ne mène nulle part',
  UNEXPECTED_TOKEN: 'cette ligne ne suit pas la forme « champ: valeur »',
  MULTIPLE_DOCS: 'une ligne « --- » sépare le fichier en deux',
};

/** What is wrong with the form of a line, in French. */
export const explainSyntax = (error: YAMLError): string =>
  syntax[error.code] ?? error.message.split('\n')[0]!.replace(/ at line .*/, '');
