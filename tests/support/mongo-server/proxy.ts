import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A cable between the service and its database, that tests cut, clog, or make deaf. */
export interface Cable {
  port: number;
  /**
   * `pass`: as if it were not there. `cut`: connections end and none is accepted. `stall`: bytes stop in both directions.
   * `lose-replies`: what is sent arrives, what is answered does not, and connections end.
   */
  set(mode: CableMode): void;
  close(): Promise<void>;
}
export type CableMode = 'pass' | 'cut' | 'stall' | 'lose-replies';

export async function layCable(targetPort: number): Promise<Cable> {
  let mode: CableMode = 'pass';
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    if (mode === 'cut') return void near.destroy();
    const far = connect(targetPort, '127.0.0.1');
    const both = [near, far];
    const end = (): void =>
      both.forEach((socket) => {
        socket.destroy();
        ends.delete(socket);
      });
    for (const socket of both) {
      ends.add(socket);
      socket.once('close', end).once('error', end);
      if (mode === 'stall') socket.pause();
    }
    near.on('data', (bytes: Buffer) => void far.write(bytes));
    far.on('data', (bytes: Buffer) => void (mode === 'lose-replies' ? end() : near.write(bytes)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    set(next) {
      mode = next;
      for (const socket of ends) {
        if (next === 'cut') socket.destroy();
        else if (next === 'stall') socket.pause();
        else socket.resume();
      }
    },
    close: async () => {
      ends.forEach((socket) => socket.destroy());
      await new Promise((done) => server.close(done));
    },
  };
}
