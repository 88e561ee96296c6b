import { DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../migrations/all.js';
import { Agency } from './agencies/agency.entity.js';
import { SignInFailure } from './auth/data/sign-in-failure.entity.js';
import { SigningKey } from './auth/data/signing-key.entity.js';
import { User } from './auth/user.entity.js';
import { IdempotencyKey } from './common/idempotency-key.entity.js';
import { OutboxEvent } from './common/outbox-event.entity.js';
import { RegisterEvent } from './common/register-event.entity.js';

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
  entities: [Agency, IdempotencyKey, OutboxEvent, RegisterEvent, SignInFailure, SigningKey, User],
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
