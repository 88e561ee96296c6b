import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { AppModule, settingsOf } from '../../src/app.module.js';
import { buildApp } from '../../src/app.js';
import { PublicRoute, RequiredPermission, type Role } from '../../src/auth/permissions.js';
import { openApiDocument } from '../../src/openapi/document.js';
import { type Caller, TestApp } from '../support/app.js';
import { recreate, TEMPLATE } from '../support/databases.js';
import { testEnvironment } from '../support/environment.js';

const PEOPLE: Readonly<Record<Role, string>> = {
  reporter: 'reporter',
  handler: 'handler',
  coordinator: 'coordinator',
  supervisor: 'supervisor',
  admin: 'admin',
  auditor: 'auditor',
};

const EVERYONE: readonly Role[] = [
  'reporter',
  'handler',
  'coordinator',
  'supervisor',
  'admin',
  'auditor',
];
const READERS: readonly Role[] = ['reporter', 'handler', 'coordinator', 'supervisor'];
const DUTY_READERS: readonly Role[] = ['handler', 'coordinator', 'supervisor', 'admin'];
const WORKERS: readonly Role[] = ['reporter', 'handler', 'coordinator'];

// Drafts are for those who judge them: whoever writes, decides and works by them.
const TABLE_READERS: readonly Role[] = ['coordinator', 'supervisor', 'admin'];

