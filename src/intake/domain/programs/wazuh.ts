import { type Alert, alertText, instantOf, labelsOf, LONGEST_TITLE, oneLine } from '../alert.js';
import { type Payload } from '../payload.js';

const LABELS = [
  ...['rule.id', 'rule.level', 'rule.groups', 'rule.mitre.id'],
  ...['agent.id', 'agent.name', 'agent.ip', 'manager.name', 'decoder.name', 'location'],
  ...['data.srcip', 'data.srcuser', 'data.dstuser', 'syscheck.path'],
];

/**
 * An alert of Wazuh, as integratord hands it to a script. One rule on one agent is one alert. Wazuh tells of what happens
 * and never that it is over.
 */
export function readWazuh(body: Payload): Alert[] {
  const at = (path: string) =>
    path.split('.').reduce((part: Payload, name) => part.member(name), body);
  const labels = labelsOf(LABELS.map((path) => [path, at(path).texts()]));
  return [
    {
      ...{ labels, state: 'firing', firing: at('id').text(), host: at('agent.name').text() },
      identity: [at('rule.id').needed(), at('agent.id').text()],
      title: oneLine(at('rule.description').text(), LONGEST_TITLE),
      text: alertText([at('full_log').text()], labels),
      at: instantOf(at('timestamp').text()),
    },
  ];
}
