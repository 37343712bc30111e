import { createHash } from 'node:crypto';
import { canonicalText } from '../domain/bank/canonical';
import type { Release, ReleaseContent } from '../domain/bank/release';

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
  const id = createHash('sha256').update(canonicalText(ordered)).digest('hex').slice(0, 16);
  return { id, ...made, content: ordered };
};
