import { measureRealBank } from '../../benchmarks/engine/real-bank';
import { realContent } from './release-of';

describe('people who know a question or answer it blindly', () => {
  it('are rated neither too high nor too surely, and rarely certified by luck', () => {
    const figures = measureRealBank(realContent(), { people: 40, questions: 15, seed: 7 });
    expect(Math.abs(figures.bias.value)).toBeLessThan(0.12);
    expect(figures.coverage.value).toBeGreaterThan(0.92);
    expect(figures.rmse.value).toBeLessThan(0.6);
    expect(figures.certified).toBeGreaterThan(100);
    expect(figures.wronglyCertified).toBeLessThan(0.06);
  });
});
