/** Command-line options of the benchmarks: `--people 500 --seeds 1,2,3 --only product,jscat`. */
import { parseArgs } from 'node:util';

export interface Options {
  /** Command line of the product's engine. */
  engine: string;
  people: number;
  seeds: number[];
  /** Names of contenders to run; empty means all. */
  only: string[];
  /** Names of scenarios to run; empty means all. */
  worlds: string[];
  /** Write benchmarks/results/<name>.json (default only when the run is whole). */
  save: boolean;
}

export function readOptions(defaults: { people: number; seeds: number[] }): Options {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', default: 'node bin/cdp.js engine' },
      people: { type: 'string', default: String(defaults.people) },
      seeds: { type: 'string', default: defaults.seeds.join(',') },
      only: { type: 'string', default: '' },
      worlds: { type: 'string', default: '' },
      save: { type: 'boolean', default: false },
    },
  });
  const list = (text: string): string[] => text.split(',').filter((word) => word !== '');
  const only = list(values.only);
  const worlds = list(values.worlds);
  return {
    engine: values.engine,
    people: Number(values.people),
    seeds: list(values.seeds).map(Number),
    only,
    worlds,
    save: values.save || (only.length === 0 && worlds.length === 0),
  };
}
