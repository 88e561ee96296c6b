import { Button, Progress } from '@mantine/core';
import { IconDownload, IconFile, IconFileText, IconPhoto, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeOf } from '../../report/files';
import { useReason } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { CopyButton } from '../CopyButton';
import { type File } from '../lists';
import { Custody } from './Custody';
import { useDownload } from './download';
import css from './evidence.module.css';
import { asksFirst } from './risk';

interface Props {
  readonly file: File;
  readonly code: string;
}

const signOf = (type: string) =>
  type.startsWith('image/') ? IconPhoto : type.startsWith('text/') ? IconFileText : IconFile;

const SHOWN = 12;

export function FileRow({ file, code }: Props) {
  const { t, i18n } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const { id, name, size, sha256, detectedType, claimedType, tlp, note, visibility } = file;
  const Sign = signOf(detectedType);
  return (
    <li className={css.file}>
      <Sign size={24} stroke={1.5} aria-hidden className={css.icon} />
      <div className={css.about}>
        <p className={css.name}>
          {name}
          {visibility === 'desk' ? (
            <span className={css.inner}>
              <IconUsers size={14} aria-hidden />
              {t('comment.badge.desk')}
            </span>
          ) : null}
        </p>
        {note ? <p>{note}</p> : null}
        <p className={css.small}>
          <span className="num">{sizeOf(size, i18n.language)}</span> · {detectedType} · TLP:{tlp} ·{' '}
          {file.addedBy.name} · <span className="num">{wall(file.addedAt)}</span>
        </p>
        {claimedType !== detectedType ? (
          <p className={css.warn}>{t('file.other', { claimed: claimedType })}</p>
        ) : null}
        <p className={css.sum}>
          <span>
            SHA-256 <code title={sha256}>{sha256.slice(0, SHOWN)}…</code>
          </span>
          <CopyButton text={sha256} what="SHA-256" />
          <Button
            size="xs"
            h={36}
            fz={14}
            variant="subtle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('file.custody')}
          </Button>
        </p>
        {open ? <Custody code={code} id={id} /> : null}
      </div>
      <FetchButton file={file} code={code} />
    </li>
  );
}

function FetchButton({ file, code }: Props) {
  const { id, name, size } = file;
  const { t } = useTranslation('case');
  const { got, error, start, stop } = useDownload();
  const [asking, setAsking] = useState(false);
  const reason = useReason(error);
  const path = `/api/v1/incidents/${code}/attachments/${id}`;
  if (got !== null) {
    return (
      <div className={css.fetch}>
        <Progress.Root className={css.progress}>
          <Progress.Section value={(got / size) * 100} aria-label={t('file.fetching', { name })} />
        </Progress.Root>
        <Button size="xs" h={36} fz={14} variant="subtle" color="gray" onClick={stop}>
          {t('file.stop')}
        </Button>
      </div>
    );
  }
  const fetch = () => {
    setAsking(false);
    void start(path, name);
  };
  if (asking) return <Asking fetch={fetch} stop={() => setAsking(false)} />;
  return (
    <div className={css.fetch}>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        aria-label={t('file.fetch', { name })}
        onClick={() => (asksFirst(file) ? setAsking(true) : fetch())}
      >
        {t('file.fetchShort')}
      </Button>
      {error !== null ? (
        <span role="alert" className={css.fault}>
          {reason}
        </span>
      ) : null}
    </div>
  );
}

/** No program has looked into it, and evidence of an attack may be a part of it. */
function Asking({ fetch, stop }: { fetch: () => void; stop: () => void }) {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  return (
    <div className={css.asking} role="alertdialog" aria-label={t('file.askTitle')}>
      <p>
        <b>{t('file.askTitle')}</b> {t('file.ask')}
      </p>
      <div>
        <Button size="xs" h={36} fz={14} onClick={fetch} autoFocus>
          {t('file.askGo')}
        </Button>
        <Button size="xs" h={36} fz={14} variant="subtle" color="gray" onClick={stop}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
