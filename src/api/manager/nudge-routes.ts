import { z } from 'zod';
import type { Author } from '../../application/audience';
import { templatesOf } from '../../application/compose-nudge';
import type { Content } from '../../application/content';
import type { Nudging } from '../../application/nudging';
import type { NudgeReport } from '../../application/report-nudge';
import { deliveryStates } from '../../domain/nudging/delivery';
import { nudgeStates } from '../../domain/nudging/nudge';
import { route, type Caller, type Route } from '../routes';

const id = z.string().min(1).max(120);
const moment = z.iso
  .datetime({
    offset: true,
    error: 'an ISO date and time with its offset, such as 2026-11-25T09:00:00+01:00',
  })
  .transform((text) => new Date(text));
const attachment = z.union(
  [z.strictObject({ question: id }), z.strictObject({ tip: id }), z.strictObject({ path: id })],
  { error: 'one of question, tip or path' },
);
const units = z.array(z.string().trim().min(1).max(300)).min(1).max(200);
/** Longer texts are refused by the rule itself, which says by how much. */
const text = z.string().max(10_000);

const composeBody = z.object({
  units,
  text: text.optional(),
  template: id.optional(),
  attach: attachment.optional(),
  at: moment.optional(),
  expiresAt: moment.optional(),
  draft: z.boolean().optional(),
});
const correctBody = z.object({ text: text.optional(), template: id.optional() });
const campaignBody = z.object({
  units,
  path: id,
  dueAt: moment,
  text: text.optional(),
  at: moment.optional(),
});

const count = z.int().min(0);
const statusSchema = z.object({
  id: z.string(),
  state: z.enum(nudgeStates),
  units: z.array(z.string()),
  at: z.string(),
  expiresAt: z.string(),
  people: count,
  counts: z.object(
    Object.fromEntries(deliveryStates.map((state) => [state, count])) as Record<
      (typeof deliveryStates)[number],
      typeof count
    >,
  ),
  held: z.record(z.string(), count),
  reasons: z.record(z.string(), z.record(z.string(), count)),
  /** Absent for fewer than 5 people. */
  responded: count.optional(),
});

const statusOf = (report: NudgeReport): z.infer<typeof statusSchema> => ({
  id: report.id,
  state: report.state,
  units: report.nudge.units,
  at: report.nudge.at.toISOString(),
  expiresAt: report.nudge.expiresAt.toISOString(),
  people: report.people,
  counts: report.counts,
  held: report.held,
  reasons: report.reasons as Record<string, Record<string, number>>,
  responded: report.responded,
});

const authorOf = ({ tenantId, learnerId }: Caller): Author => ({ tenantId, learnerId });
const role = 'manager';
const base = '/api/manager/nudges';

