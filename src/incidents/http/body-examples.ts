import {
  ACTIONS,
  CATEGORY,
  CODE,
  CONTACT,
  DESCRIPTION,
  DETECTED_AT,
  HELP,
  IMPACT,
  THANH,
  TITLE,
} from './examples.js';

const REPORT = {
  title: TITLE,
  description: DESCRIPTION,
  category: CATEGORY,
  detectedAt: DETECTED_AT,
  system: { code: 'CHUSE-PORTAL' },
  impact: IMPACT,
  contact: CONTACT,
  tlp: 'AMBER',
  actionsTaken: ACTIONS,
  supportRequested: HELP,
};

export const REPORTS = {
  registered: REPORT,
  unregistered: {
    title: 'Máy trạm văn phòng bị mã hóa dữ liệu',
    description: 'Ba máy trạm hiện yêu cầu tiền chuộc, các tệp trên ổ chia sẻ không mở được.',
    category: { taxonomy: 'malicious-code' },
    detectedAt: DETECTED_AT,
    system: {
      name: 'Máy trạm Văn phòng HĐND và UBND huyện Chư Sê',
      operatorAgency: 'GL-UBND-633',
      domains: [],
      ipAddresses: ['192.0.2.15', '192.0.2.16'],
    },
    impact: { ...IMPACT, dataImpact: 'internal', congressRole: 'none', crimeSigns: true },
    contact: CONTACT,
  },
  byTelephone: {
    ...REPORT,
    description: 'Đơn vị báo qua đường dây nóng: trang chủ hiện nội dung lạ.',
    onBehalfOf: 'GL-UBND-633',
  },
};

export const PREVIEWS = {
  impactOnly: { impact: IMPACT, phase: 'during' },
  withSystem: { category: CATEGORY, system: { code: 'CHUSE-PORTAL' }, impact: IMPACT },
};

export const CORRECTION = {
  description: `${DESCRIPTION} Đã xác định thêm hai trang con bị thay đổi.`,
  impact: { ...IMPACT, serviceOutage: 'full' },
};

/** Of the events that need the same members one each. */
export const MOVES_MADE = {
  acknowledge: { event: 'acknowledge' },
  accept: { event: 'accept', handler: THANH },
  reject: {
    event: 'reject',
    reasonCode: 'not_incident',
    reason: 'Trang bảo trì theo lịch đã thông báo, không phải sự cố.',
  },
  merge: { event: 'merge', into: 'SC-2026-000120' },
  contain: {
    event: 'contain',
    actions: 'Ngắt máy chủ khỏi mạng, chặn tài khoản quản trị bị lộ.',
    evidence: 'Ảnh đĩa và nhật ký truy cập từ 22 giờ ngày 23/11, lưu tại phòng An ninh mạng.',
  },
  eradicate: {
    event: 'eradicate',
    cause: 'Lỗ hổng tải tệp lên ở trang quản trị.',
    backup: 'Bản sao lưu ngày 22/11 sạch, đã kiểm tra.',
  },
  recover: {
    event: 'recover',
    check: 'Đã rà quét lại toàn bộ mã nguồn và theo dõi 4 giờ, không thấy dấu hiệu lạ.',
    restoredAt: '2026-11-24T09:20:00.000Z',
  },
  resolve: { event: 'resolve', resolution: 'Đã đổi mật khẩu và gỡ bài viết lạ.' },
  confirm: { event: 'confirm' },
  dispute: { event: 'dispute', reason: 'Trang chủ còn hiện nội dung lạ ở mục Thông báo.' },
  close: {
    event: 'close',
    rootCause: 'Phần mềm quản trị nội dung chưa được vá từ tháng 3/2026.',
    lessons: 'Vá hằng tháng; chỉ cho đăng nhập quản trị từ mạng nội bộ.',
  },
  reopen: { event: 'reopen', reason: 'Nội dung lạ xuất hiện lại sau hai ngày.' },
  request_info: {
    event: 'request_info',
    questions: ['Trang dùng phần mềm và phiên bản nào?', 'Ai có tài khoản quản trị?'],
    dueAt: '2026-11-24T08:00:00.000Z',
  },
  provide_info: {
    event: 'provide_info',
    answer: 'Joomla 3.10; hai tài khoản quản trị của Văn phòng.',
  },
  transfer_request: {
    event: 'transfer_request',
    to: 'GL-CAT',
    note: 'Đã khoanh vùng máy chủ, còn nhật ký truy cập cần điều tra.',
  },
  transfer_accept: { event: 'transfer_accept', handler: THANH },
  restrict: {
    event: 'restrict',
    reason: 'Vụ việc có dấu hiệu tội phạm, đang điều tra.',
    people: [THANH],
  },
  add_unit: { event: 'add_unit', agency: 'GL-UBND-626' },
};

export const RATINGS = {
  level: { severity: 'high', reason: 'Đã xác minh: chỉ trang tin bị ảnh hưởng.' },
  answers: {
    impact: { ...IMPACT, serviceOutage: 'degraded', congressRole: 'supporting' },
    reason: 'Trang đã hoạt động lại, chỉ còn chậm; không trực tiếp phục vụ đại hội.',
  },
};

export const VERIFICATIONS_MADE = {
  whole: { valid: true, incidents: 123, events: 1042 },
  broken: {
    valid: false,
    incidents: 97,
    events: 812,
    firstBroken: { incident: CODE, sequence: 2, fault: 'hash' },
  },
  gone: {
    valid: false,
    incidents: 122,
    events: 1036,
    firstBroken: { incident: CODE, fault: 'missing' },
  },
};
