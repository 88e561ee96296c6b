import { unlevelled } from './unlevelled';

const system = (
  code: string,
  level: number | null,
  congressRole: 'none' | 'critical' = 'none',
) => ({
  ...{ code, name: code, level, congressRole },
});

describe('Systems without a level', () => {
  it('are those whose level nobody has said, what a congress needs first', () => {
    const all = [
      system('mail', null),
      system('portal', 2),
      system('office', null, 'critical'),
      system('archive', null),
    ];
    expect(unlevelled(all).map(({ code }) => code)).toEqual(['office', 'mail', 'archive']);
    expect(unlevelled([system('portal', 3)])).toEqual([]);
  });
});
