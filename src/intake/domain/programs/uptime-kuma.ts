import { type Alert, alertText, instantOf, labelsOf, LONGEST_TITLE, oneLine } from '../alert.js';
import { type Payload } from '../payload.js';

// Down, up, pending, maintenance.
const STATES = { '0': 'firing', '1': 'resolved', '2': 'other', '3': 'other' } as const;

/**
 * The webhook of Uptime Kuma as JSON. A monitor is one alert. Without a heartbeat it is a test, or a word on a
 * certificate: nothing that is down, and nothing that will ever be up again.
 */
export function readUptimeKuma(body: Payload): Alert[] {
  const [heartbeat, monitor] = [body.member('heartbeat'), body.member('monitor')];
  const said = body.member('msg').text();
  const labels = labelsOf([
    ...['id', 'name', 'type', 'url', 'hostname', 'port'].map(
      (name) => [`monitor.${name}`, monitor.member(name).texts()] as const,
    ),
    ...tagsOf(monitor.member('tags')),
  ]);
  const isWord = heartbeat.isMissing;
  const time = heartbeat.member('time').text();
  return [
    {
      ...{ labels, firing: time, host: monitor.member('hostname').text() },
      identity: isWord ? ['msg'] : [heartbeat.member('monitorID').needed()],
      state: isWord ? 'other' : (heartbeat.member('status').choice(STATES) ?? 'other'),
      title: oneLine(monitor.member('name').text() || said, LONGEST_TITLE),
      text: alertText([said, heartbeat.member('msg').text()], labels),
      // In UTC, which it does not say.
      at: time === '' ? null : instantOf(`${time}Z`),
    },
  ];
}

function tagsOf(tags: Payload): (readonly [string, readonly string[]])[] {
  if (tags.isMissing) return [];
  return tags
    .items(50)
    .map((tag) => [
      `tag.${tag.member('name').text()}`,
      [tag.member('value').text() || tag.member('name').text()],
    ]);
}
