import { type Labels } from '../../domain/alert.js';
import { type Arrival } from '../../domain/fate.js';
import { type Program } from '../../domain/programs/programs.js';
import { type IntakeSource } from '../sources/intake-source.entity.js';
import { type StoredAlert } from './alert.entity.js';

export interface AlertView {
  readonly id: string;
  readonly source: string;
  readonly program: Program;
  readonly fingerprint: string;
  readonly arrival: Arrival;
  readonly title: string;
  readonly text: string;
  readonly labels: Labels;
  readonly occurrences: number;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly resolvedAt: Date | null;
}

export const alertView = (
  alert: StoredAlert,
  { name, program }: Pick<IntakeSource, 'name' | 'program'>,
): AlertView => ({
  id: alert.id,
  source: name,
  program,
  fingerprint: alert.fingerprint,
  arrival: alert.arrival,
  title: alert.title,
  text: alert.text,
  labels: alert.labels,
  occurrences: alert.occurrences,
  firstSeenAt: alert.firstSeenAt,
  lastSeenAt: alert.lastSeenAt,
  resolvedAt: alert.resolvedAt,
});
