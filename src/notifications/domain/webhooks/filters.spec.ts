import fc from 'fast-check';
import { type Told, wants } from './filters.js';

const ALL = { events: [], severities: [], agencies: [] };
const CASE: Told = {
  ...{ type: 'incident.closed', severity: 'high' },
  agencies: ['GL-CAT', 'GL-UBND-633'],
};
const REGISTER: Told = { type: 'agency.updated', agencies: [] };

const words = fc.array(fc.constantFrom('incident.*', 'incident.closed', 'agency.*', 'high', 'low'));
const filters = fc.record({ events: words, severities: words, agencies: words });

describe('what a webhook wants', () => {
  it('is everything where it names nothing', () => {
    expect([wants(ALL, CASE), wants(ALL, REGISTER)]).toEqual([true, true]);
  });

  it.each([
    [{ events: ['incident.closed'] }, true, false],
    [{ events: ['incident.*'] }, true, false],
    [{ events: ['incident.closed.*', 'incident'] }, false, false],
    [{ events: ['agency.*', 'incident.opened'] }, false, true],
    // What has no severity and no agency is not what was asked for.
    [{ severities: ['high', 'critical'] }, true, false],
    [{ severities: ['low'] }, false, false],
    [{ agencies: ['GL-UBND-633'] }, true, false],
    [{ agencies: ['GL-UBND-626'] }, false, false],
    [{ events: ['incident.*'], severities: ['high'], agencies: ['GL-CAT'] }, true, false],
    [{ events: ['incident.*'], severities: ['high'], agencies: ['GL-STTTT'] }, false, false],
  ])('is what passes each of its filters: %j', (some, ofCase, ofRegister) => {
    const filter = { ...ALL, ...some };
    expect([wants(filter, CASE), wants(filter, REGISTER)]).toEqual([ofCase, ofRegister]);
  });

  it('is no less when a filter that names something names more', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('events', 'severities', 'agencies'), (filter, name) => {
        fc.pre(filter[name].length > 0 && wants(filter, CASE));
        expect(wants({ ...filter, [name]: [...filter[name], 'more'] }, CASE)).toBe(true);
      }),
    );
  });
});
