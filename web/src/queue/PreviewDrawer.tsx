import { Drawer } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../ui/use-focus-back';

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  readonly isPhone: boolean;
  readonly children: ReactNode;
}

/** Where there is no room beside the list: over it, from below under a thumb. */
export function PreviewDrawer({ opened, close, isPhone, children }: Props) {
  useFocusBack(opened);
  const { t } = useTranslation('queue');
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position={isPhone ? 'bottom' : 'right'}
      size={isPhone ? '88%' : 460}
      withCloseButton={false}
      padding={0}
      title={<span className="sr">{t('preview')}</span>}
      attributes={{ header: { role: 'none' } }}
      styles={{ header: { minHeight: 0, padding: 0 } }}
    >
      {children}
    </Drawer>
  );
}
