import { type ReactNode } from 'react';
import { useTitle } from '../../ui/use-title';
import css from './kit.module.css';

interface Props {
  readonly title: string;
  /** What the section is for, in one sentence. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

export function SectionHead({ title, lead, children }: Props) {
  useTitle(title);
  return (
    <header className={css.head}>
      <div>
        <h1>{title}</h1>
        {lead === undefined ? null : <p>{lead}</p>}
      </div>
      <div className={css.acts}>{children}</div>
    </header>
  );
}
