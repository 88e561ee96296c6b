import { needsSecond, reasonFault } from './rating';

const of = (severity: 'low' | 'medium' | 'high' | 'critical', legalSerious = false) => ({
  ...{ severity, legalSerious },
});
const LONG = 'Đã xác minh: chỉ một máy, không có dữ liệu.';

describe('another severity', () => {
  it('takes two where it leaves the top level or the flag of the law, by hand', () => {
    expect(needsSecond(of('critical'), 'high')).toBe(true);
    expect(needsSecond(of('high', true), 'medium')).toBe(true);
    expect(needsSecond(of('high'), 'medium')).toBe(false);
    expect(needsSecond(of('high', true), 'critical')).toBe(false);
    expect(needsSecond(of('critical'), null)).toBe(false);
  });

  it('wants a reason, and a real one where it is lower', () => {
    expect(reasonFault(of('low'), 'high', '  ')).toBe('moves.needed');
    expect(reasonFault(of('low'), 'high', 'Lan rộng.')).toBeNull();
    expect(reasonFault(of('high'), 'low', 'Nhầm.')).toBe('rate.short');
    expect(reasonFault(of('high'), 'low', LONG)).toBeNull();
    expect(reasonFault(of('high'), null, 'Nhầm.')).toBeNull();
  });
});
