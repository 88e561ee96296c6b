import {
  ACTIONS,
  CATEGORY,
  CODE,
  CONTACT,
  DESCRIPTION,
  DETECTED_AT,
  DUNG,
  HELP,
  HOA,
  IMPACT,
  REPORTED_AT,
  THANH,
  TITLE,
} from './examples.js';

const ACKNOWLEDGED_AT = '2026-11-24T02:03:12.000Z';
const ACCEPTED_AT = '2026-11-24T02:06:30.000Z';
const CONTAINED_AT = '2026-11-24T02:55:41.000Z';

const CELL = {
  ...{ severity: 'critical', phase: 'during', period: 'chu-se-2026' },
  ...{ working: false, legal: false, pauses: [], tableVersion: 1 },
};

const DEADLINES = [
  {
    ...{ kind: 'contain', dueAt: '2026-11-24T03:06:30.000Z', metAt: CONTAINED_AT },
    ...{ breachedAt: null, paused: false },
    why: {
      ...{ ...CELL, target: '1h', startAt: ACCEPTED_AT },
      text: {
        vi: 'Ngăn chặn: trong 1 giờ kể từ khi phân công (mức rất cao (khẩn cấp), trong đại hội).',
        en: 'Contain: within 1 hour of the assignment (severity critical, during the congress).',
      },
    },
  },
  {
    ...{ kind: 'recover', dueAt: '2026-11-24T06:06:30.000Z', metAt: null },
    ...{ breachedAt: null, paused: false },
    why: {
      ...{ ...CELL, target: '4h', startAt: ACCEPTED_AT },
      text: {
        vi: 'Khôi phục: trong 4 giờ kể từ khi phân công (mức rất cao (khẩn cấp), trong đại hội).',
        en: 'Recover: within 4 hours of the assignment (severity critical, during the congress).',
      },
    },
  },
];

/** The case of the examples as most answers carry it: contained, an hour after the report. */
export const CASE = {
  code: CODE,
  title: TITLE,
  category: CATEGORY,
  ...{ status: 'eradication', severity: 'critical', score: 45, legalSerious: false },
  ...{ reporterAgency: HOA.agency, senderConfirmed: true, leadAgency: DUNG.agency, mode: 'lead' },
  supportAgencies: ['GL-STTTT'],
  affectedAgencies: [],
  handler: { id: THANH, name: 'Siu Thành', agency: 'GL-CAT' },
  period: { code: 'chu-se-2026', phase: 'during' },
  ...{ waitingForUnit: false, restricted: false, tlp: 'AMBER' },
  deadlines: DEADLINES,
  ...{ reportedAt: REPORTED_AT, updatedAt: CONTAINED_AT, version: 5 },
  ...{ transfer: null, approval: null, infoRequest: null, escalatedTo: [], infoTimeouts: 0 },
  ...{ acknowledgedAt: ACKNOWLEDGED_AT, acceptedAt: ACCEPTED_AT },
  ...{ startedAt: '2026-11-24T02:11:02.000Z', containedAt: CONTAINED_AT, eradicatedAt: null },
  ...{ resolvedAt: null, unitConfirmedAt: null, closedAt: null },
  ...{ reopenCount: 0, mergedInto: null, continuesIn: null },
  handling: {
    containment: {
      actions: 'Ngắt máy chủ khỏi mạng, chặn tài khoản quản trị bị lộ.',
      evidence: 'Ảnh đĩa và nhật ký truy cập, lưu tại phòng An ninh mạng.',
    },
  },
  description: DESCRIPTION,
  detectedAt: DETECTED_AT,
  system: {
    ...{ code: 'CHUSE-PORTAL', name: 'Trang thông tin điện tử huyện Chư Sê' },
    ...{ operatorAgency: 'GL-UBND-633', provider: 'GL-VNPT' },
    ...{ domains: ['chuse.gialai.gov.vn'], ipAddresses: ['203.0.113.33'] },
  },
  impact: { ...IMPACT, ongoing: 'ended' },
  contact: CONTACT,
  actionsTaken: ACTIONS,
  supportRequested: HELP,
  reportedBy: { id: HOA.id, name: HOA.name },
};
