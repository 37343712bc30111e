import { openStorage } from '../../src/storage';

/** Another instance: prints the id of the release it serves, each time it changes. Its store is its first argument. */
const watch = async (): Promise<void> => {
  const storage = await openStorage(process.argv[2]!, { modelVersion: 'watch' });
  await storage.ready();
  let last = '';
  for (;;) {
    const { id } = await storage.bank.current();
    if (id !== last) process.stdout.write(`${(last = id)}\n`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

void watch();
