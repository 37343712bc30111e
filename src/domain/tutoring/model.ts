import { GRID_SIZE, gridPoints } from '../assessment/grid';
import { flattenedDiscrimination, knownCurve, type ItemParameters } from '../assessment/irt';
import { fsrsMemory } from '../memory/fsrs';
import { guessAwareMemory } from '../memory/forgetting';
import type { MemoryModel } from '../memory/port';
import { familiesOf, type Families } from './variants';
import { launchSettings, type EngineSettings } from './settings';

/** A question as the engine sees it. */
export interface EngineItem extends ItemParameters {
  readonly id: string;
  readonly topic: string;
  readonly skill: string;
  readonly kind?: string;
  readonly options?: number;
  /** Id of the question it is a variant of. */
  readonly variantOf?: string;
  readonly medianMs?: number;
  readonly stemChars?: number;
  /** Share of recently active people who met it, 0..1. */
  readonly exposure?: number;
  /** Campaign factor 1–3, never used to certify. */
  readonly boost?: number;
}

/** A bank made ready: curves tabulated on the ability grid. Prepared once per bank, calibration and settings. */
export interface EngineModel {
  readonly version: string;
  readonly topics: readonly string[];
  readonly items: ReadonlyMap<string, EngineItem>;
  readonly settings: EngineSettings;
  readonly memory: MemoryModel;
  readonly tables: ModelTables;
}

/** Parallel arrays, one entry per item in bank order. */
export interface ModelTables {
  readonly list: readonly EngineItem[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Topic and skill of each item as numbers. */
  readonly topic: Int32Array;
  /** P(right | θ) and P(knowing | θ), GRID_SIZE values an item. */
  readonly right: Float64Array;
  readonly known: Float64Array;
  /** Mean over a topic's items of P(right | θ): the topic's characteristic curve. */
  readonly characteristic: readonly Float64Array[];
  readonly itemsPerTopic: Int32Array;
  /** Sums of c and of d − c over each topic's items. */
  readonly chance: Float64Array;
  readonly range: Float64Array;
  readonly families: Families;
}

/** Makes a bank ready. `topics` may be wider than the bank; topics of items that are not listed are added. */
export function prepareModel(input: {
  version: string;
  topics: readonly string[];
  items: Iterable<EngineItem>;
  settings?: Partial<EngineSettings>;
}): EngineModel {
  const settings: EngineSettings = { ...launchSettings, ...input.settings };
  const list = [...input.items];
  const topics = [...new Set([...input.topics, ...list.map((item) => item.topic)])];
  const memory = settings.memory === 'fsrs' ? fsrsMemory() : guessAwareMemory(settings.memoryConstants);
  return {
    version: input.version,
    topics,
    items: new Map(list.map((item) => [item.id, item])),
    settings,
    memory,
    tables: tabulate(list, topics),
  };
}

function tabulate(list: readonly EngineItem[], topics: readonly string[]): ModelTables {
  const topicNumber = new Map(topics.map((topic, index) => [topic, index]));
  const topic = Int32Array.from(list, (item) => topicNumber.get(item.topic) as number);
  const right = new Float64Array(list.length * GRID_SIZE);
  const known = new Float64Array(list.length * GRID_SIZE);
  const characteristic = topics.map(() => new Float64Array(GRID_SIZE));
  const itemsPerTopic = new Int32Array(topics.length);
  const chance = new Float64Array(topics.length);
  const range = new Float64Array(topics.length);
  list.forEach((item, index) => {
    const a = flattenedDiscrimination(item);
    const sums = characteristic[topic[index] as number] as Float64Array;
    itemsPerTopic[topic[index] as number]!++;
    chance[topic[index] as number]! += item.c;
    range[topic[index] as number]! += item.d - item.c;
    const at = index * GRID_SIZE;
    knownCurve(a, item.b, gridPoints).forEach((knows, point) => {
      const p = item.c + (item.d - item.c) * knows;
      known[at + point] = knows;
      right[at + point] = p;
      sums[point]! += p;
    });
  });
  characteristic.forEach((sums, index) => {
    const count = Math.max(1, itemsPerTopic[index] as number);
    sums.forEach((sum, point) => (sums[point] = sum / count));
  });
  const indexOf = new Map(list.map((item, index) => [item.id, index]));
  const families = familiesOf(list);
  return { list, indexOf, topic, right, known, characteristic, itemsPerTopic, chance, range, families };
}
