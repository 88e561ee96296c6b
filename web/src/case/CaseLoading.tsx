import { Skeleton } from '@mantine/core';
import css from './case.module.css';
import head from './head.module.css';
import { StoryLoading } from './story/Story';

/** In the shape of what comes. */
export const CaseLoading = ({ code }: { code: string }) => (
  <div className={css.page} aria-busy="true">
    <h1 className="sr">{code}</h1>
    <div className={head.head}>
      <Skeleton height={32} width={360} maw="100%" />
      <Skeleton height={30} width={640} maw="100%" />
      <Skeleton height={22} width={420} maw="100%" />
      <Skeleton height={28} width={300} maw="100%" />
      <Skeleton height={70} width={560} maw="100%" />
    </div>
    <div className={css.columns}>
      <div className={css.main}>
        <Skeleton height={38} width={320} maw="100%" />
        <Skeleton height={44} />
        <StoryLoading />
      </div>
    </div>
  </div>
);
