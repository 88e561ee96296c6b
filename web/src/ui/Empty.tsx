import { type ReactNode } from 'react';
import css from './states.module.css';

/** Why there is nothing, and one thing to do about it. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={css.state}>
    <p className={css.title}>{title}</p>
    {children}
  </div>
);
