import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type QueueSearch } from '../queue/search';
import css from './block.module.css';
import { Count } from './Count';
import { saveCsv } from './csv';
import { type LinkedSheet, SheetTable } from './SheetTable';

interface Props {
  readonly title: string;
  /** Of what, and since when. */
  readonly about: string;
  readonly sheet: LinkedSheet;
  /** Of the file that the table is saved as. */
  readonly file: string;
  /** What it counts, as a list. */
  readonly cases: QueueSearch;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** One measure: as a picture, or as the table that the picture is of. */
export function Block({ title, about, sheet, file, cases, controls, children }: Props) {
  const { t } = useTranslation('dashboard');
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className={css.block} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id}>{title}</h2>
        <span className={css.about}>{about}</span>
        <span className={css.acts}>
          <Count to={cases} className={css.act}>
            {t('asList')}
            <span className="sr">: {title}</span>
          </Count>
          <button
            type="button"
            className={css.act}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('asTable')}
            <span className="sr">: {title}</span>
          </button>
          <button type="button" className={css.act} onClick={() => saveCsv(file, sheet)}>
            <IconDownload size={15} aria-hidden />
            CSV
            <span className="sr">: {title}</span>
          </button>
        </span>
      </header>
      {controls}
      {asTable ? <SheetTable sheet={sheet} label={t('tableOf', { title })} /> : children}
    </section>
  );
}
