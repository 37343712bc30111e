import { createHash } from 'node:crypto';
import type { Release, ReleaseContent } from '../domain/bank/release';

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sortKeys(each)]),
  );
};
const byId = <T extends { id: string }>(list: T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A release is named by the hash of its content, whatever the order of files and fields. */
export const makeRelease = (
  content: ReleaseContent,
  made: { publishedAt: Date; publishedBy: string; basedOn?: string },
): Release => {
  const ordered: ReleaseContent = {
    ...content,
    topics: byId(content.topics),
    questions: byId(content.questions),
    tips: byId(content.tips),
    paths: byId(content.paths),
  };
  const id = createHash('sha256')
    .update(JSON.stringify(sortKeys(ordered)))
    .digest('hex')
    .slice(0, 16);
  return { id, ...made, content: ordered };
};
