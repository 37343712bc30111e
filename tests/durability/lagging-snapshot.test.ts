import type { Question } from '../../src/domain/bank/question';
import { aService, type TestService } from '../support/a-service';

const key = { tenantId: 'local', learnerId: 'amina' };
const idsOf = (question: Question, step: number): string[] => {
  const part = question.kind === 'scenario' ? question.steps[step] : undefined;
  return part && 'choices' in part ? part.choices.map(({ id }) => id) : [];
};

/** As after a death: the journal has everything, the snapshot that was not written in time does not. */
describe('a snapshot that lags behind its journal', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await aService();
  });
  afterEach(() => service.remove());

  it('does not have a press refused that is right by the journal: the second step of a scenario', async () => {
    const { questions } = (await service.content.current()).release.content;
    const newAtStepTwo = (question: Question): string | undefined =>
      idsOf(question, 0).length > 0
        ? idsOf(question, 1).find((id) => !idsOf(question, 0).includes(id))
        : undefined;
    const question = questions.find((each) => newAtStepTwo(each) !== undefined)!;
    const actor = (activityId: string) => ({ ...key, activityId });
    const asked = await service.useCases.askQuestion({
      actor: actor('ask'),
      locale: 'fr',
      questionId: question.id,
    });
    if (asked.kind !== 'asked') throw new Error('not asked');
    const presentationId = asked.presentation.id;
    const before = await service.turns.read(key);
    const choose = (step: number, id: string) =>
      service.useCases.answerQuestion({
        actor: actor(`step-${step}`),
        presentationId,
        step,
        response: { kind: 'choices', ids: [id] },
      });
    await expect(choose(0, idsOf(question, 0)[0]!)).resolves.toMatchObject({ kind: 'next-step' });
    await service.flush();
    await service.storage.learners.delete(key);
    await service.storage.learners.save(before);

    await expect(choose(1, newAtStepTwo(question)!)).resolves.toMatchObject({
      kind: expect.stringMatching(/corrected|next-step/) as string,
    });
    // What is wrong by the journal too is refused.
    await expect(
      service.useCases.askQuestion({ actor: actor('none'), locale: 'fr', questionId: 'no-such-question' }),
    ).rejects.toMatchObject({ name: 'Refusal' });
  });
});
