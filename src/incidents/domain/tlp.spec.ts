import fc from 'fast-check';
import { stricterTlp, TLP, TOLD_ACROSS_CASES } from './tlp.js';

describe('the traffic light', () => {
  it('of two marks keeps the stricter, whichever comes first', () => {
    const marks = fc.constantFrom(...TLP);
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        const kept = stricterTlp(one, other);
        expect(kept).toBe(stricterTlp(other, one));
        expect(TLP.indexOf(kept)).toBe(Math.max(TLP.indexOf(one), TLP.indexOf(other)));
      }),
    );
  });

  it('lets nothing across cases that is stricter than what it keeps back', () => {
    const keptBack = TLP.filter((mark) => !TOLD_ACROSS_CASES.includes(mark));
    expect(keptBack).toEqual(['AMBER+STRICT', 'RED']);
    TOLD_ACROSS_CASES.forEach((told) => {
      keptBack.forEach((kept) => {
        expect(stricterTlp(told, kept)).toBe(kept);
      });
    });
  });
});
