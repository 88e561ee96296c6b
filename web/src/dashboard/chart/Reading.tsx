import { type ReactNode } from 'react';
import { type QueueSearch } from '../../queue/search';
import { Count } from '../Count';
import css from './chart.module.css';
import { Tone } from './Tone';

export interface Read {
  readonly key: Parameters<typeof Tone>[0]['of'];
  readonly name: string;
  readonly mark?: ReactNode;
  readonly count: number;
  readonly to: QueueSearch;
}

/** What the colours are, with the numbers of the day that is pointed at; of all days while none is. */
export const Reading = ({ of, reads }: { of: string; reads: readonly Read[] }) => (
  <div className={css.reading}>
    <b className="num">{of}</b>
    <dl>
      {reads.map(({ key, name, mark, count, to }) => (
        <div key={key}>
          <dt>
            <Tone of={key} />
            {mark}
            {name}
          </dt>
          <dd className="num">
            {count === 0 ? (
              0
            ) : (
              <Count to={to} named={`${name}: ${count}`}>
                {count}
              </Count>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </div>
);
