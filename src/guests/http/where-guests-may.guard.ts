import { type CanActivate, Inject, Injectable } from '@nestjs/common';
import { NoSuchRoute } from '../../common/problems.js';
import { GUEST_SETTINGS, type GuestSettings } from '../guests.settings.js';

/** What the routes behind it answer then. */
export const CLOSED = 'request/no-such-route';

/** Where guests are not let in there is no door. */
@Injectable()
export class WhereGuestsMay implements CanActivate {
  constructor(@Inject(GUEST_SETTINGS) private readonly settings: GuestSettings) {}

  canActivate(): boolean {
    if (!this.settings.open) throw new NoSuchRoute();
    return true;
  }
}
