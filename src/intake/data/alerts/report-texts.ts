import { text } from '../../../common/localisation.js';
import { type MachineReport } from '../../../incidents/machine-reports.js';
import { alertText, LONGEST_TITLE, oneLine } from '../../domain/alert.js';
import { type IntakeSource, type ReportTarget } from '../sources/intake-source.entity.js';
import { type Incoming } from './incoming.js';

interface Sent {
  readonly source: IntakeSource;
  readonly at: Date;
}

// As short as a report's title may be.
const SHORTEST_TITLE = 5;

/** The report that an alert becomes. */
export function reportOf(alert: Incoming, target: ReportTarget, sent: Sent): MachineReport {
  const { titlePrefix } = target;
  const title = titlePrefix === null ? alert.title : `${titlePrefix} ${alert.title}`;
  return {
    ...partsOf(alert, target, sent),
    title: oneLine(
      title.length < SHORTEST_TITLE ? `${sent.source.name}: ${title}` : title,
      LONGEST_TITLE,
    ),
    description: alert.text || alert.title || sent.source.name,
  };
}

/** That a source sends more than it may, with the alert that was the first too many. In Vietnamese, as the desk's own words in a case are. */
export function stormOf(alert: Incoming, target: ReportTarget, sent: Sent): MachineReport {
  const { name: source, hourlyLimit: limit } = sent.source;
  const why = text('vi', 'words', 'intake.storm-why', { source, limit });
  return {
    ...partsOf(alert, target, sent),
    title: oneLine(text('vi', 'words', 'intake.storm', { source }), LONGEST_TITLE),
    description: alertText([why, alert.title, alert.text], {}),
  };
}

const partsOf = (
  { host, at: when }: Incoming,
  { category, impact, system, tlp }: ReportTarget,
  { source, at }: Sent,
) => ({
  category: {
    taxonomy: category.taxonomy,
    ...(typeof category.type === 'string' && { type: category.type }),
  },
  // Whatever a machine's clock says, nothing was detected later than now.
  ...{ impact, tlp, detectedAt: when && when < at ? when : at },
  system: { code: system, name: oneLine(host || source.name, 300) },
});
