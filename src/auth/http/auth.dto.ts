import { Choice, Id, Text, Whole } from '../../common/fields.js';
import { PERMISSIONS, type Permission, type Role, ROLE_NAMES } from '../permissions.js';

export class SignInBody {
  @Text({ max: 64, example: 'reporter' }) username: string;
  @Text({ max: 200, example: 'mat-khau-cua-toi' }) password: string;
}

export class AccessTokenView {
  @Text({
    max: 4000,
    example: 'eyJhbGciOiJFUzI1NiIsImtpZCI6IjAxOWIzYSJ9.eyJzdWIiOiIwMTliMyJ9.c2ln',
  })
  accessToken: string;
  @Choice(['Bearer'], { example: 'Bearer' }) tokenType: string;
  @Whole({ example: 600 }) expiresIn: number;
}

export class MeView {
  @Id({ example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }) id: string;
  @Text({ max: 64, example: 'reporter' }) username: string;
  @Text({ max: 200, example: 'Nguyễn Thị Hoa' }) name: string;
  @Text({ max: 40, example: 'GL-UBND-633' }) agency: string;
  @Choice(ROLE_NAMES, { most: 6, example: ['reporter'] }) roles: readonly Role[];
  @Choice(PERMISSIONS, { most: 50, example: ['incident:report'] })
  permissions: readonly Permission[];
}
