import { IconFile } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/desk';
import { wall } from '../../ui/times';
import { EvidencePicker } from '../EvidencePicker';
import { sizeOf } from '../files';
import { uploads } from '../uploads';
import { useFiles } from '../use-files';
import css from './track.module.css';

interface Props {
  readonly code: string;
  readonly sent: readonly Schemas['AttachmentDto'][];
  readonly refresh: () => Promise<void>;
}

/** The files that are there, and those still on their way. */
export function CaseFiles({ code, sent, refresh }: Props) {
  const { t, i18n } = useTranslation('report');
  const files = useFiles(code);
  const { refresh: recount } = files;
  const under = useSyncExternalStore(uploads.watch, uploads.standing).size;
  useEffect(() => {
    void recount();
    void refresh();
  }, [under, recount, refresh]);
  const waiting = files.files.length;
  useEffect(() => {
    if (waiting === 0) return undefined;
    const send = () => void uploads.start(code);
    send();
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [waiting, code]);
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{t('track.evidence')}</h2>
      {sent.length > 0 ? (
        <ul className={css.files}>
          {sent.map(({ id, name, size, addedAt }) => (
            <li key={id}>
              <IconFile size={18} stroke={1.6} aria-hidden />
              <span>{name}</span>
              <small className="num">
                {sizeOf(size, i18n.language)} · {t('track.evidenceSent', { time: wall(addedAt) })}
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      <EvidencePicker files={files} onRetry={() => void uploads.start(code)} />
    </section>
  );
}
