/** One story runs through the examples of this feature: a district's page is defaced while its congress is held. */
export const CODE = 'SC-2026-000123';
export const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
export const DETECTED_AT = '2026-11-24T01:30:00.000Z';
export const REPORTED_AT = '2026-11-24T02:00:00.000Z';

export const HOA = {
  id: '019b2f00-1a2b-7c3d-8e4f-5a6b7c8d9e01',
  name: 'Nguyễn Thị Hoa',
  agency: 'GL-UBND-633',
};
export const DUNG = {
  id: '019b2f00-1a2b-7c3d-8e4f-5a6b7c8d9e05',
  name: 'Phạm Anh Dũng',
  agency: 'GL-CAT',
};
/** The handler of the case. */
export const THANH = '019b2f00-1a2b-7c3d-8e4f-5a6b7c8d9e06';

export const TITLE = 'Cổng thông tin huyện bị thay đổi giao diện';
export const DESCRIPTION = 'Sáng nay trang chủ hiện nội dung lạ, không đăng nhập được quản trị.';
export const ACTIONS = 'Đã tạm ngắt trang khỏi mạng, giữ nguyên máy chủ và nhật ký truy cập.';
export const HELP = 'Đề nghị hỗ trợ gỡ mã lạ và khôi phục trang từ bản sao lưu.';
export const CATEGORY = {
  taxonomy: 'information-content-security',
  type: 'unauthorised-information-modification',
};
export const IMPACT = {
  systemLevel: '2',
  serviceOutage: 'partial',
  dataImpact: 'integrity',
  spread: 'single',
  ongoing: 'ongoing',
  recoverability: 'regular',
  congressRole: 'critical',
  ownerCanHandle: 'yes',
  recordsAffected: 0,
  crimeSigns: false,
};
export const CONTACT = {
  name: 'Nguyễn Thị Hoa',
  position: 'Văn thư',
  phone: '0269 385 1234',
  email: 'hoa.nt@chuse.gialai.gov.vn',
};

/** What the answers above are worth: 45 points in all. */
export const POINTS = [
  { factor: 'systemLevel', answer: '2', points: 3, max: 20 },
  { factor: 'serviceOutage', answer: 'partial', points: 10, max: 20 },
  { factor: 'dataImpact', answer: 'integrity', points: 14, max: 20 },
  { factor: 'spread', answer: 'single', points: 0, max: 14 },
  { factor: 'ongoing', answer: 'ongoing', points: 6, max: 6 },
  { factor: 'recoverability', answer: 'regular', points: 0, max: 8 },
  { factor: 'congressRole', answer: 'critical', points: 12, max: 12 },
];
export const RAISED = {
  vi: 'Trong đại hội: hệ thống trực tiếp phục vụ đại hội bị gián đoạn từ một phần trở lên',
  en: 'During the congress: a congress-critical system is at least partly down',
};
export const EVALUATED = [
  {
    id: 'STATE_SECRET',
    matched: false,
    decided: false,
    because: {
      vi: 'Không khớp: ảnh hưởng dữ liệu là dữ liệu bị sửa, mất, bảng đòi bí mật nhà nước.',
      en: 'Does not match: the data impact is altered or lost data, the table wants state secrets.',
    },
  },
  {
    id: 'CRITICAL',
    matched: true,
    decided: true,
    because: {
      vi: 'Mức rất cao: Công an chủ trì, Sở TT&TT xử lý kỹ thuật',
      en: 'Critical: Police lead, the Department handles the technical side',
    },
  },
];
export const DUE = {
  vi: 'Tiếp nhận: trong 5 phút kể từ khi gửi báo cáo (mức rất cao (khẩn cấp), trong đại hội).',
  en: 'Acknowledge: within 5 minutes of the report (severity critical, during the congress).',
};
