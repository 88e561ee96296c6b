import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';

/** The filters leave nothing over: said with the way out of it. */
export function NothingFound({ clear }: { clear: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <Empty title={t('state.emptySearch')}>
      <Button variant="default" onClick={clear}>
        {t('state.clearSearch')}
      </Button>
    </Empty>
  );
}
