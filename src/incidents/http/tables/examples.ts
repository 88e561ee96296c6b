/** What the examples of the tables show: an administrator gives the Police support in high cases. */
export const LABELS = {
  type: { vi: 'Tấn công từ chối dịch vụ phân tán (DDoS)', en: 'Distributed Denial of Service' },
  class: { vi: 'Tính sẵn sàng (gián đoạn dịch vụ)', en: 'Availability' },
  option: {
    vi: 'Một số người hoặc một số chức năng không dùng được',
    en: 'Some users or functions unavailable',
  },
  question: {
    vi: 'Dịch vụ, công việc có bị gián đoạn không?',
    en: 'Is the service or work disrupted?',
  },
  level: { vi: 'rất cao (khẩn cấp)', en: 'critical' },
  row: {
    vi: 'Trong đại hội, hệ thống trực tiếp phục vụ đại hội: Công an phối hợp từ mức trung bình trở lên',
    en: 'A congress-critical system during the congress: Police support from medium up',
  },
  told: { vi: 'lãnh đạo cơ quan chủ trì', en: 'the leadership of the lead agency' },
} as const;

export const ADMIN = {
  id: '019b2f00-1a2b-7c3d-8e4f-5a6b7c8d9e02',
  name: 'Võ Đình Nam',
  agency: 'GL-STTTT',
};
export const SUPERVISOR = {
  id: '019b2f00-1a2b-7c3d-8e4f-5a6b7c8d9e03',
  name: 'Rơ Châm Hương',
  agency: 'GL-UBND',
};
export const NOTE = 'Theo kết luận giao ban ngày 20/11/2026.';
export const DRAFTED_AT = '2026-11-24T03:00:00.000Z';
export const IN_FORCE_AT = '2026-11-24T04:00:00.000Z';

export const CONDITION = { type: 'object', additionalProperties: true } as const;
