import { openHolidays } from '../../../src/calendar/holidays';
import { organisationSchema } from '../../../src/domain/organisation';
import { defaultBounds, readDays, sendingRules } from '../../../src/domain/nudging/sending-rules';

const organisation = organisationSchema.parse({
  schema: 1,
  name: 'Métropole',
  contact: { name: 'Formation' },
  emergency: { contact: { name: 'Assistance' }, steps: ['Appeler'] },
  dataProtection: { officer: 'DPO' },
  sending: { hours: '09:00-17:00', days: [1, 2], holidays: 'FR-57' },
});
const holidaysOf = (region: string) => openHolidays().of(region);

describe('when an organisation lets the service write first', () => {
  it('is what its settings say', () => {
    const rules = sendingRules(organisation, defaultBounds, holidaysOf);
    expect(rules.hours).toEqual({ from: 540, to: 1_020 });
    expect(rules.days).toEqual([1, 2]);
    expect(rules.isHoliday('2026-12-26')).toBe(true);
  });

  it('is what the operator says where they say something', () => {
    const rules = sendingRules(
      organisation,
      { hours: '00:00-24:00', days: '1-7', holidays: 'none' },
      holidaysOf,
    );
    expect(rules.hours).toEqual({ from: 0, to: 1_440 });
    expect(rules.days).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rules.isHoliday('2026-12-25')).toBe(false);
  });

  it('reads days as ranges, over Sunday too, and as lists', () => {
    expect(readDays('1-5')).toEqual([1, 2, 3, 4, 5]);
    expect(readDays('6-2')).toEqual([1, 2, 6, 7]);
    expect(readDays('4,1,1')).toEqual([1, 4]);
  });
});

describe('public holidays', () => {
  it.each([
    ['FR', '2026-07-14', true],
    ['FR', '2026-04-06', true],
    ['FR', '2026-04-03', false],
    ['FR', '2026-12-26', false],
    ['FR-57', '2026-12-26', true],
    ['FR-67', '2026-12-26', true],
    ['FR-68', '2026-12-26', true],
    ['FR-RE', '2026-12-20', true],
    ['FR-MQ', '2026-05-22', true],
    ['FR-NC', '2026-09-24', true],
    ['none', '2026-12-25', false],
  ])('%s, %s: %s', (region, date, isHoliday) => {
    expect(openHolidays().of(region)(date)).toBe(isHoliday);
  });
});
