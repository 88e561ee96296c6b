import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '../kit/Tag';

export const STATES = ['waiting', 'held', 'delivered', 'dead', 'cancelled'] as const;
export type State = (typeof STATES)[number];

const TONES: Readonly<Record<State, Tone | undefined>> = {
  ...{ waiting: undefined, held: 'warn', delivered: 'ok', dead: 'bad', cancelled: 'off' },
};

export function DeliveryState({ state }: { state: State }) {
  const { t } = useTranslation('admin');
  return <Tag tone={TONES[state]}>{t(`delivery.state.${state}`)}</Tag>;
}
