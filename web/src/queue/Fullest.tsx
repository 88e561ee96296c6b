import { type RefObject, useLayoutEffect, useRef } from 'react';
import { CardLines } from './Card';
import css from './cards.module.css';
import { fullest } from './fullest';
import { type Incident } from './search';
import { type RowWords } from './use-row-words';

interface Props {
  readonly like: Incident;
  readonly words: RowWords;
  readonly tell: (height: number) => void;
}

/**
 * A card with as much on it as one can have, where nobody sees it. All are as high as this one: with the letters and the
 * spacing of whoever reads (WCAG 1.4.12) nothing of a card is cut off.
 */
export function Fullest({ like, words, tell }: Props) {
  const box = useHeight(tell);
  return (
    <li ref={box} className={css.fullest} aria-hidden="true">
      <span className={css.card}>
        <CardLines incident={fullest(like, words)} unit="" words={words} />
      </span>
    </li>
  );
}

function useHeight(tell: Props['tell']): RefObject<HTMLLIElement | null> {
  const box = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const look = () => tell(current.offsetHeight);
    look();
    const resized = new ResizeObserver(look);
    resized.observe(current);
    return () => resized.disconnect();
  }, [tell]);
  return box;
}
