import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDownload } from '../../case/evidence/download';
import { Wrong } from '../kit/Notice';
import { Tag } from '../kit/Tag';
import { COLUMNS } from './columns';
import css from './import.module.css';
import { type Register } from './use-import';

/** What the columns of a file are called and what goes into them, and a file to begin with. */
export function ColumnGuide({ register }: { register: Register }) {
  const { t, i18n } = useTranslation('admin');
  const { got, error, start } = useDownload();
  const path = `/api/v1/${register}/import/template?language=${i18n.language}`;
  return (
    <section className={css.guide} aria-labelledby="import-columns">
      <div className={css.guideHead}>
        <h2 id="import-columns">{t('importing.columns')}</h2>
        <Button
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
          loading={got !== null}
          onClick={() => void start(path, t(`importing.template.${register}`))}
        >
          {t('importing.download')}
        </Button>
      </div>
      <p>{t('importing.guide')}</p>
      <Wrong error={error} />
      <dl>
        {COLUMNS[register].map((column) => (
          <div key={column.key}>
            <dt>
              {t(`importing.column.${column.key}`)}
              {'needed' in column ? <Tag tone="warn">{t('importing.needed')}</Tag> : null}
            </dt>
            <dd>{t(`importing.hint.${column.key}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
