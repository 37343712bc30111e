import { z } from 'zod';
import type { Author } from '../../application/audience';
import type { ShowTeam, TeamView } from '../../application/show-team';
import { levelCount } from '../../domain/privacy/group-view';
import { route, type Caller, type Route } from '../routes';

export interface OverviewRoutesDeps {
  showTeam: ShowTeam;
  /** The known units named in a text with commas. */
  unitsSaid(tenantId: string, text: string): Promise<string[]>;
}

const share = z.number().min(0).max(1);
const topicSchema = z.object({ levels: z.array(share).length(levelCount), change: z.number().nullable() });
const unitSchema = z.union([
  z.object({ unit: z.string(), suppressed: z.literal(true) }),
  z.object({
    unit: z.string(),
    people: z.int(),
    participation: share,
    topics: z.record(z.string(), topicSchema),
  }),
]);
const sharedSchema = z.object({
  firstName: z.string().optional(),
  unit: z.string(),
  topics: z.record(z.string(), z.object({ level: z.int(), from: z.int(), to: z.int() })),
});
const overviewSchema = z.object({
  week: z.string(),
  units: z.array(unitSchema),
  /** People who chose to show their levels, and have not changed their mind. */
  shared: z.array(sharedSchema),
});

/** What a manager sees of their units: groups only, and the names of those who share. */
export const overviewRoutes = ({ showTeam, unitsSaid }: OverviewRoutesDeps): Route[] => [
  route({
    method: 'GET',
    path: '/api/manager/overview',
    role: 'manager',
    summary:
      'The units of my scope as groups: weekly, rounded, nothing under 5 people. `units`: separated by commas, or given several times; all of my scope when absent.',
    query: z.object({ units: z.string().max(5_000).optional() }),
    response: overviewSchema,
    handle: async ({ caller, query }) => {
      const units = query.units === undefined ? undefined : await unitsSaid(caller.tenantId, query.units);
      return { json: bodyOf(await showTeam({ author: authorOf(caller), units })) };
    },
  }),
];

const authorOf = ({ tenantId, learnerId }: Caller): Author => ({ tenantId, learnerId });

const bodyOf = ({ week, units, shared }: TeamView): z.infer<typeof overviewSchema> => ({
  week,
  units,
  shared: shared.map(({ firstName, unit, topics }) => ({ firstName, unit, topics })),
});
