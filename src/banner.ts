import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { LOCALES, text } from './start-texts.js';

export interface BannerFacts {
  readonly base: string;
  readonly publicUrl?: string | undefined;
  /** Absent: the database is somebody else's. */
  readonly folder?: string | undefined;
  /** Present in the demo only. */
  readonly credentials?: string | undefined;
}

/** What a person who has just started the service wants to know. */
export function banner({ base, publicUrl, folder, credentials }: BannerFacts): string {
  const accounts = DEMO_ACCOUNTS.map(({ username }) => username).join(', ');
  const blocks = LOCALES.map((locale) => [
    text(locale, 'banner.title'),
    text(locale, 'banner.api', { base }),
    text(locale, 'banner.docs', { base }),
    text(locale, 'banner.openapi', { base }),
    ...(publicUrl ? [text(locale, 'banner.public', { url: publicUrl })] : []),
    folder ? text(locale, 'banner.data', { folder }) : text(locale, 'banner.database'),
    ...(credentials
      ? [
          text(locale, 'banner.demo', { accounts }),
          text(locale, 'banner.credentials', { file: credentials }),
        ]
      : []),
  ]);
  return `\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
