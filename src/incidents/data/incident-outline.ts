import { type Incident } from './incident.entity.js';

/** An incident in a word, where another refers to it. */
export const outlineOf = (incident: Incident) => ({
  code: incident.code,
  title: incident.title,
  status: incident.status,
  severity: incident.severity,
  reporterAgency: incident.reporterAgency,
  leadAgency: incident.leadAgency,
  reportedAt: incident.reportedAt,
});
