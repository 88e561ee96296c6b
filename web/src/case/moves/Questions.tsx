import { Button, CloseButton, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './moves.module.css';
import { type Asked } from './MoveField';

const MOST = 20;

/** One question a line, so that each is answered. */
export function Questions({ value, fault, set, label }: Asked & { readonly label: string }) {
  const { t } = useTranslation('case');
  const questions = typeof value === 'object' && value.length > 0 ? value : [''];
  const change = (at: number, text: string) =>
    set(questions.map((one, i) => (i === at ? text : one)));
  return (
    <fieldset className={css.questions}>
      <legend>{label}</legend>
      {questions.map((question, i) => (
        // Questions have no names but their places.
        <div key={i} className={css.question}>
          <Textarea
            aria-label={t('moves.question', { number: i + 1 })}
            placeholder={t('moves.question', { number: i + 1 })}
            value={question}
            autosize
            error={i === 0 ? fault : null}
            onChange={({ target }) => change(i, target.value)}
          />
          {questions.length > 1 ? (
            <CloseButton
              size="lg"
              aria-label={t('moves.dropQuestion', { number: i + 1 })}
              onClick={() => set(questions.filter((_, at) => at !== i))}
            />
          ) : null}
        </div>
      ))}
      {questions.length < MOST ? (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => set([...questions, ''])}
        >
          {t('moves.addQuestion')}
        </Button>
      ) : null}
    </fieldset>
  );
}
