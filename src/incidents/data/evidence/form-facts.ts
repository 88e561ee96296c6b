import { type Agency } from '../../../agencies/agency.entity.js';
import { type FormFact, type FormFacts } from '../../domain/evidence/forms.js';
import { isOpenStatus } from '../../domain/lifecycle.js';
import { type Incident } from '../incident.entity.js';

type AgencyOf = (code: string) => Pick<Agency, 'nameVi' | 'verification'> | undefined;

/** What a case says to the questions of the official forms, by their keys. Times are those of Việt Nam. */
export function formFacts(
  incident: Incident,
  agencyOf: AgencyOf,
  fileNames: readonly string[],
): FormFacts {
  const { system, impact } = incident;
  const { handling, supportRequested, description, title } = incident;
  const results = [
    ...[incident.actionsTaken, handling.containment?.actions, handling.cause],
    ...[handling.check, handling.resolution],
  ];
  return {
    ...said({
      system_ident: [system.name, ...system.domains, ...system.ipAddresses].join('; '),
      system_name: system.name,
      system_level: impact.systemLevel,
      connectivity_provider: system.provider,
      domains: system.domains.join('; '),
      public_ips: system.ipAddresses.join('; '),
      description,
      incident_summary: `${title}\n${description}`,
      result_so_far: lines(results),
      result: lines(results),
      request: supportRequested,
      attachments: fileNames.join('\n'),
      initial_report_number: incident.code,
      current_state: isOpenStatus(incident.status) ? 'not_handled' : 'handled',
    }),
    ...person(incident),
    ...times(incident),
    reporter_name: agency(incident.reporterAgency, agencyOf),
    operator_name: agency(system.operatorAgency, agencyOf),
    operator_owner: agency(system.operatorAgency, agencyOf),
  };
}

const person = ({ contact }: Incident): FormFacts =>
  said({
    reporter_phone: contact?.phone,
    reporter_email: contact?.email,
    contact_name: contact?.name,
    contact_title: contact?.position,
    contact_phone: contact?.phone,
    contact_email: contact?.email,
  });

const times = ({ detectedAt, reportedAt }: Incident): FormFacts => ({
  detected_at: { text: `${timeOf(detectedAt)} ${dayOf(detectedAt)}` },
  detected_date: { text: dayOf(detectedAt) },
  detected_time: { text: timeOf(detectedAt) },
  reported_at: { text: `${timeOf(reportedAt)} ${dayOf(reportedAt)}` },
  initial_report_date: { text: dayOf(reportedAt) },
});

/** The name of a register entry that no source confirms is not printed as an official one. */
function agency(code: string, agencyOf: AgencyOf): FormFact {
  const known = agencyOf(code);
  return { text: known?.nameVi ?? code, unverified: known?.verification !== 'verified' };
}

const said = (facts: Readonly<Record<string, string | null | undefined>>): FormFacts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, text]) => (text ? [[key, { text }]] : [])),
  );

const lines = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join('\n');

const inVietnam = { timeZone: 'Asia/Ho_Chi_Minh' } as const;
const dayOf = (at: Date): string =>
  at.toLocaleDateString('vi-VN', {
    ...{ ...inVietnam, day: '2-digit', month: '2-digit', year: 'numeric' },
  });
const timeOf = (at: Date): string =>
  at.toLocaleTimeString('vi-VN', { ...inVietnam, hour: '2-digit', minute: '2-digit' });
