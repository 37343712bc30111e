import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { aClock } from '../support/a-service';
import { aCertificate, certify } from '../support/certified';
import { startService, type RunningService } from '../support/http-service';

const key = { tenantId: 'local', learnerId: 'amina' };
const grantedAt = new Date('2026-11-30T23:30:00Z');
const clock = aClock(new Date('2026-12-20T09:00:00Z'));
const issued = 'Délivrée par Collectivité d’exemple, le 1er décembre 2026.';
const validity = 'Valable jusqu’au 1er décembre 2027.';

let service: RunningService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([
    startService({}, { clock }),
    chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] }),
  ]);
  await certify(service.service, key, aCertificate(grantedAt, { id: 'c-1' }));
  await certify(service.service, key, aCertificate(grantedAt, { id: 'c-2', level: 6 }));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const signed = (certificateId: string, holder = key): Promise<string> =>
  service.service.useCases.issueAttestation.credential({
    key: holder,
    certificateId,
    holderName: 'Łukasz <b>Žižek</b>',
    locale: 'fr',
  });

const open = async (certificateId: string): Promise<Page> => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(`${service.address}/attestations/${certificateId}`);
  return page;
};
/** The lines that answer what was pasted. */
const pasted = async (page: Page, credential: string): Promise<string[]> => {
  await page.getByRole('textbox').fill(credential);
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByRole('status').getByRole('paragraph').first().waitFor();
  return page.getByRole('status').getByRole('paragraph').allTextContents();
};

describe('the page that verifies an attestation', () => {
  beforeAll(async () => {
    for (const id of ['c-1', 'c-2'])
      await service.service.useCases.attestationLinks(key, id, 'Amina Berrada');
  });

  it('says who issued it, when, and until when (the issuer was missing and the day had no label)', async () => {
    const page = await open('c-1');
    expect(await page.getByRole('main').innerText()).toContain(
      ['E-mails\u00a0: niveau 5 sur 8', issued, validity].join('\n'),
    );
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  it('tells all of a signed file, and that it is the one of this page', async () => {
    expect(await pasted(await open('c-1'), await signed('c-1'))).toEqual([
      'Cette attestation est valable.',
      'Décernée à Łukasz <b>Žižek</b>.',
      'E-mails\u00a0: niveau 5 sur 8',
      `${issued} ${validity}`,
      'C’est bien l’attestation de cette page.',
    ]);
  });

  it('warns when the signed file is another attestation', async () => {
    const lines = await pasted(await open('c-1'), await signed('c-2'));
    expect(lines.at(-1)).toMatch(/^Attention\u00a0: ce fichier est celui d’une autre attestation/);
  });

  it('tells a file that is not ours from a check that could not be made', async () => {
    expect(await pasted(await open('c-1'), 'n’importe quoi')).toEqual([
      'Ce fichier n’a pas été signé par ce service.',
    ]);
    const page = await open('c-1');
    await page.route('**/attestations/verify', (route) => route.abort());
    expect(await pasted(page, await signed('c-1'))).toEqual([
      'La vérification n’a pas pu se faire. Réessayez dans un instant.',
    ]);
  });

  it('still tells a signed file whose certificate was erased here', async () => {
    const leaver = { tenantId: 'local', learnerId: 'jeanne' };
    await certify(service.service, leaver, aCertificate(grantedAt, { id: 'c-3' }));
    const credential = await signed('c-3', leaver);
    await service.service.useCases.eraseMyData(leaver);
    const page = await open('c-3');
    expect(await page.getByRole('main').innerText()).toContain('n’est pas connue ici');
    const lines = await pasted(page, credential);
    expect([lines[0], lines.at(-1)]).toEqual([
      'Cette attestation est valable.',
      'C’est bien l’attestation de cette page.',
    ]);
  });
});
