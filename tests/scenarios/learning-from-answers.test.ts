import type { Question } from '../../src/domain/bank/question';
import { launchMemory, retained, type MemoryConstants } from '../../src/domain/memory/forgetting';
import { launchSettings } from '../../src/domain/tutoring/engine';
import { aChat } from '../support/a-chat';
import { aClock, aService, type FixedClock, type TestService } from '../support/a-service';
import { answeredEntry } from '../support/answered-entry';
import { seeded } from '../support/seeded';

const dayMs = 86_400_000;

describe('questions get better from answers', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await aService({ seed: 8 });
  });
  afterEach(() => service.remove());

  /** Twelve people answer their first question; everybody who meets it fails, whatever its level. */
  const everybodyFails = async () => {
    for (let person = 0; person < 12; person += 1) {
      const chat = aChat(service, `person-${person}`);
      await chat.install();
      service.clock.advance(40_000);
      await chat.press('Je ne sais pas');
    }
  };

  it('learns that what everybody misses is harder than its author thought, in a new version, the same each time', async () => {
    await everybodyFails();
    const first = await service.useCases.learnFromAnswers();
    const calibration = await service.storage.calibrations.current();
    expect(first.answers).toBe(12);
    expect(calibration.version).toBe(first.version);
    const { questions } = await service.content.current();
    for (const [key, item] of Object.entries(calibration.items)) {
      const authored = (questions.get(key.split('@')[0]!)!.level - 4.5) / 2;
      expect(item.b).toBeGreaterThan(authored);
      expect(item.sdB).toBeLessThan(0.6);
    }
    await service.useCases.learnFromAnswers();
    expect((await service.storage.calibrations.current()).items).toEqual(calibration.items);
  });

  it('is unseen by the learner, except that the next question is put with the learnt parameters', async () => {
    await everybodyFails();
    await service.useCases.learnFromAnswers();
    const calibration = await service.storage.calibrations.current();
    const [key] = Object.keys(calibration.items);
    const { model } = await service.content.current();
    expect(model.items.get(key!.split('@')[0]!)).toMatchObject({ b: calibration.items[key!]!.b });
  });

  it('keeps the nights of three months to look back on, no more', async () => {
    const kept = async () =>
      (await service.storage.documents.find(({ spec }) => spec.name === 'calibrations')!.find({})).length;
    await everybodyFails();
    for (const days of [0, 50, 30]) {
      service.clock.advance(days * dayMs);
      await service.useCases.learnFromAnswers();
    }
    expect(await kept()).toBe(3);
    service.clock.advance(30 * dayMs);
    await service.useCases.learnFromAnswers();
    expect(await kept()).toBe(3);
  });

  it('learns nothing of people from a handful of answers', async () => {
    await everybodyFails();
    await service.useCases.learnFromAnswers();
    expect((await service.storage.calibrations.current()).people).toBeUndefined();
  });
});

