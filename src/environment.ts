import path from 'node:path';
import { ROLE_NAMES } from './auth/permissions.js';
import { isReceiver } from './common/outbound/allowed.js';
import { secretKeysIn } from './common/secret-keys.js';
import { EnvironmentError, type Fault } from './environment-error.js';
import { DELIVERY_VARIABLES, type DeliveryEnvironment } from './environment-deliveries.js';
import { type Held, heldBy, readableFile, unfitTlsFile } from './environment-files.js';
import { MAIL_VARIABLES, type MailEnvironment } from './environment-mail.js';
import { DEMO, EARNEST } from './environment-presets.js';
import {
  missingForSingleSignOn,
  SINGLE_SIGN_ON_VARIABLES,
  type SingleSignOnEnvironment,
} from './environment-single-sign-on.js';
import {
  databaseUrl,
  listOf,
  matching,
  numberBetween,
  oneOf,
  origin,
  trustedProxies,
  webUrl,
  wholeNumberUpTo,
} from './environment-values.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Environment extends DeliveryEnvironment, MailEnvironment, SingleSignOnEnvironment {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Absent: the embedded server is started. */
  readonly databaseUrl?: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly demo: boolean;
  readonly demoPassword?: string;
  /** Without a slash at the end. */
  readonly publicUrl?: string;
  /** Where somebody answers day and night; absent: the pages name none. */
  readonly dutyPhone?: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Addresses and ranges with commas between them, as Fastify takes them. */
  readonly trustProxy: boolean | string;
  /** Both or none. */
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly rateLimit: boolean;
  /** Whether people without an account may report. */
  readonly guestReports: boolean;
  readonly corsOrigins: readonly string[];
  /** Hosts, addresses and networks inside that requests may be sent to, perhaps with a port. */
  readonly outboundAllow: readonly string[];
  /** `file`: a folder below dataDir; `s3://bucket`: the four settings below are there. */
  readonly evidenceStore: string;
  /** Without a slash at the end. */
  readonly s3Endpoint?: string;
  readonly s3Region: string;
  readonly s3AccessKeyId?: string;
  readonly s3SecretAccessKey?: string;
  readonly attachmentMaxBytes: number;
  readonly attachmentsPerCase: number;
  /** Keys that encrypt what the database must not give away, the one that seals first; absent: a file in dataDir. */
  readonly secretsKey?: readonly string[];
  /** Whether what goes on by itself is done in this process: the outbox, deliveries, rounds. */
  readonly worker: boolean;
  /** Whose account needs a second factor. */
  readonly mfaRequired: readonly string[];
}

interface Variable<T> {
  readonly name: string;
  /** Never repeated in a message, however wrong it is. */
  readonly secret?: true;
  /** What the text means, or undefined when it means nothing. */
  readonly read: (text: string) => T | undefined;
}

type Variables = {
  readonly [Setting in keyof Environment]-?: Variable<NonNullable<Environment[Setting]>>;
};

