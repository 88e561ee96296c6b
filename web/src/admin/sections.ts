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
  routing: { to: '/quan-tri/phan-luong', icon: IconRoute, for: 'table:review', group: 'rules' },
  deadlines: { to: '/quan-tri/thoi-han', icon: IconClock, for: 'table:review', group: 'rules' },
  periods: {
    to: '/quan-tri/dai-hoi',
    icon: IconCalendarEvent,
    for: 'table:review',
    group: 'rules',
  },
  calendar: { to: '/quan-tri/lich', icon: IconCalendarTime, for: 'table:review', group: 'rules' },
  people: { to: '/quan-tri/nguoi-dung', icon: IconUsers, for: 'user:write', group: 'register' },
  agencies: {
    to: '/quan-tri/co-quan',
    icon: IconBuilding,
    for: 'register:write',
    group: 'register',
  },
  systems: { to: '/quan-tri/he-thong', icon: IconServer, for: 'register:write', group: 'register' },
  keys: { to: '/quan-tri/khoa', icon: IconKey, for: 'key:write', group: 'connect' },
  webhooks: { to: '/quan-tri/webhook', icon: IconWebhook, for: 'webhook:read', group: 'connect' },
  intake: {
    to: '/quan-tri/nguon-canh-bao',
    icon: IconBellRinging,
    for: 'register:write',
    group: 'connect',
  },
  gateways: {
    to: '/quan-tri/cong-nhan-tin',
    icon: IconMessage2,
    for: 'gateway:write',
    group: 'connect',
  },
  deliveries: {
    to: '/quan-tri/thu-di',
    icon: IconMailForward,
    for: 'delivery:read',
    group: 'check',
  },
  audit: { to: '/quan-tri/kiem-chung', icon: IconShieldCheck, for: 'audit:verify', group: 'check' },
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
