import { z } from 'zod';
import type { ReleaseSummary } from '../../application/ports/bank';
import type { ContentStatistics } from '../../application/measure-items';
import type { PublishOutcome, Staleness } from '../../application/publish-release';
import type { RolledBack } from '../../application/roll-back-release';
import type { Change } from '../../domain/bank/changes';
import type { Problem } from '../../domain/bank/problem';
import type { LearnerKey } from '../../domain/learner/identity';
import { Refusal } from '../../domain/refusals';
import { HttpProblem, problem } from '../problems';
import { route, type Route } from '../routes';

/** Pages changed on top of a release, by path; null takes one away. */
export interface Edit {
  basedOn?: string;
  files: Readonly<Record<string, string | null>>;
}
export type ExportFormat = 'yaml' | 'moodle' | 'gift' | 'csv';

export interface ContentRoutesDeps {
  releases(): Promise<ReleaseSummary[]>;
  files(releaseId?: string): Promise<{ releaseId: string; files: Record<string, string> }>;
  /** Problems of an edit; of the current release when left out. */
  lint(edit?: Edit): Promise<Problem[]>;
  preview(id: string, edit?: Edit): Promise<object[]>;
  publish(
    by: LearnerKey,
    edit: Edit & { whenStale?: 'refuse' | 'rebase' | 'force' },
  ): Promise<PublishOutcome>;
  rollBack(by: LearnerKey, to?: string): Promise<RolledBack>;
  compare(command: { from: string; to?: string }): Promise<{ from: string; to: string; changes: Change[] }>;
  stats(tenantId: string): Promise<ContentStatistics>;
  write(
    by: LearnerKey,
    format: Exclude<ExportFormat, 'yaml'>,
  ): Promise<{ text: string; losses: { id?: string; what: string }[] }>;
}

/** The whole content as text is about 1.5 MB. */
const maxBodyBytes = 6 * 1024 * 1024;
const path = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}\.ya?ml$/, 'a path such as topics/email/ecrire.yaml');
const release = z.string().regex(/^[0-9a-f]{4,64}$/, 'the id of a release');
const edit = z.strictObject({
  basedOn: release.optional(),
  files: z.record(
    path,
    z
      .string()
      .max(512 * 1024)
      .nullable(),
  ),
});
const publishBody = edit.extend({ whenStale: z.enum(['refuse', 'rebase', 'force']).optional() });

const releaseSchema = z.object({
  id: z.string(),
  publishedAt: z.string(),
  publishedBy: z.string(),
  basedOn: z.string().optional(),
  questions: z.int(),
  tips: z.int(),
  isCurrent: z.boolean(),
});
const changeSchema = z.object({
  kind: z.string(),
  id: z.string(),
  change: z.string(),
  fields: z.array(z.string()),
});
const problemSchema = z.object({
  file: z.string(),
  line: z.int().optional(),
  id: z.string().optional(),
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  what: z.string(),
  why: z.string().optional(),
  how: z.string().optional(),
});
const types: Record<Exclude<ExportFormat, 'yaml'>, { type: string; name: string }> = {
  moodle: { type: 'application/xml; charset=utf-8', name: 'coup-de-pouce.xml' },
  gift: { type: 'text/plain; charset=utf-8', name: 'coup-de-pouce.gift' },
  csv: { type: 'text/csv; charset=utf-8', name: 'coup-de-pouce.csv' },
};
const role = 'admin' as const;

/** What content admins do from the console. */
export const contentRoutes = (deps: ContentRoutesDeps): Route[] => [
  ...releaseRoutes(deps),
  ...pageRoutes(deps),
  ...measureRoutes(deps),
];

