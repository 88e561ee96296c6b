import { CreateRegisterRevision1795500000000 } from './1795500000000-create-register-revision.js';
import { CreateAgency1795500001000 } from './1795500001000-create-agency.js';
import { CreateUserAccount1795500002000 } from './1795500002000-create-user-account.js';
import { CreateSigningKey1795500003000 } from './1795500003000-create-signing-key.js';
import { CreateSignInFailure1795500004000 } from './1795500004000-create-sign-in-failure.js';
import { CreateIdempotencyKey1795500005000 } from './1795500005000-create-idempotency-key.js';
import { CreateOutboxEvent1795500006000 } from './1795500006000-create-outbox-event.js';
import { CreateRegisterEvent1795500007000 } from './1795500007000-create-register-event.js';
import { CreateInformationSystem1795500010000 } from './1795500010000-create-information-system.js';
import { CreateCongressPeriod1795500011000 } from './1795500011000-create-congress-period.js';
import { CreateWorkingCalendar1795500012000 } from './1795500012000-create-working-calendar.js';
import { CreateRuleTables1795500020000 } from './1795500020000-create-rule-tables.js';
import { CreateIncidentNumbers1795500021000 } from './1795500021000-create-incident-numbers.js';
import { CreateIncident1795500022000 } from './1795500022000-create-incident.js';
import { CreateIncidentEvent1795500023000 } from './1795500023000-create-incident-event.js';
import { CreateIncidentDeadline1795500024000 } from './1795500024000-create-incident-deadline.js';
import { CreateIncidentDecision1795500025000 } from './1795500025000-create-incident-decision.js';
import { CreateObservable1795500026000 } from './1795500026000-create-observable.js';
import { TakeTurnsAtFirstNumberOfAYear1795500030000 } from './1795500030000-take-turns-at-first-number-of-a-year.js';
import { CreateAccessRecord1795600000000 } from './1795600000000-create-access-record.js';
import { CreateApproval1795600001000 } from './1795600001000-create-approval.js';
import { KnowWhatWaitsUntilWhen1795600002000 } from './1795600002000-know-what-waits-until-when.js';
import { LetWordsStayWithOneDesk1795600003000 } from './1795600003000-let-words-stay-with-one-desk.js';
import { CreatePlaybook1795600100000 } from './1795600100000-create-playbook.js';
import { LogChangesOfPlaybooks1795600101000 } from './1795600101000-log-changes-of-playbooks.js';
import { CreateIncidentTask1795600102000 } from './1795600102000-create-incident-task.js';
import { CountOpenMandatoryTasks1795600103000 } from './1795600103000-count-open-mandatory-tasks.js';
import { CreateAttachment1795600200000 } from './1795600200000-create-attachment.js';
import { CreateAttachmentUpload1795600201000 } from './1795600201000-create-attachment-upload.js';
import { CreateSealKey1795600300000 } from './1795600300000-create-seal-key.js';
import { CreateAuditCheckpoint1795600301000 } from './1795600301000-create-audit-checkpoint.js';
import { CreateIncidentReceipt1795600302000 } from './1795600302000-create-incident-receipt.js';
import { CreateIncidentLink1795600400000 } from './1795600400000-create-incident-link.js';
import { FindIncidentsByTheirSystem1795600401000 } from './1795600401000-find-incidents-by-their-system.js';
import { DraftRuleTables1795600500000 } from './1795600500000-draft-rule-tables.js';
import { LogChangesOfTables1795600501000 } from './1795600501000-log-changes-of-tables.js';
import { CreateSession1795700000000 } from './1795700000000-create-session.js';
import { CreateSecurityEvent1795700001000 } from './1795700001000-create-security-event.js';
import { AskForAPasswordOfOnesOwn1795701000000 } from './1795701000000-ask-for-a-password-of-ones-own.js';
import { CreatePasswordReset1795701001000 } from './1795701001000-create-password-reset.js';
import { KnowWhereAPersonSignsIn1795701002000 } from './1795701002000-know-where-a-person-signs-in.js';
import { TakeTurnsAtSigningTokens1795701003000 } from './1795701003000-take-turns-at-signing-tokens.js';
import { CreateTotpSecret1795702000000 } from './1795702000000-create-totp-secret.js';
import { CreateRecoveryCode1795702001000 } from './1795702001000-create-recovery-code.js';
import { CountWrongProofs1795702002000 } from './1795702002000-count-wrong-proofs.js';
import { CreatePasskey1795702003000 } from './1795702003000-create-passkey.js';
import { CreateSignInChallenge1795702004000 } from './1795702004000-create-sign-in-challenge.js';
import { GiveMachinesAccounts1795703000000 } from './1795703000000-give-machines-accounts.js';
import { CreateApiKey1795703001000 } from './1795703001000-create-api-key.js';
import { LogChangesOfApiKeys1795703002000 } from './1795703002000-log-changes-of-api-keys.js';
import { TellWordsOfTheOverviewApart1795703010000 } from './1795703010000-tell-words-of-the-overview-apart.js';
import { CreateRateLimit1795704000000 } from './1795704000000-create-rate-limit.js';
import { CreateFederatedIdentity1795705000000 } from './1795705000000-create-federated-identity.js';
import { CreateSingleSignOnStart1795705001000 } from './1795705001000-create-single-sign-on-start.js';
import { FindSecurityEventsByType1795706000000 } from './1795706000000-find-security-events-by-type.js';
import { CountTheCircleAmongTheViewers1795800000000 } from './1795800000000-count-the-circle-among-the-viewers.js';
import { GiveEventsAPlaceInTheFeed1795900000000 } from './1795900000000-give-events-a-place-in-the-feed.js';
import { CreateFeed1795901000000 } from './1795901000000-create-feed.js';
import { CreateDelivery1795902000000 } from './1795902000000-create-delivery.js';
import { CreateWebhook1795903000000 } from './1795903000000-create-webhook.js';
import { LogChangesOfWebhooks1795903001000 } from './1795903001000-log-changes-of-webhooks.js';
import { CreateNotification1795904000000 } from './1795904000000-create-notification.js';
import { CreateGateway1795905000000 } from './1795905000000-create-gateway.js';
import { LogChangesOfGateways1795905001000 } from './1795905001000-log-changes-of-gateways.js';
import { RaiseAlarmsOfDeadlines1795906000000 } from './1795906000000-raise-alarms-of-deadlines.js';
import { KnowWhichTasksAreOverdue1795906001000 } from './1795906001000-know-which-tasks-are-overdue.js';
import { CreateDutyShift1795907000000 } from './1795907000000-create-duty-shift.js';
import { LogChangesOfShifts1795907001000 } from './1795907001000-log-changes-of-shifts.js';
import { CreateIntakeSource1795908000000 } from './1795908000000-create-intake-source.js';
import { CreateAlert1795908001000 } from './1795908001000-create-alert.js';
import { LogChangesOfIntakeSources1795908002000 } from './1795908002000-log-changes-of-intake-sources.js';
import { CountWhatWasSettledWhen1796001000000 } from './1796001000000-count-what-was-settled-when.js';
import { TakeReportsOfGuests1796002000000 } from './1796002000000-take-reports-of-guests.js';

