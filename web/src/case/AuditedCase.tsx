import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/use-session';
import { useTitle } from '../ui/use-title';
import { Box } from './boxes/Box';
import css from './case.module.css';
import { Chain } from './facts/Chain';
import facts from './facts/facts.module.css';
import head from './head.module.css';
import { BackLink } from './Walking';

/** For those who prove the record and read no word of it: its chain. For others without cases, whom to ask. */
export function AuditedCase({ code }: { code: string }) {
  const { t } = useTranslation('case');
  const mayRead = useMay('audit:read');
  useTitle(code);
  return (
    <div className={css.page}>
      <header className={head.head}>
        <div className={head.line}>
          <BackLink code={code} />
          <h1 className="num">{code}</h1>
        </div>
      </header>
      <div className={css.columns}>
        <div className={css.main}>
          <Box icon={IconEyeOff} title={t('audited.title')}>
            <p>{t(mayRead ? 'audited.why' : 'audited.denied')}</p>
          </Box>
          {mayRead ? (
            <div className={facts.facts}>
              <Chain code={code} isOpen />
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}