const releaseRoutes = (deps: ContentRoutesDeps): Route[] => [
  route({
    method: 'GET',
    path: '/api/admin/releases',
    role,
    summary: 'The releases kept, latest first.',
    response: z.object({ releases: z.array(releaseSchema) }),
    handle: async () => ({ json: { releases: await deps.releases() } }),
  }),
  route({
    method: 'POST',
    path: '/api/admin/releases',
    role,
    summary:
      'Publishes pages changed on top of a release. Refused when the lint finds an error or another release came first.',
    body: publishBody,
    maxBodyBytes,
    successStatus: 201,
    response: z.object({
      kind: z.enum(['published', 'unchanged']),
      releaseId: z.string(),
      changes: z.array(changeSchema),
      lost: z.array(changeSchema),
    }),
    handle: async ({ caller, body }) => {
      const outcome = await explained(deps.publish(caller, body));
      if (outcome.kind === 'unchanged') return { json: { ...outcome, changes: [], lost: [] } };
      const { release: published, changes, lost } = outcome;
      return {
        status: 201,
        json: { kind: outcome.kind, releaseId: published.id, basedOn: published.basedOn, changes, lost },
      };
    },
  }),
  route({
    method: 'POST',
    path: '/api/admin/releases/rollback',
    role,
    summary: 'Makes an earlier release current again; the one before when none is named.',
    body: z.strictObject({ to: release.optional() }),
    response: z.object({ from: z.string(), to: z.string(), changes: z.array(changeSchema) }),
    handle: async ({ caller, body }) => ({ json: await deps.rollBack(caller, body.to) }),
  }),
  route({
    method: 'GET',
    path: '/api/admin/releases/diff',
    role,
    summary: 'What differs between two releases; the second is the current one when left out.',
    query: z.object({ from: release, to: release.optional() }),
    response: z.object({ from: z.string(), to: z.string(), changes: z.array(changeSchema) }),
    handle: async ({ query }) => ({ json: await deps.compare(query) }),
  }),
];

const pageRoutes = (deps: ContentRoutesDeps): Route[] => [
  route({
    method: 'GET',
    path: '/api/admin/content/files',
    role,
    summary: 'Every page of a release as YAML, by path.',
    query: z.object({ release: release.optional() }),
    response: z.object({ releaseId: z.string(), files: z.record(z.string(), z.string()) }),
    handle: async ({ query }) => ({ json: await deps.files(query.release) }),
  }),
  route({
    method: 'GET',
    path: '/api/admin/content/lint',
    role,
    summary: 'Problems of the current release, in French.',
    response: z.object({ problems: z.array(problemSchema) }),
    handle: async () => ({ json: { problems: await deps.lint() } }),
  }),
  route({
    method: 'POST',
    path: '/api/admin/content/lint',
    role,
    summary: 'Problems that pages would have, before publishing them.',
    body: edit,
    maxBodyBytes,
    response: z.object({ problems: z.array(problemSchema) }),
    handle: async ({ body }) => ({ json: { problems: await deps.lint(body) } }),
  }),
  route({
    method: 'POST',
    path: '/api/admin/content/preview',
    role,
    summary: 'The real cards of a question or a tip, with pages changed when given.',
    body: z.strictObject({ id: z.string().max(120), edit: edit.optional() }),
    maxBodyBytes,
    response: z.object({ cards: z.array(z.record(z.string(), z.unknown())) }),
    handle: async ({ body }) => ({ json: { cards: await deps.preview(body.id, body.edit) } }),
  }),
];

const measureRoutes = (deps: ContentRoutesDeps): Route[] => [
  route({
    method: 'GET',
    path: '/api/admin/stats',
    role,
    summary: 'What answers say of questions and tips; nothing of fewer than five people.',
    handle: async ({ caller }) => ({ json: await deps.stats(caller.tenantId) }),
  }),
  route({
    method: 'GET',
    path: '/api/admin/export',
    role,
    summary: 'The current release as YAML pages (JSON), Moodle XML, GIFT or CSV.',
    query: z.object({ format: z.enum(['yaml', 'moodle', 'gift', 'csv']).default('yaml') }),
    handle: async ({ caller, query: { format } }) => {
      if (format === 'yaml') return { json: await deps.files() };
      const { text, losses } = await deps.write(caller, format);
      return {
        file: { ...types[format], content: text },
        headers: {
          'x-losses': String(losses.length),
          'content-disposition': `attachment; filename="${types[format].name}"`,
        },
      };
    },
  }),
];

/** The refusals that say more than a sentence. */
const explained = (publishing: Promise<PublishOutcome>): Promise<PublishOutcome> =>
  publishing.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const problems = error.context['problems'] as Problem[] | undefined;
    const staleness = error.context['staleness'] as Staleness | undefined;
    const { code, detail } = error;
    if (problems)
      throw new HttpProblem(
        problem(422, code, {
          detail,
          errors: problems.map(({ file, line, id, what }) => ({
            path: [file, line, id].filter(Boolean).join(':'),
            message: what,
          })),
        }),
      );
    if (!staleness) throw error;
    throw new HttpProblem(
      problem(409, code, {
        detail,
        errors: staleness.theirs.map(({ kind, id, change, fields }) => ({
          path: `${kind} ${id}`,
          message: [
            change,
            ...fields,
            ...(staleness.conflicts.includes(`${kind} ${id}`) ? ['conflict'] : []),
          ].join(' '),
        })),
      }),
    );
  });
