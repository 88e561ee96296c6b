import {
  type Icon,
  IconBuilding,
  IconCalendarEvent,
  IconClock,
  IconKey,
  IconBellRinging,
  IconMailForward,
  IconMessage2,
  IconRoute,
  IconServer,
  IconShieldCheck,
  IconCalendarTime,
  IconUsers,
  IconWebhook,
} from '@tabler/icons-react';
import { type Me } from '../api/session';
import { type Permission } from '../api/use-session';

const ofAll = {
  routing: {
    ...{ to: '/quan-tri/phan-luong', icon: IconRoute, group: 'rules' },
    ...{ for: 'register:read', work: 'table:review' },
  },
  deadlines: {
    ...{ to: '/quan-tri/thoi-han', icon: IconClock, group: 'rules' },
    ...{ for: 'register:read', work: 'table:review' },
  },
  periods: {
    ...{ to: '/quan-tri/dai-hoi', icon: IconCalendarEvent, group: 'rules' },
    ...{ for: 'register:read', work: 'register:write' },
  },
  calendar: {
    ...{ to: '/quan-tri/lich', icon: IconCalendarTime, group: 'rules' },
    ...{ for: 'register:read', work: 'register:write' },
  },
  people: {
    ...{ to: '/quan-tri/nguoi-dung', icon: IconUsers, group: 'register' },
    ...{ for: 'user:read', work: 'user:write' },
  },
  agencies: {
    ...{ to: '/quan-tri/co-quan', icon: IconBuilding, group: 'register' },
    ...{ for: 'register:read', work: 'register:write' },
  },
  systems: {
    ...{ to: '/quan-tri/he-thong', icon: IconServer, group: 'register' },
    ...{ for: 'register:read', work: 'register:write' },
  },
  keys: {
    ...{ to: '/quan-tri/khoa', icon: IconKey, group: 'connect' },
    ...{ for: 'key:write', work: 'key:write' },
  },
  webhooks: {
    ...{ to: '/quan-tri/webhook', icon: IconWebhook, group: 'connect' },
    ...{ for: 'webhook:read', work: 'webhook:write' },
  },
  intake: {
    ...{ to: '/quan-tri/nguon-canh-bao', icon: IconBellRinging, group: 'connect' },
    ...{ for: 'register:write', work: 'register:write' },
  },
  gateways: {
    ...{ to: '/quan-tri/cong-nhan-tin', icon: IconMessage2, group: 'connect' },
    ...{ for: 'gateway:write', work: 'gateway:write' },
  },
  deliveries: {
    ...{ to: '/quan-tri/thu-di', icon: IconMailForward, group: 'check' },
    ...{ for: 'delivery:read', work: 'delivery:replay' },
  },
  audit: {
    ...{ to: '/quan-tri/kiem-chung', icon: IconShieldCheck, group: 'check' },
    ...{ for: 'audit:verify', work: 'audit:verify' },
  },
} as const satisfies Record<string, SectionOf>;

interface SectionOf {
  readonly to: string;
  readonly icon: Icon;
  /** What one must be allowed to see it at all. */
  readonly for: Permission;
  /** What makes it somebody's work. */
  readonly work: Permission;
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

/** Where somebody arrives: at what is their work, else at the first that they may read. */
export function firstSectionOf(me: Me): Section | undefined {
  const sections = sectionsOf(me);
  return sections.find(({ work }) => me.permissions.includes(work)) ?? sections[0];
}
