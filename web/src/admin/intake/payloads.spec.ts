import { addressFor, curlFor, isProgram, PAYLOADS, PROGRAMS } from './payloads';

describe('the examples of what programs send', () => {
  it('come with the address they are posted to, and a line that posts them', () => {
    expect(PROGRAMS.every((program) => isProgram(program))).toBe(true);
    expect(isProgram('nagios')).toBe(false);
    const origin = 'https://trucban.example.gov.vn';
    expect(curlFor(origin, 'wazuh')).toContain(`curl -sS '${addressFor(origin, 'wazuh')}'`);
    expect(curlFor(origin, 'wazuh')).toContain(JSON.stringify(PAYLOADS.wazuh));
  });
});
