import { Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Part } from './Part';

/** Single keys may be in the way of who speaks to the machine or trembles (WCAG 2.1.4). */
export function Shortcuts() {
  const { t } = useTranslation('account');
  const [on, setOn] = useLocalStorage({ key: 'keys', defaultValue: true });
  return (
    <Part id="shortcuts" title={t('shortcuts.title')} lead={t('shortcuts.lead')}>
      <Switch
        size="md"
        label={t('shortcuts.on')}
        checked={on}
        onChange={({ target }) => setOn(target.checked)}
      />
    </Part>
  );
}
