import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './duty-phone.module.css';

const told = document.querySelector<HTMLMetaElement>('meta[name=duty-phone]')?.content ?? '';

/** Where somebody answers day and night, as the server says it in the document; null where it has no number. */
export const dutyPhone: string | null = /\d/.test(told) ? told : null;

export const dialled = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** A way out of every page on which writing may be too slow. */
export function DutyPhone() {
  const { t } = useTranslation('common');
  if (dutyPhone === null) return null;
  return (
    <a className={css.call} href={dialled(dutyPhone)}>
      <IconPhone size={19} stroke={1.8} aria-hidden />
      {t('duty.call')} <b className="num">{dutyPhone}</b>
    </a>
  );
}
