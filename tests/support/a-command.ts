import { Readable, Writable } from 'node:stream';
import { runProgram } from '../../src/cli/program';
import type { VerbContext } from '../../src/cli/verb';

/** What the user of one command line sees of it. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

const collector = (): { stream: Writable; text: () => string } => {
  let written = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written += chunk.toString();
      done();
    },
  });
  return { stream, text: () => written };
};

/** Runs `cdp` in this process, with nothing to read and, unless told, an empty environment. */
export const runCommand = async (
  argv: readonly string[],
  { service, cwd = process.cwd(), environment = {} }: Pick<VerbContext, 'service'> & Partial<VerbContext>,
): Promise<Ran> => {
  const [out, err] = [collector(), collector()];
  const code = await runProgram([...argv], {
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    cwd,
    environment,
    service,
  });
  return { code, out: out.text(), err: err.text() };
};
