import { Kbd, Modal, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './keys.module.css';

const KEYS = [
  [['J', '↓'], 'next'],
  [['K', '↑'], 'previous'],
  [['Home', 'End'], 'ends'],
  [['Enter', 'O'], 'open'],
  [['X'], 'tick'],
  [['Shift', 'X'], 'range'],
  [['E'], 'acknowledge'],
  [['A'], 'take'],
  [['S'], 'assign'],
  [['/'], 'search'],
  [['1', '5'], 'views'],
  [['Esc'], 'escape'],
  [['Ctrl', 'K'], 'palette'],
  [['?'], 'help'],
] as const;

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

export function KeyHelp({ opened, close, on, turn }: Props) {
  const { t } = useTranslation('queue');
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('closeDialog') }}
      attributes={{ header: { role: 'none' } }}
      centered
    >
      <dl className={css.keys}>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt="lg"
        label={t('keys.on')}
        checked={on}
        onChange={({ target }) => turn(target.checked)}
      />
    </Modal>
  );
}
