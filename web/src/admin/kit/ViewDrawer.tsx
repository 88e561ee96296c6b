import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsCovered } from './layers';
import { useFocusBack } from '../../ui/use-focus-back';

interface Props {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** What is only looked at. */
export function ViewDrawer({ title, close, children }: Props) {
  useFocusBack();
  const { t } = useTranslation('admin');
  const isPhone = useMediaQuery('(max-width: 48em)');
  const isCovered = useIsCovered();
  return (
    <Drawer
      opened
      onClose={close}
      closeOnEscape={!isCovered}
      position="right"
      size={isPhone ? '100%' : 640}
      title={title}
      closeButtonProps={{ 'aria-label': t('act.closeDialog'), size: 40 }}
      attributes={{ header: { role: 'none' } }}
    >
      {children}
    </Drawer>
  );
}
