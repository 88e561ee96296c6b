import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './palette.module.css';
import { type Group, type Result, useResults } from './use-results';

/** Anywhere with a few letters. A combobox by the book, so that who hears it knows where they are. */
export function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('console');
  const [typed, setTyped] = useState('');
  const { groups, cases } = useResults(typed);
  const all = groups.flatMap(({ results }) => results);
  const [place, setPlace] = useState(0);
  const at = Math.min(place, all.length - 1);
  const list = useId();
  const choose = ({ run }: Result) => {
    close();
    run();
  };
  const press = (event: KeyboardEvent) => {
    // The Enter that ends a Vietnamese syllable chooses nothing.
    if (event.nativeEvent.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const chosen = all[at];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      setPlace((at + step + all.length) % all.length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  };
  return (
    <Modal.Root opened onClose={close} size={640} yOffset="10dvh" xOffset={12}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.label')} radius="lg">
        <div className={css.words}>
          <IconSearch size={20} stroke={1.8} aria-hidden />
          <input
            type="text"
            role="combobox"
            aria-expanded
            aria-controls={list}
            aria-activedescendant={all[at] ? `${list}-${at}` : undefined}
            aria-autocomplete="list"
            aria-label={t('palette.search')}
            placeholder={t('palette.search')}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            data-autofocus
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setPlace(0);
            }}
            onKeyDown={press}
          />
        </div>
        <ul id={list} role="listbox" className={css.list} aria-label={t('palette.results')}>
          {numbered(groups).map(({ name, results }) => (
            <Section key={name} {...{ name, results, at, list }} choose={choose} point={setPlace} />
          ))}
        </ul>
        <Words {...{ typed, count: all.length }} {...cases} />
      </Modal.Content>
    </Modal.Root>
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
        <span className={`${css.beside} num`}>{result.beside}</span>
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
    <div className={css.foot}>
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
