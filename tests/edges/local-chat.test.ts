import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startService, type RunningService } from '../support/http-service';

let service: RunningService;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([
    startService(),
    chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }),
  ]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const open = async (options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.once('close', () => expect(faults).toEqual([]));
  await page.goto(service.address);
  return page;
};
const choose = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(name) }).click();
const log = (page: Page) => page.getByRole('log', { name: 'Messages' });
const lastMessage = (page: Page) => log(page).getByRole('article').last();
const write = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Votre message' }).fill(text);
  await page.keyboard.press('Enter');
};
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
/** Answers the question of a card in front of the person, whatever its kind, as somebody who does not know. */
const doNotKnow = (page: Page) => lastMessage(page).getByRole('button', { name: 'Je ne sais pas' }).click();

describe('a newcomer in the local chat', () => {
  it('chooses who to be, is welcomed once, and answers a first question', async () => {
    const page = await open();
    expect(await page.getByRole('navigation', { name: 'Qui êtes-vous ?' }).getByRole('button').count()).toBe(
      5,
    );
    await choose(page, 'Amina Berrada');
    await lastMessage(page).getByText('Bonjour Amina').waitFor();

    await doNotKnow(page);
    await lastMessage(page).getByText('mis à jour').waitFor();
    await lastMessage(page).getByText('À retenir').first().waitFor();
    expect(await log(page).getByRole('article').count()).toBe(1);

    await page.reload();
    await lastMessage(page).getByText('À retenir').first().waitFor();
    await page.close();
  });

  it('goes on by pressing, and the next question comes into view', async () => {
    const page = await open();
    await choose(page, 'Amina Berrada');
    await lastMessage(page).getByRole('button', { name: 'Question suivante' }).click();
    await lastMessage(page).getByRole('button', { name: 'Je ne sais pas' }).waitFor();
    expect(await log(page).getByRole('article').count()).toBe(2);
    await page.close();
  });

  it('does everything by keyboard, and keeps its place when a card changes', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Aller à la zone de message');
    await page.getByRole('button', { name: /Jeanne Petit/ }).focus();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Bonjour Jeanne').waitFor();
    expect(await page.evaluate('document.activeElement?.id')).toBe('composer-text');

    await lastMessage(page).getByRole('button', { name: 'Je ne sais pas' }).focus();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('mis à jour').waitFor();
    expect(await page.evaluate(`document.activeElement?.closest('article') !== null`)).toBe(true);
    await page.close();
  });

  it('writes freely and is answered', async () => {
    const page = await open();
    await choose(page, 'Jeanne Petit');
    await write(page, 'aide');
    await log(page).getByText('aide', { exact: true }).waitFor();
    await page.locator('#log article:last-child.from-bot').waitFor();
    await page.close();
  });

  it('presses buttons as older clients do', async () => {
    const page = await open();
    await choose(page, 'Lucas Martin');
    await lastMessage(page).getByText('Bonjour Lucas').waitFor();
    await page.getByText('Atelier').click();
    await page.getByLabel(/anciens clients/).check();
    await page.keyboard.press('Escape');
    await doNotKnow(page);
    await lastMessage(page).getByText('mis à jour').waitFor();
    await page.close();
  });

  it('reacts to a message, removes the application and installs it again', async () => {
    const page = await open();
    await choose(page, 'Lucas Martin');
    const like = lastMessage(page).getByRole('button', { name: 'J’aime', exact: true });
    await like.click();
    expect(await like.getAttribute('aria-pressed')).toBe('true');

    await page.getByText('Atelier').click();
    await page.getByRole('button', { name: 'Désinstaller' }).click();
    await page.getByText('le bot ne peut plus vous écrire').waitFor();
    expect(await page.getByRole('textbox', { name: 'Votre message' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Installer l’application' }).click();
    await page.locator('#log article').nth(1).waitFor();
    await page.close();
  });
});

describe('the page', () => {
  it.each([
    ['light', 1180, 'light'],
    ['dark', 1180, 'dark'],
    ['on a phone', 390, 'light'],
    ['on a phone, dark', 390, 'dark'],
  ] as const)('has no accessibility violation (%s)', async (_name, width, colorScheme) => {
    const page = await open({ viewport: { width, height: 844 }, colorScheme });
    expect(await violations(page)).toEqual([]);
    await choose(page, 'Sophie');
    await lastMessage(page).waitFor();
    await write(page, 'une question');
    await page.locator('#log article').nth(2).waitFor();
    await page.getByText('Atelier').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    // Only the conversation scrolls: the header and the place to write stay.
    expect(await page.evaluate('document.documentElement.scrollHeight <= window.innerHeight')).toBe(true);
    await page.close();
  });

  it('fetches nothing from anywhere else', async () => {
    const page = await open();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.reload();
    await choose(page, 'Amina Berrada');
    await lastMessage(page).waitFor();
    expect([...hosts]).toEqual([service.address]);
    await page.close();
  });

  it('is refused to a browser that was lured by a name (DNS rebinding)', async () => {
    const { port } = new URL(service.address);
    const http = await import('node:http');
    const status = await new Promise<number | undefined>((resolve) =>
      http.get({ host: '127.0.0.1', port, path: '/', headers: { host: 'pirate.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }),
    );
    expect(status).toBe(421);
  });
});
