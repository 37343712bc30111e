import { recomputeVerdict } from '../../src/domain/learner/certificate';
import { standingText } from '../../dialogs/certification/certification.card';
import type { Talk } from '../../dialogs/shared/talk';
import { openWording } from '../../src/wording';
import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import { answerLast, answerMany } from '../support/answer-rightly';

const key = { tenantId: 'local', learnerId: 'amina' };
const day = 86_400_000;

/** Somebody who has waited the two days and begun the session. */
const aSession = async (): Promise<{ service: TestService; chat: Chat }> => {
  const service = await aService({ seed: 3 });
  const chat = aChat(service, 'amina', { fullName: 'Amina Berrada' });
  await chat.install();
  await chat.press('Passer');
  await answerMany(service, chat, 12);
  service.clock.advance(2 * day + 60_000);
  await chat.pressData({ do: 'start-certification', topic: 'email' });
  return { service, chat };
};

describe('a certification under way', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    ({ service, chat } = await aSession());
  });
  afterEach(() => service.remove());

  const state = () => service.turns.read(key);
  const titles = () => chat.card().actions!.map(({ title }) => title);

  it('counts its own questions only: everyday ones, with « Passer », prove nothing and bear no header of it', async () => {
    for (let asked = 0; asked < 7; asked += 1) {
      await chat.say('une question sur les e-mails');
      expect(chat.text()).not.toContain('Certification');
      expect(chat.text()).not.toContain('votre certification');
      expect(titles()).toContain('Passer');
      await answerLast(service, chat);
    }
    await chat.pressData({ do: 'next' });
    expect(chat.text()).toContain('question 1 sur 6');
    expect(titles()).not.toContain('Passer');
    expect((await state()).certificates).toEqual([]);
    for (let number = 1; number <= 6; number += 1) {
      expect(chat.text()).toContain(`question ${number} sur 6`);
      await answerLast(service, chat);
      await chat.press('Question suivante');
    }
    const [certificate] = (await state()).certificates;
    expect(certificate!.evidence.filter(({ phase }) => phase === 'validation')).toHaveLength(6);
  });

  it('keeps its question however many others are put: none is drawn in its place', async () => {
    const { id } = (await state()).open.at(-1)!;
    for (let asked = 0; asked < 8; asked += 1) await chat.say('une question sur les e-mails');
    expect((await state()).open.length).toBeLessThanOrEqual(6);
    await chat.pressData({ do: 'next' });
    expect((await state()).sitting!.presentationIds).toEqual([id]);
    expect(chat.text()).toContain('question 1 sur 6');
  });

  it('is gone on with when it is begun again: neither another question nor another start', async () => {
    const { sitting } = await state();
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    expect(chat.text()).toContain('question 1 sur 6');
    expect((await state()).sitting).toEqual(sitting);
  });

  it('is not left for another test, whichever way it is asked for: it is resumed, or stopped', async () => {
    const { sitting } = await state();
    for (const other of [
      { do: 'positioning' },
      { do: 'positioning', topic: 'email' },
      { do: 'start-positioning', topics: [], test: 'foundation' },
      { do: 'start-certification', topic: 'agenda' },
    ]) {
      await chat.pressData(other);
      expect(chat.text()).toContain('On la termine d’abord, ou on l’arrête');
      expect(titles()).toEqual(expect.arrayContaining(['Reprendre', 'Arrêter la session']));
    }
    expect((await state()).sitting).toEqual(sitting);
    await chat.press('Reprendre');
    expect(chat.text()).toContain('question 1 sur 6');
  });

  it('ends a level test under way, which costs nothing and keeps what it told', async () => {
    await chat.pressData({ do: 'confirm-stop-certification' });
    await chat.pressData({ do: 'positioning', topic: 'agenda' });
    service.clock.advance(7 * day);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    expect(chat.text()).toContain('Certification E-mails');
    expect((await state()).positionedAt['agenda']).toEqual(service.clock.now());
  });

  it('is found again from its card, until when it stays open', async () => {
    await chat.say('je voudrais me faire certifier');
    expect(chat.text()).toMatch(
      /«\sE-mails\s», niveau \d, est en cours\. Elle reste ouverte jusqu’au \p{L}+ \d+ \p{L}+ à \d+\sh/u,
    );
    expect(titles()).toEqual(expect.arrayContaining(['Reprendre', 'Arrêter la session']));
  });

  it.each(['je veux arrêter la certification', 'stop, j’abandonne l’examen', 'i want to quit the exam'])(
    'may be stopped by « %s », once its price is told',
    async (text) => {
      await chat.say(text);
      expect(chat.text()).toContain('Arrêter maintenant compte comme une tentative');
      expect((await state()).sitting).toBeDefined();
      expect((await state()).preferences.reminders).toBe('on');
      await chat.press('Reprendre');
      expect(chat.text()).toContain('question 1 sur 6');
    },
  );

  it('once stopped, counts as an attempt, and its question is not answered any more', async () => {
    const { id } = (await state()).open.at(-1)!;
    await chat.press('Arrêter la session');
    expect(chat.text()).toContain('Arrêter maintenant compte comme une tentative');
    await chat.press('Arrêter quand même');
    expect(chat.text()).toContain('C’est arrêté');
    expect((await state()).sitting).toBeUndefined();
    expect((await state()).refusedAt['email']).toEqual(service.clock.now());
    await chat.pressData({ do: 'answer', p: id, step: 0, choice: '0' });
    expect(chat.text()).toContain('trop ancienne');
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    expect(chat.text()).toContain('Vous pourrez vous représenter');
    service.clock.advance(7 * day);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    expect(chat.text()).toContain('question 1 sur 6');
    expect((await state()).sitting!.presentationIds).not.toContain(id);
  });

  it('does not put at the next attempt a question that was read in one that was stopped', async () => {
    const { questionId } = (await state()).open.at(-1)!;
    await chat.pressData({ do: 'confirm-stop-certification' });
    service.clock.advance(7 * day);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    const put: string[] = [];
    for (let number = 1; number <= 6; number += 1) {
      put.push((await state()).open.at(-1)!.questionId);
      await answerLast(service, chat);
      await chat.press('Question suivante');
    }
    expect(put).not.toContain(questionId);
  });

  it('closes after a day, said kindly at the next contact; then a question is an everyday one', async () => {
    service.clock.advance(day);
    await chat.pressData({ do: 'next' });
    expect(chat.last[0]).toMatchObject({
      kind: 'say',
      text: expect.stringMatching(/«\sE-mails\s» est restée ouverte plus de 24 heures.*Ce n’est pas grave/),
    });
    expect(chat.text()).not.toContain('question 1 sur 6');
    expect(titles()).toContain('Passer');
    expect((await state()).sitting).toBeUndefined();
    await chat.pressData({ do: 'next' });
    expect(chat.text()).not.toContain('24 heures');
  });

  it('found closed a year later, it may be tried again at once', async () => {
    const { startedAt } = (await state()).sitting!;
    service.clock.advance(400 * day);
    await chat.say('bonjour');
    expect(chat.text()).toContain('Vous pouvez vous représenter quand vous voulez');
    expect((await state()).refusedAt['email']).toEqual(new Date(startedAt.getTime() + day));
  });

  it('gets its verdict at the next contact when every question was answered before it closed', async () => {
    for (let number = 1; number <= 6; number += 1) {
      await answerLast(service, chat);
      if (number < 6) await chat.press('Question suivante');
    }
    service.clock.advance(3 * day);
    await chat.say('bonjour');
    expect(chat.text()).toContain('Bravo, c’est certifié');
    expect(chat.text()).not.toContain('restée ouverte');
  });

  it('tells truly what its question is for', async () => {
    await chat.say('pourquoi cette question ?');
    expect(chat.text()).toMatch(/Elle compte pour votre certification.*\nElle sert à votre attestation/);
    expect(chat.text()).not.toContain('seulement à apprendre');
  });
});

