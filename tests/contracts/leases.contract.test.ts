import { describeOnEveryStore } from './every-store';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 24, 8, 0, seconds));
const ttlMs = 10_000;

describeOnEveryStore('the leases', (store) => {
  const leases = () => store.storage.leases;

  it('gives a free lease to one of many', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => leases().acquire('retention', `instance-${i}`, ttlMs, at(0))),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it('refuses others until it ends, then lets one take over', async () => {
    await expect(leases().acquire('sending', 'one', ttlMs, at(0))).resolves.toBe(true);
    await expect(leases().acquire('sending', 'two', ttlMs, at(9))).resolves.toBe(false);
    const outcomes = await Promise.all(
      ['two', 'three', 'four'].map((owner) => leases().acquire('sending', owner, ttlMs, at(10))),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    await expect(leases().renew('sending', 'one', ttlMs, at(11))).resolves.toBe(false);
  });

  it('lets its owner renew it in time, and take it again', async () => {
    await leases().acquire('figures', 'one', ttlMs, at(0));
    await expect(leases().renew('figures', 'one', ttlMs, at(8))).resolves.toBe(true);
    await expect(leases().acquire('figures', 'two', ttlMs, at(12))).resolves.toBe(false);
    await expect(leases().acquire('figures', 'one', ttlMs, at(12))).resolves.toBe(true);
    await expect(leases().renew('figures', 'one', ttlMs, at(40))).resolves.toBe(false);
  });

  it('is released by its owner only', async () => {
    await leases().acquire('backup', 'one', ttlMs, at(0));
    await leases().release('backup', 'two');
    await expect(leases().acquire('backup', 'two', ttlMs, at(1))).resolves.toBe(false);
    await leases().release('backup', 'one');
    await expect(leases().acquire('backup', 'two', ttlMs, at(1))).resolves.toBe(true);
  });
});
