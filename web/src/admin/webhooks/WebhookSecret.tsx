import { useTranslation } from 'react-i18next';
import { SecretBox } from '../kit/SecretBox';

interface Props {
  readonly name: string;
  readonly secret: string | null;
  readonly close: () => void;
}

/** What the receiver verifies signatures by. */
export function WebhookSecret({ name, secret, close }: Props) {
  const { t } = useTranslation('admin');
  return (
    <SecretBox title={t('webhooks.issued', { name })} {...{ secret, close }}>
      <p style={{ margin: 0 }}>{t('webhooks.issuedLead')}</p>
    </SecretBox>
  );
}