const VARIABLES: Variables = {
  ...DELIVERY_VARIABLES,
  ...MAIL_VARIABLES,
  ...SINGLE_SIGN_ON_VARIABLES,
  port: { name: 'PORT', read: wholeNumberUpTo(65_535) },
  host: { name: 'HOST', read: matching(/^[\w.:%-]+$/) },
  databaseUrl: { name: 'DATABASE_URL', secret: true, read: databaseUrl },
  dataDir: { name: 'DATA_DIR', read: (folder) => path.resolve(folder) },
  demo: { name: 'DEMO', read: oneOf({ '0': false, '1': true }) },
  demoPassword: { name: 'DEMO_PASSWORD', secret: true, read: matching(/^\P{Cc}{12,}$/u) },
  publicUrl: { name: 'PUBLIC_URL', read: webUrl },
  dutyPhone: { name: 'DUTY_PHONE', read: matching(/^\+?\d[\d .-]{2,23}$/) },
  logLevel: { name: 'LOG_LEVEL', read: (level) => LOG_LEVELS.find((known) => known === level) },
  trustProxy: { name: 'TRUST_PROXY', read: trustedProxies },
  tlsCert: { name: 'TLS_CERT', read: readableFile },
  tlsKey: { name: 'TLS_KEY', read: readableFile },
  rateLimit: { name: 'RATE_LIMIT', read: oneOf({ on: true, off: false }) },
  guestReports: { name: 'GUEST_REPORTS', read: oneOf({ on: true, off: false }) },
  worker: { name: 'WORKER', read: oneOf({ on: true, off: false }) },
  corsOrigins: { name: 'CORS_ORIGINS', read: listOf(origin) },
  outboundAllow: {
    name: 'OUTBOUND_ALLOW',
    read: listOf((text) => (isReceiver(text) ? text : undefined)),
  },
  evidenceStore: {
    name: 'EVIDENCE_STORE',
    read: matching(/^(file|s3:\/\/[a-z\d][a-z\d.-]{1,61}[a-z\d])$/),
  },
  s3Endpoint: { name: 'S3_ENDPOINT', read: webUrl },
  s3Region: { name: 'S3_REGION', read: matching(/^[\w-]{1,60}$/) },
  s3AccessKeyId: { name: 'S3_ACCESS_KEY_ID', read: matching(/^[!-~]{1,200}$/) },
  s3SecretAccessKey: {
    ...{ name: 'S3_SECRET_ACCESS_KEY', secret: true },
    read: matching(/^[!-~]{1,200}$/),
  },
  attachmentMaxBytes: { name: 'ATTACHMENT_MAX_BYTES', read: numberBetween(1024, 5 * 1024 ** 3) },
  attachmentsPerCase: { name: 'ATTACHMENTS_PER_CASE', read: numberBetween(1, 10_000) },
  mfaRequired: { name: 'MFA_REQUIRED', read: rolesIn },
  secretsKey: { name: 'SECRETS_KEY', secret: true, read: secretKeysIn },
};

const DEFAULTS = {
  port: 3000,
  host: '127.0.0.1',
  logLevel: 'info',
  trustProxy: false,
  rateLimit: true,
  worker: true,
  corsOrigins: [],
  outboundAllow: [],
  evidenceStore: 'file',
  s3Region: 'us-east-1',
  attachmentMaxBytes: 100 * 1024 ** 2,
  attachmentsPerCase: 200,
} as const satisfies Partial<Environment>;

/** Throws one EnvironmentError that names everything that is wrong. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const faults: Fault[] = [];
  const given: Partial<Record<keyof Environment, unknown>> = {};
  for (const [setting, variable] of Object.entries(VARIABLES)) {
    const found = heldBy(env, variable);
    if (found === undefined) continue;
    const value = found.text === undefined ? undefined : variable.read(found.text);
    if (value === undefined) faults.push(faultOf(variable, found));
    else given[setting as keyof Environment] = value;
  }
  faults.push(...missingForBucket(given), ...unfitForTls(given));
  faults.push(...missingForSingleSignOn(given).map(neededFor));
  if (faults.length > 0) throw new EnvironmentError(faults);

  const understood = given as Partial<Environment>;
  const { demo = understood.databaseUrl === undefined } = understood;
  return {
    ...DEFAULTS,
    dataDir: path.resolve('var'),
    ...(demo ? DEMO : EARNEST),
    ...understood,
  };
}

function rolesIn(text: string): readonly string[] | undefined {
  return text === 'none' ? [] : listOf((name) => ROLE_NAMES.find((role) => role === name))(text);
}

/** The path of a file is no secret, and what is in it is not shown. */
const faultOf = (variable: Variable<unknown>, { name, held }: Held): Fault =>
  name === variable.name ? { variable, held } : { variable: { name }, held };

function unfitForTls(given: Partial<Record<keyof Environment, unknown>>): Fault[] {
  const setting = unfitTlsFile(given);
  if (setting === undefined) return [];
  const { [setting]: held } = given;
  return [{ variable: VARIABLES[setting], held: typeof held === 'string' ? held : '' }];
}

const neededFor = (setting: keyof Environment): Fault => ({
  ...{ variable: VARIABLES[setting], held: '' },
});

/** A bucket is reached at an address, with a key and its secret. */
function missingForBucket(given: Partial<Record<keyof Environment, unknown>>): Fault[] {
  if (given.evidenceStore === undefined || given.evidenceStore === 'file') return [];
  return (['s3Endpoint', 's3AccessKeyId', 's3SecretAccessKey'] as const)
    .filter((setting) => given[setting] === undefined)
    .map(neededFor);
}
