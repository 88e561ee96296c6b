import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Hitch } from './Hitch';
import css from './panel.module.css';
import { type Incident } from './case-data';
import { type Writing } from './use-write';

interface Props {
  readonly incident: Incident;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly label: string;
  readonly tone?: 'plain' | 'grave';
  readonly writing: Pick<
    Writing<never>,
    'busy' | 'error' | 'stale' | 'moved' | 'openedAt' | 'takeNew'
  >;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children?: ReactNode;
}

/** To the first field that is not as it must be: it may be far above the button. */
const toFault = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('[aria-invalid=true], [data-fault] input')?.focus();

/** A form in its place on the page: the case stays readable while somebody writes about it. */
export function Panel({ incident, title, lead, label, tone = 'plain', ...props }: Props) {
  const { writing, submit, close, children } = props;
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (writing.error !== null) toFault(form.current);
  }, [writing.error]);
  const send = () => {
    submit();
    // What is missing is known as soon as it is drawn.
    requestAnimationFrame(() => toFault(form.current));
  };
  return (
    <form
      ref={form}
      className={css.panel}
      data-tone={tone}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      <h2 id={id}>{title}</h2>
      {lead ? <p className={css.lead}>{lead}</p> : null}
      {children}
      <Hitch incident={incident} writing={writing} />
      <div className={css.acts}>
        <Button type="submit" loading={writing.busy} data-submit>
          {writing.stale ? t('stale.again') : label}
        </Button>
        <Button variant="subtle" color="gray" onClick={close}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
