import { decodeJwt, decodeProtectedHeader } from 'jose';
import { aChat, type Chat } from '../support/a-chat';
import { aCertificate, certify } from '../support/certified';
import { startService, type RunningService } from '../support/http-service';

const key = { tenantId: 'local', learnerId: 'a3a0f4a2-1f7e-4c58-9d1d-5d3c1f6f7a11' };
const certificateId = 'f2b9c1de-6a51-4a0e-8a8a-0a4d3f9c7b22';

let service: RunningService;
let chat: Chat;
beforeAll(async () => {
  service = await startService();
  chat = aChat(service.service, key.learnerId, { fullName: 'Amina Berrada' });
  await chat.install();
  await certify(service.service, key, aCertificate(new Date(), { id: certificateId }));
});
afterAll(() => service.stop());

/** The links of the last card that lead to this service, by title. */
const links = (who = chat): Record<string, string> =>
  Object.fromEntries(
    (who.card().actions ?? []).flatMap(({ title, url }) =>
      typeof url === 'string' && url.startsWith(service.address) ? [[title, url]] : [],
    ),
  );

describe('every link to the service that the bot gives', () => {
  it('opens: the PDF, the signed file and the page of an attestation', async () => {
    await chat.pressData({ do: 'attestation', certificate: certificateId });
    const given = links();
    expect(Object.keys(given)).toEqual(['Le PDF', 'Le fichier signé', 'La vérifier']);

    const pdf = await fetch(given['Le PDF']!);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    const signed = await fetch(given['Le fichier signé']!);
    expect(signed.status).toBe(200);
    const credential = await signed.text();
    expect(decodeJwt(credential)).toMatchObject({ iss: service.address, jti: given['La vérifier'] });

    const page = await fetch(given['La vérifier']!);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('Cette attestation est valable.');
  });

  it('opens: the export of one’s data', async () => {
    await chat.say('mes données');
    await chat.press('Emporter');
    const [url] = Object.values(links());
    const exported = await fetch(url!);
    expect(exported.status).toBe(200);
    expect(await exported.json()).toMatchObject({ state: { learnerId: key.learnerId } });
  });

  it('opens: every address that a signed file names', async () => {
    await chat.pressData({ do: 'attestation', certificate: certificateId });
    const credential = await (await fetch(links()['Le fichier signé']!)).text();
    const addresses = [
      decodeProtectedHeader(credential).kid!,
      ...(JSON.stringify(decodeJwt(credential)).match(/http[^"]+/g) ?? []),
    ].filter((each) => each.startsWith(service.address));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  });

  it('opens whatever the name: the longest that Entra allows, and beyond', async () => {
    for (const [name, wanted] of [
      ['Ж'.repeat(256), 'Ж'.repeat(256)],
      ['😀'.repeat(400), '😀'.repeat(256)],
    ] as const) {
      const someone = aChat(service.service, key.learnerId, { fullName: name });
      await someone.pressData({ do: 'attestation', certificate: certificateId });
      const signed = await fetch(links(someone)['Le fichier signé']!);
      const { credentialSubject } = decodeJwt(await signed.text());
      expect(credentialSubject).toMatchObject({ identifier: [{ identityHash: wanted }] });
    }
  });

  it('is refused when its token was tampered with, or is far too long', async () => {
    await chat.pressData({ do: 'attestation', certificate: certificateId });
    const tampered = links()['Le PDF']!.replace('/pdf', 'x/pdf');
    expect((await fetch(tampered)).status).toBe(401);
    const long = `${service.address}/attestations/personal/${'x'.repeat(5000)}/pdf`;
    expect((await fetch(long)).status).toBe(404);
  });
});
