import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { BSON } from 'mongodb';

/**
 * Stands between the service and its database and speaks their protocol (OP_MSG): it lets commands through, or answers chosen
 * ones as a server in trouble would. It also counts the violations of unique keys that the real server answered.
 */
export interface WireProxy {
  port: number;
  /** What becomes of each command from now on; `undefined` lets all through. */
  obey(rule: Rule | undefined): void;
  /** By collection: replies of the server itself that say "duplicate key" (E11000). */
  readonly duplicates: ReadonlyMap<string, number>;
  close(): Promise<void>;
}
/** Undefined lets the command through. */
export type Rule = (command: Command) => Fault | undefined;
export interface Command {
  name: string;
  collection: string;
  isWrite: boolean;
  body: BSON.Document;
}
export interface ServerError {
  code: number;
  codeName: string;
  errmsg?: string;
}
export interface Fault {
  /**
   * `refused`: not carried out, `{ ok: 0, code… }`. `write-error`: not carried out, said of the one document (`writeErrors`).
   * `unconfirmed`: carried out, with a `writeConcernError` in the server's reply, as when a majority did not confirm in time.
   */
  as: 'refused' | 'write-error' | 'unconfirmed';
  error: ServerError;
}

const opMsg = 2013;
const headerBytes = 16;
const checksumPresent = 1;
const writes = new Set(['insert', 'update', 'delete', 'findAndModify']);
const duplicateKey = 11_000;

export async function startWireProxy(targetPort: number): Promise<WireProxy> {
  let rule: Rule | undefined;
  const duplicates = new Map<string, number>();
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    const end = (): void =>
      [near, far].forEach((socket) => {
        socket.destroy();
        ends.delete(socket);
      });
    for (const socket of [near, far]) {
      ends.add(socket);
      socket.once('close', end).once('error', end);
    }
    /** A connection carries one command at a time. */
    let asked: { command: Command; unconfirmed?: ServerError } | undefined;
    near.on(
      'data',
      inMessages((message) => {
        const command = readCommand(message);
        const fault = command && rule?.(command);
        if (command && fault && fault.as !== 'unconfirmed')
          return void near.write(replyTo(message, refusal(command, fault)));
        asked = command && { command, unconfirmed: fault?.error };
        far.write(message);
      }),
    );
    far.on(
      'data',
      inMessages((message) => {
        const reply = readBody(message);
        const collection = asked?.command.collection ?? '';
        if (reply && isDuplicate(reply)) duplicates.set(collection, (duplicates.get(collection) ?? 0) + 1);
        const { unconfirmed } = asked ?? {};
        near.write(
          reply && unconfirmed
            ? replyTo(message, { ...reply, writeConcernError: unconfirmed }, message.readInt32LE(8))
            : message,
        );
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    obey: (next) => void (rule = next),
    duplicates,
    close: async () => {
      ends.forEach((socket) => socket.destroy());
      await new Promise((done) => server.close(done));
    },
  };
}

/** Cuts a stream of bytes into messages by the length each begins with. */
function inMessages(onMessage: (message: Buffer) => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= headerBytes && rest.length >= rest.readInt32LE(0)) {
      const message = rest.subarray(0, rest.readInt32LE(0));
      rest = rest.subarray(message.length);
      onMessage(message);
    }
  };
}

/** The document of kind 0; undefined for a message that is no OP_MSG (the first greeting). */
function readBody(message: Buffer): BSON.Document | undefined {
  if (message.readInt32LE(12) !== opMsg) return undefined;
  const flags = message.readUInt32LE(headerBytes);
  const end = message.length - (flags & checksumPresent ? 4 : 0);
  for (let at = headerBytes + 4; at < end;) {
    const isBody = message[at] === 0;
    const start = at + 1;
    const size = message.readInt32LE(start);
    if (isBody) return BSON.deserialize(message.subarray(start, start + size));
    at = start + size;
  }
  return undefined;
}

function readCommand(message: Buffer): Command | undefined {
  const body = readBody(message);
  const name = body && Object.keys(body)[0];
  return body && name ? { name, collection: String(body[name]), isWrite: writes.has(name), body } : undefined;
}

const isDuplicate = (reply: BSON.Document): boolean =>
  reply['code'] === duplicateKey ||
  ((reply['writeErrors'] ?? []) as { code: number }[]).some(({ code }) => code === duplicateKey);

const refusal = ({ name }: Command, { as, error }: Fault): BSON.Document =>
  as === 'write-error' && name !== 'findAndModify'
    ? { ok: 1, n: 0, writeErrors: [{ index: 0, ...error }] }
    : { ok: 0, ...error };

function replyTo(message: Buffer, body: BSON.Document, requestId = message.readInt32LE(4)): Buffer {
  const bytes = BSON.serialize(body);
  const head = Buffer.alloc(headerBytes + 5);
  head.writeInt32LE(head.length + bytes.length, 0);
  head.writeInt32LE(requestId, 8);
  head.writeInt32LE(opMsg, 12);
  return Buffer.concat([head, bytes]);
}
