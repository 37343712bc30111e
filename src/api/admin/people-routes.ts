import { z } from 'zod';
import type { Audit } from '../../application/audit';
import type { ImportAbsences, ImportPeople } from '../../application/import-people';
import type { makeListPeople } from '../../application/list-people';
import type { Person } from '../../application/ports/people';
import type { AuditEntry } from '../../domain/people/audit-entry';
import type { AbsenceList, PeopleList } from '../../domain/people/imported-person';
import { Refusal } from '../../domain/refusals';
import { HttpProblem, problem } from '../problems';
import { route, type Route } from '../routes';

export interface PeopleRoutesDeps {
  listPeople: ReturnType<typeof makeListPeople>;
  importPeople: ImportPeople;
  importAbsences: ImportAbsences;
  audit: Audit;
  readPeople(csv: string, options: { onlyTenant: string }): PeopleList;
  readAbsences(csv: string, options: { onlyTenant: string }): AbsenceList;
  writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string;
}

const yes = z.enum(['true', 'false']).transform((text) => text === 'true');
const csv = {
  body: z.string(),
  textTypes: ['text/csv'],
  maxBodyBytes: 16 * 1024 * 1024,
} as const;
const problemSchema = z.object({
  line: z.int().optional(),
  severity: z.enum(['error', 'warning']),
  what: z.string(),
  why: z.string().optional(),
  how: z.string().optional(),
});
const personSchema = z.object({
  userId: z.string(),
  firstName: z.string().optional(),
  unit: z.string().optional(),
  jobFamily: z.string().optional(),
  locale: z.string().optional(),
  roles: z.array(z.string()),
  scope: z.array(z.string()),
  absences: z.array(z.object({ from: z.string(), to: z.string() })),
  leftAt: z.string().optional(),
});
const importSchema = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  returned: z.int(),
  left: z.int(),
  problems: z.array(problemSchema),
});
const admins: Route['role'] = ['admin', 'operator'];

/** The people of the caller's own organisation, and who did what among managers and admins. */
export const peopleRoutes = (deps: PeopleRoutesDeps): Route[] => [
  route({
    method: 'GET',
    path: '/api/admin/people',
    role: admins,
    summary:
      'The people that the organisation imported. `unit`: this one and all below; `left`: those gone too.',
    query: z.object({ unit: z.string().max(700).optional(), left: yes.optional() }),
    response: z.object({ people: z.array(personSchema) }),
    handle: async ({ caller, query }) => {
      const people = await deps.listPeople({
        tenantId: caller.tenantId,
        unit: query.unit,
        withLeft: query.left,
      });
      await deps.audit.record(caller, { action: 'people-listed', units: query.unit ? [query.unit] : [] });
      return { json: { people: people.map(personOf) } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/admin/people/import',
    role: admins,
    summary: 'Imports the list of people (CSV). The same list again changes nothing.',
    query: z.object({ strict: yes.optional(), partial: yes.optional(), force: yes.optional() }),
    ...csv,
    response: importSchema,
    handle: async ({ caller, query, body }) => {
      const list = deps.readPeople(body, { onlyTenant: caller.tenantId });
      const report = await told(() =>
        deps.importPeople({
          list,
          isStrict: query.strict,
          isPartial: query.partial,
          isForced: query.force,
        }),
      );
      const { added, changed, returned, left } = report;
      await deps.audit.record(caller, {
        action: 'people-imported',
        counts: { added, changed, returned, left },
      });
      return { json: report };
    },
  }),
  route({
    method: 'POST',
    path: '/api/admin/people/absences',
    role: admins,
    summary: 'Imports absences (CSV: tenantId,userId,from,to): nothing is sent on these days.',
    ...csv,
    response: z.object({ changed: z.int(), problems: z.array(problemSchema) }),
    handle: async ({ caller, body }) => {
      const list = deps.readAbsences(body, { onlyTenant: caller.tenantId });
      const report = await told(() => deps.importAbsences({ list }));
      await deps.audit.record(caller, {
        action: 'absences-imported',
        counts: { changed: report.changed },
      });
      return { json: report };
    },
  }),
  auditRoute(deps),
];

const auditColumns = ['at', 'by', 'action', 'units', 'content', 'counts'] as const;

const auditRoute = ({ audit, writeCsv }: PeopleRoutesDeps): Route =>
  route({
    method: 'GET',
    path: '/api/admin/audit',
    role: admins,
    summary:
      'What managers and admins did, the latest first. `from` included, `to` excluded; `format=csv` for a file.',
    query: z.object({
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      format: z.enum(['json', 'csv']).default('json'),
    }),
    response: z.object({
      entries: z.array(
        z.object({
          at: z.string(),
          by: z.string(),
          action: z.string(),
          units: z.array(z.string()),
          content: z.string().optional(),
          counts: z.record(z.string(), z.number()).optional(),
        }),
      ),
    }),
    handle: async ({ caller, query }) => {
      const entries = await audit.read(caller.tenantId, {
        ...(query.from && { from: new Date(`${query.from}T00:00:00Z`) }),
        ...(query.to && { to: new Date(`${query.to}T00:00:00Z`) }),
      });
      await audit.record(caller, { action: 'audit-read' });
      if (query.format === 'json') return { json: { entries: entries.map(entryOf) } };
      const content = writeCsv(auditColumns, entries.map(cellsOf));
      return { file: { name: 'coup-de-pouce-audit.csv', type: 'text/csv; charset=utf-8', content } };
    },
  });

const entryOf = ({ at, by, action, units, content, counts }: AuditEntry) => ({
  at: at.toISOString(),
  by,
  action,
  units,
  ...(content !== undefined && { content }),
  ...(counts && { counts }),
});
const cellsOf = ({ at, by, action, units, content, counts }: AuditEntry): string[] => [
  at.toISOString(),
  by,
  action,
  units.join(' | '),
  content ?? '',
  Object.entries(counts ?? {})
    .map(([name, count]) => `${name}=${count}`)
    .join(' '),
];

const personOf = ({ tenantId: _, learnerId, leftAt, isExample: __, ...person }: Person) => ({
  userId: learnerId,
  ...person,
  ...(leftAt && { leftAt: leftAt.toISOString() }),
});

/** A refused list says every line that is wrong. */
const told = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    const lines = (error.context['problems'] ?? []) as { line?: number; what: string; how?: string }[];
    throw new HttpProblem(
      problem(422, 'invalid', {
        detail: error.detail,
        errors: lines.map(({ line, what, how }) => ({
          path: line === undefined ? '' : `line ${line}`,
          message: [what, how].filter(Boolean).join(' '),
        })),
      }),
    );
  }
};