/** Who may call what, written by hand from the table of roles in the contract: a new route needs a row. */
const MAY: Readonly<Record<string, readonly Role[]>> = {
  getMe: EVERYONE,
  signOut: EVERYONE,
  listSessions: EVERYONE,
  endSession: EVERYONE,
  getSecondFactors: EVERYONE,
  renewRecoveryCodes: EVERYONE,
  beginTotp: EVERYONE,
  confirmTotp: EVERYONE,
  removeTotp: EVERYONE,
  listPasskeys: EVERYONE,
  beginPasskey: EVERYONE,
  addPasskey: EVERYONE,
  renamePasskey: EVERYONE,
  removePasskey: EVERYONE,
  changePassword: EVERYONE,
  issuePasswordReset: ['admin'],
  listAgencies: EVERYONE,
  getAgency: EVERYONE,
  createAgency: ['admin'],
  updateAgency: ['admin'],
  importAgencies: ['admin'],
  getAgencyTemplate: ['admin'],
  listSystems: EVERYONE,
  getSystem: EVERYONE,
  createSystem: ['admin'],
  updateSystem: ['admin'],
  importSystems: ['admin'],
  getSystemTemplate: ['admin'],
  listUsers: ['handler', 'coordinator', 'supervisor', 'admin'],
  getUser: ['handler', 'coordinator', 'supervisor', 'admin'],
  createUser: ['admin'],
  updateUser: ['admin'],
  resetSecondFactors: ['admin'],
  listUserSessions: ['admin'],
  endUserSessions: ['admin'],
  endUserSession: ['admin'],
  listApiKeys: ['admin'],
  createApiKey: ['admin'],
  getApiKey: ['admin'],
  updateApiKey: ['admin'],
  rotateApiKey: ['admin'],
  revokeApiKey: ['admin'],
  listWebhooks: ['admin'],
  createWebhook: ['admin'],
  getWebhook: ['admin'],
  updateWebhook: ['admin'],
  deleteWebhook: ['admin'],
  enableWebhook: ['admin'],
  disableWebhook: ['admin'],
  rotateWebhookSecret: ['admin'],
  testWebhook: ['admin'],
  listWebhookDeliveries: ['admin'],
  getWebhookDelivery: ['admin'],
  replayWebhookDeliveries: ['admin'],
  listNotifications: EVERYONE,
  markNotificationsRead: EVERYONE,
  getNotificationPreferences: EVERYONE,
  setNotificationPreferences: EVERYONE,
  getDutyNow: DUTY_READERS,
  getDutyGaps: DUTY_READERS,
  getDutyCalendar: DUTY_READERS,
  listShifts: DUTY_READERS,
  getShift: DUTY_READERS,
  createShift: ['coordinator', 'admin'],
  updateShift: ['coordinator', 'admin'],
  deleteShift: ['coordinator', 'admin'],
  handOverShift: ['handler', 'coordinator'],
  listGateways: ['admin'],
  createGateway: ['admin'],
  getGateway: ['admin'],
  updateGateway: ['admin'],
  testGateway: ['admin'],
  listDeliveries: ['admin'],
  getDelivery: ['admin'],
  replayDeliveries: ['admin'],
  listPeriods: EVERYONE,
  getPeriod: EVERYONE,
  getCurrentPhase: EVERYONE,
  createPeriod: ['admin'],
  updatePeriod: ['admin'],
  deletePeriod: ['admin'],
  getCalendar: EVERYONE,
  replaceCalendar: ['admin'],
  getTaxonomy: EVERYONE,
  getScoring: EVERYONE,
  getRoutingTable: EVERYONE,
  listRoutingTableVersions: EVERYONE,
  getDeadlineTable: EVERYONE,
  draftRoutingTable: ['admin'],
  listRoutingTableDrafts: TABLE_READERS,
  listDeadlineTableDrafts: TABLE_READERS,
  listScoringDrafts: TABLE_READERS,
  getRoutingTableDraft: TABLE_READERS,
  discardRoutingTableDraft: ['admin'],
  decideRoutingTableDraft: ['supervisor', 'admin'],
  getRoutingTableVersion: EVERYONE,
  simulateRoutingTable: TABLE_READERS,
  draftDeadlineTable: ['admin'],
  getDeadlineTableDraft: TABLE_READERS,
  discardDeadlineTableDraft: ['admin'],
  decideDeadlineTableDraft: ['supervisor', 'admin'],
  listDeadlineTableVersions: EVERYONE,
  getDeadlineTableVersion: EVERYONE,
  simulateDeadlineTable: TABLE_READERS,
  draftScoring: ['admin'],
  getScoringDraft: TABLE_READERS,
  discardScoringDraft: ['admin'],
  decideScoringDraft: ['supervisor', 'admin'],
  listScoringVersions: EVERYONE,
  getScoringVersion: EVERYONE,
  simulateScoring: TABLE_READERS,
  reportIncident: WORKERS,
  previewReport: WORKERS,
  getOverviewStatistics: READERS,
  getDailyStatistics: READERS,
  getAgencyStatistics: READERS,
  listDistrictStatistics: READERS,
  getQueueStatistics: READERS,
  listIncidents: READERS,
  getIncident: READERS,
  correctIncident: ['reporter', 'coordinator'],
  listTransitions: WORKERS,
  moveIncident: WORKERS,
  assignHandler: ['coordinator'],
  unassignHandler: ['coordinator'],
  confirmSender: ['coordinator'],
  changeSeverity: ['handler', 'coordinator'],
  listApprovals: ['handler', 'coordinator', 'supervisor'],
  decideApproval: ['handler', 'coordinator', 'supervisor'],
  listComments: READERS,
  addComment: WORKERS,
  listObservables: READERS,
  addObservable: WORKERS,
  listSightings: READERS,
  extractObservables: WORKERS,
  addObservables: WORKERS,
  listDuplicates: WORKERS,
  listLinks: READERS,
  linkIncidents: ['handler', 'coordinator'],
  unlinkIncidents: ['handler', 'coordinator'],
  listTasks: READERS,
  addTask: WORKERS,
  changeTask: WORKERS,
  listPlaybooks: EVERYONE,
  getPlaybook: EVERYONE,
  createPlaybook: ['admin'],
  updatePlaybook: ['admin'],
  listAttachments: READERS,
  addAttachment: WORKERS,
  readAttachment: READERS,
  getCustody: READERS,
  exportEvidence: ['handler', 'coordinator', 'supervisor'],
  getAssessment: READERS,
  getTimeline: READERS,
  getAuditChain: ['coordinator', 'supervisor', 'auditor'],
  verifyAudit: ['auditor'],
  listCheckpoints: ['auditor'],
  makeCheckpoint: ['auditor'],
  exportAudit: ['auditor'],
  listAccess: ['auditor'],
  listSecurityEvents: ['auditor'],
  getReceipt: READERS,
  // Of a program, by its key.
  receiveAlertmanager: [],
  receiveZabbix: [],
  receiveWazuh: [],
  receiveUptimeKuma: [],
  receiveIntelmq: [],
  listAlerts: READERS,
  listIntakeSources: ['admin'],
  createIntakeSource: ['admin'],
  checkIntakeSource: ['admin'],
  getIntakeSource: ['admin'],
  updateIntakeSource: ['admin'],
  removeIntakeSource: ['admin'],
  listChanges: EVERYONE,
  streamChanges: EVERYONE,
  listFeedFaults: ['admin'],
  retryFeedFault: ['admin'],
};
const PUBLIC = [
  'signIn',
  'refreshSession',
  'verifySecondFactor',
  'beginPasskeySignIn',
  'signInWithPasskey',
  'resetPassword',
  'getSignInMethods',
  'beginSingleSignOn',
  'finishSingleSignOn',
  'getLiveness',
  'getReadiness',
  'getSealKeys',
  'verifyReceipt',
  'getGuestChallenge',
  'listReportingUnits',
  'reportAsGuest',
  'getGuestReport',
  'answerAsGuest',
];

