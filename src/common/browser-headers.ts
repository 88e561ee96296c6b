// What a page of ours could ever ask a browser for, and does not. Only what every current engine knows: Chromium complains
// of `bluetooth` on each page where it is built without.
const FEATURES = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** What the named features may be used for by our own pages; all others by nobody (Permissions Policy). */
export const browserPermissions = (own: readonly string[]): string =>
  FEATURES.map((feature) => `${feature}=(${own.includes(feature) ? 'self' : ''})`).join(', ');

/** Said with every answer, also with those that are written before any route is known. */
export const BROWSER_HEADERS: Readonly<Record<string, string>> = {
  // JSON needs nothing from anywhere. The reader's pages have a policy of their own.
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': browserPermissions([]),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};

/** Said of documents alone, which scripts, styles and fonts are not: half a kilobyte of each of some twenty answers. */
export const OF_DOCUMENTS = [
  ...['cross-origin-opener-policy', 'origin-agent-cluster', 'permissions-policy'],
  ...['x-dns-prefetch-control', 'x-frame-options', 'x-permitted-cross-domain-policies'],
];

/** Two years, as the preload list of browsers wants it. Said over TLS only: ours, or that of a proxy which is trusted. */
export const HSTS = 'max-age=63072000; includeSubDomains';
