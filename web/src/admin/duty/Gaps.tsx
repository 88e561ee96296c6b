import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { wall } from '../../ui/times';
import { Notice } from '../kit/Notice';

interface Props {
  readonly range: { readonly from: string; readonly to: string };
  readonly monday: string;
}

export const useGaps = ({ range, monday }: Props) =>
  useQuery({
    queryKey: ['duty', 'gaps', monday],
    queryFn: () => got(desk.GET('/api/v1/duty/gaps', { params: { query: range } })),
    retry: false,
  });

/** Where nobody is in charge in this week, or nobody is there at all. */
export function Gaps({ range, monday }: Props) {
  const { t } = useTranslation('admin');
  const { data } = useGaps({ range, monday });
  if (!data || data.gaps.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>{t('duty.gaps', { count: data.gaps.length })}</b>
      </p>
      <ul>
        {data.gaps.map(({ from, to, missing }) => (
          <li key={from} className="num">
            {wall(from)} – {wall(to)}: {t(`duty.missing.${missing}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
