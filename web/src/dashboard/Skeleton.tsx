import { Skeleton as Bone } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './dashboard.module.css';

// As tall as what will be there, so that nothing moves when it comes.
const BLOCKS = [404, 404, 323, 323, 363, 363] as const;

export function Skeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" className={css.waiting}>
      <span className="sr">{t('loading')}</span>
      <Bone className={css.figuresBone} radius="lg" />
      <div className={css.grid}>
        {BLOCKS.map((height, i) => (
          <Bone key={`${i}`} height={height} radius="lg" />
        ))}
      </div>
    </div>
  );
}
