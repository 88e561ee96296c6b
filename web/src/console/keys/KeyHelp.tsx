import { Kbd, Modal, Switch } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { showKeys } from './help';
import css from './keys.module.css';
import { useFocusBack } from '../../ui/use-focus-back';

/** Between alternatives stands a word, between two after each other nothing. */
const KEYS = {
  everywhere: [
    ['palette', ['Ctrl', 'K']],
    ['goQueue', ['G', 'Q']],
    ['goDashboard', ['G', 'D']],
    ['help', ['?']],
  ],
  queue: [
    ['next', ['J'], ['↓']],
    ['previous', ['K'], ['↑']],
    ['ends', ['Home'], ['End']],
    ['open', ['Enter'], ['O']],
    ['tick', ['X']],
    ['range', ['Shift', 'X']],
    ['acknowledge', ['E']],
    ['take', ['A']],
    ['assign', ['S']],
    ['undo', ['Z']],
    ['move', ['T']],
    ['search', ['/']],
    ['views', ['1'], ['5']],
    ['ownViews', ['6'], ['9']],
    ['escape', ['Esc']],
  ],
  case: [
    ['comment', ['C']],
    ['move', ['T']],
    ['before', ['[']],
    ['after', [']']],
  ],
} as const;
/** Of these the keys between count too. */
const SPANS: readonly string[] = ['views', 'ownViews'];
const PLACES = ['everywhere', 'queue', 'case'] as const;

interface Props {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/** All that can be done without the mouse, and a way to turn single keys off (WCAG 2.1.4). */
export function KeyHelp({ on, turn }: Props) {
  useFocusBack();
  const { t } = useTranslation('console');
  const { t: common } = useTranslation('common');
  return (
    <Modal
      opened
      onClose={() => showKeys(false)}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': common('close') }}
      attributes={{ header: { role: 'none' } }}
      size={760}
      centered
    >
      <div className={css.places}>
        {PLACES.map((place) => (
          <section key={place} data-place={place}>
            <h3>{t(`keys.place.${place}`)}</h3>
            <dl className={css.keys}>
              {KEYS[place].map(([what, ...ways]) => (
                <div key={what}>
                  <dt>
                    <Ways ways={ways} between={SPANS.includes(what) ? '–' : '/'} />
                  </dt>
                  <dd>{t(`keys.${what}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        mt="lg"
        label={t('keys.on')}
        checked={on}
        onChange={({ target }) => turn(target.checked)}
      />
    </Modal>
  );
}

interface WaysProps {
  readonly ways: readonly (readonly string[])[];
  readonly between: string;
}

const Ways = ({ ways, between }: WaysProps) =>
  ways.map((keys, i) => (
    <Fragment key={keys.join(' ')}>
      {i > 0 ? <span aria-hidden="true">{between}</span> : null}
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </Fragment>
  ));
