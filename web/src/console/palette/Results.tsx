import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './palette.module.css';
import { type Group, type Result, useResults } from './use-results';

/** A key that was pressed among the words; whether it meant something here. */
export type Press = (key: string) => boolean;

interface Props {
  readonly typed: string;
  /** The id of the list, and what hears which of it is chosen. */
  readonly list: string;
  readonly setActive: (id: string | undefined) => void;
  readonly press: RefObject<Press | null>;
  readonly close: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What fits the words; the keys go through it while the words keep the focus. */
export function Results({ typed, list, setActive, press, close }: Props) {
  const { t } = useTranslation('console');
  const { groups, cases } = useResults(typed);
  const all = groups.flatMap(({ results }) => results);
  // Other words, and the first is chosen again.
  const [place, setPlace] = useState({ typed, index: 0 });
  const at = Math.min(place.typed === typed ? place.index : 0, all.length - 1);
  const point = (index: number) => setPlace({ typed, index });
  const chosen = all[at];
  const id = chosen ? `${list}-${at}` : undefined;
  const choose = ({ run }: Result) => {
    close();
    run();
  };
  useEffect(() => {
    setActive(id);
  }, [id, setActive]);
  // Before it is seen: whoever sees it may press Enter.
  useLayoutEffect(() => {
    press.current = (key) => {
      const step = STEPS[key];
      if (step !== undefined && all.length > 0) point((at + step + all.length) % all.length);
      else if (key === 'Enter' && chosen) choose(chosen);
      else return false;
      return true;
    };
    return () => {
      press.current = null;
    };
  });
  return (
    <>
      <ul id={list} role="listbox" className={css.list} aria-label={t('palette.results')}>
        {numbered(groups).map(({ name, results }) => (
          <Section key={name} {...{ name, results, at, list }} choose={choose} point={point} />
        ))}
      </ul>
      <Words {...{ typed, count: all.length }} {...cases} />
    </>
  );
}

interface Numbered extends Result {
  readonly index: number;
}

function numbered(groups: readonly Group[]) {
  let index = 0;
  return groups.map(({ name, results }) => ({
    name,
    results: results.map((result): Numbered => ({ ...result, index: index++ })),
  }));
}

interface SectionProps {
  readonly name: Group['name'];
  readonly results: readonly Numbered[];
  readonly at: number;
  readonly list: string;
  readonly choose: (result: Result) => void;
  readonly point: (index: number) => void;
}

function Section({ name, results, at, list, choose, point }: SectionProps) {
  const { t } = useTranslation('console');
  const title = `${list}-${name}`;
  return (
    <li role="presentation">
      <p id={title} className={css.group}>
        {t(`palette.group.${name}`)}
      </p>
      <ul role="group" aria-labelledby={title}>
        {results.map((result) => (
          <Option
            key={result.id}
            id={`${list}-${result.index}`}
            result={result}
            isOn={result.index === at}
            choose={choose}
            point={point}
          />
        ))}
      </ul>
    </li>
  );
}

interface OptionProps extends Pick<SectionProps, 'choose' | 'point'> {
  readonly id: string;
  readonly result: Numbered;
  readonly isOn: boolean;
}

function Option({ id, result, isOn, choose, point }: OptionProps) {
  const option = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOn) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isOn]);
  return (
    <li
      ref={option}
      id={id}
      role="option"
      aria-selected={isOn}
      className={css.option}
      onClick={() => choose(result)}
      onMouseMove={() => isOn || point(result.index)}
    >
      <span className={css.sign}>{result.sign}</span>
      <span className={css.label}>{result.label}</span>
      {result.beside === undefined ? null : (
        <span className={`${css.beside} num`} data-key={result.isKey}>
          {result.beside}
        </span>
      )}
    </li>
  );
}

interface WordsProps {
  readonly typed: string;
  readonly count: number;
  readonly isSearching: boolean;
  readonly isError: boolean;
}

/** At the foot, how it goes; and to who hears it, how much was found. */
function Words({ typed, count, isSearching, isError }: WordsProps) {
  const { t } = useTranslation('console');
  const words = typed.trim();
  const isNone = count === 0 && !isSearching;
  return (
    <div className={css.foot} data-none={isNone && !isError ? '' : undefined}>
      <p role="status">
        {isSearching ? t('palette.searching') : null}
        {!isSearching && isError ? t('palette.failed') : null}
        {!isSearching && !isError && isNone ? (
          <>
            <b>{t('palette.none', { words })}</b> {t('palette.noneHelp')}
          </>
        ) : null}
        {!isSearching && !isError && !isNone ? t('palette.found', { count }) : null}
      </p>
      <p className={css.keys} aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('palette.move')} <kbd>Enter</kbd> {t('palette.open')} <kbd>Esc</kbd>{' '}
        {t('palette.leave')}
      </p>
    </div>
  );
}
