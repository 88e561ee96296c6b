import { type Icon, IconRoute } from '@tabler/icons-react';
import { type Me } from '../api/session';
import { type Permission } from '../api/use-session';

const ofAll = {
  routing: { to: '/quan-tri/phan-luong', icon: IconRoute, for: 'table:review', group: 'rules' },
} as const satisfies Record<string, SectionOf>;

interface SectionOf {
  readonly to: string;
  readonly icon: Icon;
  readonly for: Permission;
  readonly group: 'rules' | 'register' | 'connect' | 'check';
}

export type SectionName = keyof typeof ofAll;
export type Section = (typeof ofAll)[SectionName] & { readonly name: SectionName };

/** In the order of the rail: what decides comes first, what is looked after last. */
export const SECTIONS: readonly Section[] = Object.entries(ofAll).map(([name, section]) => ({
  ...section,
  name: name as SectionName,
}));

export const GROUPS = ['rules', 'register', 'connect', 'check'] as const;

export const sectionsOf = (me: Me): readonly Section[] =>
  SECTIONS.filter((section) => me.permissions.includes(section.for));
