import { SEVERITIES } from '../severity.js';
import { approvalOf, DECISIONS, mayDecide, maySecond, WAITS } from './second-person.js';

const asked = {
  kind: 'reject',
  requesterId: 'asker',
  agency: 'GL-STTTT',
  handlerId: 'handler',
  above: ['GL-UBND'],
} as const;
const person = (id: string, agency: string, ...roles: string[]) => ({ id, agency, roles });

describe('a second person', () => {
  it.each([
    ['reject', ['high', 'critical']],
    ['close', ['critical']],
    ['accept', []],
  ])('is needed to %s at %j', (event, severities) => {
    const needed = SEVERITIES.filter((severity) => approvalOf(event, { severity }) !== undefined);
    expect(needed).toEqual(severities);
  });

  it('is needed to reject what is computed to be grave, whatever somebody has set', () => {
    expect(approvalOf('reject', { severity: 'low', computed: 'high' })).toBe('reject');
    expect(approvalOf('close', { severity: 'high', computed: 'critical' })).toBeUndefined();
  });

  it.each([
    ['another coordinator of the desk', person('x', 'GL-STTTT', 'coordinator'), true],
    ['a supervisor of the desk', person('x', 'GL-STTTT', 'supervisor'), true],
    ['a supervisor above the desk', person('x', 'GL-UBND', 'supervisor'), true],
    ['a supervisor elsewhere', person('x', 'GL-CAT', 'supervisor'), false],
    ['a coordinator above the desk', person('x', 'GL-UBND', 'coordinator'), false],
    ['a coordinator elsewhere', person('x', 'GL-CAT', 'coordinator'), false],
    ['a handler of the desk', person('x', 'GL-STTTT', 'handler'), false],
    ['an administrator of the desk', person('x', 'GL-STTTT', 'admin'), false],
    ['the one who asked', person('asker', 'GL-STTTT', 'coordinator', 'supervisor'), false],
    ['the handler of the case', person('handler', 'GL-STTTT', 'coordinator'), false],
  ])('may be %s', (_, who, may) => {
    expect(maySecond(who, asked)).toBe(may);
    expect(mayDecide('approve', who, asked)).toBe(may);
    expect(mayDecide('decline', who, asked)).toBe(may);
  });

  it('does not take back what somebody else asked', () => {
    const others = [person('x', 'GL-STTTT', 'coordinator'), person('y', 'GL-UBND', 'supervisor')];
    expect(others.some((who) => mayDecide('withdraw', who, asked))).toBe(false);
    expect(mayDecide('withdraw', person('asker', 'GL-STTTT', 'coordinator'), asked)).toBe(true);
  });

  it('decides in some way for every decision, and sooner the more severe', () => {
    expect(DECISIONS).toHaveLength(3);
    const hours = SEVERITIES.map((severity) => Number.parseInt(WAITS[severity], 10));
    expect([...hours].sort((a, b) => b - a)).toEqual(hours);
  });
});
