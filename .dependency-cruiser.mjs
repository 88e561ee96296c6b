const features = 'agencies|auth|duty|guests|incidents|intake|periods|notifications';
// Where the parts are put together: they may reach into features for entities and modules.
const assembly =
  '^src/(app\\.module|app|data-source|create-admin|rotate-seal|rotate-token-keys|main|worker|openapi[^/]*|health\\.controller|jwks\\.controller)\\.ts$|^src/(reference|demo|openapi)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment:
        'Rules know nothing of Nest, TypeORM, HTTP, the clock or other layers; of common only problem.ts.',
      severity: 'error',
      from: { path: '^src/[^/]+/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^src/[^/]+/domain/', '^src/common/problem\\.ts$'] },
    },
    {
      name: 'domain-stays-home',
      severity: 'error',
      from: { path: '^src/([^/]+)/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/[^/]+/domain/', pathNot: '^src/$1/domain/' },
    },
    {
      name: 'features-meet-at-the-top',
      comment: 'Of another feature, only the files directly in its folder are public.',
      severity: 'error',
      from: { path: `^src/(${features})/` },
      to: { path: `^src/(${features})/[^/]+/`, pathNot: '^src/$1/' },
    },
    {
      name: 'nobody-knows-notifications',
      comment: 'Features speak to it through the outbox.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/notifications/', assembly] },
      to: { path: '^src/notifications/' },
    },
    {
      name: 'nobody-knows-intake',
      comment: 'It reports as anybody does; what it reports is a case like any other.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/intake/', assembly] },
      to: { path: '^src/intake/' },
    },
    {
      name: 'nobody-knows-guests',
      comment: 'What a guest reports is a case like any other.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/guests/', assembly] },
      to: { path: '^src/guests/' },
    },
    {
      name: 'guests-meet-few',
      severity: 'error',
      from: { path: '^src/guests/' },
      to: { path: `^src/(${features})/`, pathNot: '^src/(guests|incidents|agencies|auth)/' },
    },
    {
      name: 'intake-meets-few',
      comment: 'Whoever is told of its alerts hears of them by the outbox.',
      severity: 'error',
      from: { path: '^src/intake/' },
      to: { path: `^src/(${features})/`, pathNot: '^src/(intake|incidents|agencies|auth)/' },
    },
    {
      name: 'common-knows-no-feature',
      severity: 'error',
      from: { path: '^src/common/', pathNot: '\\.spec\\.ts$' },
      to: { path: `^src/(${features}|reference|demo)/` },
    },
    {
      name: 'auth-knows-no-feature',
      severity: 'error',
      from: { path: '^src/auth/' },
      to: { path: '^src/(incidents|periods|agencies|duty|notifications)/' },
    },
    {
      name: 'agencies-below-periods-and-incidents',
      severity: 'error',
      from: { path: '^src/agencies/' },
      to: { path: '^src/(incidents|periods|duty)/' },
    },
    {
      name: 'duty-rests-on-agencies-alone',
      severity: 'error',
      from: { path: '^src/duty/' },
      to: { path: '^src/(incidents|periods)/' },
    },
    {
      name: 'periods-below-incidents',
      severity: 'error',
      from: { path: '^src/periods/' },
      to: { path: '^src/incidents/' },
    },
    {
      name: 'http-cannot-write',
      comment: 'Controllers read through repositories and change things through use cases.',
      severity: 'error',
      from: { path: '^src/[^/]+/http/' },
      to: { path: ['^src/common/(database|outbox|tx)\\.ts$', '(^|/)node_modules/typeorm/'] },
    },
    {
      name: 'nothing-knows-http',
      severity: 'error',
      from: { path: '^src/[^/]+/(use-cases|data|domain)/' },
      to: { path: ['^src/[^/]+/http/', '(^|/)node_modules/@nestjs/swagger/'] },
    },
    {
      name: 'data-knows-no-use-case',
      severity: 'error',
      from: { path: '^src/[^/]+/data/' },
      to: { path: '^src/[^/]+/use-cases/' },
    },
    {
      name: 'use-cases-stand-alone',
      comment: 'What two share is a domain function or a repository method.',
      severity: 'error',
      from: {
        path: '^src/[^/]+/use-cases/',
        pathNot: '(\\.spec|/providers|-facts)\\.ts$',
      },
      to: { path: '^src/[^/]+/use-cases/', pathNot: '-facts\\.ts$' },
    },
    {
      name: 'no-dev-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'What src says today must not change what a landed migration did.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot:
          '(\\.d\\.ts|main\\.ts|create-admin\\.ts|rotate-seal\\.ts|rotate-token-keys\\.ts|print-permissions\\.ts|print-openapi\\.ts)$',
      },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
