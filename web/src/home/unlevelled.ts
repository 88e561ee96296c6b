import { type Schemas } from '../api/desk';

type System = Pick<Schemas['SystemDto'], 'name' | 'code' | 'level' | 'congressRole'>;

const WEIGHT: Record<System['congressRole'], number> = { critical: 0, supporting: 1, none: 2 };

/** Systems whose level nobody has said, those that a congress needs first. */
export const unlevelled = <T extends System>(systems: readonly T[]): readonly T[] =>
  systems
    .filter(({ level }) => level === null)
    .sort((a, b) => WEIGHT[a.congressRole] - WEIGHT[b.congressRole]);
