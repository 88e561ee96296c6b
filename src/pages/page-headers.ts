import { browserPermissions } from '../common/browser-headers.js';

/**
 * Everything from here, nothing written into the page but styles that carry the nonce of the answer (CSP Level 3).
 * Images may be what the person has just chosen or photographed.
 */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The wall screen fills the screen and keeps it awake. */
export const PAGE_PERMISSIONS = browserPermissions(['fullscreen', 'screen-wake-lock']);
