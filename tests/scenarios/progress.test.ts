import { inflateSync } from 'node:zlib';
import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import { levelPicture } from '../../dialogs/progress/level-bar';
import { report } from '../../src/domain/tutoring/engine';
import { aChat, textsOf, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import { answerLast } from '../support/answer-rightly';

const chunksOf = (png: Buffer): Map<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return chunks;
};
/** Colours of one row: 0 nothing, 1 full, 2 edge. */
const middleRow = (level: number): number[] => {
  const png = Buffer.from(levelPicture(level).split(',')[1]!, 'base64');
  const chunks = chunksOf(png);
  const width = chunks.get('IHDR')!.readUInt32BE(0);
  const height = chunks.get('IHDR')!.readUInt32BE(4);
  const rows = inflateSync(chunks.get('IDAT')!);
  const row = rows.subarray((rows.length / height) * 5 + 1, (rows.length / height) * 6);
  return Array.from({ length: width }, (_, x) => (row[x >> 2]! >> (6 - 2 * (x % 4))) & 3);
};

describe('the picture of a level', () => {
  it.each([0, 1, 4, 8])('of %i is a PNG with as many full blocks as the level, out of eight', (level) => {
    const runs = middleRow(level).join('').split(/0+/).filter(Boolean);
    expect(runs.filter((run) => /^1+$/.test(run))).toHaveLength(level);
    // An empty block is two edges with nothing between them.
    expect(runs.filter((run) => run === '2')).toHaveLength(2 * (8 - level));
  });
});

describe('the progress card', () => {
  let service: TestService;
  let amina: Chat;
  beforeAll(async () => {
    service = await aService();
    amina = aChat(service);
    await amina.install();
    for (const { id } of (await service.content.current()).release.content.topics) {
      await amina.pressData({ do: 'next', topic: id });
      // Answered at once, nothing is measured.
      service.clock.advance(40_000);
      await amina.press('Je ne sais pas');
    }
    await amina.say('mon niveau');
  }, 60_000);
  afterAll(() => service.remove());

  it('shows each level as a picture whose text alternative says the level, and as a sentence', () => {
    const pictures = amina.card().body.filter(({ type }) => type === 'Image');
    expect(pictures).toHaveLength(10);
    for (const picture of pictures) {
      expect(picture['altText']).toMatch(/^niveau [1-8] sur 8$/);
      expect(picture['url']).toBe(levelPicture(Number(/\d/.exec(String(picture['altText']))![0])));
    }
    expect(amina.text()).toMatch(/Niveau \d sur 8/);
  });

  it('has the topics in the order of every other list', async () => {
    const { topicIds } = await service.content.current();
    const { topics } = await service.useCases.showProgress({ tenantId: 'local', learnerId: 'amina' });
    expect(topics.map(({ topic }) => topic)).toEqual(topicIds);
  });

  it('has no drawing made of characters, which a screen reader would spell out', () => {
    expect(textsOf(amina.card()).join()).not.toMatch(/[\u2500-\u25FF]/);
  });

  it('is read without a complaint by Microsoft’s parser and stays far under 28 KB', () => {
    const card = amina.card();
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.parse(card, context);
    expect(
      Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
    ).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(16 * 1024);
  });
});

