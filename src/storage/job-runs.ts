import type { JobRun, JobRuns } from '../application/ports/job-runs';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { documentId } from './keys';
import { upToDate } from './versions';

/** `_id` = the job's name. */
export const jobRunsSpec: CollectionSpec = { name: 'job-runs', fields: [], indexes: [] };

const schema = 1;
export type JobRunDocument = StoredDocument & JobRun;

export const makeJobRuns = (collection: DocumentCollection<JobRunDocument>): JobRuns => ({
  find: async (name) => {
    const document = await collection.get(documentId(name));
    if (!document) return undefined;
    const { _id, schema: _, ...run } = upToDate<JobRunDocument>(document, schema);
    return run;
  },
  keep: async (run) => collection.put({ _id: documentId(run.name), schema, ...run }),
});
