import { upToDate } from '../../src/storage/versions';

interface Third {
  _id: string;
  schema: number;
  names: string[];
  count: number;
}
const migrations = {
  1: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, names: [name] }),
  2: (document: Record<string, unknown>) => ({ ...document, count: (document['names'] as string[]).length }),
};

describe('a stored document of an older version', () => {
  it('is brought up to date one version at a time', () => {
    const first = { _id: 'a', schema: 1, name: 'Zoé' };
    expect(upToDate<Third>(first, 3, migrations)).toEqual({ _id: 'a', schema: 3, names: ['Zoé'], count: 1 });
    expect(upToDate<Third>({ _id: 'a', schema: 2, names: ['x', 'y'] } as never, 3, migrations)).toMatchObject(
      { count: 2 },
    );
    expect(first).toEqual({ _id: 'a', schema: 1, name: 'Zoé' });
  });

  it('is given as it is when it is up to date', () => {
    const document = { _id: 'a', schema: 3, names: [], count: 0 };
    expect(upToDate<Third>(document, 3, migrations)).toBe(document);
  });

  it.each([
    [{ _id: 'a', schema: 4 }, /version 4.*run the newer service/],
    [{ _id: 'a' } as never, /version undefined/],
  ])('that cannot be read says why: %j', (document, message) => {
    expect(() => upToDate<Third>(document, 3, migrations)).toThrow(message);
  });

  it('cannot skip a step', () => {
    expect(() => upToDate<Third>({ _id: 'a', schema: 1 }, 3, { 2: migrations[2] })).toThrow(
      /no migration from version 1/,
    );
  });
});
