import { type Wording } from '../../domain/tasks/playbook.js';
import { type Playbook } from '../../playbook.entity.js';

export interface PlaybookView {
  readonly code: string;
  readonly name: Wording;
  readonly taxonomy: string;
  readonly type: string | null;
  readonly severities: Playbook['severities'];
  readonly steps: Playbook['steps'];
  readonly verification: Playbook['verification'];
  readonly source: string | null;
  readonly note: string | null;
  readonly active: boolean;
  readonly version: number;
}

export const playbookView = ({
  nameVi,
  nameEn,
  ...playbook
}: Omit<Playbook, 'search'>): PlaybookView => ({
  ...playbook,
  name: { vi: nameVi, en: nameEn },
});
