import { isAtOnePlace } from '../../../src/domain/learner/one-place';
import type { ClosedPresentation, OpenPresentation } from '../../../src/domain/learner/state';

const orders = [
  ['a', 'b', 'c', 'd'],
  ['b', 'c', 'd', 'a'],
  ['c', 'd', 'a', 'b'],
];
const put = (index: number, more: Partial<OpenPresentation> = {}): OpenPresentation =>
  ({ kind: 'single', purpose: 'reinforce', order: orders[index % 3], ...more }) as OpenPresentation;
const answered = (index: number, place: number, more: Partial<OpenPresentation> = {}): ClosedPresentation => {
  const open = put(index, more);
  const response = { kind: 'choices', ids: [open.order[place]] };
  return { ...open, result: { kind: 'answered', response } } as ClosedPresentation;
};
const run = (places: number[], more: Partial<OpenPresentation> = {}): ClosedPresentation[] =>
  places.map((place, index) => answered(index, place, more));
const at = (closed: ClosedPresentation[], place: number): boolean => {
  const open = put(closed.length);
  return isAtOnePlace(closed, open, { kind: 'choices', ids: [open.order[place]!] });
};

describe('a run of answers at one place', () => {
  it('is noticed at the sixth, whatever the choices are', () => {
    expect(at(run([1, 1, 1, 1, 1]), 1)).toBe(true);
    expect(at(run([1, 1, 1, 1]), 1)).toBe(false);
    expect(at(run([1, 1, 1, 1, 1]), 2)).toBe(false);
    expect(at(run([1, 1, 2, 1, 1]), 1)).toBe(false);
  });

  it('is broken by anything that has no place, and never made in a certification', () => {
    const skipped = { ...put(0), result: { kind: 'skipped' } } as ClosedPresentation;
    expect(at([...run([1, 1]), skipped, ...run([1, 1, 1])], 1)).toBe(false);
    expect(at(run([1, 1, 1, 1, 1], { purpose: 'certify' }), 1)).toBe(false);
    expect(at(run([0, 0, 0, 0, 0], { kind: 'scenario' }), 0)).toBe(false);
    const open = put(5);
    expect(isAtOnePlace(run([0, 0, 0, 0, 0]), open, { kind: 'do-not-know' })).toBe(false);
    const two = { kind: 'choices' as const, ids: open.order.slice(0, 2) };
    expect(isAtOnePlace(run([0, 0, 0, 0, 0]), open, two)).toBe(false);
  });
});
