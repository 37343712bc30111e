import { decodeJwt } from 'jose';
import { recomputeVerdict } from '../../src/domain/learner/certificate';
import { aChat, type Chat } from '../support/a-chat';
import { aService, type TestService } from '../support/a-service';
import { answerLast, answerMany } from '../support/answer-rightly';

const key = { tenantId: 'local', learnerId: 'amina' };
const day = 86_400_000;

describe('a learner is certified on a topic', () => {
  let service: TestService;
  let chat: Chat;
  beforeEach(async () => {
    service = await aService({ seed: 3 });
    chat = aChat(service, 'amina', { fullName: 'Amina Berrada' });
    await chat.install();
    await chat.press('Passer');
  });
  afterEach(() => service.remove());

  const answerRightly = (afterMs?: number) => answerLast(service, chat, { afterMs });
  const answerEmails = (count: number) => answerMany(service, chat, count);

  it('is told what is missing before having answered enough', async () => {
    await answerEmails(2);
    await chat.say('je voudrais me faire certifier');
    expect(chat.text()).toContain('Encore 6 questions');
  });

  it('is eligible, waits two days, answers six unseen questions, and holds an attestation anyone can verify', async () => {
    await answerEmails(12);
    await chat.pressData({ do: 'certification' });
    expect(chat.text()).toMatch(/Vous pourrez vous présenter au niveau \d à partir du jeudi 26 novembre/);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    expect(chat.text()).toContain('à partir du jeudi 26 novembre');

    service.clock.advance(2 * day + 60_000);
    const met = new Set(Object.keys((await service.turns.read(key)).engine.memories));
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    for (let number = 1; number <= 6; number += 1) {
      expect(chat.text()).toContain(`question ${number} sur 6`);
      expect(chat.card().actions!.map((action) => action.title)).not.toContain('Indice');
      const open = (await service.turns.read(key)).open.at(-1)!;
      expect(met.has(open.questionId)).toBe(false);
      await answerRightly();
      await chat.press('Question suivante');
    }
    expect(chat.text()).toContain('Bravo, c’est certifié');

    const [certificate] = (await service.turns.read(key)).certificates;
    expect(recomputeVerdict(certificate!)).toMatchObject({ kind: 'granted', level: certificate!.level });
    expect(await service.storage.certificates.find(certificate!.id)).toEqual(certificate);

    const command = {
      key,
      certificateId: certificate!.id,
      holderName: 'Amina Berrada',
      locale: 'fr' as const,
    };
    const credential = await service.useCases.issueAttestation.credential(command);
    expect(decodeJwt(credential)).toMatchObject({ type: ['VerifiableCredential', 'OpenBadgeCredential'] });
    expect(await service.attestations.verify(credential)).toMatchObject({
      kind: 'valid',
      topic: 'email',
      level: certificate!.level,
      holderName: 'Amina Berrada',
    });
    const [head, body, signature] = credential.split('.');
    const forged = Buffer.from(
      Buffer.from(body!, 'base64url').toString().replace('Amina Berrada', 'Quelqu’un d’autre'),
    ).toString('base64url');
    expect(await service.attestations.verify([head, forged, signature].join('.'))).toEqual({
      kind: 'not-ours',
    });
    expect((await service.useCases.issueAttestation.pdf(command)).subarray(0, 5).toString()).toBe('%PDF-');

    service.clock.advance(400 * day);
    expect(await service.attestations.verify(credential)).toMatchObject({ kind: 'expired' });
    await service.useCases.eraseMyData(key);
    expect(await service.storage.certificates.find(certificate!.id)).toBeUndefined();
    expect(await service.attestations.verify(credential)).toMatchObject({
      kind: 'expired',
      holderName: 'Amina Berrada',
    });
  });

  it('holds an attestation that verifies even when the store failed right after it was granted', async () => {
    await answerEmails(12);
    service.clock.advance(2 * day + 60_000);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    const { certificates } = service.storage;
    const save = certificates.save.bind(certificates);
    certificates.save = () => Promise.reject(new Error('the store is away'));
    for (let number = 1; number <= 6; number += 1) {
      await answerRightly();
      await chat.press('Question suivante').catch(() => undefined);
    }
    certificates.save = save;
    const [certificate] = (await service.turns.read(key)).certificates;
    expect(await certificates.find(certificate!.id)).toBeUndefined();

    await service.useCases.attestationLinks(key, certificate!.id, 'Amina Berrada');
    expect(await certificates.find(certificate!.id)).toEqual(certificate);
  });

  it('cannot draw another question by asking again, nor pass over one for free', async () => {
    await answerEmails(12);
    service.clock.advance(2 * day + 60_000);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    const first = (await service.turns.read(key)).open.at(-1)!.id;
    await chat.pressData({ do: 'next' });
    expect((await service.turns.read(key)).open.at(-1)!.id).toBe(first);
    const { question } = await service.content.ofPresentation((await service.turns.read(key)).open.at(-1)!);
    for (let step = 0; step < (question.kind === 'scenario' ? question.steps.length : 1); step += 1)
      await chat.say('je passe');
    expect((await service.turns.read(key)).closed.at(-1)).toMatchObject({
      id: first,
      result: { kind: 'answered', outcome: 'do-not-know' },
    });
  });

  it('sees an attempt made void by a tap, kindly, with a day to try again', async () => {
    await answerEmails(12);
    service.clock.advance(2 * day + 60_000);
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    await answerRightly(500);
    await chat.press('Question suivante');
    expect(chat.text()).toContain('tenir compte de cette session : une réponse est arrivée');
    await chat.pressData({ do: 'start-certification', topic: 'email' });
    expect(chat.text()).toContain('Vous pourrez vous représenter');
  });
});
