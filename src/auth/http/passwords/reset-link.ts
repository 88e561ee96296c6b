import { Inject, Injectable } from '@nestjs/common';
import { type ResetToken } from '../../data/passwords/password-resets.js';

export const PUBLIC_URL = Symbol('where people reach the desk, if that was said');

const PAGE = '/dat-lai-mat-khau';

/** What an administrator hands over. */
@Injectable()
export class ResetLink {
  constructor(@Inject(PUBLIC_URL) private readonly publicUrl: string | null) {}

  /** The token behind the `#`, which no browser sends to a server, so no log of a proxy has it. */
  shown({ token, expiresAt }: ResetToken): ResetToken & { link: string | null } {
    const link = this.publicUrl === null ? null : `${this.publicUrl}${PAGE}#${token}`;
    return { token, link, expiresAt };
  }
}
