import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { localToken } from '../../src/composition';
import { makeRelease } from '../../src/bank-files/release';
import { openStorage, type Storage } from '../../src/storage';
import { describeOnMongo, sharedMongo } from '../contracts/every-store';
import { startService, type RunningService } from '../support/http-service';
import { writeGoodContent } from './bank-for-lint';
import { realContent, withQuestion } from './release-of';

const content = realContent();
const [question] = content.questions;
const reworded = withQuestion(content, question!.id, (each) => ({ ...each, takeaway: 'Une autre phrase à retenir.' }));

describeOnMongo('a publication reaches another process', () => {
  let storage: Storage;
  let other: ChildProcess;
  afterAll(async () => {
    other?.kill();
    await storage?.close();
  });

  it('without restarting it', async () => {
    const url = (await sharedMongo()).url(`test-${randomUUID()}`);
    storage = await openStorage(url, { modelVersion: 'm' });
    await storage.ready();
    const first = makeRelease(content, { publishedAt: new Date(), publishedBy: 'Léa' });
    const second = makeRelease(reworded, { publishedAt: new Date(), publishedBy: 'Léa', basedOn: first.id });
    await storage.bank.publish(first, undefined);
    other = spawn(process.execPath, ['--require', 'tsx/cjs', join(__dirname, 'watch-release.ts'), url], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: other.stdout! })[Symbol.asyncIterator]();
    await expect(lines.next()).resolves.toMatchObject({ value: first.id });
    const startedAt = performance.now();
    await storage.bank.publish(second, first.id);
    await expect(lines.next()).resolves.toMatchObject({ value: second.id });
    process.stderr.write(`a publication reached another process in ${Math.round(performance.now() - startedAt)} ms\n`);
  }, 120_000);
});

describe('the console of a running service', () => {
  let running: RunningService;
  let admin: string;
  let folder: string;
  const taught = { id: 'essai.bonne.01', takeaway: 'Pour une information locale, on part du site de la collectivité.' };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-desk-'));
    await writeGoodContent(folder);
    running = await startService({ CONTENT_DIR: folder });
    admin = await localToken(running.service.config, { tenantId: 'local', learnerId: 'lea', roles: ['admin'] });
  }, 60_000);
  afterAll(async () => {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const call = (method: string, path: string, body?: unknown, token = admin): Promise<Response> =>
    fetch(`${running.address}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const json = async (response: Promise<Response>): Promise<Record<string, unknown>> => (await (await response).json()) as Record<string, unknown>;
  const pageOf = async (id: string): Promise<{ releaseId: string; path: string; text: string }> => {
    const { releaseId, files } = (await json(call('GET', '/api/admin/content/files'))) as { releaseId: string; files: Record<string, string> };
    const [path, text] = Object.entries(files).find(([, each]) => each.includes(`id: ${id}\n`))!;
    return { releaseId, path, text };
  };
  const edited = async (change: (text: string) => string): Promise<{ basedOn: string; files: Record<string, string> }> => {
    const { releaseId, path, text } = await pageOf(taught.id);
    return { basedOn: releaseId, files: { [path]: change(text) } };
  };

  it('is closed to anyone but an admin', async () => {
    const learner = await localToken(running.service.config, { tenantId: 'local', learnerId: 'amina', roles: ['learner'] });
    expect((await call('GET', '/api/admin/releases', undefined, learner)).status).toBe(403);
    expect((await call('POST', '/api/admin/releases', { files: {} }, learner)).status).toBe(403);
  });

  it('publishes a page changed, and serves it at once', async () => {
    const edit = await edited((text) => text.replace(taught.takeaway, 'Une phrase courte, à retenir.'));
    const reply = await call('POST', '/api/admin/releases', edit);
    const { releaseId, changes } = (await reply.json()) as { releaseId: string; changes: unknown[] };
    expect([reply.status, changes]).toEqual([201, [{ kind: 'question', id: taught.id, change: 'changed', fields: ['takeaway'] }]]);
    const { release } = await running.service.content.current();
    expect(release.id).toBe(releaseId);
    expect(release.content.questions.find(({ id }) => id === taught.id)!.takeaway).toBe('Une phrase courte, à retenir.');
  });

  it('refuses a page with an error, by line', async () => {
    const edit = await edited((text) => text.replace('Une phrase courte, à retenir.', 'Une phrase coourte.'));
    const { status, errors } = (await json(call('POST', '/api/admin/releases', edit))) as { status: number; errors: { path: string; message: string }[] };
    expect(status).toBe(422);
    expect(errors).toEqual([{ path: expect.stringMatching(/^topics\/[a-z/-]+\.yaml:\d+:/), message: expect.stringContaining('coourte') }]);
  });

  it('refuses a page made from an older release, and shows what came in between', async () => {
    const releases = (await json(call('GET', '/api/admin/releases')))['releases'] as { id: string }[];
    const stale = { ...(await edited((text) => text.replace('Une phrase courte, à retenir.', 'Une tout autre phrase.'))), basedOn: releases.at(-1)!.id };
    const { status, code, errors } = (await json(call('POST', '/api/admin/releases', stale))) as { status: number; code: string; errors: unknown };
    expect([status, code]).toEqual([409, 'stale-release']);
    expect(errors).toEqual([{ path: `question ${taught.id}`, message: 'changed takeaway conflict' }]);
  });

  it('finds nothing to say of what is published', async () => {
    await expect(json(call('GET', '/api/admin/content/lint'))).resolves.toEqual({ problems: [] });
  });

  it('checks and previews pages before anything is published', async () => {
    const edit = await edited((text) => text.replace('en premier', 'ce matin'));
    const { problems } = (await json(call('POST', '/api/admin/content/lint', edit))) as { problems: { severity: string }[] };
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { cards } = await json(call('POST', '/api/admin/content/preview', { id: taught.id, edit }));
    expect(JSON.stringify(cards)).toContain('regarde-t-elle ce matin');
  });

  it('rolls back, and writes both in the audit trail', async () => {
    const back = await json(call('POST', '/api/admin/releases/rollback', {}));
    expect((await running.service.content.current()).release.id).toBe(back['to']);
    const trail = await running.service.audit.read('local');
    expect(trail.map(({ by, action }) => [by, action])).toEqual(
      expect.arrayContaining([
        ['lea', 'content-published'],
        ['lea', 'content-rolled-back'],
      ]),
    );
  });

  it.each(['moodle', 'gift', 'csv'])('exports to %s', async (format) => {
    const reply = await call('GET', `/api/admin/export?format=${format}`);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain(taught.id);
  });

  it('gives statistics', async () => {
    await expect(json(call('GET', '/api/admin/stats'))).resolves.toMatchObject({ items: [], people: expect.any(Number) });
  });
});
