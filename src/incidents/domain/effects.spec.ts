import { type Affected, ANSWER_TRANSFER_WITHIN, effectOf, type MoveFacts } from './effects.js';
import { MOVE_NAMES } from './lifecycle.js';
import { type MoveRequest } from './move-request.js';
import { type Impact, SEVERITIES } from './severity.js';

const at = new Date('2026-11-24T05:00:00Z');
const bao = { id: 'bao', name: 'Trần Quốc Bảo', agency: 'GL-STTTT' };
const khoi = { id: 'khoi', name: 'Lê Minh Khôi', agency: 'GL-STTTT' };
const facts: MoveFacts = {
  ...{ at, actor: bao, handler: null },
  time: {
    add: (from, minutes) => new Date(from.getTime() + minutes * 60_000),
    between: () => 0,
    dayMinutes: 450,
  },
};
const impact: Impact = {
  ...{ systemLevel: '2', serviceOutage: 'partial', dataImpact: 'integrity', spread: 'single' },
  ...{ ongoing: 'ongoing', recoverability: 'regular', congressRole: 'none' },
  ...{ ownerCanHandle: 'yes', recordsAffected: 0, crimeSigns: true },
};
const incident: Affected = {
  ...{ severity: 'medium', impact, handling: {}, leadAgency: 'GL-STTTT', leadHandedOver: false },
  ...{ routeMode: 'lead', supportAgencies: ['GL-VNPT'], affectedAgencies: [], handlerId: null },
  ...{ handler: null, waitingForUnit: false, infoRequest: null, restricted: false },
  ...{ restrictedPeople: [], tlp: 'AMBER', transfer: null, reopenCount: 0 },
};
const transfer = {
  ...{ to: 'GL-CAT', note: 'Còn nhật ký.', reason: null, offeredBy: bao },
  ...{ offeredAt: at.toISOString(), answerBy: at.toISOString() },
};
const effect = (
  request: MoveRequest,
  changes: Partial<Affected> = {},
  more: Partial<MoveFacts> = {},
) => effectOf({ ...incident, ...changes }, request, { ...facts, ...more });