interface Route {
  readonly operationId: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below /api/v1, with values that exist nowhere. */
  readonly path: string;
}

const routesOf = (nest: NestFastifyApplication): Route[] =>
  Object.entries(openApiDocument(nest, 'en').paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { operationId: string }>).map(
      ([method, { operationId }]) => ({
        operationId,
        method: method as Route['method'],
        path: path
          .replace('/api/v1', '')
          .replace('{id}', '019b3a52-7c1d-7e4a-9f00-000000000000')
          .replace(/\{\w+\}/g, 'NOWHERE'),
      }),
    ),
  );

describe('every route', () => {
  let app: TestApp;
  let routes: Route[];
  beforeAll(async () => {
    app = await TestApp.start();
    routes = routesOf(app.nest);
  });
  afterAll(() => app.stop());

  const guarded = () => routes.filter(({ operationId }) => !PUBLIC.includes(operationId));

  it('has a row in the table of who may call it, and every row has its route', () => {
    const listed = [...Object.keys(MAY), ...PUBLIC].sort();
    expect(routes.map(({ operationId }) => operationId).sort()).toEqual(listed);
  });

  it('answers 401 without credentials and with broken ones', async () => {
    for (const { method, path, operationId } of guarded()) {
      for (const header of [undefined, 'Bearer x', 'Bearer a.b.c', 'Basic eDp5']) {
        const call = app.anonymous(method, `/api/v1${path}`);
        const { status, body } = await (header ? call.set('authorization', header) : call);
        expect([operationId, header, status]).toEqual([operationId, header, 401]);
        expect(body.type).toBe('/problems/auth/not-signed-in');
      }
    }
  });

  it.each(EVERYONE)('is open to a %s exactly where the table says so', async (role) => {
    const caller: Caller = await app.as(PEOPLE[role]);
    const open: string[] = [];
    for (const { operationId, method, path } of guarded()) {
      // One of the routes signs out, in a session of its own.
      const by = operationId === 'signOut' ? await app.as(PEOPLE[role]) : caller;
      const { body } = await by[method](path, {});
      if (body.type !== '/problems/auth/not-permitted') open.push(operationId);
    }
    const wanted = Object.keys(MAY).filter((operationId) => MAY[operationId]?.includes(role));
    expect(open.sort()).toEqual(wanted.sort());
  });
});

@Controller('forgotten')
class ForgottenController {
  @Get()
  nobodySaidWhoMay() {
    return { secret: true };
  }
}

describe('a handler', () => {
  let nest: NestFastifyApplication;
  beforeAll(async () => {
    const databaseUrl = await recreate('desk_routes', TEMPLATE);
    nest = await buildApp(testEnvironment, async (adapter) => {
      const module = await Test.createTestingModule({
        imports: [
          AppModule.with(settingsOf(testEnvironment, databaseUrl, 'least')),
          DiscoveryModule,
        ],
        controllers: [ForgottenController],
      }).compile();
      return module.createNestApplication<NestFastifyApplication>(adapter, { bodyParser: false });
    });
  });
  afterAll(() => nest.close());

  it('declares who may call it, all but the one planted here', () => {
    const [reflector, scanner] = [nest.get(Reflector), new MetadataScanner()];
    const handlers = nest
      .get(DiscoveryService)
      .getControllers()
      .flatMap(({ instance }) =>
        scanner
          .getAllMethodNames(Object.getPrototypeOf(instance))
          .map((name) => ({ name: `${instance.constructor.name}.${name}`, of: instance[name] })),
      );
    const undeclared = handlers
      .filter(({ of }) =>
        [RequiredPermission, PublicRoute].every((one) => !reflector.get(one.KEY, of)),
      )
      .map(({ name }) => name);
    expect(handlers.length).toBeGreaterThan(40);
    expect(undeclared).toEqual(['ForgottenController.nobodySaidWhoMay']);
  });

  it('that declares nothing is refused to everyone', async () => {
    const anonymous = await request(nest.getHttpServer()).get('/api/v1/forgotten');
    expect(anonymous.status).toBe(401);
    const signIn = await request(nest.getHttpServer())
      .post('/api/v1/auth/login')
      .send({ username: 'admin', password: 'mat-khau-thu-nghiem' });
    const { status, body } = await request(nest.getHttpServer())
      .get('/api/v1/forgotten')
      .set('authorization', `Bearer ${signIn.body.accessToken}`);
    expect([status, body.type]).toEqual([403, '/problems/auth/not-permitted']);
  });
});
