import { faultAt, fieldFor, inOrder, isEmptyAt, placedBy } from './places';

const PLACES = ['/name', '/scope', '/windows/before/from', '/windows/before/to', '/note'];

describe('where a fault belongs', () => {
  it.each([
    ['/name', '/name'],
    ['/scope/0', '/scope'],
    ['/windows/before', '/windows/before/from'],
    ['/windows/before/to', '/windows/before/to'],
    ['/names', null],
    ['', null],
  ])('%s belongs to %s', (pointer, place) => {
    expect(fieldFor(pointer, PLACES)).toBe(place);
  });

  it('a text or a list without anything in it is empty, and what is not there is not', () => {
    const values = { name: { vi: '' }, scope: [], days: [{ day: '' }], host: null };
    const places = ['/name/vi', '/scope', '/days/0/day', '/host', '/name', '/none/at/all'];
    expect(places.filter((at) => isEmptyAt(values, at))).toEqual(places.slice(0, 3));
  });

  it('the nearest field above holds it', () => {
    expect(fieldFor('/a/b/c', ['/a', '/a/b'])).toBe('/a/b');
  });

  it('the list has the order of the page, and keeps what has no field', () => {
    const faults = new Map(['/strange', '/note', '/scope/1', '/name'].map((at) => [at, 'x']));
    expect(inOrder(faults, PLACES)).toEqual(['/name', '/scope/1', '/note', '/strange']);
  });

  it('a field shows its own fault before one of its parts, and none of its namesakes', () => {
    const faults = new Map([
      ['/scope/0', 'part'],
      ['/scope', 'whole'],
      ['/scopes', 'other'],
    ]);
    expect(faultAt(faults, '/scope')).toBe('Whole');
    expect(placedBy(new Map([['/scope/3', 'part']]))('/scope').error).toBe('Part');
    expect(placedBy(new Map([['/scopes', 'other']]))('/scope').error).toBeUndefined();
  });
});
