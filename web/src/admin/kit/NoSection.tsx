import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { SectionHead } from './SectionHead';

/** An address below administration at which there is nothing; the other sections stay within reach. */
export function NoSection() {
  const { t } = useTranslation('common');
  return (
    <>
      <SectionHead title={t('absent.title')} />
      <Empty title={t('absent.lead')}>
        <Button component={Link} to="/" variant="default">
          {t('absent.home')}
        </Button>
      </Empty>
    </>
  );
}
