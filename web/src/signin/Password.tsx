import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password, which whoever types it may look at: by a key as well as by a finger. */
export function Password(props: PasswordInputProps) {
  const { t } = useTranslation('account');
  return (
    <PasswordInput
      size="md"
      required
      withAsterisk={false}
      aria-invalid={props.error ? true : undefined}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
      {...props}
    />
  );
}
