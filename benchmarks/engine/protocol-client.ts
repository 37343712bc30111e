/** Drives any engine that speaks the protocol as a child process; many requests may be in flight. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Engine, Message, Reply } from './protocol';

/**
 * Starts `command` (through the shell's word splitting only) and returns it as an `Engine`.
 * A child that ends early makes the pending and later exchanges fail with its last lines of standard error.
 */
export function startProcess(command: string, name = command): Engine {
  const words = command.split(' ').filter((word) => word !== '');
  const child = spawn(words[0] ?? '', words.slice(1), { stdio: ['pipe', 'pipe', 'pipe'] });
  const waiting: { resolve: (reply: Reply) => void; reject: (reason: Error) => void }[] = [];
  let head = 0;
  let ended: Error | undefined;
  let complaint = '';

  const fail = (reason: Error): void => {
    ended ??= reason;
    while (head < waiting.length) waiting[head++]?.reject(reason);
  };
  child.on('error', (error) => fail(error));
  child.on('close', (code) => fail(new Error(`engine ended (${String(code)}): ${complaint.slice(-2000)}`)));
  child.stdin.on('error', (error) => fail(error));
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-4000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const next = waiting[head];
    if (next === undefined) return fail(new Error(`more replies than requests: ${line.slice(0, 200)}`));
    head += 1;
    if (head > 4096) {
      waiting.splice(0, head);
      head = 0;
    }
    try {
      next.resolve(JSON.parse(line) as Reply);
    } catch {
      next.reject(new Error(`not JSON: ${line.slice(0, 200)}`));
    }
  });

  return {
    name,
    pid: child.pid,
    exchange(batch: Message[]): Promise<Reply[]> {
      if (ended !== undefined) return Promise.reject(ended);
      const replies = batch.map(
        () => new Promise<Reply>((resolve, reject) => waiting.push({ resolve, reject })),
      );
      child.stdin.write(batch.map((message) => JSON.stringify(message) + '\n').join(''));
      return Promise.all(replies);
    },
    close: () => child.stdin.end(),
  };
}
