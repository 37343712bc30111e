import fc from 'fast-check';
import { localTime, momentOf, startOfDay, weekdayOf } from '../../../src/domain/nudging/local-time';

describe('the clock of a person', () => {
  it('reads a moment in their time zone', () => {
    expect(localTime(new Date('2026-07-14T22:30:00Z'), 'Europe/Paris')).toEqual({
      date: '2026-07-15',
      minute: 30,
      weekday: 3,
    });
  });

  it('gives the moment that a clock shows, in winter and in summer', () => {
    expect(momentOf('2026-01-15', 570, 'Europe/Paris')).toEqual(new Date('2026-01-15T08:30:00Z'));
    expect(momentOf('2026-07-15', 570, 'Europe/Paris')).toEqual(new Date('2026-07-15T07:30:00Z'));
  });

  it('skips the hour that spring skips', () => {
    const at = momentOf('2026-03-29', 150, 'Europe/Paris');
    expect(at).toEqual(new Date('2026-03-29T01:30:00Z'));
    expect(localTime(at, 'Europe/Paris').minute).toBe(210);
  });

  it('knows the hour that autumn shows twice, and the second one on demand', () => {
    const first = momentOf('2026-10-25', 150, 'Europe/Paris');
    expect(first).toEqual(new Date('2026-10-25T00:30:00Z'));
    expect(momentOf('2026-10-25', 150, 'Europe/Paris', first)).toEqual(new Date('2026-10-25T01:30:00Z'));
  });

  it('goes there and back for every minute that exists', () => {
    const zones = fc.constantFrom(
      'Europe/Paris',
      'Pacific/Noumea',
      'Australia/Lord_Howe',
      'America/Miquelon',
    );
    const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const at = new Date(minute * 60_000);
        const local = localTime(at, zone);
        const back = momentOf(local.date, local.minute, zone);
        expect(localTime(back, zone)).toEqual(local);
      }),
    );
  });

  it('agrees with Intl at every moment', () => {
    const seconds = fc.integer({ min: Date.UTC(2020, 0, 1) / 1_000, max: Date.UTC(2032, 0, 1) / 1_000 });
    const zones = fc.constantFrom('Europe/Paris', 'Pacific/Noumea', 'Asia/Kathmandu', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(zones, seconds, (timeZone, second) => {
        const at = new Date(second * 1_000);
        const [date, time = ''] = at.toLocaleString('sv-SE', { timeZone }).split(' ');
        const [hours, minutes] = time.split(':').map(Number);
        expect(localTime(at, timeZone)).toMatchObject({ date, minute: hours! * 60 + minutes! });
      }),
      { numRuns: 500 },
    );
  });

  it('starts days at midnight, Monday first', () => {
    expect(startOfDay('2026-11-30', 'Europe/Paris')).toEqual(new Date('2026-11-29T23:00:00Z'));
    expect(weekdayOf('2026-11-30')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
  });
});
