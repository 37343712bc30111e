import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';
import type { Service } from '../service';

/** What a verb may touch: its own input and output, and the service when it asks for it. */
export interface VerbContext {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  /** Folder that relative paths are counted from. */
  cwd: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** The service on the store named by `STORE_URL`; opened at the first call. */
  service(): Promise<Service>;
}

/** Adds one verb to the program. Heavy parts are imported inside the action: `cdp engine` starts at once. */
export type RegisterVerb = (program: Command, context: VerbContext) => void;

/** Something the person can mend: one sentence on stderr, exit code 1. */
export class CliProblem extends Error {
  override readonly name = 'CliProblem';
}

export const print = (context: VerbContext, text: string): void => {
  context.stdout.write(`${text}\n`);
};
/** Data for scripts. */
export const printJson = (context: VerbContext, data: unknown): void =>
  print(context, JSON.stringify(data, null, 2));
