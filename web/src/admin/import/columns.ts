import { type Register } from './use-import';

interface Column {
  readonly key: string;
  /** Every row has it, or every row that makes a new entry. */
  readonly needed?: true;
}

/** What a file may say, as the API documents it; each has its words under `importing.column`. */
export const COLUMNS = {
  agencies: [
    { key: 'code', needed: true },
    { key: 'nameVi', needed: true },
    { key: 'nameEn', needed: true },
    { key: 'kind', needed: true },
    { key: 'parent' },
    { key: 'district' },
    { key: 'eidCode' },
    { key: 'verification' },
    { key: 'reports' },
    { key: 'note' },
    { key: 'active' },
  ],
  systems: [
    { key: 'code', needed: true },
    { key: 'name', needed: true },
    { key: 'level' },
    { key: 'operatorAgency', needed: true },
    { key: 'provider' },
    { key: 'domains' },
    { key: 'ipAddresses' },
    { key: 'congressRole' },
    { key: 'note' },
    { key: 'active' },
  ],
} as const satisfies Record<Register, readonly Column[]>;
