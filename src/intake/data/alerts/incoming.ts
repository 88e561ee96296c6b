import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../common/canonical-json.js';
import { Invalid } from '../../../common/problems.js';
import { type Alert } from '../../domain/alert.js';
import { targetFor } from '../../domain/mapping.js';
import { Payload } from '../../domain/payload.js';
import { type Program, READERS } from '../../domain/programs/programs.js';
import { type IntakeSource, type ReportTarget } from '../sources/intake-source.entity.js';

/** An alert with what its source's mapping makes of it. */
export interface Incoming extends Alert {
  readonly fingerprint: string;
  readonly target: ReportTarget | null;
  /** Of what would be the same report but for its text. */
  readonly groupKey: string;
}

/** 422 where something that an alert needs is not there. */
export function readAlerts(program: Program, body: unknown): readonly Alert[] {
  const payload = Payload.of(body);
  const alerts = READERS[program](payload);
  if (payload.faults.length > 0) throw new Invalid(payload.faults);
  return alerts;
}

export function incoming(alert: Alert, source: IntakeSource): Incoming {
  const target = targetFor(source, alert.labels);
  const { category, impact, system } = target ?? {};
  return {
    ...alert,
    ...{ target, fingerprint: fingerprintOf(alert.identity) },
    // A worse impact is another group: it must not drown among lesser ones.
    groupKey: hashed({ category, impact, system: system ?? alert.host }),
  };
}

const SHORT = /^[\w.:-]{1,64}$/;

/** One that a program gave itself stays as it is, to be found there. */
function fingerprintOf(identity: readonly string[]): string {
  const [only = ''] = identity;
  return identity.length === 1 && SHORT.test(only) ? only : hashed(identity);
}

const hashed = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
