import path from 'node:path';
import { holdsSecretKeys, isSecretKey } from './common/secret-keys.js';
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
import { type Locale, LOCALES, StartError, text } from './start-texts.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Environment {
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
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Addresses and ranges with commas between them, as Fastify takes them. */
  readonly trustProxy: boolean | string;
  readonly rateLimit: boolean;
  readonly corsOrigins: readonly string[];
  /** `file`: a folder below dataDir; `s3://bucket`: the four settings below are there. */
  readonly evidenceStore: string;
  /** Without a slash at the end. */
  readonly s3Endpoint?: string;
  readonly s3Region: string;
  readonly s3AccessKeyId?: string;
  readonly s3SecretAccessKey?: string;
  readonly attachmentMaxBytes: number;
  readonly attachmentsPerCase: number;
  /** Keys that encrypt what the database must not give away, the one that seals first. */
  readonly secretsKey?: readonly string[];
  /** Absolute; absent like the keys themselves: a file in dataDir. */
  readonly secretsKeyFile?: string;
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
  port: { name: 'PORT', read: wholeNumberUpTo(65_535) },
  host: { name: 'HOST', read: matching(/^[\w.:%-]+$/) },
  databaseUrl: { name: 'DATABASE_URL', secret: true, read: databaseUrl },
  dataDir: { name: 'DATA_DIR', read: (folder) => path.resolve(folder) },
  demo: { name: 'DEMO', read: oneOf({ '0': false, '1': true }) },
  demoPassword: { name: 'DEMO_PASSWORD', secret: true, read: matching(/^\P{Cc}{12,}$/u) },
  publicUrl: { name: 'PUBLIC_URL', read: webUrl },
  logLevel: { name: 'LOG_LEVEL', read: (level) => LOG_LEVELS.find((known) => known === level) },
  trustProxy: { name: 'TRUST_PROXY', read: trustedProxies },
  rateLimit: { name: 'RATE_LIMIT', read: oneOf({ on: true, off: false }) },
  corsOrigins: { name: 'CORS_ORIGINS', read: listOf(origin) },
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
  secretsKey: {
    ...{ name: 'SECRETS_KEY', secret: true },
    read: listOf((key) => (isSecretKey(key) ? key : undefined)),
  },
  secretsKeyFile: {
    name: 'SECRETS_KEY_FILE',
    read: (file) => (holdsSecretKeys(file) ? path.resolve(file) : undefined),
  },
};

const DEFAULTS = {
  port: 3000,
  host: '127.0.0.1',
  logLevel: 'info',
  trustProxy: false,
  rateLimit: true,
  corsOrigins: [],
  evidenceStore: 'file',
  s3Region: 'us-east-1',
  attachmentMaxBytes: 100 * 1024 ** 2,
  attachmentsPerCase: 200,
} as const satisfies Partial<Environment>;

interface Fault {
  readonly variable: Variable<unknown>;
  readonly held: string;
}

export class EnvironmentError extends StartError {
  constructor(faults: readonly Fault[]) {
    super(LOCALES.map((locale) => listing(locale, faults)).join('\n\n'));
  }
}

/** Throws one EnvironmentError that names everything that is wrong. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const faults: Fault[] = [];
  const given: Partial<Record<keyof Environment, unknown>> = {};
  for (const [setting, variable] of Object.entries(VARIABLES)) {
    const held = env[variable.name];
    // Compose files and unit files pass "not set" as an empty string.
    if (held === undefined || held === '') continue;
    const value = variable.read(held);
    if (value === undefined) faults.push({ variable, held });
    else given[setting as keyof Environment] = value;
  }
  faults.push(...missingForBucket(given));
  if (faults.length > 0) throw new EnvironmentError(faults);

  const understood = given as Partial<Environment>;
  return {
    ...DEFAULTS,
    dataDir: path.resolve('var'),
    demo: understood.databaseUrl === undefined,
    ...understood,
  };
}

/** A bucket is reached at an address, with a key and its secret. */
function missingForBucket(given: Partial<Record<keyof Environment, unknown>>): Fault[] {
  if (given.evidenceStore === undefined || given.evidenceStore === 'file') return [];
  return (['s3Endpoint', 's3AccessKeyId', 's3SecretAccessKey'] as const)
    .filter((setting) => given[setting] === undefined)
    .map((setting) => ({ variable: VARIABLES[setting], held: '' }));
}

function listing(locale: Locale, faults: readonly Fault[]): string {
  const lines = faults.map(({ variable: { name, secret }, held }) =>
    text(locale, 'environment.fault', {
      name,
      held: secret
        ? text(locale, 'environment.hidden', { length: held.length })
        : JSON.stringify(held),
      wanted: text(locale, `environment.wanted.${name}`),
    }),
  );
  return [text(locale, 'environment.title'), ...lines].join('\n');
}
