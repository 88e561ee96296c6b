import { Button, type ButtonProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';

type Props = ButtonProps & ComponentPropsWithRef<'button'> & { readonly count: number };

/** What opens the rest of the steps on a telephone; also until the list that it opens has come. */
export function MoreButton({ count, ...button }: Props) {
  const { t } = useTranslation('case');
  return (
    <Button
      variant="default"
      data-move
      rightSection={<IconChevronDown size={16} aria-hidden />}
      {...button}
    >
      {t('moves.more', { count })}
    </Button>
  );
}
