import type { DocumentCollection, StoredDocument } from '../../src/storage';
import { describeOnEveryStore } from './every-store';

/** The people's collection serves as an example: it has declared fields. */
interface Example extends StoredDocument {
  tenantId?: string;
  unit?: string;
  n?: number;
  inner?: Record<string, unknown>;
}
const one = (_id: string, more: Partial<Example> = {}): Example => ({ _id, schema: 1, ...more });

describeOnEveryStore('a document collection', (store) => {
  const people = () =>
    store.storage.documents.find(
      ({ spec }) => spec.name === 'people',
    ) as unknown as DocumentCollection<Example>;
  beforeEach(async () => void (await people().deleteMany({})));

  it('keeps any plain data: nested dates, odd keys, unicode, empty values', async () => {
    const document = one('plain', {
      tenantId: 't',
      inner: {
        'a.b': { $c: [new Date(0), null, '', {}, []] },
        '%': 0.1 + 0.2,
        '%2E': -1,
        é: '\u2028 😀 \\ "',
        big: 2 ** 40,
        __proto: true,
      },
    });
    await people().insert(document);
    await expect(people().get('plain')).resolves.toEqual(document);
  });

  it('does not share its documents with callers', async () => {
    const document = one('own', { inner: { n: 1 } });
    await people().insert(document);
    (document.inner as { n: number }).n = 2;
    const read = await people().get('own');
    (read?.inner as { n: number }).n = 3;
    await expect(people().get('own')).resolves.toMatchObject({ inner: { n: 1 } });
  });

  it('replaces only what exists and meets the condition', async () => {
    await expect(people().replace(one('cas', { unit: 'b' }))).resolves.toBe(false);
    await people().insert(one('cas', { unit: 'a', n: 1 }));
    await expect(people().replace(one('cas', { unit: 'b' }), { unit: 'z' })).resolves.toBe(false);
    await expect(people().replace(one('cas', { unit: 'b' }), { unit: 'a' })).resolves.toBe(true);
    await expect(people().get('cas')).resolves.toEqual(one('cas', { unit: 'b' }));
  });

  it('changes some members and returns the document after the change', async () => {
    await people().insert(one('change', { unit: 'a', n: 1, inner: { kept: true } }));
    await expect(people().change('change', { unit: 'z' }, { n: 2 })).resolves.toBeUndefined();
    await expect(people().change('nobody', {}, { n: 2 })).resolves.toBeUndefined();
    await expect(people().change('change', { unit: 'a' }, { n: 2, unit: undefined })).resolves.toEqual(
      one('change', { n: 2, inner: { kept: true } }),
    );
    await expect(people().get('change')).resolves.toEqual(one('change', { n: 2, inner: { kept: true } }));
  });

  it('loses none of many concurrent changes', async () => {
    await people().insert(one('many', { inner: {} }));
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        people().change('many', {}, { [`member${i}`]: i } as Partial<Example>),
      ),
    );
    const members = Object.keys((await people().get('many')) ?? {}).filter((name) =>
      name.startsWith('member'),
    );
    expect(members).toHaveLength(20);
  });

  it('lets one of many concurrent changes meet its condition', async () => {
    await people().insert(one('claim', { unit: 'free' }));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        people().change('claim', { unit: 'free' }, { unit: `taken-${i}` }),
      ),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it('filters, sorts, limits, counts, lists and deletes by declared fields', async () => {
    for (const [id, unit] of Object.entries({ a: 'x', b: 'y', c: 'x', d: 'z' }))
      await people().insert(one(id, { unit, n: 1 }));
    await people().insert(one('e'));
    const ids = async (...args: Parameters<DocumentCollection<Example>['find']>) =>
      (await people().find(...args)).map(({ _id }) => _id);
    await expect(ids({ unit: 'x' }, { sort: { _id: -1 } })).resolves.toEqual(['c', 'a']);
    await expect(ids({ unit: { gte: 'y', lt: 'zz' } }, { sort: { unit: 1 } })).resolves.toEqual(['b', 'd']);
    await expect(
      ids({ unit: { in: ['x', 'z'] }, _id: { gt: 'a' } }, { sort: { _id: 1 }, limit: 1 }),
    ).resolves.toEqual(['c']);
    await expect(ids({ unit: { exists: false } })).resolves.toEqual(['e']);
    await expect(people().count({ unit: { exists: true } })).resolves.toBe(4);
    await expect(people().list({ unit: 'y' })).resolves.toEqual([{ _id: 'b', schema: 1, unit: 'y' }]);
    await expect(people().deleteMany({ unit: 'x' })).resolves.toBe(2);
    await expect(people().count({})).resolves.toBe(3);
  });

  it('refuses undeclared fields and operators smuggled in as values', async () => {
    await expect(Promise.resolve().then(() => people().find({ n: 1 }))).rejects.toThrow(
      /not a declared field/,
    );
    await expect(Promise.resolve().then(() => people().find({}, { sort: { n: 1 } }))).rejects.toThrow(
      /not a declared field/,
    );
    for (const smuggled of [{ $gt: '' }, { gt: { $gt: '' } }, { in: [{ $gt: '' }] }, [], null])
      await expect(
        Promise.resolve().then(() => people().deleteMany({ unit: smuggled as unknown as string })),
      ).rejects.toThrow(TypeError);
  });

  it('gets many in the order asked, and iterates in the order of ids', async () => {
    for (const id of ['b', 'd', 'a', 'c']) await people().insert(one(id));
    expect((await people().getMany(['c', 'nobody', 'a'])).map(({ _id }) => _id)).toEqual(['c', 'a']);
    const ids: string[] = [];
    for await (const { _id } of people().iterate({ _id: { gte: 'b' } })) ids.push(_id);
    expect(ids).toEqual(['b', 'c', 'd']);
  });

  it('inserts in bulk what is not there yet', async () => {
    await people().insert(one('k3', { n: 0 }));
    const documents = Array.from({ length: 1_200 }, (_, i) => one(`k${i}`, { n: 1 }));
    await expect(people().insertMany(documents)).resolves.toEqual({ inserted: 1_199, duplicates: 1 });
    await expect(people().count({})).resolves.toBe(1_200);
    await expect(people().get('k3')).resolves.toMatchObject({ n: 0 });
  });

  it('still knows everything after being opened again', async () => {
    await people().insert(one('kept', { inner: { at: new Date(5) } }));
    await people().insert(one('deleted'));
    await people().delete('deleted');
    await store.reopen();
    await expect(people().get('kept')).resolves.toEqual(one('kept', { inner: { at: new Date(5) } }));
    await expect(people().get('deleted')).resolves.toBeUndefined();
  });
});
