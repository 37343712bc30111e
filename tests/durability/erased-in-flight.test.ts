import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { makeContinueCertification, type CertifyDeps } from '../../src/application/certify-topic';
import type { Timer } from '../../src/application/ports/timer';
import { fold, newLearner } from '../../src/domain/learner/fold';
import type { CertificateRecord, JournalEntry } from '../../src/domain/learner/events';
import type { Delivery } from '../../src/domain/nudging/delivery';
import { rulesOf } from '../../src/application/rules';
import { realTimer } from '../../src/timer';
import { describeOnMongo, sharedMongo } from '../contracts/every-store';
import { aChat } from '../support/a-chat';
import { aChannel, aSender } from '../support/a-sender';
import { aService, type FixedClock, type TestService } from '../support/a-service';
import { seeded } from '../support/seeded';

const tenantId = 'local';
const rules = rulesOf();
/** A Tuesday at the hour of questions; it never says the same moment twice, as for the two lives of a person. */
const aTickingClock = (): FixedClock => {
  let current = Date.parse('2026-11-24T09:00:00Z');
  return {
    now: () => new Date((current += 1)),
    advance: (ms) => void (current += ms),
    set: (date) => void (current = date.getTime()),
  };
};
const always = { SENDING_HOURS: '00:00-24:00', SENDING_DAYS: '1-7', HOLIDAYS: 'none' };
const lookAfterMs = 60_000;

/** The look after an erasure comes when told to; all other waiting is as usual. */
const aTimer = (): Timer & { look: () => void } => {
  const looks: (() => void)[] = [];
  return {
    ...realTimer,
    sleep: (ms, signal) =>
      ms === lookAfterMs
        ? new Promise((resolve) => {
            looks.push(resolve);
            if (signal) setMaxListeners(0, signal);
            signal?.addEventListener('abort', () => resolve(), { once: true });
          })
        : realTimer.sleep(ms, signal),
    look: () => looks.splice(0).forEach((resolve) => resolve()),
  };
};

