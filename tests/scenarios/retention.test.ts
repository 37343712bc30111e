import { fold, newLearner } from '../../src/domain/learner/fold';
import type { JournalEntry } from '../../src/domain/learner/events';
import type { Delivery } from '../../src/domain/nudging/delivery';
import { rulesOf } from '../../src/application/rules';
import { aChat } from '../support/a-chat';
import { aClock, aService, type FixedClock, type TestService } from '../support/a-service';

const dayMs = 86_400_000;
const rules = rulesOf();

describe('the service keeps data no longer than it says', () => {
  let service: TestService;
  let clock: FixedClock;
  beforeEach(async () => {
    clock = aClock();
    service = await aService({ clock });
  });
  afterEach(() => service.remove());

  const amina = { tenantId: 'local', learnerId: 'amina' };
  const advanceDays = (days: number): void => clock.advance(days * dayMs);
  const journalOf = async (key = amina): Promise<JournalEntry[]> => {
    const entries: JournalEntry[] = [];
    for await (const entry of service.storage.journal.readAfter(key, 0)) entries.push(entry);
    return entries;
  };
  const snapshotOf = async (key = amina) => {
    await service.flush();
    return service.storage.learners.find(key);
  };
  const answer = async (times: number, id = 'amina'): Promise<void> => {
    const chat = aChat(service, id);
    for (let time = 0; time < times; time += 1) {
      await chat.say('une question');
      clock.advance(20_000);
      await chat.say('je ne sais pas');
    }
  };
  /** Every document of every collection that says this word. */
  const traces = async (word: string): Promise<string[]> => {
    await service.flush();
    const found: string[] = [];
    for (const collection of service.storage.documents)
      for await (const document of collection.iterate({}))
        if (JSON.stringify(document).includes(word)) found.push(`${collection.spec.name} ${document._id}`);
    return found;
  };

  it('makes the snapshot again of somebody whose own a crash lost: they would be written to no more', async () => {
    await answer(2);
    const before = await snapshotOf();
    await service.storage.learners.delete(amina);
    await service.runRetention();
    expect(await snapshotOf()).toEqual(before);
  });

  describe('answers older than 24 months', () => {
    beforeEach(async () => {
      await answer(6);
      advanceDays(720);
      await answer(3);
      advanceDays(20);
    });

    it('are aggregated by a checkpoint, and the replay still equals the snapshot', async () => {
      const before = await snapshotOf();
      const entries = await journalOf();
      await expect(service.runRetention()).resolves.toMatchObject({ aggregated: 1 });
      const kept = await journalOf();
      expect(kept.length).toBeLessThan(entries.length);
      expect(kept[0]!.events.map((event) => event.kind)).toEqual(['checkpoint']);
      expect(kept.slice(1).every(({ at }) => clock.now().getTime() - at.getTime() < 731 * dayMs)).toBe(true);
      const after = await snapshotOf();
      expect(fold(rules, newLearner(rules, amina), kept)).toEqual(after);
      expect(after).toMatchObject({ engine: before!.engine, counts: before!.counts, seq: before!.seq });
    });

    it('are aggregated once: the next night finds nothing to do', async () => {
      await service.runRetention();
      const once = await journalOf();
      await expect(service.runRetention()).resolves.toMatchObject({ aggregated: 0, orphans: 0, erased: 0 });
      expect(await journalOf()).toEqual(once);
    });

    it('are aggregated again later on, on top of the first checkpoint', async () => {
      await service.runRetention();
      advanceDays(730);
      const before = await snapshotOf();
      await expect(service.runRetention()).resolves.toMatchObject({ aggregated: 1 });
      expect(await journalOf()).toHaveLength(1);
      expect(fold(rules, newLearner(rules, amina), await journalOf())).toEqual(await snapshotOf());
      expect((await snapshotOf())!.engine).toEqual(before!.engine);
    });

    it('do not keep the person from going on', async () => {
      await service.runRetention();
      const answers = (await service.turns.read(amina)).counts.answers;
      await answer(2);
      expect((await service.turns.read(amina)).counts.answers).toBe(answers + 2);
      expect(fold(rules, newLearner(rules, amina), await journalOf())).toEqual(await snapshotOf());
    });

    it('leave the same store when the service dies between the checkpoint and the deletions', async () => {
      const { journal } = service.storage;
      const deleteUpTo = journal.deleteUpTo.bind(journal);
      journal.deleteUpTo = () => Promise.reject(new Error('killed'));
      await expect(service.runRetention()).rejects.toThrow('killed');
      journal.deleteUpTo = deleteUpTo;
      expect(fold(rules, newLearner(rules, amina), await journalOf()).engine).toEqual(
        (await snapshotOf())!.engine,
      );
      await service.runRetention();
      expect((await journalOf())[0]!.events[0]!.kind).toBe('checkpoint');
      expect(fold(rules, newLearner(rules, amina), await journalOf())).toEqual(await snapshotOf());
    });
  });

  it('loses nobody when it dies in the middle of aggregating, and deletes the rest the next night', async () => {
    await answer(6);
    advanceDays(740);
    await answer(1);
    const { journal } = service.storage;
    const { deleteUpTo } = journal;
    journal.deleteUpTo = async (key) => {
      await deleteUpTo(key, 2);
      throw new Error('killed');
    };
    await expect(service.runRetention()).rejects.toThrow('killed');
    journal.deleteUpTo = deleteUpTo;
    const answers = (await snapshotOf())!.counts.answers;
    expect(fold(rules, newLearner(rules, amina), await journalOf()).counts.answers).toBe(answers);
    await expect(service.runRetention()).resolves.toMatchObject({ orphans: 0 });
    expect(fold(rules, newLearner(rules, amina), await journalOf())).toEqual(await snapshotOf());
    const left: number[] = [];
    for await (const { seq } of journal.readBeyond(amina, 0)) left.push(seq);
    expect(left).toEqual((await journalOf()).map(({ seq }) => seq));
    expect((await service.turns.read(amina)).counts.answers).toBe(answers);
  });

  it('removes what a person wrote about a question after 30 days, and nothing else of the report', async () => {
    await answer(1);
    const chat = aChat(service);
    await chat.pressData({ do: 'send-report', note: 'la formulation trompeuse' });
    advanceDays(29);
    await service.runRetention();
    expect(await traces('formulation trompeuse')).toHaveLength(1);
    advanceDays(2);
    await expect(service.runRetention()).resolves.toMatchObject({ scrubbed: 1 });
    expect(await traces('formulation trompeuse')).toEqual([]);
    expect((await journalOf()).flatMap(({ events }) => events.map(({ kind }) => kind))).toContain(
      'problem-reported',
    );
    expect(fold(rules, newLearner(rules, amina), await journalOf())).toEqual(await snapshotOf());
  });

  it('erases an account 30 days after the app was removed, and leaves the organisation’s list alone', async () => {
    await answer(2);
    await service.storage.people.save({ ...amina, roles: ['learner'], scope: [], absences: [] });
    await service.conversation.onUninstalled(aChat(service).incoming());
    advanceDays(29);
    await expect(service.runRetention()).resolves.toMatchObject({ erased: 0 });
    advanceDays(2);
    await expect(service.runRetention()).resolves.toMatchObject({ erased: 1 });
    expect(await traces('amina')).toEqual(['people local|amina']);
  });

  it('erases somebody 30 days after they left, list included', async () => {
    await answer(2);
    const person = { ...amina, roles: ['learner' as const], scope: [], absences: [] };
    await service.storage.people.save({ ...person, leftAt: clock.now() });
    advanceDays(31);
    await expect(service.runRetention()).resolves.toMatchObject({ erased: 1 });
    expect(await traces('amina')).toEqual([]);
  });

  it('deletes deliveries after 6 months, gaps after 30 days and the audit trail after 12 months', async () => {
    const { deliveries, gaps } = service.storage;
    const delivery = {
      ...amina,
      nudgeId: 'n',
      what: 'nudge',
      state: 'sent',
      attempts: 0,
      expiresAt: clock.now(),
    };
    await deliveries.plan([delivery as Delivery]);
    await gaps.note({ id: 'g', tenantId: 'local', at: clock.now(), text: 'une demande' });
    await service.audit.record({ tenantId: 'local', learnerId: 'karim' }, { action: 'nudge-sent' });
    const left = async () => ({
      deliveries: (await deliveries.find(amina, 'n')) !== undefined,
      gaps: (await gaps.list('local', new Date(0))).length,
      audit: (await service.audit.read('local')).filter(({ by }) => by === 'karim').length,
    });
    await service.runRetention();
    expect(await left()).toEqual({ deliveries: true, gaps: 1, audit: 1 });
    advanceDays(31);
    await service.runRetention();
    expect(await left()).toEqual({ deliveries: true, gaps: 0, audit: 1 });
    advanceDays(160);
    await service.runRetention();
    expect(await left()).toEqual({ deliveries: false, gaps: 0, audit: 1 });
    advanceDays(180);
    await service.runRetention();
    expect(await left()).toEqual({ deliveries: false, gaps: 0, audit: 0 });
  });

  it('follows the periods of the organisation, not ours', async () => {
    const settings = await service.storage.organisations.get('local');
    await service.storage.organisations.apply('local', {
      ...settings,
      retention: { ...settings.retention, accountInDaysAfterLeaving: 3 },
    });
    await answer(1);
    await service.conversation.onUninstalled(aChat(service).incoming());
    advanceDays(4);
    await expect(service.runRetention()).resolves.toMatchObject({ erased: 1 });
  });

  describe('erasing a person who did everything', () => {
    const everything = async (): Promise<void> => {
      await service.storage.people.save({
        ...amina,
        firstName: 'Zéphyrinette',
        unit: 'Usagers',
        roles: ['learner', 'manager'],
        scope: [],
        absences: [],
      });
      const chat = aChat(service);
      await chat.install();
      await answer(3);
      await chat.pressData({ do: 'send-report', note: 'pas claire' });
      await chat.pressData({ do: 'share' });
      await chat.say('xyzzy plugh quux ?');
      await chat.say('mon équipe');
      await service.nudging.composeNudge({
        author: amina,
        units: ['Usagers'],
        template: 'minute',
      });
    };

    it('leaves no trace in any collection of the store, what they did to others included', async () => {
      await everything();
      expect((await traces('amina')).length).toBeGreaterThan(5);
      const chat = aChat(service);
      await chat.pressData({ do: 'erase-data' });
      await chat.pressData({ do: 'confirm-erase' });
      expect(await traces('amina')).toEqual([]);
      expect(await traces('Zéphyrinette')).toEqual([]);
      const trail = await service.audit.read('local');
      expect(trail.map(({ by }) => by)).toContain('erased');
    });

    /** A turn under way at the erasure, which ends after it. */
    const eraseUnderATurn = async (onHeld: () => void = () => undefined): Promise<void> => {
      const { journal } = service.storage;
      const append = journal.append.bind(journal);
      let release = (): void => undefined;
      let arrive = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const reached = new Promise<void>((resolve) => (arrive = resolve));
      journal.append = async (entry) => {
        arrive();
        await held;
        return append(entry);
      };
      const late = aChat(service).say('une question');
      await reached;
      await service.useCases.eraseMyData(amina);
      onHeld();
      release();
      await late.catch(() => undefined);
      journal.append = append;
    };

    it('makes a newcomer of whoever wrote meanwhile, with nothing of before', async () => {
      await everything();
      await eraseUnderATurn();
      expect(await traces('Zéphyrinette')).toEqual([]);
      const kept = await journalOf();
      expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_entry, i) => i + 1));
      expect(kept.flatMap(({ events }) => events.map(({ kind }) => kind))).toContain('asked');
      expect((await snapshotOf())!.counts).toMatchObject({ answers: 0, reports: 0 });
      await expect(service.runRetention()).resolves.toMatchObject({ orphans: 0 });
    });

    it('catches what a turn wrote after the erasure and could not take back', async () => {
      await everything();
      const { journal } = service.storage;
      const { beganAt } = journal;
      await eraseUnderATurn(() => (journal.beganAt = () => Promise.reject(new Error('killed'))));
      journal.beganAt = beganAt;
      expect((await traces('amina')).length).toBeGreaterThan(0);
      await expect(service.runRetention()).resolves.toMatchObject({ orphans: 1 });
      expect(await traces('amina')).toEqual([]);
    });

    it('lets the same person begin anew', async () => {
      await everything();
      await service.useCases.eraseMyData(amina);
      await answer(1);
      await service.flush();
      await expect(service.runRetention()).resolves.toMatchObject({ orphans: 0 });
      expect((await service.turns.read(amina)).counts.answers).toBe(1);
    });
  });
});
