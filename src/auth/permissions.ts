import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';

export const PERMISSIONS = [
  'session:own',
  'register:read',
  'register:write',
  'user:read',
  'user:write',
  'key:write',
  'webhook:read',
  'webhook:write',
  'gateway:write',
  'duty:read',
  'duty:write',
  'duty:hand-over',
  'notification:own',
  'feed:read',
  'incident:read',
  'incident:report',
  'incident:report-for-others',
  'alert:report',
  'incident:correct',
  'incident:move',
  'incident:assign',
  'incident:confirm-sender',
  'incident:rate',
  'incident:comment',
  'incident:comment-desk',
  'incident:link',
  'task:write',
  'approval:decide',
  'evidence:read',
  'evidence:write',
  'evidence:export',
  'table:review',
  'table:draft',
  'table:approve',
  'audit:read',
  'audit:verify',
  'delivery:read',
  'delivery:replay',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What a role may do; whose matters it may do it to, the queries say. */
export const ROLES = {
  reporter: [
    'session:own',
    'notification:own',
    'register:read',
    'feed:read',
    'incident:read',
    'incident:report',
    'incident:correct',
    'incident:move',
    'incident:comment',
    'task:write',
    'evidence:read',
    'evidence:write',
  ],
  handler: [
    'session:own',
    'notification:own',
    'register:read',
    'feed:read',
    'user:read',
    'duty:read',
    'duty:hand-over',
    'incident:read',
    'incident:report',
    'incident:move',
    'incident:rate',
    'incident:comment',
    'incident:comment-desk',
    'incident:link',
    'approval:decide',
    'task:write',
    'evidence:read',
    'evidence:write',
    'evidence:export',
  ],
  coordinator: [
    'session:own',
    'notification:own',
    'register:read',
    'feed:read',
    'user:read',
    'duty:read',
    'duty:write',
    'duty:hand-over',
    'incident:read',
    'incident:report',
    'incident:report-for-others',
    'incident:correct',
    'incident:move',
    'incident:assign',
    'incident:confirm-sender',
    'incident:rate',
    'incident:comment',
    'incident:comment-desk',
    'incident:link',
    'approval:decide',
    'task:write',
    'table:review',
    'audit:read',
    'evidence:read',
    'evidence:write',
    'evidence:export',
  ],
  supervisor: [
    'session:own',
    'notification:own',
    'register:read',
    'feed:read',
    'user:read',
    'duty:read',
    'incident:read',
    'approval:decide',
    'table:review',
    'table:approve',
    'audit:read',
    'evidence:read',
    'evidence:export',
  ],
  admin: [
    'session:own',
    'notification:own',
    'register:read',
    'feed:read',
    'register:write',
    'user:read',
    'user:write',
    'key:write',
    'webhook:read',
    'webhook:write',
    'gateway:write',
    'duty:read',
    'duty:write',
    'table:review',
    'table:draft',
    'table:approve',
    'delivery:read',
    'delivery:replay',
  ],
  auditor: [
    'session:own',
    'notification:own',
    'register:read',
    'feed:read',
    'audit:read',
    'audit:verify',
  ],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role): readonly Permission[] => ROLES[role]));

/**
 * What the key of an office's system may be given: to report, to follow what was reported, to add to it. What is decided
 * is decided by a person, and who a person is never depends on a key. Alerts are reported by keys alone.
 */
export const SCOPES = [
  'register:read',
  'feed:read',
  'incident:read',
  'incident:report',
  'alert:report',
  'incident:correct',
  'incident:comment',
  'evidence:read',
  'evidence:write',
] as const satisfies readonly Permission[];
export type Scope = (typeof SCOPES)[number];

const isScope = (permission: Permission): boolean =>
  (SCOPES as readonly Permission[]).includes(permission);

export const RequiredPermission = Reflector.createDecorator<Permission>();
export const OpenWithDuties = Reflector.createDecorator<true>({ transform: () => true });
export const PublicRoute = Reflector.createDecorator<true>({ transform: () => true });

/** Every handler carries Requires or Public; the guard refuses one that carries neither. */
export const Requires = (permission: Permission) =>
  applyDecorators(
    RequiredPermission(permission),
    ApiBearerAuth('bearer'),
    ...(isScope(permission) ? [ApiSecurity('apiKey')] : []),
    ApiExtension('x-permission', permission),
  );

export const Public = () => applyDecorators(PublicRoute());

/** Open to a person who has something to do first: what they need to do it, to see who they are, and to leave. */
export const EvenWithDuties = () =>
  applyDecorators(OpenWithDuties(), ApiExtension('x-even-with-duties', true));
