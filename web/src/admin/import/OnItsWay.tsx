import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './import.module.css';
import { type Importing } from './use-import';

/** How much of the file has gone, and that the desk is at it. */
export function OnItsWay({ step, file, share, stop }: Importing) {
  const { t } = useTranslation('admin');
  const percent = Math.round(share * 100);
  const isSending = percent < 100;
  const writing = step === 'writing' ? 'writing' : 'reading';
  const words = isSending ? t('importing.sending', { percent }) : t(`importing.${writing}`);
  return (
    <div className={css.way}>
      <b>{file?.name}</b>
      <Progress.Root size="md">
        <Progress.Section
          value={isSending ? percent : 100}
          animated={!isSending}
          aria-label={t('importing.progress')}
        />
      </Progress.Root>
      <p role="status">{words}</p>
      {step === 'writing' ? null : (
        <Button variant="default" onClick={stop}>
          {t('importing.stop')}
        </Button>
      )}
    </div>
  );
}
