import { useTranslation } from 'react-i18next';

/** Why a message did not arrive, as the API calls it; what it has no word for is shown as it came. */
const REASONS = [
  ...(['unreachable', 'too-slow', 'too-large', 'redirect', 'address', 'credentials'] as const),
  ...(['no-url', 'port', 'scheme', 'fault', 'no-smtp', 'nobody', 'no-address'] as const),
  ...(['not-wanted', 'nothing-to-tell', 'unexpected-answer', 'no-gateway', 'deleted'] as const),
];

const ABOUT_DELIVERY = 'delivery/';

export function useDeliveryWords() {
  const { t } = useTranslation('admin');
  const whyText = (error: string): string => {
    const reason = REASONS.find((one) => one === error);
    if (reason) return t(`delivery.why.${reason}`);
    return /^\d{3}$/.test(error) ? t('delivery.whyStatus', { status: error }) : error;
  };
  /** The code of what it is about; of another message nobody knows the identifier. */
  const aboutText = (subject: string): string =>
    subject.startsWith(ABOUT_DELIVERY) ? t('deliveries.aboutDelivery') : subject;
  return { whyText, aboutText };
}
