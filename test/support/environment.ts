import { type Environment } from '../../src/environment.js';

export const DEMO_PASSWORD = 'mat-khau-thu-nghiem';

export const testEnvironment: Environment = {
  port: 0,
  host: '127.0.0.1',
  dataDir: './var',
  demo: true,
  dutyPhone: '0269 000 0000',
  // TEST_LOG=error shows what a failing test hides.
  logLevel: (process.env.TEST_LOG ?? 'silent') as Environment['logLevel'],
  trustProxy: false,
  rateLimit: true,
  guestReports: true,
  // Tests do its work when they want it done.
  worker: false,
  corsOrigins: [],
  outboundAllow: [],
  evidenceStore: 'file',
  s3Region: 'us-east-1',
  attachmentMaxBytes: 100 * 1024 ** 2,
  attachmentsPerCase: 200,
  mfaRequired: [],
  secretsKey: ['YSBrZXkgZm9yIHRoZSB0ZXN0cywgMzIgYnl0ZXMuLi4='],
};
