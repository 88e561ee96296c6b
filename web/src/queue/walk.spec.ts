import { placeIn } from './walk';

const search = { view: 'now' } as const;
const walk = { codes: ['SC-1', 'SC-2', 'SC-3'], search };

describe('the way through a queue', () => {
  it('leads from one case to those beside it, and nowhere beyond its ends', () => {
    expect(placeIn(walk, 'SC-2')).toEqual({
      ...{ previous: 'SC-1', next: 'SC-3', at: 2, of: 3, search },
    });
    expect(placeIn(walk, 'SC-1')?.previous).toBeUndefined();
    expect(placeIn(walk, 'SC-3')?.next).toBeUndefined();
  });

  it('is not there for a case that somebody came to by another way', () => {
    expect(placeIn(walk, 'SC-9')).toBeNull();
    expect(placeIn(null, 'SC-1')).toBeNull();
  });
});
