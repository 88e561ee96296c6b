import { changeOf, type Levels, withOne } from './levels';

const levels = (shown: Levels['shown'], received: Levels['received']): Levels => ({
  ...{ shown, received },
});

describe('The level that was shown before sending', () => {
  it('needs no word while it holds, also where the desk came back to it', () => {
    expect(changeOf(levels('medium', 'medium'), 'medium')).toBeNull();
    expect(changeOf(levels('medium', 'high'), 'medium')).toBeNull();
  });

  it('is told apart: reckoned anew on receipt, or set by people since', () => {
    expect(changeOf(levels('medium', 'high'), 'high')).toBe('received');
    expect(changeOf(levels('medium', 'medium'), 'high')).toBe('desk');
    expect(changeOf(levels('medium', 'high'), 'critical')).toBe('desk');
  });

  it('is kept of the last reports, of each once', () => {
    const one = levels('low', 'low');
    const many = Array.from({ length: 40 }, (_, i) => `SC-${i}`).reduce<ReturnType<typeof withOne>>(
      (kept, code) => withOne(kept, code, one),
      [],
    );
    expect(many).toHaveLength(30);
    expect(many[0]?.[0]).toBe('SC-39');
    const again = withOne(many, 'SC-20', levels('low', 'high'));
    expect(again).toHaveLength(30);
    expect(again.filter(([code]) => code === 'SC-20')).toEqual([['SC-20', levels('low', 'high')]]);
  });
});
