import { type ReactNode } from 'react';
import css from './account.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

export const Part = ({ id, title, lead, beside, children }: Props) => (
  <section id={id} className={css.part} aria-labelledby={`${id}-title`}>
    <div className={css.partHead}>
      <h2 id={`${id}-title`}>{title}</h2>
      {beside}
    </div>
    {lead === undefined ? null : <p className={css.lead}>{lead}</p>}
    {children}
  </section>
);