/** In order. A file that is missing here is found by a test. */
export const MIGRATIONS = [
  CreateRegisterRevision1795500000000,
  CreateAgency1795500001000,
  CreateUserAccount1795500002000,
  CreateSigningKey1795500003000,
  CreateSignInFailure1795500004000,
  CreateIdempotencyKey1795500005000,
  CreateOutboxEvent1795500006000,
  CreateRegisterEvent1795500007000,
  CreateInformationSystem1795500010000,
  CreateCongressPeriod1795500011000,
  CreateWorkingCalendar1795500012000,
  CreateRuleTables1795500020000,
  CreateIncidentNumbers1795500021000,
  CreateIncident1795500022000,
  CreateIncidentEvent1795500023000,
  CreateIncidentDeadline1795500024000,
  CreateIncidentDecision1795500025000,
  CreateObservable1795500026000,
  TakeTurnsAtFirstNumberOfAYear1795500030000,
  CreateAccessRecord1795600000000,
  CreateApproval1795600001000,
  KnowWhatWaitsUntilWhen1795600002000,
  LetWordsStayWithOneDesk1795600003000,
  CreatePlaybook1795600100000,
  LogChangesOfPlaybooks1795600101000,
  CreateIncidentTask1795600102000,
  CountOpenMandatoryTasks1795600103000,
  CreateAttachment1795600200000,
  CreateAttachmentUpload1795600201000,
  CreateSealKey1795600300000,
  CreateAuditCheckpoint1795600301000,
  CreateIncidentReceipt1795600302000,
  CreateIncidentLink1795600400000,
  FindIncidentsByTheirSystem1795600401000,
  DraftRuleTables1795600500000,
  LogChangesOfTables1795600501000,
  CreateSession1795700000000,
  CreateSecurityEvent1795700001000,
  AskForAPasswordOfOnesOwn1795701000000,
  CreatePasswordReset1795701001000,
  KnowWhereAPersonSignsIn1795701002000,
  TakeTurnsAtSigningTokens1795701003000,
  CreateTotpSecret1795702000000,
  CreateRecoveryCode1795702001000,
  CountWrongProofs1795702002000,
  CreatePasskey1795702003000,
  CreateSignInChallenge1795702004000,
  GiveMachinesAccounts1795703000000,
  CreateApiKey1795703001000,
  LogChangesOfApiKeys1795703002000,
  TellWordsOfTheOverviewApart1795703010000,
  CreateRateLimit1795704000000,
  CreateFederatedIdentity1795705000000,
  CreateSingleSignOnStart1795705001000,
  FindSecurityEventsByType1795706000000,
  CountTheCircleAmongTheViewers1795800000000,
  GiveEventsAPlaceInTheFeed1795900000000,
  CreateFeed1795901000000,
  CreateDelivery1795902000000,
  CreateWebhook1795903000000,
  LogChangesOfWebhooks1795903001000,
  CreateNotification1795904000000,
  CreateGateway1795905000000,
  LogChangesOfGateways1795905001000,
  RaiseAlarmsOfDeadlines1795906000000,
  KnowWhichTasksAreOverdue1795906001000,
  CreateDutyShift1795907000000,
  LogChangesOfShifts1795907001000,
  CreateIntakeSource1795908000000,
  CreateAlert1795908001000,
  LogChangesOfIntakeSources1795908002000,
  CountWhatWasSettledWhen1796001000000,
  TakeReportsOfGuests1796002000000,
];
