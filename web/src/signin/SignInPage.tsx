import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { session } from '../api/session';
import { homeOf } from '../console/places';
import { DutyPhone } from '../ui/DutyPhone';
import { useTitle } from '../ui/use-title';
import { Gate } from './Gate';
import { SignInForm } from './SignInForm';
import css from './signin.module.css';

export function SignInPage() {
  const { t } = useTranslation('account');
  const { to } = useSearch({ from: '/dang-nhap' });
  const navigate = useNavigate();
  useTitle(t('signIn.title'));
  const arrive = () => {
    const { me } = session.standing();
    if (!me) return;
    // The report and its tracking are another document, of which this router knows nothing.
    if (to !== undefined && /^\/(bao-cao|theo-doi)\b/.test(to)) location.replace(to);
    else void navigate({ to: to ?? homeOf(me), replace: true });
  };
  return (
    <Gate title={t('signIn.title')} lead={t('signIn.lead')}>
      <SignInForm onDone={arrive} />
      <Otherwise to={to} />
    </Gate>
  );
}

/** Over the province's own accounts, where there are such; and the report that needs none. */
function Otherwise({ to }: { to: string | undefined }) {
  const { t } = useTranslation('account');
  const { data } = useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: () => got(desk.GET('/api/v1/auth/methods')),
    staleTime: Infinity,
  });
  const target = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
  return (
    <div className={css.other}>
      {data?.oidc ? (
        <Button component="a" href={`/api/v1/auth/oidc/login${target}`} variant="default" size="md">
          {data.oidc.label || t('signIn.sso')}
        </Button>
      ) : null}
      <a href="/bao-cao" className={css.report}>
        {t('signIn.report')}
      </a>
      <p className={css.forgot}>{t('signIn.forgot')}</p>
      <DutyPhone />
    </div>
  );
}
