import { type ReactNode } from 'react';
import css from './dialog-acts.module.css';

/** At the foot of every dialog: first the way back, last what it is there for, at the edge where the hand is. */
export const DialogActs = ({ children }: { children: ReactNode }) => (
  <div className={css.acts}>{children}</div>
);
