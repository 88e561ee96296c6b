import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Permission, PERMISSIONS, ROLE_NAMES, ROLES, SCOPES } from './auth/permissions.js';
import { type Language } from './common/localisation.js';
import { projectRoot } from './common/project-root.js';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly scopes: string;
  readonly permission: string;
  readonly key: string;
  readonly means: string;
  /** By permission. */
  readonly 'means-of': Readonly<Record<string, string>>;
}

const textsOf = (language: Language): Texts =>
  JSON.parse(
    readFileSync(join(projectRoot, 'resources', language, 'permissions.json'), 'utf8'),
  ) as Texts;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const mark = (holds: boolean): string => (holds ? '✓' : '–');

const holders = (permission: Permission): boolean[] => [
  ...ROLE_NAMES.map((role) => (ROLES[role] as readonly Permission[]).includes(permission)),
  (SCOPES as readonly Permission[]).includes(permission),
];

/** The tables of roles, permissions and scopes as a page for people; Markdown, its columns not yet aligned. */
export function permissionsPage(): string {
  const [vi, en] = [textsOf('vi'), textsOf('en')];
  const columns = [vi.permission, ...ROLE_NAMES.map((role) => `\`${role}\``), vi.key];
  return [
    `# ${vi.title} · ${en.title}`,
    ...[vi.intro, vi.scopes, en.intro, en.scopes],
    [
      row(...columns),
      row(...columns.map(() => '---')),
      ...PERMISSIONS.map((one) => row(`\`${one}\``, ...holders(one).map(mark))),
    ].join('\n'),
    [
      row(`${vi.permission} · ${en.permission}`, vi.means, en.means),
      row('---', '---', '---'),
      ...PERMISSIONS.map((one) =>
        row(`\`${one}\``, vi['means-of'][one] ?? '', en['means-of'][one] ?? ''),
      ),
    ].join('\n'),
  ].join('\n\n');
}
