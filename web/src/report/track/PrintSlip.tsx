import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type SlipProps } from './Slip';
import { usePart } from './use-part';

const loadSlip = async () => (await import('./track.lazy')).Slip;

/**
 * The paper lies ready beside the page, unseen, so that the browser's own way to print finds it too. Until it has come,
 * the page prints as it is.
 */
export function PrintSlip(slip: SlipProps) {
  const { t } = useTranslation('report');
  const { part: Slip } = usePart(loadSlip, true);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => print()}
      >
        {t('track.print')}
      </Button>
      {Slip ? createPortal(<Slip {...slip} />, document.body) : null}
    </>
  );
}
