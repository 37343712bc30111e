import { z } from 'zod';
import type { MyData } from '../../application/export-my-data';
import type { Progress } from '../../application/show-progress';
import type { LearnerKey } from '../../domain/learner/identity';
import { route, type Route } from '../routes';
import { exportFile } from './export-link';

export interface LearnerRoutesDeps {
  showProgress(key: LearnerKey): Promise<Progress>;
  exportMyData(key: LearnerKey): Promise<MyData>;
  eraseMyData(key: LearnerKey): Promise<void>;
}

const levelSchema = z.object({
  theta: z.number(),
  se: z.number(),
  level: z.int(),
  from: z.int(),
  to: z.int(),
});
const meSchema = z.object({
  learnerId: z.string(),
  levels: z.record(z.string(), levelSchema),
  answers: z.int(),
  preferences: z.record(z.string(), z.unknown()),
});

const anybody: Route['role'] = ['learner', 'manager', 'admin', 'operator'];

/** What a person may ask about themselves, whatever other roles they hold. */
export const learnerRoutes = (deps: LearnerRoutesDeps): Route[] => [
  route({
    method: 'GET',
    path: '/api/learner/me',
    role: anybody,
    summary: 'My levels, answers and preferences.',
    response: meSchema,
    handle: async ({ caller }) => ({ json: meOf(await deps.showProgress(keyOf(caller))) }),
  }),
  route({
    method: 'GET',
    path: '/api/learner/me/export',
    role: anybody,
    summary: 'Everything that is kept about me.',
    handle: async ({ caller }) => ({ file: exportFile(await deps.exportMyData(keyOf(caller))) }),
  }),
  route({
    method: 'DELETE',
    path: '/api/learner/me',
    role: anybody,
    summary: 'Erases everything kept about me, for good. Safe to repeat.',
    successStatus: 204,
    handle: async ({ caller }) => {
      await deps.eraseMyData(keyOf(caller));
      return { status: 204 };
    },
  }),
];

const keyOf = ({ tenantId, learnerId }: LearnerKey): LearnerKey => ({ tenantId, learnerId });

const meOf = ({ state, topics }: Progress): z.infer<typeof meSchema> => ({
  learnerId: state.learnerId,
  levels: Object.fromEntries(
    topics.map(({ topic, theta, se, level, from, to }) => [topic, { theta, se, level, from, to }]),
  ),
  answers: state.counts.answers,
  preferences: { ...state.preferences },
});
