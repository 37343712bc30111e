import type { Question } from '../../src/domain/bank/question';
import { predict } from '../../src/domain/tutoring/engine';
import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';

describe('the first questions of a newcomer', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService({ seed: 3 });
    chat = aChat(service);
    await chat.install();
  });
  afterEach(() => service.remove());

  const open = async (): Promise<Question> => {
    const { open: waiting } = await service.turns.read({ tenantId: 'local', learnerId: 'amina' });
    return (await service.content.ofPresentation(waiting.at(-1)!)).question;
  };
  /** Nothing is known, and nothing hurried. */
  const doNotKnow = async (question: Question) => {
    service.clock.advance(40_000);
    const presses = question.kind === 'scenario' ? question.steps.length : 1;
    for (let press = 0; press < presses; press += 1) await chat.press('Je ne sais pas');
  };

  it('do not come back at once when they are passed over, and stay easy until one is answered', async () => {
    const passed: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      const { id, kind, level } = await open();
      expect(passed).not.toContain(id);
      expect({ kind, isEasy: level <= 4 }).toEqual({ kind: 'single', isEasy: true });
      passed.push(id);
      await chat.press('Passer');
      await chat.press('Une question');
    }
  });

  it('are answered by tapping and no harder than the middle, whatever one answers, until the third', async () => {
    const kinds: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const question = await open();
      expect(question.level).toBeLessThanOrEqual(5);
      kinds.push(question.kind);
      service.clock.advance(40_000);
      const right = question.kind === 'single' && question.choices.find(({ correct }) => correct);
      if (right) await chat.say(right.text);
      else await chat.press('Je ne sais pas');
      await chat.press('Question suivante');
    }
    expect(kinds[0]).toBe('single');
    for (const kind of kinds) expect(['single', 'spot']).toContain(kind);
    // With two kinds to choose from, the same one does not come twice in a row.
    expect(kinds[1]).not.toBe(kinds[0]);
    expect(kinds[2]).not.toBe(kinds[1]);
  });

  it('do not come back at once in a test either', async () => {
    await chat.pressData({ do: 'positioning', topic: 'email' });
    const passed = new Set<string>();
    for (let count = 0; count < 8; count += 1) {
      passed.add((await open()).id);
      await chat.press('Passer');
      expect(chat.text()).toContain('Arrêter le test');
      await chat.press('Question suivante');
    }
    expect(passed.size).toBe(8);
  });

  it('become simple ones after two failures in a row, and say why', async () => {
    for (const _ of [1, 2]) {
      await doNotKnow(await open());
      await chat.press('Question suivante');
    }
    for (let count = 0; count < 4; count += 1) {
      const question = await open();
      expect(['single', 'spot']).toContain(question.kind);
      expect(question.level).toBeLessThanOrEqual(3);
      expect(chat.text()).toContain('Une question plus simple, pour repartir du bon pied.');
      await doNotKnow(question);
      await chat.press('Question suivante');
    }
  });

  it('are of three different kinds in a row while a level is measured', async () => {
    await doNotKnow(await open());
    await chat.pressData({ do: 'positioning', topic: 'cybersecurite' });
    const kinds: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const question = await open();
      kinds.push(question.kind);
      await doNotKnow(question);
      await chat.press('Question suivante');
    }
    for (let index = 2; index < kinds.length; index += 1)
      expect(new Set(kinds.slice(index - 2, index + 1)).size).toBe(3);
  });
});

describe('somebody who finds nothing', () => {
  it('is taught within reach for weeks, and told « plus simple » only of what is', async () => {
    const service = await aService({ seed: 11 });
    const key = { tenantId: 'local', learnerId: 'lucas' };
    const chat = aChat(service, key.learnerId);
    await chat.install();
    for (let count = 0; count < 50; count += 1) {
      const state = await service.turns.read(key);
      const waiting = state.open.at(-1)!;
      const { prepared, question } = await service.content.ofPresentation(waiting);
      const chance = predict(prepared.model, state.engine, question.id, service.clock.now().getTime());
      const isNew = !state.engine.memories[question.id];
      const { kind } = waiting.reason;
      if (kind === 'easier-after-failures') {
        expect(['single', 'spot']).toContain(question.kind);
        expect(chance).toBeGreaterThanOrEqual(0.6);
      }
      if (waiting.purpose === 'reinforce' && isNew) expect(chance).toBeGreaterThanOrEqual(0.35);
      const presses = question.kind === 'scenario' ? question.steps.length : 1;
      service.clock.advance(40_000);
      for (let press = 0; press < presses; press += 1) await chat.press('Je ne sais pas');
      if (count % 2 === 1) service.clock.advance(3 * 86_400_000);
      await chat.press('Question suivante');
    }
    await service.remove();
  });
});

describe('somebody who comes back after three months', () => {
  let service: TestService;
  let chat: Chat;
  const key = { tenantId: 'local', learnerId: 'amina' };
  beforeEach(async () => {
    service = await aService({ seed: 3 });
    chat = aChat(service);
    await chat.install();
  });
  afterEach(() => service.remove());

  const open = async () => {
    const presentation = (await service.turns.read(key)).open.at(-1)!;
    const { question } = await service.content.ofPresentation(presentation);
    return { presentation, question };
  };
  const answer = async (isRight: boolean) => {
    service.clock.advance(40_000);
    const { presentation, question } = await open();
    const right = question.kind === 'single' && question.choices.find(({ correct }) => correct);
    if (isRight && right)
      return chat.press('Valider', { choice: String(presentation.order.indexOf(right.id)) });
    const presses = question.kind === 'scenario' ? question.steps.length : 1;
    for (let press = 0; press < presses; press += 1) await chat.press('Je ne sais pas');
  };
  const answerThenLeave = async (count: number, isRight: boolean) => {
    for (let each = 0; each < count; each += 1) {
      await answer(isRight);
      await chat.press('Question suivante');
    }
    await chat.press('Passer');
    service.clock.advance(95 * 86_400_000);
  };

  it('is welcomed without guilt, then asked a question that was met, not measured', async () => {
    await answerThenLeave(12, true);
    await chat.say('bonjour');
    expect(chat.text()).toContain('Quel plaisir de vous retrouver');
    await chat.press('Une question');
    const { presentation } = await open();
    expect(chat.text()).toContain('Une question que vous connaissez, pour vous remettre en route.');
    expect((await service.turns.read(key)).engine.memories[presentation.questionId]?.seen).toBeGreaterThan(0);
    expect(presentation.purpose).toBe('reinforce');
    await answer(true);
    await chat.say('bonjour');
    expect(chat.text()).not.toContain('Quel plaisir');
  });

  it('hears nothing of failures three months old', async () => {
    await answerThenLeave(2, false);
    await chat.say('une question');
    expect(chat.text()).toContain('Une question à votre portée, pour reprendre en douceur.');
    await answer(false);
    await chat.press('Question suivante');
    expect(chat.text()).not.toContain('pour repartir du bon pied');
  });

  it('is still measured by a test', async () => {
    await answerThenLeave(2, true);
    await chat.pressData({ do: 'positioning', topic: 'email' });
    expect((await open()).presentation).toMatchObject({ purpose: 'assess', topic: 'email' });
  });
});
