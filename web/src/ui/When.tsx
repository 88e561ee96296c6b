import { useTranslation } from 'react-i18next';
import { agoOf } from './ago';
import { useNow } from './clock';
import { wall } from './times';

const MINUTE_MS = 60_000;

/** How long ago, and when by the clock on the wall. */
export function When({ at }: { at: string }) {
  const { t } = useTranslation('common');
  const ago = agoOf(at, useNow(MINUTE_MS));
  const words = ago.unit === 'now' ? t('ago.now') : t(`ago.${ago.unit}`, { count: ago.count });
  return (
    <time dateTime={at} className="num">
      {words}, {wall(at)}
    </time>
  );
}
