import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { organisationSchema, type Organisation } from '../domain/organisation';
import { readPage } from './read-yaml';

export interface ReadOrganisation {
  organisation?: Organisation;
  /** « organisation.yaml, ligne 12 : … » */
  problems: string[];
}

export const readOrganisation = (file: string, text: string): ReadOrganisation => {
  const { page, problems } = readPage(file, text, organisationSchema);
  return {
    organisation: page?.value,
    problems: problems.map(
      ({ line, what, how }) => `${file}${line ? `, ligne ${line}` : ''} : ${what}${how ? ` ${how}` : ''}`,
    ),
  };
};

export const readOrganisationFile = async (path: string): Promise<ReadOrganisation> =>
  readOrganisation(path, await readFile(path, 'utf8'));

export const writeYaml = (value: unknown): string => stringify(value, { lineWidth: 0 });
