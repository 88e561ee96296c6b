import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictBox } from './ConflictBox';
import { FaultList } from './FaultList';
import css from './form.module.css';
import { useIsCovered } from './layers';
import { LeaveGuard } from './LeaveGuard';
import { Wrong } from './Notice';
import { type Saving } from './use-save';
import { useFocusBack } from '../../ui/use-focus-back';

interface Props {
  readonly title: string;
  readonly close: () => void;
  readonly isChanged: boolean;
  readonly saving: Saving;
  /** Given the ETag to overwrite with, after a conflict. */
  readonly save: (etag?: string) => void;
  readonly reread?: () => void;
  readonly nameOf?: (field: string) => string;
  readonly readOnly?: boolean;
  readonly saveLabel?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A form over the list. What was typed is given up only when the person says so, in the form itself: no dialog on it. */
export function EditDrawer(props: Props) {
  const { title, close, isChanged, saving, save, reread, nameOf, readOnly = false, wide } = props;
  useFocusBack();
  const { t } = useTranslation('admin');
  const isPhone = useMediaQuery('(max-width: 48em)');
  const isCovered = useIsCovered();
  const [asks, setAsks] = useState(false);
  const leave = () => {
    if (isChanged && !readOnly) setAsks(true);
    else close();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save();
  };
  const { error, faults, conflict } = saving;
  const fields = useRef<HTMLDivElement>(null);
  // What went wrong is said at the top, wherever the person was in the form; from its faults the list leads on.
  const isElsewhere = error !== null && faults.size === 0;
  useEffect(() => {
    if (isElsewhere) fields.current?.scrollTo({ top: 0 });
  }, [isElsewhere]);
  return (
    <Drawer
      opened
      onClose={leave}
      closeOnEscape={!isCovered}
      position="right"
      size={isPhone ? '100%' : wide ? 760 : 540}
      title={title}
      padding={0}
      closeButtonProps={{ 'aria-label': t('act.closeForm'), size: 40 }}
      attributes={{ header: { role: 'none' } }}
      classNames={{ header: css.top, title: css.title, body: css.holder, content: css.content }}
    >
      <LeaveGuard when={isChanged && !readOnly} />
      <form className={css.form} onSubmit={submit} noValidate>
        <div ref={fields} className={css.fields}>
          {readOnly ? <p className={css.hint}>{t('state.readOnly')}</p> : null}
          <ConflictBox
            conflict={conflict}
            mine={() => save(conflict?.current)}
            theirs={() => {
              saving.forget();
              reread?.();
            }}
            {...(nameOf && { nameOf })}
          />
          <Wrong error={conflict || faults.size > 0 ? null : error} />
          <FaultList {...{ faults, nameOf }} form={fields} />
          <fieldset className={css.set} disabled={readOnly}>
            {props.children}
          </fieldset>
        </div>
        <Foot
          {...{ asks, setAsks, leave, close, readOnly }}
          // Something new is tried as it stands: what it lacks is said then.
          canSave={isChanged || reread === undefined}
          busy={saving.busy}
          label={props.saveLabel}
        />
      </form>
    </Drawer>
  );
}

interface FootProps {
  readonly asks: boolean;
  readonly setAsks: (asks: boolean) => void;
  readonly leave: () => void;
  readonly close: () => void;
  readonly busy: boolean;
  readonly readOnly: boolean;
  readonly canSave: boolean;
  readonly label: string | undefined;
}

function Foot({ asks, setAsks, leave, close, busy, readOnly, canSave, label }: FootProps) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  if (asks) {
    return (
      <div className={css.foot} role="alertdialog" aria-label={t('unsaved.title')}>
        <span className={css.ask}>{t('unsaved.short')}</span>
        <Button variant="default" onClick={() => setAsks(false)} autoFocus>
          {t('act.stay')}
        </Button>
        <Button onClick={close}>{t('act.leave')}</Button>
      </div>
    );
  }
  return (
    <div className={css.foot}>
      <Button variant="default" onClick={leave}>
        {readOnly ? common('close') : common('cancel')}
      </Button>
      {readOnly ? null : (
        <Button type="submit" loading={busy} disabled={!canSave}>
          {label ?? common('save')}
        </Button>
      )}
    </div>
  );
}