const suite = (open: (timer: Timer) => Promise<TestService[]>): void => {
  let services: TestService[];
  let service: TestService;
  const timer = aTimer();
  beforeAll(async () => {
    services = await open(timer);
    service = services[0]!;
  }, 120_000);
  afterAll(() => Promise.all(services.map((each) => each.remove())));

  const keyOf = (learnerId: string) => ({ tenantId, learnerId });
  const settled = () => Promise.all(services.map((each) => each.flush()));
  /** Every document that is not content, as text. */
  const everything = async (): Promise<{ collection: string; text: string }[]> => {
    await settled();
    const found: { collection: string; text: string }[] = [];
    for (const { spec, iterate } of service.storage.documents)
      if (spec.name !== 'releases')
        for await (const document of iterate({}))
          found.push({ collection: spec.name, text: JSON.stringify(document) });
    return found;
  };
  const names = (learnerId: string, { text }: { text: string }): boolean =>
    new RegExp(`${learnerId}(?![0-9])`).test(text);
  const traces = async (learnerId: string): Promise<string[]> =>
    (await everything()).filter((document) => names(learnerId, document)).map(({ collection }) => collection);
  const journalOf = async (learnerId: string): Promise<JournalEntry[]> => {
    const entries: JournalEntry[] = [];
    for await (const entry of service.storage.journal.readBeyond(keyOf(learnerId), 0)) entries.push(entry);
    return entries;
  };
  /** Somebody who met the bot, is on the list, and has a question before them. */
  const meet = async (learnerId: string): Promise<unknown> => {
    await service.storage.people.save({
      ...keyOf(learnerId),
      unit: 'Voirie/Nord',
      roles: ['learner'],
      scope: [],
      absences: [],
    });
    const chat = aChat(service, learnerId);
    await chat.install();
    await chat.pressData({ do: 'next' });
    const buttons = (chat.card().actions ?? []).map((action) => action['data'] as { do?: string });
    return buttons.find((data) => data.do === 'do-not-know');
  };
  const random = seeded(7);
  const breath = () => new Promise((resolve) => setTimeout(resolve, 8 * random()));
  const erase = (learnerId: string, instance = 0) =>
    services[instance % services.length]!.useCases.eraseMyData(keyOf(learnerId));

  it('answers and erasures at once: gone, or a newcomer with only what came after', async () => {
    const learnerIds = Array.from({ length: 30 }, (_, i) => `crowd${i}`);
    const questions = new Map<string, unknown>();
    for (const learnerId of learnerIds) questions.set(learnerId, await meet(learnerId));
    const acknowledged = new Map<string, number>();
    const beganAt = service.clock.now();
    await Promise.all(
      learnerIds.map(async (learnerId, i) => {
        const device = (instance: number) => aChat(services[instance % services.length]!, learnerId);
        const answering = async (): Promise<void> => {
          await breath();
          await device(i).pressData(questions.get(learnerId));
          await device(i + 1).pressData({ do: 'next' });
        };
        const erasing = async (): Promise<void> => {
          await breath();
          await erase(learnerId, i);
          if (i % 2 === 0) return;
          // They come back at once.
          await device(i + 1).say('une question');
          acknowledged.set(learnerId, (await journalOf(learnerId)).length);
        };
        await Promise.all([answering(), erasing(), device(i).pressData({ do: 'next' })]);
      }),
    );
    const documents = await everything();
    let newcomers = 0;
    for (const learnerId of learnerIds) {
      const journal = await journalOf(learnerId);
      if (journal.length > 0) newcomers += 1;
      expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_entry, i) => i + 1));
      for (const { at } of journal) expect(at >= beganAt).toBe(true);
      const replayed = fold(rules, newLearner(rules, keyOf(learnerId)), journal);
      // Their question was of before: nobody can have answered it since.
      expect(replayed.counts.answers).toBe(0);
      const snapshot = await service.storage.learners.find(keyOf(learnerId));
      if (snapshot)
        expect(snapshot).toEqual(
          fold(rules, newLearner(rules, keyOf(learnerId)), journal.slice(0, snapshot.seq)),
        );
      if (acknowledged.has(learnerId)) expect(journal.length).toBeGreaterThan(0);
      for (const { collection } of documents.filter((document) => names(learnerId, document)))
        expect(['journal', 'learners']).toContain(collection);
    }
    expect(newcomers).toBeGreaterThanOrEqual(learnerIds.length / 2);
  }, 120_000);

  it('a message of a nudge on its way: it may arrive, and leaves nothing', async () => {
    const learnerId = 'nudged1';
    await meet(learnerId);
    const author = keyOf('karim');
    await service.storage.people.save({
      ...author,
      unit: 'Voirie',
      roles: ['manager'],
      scope: ['Voirie'],
      absences: [],
    });
    await service.nudging.composeNudge({ author, units: ['Voirie/Nord'], text: 'Bravo !' });
    const channel = aChannel();
    channel.answers.push(async () => {
      await erase(learnerId);
      return { kind: 'sent', activityId: 'arrived' };
    });
    await aSender(service, channel).sendDue();
    expect(await traces(learnerId)).toEqual([]);
  });

  it.each(['question', 'still-there'] as const)(
    'a message that was about to leave (%s): it does not, and leaves nothing',
    async (what) => {
      const [leaving, control] = [`leaving-${what}`, `control-${what}`];
      await meet(leaving);
      await meet(control);
      service.clock.advance(11 * 60_000);
      const now = service.clock.now();
      const delivery = (learnerId: string): Delivery => ({
        ...keyOf(learnerId),
        nudgeId: `${what}-of-the-day`,
        what,
        state: 'planned',
        dueAt: now,
        expiresAt: new Date(now.getTime() + 3_600_000),
        attempts: 0,
      });
      await service.storage.deliveries.plan([delivery(leaving), delivery(control)]);
      const { people } = service.storage;
      const { find } = people;
      people.find = async (key) => {
        const person = await find(key);
        // Everything needed to decide was read by now.
        if (key.learnerId === leaving) await service.turns.read(key).then(() => erase(leaving));
        return person;
      };
      const channel = aChannel();
      await aSender(service, channel).sendDue();
      people.find = find;
      expect(channel.sent.map(({ to }) => to)).toEqual([control]);
      expect(await traces(leaving)).toEqual([]);
    },
  );

  it('a tip that was just shown: the channel’s id of its card starts no history', async () => {
    const learnerId = 'tipped1';
    await meet(learnerId);
    await erase(learnerId);
    const from = aChat(service, learnerId).incoming();
    await service.conversation.onShown(from, { tipId: 'any', cardActivityId: 'card' });
    expect(await traces(learnerId)).toEqual([]);
  });

  it('a certificate that was just being granted: not for anybody to verify', async () => {
    for (const isErased of [false, true]) {
      const learnerId = isErased ? 'certified1' : 'certified2';
      await meet(learnerId);
      const state = await service.turns.read(keyOf(learnerId));
      if (isErased) await erase(learnerId);
      const certificate = { id: `of-${learnerId}`, topic: 'email' } as CertificateRecord;
      const granted = { outcome: { kind: 'granted', certificate }, state };
      const turns = { run: () => Promise.resolve(granted) } as unknown as CertifyDeps['turns'];
      const { content, clock, newId } = service;
      const { journal, certificates } = service.storage;
      const deps = { turns, content, journal, certificates, clock, newId, random };
      await makeContinueCertification(deps)({ actor: keyOf(learnerId), locale: 'fr' });
      const found = await certificates.find(certificate.id);
      expect(found).toEqual(isErased ? undefined : certificate);
    }
  });

  it('a nudge that was just being planned for them: gone at the look after the erasure', async () => {
    const learnerId = 'planned1';
    await meet(learnerId);
    await erase(learnerId);
    await service.storage.deliveries.plan([
      {
        ...keyOf(learnerId),
        nudgeId: 'late',
        what: 'nudge',
        state: 'planned',
        expiresAt: service.clock.now(),
        attempts: 0,
      },
    ]);
    expect(await traces(learnerId)).toHaveLength(1);
    timer.look();
    while ((await traces(learnerId)).length > 0) await breath();
  }, 10_000);
};

describe('a person erased while a message of theirs is in flight, embedded store', () =>
  suite(async (timer) => [await aService({ clock: aTickingClock(), timer, environment: always })]));

describeOnMongo('a person erased while a message of theirs is in flight, two instances', () =>
  suite(async (timer) => {
    const url = (await sharedMongo()).url(`erased-${randomUUID()}`);
    const options = {
      clock: aTickingClock(),
      timer,
      environment: { ...always, STORE_URL: url },
      newId: randomUUID,
    };
    return [await aService(options), await aService(options)];
  }),
);