/** What a manager does with nudges. Scope is checked by the use cases. */
export const nudgeRoutes = (nudging: Nudging, content: Content): Route[] => {
  const command = (caller: Caller, params: Readonly<Record<string, string>>) => ({
    author: authorOf(caller),
    nudgeId: params['id'] ?? '',
  });
  const status = async (caller: Caller, params: Readonly<Record<string, string>>) =>
    statusOf(await nudging.reportNudge(command(caller, params)));
  /** Does it, then says where the nudge is. */
  const then = (
    verb: string,
    summary: string,
    act: (command: { author: Author; nudgeId: string }) => Promise<unknown>,
  ): Route =>
    route({
      method: 'POST',
      path: `${base}/:id/${verb}`,
      role,
      summary,
      response: statusSchema,
      handle: async ({ caller, params }) => {
        await act(command(caller, params));
        return { json: await status(caller, params) };
      },
    });
  return [
    route({
      method: 'POST',
      path: base,
      role,
      summary:
        'Writes a nudge for units of my scope. It goes as soon as allowed, at `at`, or once sent when `draft`.',
      body: composeBody,
      response: z.object({ id: z.string(), state: z.enum(nudgeStates), people: count.optional() }),
      successStatus: 201,
      handle: async ({ caller, body }) => {
        const { draft, ...words } = body;
        const nudge = await nudging.composeNudge({ author: authorOf(caller), isDraft: draft, ...words });
        return { status: 201, json: { id: nudge.id, state: nudge.state, people: nudge.people } };
      },
    }),
    route({
      method: 'GET',
      path: base,
      role,
      summary: 'My latest nudges.',
      handle: async ({ caller }) => ({
        json: {
          nudges: (await nudging.listNudges(caller.tenantId, caller.learnerId)).map(
            ({ id: nudgeId, state, units: to, at, createdAt, people }) => ({
              id: nudgeId,
              state,
              units: to,
              at,
              createdAt,
              people,
            }),
          ),
        },
      }),
    }),
    route({
      method: 'GET',
      path: '/api/manager/nudge-templates',
      role,
      summary: 'Sentences that a nudge may use.',
      response: z.object({ templates: z.array(z.object({ id: z.string(), text: z.string() })) }),
      handle: async () => ({ json: { templates: templatesOf(await content.current()) } }),
    }),
    route({
      method: 'GET',
      path: `${base}/:id`,
      role,
      summary: 'What became of a nudge: how many in each state, and why.',
      response: statusSchema,
      handle: async ({ caller, params }) => ({ json: await status(caller, params) }),
    }),
    route({
      method: 'GET',
      path: `${base}/:id/report.csv`,
      role,
      summary: 'The same as CSV: state, reason, count.',
      handle: async ({ caller, params }) => ({
        file: {
          name: 'relance.csv',
          type: 'text/csv; charset=utf-8',
          content: await nudging.exportReport(command(caller, params)),
        },
      }),
    }),
    then('send', 'Sends a draft.', nudging.sendNudge),
    then('cancel', 'Sends nothing more of it.', nudging.cancelNudge),
    then('recall', 'Sends nothing more of it, and deletes what was delivered.', nudging.recallNudge),
    route({
      method: 'POST',
      path: `${base}/:id/correct`,
      role,
      summary: 'Changes its words, on delivered messages too.',
      body: correctBody,
      response: statusSchema,
      handle: async ({ caller, params, body }) => {
        await nudging.correctNudge({ ...command(caller, params), ...body });
        return { json: await status(caller, params) };
      },
    }),
    route({
      method: 'POST',
      path: `${base}/:id/preview`,
      role,
      summary: 'The very card that people receive.',
      handle: async ({ caller, params }) => {
        const { card, summary } = await nudging.previewNudge(command(caller, params));
        return { json: { card, summary } };
      },
    }),
    route({
      method: 'POST',
      path: `${base}/:id/test-send`,
      role,
      summary: 'Sends it to me alone, now.',
      response: z.object({ sent: z.literal(true) }),
      handle: async ({ caller, params }) => {
        await nudging.testNudge(command(caller, params));
        return { json: { sent: true } };
      },
    }),
    ...campaignRoutes(nudging, command),
  ];
};

const campaignRoutes = (
  nudging: Nudging,
  command: (caller: Caller, params: Readonly<Record<string, string>>) => { author: Author; nudgeId: string },
): Route[] => [
  route({
    method: 'POST',
    path: '/api/manager/campaigns',
    role,
    summary: 'Proposes a path with a deadline to units of my scope; reminds those who are not done.',
    body: campaignBody,
    response: z.object({ id: z.string() }),
    successStatus: 201,
    handle: async ({ caller, body }) => {
      const nudge = await nudging.startCampaign({ author: authorOf(caller), ...body });
      return { status: 201, json: { id: nudge.id } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/manager/campaigns/:id',
    role,
    summary: 'How many met the bot, started and finished: rounded, and nothing under 5 people.',
    handle: async ({ caller, params }) => ({ json: await nudging.showFunnel(command(caller, params)) }),
  }),
];
