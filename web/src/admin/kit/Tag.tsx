import { type ReactNode } from 'react';
import css from './kit.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'off';

export const Tag = ({ tone, children }: { tone?: Tone | undefined; children: ReactNode }) => (
  <span className={css.tag} data-tone={tone}>
    {children}
  </span>
);

export const Tags = ({ children }: { children: ReactNode }) => (
  <span className={css.tags}>{children}</span>
);
