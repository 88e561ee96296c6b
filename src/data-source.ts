import { DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../migrations/all.js';
import { Agency } from './agencies/agency.entity.js';
import { InformationSystem } from './agencies/information-system.entity.js';
import { ApiKey } from './auth/data/api-keys/api-key.entity.js';
import { KnownAddress } from './auth/data/known-address.entity.js';
import { PasswordReset } from './auth/data/passwords/password-reset.entity.js';
import { RefreshToken } from './auth/data/refresh-token.entity.js';
import { Passkey } from './auth/data/second-factor/passkey.entity.js';
import { ProofFailure } from './auth/data/second-factor/proof-failure.entity.js';
import { RecoveryCode } from './auth/data/second-factor/recovery-code.entity.js';
import { SignInChallenge } from './auth/data/second-factor/sign-in-challenge.entity.js';
import { TotpSecret } from './auth/data/second-factor/totp-secret.entity.js';
import { SecurityEvent } from './auth/data/security-event.entity.js';
import { Session } from './auth/data/session.entity.js';
import { SignInFailure } from './auth/data/sign-in-failure.entity.js';
import { SigningKey } from './auth/data/signing-key.entity.js';
import { FederatedIdentity } from './auth/data/single-sign-on/federated-identity.entity.js';
import { SingleSignOnStart } from './auth/data/single-sign-on/single-sign-on-start.entity.js';
import { User } from './auth/user.entity.js';
import { HandOver } from './duty/data/hand-over.entity.js';
import { DutyShift } from './duty/duty-shift.entity.js';
import { GuestReport } from './guests/data/guest-report.entity.js';
import { SpentChallenge } from './guests/data/spent-challenge.entity.js';
import { IdempotencyKey } from './common/idempotency-key.entity.js';
import { RateLimit } from './common/limits/rate-limit.entity.js';
import { OutboxEvent } from './common/outbox-event.entity.js';
import { RegisterEvent } from './common/register-event.entity.js';
import { AccessRecord } from './incidents/data/access-record.entity.js';
import { SealKey } from './common/seal-key.entity.js';
import { AuditCheckpoint } from './incidents/data/audit/audit-checkpoint.entity.js';
import { AuditLeaf } from './incidents/data/audit/audit-leaf.entity.js';
import { Approval } from './incidents/data/approvals/approval.entity.js';
import { AttachmentUpload } from './incidents/data/evidence/attachment-upload.entity.js';
import { Attachment } from './incidents/data/evidence/attachment.entity.js';
import { IncidentDeadline } from './incidents/data/incident-deadline.entity.js';
import { IncidentDecision } from './incidents/data/incident-decision.entity.js';
import { IncidentEvent } from './incidents/data/incident-event.entity.js';
import { Incident } from './incidents/data/incident.entity.js';
import { Playbook } from './incidents/playbook.entity.js';
import { IncidentTask } from './incidents/data/tasks/incident-task.entity.js';
import { IncidentLink } from './incidents/data/links/incident-link.entity.js';
import { Observable } from './incidents/data/observables/observable.entity.js';
import { IncidentReceipt } from './incidents/data/receipts/incident-receipt.entity.js';
import { TableDraft } from './incidents/data/tables/table-draft.entity.js';
import { RuleTable } from './incidents/rule-table.entity.js';
import { StoredAlert } from './intake/data/alerts/alert.entity.js';
import { IntakeSource } from './intake/data/sources/intake-source.entity.js';
import { Webhook } from './notifications/data/webhooks/webhook.entity.js';
import { DeliveryAttempt } from './notifications/data/deliveries/delivery-attempt.entity.js';
import { Delivery } from './notifications/data/deliveries/delivery.entity.js';
import { FollowerCursor } from './notifications/data/feed/follower-cursor.entity.js';
import { FollowerFault } from './notifications/data/feed/follower-fault.entity.js';
import { CalendarDay } from './periods/calendar-day.entity.js';
import { Period } from './periods/congress-period.entity.js';
import { WorkingHours } from './periods/working-calendar.entity.js';
import { SteadyClient } from './steady-client.js';
import { NotificationPreferences } from './notifications/data/people/notification-preferences.entity.js';
import { NotificationWait } from './notifications/data/people/notification-wait.entity.js';
import { Notification } from './notifications/data/people/notification.entity.js';
import { Gateway } from './notifications/data/gateways/gateway.entity.js';

class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

// Two cores serve Node and PostgreSQL: more connections only queue inside the server.
const MOST_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 3000;
const STATEMENT_TIMEOUT_MS = 15_000;
// Whoever waits longer for a lock would most likely be given up on while they work.
const LOCK_TIMEOUT_MS = 8000;
// A transaction that nobody goes on with, such as an export that nobody reads, must not hold its locks and its snapshot.
const IDLE_IN_TRANSACTION_MS = 120_000;
// The server gives up sooner; this is for one that is not there any more, and whose network does not say so.
const ANSWER_TIMEOUT_MS = 30_000;

const ENTITIES = [
  GuestReport,
  SpentChallenge,
  AccessRecord,
  ApiKey,
  Approval,
  Agency,
  Attachment,
  AttachmentUpload,
  AuditCheckpoint,
  AuditLeaf,
  CalendarDay,
  Delivery,
  DeliveryAttempt,
  DutyShift,
  FederatedIdentity,
  FollowerCursor,
  FollowerFault,
  Gateway,
  HandOver,
  IdempotencyKey,
  Incident,
  IncidentDeadline,
  IncidentDecision,
  IncidentEvent,
  IncidentLink,
  IncidentTask,
  IncidentReceipt,
  InformationSystem,
  IntakeSource,
  KnownAddress,
  Notification,
  NotificationPreferences,
  NotificationWait,
  Observable,
  OutboxEvent,
  Passkey,
  PasswordReset,
  Period,
  Playbook,
  ProofFailure,
  RateLimit,
  RecoveryCode,
  RefreshToken,
  RegisterEvent,
  RuleTable,
  SealKey,
  SecurityEvent,
  Session,
  SignInChallenge,
  SignInFailure,
  SigningKey,
  SingleSignOnStart,
  StoredAlert,
  TableDraft,
  TotpSecret,
  User,
  Webhook,
  WorkingHours,
];

export const dataSourceOptions = (databaseUrl: string): DataSourceOptions => ({
  type: 'postgres',
  entities: ENTITIES,
  migrations: MIGRATIONS,
  namingStrategy: new SnakeCase(),
  poolSize: MOST_CONNECTIONS,
  // pg reads the address itself: TypeORM's own `url` knows no ?host=, which a socket needs.
  extra: {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    ...{ statement_timeout: STATEMENT_TIMEOUT_MS, lock_timeout: LOCK_TIMEOUT_MS },
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'truc-ban',
    Client: SteadyClient,
  },
});
