import { Button, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';

interface Props {
  readonly value: string | null | undefined;
  readonly hasSecret: boolean;
  readonly set: (change: { secret: string | null | undefined }) => void;
  readonly error: string | undefined;
  readonly 'data-at': string;
}

/** It can be replaced or taken away, never read. */
export function SecretField({ value, hasSecret, set, ...placed }: Props) {
  const { t } = useTranslation('admin');
  const keeps = hasSecret && value === undefined;
  return (
    <div className={form.checks}>
      <PasswordInput
        label={t('gateways.secret')}
        description={
          keeps ? t('gateways.secretKept') : t('gateways.secretHint', { secret: '{{secret}}' })
        }
        value={value ?? ''}
        onChange={({ target }) => set({ secret: target.value === '' ? undefined : target.value })}
        {...placed}
        // Mantine says it of this field by its colour alone.
        aria-invalid={placed.error === undefined ? undefined : true}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('gateways.showSecret') }}
      />
      {keeps ? (
        <Button
          variant="default"
          style={{ justifySelf: 'start' }}
          onClick={() => set({ secret: null })}
        >
          {t('gateways.dropSecret')}
        </Button>
      ) : null}
      {hasSecret && value === null ? (
        <p className={form.hint} role="status">
          {t('gateways.secretDropped')}
        </p>
      ) : null}
    </div>
  );
}