describe('the effect', () => {
  it.each(
    MOVE_NAMES.filter((event) =>
      ['withdraw', 'acknowledge', 'merge', 'start', 'unstable', 'dispute'].includes(event),
    ),
  )('of %s is the move alone', (event) => {
    expect(effect({ event, reason: 'Lý do.' })).toEqual({});
  });

  it('of a rejection keeps why, and where to turn to', () => {
    const reason = 'Thuộc thẩm quyền cơ quan báo chí.';
    const asked = { event: 'reject', reason, reasonCode: 'out_of_scope' } as const;
    expect(effect({ ...asked, referTo: 'GL-BAO' }).handling?.rejection).toEqual({
      ...{ reason, reasonCode: 'out_of_scope', referTo: 'GL-BAO' },
    });
    expect(effect(asked).handling?.rejection?.referTo).toBeNull();
  });

  it('of an acceptance is the handler', () => {
    const accepted = effect({ event: 'accept', handler: 'khoi' }, {}, { handler: khoi });
    expect(accepted).toEqual({ handler: khoi, handlerId: 'khoi' });
  });

  it('of a containment is what was done, and that it is over unless a reason says why not', () => {
    const asked = { event: 'contain', actions: 'Ngắt mạng.' } as const;
    expect(effect(asked)).toEqual({
      handling: { containment: { actions: 'Ngắt mạng.', evidence: null } },
      impact: { ...impact, ongoing: 'ended' },
    });
    expect(effect({ ...asked, evidence: 'Ảnh đĩa.', reason: 'Chưa ngắt được.' })).toEqual({
      handling: { containment: { actions: 'Ngắt mạng.', evidence: 'Ảnh đĩa.' } },
    });
  });

  it('of the later steps is added to what was done before, and never cuts it', () => {
    const restoredAt = new Date('2026-11-24T04:00:00Z');
    const steps: MoveRequest[] = [
      { event: 'eradicate', cause: 'Lỗ hổng.', backup: 'Đã sao lưu.' },
      { event: 'recover', check: 'Đã rà quét.', restoredAt },
      { event: 'resolve', resolution: 'Đã gỡ.' },
      { event: 'close', rootCause: 'Phần mềm cũ.', lessons: 'Cập nhật.' },
      { event: 'close' },
    ];
    const handling = steps.reduce(
      (done, request) => effect(request, { handling: done }).handling ?? done,
      incident.handling,
    );
    expect(handling).toEqual({
      ...{ cause: 'Lỗ hổng.', backup: 'Đã sao lưu.', check: 'Đã rà quét.' },
      ...{ restoredAt: '2026-11-24T04:00:00.000Z', resolution: 'Đã gỡ.' },
      ...{ rootCause: 'Phần mềm cũ.', lessons: 'Cập nhật.' },
    });
  });

  it('of a reopening counts it', () => {
    expect(effect({ event: 'reopen', reason: 'Tái diễn.' }, { reopenCount: 1 })).toEqual({
      reopenCount: 2,
    });
  });

  it('of a question is that the desk waits, and of the answer that it does not', () => {
    const dueAt = new Date('2026-11-25T05:00:00Z');
    const asked = effect({ event: 'request_info', questions: ['Phiên bản nào?'], dueAt });
    expect(asked).toEqual({
      waitingForUnit: true,
      infoRequest: {
        ...{ questions: ['Phiên bản nào?'], dueAt: dueAt.toISOString() },
        ...{ askedBy: bao, askedAt: at.toISOString() },
      },
    });
    expect(effect({ event: 'provide_info', answer: '7' }, asked)).toEqual({
      ...{ waitingForUnit: false, infoRequest: null },
    });
  });

  it('of a restriction is the circle of people and TLP:RED', () => {
    expect(effect({ event: 'restrict', reason: 'Điều tra.', people: ['hoa'] })).toEqual({
      ...{ restricted: true, restrictedPeople: ['hoa'], tlp: 'RED' },
    });
    expect(effect({ event: 'restrict', reason: 'Điều tra.' }).restrictedPeople).toEqual([]);
  });

  it('of a unit more is a spread at least as wide as so many units', () => {
    const added = (...known: string[]) =>
      effect({ event: 'add_unit', agency: 'GL-UBND-626' }, { affectedAgencies: known });
    expect(added()).toEqual({
      affectedAgencies: ['GL-UBND-626'],
      impact: { ...impact, spread: 'multi_unit' },
    });
    expect(added('a', 'b', 'c').impact?.spread).toBe('wide');
  });
});

describe('the hand-over of the lead', () => {
  it('is offered until the time that the severity leaves', () => {
    const asked = { event: 'transfer_request', to: 'GL-CAT', note: 'Còn nhật ký.' } as const;
    const minutes = SEVERITIES.map((severity) => {
      const answerBy = effect(asked, { severity }).transfer?.answerBy ?? '';
      return (Date.parse(answerBy) - at.getTime()) / 60_000;
    });
    // A working day of these tests has 450 minutes.
    expect(minutes).toEqual([450, 240, 30, 15]);
    expect(Object.keys(ANSWER_TRANSFER_WITHIN).sort()).toEqual([...SEVERITIES].sort());
    expect(effect(asked).transfer).toMatchObject({ to: 'GL-CAT', reason: null, offeredBy: bao });
  });

  it('makes the former lead a support, and the new one no support any more', () => {
    const supportAgencies = ['GL-CAT', 'GL-VNPT'];
    const accepted = effect(
      { event: 'transfer_accept', handler: 'thanh' },
      { transfer, supportAgencies, routeMode: 'unit_handles' },
      { handler: { ...khoi, id: 'thanh' } },
    );
    expect(accepted).toMatchObject({
      ...{ leadAgency: 'GL-CAT', leadHandedOver: true, routeMode: 'lead', transfer: null },
      ...{ supportAgencies: ['GL-STTTT', 'GL-VNPT'], handlerId: 'thanh' },
    });
  });

  it('changes nothing but the offer when it is declined', () => {
    expect(effect({ event: 'transfer_decline', reason: 'Không thuộc.' }, { transfer })).toEqual({
      transfer: null,
    });
  });
});
