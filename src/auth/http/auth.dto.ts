import { Choice, Flag, Id, Instant, Text, Whole } from '../../common/fields.js';
import { DUTIES, type Duty } from '../domain/duties.js';
import { TOKEN_DELIVERIES, type TokenDelivery } from '../domain/sessions.js';
import { PERMISSIONS, type Permission, type Role, ROLE_NAMES } from '../permissions.js';

const REFRESH_TOKEN = 'Rv8yQh2vF0b9Vw3s1kKq7m4c5pX6tZ8nLdJ2gHs0aUE';

export class SignInBody {
  @Text({ max: 64, example: 'reporter' }) username: string;
  @Text({ max: 200, example: 'mat-khau-cua-toi' }) password: string;
  @Choice(TOKEN_DELIVERIES, { optional: true, example: 'body' }) tokenDelivery: TokenDelivery =
    'cookie';
  @Text({ max: 60, optional: true, example: '287082' }) code?: string;
}

export class RefreshBody {
  @Text({ max: 100, optional: true, example: REFRESH_TOKEN }) refreshToken?: string;
}

export class SignOutBody {
  @Flag({ optional: true, example: false }) everywhere: boolean = false;
}

export class SessionDto {
  @Id({ example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }) id: string;
  @Flag({ example: true }) current: boolean;
  @Choice(TOKEN_DELIVERIES, { example: 'cookie' }) delivery: string;
  @Text({ max: 10, most: 5, example: ['pwd'] }) methods: readonly string[];
  @Text({ max: 45, example: '10.33.1.20' }) address: string;
  @Text({ max: 300, nullable: true, example: 'Mozilla/5.0 (X11; Linux x86_64)' }) agent:
    string | null;
  @Instant() createdAt: Date;
  @Instant() lastUsedAt: Date;
  @Instant({ example: '2026-12-01T01:30:00.000Z' }) expiresAt: Date;
}

export class AccessTokenView {
  @Text({
    max: 4000,
    example: 'eyJhbGciOiJFUzI1NiIsImtpZCI6IjAxOWIzYSJ9.eyJzdWIiOiIwMTliMyJ9.c2ln',
  })
  accessToken: string;
  @Choice(['Bearer'], { example: 'Bearer' }) tokenType: string;
  @Whole({ example: 600 }) expiresIn: number;
  @Text({ max: 100, optional: true, example: REFRESH_TOKEN }) refreshToken?: string;
  @Instant({ example: '2026-12-01T01:30:00.000Z' }) sessionExpiresAt: Date;
}

export class MeView {
  @Id({ example: '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f' }) id: string;
  @Text({ max: 64, example: 'reporter' }) username: string;
  @Text({ max: 200, example: 'Nguyễn Thị Hoa' }) name: string;
  @Text({ max: 40, example: 'GL-UBND-633' }) agency: string;
  @Choice(ROLE_NAMES, { most: 6, example: ['reporter'] }) roles: readonly Role[];
  @Choice(PERMISSIONS, { most: 50, example: ['incident:report'] })
  permissions: readonly Permission[];
  @Choice(DUTIES, { most: 2, optional: true, example: ['change-password'] })
  duties?: readonly Duty[];
}
