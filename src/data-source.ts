import { DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../migrations/all.js';
import { Agency } from './agencies/agency.entity.js';
import { InformationSystem } from './agencies/information-system.entity.js';
import { SignInFailure } from './auth/data/sign-in-failure.entity.js';
import { SigningKey } from './auth/data/signing-key.entity.js';
import { User } from './auth/user.entity.js';
import { IdempotencyKey } from './common/idempotency-key.entity.js';
import { OutboxEvent } from './common/outbox-event.entity.js';
import { RegisterEvent } from './common/register-event.entity.js';
import { AccessRecord } from './incidents/data/access-record.entity.js';
import { SealKey } from './common/seal-key.entity.js';
import { IncidentDeadline } from './incidents/data/incident-deadline.entity.js';
import { IncidentDecision } from './incidents/data/incident-decision.entity.js';
import { IncidentEvent } from './incidents/data/incident-event.entity.js';
import { Incident } from './incidents/data/incident.entity.js';
import { Observable } from './incidents/data/observable.entity.js';
import { RuleTable } from './incidents/rule-table.entity.js';
import { CalendarDay } from './periods/calendar-day.entity.js';
import { Period } from './periods/congress-period.entity.js';
import { WorkingHours } from './periods/working-calendar.entity.js';

class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

// Two cores serve Node and PostgreSQL: more connections only queue inside the server.
const MOST_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 3000;
const STATEMENT_TIMEOUT_MS = 15_000;

export const dataSourceOptions = (databaseUrl: string): DataSourceOptions => ({
  type: 'postgres',
  entities: [
    AccessRecord,
    Agency,
    CalendarDay,
    IdempotencyKey,
    Incident,
    IncidentDeadline,
    IncidentDecision,
    IncidentEvent,
    InformationSystem,
    Observable,
    OutboxEvent,
    Period,
    RegisterEvent,
    RuleTable,
    SealKey,
    SignInFailure,
    SigningKey,
    User,
    WorkingHours,
  ],
  migrations: MIGRATIONS,
  namingStrategy: new SnakeCase(),
  poolSize: MOST_CONNECTIONS,
  // pg reads the address itself: TypeORM's own `url` knows no ?host=, which a socket needs.
  extra: {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'truc-ban',
  },
});
