import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconCircleCheck } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/problem';
import { useKept } from '../case/use-kept';
import { type Incident } from '../queue/search';
import css from './asked.module.css';
import { Hitch } from './Hitch';
import { useReply } from './use-reply';

/** Fixed, says the desk; whether it is, knows the unit. */
export function Confirmation({ incident }: { incident: Incident }) {
  const { t } = useTranslation('home');
  const { t: common } = useTranslation('common');
  const { code, handling } = incident;
  const [reason, setReason, drop] = useKept(incident, 'dispute', '');
  const [disputes, setDisputes] = useState(reason !== '');
  const [empty, setEmpty] = useState(false);
  const { send, busy, error, stale } = useReply(incident);
  const told = (key: 'confirm.confirmed' | 'confirm.disputed') =>
    notifications.show({ color: 'teal', message: t(key, { code }) });
  const confirm = () =>
    void send({ event: 'confirm' }).then((done) => done && told('confirm.confirmed'));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = reason.trim();
    setEmpty(text === '');
    if (text === '') return;
    void send({ event: 'dispute', reason: text }).then((done) => {
      if (!done) return;
      drop();
      told('confirm.disputed');
    });
  };
  const fault = empty ? t('asked.needed') : faultsOf(error).get('/reason');
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <h3>
        <IconCircleCheck size={20} aria-hidden />
        {t('confirm.title')}
      </h3>
      {handling?.resolution ? (
        <p className={css.how}>
          <b>{t('confirm.how')}:</b> {handling.resolution}
        </p>
      ) : null}
      {disputes ? (
        <Textarea
          label={t('confirm.why')}
          description={t('confirm.whyHint')}
          size="md"
          autosize
          minRows={2}
          autoFocus
          maxLength={10_000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={fault}
        />
      ) : (
        <p className={css.note}>{t('confirm.silent')}</p>
      )}
      <Hitch error={fault === undefined ? error : null} stale={stale} />
      <div className={css.acts}>
        {disputes ? (
          <>
            <Button type="submit" size="md" loading={busy}>
              {t('confirm.send')}
            </Button>
            <Button type="button" size="md" variant="default" onClick={() => setDisputes(false)}>
              {common('back')}
            </Button>
          </>
        ) : (
          <>
            <Button
              type="button"
              size="md"
              loading={busy}
              leftSection={<IconCheck size={18} aria-hidden />}
              onClick={confirm}
            >
              {t('confirm.yes')}
            </Button>
            <Button type="button" size="md" variant="default" onClick={() => setDisputes(true)}>
              {t('confirm.no')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
