import { type Routing } from '../domain/routing.js';
import { type Assessment, SEVERITIES, type Severity } from '../domain/severity.js';
import { type DeskRules } from './desk-rules.js';
import { type Incident } from './incident.entity.js';

export interface Rerating {
  readonly assessment: Assessment;
  readonly routing: Routing;
  /** What the new decision changes in the case. */
  readonly after: Partial<Incident>;
}

/**
 * A case assessed and routed again. What is computed may raise the severity but never lowers it by itself:
 * that is for a person with a reason, who gives the severity.
 */
export function rerated(rules: DeskRules, incident: Incident, given?: Severity): Rerating {
  const assessment = rules.assess(incident);
  const severity = given ?? higher(incident.severity, assessment.severity);
  const routing = rules.route(incident, severity, assessment);
  const { score, legalSerious } = assessment;
  return {
    assessment,
    routing,
    after: { severity, score, legalSerious, ...leading(incident, routing) },
  };
}

const higher = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;

/** A lead that changed by hand-over stays; a lead that routing replaces goes on as support. */
function leading(
  { leadAgency, leadHandedOver, routeMode, supportAgencies, transfer }: Incident,
  routing: Routing,
): Partial<Incident> {
  const lead = leadHandedOver ? leadAgency : routing.lead;
  const formerly = [leadAgency, ...supportAgencies];
  const support = [...new Set([...routing.support, routing.lead, ...formerly])];
  return {
    leadAgency: lead,
    routeMode: leadHandedOver ? routeMode : routing.mode,
    supportAgencies: support.filter((code) => code !== lead),
    notifyAgencies: routing.notify,
    ...(lead !== leadAgency && transfer !== null && { transfer: null }),
  };
}
