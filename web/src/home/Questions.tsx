import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMessageQuestion, IconSend } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/problem';
import { useKept } from '../case/use-kept';
import { type Incident } from '../queue/search';
import { DeadlineChip } from '../ui/DeadlineChip';
import { wall } from '../ui/times';
import css from './asked.module.css';
import { Hitch } from './Hitch';
import { useReply } from './use-reply';

export function Questions({ incident }: { incident: Incident }) {
  const { t } = useTranslation('home');
  const { code, infoRequest } = incident;
  const [answer, setAnswer, drop] = useKept(incident, 'provide_info', '');
  const [empty, setEmpty] = useState(false);
  const { send, busy, error, stale } = useReply(incident);
  if (!infoRequest) return null;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = answer.trim();
    setEmpty(text === '');
    if (text === '') return;
    void send({ event: 'provide_info', answer: text }).then((done) => {
      if (!done) return;
      drop();
      notifications.show({ color: 'teal', message: t('asked.sent', { code }) });
    });
  };
  const { questions, dueAt, askedAt, askedBy } = infoRequest;
  const due = { kind: 'update', dueAt, metAt: null, breachedAt: null, paused: false } as const;
  const fault = empty ? t('asked.needed') : faultsOf(error).get('/answer');
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <h3>
        <IconMessageQuestion size={20} aria-hidden />
        {t('asked.questions', { who: askedBy.name })}
      </h3>
      <ul className={css.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className={css.due}>
        <DeadlineChip deadline={due} startAt={askedAt} />
        <span className="num">{t('asked.due', { at: wall(dueAt) })}</span>
      </p>
      <Textarea
        label={t('asked.answer')}
        description={t('asked.answerHint')}
        size="md"
        autosize
        minRows={3}
        maxLength={10_000}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
        error={fault}
      />
      <Hitch error={fault === undefined ? error : null} stale={stale} />
      <Button
        type="submit"
        size="md"
        loading={busy}
        leftSection={<IconSend size={18} aria-hidden />}
      >
        {t('asked.send')}
      </Button>
    </form>
  );
}
