import { resolve } from 'node:path';
import type { Service } from '../../service';
import { CliProblem, type VerbContext } from '../verb';

/** Where the authors' files are: the option, else `CONTENT_DIR`, else ./content. */
export const contentFolder = (context: VerbContext, given: string | undefined): string =>
  resolve(context.cwd, given ?? context.environment['CONTENT_DIR'] ?? 'content');

/** The service with its store connected: before anything is printed, as another process may have to do it all. */
export const openStore = async (context: VerbContext): Promise<Service> => {
  const service = await context.service();
  await service.storage.ready();
  return service;
};

export const refuse = (text: string): never => {
  throw new CliProblem(text);
};

/** Who publishes, for the list of releases. */
export const authorOf = (context: VerbContext, given: string | undefined): string =>
  given ?? context.environment['CDP_AUTHOR'] ?? context.environment['USER'] ?? 'cdp';
