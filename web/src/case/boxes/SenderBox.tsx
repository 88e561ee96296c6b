import { Button, Skeleton } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { useMay } from '../../api/use-session';
import { type Incident } from '../case-data';
import { isOpen } from '../standing';
import { Box } from './Box';

const SenderForm = lazy(() =>
  import('./SenderForm').then(({ SenderForm: it }) => ({ default: it })),
);

/** A report by somebody without an account counts as the unit's only once the desk knows who they are. */
export function SenderBox({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  const mayConfirm = useMay('incident:confirm-sender') && isOpen(incident);
  const [asking, setAsking] = useState(false);
  // An older service knows no guests, and says nothing of senders.
  if ((incident.senderConfirmed as boolean | undefined) !== false) return null;
  return (
    <Box
      icon={IconUserQuestion}
      tone="wait"
      title={t('sender.title')}
      acts={
        mayConfirm && !asking ? (
          <Button onClick={() => setAsking(true)}>{t('sender.confirm')}</Button>
        ) : null
      }
    >
      <p>{t('sender.why', { unit: nameOf(incident.reporterAgency) })}</p>
      {asking ? (
        <Suspense fallback={<Skeleton height={180} />}>
          <SenderForm incident={incident} close={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </Box>
  );
}
