import type { Engine } from './engine';
import { leasesSpec, type LeaseDocument } from './leases';

/** `silent`: nothing answers. `read-only`: it can be read, and refuses writes. */
export type StoreCondition = 'ready' | 'read-only' | 'silent';

const probeId = 'readiness';
/** However often one asks, a write is tried no more than once in this time. */
const writeTrustedMs = 1_000;

/**
 * Who may read may still be refused to write (no primary, a quota reached, a right withdrawn, a full disk): only a write tells.
 * It is one small document of the leases, always the same one. Never throws.
 */
export const makeCondition = (engine: Engine, nowMs: () => number): (() => Promise<StoreCondition>) => {
  let writtenAtMs = -Infinity;
  let asking: Promise<StoreCondition> | undefined;
  const ask = async (): Promise<StoreCondition> => {
    if (!(await engine.ping())) return 'silent';
    const now = nowMs();
    if (now - writtenAtMs < writeTrustedMs) return 'ready';
    const probe: LeaseDocument = { _id: probeId, schema: 1, owner: probeId, until: new Date(now) };
    try {
      await engine.collection<LeaseDocument>(leasesSpec.name).put(probe);
      writtenAtMs = now;
      return 'ready';
    } catch {
      return (await engine.ping()) ? 'read-only' : 'silent';
    }
  };
  return () => (asking ??= ask().finally(() => (asking = undefined)));
};