describe('a level that was told', () => {
  let service: TestService;
  let amina: Chat;
  const key = { tenantId: 'local', learnerId: 'amina' };
  beforeEach(async () => {
    service = await aService({ seed: 6 });
    amina = aChat(service);
    await amina.install();
    await amina.press('Passer');
  });
  afterEach(() => service.remove());

  const answerOnce = async (isRight: boolean) => {
    await amina.pressData({ do: 'next', topic: 'email' });
    await answerLast(service, amina, { isRight });
  };
  /** What is believed of e-mails, whatever was told before. */
  const believed = async () => {
    const [{ engine }, { model }] = [await service.turns.read(key), await service.content.current()];
    return report(model, engine, service.clock.now().getTime())['email']!;
  };
  const sum = (levels: readonly number[]): number => levels.reduce((total, each) => total + each, 0);
  const toldNow = async (): Promise<number> => {
    await amina.say('mon niveau');
    return Number(/E-mails\nNiveau (\d)/.exec(amina.text())![1]);
  };

  it('changes only when the new one is probable enough: it does not flap from one answer to the next', async () => {
    const told: number[] = [];
    const alone: number[] = [];
    for (let count = 0; count < 24; count += 1) {
      await answerOnce(count % 3 !== 1);
      const { level, levels } = await believed();
      alone.push(level);
      told.push(await toldNow());
      const [before, now] = [told.at(-2), told.at(-1)!];
      if (before === undefined || before === now) continue;
      expect(sum(now > before ? levels.slice(before) : levels.slice(0, before - 1))).toBeGreaterThanOrEqual(
        0.6,
      );
    }
    const changes = (list: number[]) =>
      list.filter((level, index) => index > 0 && level !== list[index - 1]).length;
    expect(changes(told)).toBeLessThan(changes(alone));
  });

  it('is the same wherever it is told, until it changes', async () => {
    let held: number | undefined;
    for (let count = 0; count < 24 && held === undefined; count += 1) {
      await answerOnce(count % 3 !== 1);
      const { level, levels } = await believed();
      if (sum(levels.slice(level - 1)) < 0.6) held = level - 1;
    }
    await service.turns.run(key, () => ({
      events: [{ kind: 'levels-told', levels: { email: held! } }],
      outcome: undefined,
    }));
    expect((await believed()).level).toBe(held! + 1);
    expect(await toldNow()).toBe(held);
    expect((await service.useCases.showProgress(key)).topics[0]).toMatchObject({
      topic: 'email',
      level: held,
    });
    await amina.pressData({ do: 'positioning', topic: 'email' });
    await amina.press('Arrêter le test');
    expect(amina.text()).toContain(`E-mails\nNiveau ${held} sur 8`);
  });

  it('is written down when it is news, and looking again writes nothing', async () => {
    await answerOnce(true);
    await toldNow();
    const { seq, levelsTold, lastSeenAt } = await service.turns.read(key);
    expect(levelsTold).toEqual({ email: (await believed()).level });
    service.clock.advance(60_000);
    await service.useCases.tellProgress(key);
    expect(await service.turns.read(key)).toMatchObject({ seq, lastSeenAt });
  });
});

describe('what moved, and why', () => {
  let service: TestService;
  let amina: Chat;
  beforeEach(async () => {
    service = await aService({ seed: 4 });
    amina = aChat(service);
    await amina.install();
    await amina.press('Passer');
  });
  afterEach(() => service.remove());

  const key = { tenantId: 'local', learnerId: 'amina' };
  const dayMs = 86_400_000;
  /** Answers that many questions on e-mails, one a day; rightly what was met before, or everything. */
  const answer = async (times: number, mayKnow: (isMet: boolean) => boolean) => {
    for (let count = 0; count < times; count += 1) {
      await amina.pressData({ do: 'next', topic: 'email' });
      const { open, engine } = await service.turns.read(key);
      const isMet = engine.memories[open.at(-1)!.questionId] !== undefined;
      await answerLast(service, amina, { isRight: mayKnow(isMet) });
      service.clock.advance(dayMs);
    }
  };
  const level = async (): Promise<string> => {
    await amina.say('mon niveau');
    return /E-mails\n(.*)/.exec(amina.text())![1]!;
  };

  it('is said of somebody who learns what they missed: how many questions, and one of them', async () => {
    await answer(20, () => false);
    service.clock.advance(20 * dayMs);
    await answer(40, (isMet) => isMet);
    const said = /depuis .*\s: (\d+) questions manquées, maintenant réussies, par exemple «\s(.*)\s»\.$/.exec(
      await level(),
    );
    const met = Object.keys((await service.turns.read(key)).engine.memories);
    expect(Number(said?.[1])).toBeGreaterThan(1);
    expect(Number(said?.[1])).toBeLessThanOrEqual(met.length);
    const { questions } = await service.content.current();
    expect(met.map((id) => questions.get(id)!.skill)).toContain(said?.[2]);
  });

  it('is said of somebody who comes back after three months, and blames nobody', async () => {
    await answer(30, () => true);
    service.clock.advance(90 * dayMs);
    expect(await level()).toMatch(
      /Un peu moins frais qu’il y a 3 mois\s: \d+ questions non revues depuis s’estompent\. Cela revient vite\.$/,
    );
  });

  it('is not said a week after the first question, whatever was learnt: there is nothing to compare with', async () => {
    await answer(3, () => false);
    await answer(4, () => true);
    expect(await level()).not.toMatch(/depuis|qu’il y a/);
  });
});
