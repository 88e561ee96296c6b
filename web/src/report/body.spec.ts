import { type Answers, BLANK, type Setting, type System } from './answers';
import { instantOf, previewOf, reportOf, titleOf } from './body';
import { fieldAt, faultsIn } from './faults';

// 23:30 in the province, where it is the 26th already for an hour and a half of the other day.
const NOW = Date.parse('2026-11-25T16:30:00Z');
const PORTAL = {
  ...{ code: 'CHUSE-PORTAL', name: 'Trang thông tin điện tử huyện Chư Sê', level: 2 },
  congressRole: 'supporting',
} as unknown as System;
const SETTING: Setting = {
  ...{ guest: false, systems: [PORTAL], phase: 'normal', agency: 'GL-UBND-633' },
};
const ANSWERS: Answers = {
  ...BLANK,
  ...{ kind: 'defacement', description: ' Trang chủ hiện nội dung lạ. ', ongoing: 'ongoing' },
  ...{ systemCode: 'CHUSE-PORTAL', serviceOutage: 'partial', dataImpact: 'integrity' },
  ...{ spread: 'single', recoverability: 'regular', owner: 'yes' },
  ...{ name: 'Nguyễn Thị Hoa', phone: '0269 385 1234' },
};
const report = (change: Partial<Answers> = {}, setting: Partial<Setting> = {}) =>
  reportOf(
    { ...ANSWERS, ...change },
    { ...SETTING, ...setting },
    { now: NOW, kindName: 'Thay đổi giao diện web' },
  );

describe('a report of the answers', () => {
  it('is as the API takes it', () => {
    expect(report()).toEqual({
      title: 'Thay đổi giao diện web: Trang thông tin điện tử huyện Chư Sê',
      description: 'Trang chủ hiện nội dung lạ.',
      category: {
        taxonomy: 'information-content-security',
        type: 'unauthorised-information-modification',
      },
      detectedAt: '2026-11-25T16:30:00.000Z',
      system: { code: 'CHUSE-PORTAL' },
      impact: {
        ...{ systemLevel: '2', serviceOutage: 'partial', dataImpact: 'integrity' },
        ...{ spread: 'single', ongoing: 'ongoing', recoverability: 'regular' },
        ...{ congressRole: 'supporting', ownerCanHandle: 'yes' },
        ...{ recordsAffected: 0, crimeSigns: false },
      },
      contact: { name: 'Nguyễn Thị Hoa', phone: '0269 385 1234' },
    });
  });

  it('names what is not registered, with who runs it', () => {
    const { system, impact } = report({ systemCode: 'other', systemName: 'Máy phòng Kế toán' });
    expect(system).toEqual({ name: 'Máy phòng Kế toán', operatorAgency: 'GL-UBND-633' });
    expect(impact).toMatchObject({ systemLevel: 'unknown', congressRole: 'none' });
  });

  it('has composed letters, whatever the keyboard sends', () => {
    expect(report({ name: 'Nguyễn'.normalize('NFD') }).contact?.name).toBe('Nguyễn');
  });

  it('counts people only where their data is concerned', () => {
    const asPersonal = { dataImpact: 'personal', records: '12.000' } as const;
    expect(report(asPersonal).impact.recordsAffected).toBe(12_000);
    expect(report({ records: '12.000' }).impact.recordsAffected).toBe(0);
  });

  it('takes its title from the first words where the kind says nothing', () => {
    const answers = {
      ...ANSWERS,
      kind: 'other',
      description: 'Máy tự khởi động lại nhiều lần từ sáng nay không rõ vì sao',
    } as const;
    expect(titleOf(answers, SETTING, 'Khác')).toBe(
      'Máy tự khởi động lại nhiều lần từ sáng…: Trang thông tin điện tử huyện Chư Sê',
    );
    expect(titleOf({ ...answers, title: ' Máy hỏng ' }, SETTING, 'Khác')).toBe('Máy hỏng');
    // A sign that turns the reading around is none of the words.
    const turned = { ...answers, title: 'Tệp \u202Egnp.exe' };
    expect(titleOf(turned, SETTING, 'Khác')).toBe('Tệp gnp.exe');
  });

  it('reads times as those of the province', () => {
    expect(instantOf({ when: 'today', time: '08:15' }, NOW)).toBe(
      Date.parse('2026-11-25T01:15:00Z'),
    );
    expect(instantOf({ when: 'other', time: '2026-11-24T23:50' }, NOW)).toBe(
      Date.parse('2026-11-24T16:50:00Z'),
    );
    expect(instantOf({ when: 'other', time: '' }, NOW)).toBeNull();
  });
});

describe('a preview', () => {
  it('takes the mildest for what is not answered yet, and names nothing unsaid', () => {
    expect(previewOf({ ...BLANK, serviceOutage: 'full' }, SETTING, '')).toEqual({
      impact: {
        ...{ systemLevel: 'unknown', serviceOutage: 'full', dataImpact: 'none', spread: 'single' },
        ...{ ongoing: 'unknown', recoverability: 'regular', congressRole: 'none' },
        ...{ ownerCanHandle: 'unknown', recordsAffected: 0, crimeSigns: false },
      },
    });
  });
});

describe('faults', () => {
  const faults = (change: Partial<Answers>, setting: Partial<Setting> = {}) =>
    Object.fromEntries(faultsIn({ ...ANSWERS, ...change }, { ...SETTING, ...setting }, NOW));

  it('are none where all is answered', () => {
    expect(faults({})).toEqual({});
  });

  it('are told of what is missing, in the order of the page', () => {
    expect([...faultsIn(BLANK, { ...SETTING, agency: '' }, NOW).keys()]).toEqual([
      ...['kind', 'description', 'ongoing', 'system', 'serviceOutage', 'dataImpact', 'spread'],
      ...['agency', 'name', 'phone'],
    ]);
  });

  it('ask for the part in a congress only while there is one', () => {
    const named = { systemCode: 'other', systemName: 'Máy' };
    expect(faults(named)).toEqual({});
    expect(faults(named, { phase: 'during' })).toEqual({ congressRole: 'congressRole' });
    expect(faults({}, { phase: 'during' })).toEqual({});
  });

  it('are told of times and numbers that are none', () => {
    expect(faults({ when: 'today', time: '' })).toEqual({ time: 'when' });
    expect(faults({ when: 'other', time: '2026-11-26T08:00' })).toEqual({ time: 'future' });
    expect(faults({ dataImpact: 'personal', records: 'nhiều' })).toEqual({
      records: 'recordsForm',
    });
  });

  it('of the API stand beside their fields', () => {
    expect(fieldAt('/contact/phone')).toBe('phone');
    expect(fieldAt('/system/name')).toBe('system');
    expect(fieldAt('/impact/recordsAffected')).toBe('records');
    expect(fieldAt('/tlp')).toBeNull();
  });
});
