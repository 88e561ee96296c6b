import {
  type Alert,
  alertText,
  instantOf,
  labelsOf,
  LONGEST_TITLE,
  MOST_ALERTS,
  oneLine,
} from '../alert.js';
import { type Payload } from '../payload.js';

const STATES = { firing: 'firing', resolved: 'resolved' } as const;

/** The webhook of Prometheus Alertmanager, version 4; Grafana's alerting sends the same members. */
export const readAlertmanager = (body: Payload): Alert[] =>
  body.member('alerts').items(MOST_ALERTS).map(readAlert);

function readAlert(alert: Payload): Alert {
  const state = alert.member('status').choice(STATES) ?? 'other';
  const labels = labelsOf(alert.member('labels').flat());
  const annotation = (name: string) => alert.member('annotations').member(name).text();
  const label = (name: string) => labels[name]?.[0] ?? '';
  const began = alert.member('startsAt').text();
  const when = state === 'resolved' ? alert.member('endsAt').text() : began;
  return {
    ...{ state, labels, firing: began, host: label('instance') },
    identity: identityOf(alert, labels),
    title: oneLine(annotation('summary') || label('alertname'), LONGEST_TITLE),
    text: alertText([annotation('description'), alert.member('generatorURL').text()], labels),
    at: instantOf(when),
  };
}

/** Alertmanager 0.20 and later say it themselves; before, the labels were all there was. */
function identityOf(alert: Payload, labels: Alert['labels']): string[] {
  const fingerprint = alert.member('fingerprint').text();
  if (fingerprint !== '') return [fingerprint];
  const pairs = Object.entries(labels).map(([name, values]) => `${name}=${values.join(',')}`);
  if (pairs.length === 0) alert.member('labels').refuse('required');
  return pairs.sort();
}
