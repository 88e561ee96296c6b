import { type Role } from './auth/permissions.js';

export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly position: string;
  readonly agency: string;
  readonly roles: readonly Role[];
}

/** Invented persons: one for each part in the life of an incident. */
export const DEMO_ACCOUNTS = [
  {
    username: 'reporter',
    name: 'Nguyễn Thị Hoa',
    position: 'Văn thư',
    agency: 'GL-UBND-633',
    roles: ['reporter'],
  },
  {
    username: 'reporter2',
    name: 'Rơ Châm Hlinh',
    position: 'Công chức Văn hóa và Thông tin',
    agency: 'GL-UBND-626',
    roles: ['reporter'],
  },
  {
    username: 'coordinator',
    name: 'Trần Quốc Bảo',
    position: 'Trưởng phòng An toàn thông tin',
    agency: 'GL-STTTT',
    roles: ['coordinator'],
  },
  {
    username: 'handler',
    name: 'Lê Minh Khôi',
    position: 'Chuyên viên ứng cứu sự cố',
    agency: 'GL-STTTT',
    roles: ['handler'],
  },
  {
    username: 'police',
    name: 'Phạm Anh Dũng',
    position: 'Phó trưởng phòng An ninh mạng',
    agency: 'GL-CAT',
    roles: ['coordinator'],
  },
  {
    username: 'police-handler',
    name: 'Siu Thành',
    position: 'Cán bộ phòng An ninh mạng',
    agency: 'GL-CAT',
    roles: ['handler'],
  },
  {
    username: 'supervisor',
    name: 'Đặng Thu Hương',
    position: 'Phó Chánh Văn phòng',
    agency: 'GL-UBND',
    roles: ['supervisor'],
  },
  {
    username: 'admin',
    name: 'Võ Đình Nam',
    position: 'Quản trị viên hệ thống',
    agency: 'GL-STTTT',
    roles: ['admin'],
  },
  {
    username: 'auditor',
    name: 'Bùi Thị Lan',
    position: 'Thanh tra viên',
    agency: 'GL-TTR',
    roles: ['auditor'],
  },
] as const satisfies readonly DemoAccount[];
