import { type InformationSystem } from '../agencies/information-system.entity.js';

type DemoSystem = Pick<
  InformationSystem,
  | 'code'
  | 'name'
  | 'level'
  | 'operatorAgency'
  | 'providerAgency'
  | 'domains'
  | 'ipAddresses'
  | 'congressRole'
>;

/** Shown with each, so that nobody takes them for the province's real ones. */
export const INVENTED =
  'Dữ liệu giả định để dùng thử; địa chỉ IP thuộc dải dành cho tài liệu (RFC 5737).';

/** Invented, with addresses of the ranges that are kept for documentation. */
export const DEMO_SYSTEMS: readonly DemoSystem[] = [
  {
    code: 'GL-CTTDT',
    name: 'Cổng thông tin điện tử tỉnh Gia Lai',
    level: 3,
    operatorAgency: 'GL-CTTDT',
    providerAgency: 'GL-VNPT',
    domains: ['gialai.gov.vn'],
    ipAddresses: ['203.0.113.10'],
    congressRole: 'critical',
  },
  {
    code: 'GL-TTDL',
    name: 'Trung tâm dữ liệu tỉnh Gia Lai',
    level: 3,
    operatorAgency: 'GL-STTTT',
    providerAgency: 'GL-VNPT',
    domains: [],
    ipAddresses: ['198.51.100.0/25'],
    congressRole: 'critical',
  },
  {
    code: 'GL-DVC',
    name: 'Hệ thống dịch vụ công trực tuyến tỉnh Gia Lai',
    level: 3,
    operatorAgency: 'GL-VPUBND',
    providerAgency: 'GL-VNPT',
    domains: ['dichvucong.gialai.gov.vn'],
    ipAddresses: ['203.0.113.20'],
    congressRole: 'supporting',
  },
  {
    code: 'GL-MAIL',
    name: 'Hệ thống thư điện tử công vụ tỉnh Gia Lai',
    level: 2,
    operatorAgency: 'GL-STTTT',
    providerAgency: null,
    domains: ['mail.gialai.gov.vn'],
    ipAddresses: ['198.51.100.25'],
    congressRole: 'supporting',
  },
  {
    code: 'CHUSE-PORTAL',
    name: 'Trang thông tin điện tử huyện Chư Sê',
    level: 2,
    operatorAgency: 'GL-UBND-633',
    providerAgency: 'GL-VNPT',
    domains: ['chuse.gialai.gov.vn'],
    ipAddresses: ['203.0.113.33'],
    congressRole: 'supporting',
  },
  {
    code: 'DAKDOA-PORTAL',
    name: 'Trang thông tin điện tử huyện Đăk Đoa',
    level: 2,
    operatorAgency: 'GL-UBND-626',
    providerAgency: 'GL-VNPT',
    domains: ['dakdoa.gialai.gov.vn'],
    ipAddresses: ['203.0.113.26'],
    congressRole: 'supporting',
  },
  {
    code: 'GL-BCHQS-NET',
    name: 'Mạng nội bộ Bộ Chỉ huy Quân sự tỉnh',
    level: 4,
    operatorAgency: 'GL-BCHQS',
    providerAgency: null,
    domains: [],
    ipAddresses: [],
    congressRole: 'none',
  },
  {
    code: 'GL-CAT-NET',
    name: 'Mạng nội bộ Công an tỉnh Gia Lai',
    level: 4,
    operatorAgency: 'GL-CAT',
    providerAgency: null,
    domains: [],
    ipAddresses: [],
    congressRole: 'none',
  },
];
