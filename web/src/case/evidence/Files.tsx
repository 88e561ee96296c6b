import { Button, Skeleton } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/use-session';
import { sizeOf } from '../../report/files';
import { Empty } from '../../ui/Empty';
import { Failed, useReason } from '../../ui/Failed';
import { type Incident } from '../case-data';
import { useFiles } from '../lists';
import { AddFiles } from './AddFiles';
import { useDownload } from './download';
import css from './evidence.module.css';
import { FileRow } from './FileRow';

/** What proves what happened: files that are never changed, with every hand that touched them. */
export function Files({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const mayRead = useMay('evidence:read');
  const mayAdd = useMay('evidence:write') && incident.status !== 'merged';
  const mayExport = useMay('evidence:export');
  const { data: files, isPending, error, refetch } = useFiles(incident.code);
  if (!mayRead) return <Empty title={t('file.denied')} />;
  if (isPending) return <Skeleton height={280} />;
  if (!files) return <Failed error={error} again={() => void refetch()} />;
  return (
    <div className={css.files}>
      {mayAdd ? <AddFiles incident={incident} /> : null}
      {files.length === 0 ? <Empty title={t('file.none')} /> : null}
      {files.length > 0 ? (
        <ul className={css.list}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} code={incident.code} />
          ))}
        </ul>
      ) : null}
      {mayExport ? <ExportButton code={incident.code} /> : null}
    </div>
  );
}

/** All of it in one archive with a sealed list; how large it will be, nobody knows before. */
function ExportButton({ code }: { code: string }) {
  const { t, i18n } = useTranslation('case');
  const { got, error, start, stop } = useDownload();
  const reason = useReason(error);
  return (
    <div className={css.export}>
      <Button
        variant="default"
        leftSection={<IconFileZip size={17} aria-hidden />}
        loading={got !== null}
        onClick={() => void start(`/api/v1/incidents/${code}/evidence`, `${code}.zip`)}
      >
        {t('file.export')}
      </Button>
      {got === null ? (
        <span>{t('file.exportHint')}</span>
      ) : (
        <>
          <span className="num" role="status">
            {t('file.coming', { size: sizeOf(got, i18n.language) })}
          </span>
          <Button variant="subtle" color="gray" onClick={stop}>
            {t('file.stop')}
          </Button>
        </>
      )}
      {error !== null ? (
        <span role="alert" className={css.fault}>
          {reason}
        </span>
      ) : null}
    </div>
  );
}
