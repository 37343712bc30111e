import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../../src/cli/doctor';
import type { VerbContext } from '../../src/cli/verb';
import type { JournalEntry } from '../../src/domain/learner/events';
import type { Storage } from '../../src/storage';
import { openStorage } from '../../src/storage';
import { aChat } from '../support/a-chat';
import { aService, type FixedClock, type TestService } from '../support/a-service';

const dayMs = 86_400_000;
const amina = { tenantId: 'local', learnerId: 'amina' };

describe('an embedded store of which a line was damaged', () => {
  let folder: string;
  let service: TestService;
  const warnings: { fields: object; message: string }[] = [];
  const quiet = () => undefined;
  const log = {
    debug: quiet,
    info: quiet,
    error: quiet,
    warn: (fields: object, message: string) => void warnings.push({ fields, message }),
  };
  const open = async (): Promise<void> => {
    service = await aService({ log, environment: { STORE_URL: `file:${folder}` } });
    warnings.length = 0;
  };
  const journalFile = (): string => join(folder, 'journal.db');
  const copies = (): string[] => readdirSync(folder).filter((name) => name.includes('.damaged-'));
  const advanceDays = (clock: FixedClock, days: number): void => clock.advance(days * dayMs);
  /** Amina has a history of three entries, Bruno another; the service is stopped. */
  const live = async (): Promise<number> => {
    await open();
    for (const learnerId of ['amina', 'bruno']) {
      const chat = aChat(service, learnerId);
      await chat.install();
      await chat.say('je ne sais pas');
      await chat.say('une question');
    }
    await service.flush();
    const { seq } = await service.turns.read(amina);
    await service.close();
    return seq;
  };
  const damage = (seq: number): void => {
    const id = `local|amina|${String(seq).padStart(10, '0')}`;
    const text = readFileSync(journalFile(), 'utf8');
    expect(text).toContain(id);
    writeFileSync(journalFile(), text.replace(id, id.replace('amina', 'anima')));
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  });
  afterEach(async () => {
    await service.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each([
    ['with snapshots', quiet],
    ['without them', () => rmSync(join(folder, 'learners.db'))],
  ])('%s', (_title, lose) => {
    it.each(['the first', 'one in the middle', 'the last'])(
      'loses no person for %s of their entries, neither at once nor at night',
      async (which) => {
        const length = await live();
        expect(length).toBeGreaterThanOrEqual(3);
        damage(which === 'the first' ? 1 : which === 'the last' ? length : 2);
        lose();
        await open();
        // Without a snapshot nothing says any more that there was a last one.
        const known = which === 'the last' && lose !== quiet ? length - 1 : length;
        const before = await service.turns.read(amina);
        expect(before.seq).toBe(known);
        await expect(service.runRetention()).resolves.toMatchObject({ orphans: 0, erased: 0 });
        await aChat(service).say('une question');
        const entries: JournalEntry[] = [];
        for await (const entry of service.storage.journal.readAfter(amina, 0)) entries.push(entry);
        expect(entries.length).toBeGreaterThan(known);
        const after = await service.turns.read(amina);
        expect(after.seq).toBe(entries.length);
        expect(after.counts.answers).toBe(before.counts.answers);
      },
    );
  });

  it('removes its copy by itself after 30 days, not before', async () => {
    await live();
    damage(2);
    await open();
    const [copy] = copies();
    const now = service.clock.now();
    // The moment it was set aside is in its name, whatever copying the folder did to its date.
    renameSync(join(folder, copy!), join(folder, 'journal.db.damaged-2026-11-20T090000'));
    expect(now.toISOString()).toBe('2026-11-24T09:00:00.000Z');
    advanceDays(service.clock, 25);
    await expect(service.runRetention()).resolves.toMatchObject({ damaged: 0 });
    expect(copies()).toHaveLength(1);
    advanceDays(service.clock, 2);
    await expect(service.runRetention()).resolves.toMatchObject({ damaged: 1 });
    expect(copies()).toEqual([]);
    await expect(service.runRetention()).resolves.toMatchObject({ damaged: 0 });
  });

  it('says at an erasure that a copy may still hold what was erased', async () => {
    await live();
    damage(2);
    await open();
    const [copy] = copies();
    await service.useCases.eraseMyData(amina);
    expect(readFileSync(join(folder, copy!), 'utf8')).toContain('anima');
    expect(warnings).toEqual([
      {
        fields: { files: [join(folder, copy!)] },
        message: expect.stringContaining('cdp doctor') as string,
      },
    ]);
    rmSync(join(folder, copy!));
    await service.useCases.eraseMyData({ ...amina, learnerId: 'bruno' });
    expect(warnings).toHaveLength(1);
  });

  it('is named by cdp doctor, with its age and the command that removes it', async () => {
    await live();
    damage(2);
    await open();
    const path = join(folder, 'journal.db.damaged-2026-11-20T090000');
    renameSync(join(folder, copies()[0]!), path);
    const context = {
      environment: { STORE_URL: `file:${folder}`, DATA_DIR: folder },
      service: () => Promise.resolve(service),
    } as unknown as VerbContext;
    const [found, ...others] = (await examine(context)).filter(({ ok }) => !ok);
    expect(others).toEqual([]);
    expect(found!.what).toMatch(/« journal », mise de côté il y a 4 jours : 1 ligne, \d+ octets/);
    expect(found!.how).toContain('données personnelles, même de personnes effacées depuis');
    expect(found!.how).toContain(`rm "${path}"`);
    expect(found!.how).toContain('30 jours après');
    rmSync(path);
    expect((await examine(context)).filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('mending a journal of which lines were lost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mended-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = new Date('2026-11-24T09:00:00Z');
  const open = (): Promise<Storage> => openStorage(`file:${folder}`, { modelVersion: '1', sync: 'off' });

  it('makes up no more entries than lines were lost: what an erasure left stays a trace', async () => {
    const storage = await open();
    const append = (learnerId: string, seq: number) =>
      storage.journal.append({ tenantId: 't', learnerId, seq, at, activityId: `a${seq}`, events: [] });
    for (const seq of [1, 2, 3]) await append('lost', seq);
    await append('trace', 4);
    await storage.close();
    const path = join(folder, 'journal.db');
    writeFileSync(path, readFileSync(path, 'utf8').replace('lost|0000000002', 'lost|0000000009'));
    const again = await open();
    const first = (learnerId: string) => again.journal.first({ tenantId: 't', learnerId });
    await expect(again.journal.find({ tenantId: 't', learnerId: 'lost' }, 2)).resolves.toMatchObject({
      events: [],
    });
    await expect(first('trace')).resolves.toBeUndefined();
    await again.close();
    expect(existsSync(path)).toBe(true);
  });
});
