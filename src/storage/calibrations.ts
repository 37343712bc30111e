import type { Calibration, Calibrations } from '../application/ports/calibrations';
import type { CollectionSpec, DocumentCollection, StoredDocument } from './document-collection';
import { refreshed } from './refreshed';
import { upToDate } from './versions';

/** `_id` = version of the calibration; `current` points to the latest by its date. */
export const calibrationsSpec: CollectionSpec = {
  name: 'calibrations',
  fields: ['madeAt'],
  indexes: [{ fields: ['madeAt'] }],
};

const schema = 1;
/** A new calibration comes once a night: a minute late is soon enough. */
const maxAgeMs = 60_000;
/** Nights kept, to look back on: answers carry the parameters they were given under. */
const keptMs = 90 * 86_400_000;
export interface CalibrationDocument extends StoredDocument {
  madeAt: Date;
  calibration: Calibration;
}

const authored: Calibration = { version: 'authored', items: {} };

export const makeCalibrations = (
  collection: DocumentCollection<CalibrationDocument>,
  nowMs: () => number,
): Calibrations => {
  const latest = refreshed(
    async () => {
      const [document] = await collection.find({}, { sort: { madeAt: -1 }, limit: 1 });
      return document ? upToDate<CalibrationDocument>(document, schema).calibration : authored;
    },
    maxAgeMs,
    nowMs,
  );
  return {
    current: () => latest.get(),
    save: async (calibration) => {
      const madeAt = calibration.madeAt ?? new Date(nowMs());
      await collection.put({ _id: calibration.version, schema, madeAt, calibration });
      await collection.deleteMany({ madeAt: { lt: new Date(madeAt.getTime() - keptMs) } });
      latest.forget();
    },
  };
};
