import { monthsBefore } from '../../../src/domain/privacy/periods';

const day = (text: string): Date => new Date(`${text}T10:00:00Z`);

describe('the same day so many months before', () => {
  it.each([
    ['2026-11-24', 24, '2024-11-24'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-03-31', 1, '2028-02-29'],
    ['2026-01-15', 12, '2025-01-15'],
  ])('of %s, %i months before, is %s', (from, months, to) => {
    expect(monthsBefore(day(from), months)).toEqual(day(to));
  });
});
