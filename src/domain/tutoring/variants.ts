import { lookup } from '../lookup';
import type { Trace } from '../memory/port';
import type { EngineItem } from './model';
import { isMet, type EngineState } from './state';

/** Questions that ask the same thing in other words, by the id of each; questions without a variant are absent. */
export type Families = ReadonlyMap<string, readonly EngineItem[]>;

export function familiesOf(items: readonly EngineItem[]): Families {
  const byId = new Map(items.map((item) => [item.id, item]));
  const rootOf = (item: EngineItem): string => {
    const seen = new Set([item.id]);
    let root = item;
    while (root.variantOf !== undefined && !seen.has(root.variantOf)) {
      seen.add(root.variantOf);
      const origin = byId.get(root.variantOf);
      if (!origin) return root.variantOf;
      root = origin;
    }
    return root.id;
  };
  const byRoot = new Map<string, EngineItem[]>();
  for (const item of items) byRoot.set(rootOf(item), [...(byRoot.get(rootOf(item)) ?? []), item]);
  const families = new Map<string, readonly EngineItem[]>();
  for (const family of byRoot.values()) {
    if (family.length > 1) for (const item of family) families.set(item.id, family);
  }
  return families;
}

/** What is remembered of a question, whichever of its variants was answered last. */
export function traceAcross(families: Families, state: EngineState, item: EngineItem): Trace | undefined {
  let latest = lookup(state.memories, item.id);
  for (const sibling of families.get(item.id) ?? []) {
    const trace = lookup(state.memories, sibling.id);
    if (isMet(trace) && (!isMet(latest) || trace.last > latest.last)) latest = trace;
  }
  return latest;
}

/** The variant to serve for a review: one never put, else the one put longest ago. */
export function freshest(
  families: Families,
  state: EngineState,
  item: EngineItem,
  mayPut: (item: EngineItem) => boolean,
): EngineItem {
  const asked = (each: EngineItem): number => lookup(state.memories, each.id)?.asked ?? -Infinity;
  let fresh = item;
  for (const sibling of families.get(item.id) ?? []) {
    if (asked(sibling) < asked(fresh) && mayPut(sibling)) fresh = sibling;
  }
  return fresh;
}
