import { Flag, Part, Text } from '../../../common/fields.js';

/** A path of our own: `//host`, `\host` and whatever names a place elsewhere are none (OWASP ASVS 5.0, 3.7.2). */
const OWN_PATH = {
  rule: 'own-path',
  regex: /^\/(?!\/)[\w\-.~!$&'()*+,;=:@%/?#]*$/,
} as const;

export class SingleSignOnQuery {
  @Text({ max: 500, pattern: OWN_PATH, optional: true, example: '/su-co/SC-2026-000123' })
  returnTo: string = '/';
}

export class OidcMethodDto {
  @Text({ max: 60, example: 'Tài khoản công vụ Gia Lai' }) label: string;
}

export class SignInMethodsDto {
  @Flag({ example: true }) password: boolean;
  @Flag({ example: true }) passkey: boolean;
  @Part(() => OidcMethodDto, {
    nullable: true,
    example: { label: 'Tài khoản công vụ Gia Lai' },
  })
  oidc: OidcMethodDto | null;
}
