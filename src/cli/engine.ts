import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { openRun, type Reply } from './engine-run';

/**
 * The product's engine over JSON lines (protocol version 1): one object a line, one reply a line, in order.
 * A line that cannot be read or served gets `{"error": …}` and the engine goes on.
 */
export async function runEngineProtocol(input: Readable, output: Writable): Promise<void> {
  const run = openRun();
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const isRoomLeft = output.write(`${JSON.stringify(replyTo(run, line))}\n`);
    if (!isRoomLeft) await new Promise<void>((resolve) => output.once('drain', resolve));
  }
}

function replyTo(run: (message: unknown) => Reply, line: string): Reply {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return { error: 'this line is not JSON; write one JSON object a line' };
  }
  try {
    return run(message);
  } catch (problem) {
    return { error: problem instanceof Error ? problem.message : String(problem) };
  }
}
