import { type Icon } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import css from './boxes.module.css';

interface Props {
  readonly icon: Icon;
  readonly title: ReactNode;
  readonly tone?: 'wait' | 'note' | 'done' | 'plain';
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}

/** What lies over the state of a case, and what is to be done about it, in one place. */
export function Box({ icon: Sign, title, tone = 'plain', children, acts }: Props) {
  const id = useId();
  return (
    <section className={css.box} data-tone={tone} aria-labelledby={id}>
      <Sign size={22} stroke={1.8} aria-hidden />
      <div className={css.text}>
        <h2 id={id}>{title}</h2>
        {children}
        {acts ? <div className={css.acts}>{acts}</div> : null}
      </div>
    </section>
  );
}