describe('what is believed of people is learnt from their repeats', () => {
  let service: TestService;
  let clock: FixedClock;
  const start = new Date('2026-09-01T09:00:00Z');
  beforeEach(async () => {
    clock = aClock(start);
    service = await aService({ clock });
  });
  afterEach(() => service.remove());

  interface Chances {
    isAble: (person: number, topic: number) => boolean;
    /** Chance of a right answer three weeks later; never asked again when left out. */
    again?: number;
    perTopic?: number;
  }
  /** Somebody who meets questions of two topics, and meets them again three weeks later. */
  const aPerson = async (person: number, { isAble, again, perTopic = 5 }: Chances): Promise<void> => {
    const { release } = await service.content.current();
    const random = seeded(person + 1);
    const topics = release.content.topics.slice(0, 2).map(({ id }) => id);
    const met: Question[] = topics.flatMap((topic) =>
      release.content.questions
        .filter((question) => question.topic === topic && question.kind === 'single')
        .slice(0, perTopic),
    );
    for (const [index, question] of [...met, ...(again === undefined ? [] : met)].entries()) {
      const isAgain = index >= met.length;
      const chance = isAble(person, topics.indexOf(question.topic)) ? 0.9 : 0.35;
      await service.storage.journal.append(
        answeredEntry({
          learnerId: `p${person}`,
          seq: index + 1,
          question,
          isRight: random() < (isAgain ? again! : chance),
          at: new Date(start.getTime() + (isAgain ? 21 : 0) * dayMs + index * 60_000),
        }),
      );
    }
  };
  const everybody = async (count: number, chances: Chances, from = 0): Promise<void> => {
    for (let person = from; person < from + count; person += 1) await aPerson(person, chances);
  };
  const oneInTwo = (person: number): boolean => person % 2 === 0;
  const learn = async () => {
    await service.useCases.learnFromAnswers();
    return (await service.storage.calibrations.current()).people;
  };
  /** Known three weeks after being learnt, by the constants. */
  const keptOf = ({ firstDays, shape }: MemoryConstants): number => retained(21, firstDays, shape);

  it.each([
    ['who keep what they learnt', 0.95, 1],
    ['who forget all of it', 0.25, -1],
  ])('finds out of people %s', async (_, again, sign) => {
    await everybody(40, { isAble: oneInTwo, again });
    clock.set(new Date(start.getTime() + 22 * dayMs));
    const people = await learn();
    expect(sign * (keptOf(people!.memoryConstants) - keptOf(launchMemory))).toBeGreaterThan(0.05);
    const { model } = await service.content.current();
    expect(model.settings.memoryConstants).toEqual(people!.memoryConstants);
  });

  it.each([
    ['go together', oneInTwo, (found: number) => found > launchSettings.correlation],
    [
      'have nothing to do with each other',
      (person: number, topic: number) => (topic === 0 ? oneInTwo(person) : person % 4 < 2),
      (found: number) => found < launchSettings.correlation,
    ],
  ])('finds out that topics %s', async (_, isAble, isFound) => {
    await everybody(60, { isAble, perTopic: 12 });
    const people = await learn();
    expect(isFound(people!.correlation)).toBe(true);
  });

  it('folds a learner anew under the new rules, from their journal', async () => {
    await everybody(40, { isAble: oneInTwo, again: 0.95 });
    const key = { tenantId: 'local', learnerId: 'p1' };
    const before = await service.useCases.readLearner(key);
    expect(before.rulesVersion).toBe('launch');
    const people = await learn();
    const after = await service.useCases.readLearner(key);
    expect(after.rulesVersion).toBe(people!.version);
    expect(after.engine.memories).not.toEqual(before.engine.memories);
    expect({ ...after, rulesVersion: '', engine: undefined }).toEqual({
      ...before,
      rulesVersion: '',
      engine: undefined,
    });
    // What is kept from now on says so too, also in another process.
    await service.flush();
    await expect(service.storage.learners.find(key)).resolves.toEqual(after);
  });

  it('learns again with a fifth more answers, or after a month, and not every night', async () => {
    await everybody(40, { isAble: oneInTwo, again: 0.95 });
    const first = await learn();
    clock.advance(dayMs);
    await everybody(4, { isAble: oneInTwo, again: 0.95 }, 40);
    expect(await learn()).toEqual(first);
    clock.advance(dayMs);
    await everybody(6, { isAble: oneInTwo, again: 0.95 }, 44);
    const second = await learn();
    expect(second!.answers).toBeGreaterThan(first!.answers);
    clock.advance(31 * dayMs);
    const third = await learn();
    expect(third!.version).not.toBe(second!.version);
    // The same journal gives the same numbers.
    expect(third!.memoryConstants).toEqual(second!.memoryConstants);
  });

  it('answers meanwhile: the work is put down again and again', async () => {
    await everybody(40, { isAble: oneInTwo, again: 0.95 });
    const working = service.useCases.learnFromAnswers();
    let turns = 0;
    let isDone = false;
    void working.then(() => (isDone = true));
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
    await working;
    expect(turns).toBeGreaterThan(10);
  });

  it('stops where it is when the service stops, and keeps what was known', async () => {
    await everybody(40, { isAble: oneInTwo, again: 0.95 });
    await expect(service.useCases.learnFromAnswers(AbortSignal.abort())).rejects.toThrow('abort');
    await expect(service.storage.calibrations.current()).resolves.toMatchObject({ version: 'authored' });
  });
});
