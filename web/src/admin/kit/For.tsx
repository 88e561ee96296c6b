import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Permission, useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { SectionHead } from './SectionHead';

/** The section for those who may see it; to others whom to ask. */
export function For({ permission, children }: { permission: Permission; children: ReactNode }) {
  const { t } = useTranslation('admin');
  if (useMay(permission)) return <>{children}</>;
  return (
    <>
      <SectionHead title={t('title')} />
      <Empty title={t('state.denied')}>
        <p>{t('state.deniedLead')}</p>
      </Empty>
    </>
  );
}
