import { type DeadlineKind } from '../domain/deadlines.js';
import { type Severity } from '../domain/severity.js';

export interface IncidentFilter {
  readonly status?: readonly string[];
  readonly severity?: readonly Severity[];
  readonly leadAgency?: readonly string[];
  readonly supportAgency?: readonly string[];
  readonly reporterAgency?: readonly string[];
  /** Of the unit that reported. */
  readonly district?: readonly string[];
  /** `me`, `none` or the id of a person. */
  readonly handler?: readonly string[];
  readonly period?: readonly string[];
  readonly phase?: readonly string[];
  readonly category?: readonly string[];
  readonly overdue?: boolean;
  readonly dueBefore?: Date;
  readonly waitingForUnit?: boolean;
  readonly senderConfirmed?: boolean;
  readonly reportedFrom?: Date;
  readonly reportedTo?: Date;
  readonly endedFrom?: Date;
  readonly endedTo?: Date;
  readonly updatedSince?: Date;
  /** With a clock of one of these kinds that ran out, between the two instants where they are given. */
  readonly missed?: readonly DeadlineKind[];
  /** What the case was rated when that clock was set: what a share of deadlines kept counts by. */
  readonly missedSeverity?: readonly Severity[];
  readonly missedFrom?: Date;
  readonly missedTo?: Date;
  readonly q?: string;
  /** A field, `-` before it for descending. */
  readonly sort: string;
  readonly limit: number;
  readonly cursor?: string;
}
