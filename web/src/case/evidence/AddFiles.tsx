import { Button, CloseButton, Progress } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { renew } from '../../api/queries';
import { useMay, useMe } from '../../api/use-session';
import { sizeOf } from '../../report/files';
import { useReason } from '../../ui/Failed';
import { caseKey, type Incident } from '../case-data';
import { worksAtDesk } from '../standing';
import css from './evidence.module.css';
import { type Upload, uploads } from './uploads';

/** Files by choosing, dropping or pasting; each on its way is seen, and can be held back. */
export function AddFiles({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const me = useMe();
  const atDesk = useMay('incident:comment-desk') && worksAtDesk(me, incident);
  const [forDesk, setForDesk] = useState(false);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = (files: FileList | null) => {
    if (files && files.length > 0) {
      uploads.add(incident.code, [...files], atDesk && forDesk ? 'desk' : 'all');
    }
  };
  usePastedFiles(add);
  return (
    <div
      className={css.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer.files);
      }}
    >
      <input
        ref={chooser}
        id={id}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          add(target.files);
          target.value = '';
        }}
      />
      <Button
        leftSection={<IconUpload size={17} aria-hidden />}
        onClick={() => chooser.current?.click()}
      >
        {t('file.add')}
      </Button>
      <span className={css.hint}>{t('file.addHint')}</span>
      {atDesk ? (
        <label className={css.forDesk}>
          <input
            type="checkbox"
            checked={forDesk}
            onChange={({ target }) => setForDesk(target.checked)}
          />
          {t('file.forDesk')}
        </label>
      ) : null}
      <OnTheWay code={incident.code} />
    </div>
  );
}

/** A picture from the clipboard, unless it is pasted into a field. */
function usePastedFiles(add: (files: FileList | null) => void): void {
  const current = useRef(add);
  useEffect(() => {
    current.current = add;
  });
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const isField = target instanceof Element && target.closest('input, textarea') !== null;
      if (!isField) current.current(clipboardData?.files ?? null);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}

function OnTheWay({ code }: { code: string }) {
  const all = useSyncExternalStore(uploads.watch, uploads.standing);
  const own = all.filter((one) => one.code === code);
  const { length } = own;
  useEffect(() => {
    void renew({ queryKey: caseKey(code, 'files') });
  }, [code, length]);
  if (length === 0) return null;
  return (
    <ul className={css.uploads}>
      {own.map((upload) => (
        <UploadRow key={upload.id} upload={upload} />
      ))}
    </ul>
  );
}

function UploadRow({ upload }: { upload: Upload }) {
  const { t, i18n } = useTranslation('case');
  const { id, name, file, share, error } = upload;
  const reason = useReason(error);
  const percent = Math.round(share * 100);
  return (
    <li>
      <span className={css.uploadName}>
        {name} <small className="num">{sizeOf(file.size, i18n.language)}</small>
      </span>
      {error === undefined ? (
        <Progress.Root className={css.progress}>
          <Progress.Section value={percent} aria-label={t('file.going', { name })} />
        </Progress.Root>
      ) : (
        <>
          <span role="alert" className={css.fault}>
            {reason}
          </span>
          <Button size="xs" h={36} fz={14} variant="default" onClick={() => uploads.again(id)}>
            {t('file.again')}
          </Button>
        </>
      )}
      <CloseButton
        size="lg"
        aria-label={t('file.abort', { name })}
        onClick={() => uploads.drop(id)}
      />
    </li>
  );
}
