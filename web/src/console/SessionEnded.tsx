import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { texts } from '../i18n';
import { SignInForm } from '../signin/SignInForm';
import { useFocusBack } from '../ui/use-focus-back';

/** Over the page, which stays as it is with all that was typed into it. */
export function SessionEnded({ username }: { username: string }) {
  useFocusBack();
  const { t } = useTranslation('console');
  useEffect(() => void texts('account'), []);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      centered
      title={t('expired.title')}
      attributes={{ header: { role: 'none' } }}
    >
      <p>{t('expired.lead')}</p>
      <SignInForm username={username} />
    </Modal>
  );
}
