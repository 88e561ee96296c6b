import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ApprovalKind } from '../domain/approvals/second-person.js';
import {
  type Handling,
  type InfoRequest,
  type PersonRef,
  type Transfer,
} from '../domain/effects.js';
import { type Status } from '../domain/lifecycle.js';
import { type RoutingMode } from '../domain/routing.js';
import { type Tlp } from '../domain/tlp.js';
import { type Impact, type Phase, SEVERITIES, type Severity } from '../domain/severity.js';
import { infinityForNone } from './instants.js';

/** The system as it was when reported: a register entry changes later, the report does not. */
export interface ReportedSystem {
  readonly code: string | null;
  readonly name: string;
  readonly operatorAgency: string;
  readonly provider: string | null;
  readonly domains: readonly string[];
  readonly ipAddresses: readonly string[];
}

/** What waits for a second person, as the case shows it; instants as text, for it is stored as JSON. */
export interface OpenRequest {
  readonly id: string;
  readonly kind: ApprovalKind;
  readonly reason: string | null;
  readonly requestedBy: PersonRef;
  readonly requestedAt: string;
  readonly until: string;
}

export interface Contact {
  readonly name: string;
  readonly position?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** In the table a number, so that it can be sorted by: 1 low … 4 critical. */
export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity) + 1;
const severityRank = {
  to: (severity: Severity | undefined) => severity && rankOf(severity),
  from: (rank: number) => SEVERITIES[rank - 1],
};

@Entity('incident')
export class Incident {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') status: Status;
  @Column('smallint', { transformer: severityRank }) severity: Severity;
  @Column('smallint') score: number;
  @Column('boolean') legalSerious: boolean;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text') categoryTaxonomy: string;
  @Column('text', { nullable: true }) categoryType: string | null;
  @Column('timestamptz') detectedAt: Date;
  @Column('timestamptz') reportedAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('text') reporterAgency: string;
  /** Nobody's where a guest reported. */
  @Column('uuid', { nullable: true }) reporterId: string | null;
  @Column('text') reporterName: string;
  @Column('boolean', { default: true }) senderConfirmed: boolean;
  @Column('text') leadAgency: string;
  @Column('boolean') leadHandedOver: boolean;
  @Column('text') routeMode: RoutingMode;
  @Column('text', { array: true }) supportAgencies: readonly string[];
  @Column('text', { array: true }) notifyAgencies: readonly string[];
  @Column('text', { array: true }) affectedAgencies: readonly string[];
  @Column('text', { array: true }) viewers: readonly string[];
  @Column('uuid', { nullable: true }) handlerId: string | null;
  @Column('jsonb', { nullable: true }) handler: PersonRef | null;
  @Column('jsonb') system: ReportedSystem;
  @Column('jsonb') impact: Impact;
  @Column('jsonb', { nullable: true }) contact: Contact | null;
  @Column('text') tlp: Tlp;
  @Column('text', { nullable: true }) actionsTaken: string | null;
  @Column('text', { nullable: true }) supportRequested: string | null;
  @Column('text', { nullable: true }) periodCode: string | null;
  @Column('text') phase: Phase;
  @Column('boolean') waitingForUnit: boolean;
  @Column('jsonb', { nullable: true }) infoRequest: InfoRequest | null;
  @Column('boolean') restricted: boolean;
  @Column('uuid', { array: true }) restrictedPeople: readonly string[];
  @Column('jsonb', { nullable: true }) transfer: Transfer | null;
  @Column('jsonb', { nullable: true }) approval: OpenRequest | null;
  @Column('timestamptz', { transformer: infinityForNone }) waitsUntil: Date | null;
  @Column('smallint') infoTimeouts: number;
  @Column('text', { array: true }) escalatedTo: readonly string[];
  @Column('jsonb') handling: Handling;
  @Column('uuid', { nullable: true }) mergedInto: string | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { nullable: true }) containedAt: Date | null;
  @Column('timestamptz', { nullable: true }) eradicatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) resolvedAt: Date | null;
  @Column('timestamptz', { nullable: true }) unitConfirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('smallint') reopenCount: number;
  @Column('integer', { default: 0 }) openMandatoryTasks: number;
  @Column('timestamptz', { transformer: infinityForNone }) nextDueAt: Date | null;
  @Column('integer') version: number;
  @Column('integer') eventCount: number;
  @Column('bytea') headHash: Buffer;
  @Column('tsvector', { select: false }) search: string;
}
