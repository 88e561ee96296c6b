import { IconFile, IconPhoto, IconX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import css from './evidence.module.css';
import { sizeOf } from './files';
import { type KeptFile } from './shelf';
import { type Progress, uploads } from './uploads';

/** A file that waits or is on its way, with how far it is and what can be done when it failed. */
export function FileRow({
  file: { id, name, blob },
  onRetry,
  onRemove,
}: {
  file: KeptFile;
  onRetry?: () => void;
  onRemove: () => void;
}) {
  const { t, i18n } = useTranslation(['report', 'common']);
  const state = useSyncExternalStore(uploads.watch, uploads.standing).get(id);
  const Icon = blob.type.startsWith('image/') ? IconPhoto : IconFile;
  const { share, error } = told(state);
  return (
    <li className={css.row}>
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={css.name}>
        <span>{name}</span>
        {error === null ? null : (
          <small className={css.failed}>
            {problemOf(error)?.detail ?? t('report:files.failed')}
          </small>
        )}
        {share === null ? null : (
          <progress value={share} aria-label={t('report:files.progress', { name })} />
        )}
      </span>
      <span className={`${css.size} num`}>
        {share === null ? sizeOf(blob.size, i18n.language) : `${Math.round(share * 100)} %`}
      </span>
      {error !== null && onRetry ? (
        <button type="button" className={css.retry} onClick={onRetry}>
          {t('common:retry')}
        </button>
      ) : null}
      <button
        type="button"
        className={css.remove}
        aria-label={t('report:files.remove', { name })}
        onClick={onRemove}
      >
        <IconX size={17} aria-hidden />
      </button>
    </li>
  );
}

const told = (state: Progress | undefined): { share: number | null; error: unknown } => ({
  share: state && 'share' in state ? state.share : null,
  error: state && 'error' in state ? state.error : null,
});
