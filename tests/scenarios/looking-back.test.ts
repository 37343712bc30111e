import { aService, type TestService } from '../support/a-service';
import { answeredEntry } from '../support/answered-entry';

describe('what is compared when a learner looks at their level', () => {
  const dayMs = 86_400_000;
  const key = { tenantId: 'local', learnerId: 'amina' };
  let service: TestService;
  let started: number;
  let seq: number;
  beforeEach(async () => {
    service = await aService();
    started = service.clock.now().getTime();
    seq = 0;
  });
  afterEach(() => service.remove());

  /** Answers to the questions on e-mails of those numbers, that many days after the start. */
  const answers = async (day: number, numbers: readonly [number, number], isRight: boolean) => {
    const { release } = await service.content.current();
    const emails = release.content.questions.filter(({ topic }) => topic === 'email');
    for (const question of emails.slice(...numbers)) {
      const at = new Date(started + day * dayMs + seq * 60_000);
      seq += 1;
      await service.storage.journal.append(
        answeredEntry({ learnerId: 'amina', seq, question, isRight, at, ms: 60_000 }),
      );
    }
  };
  const changeOn = async (day: number) => {
    service.clock.set(new Date(started + day * dayMs));
    return (await service.useCases.tellProgress(key)).topics[0]!.change;
  };

  it('is a month first', async () => {
    await answers(0, [0, 16], false);
    await answers(60, [40, 41], false);
    await answers(89, [0, 16], true);
    expect(await changeOn(90)).toMatchObject({ kind: 'learnt', questions: 16, months: 1 });
  });

  it('is two months, or three, for progress that a month does not show', async () => {
    await answers(0, [0, 16], false);
    await answers(30, [40, 41], false);
    await answers(60, [0, 16], true);
    expect(await changeOn(90)).toMatchObject({ kind: 'learnt', months: 2 });
  });

  it('is the month alone for what faded', async () => {
    await answers(0, [0, 24], true);
    await answers(200, [24, 26], true);
    expect(await changeOn(201)).toMatchObject({ kind: 'faded', months: 7 });
    expect(await changeOn(230)).toBeUndefined();
  });
});
