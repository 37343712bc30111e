// Drives Microsoft's Agents Playground as a learner, against a running service. Kept out of the gate: the tool is
// fetched on demand under an evaluation licence. Run: npm start, then in another terminal
//   node tests/edges/playground.mjs            (PORT and PLAYGROUND_PORT as for npm run playground)
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const port = process.env.PLAYGROUND_PORT ?? '56150';
const address = `http://127.0.0.1:${port}/`;

const playground = spawn(process.execPath, [join(root, 'scripts', 'playground.mjs')], {
  env: { ...process.env, PLAYGROUND_PORT: port, TEAMSAPPTESTER_BROWSER: 'none' },
  stdio: 'inherit',
});
const stopped = new Promise((resolve) => playground.once('exit', resolve));

const isUp = async () => {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return true;
    if (playground.exitCode !== null) return false;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return false;
};

const failures = [];
const check = (what, isTrue) => {
  console.log(`${isTrue ? '✓' : '✗'} ${what}`);
  if (!isTrue) failures.push(what);
};

const drive = async (page) => {
  await page.goto(address);
  const text = () => page.locator('body').innerText();
  const count = async (needle) => (await text()).split(needle).length - 1;
  const until = async (what, condition) => {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      if (await condition()) return check(what, true);
      await page.waitForTimeout(250);
    }
    return check(what, false);
  };
  const write = async (words) => {
    const field = page.locator('[data-lexical-editor="true"]');
    await field.click();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  };
  const reset = async () => count('User Application -> Microsoft 365 Agents Playground');

  const isAsked = async () => (await page.getByRole('button', { name: 'Je ne sais pas' }).count()) > 0;
  await page.waitForTimeout(4_000);
  if (await isAsked()) check('the bot welcomes on installation, with a first question', true);
  else {
    // This store met the learner before: no second welcome.
    await write('une question');
    await until('« une question » puts one', isAsked);
  }
  await page.getByRole('button', { name: 'Je ne sais pas' }).last().click();
  await until('a press (Action.Execute) turns the card into its feedback', async () =>
    (await text()).includes('À retenir'),
  );

  await page.getByRole('button', { name: 'Question suivante' }).last().click();
  await until('the next question comes', isAsked);

  for (const words of ['je sais pas', 'mon niveau', 'un conseil', 'aide', 'mes données', 'stop', '😀']) {
    const before = await reset();
    await write(words);
    await until(`« ${words} » is answered`, async () => (await reset()) > before);
  }
  const log = (await text()).split('Log Panel')[1] ?? '';
  const bad = log
    .split('\n')
    .filter((line) => /(User Application (->)?.*|-> User Application .*) [45]\d\d$/.test(line));
  check(`no error between the Playground and the service ${bad.join(' | ')}`, bad.length === 0);
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
};

let browser;
try {
  if (!(await isUp())) throw new Error('the Playground did not start');
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ viewport: { width: 1500, height: 1400 }, locale: 'fr-FR' });
  await drive(await context.newPage());
} catch (error) {
  failures.push(String(error));
  console.error(error);
} finally {
  await browser?.close();
  playground.kill('SIGTERM');
  await stopped;
}
process.exit(failures.length > 0 ? 1 : 0);
