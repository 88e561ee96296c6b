import { IconCamera, IconPaperclip } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './evidence.module.css';
import { FileRow } from './FileRow';
import { type Dropped, droppedIn, MOST_BYTES, MOST_FILES } from './files';
import { type Files } from './use-files';

interface Props {
  readonly files: Files;
  readonly onAdd?: () => void;
  /** For files of a case, that go at once. */
  readonly onRetry?: () => void;
}

/** Files by choosing, dropping, pasting anywhere on the page, or by the camera of a telephone. */
export function EvidencePicker({ files: { files, refused, add, remove }, onAdd, onRetry }: Props) {
  const { t } = useTranslation('report');
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const take = (chosen: FileList | null) => {
    takeAll({ files: [...(chosen ?? [])], folders: [] });
  };
  const takeAll = ({ files: chosen, folders }: Dropped) => {
    if (chosen.length + folders.length === 0) return;
    onAdd?.();
    void add(chosen, folders);
  };
  usePaste(take);
  return (
    <div>
      <div
        className={css.zone}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          takeAll(droppedIn(event.dataTransfer));
        }}
      >
        <button
          id="f-files"
          type="button"
          className={css.button}
          onClick={() => picker.current?.click()}
        >
          <IconPaperclip size={18} stroke={1.8} aria-hidden />
          {t('files.pick')}
        </button>
        <button
          type="button"
          className={`${css.button} ${css.camera}`}
          onClick={() => camera.current?.click()}
        >
          <IconCamera size={18} stroke={1.8} aria-hidden />
          {t('files.camera')}
        </button>
        <span className={css.drop}>{t('files.drop')}</span>
        {[picker, camera].map((input, i) => (
          <input
            key={i}
            ref={input}
            type="file"
            hidden
            aria-label={t(i === 0 ? 'files.pick' : 'files.camera')}
            {...(i === 0 ? { multiple: true } : { accept: 'image/*', capture: 'environment' })}
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        ))}
      </div>
      <p className={css.hint}>
        {t(onRetry ? 'files.hintSent' : 'files.hint', {
          count: MOST_FILES,
          size: MOST_BYTES / 1024 ** 2,
        })}
      </p>
      <div role="status">
        {refused?.large.length ? (
          <p className={css.refused}>{t('files.large', { names: refused.large.join(', ') })}</p>
        ) : null}
        {refused?.folders.length ? (
          <p className={css.refused}>{t('files.folders', { names: refused.folders.join(', ') })}</p>
        ) : null}
        {refused?.tooMany ? (
          <p className={css.refused}>{t('files.tooMany', { count: MOST_FILES })}</p>
        ) : null}
      </div>
      {files.length > 0 ? (
        <ul className={css.list}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              {...(onRetry && { onRetry })}
              onRemove={() => void remove(file.id)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Of pasted text the field takes care itself. */
function usePaste(take: (files: FileList | null) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      take(event.clipboardData.files);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  });
}
