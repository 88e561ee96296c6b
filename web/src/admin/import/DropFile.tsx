import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './import.module.css';

const TAKEN = '.csv,.tsv,.txt,.xlsx,text/csv';

interface Props {
  readonly choose: (file: File) => void;
  /** After another, which was given up: here one goes on. */
  readonly isAgain: boolean;
}

/** A file by choosing or dropping it. */
export function DropFile({ choose, isAgain }: Props) {
  const { t } = useTranslation('admin');
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) choose(file);
  };
  return (
    <div
      className={css.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <IconFileSpreadsheet size={36} stroke={1.3} aria-hidden />
      <p>{t('importing.drop')}</p>
      <input
        ref={chooser}
        type="file"
        accept={TAKEN}
        aria-label={t('importing.choose')}
        hidden
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
      <Button
        autoFocus={isAgain}
        leftSection={<IconUpload size={17} aria-hidden />}
        onClick={() => chooser.current?.click()}
      >
        {t('importing.choose')}
      </Button>
      <small>{t('importing.taken')}</small>
    </div>
  );
}