describe('a learner who is certified', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    ({ service, chat } = await aSession());
    await passSession(6);
  });
  afterEach(() => service.remove());

  const state = () => service.turns.read(key);
  const titles = () => chat.card().actions!.map(({ title }) => title);
  const passSession = async (count: number) => {
    for (let number = 1; number <= count; number += 1) {
      expect(chat.text()).toContain(`question ${number} sur ${count}`);
      await answerLast(service, chat);
      await chat.press('Question suivante');
    }
  };

  it('is not invited to the same level again, but told what comes next', async () => {
    const { level } = (await state()).certificates[0]!;
    await chat.pressData({ do: 'certification' });
    expect(chat.text()).toContain(`Niveau ${level} certifié, jusqu’au`);
    expect(chat.text()).not.toContain(`vous présenter au niveau ${level}`);
    expect(chat.text()).toMatch(/À renouveler à partir du|à partir du|vous présenter au niveau/);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    const { sitting } = await state();
    expect(sitting?.level ?? 9).toBeGreaterThan(level);
  });

  it('renews in four unseen questions when the end is near, and the attestation says so', async () => {
    const [first] = (await state()).certificates;
    service.clock.advance(340 * day);
    await chat.pressData({ do: 'certification' });
    expect(chat.text()).toContain(
      `4 questions nouvelles suffisent pour renouveler le niveau ${first!.level}`,
    );
    await chat.press('Renouveler');
    expect((await state()).sitting).toMatchObject({ isRenewal: true, level: first!.level });
    await passSession(4);
    expect(chat.text()).toContain('Bravo, c’est certifié');
    const { certificates } = await state();
    const renewed = certificates.at(-1)!;
    expect(renewed).toMatchObject({ level: first!.level, isRenewal: true, ruleVersion: '1' });
    expect(renewed.expiresAt.getTime()).toBeGreaterThan(first!.expiresAt.getTime());
    expect(recomputeVerdict(renewed)).toMatchObject({ kind: 'granted', level: first!.level });
    await chat.pressData({ do: 'certification' });
    expect(titles()).not.toContain('Renouveler');
  });

  it('has its certificate recomputed under the rule it was decided under, and under no other', async () => {
    const [certificate] = (await state()).certificates;
    expect(certificate).toMatchObject({ ruleVersion: '1' });
    expect(certificate!.modelVersion).toBe((await service.content.current()).model.version);
    expect(recomputeVerdict({ ...certificate!, ruleVersion: undefined }).kind).toBe('granted');
    expect(() => recomputeVerdict({ ...certificate!, ruleVersion: '0' })).toThrow('version 0');
  });

  it('is told why nothing may be tried for now: the one reason that holds', async () => {
    const { release } = await service.content.current();
    const talk = { say: openWording(release.content.wording, 'fr') } as Talk;
    const quick = standingText(talk, { kind: 'held', why: 'low-effort' });
    const unusual = standingText(talk, { kind: 'held', why: 'unusual-answers' });
    expect(quick).toMatch(/très vite/);
    expect(quick).not.toMatch(/surprennent|différentes/);
    expect(unusual).toMatch(/me surprennent/);
    expect(unusual).not.toMatch(/vite|rapide/);
  });
});
