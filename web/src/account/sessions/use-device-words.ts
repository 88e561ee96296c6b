import { useTranslation } from 'react-i18next';
import { type Device } from './device';

export function useDeviceWords(): (device: Device) => string {
  const { t } = useTranslation('account');
  return ({ browser, system }) =>
    browser !== null && system !== null
      ? t('sessions.on', { browser, system })
      : (browser ?? system ?? t('sessions.unknown'));
}
