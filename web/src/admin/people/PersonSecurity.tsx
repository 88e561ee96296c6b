import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { useMe } from '../../api/use-session';
import { wall } from '../../ui/times';
import { ConfirmDialog } from '../kit/ConfirmDialog';
import form from '../kit/form.module.css';
import { SecretBox } from '../kit/SecretBox';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { type User } from './PeopleSection';

type Asked = 'link' | 'factors' | 'disable';
type Link = Schemas['PasswordResetView'];
/** Of a desk that was not told its address, it is the one that the administrator uses. */
const PAGE = '/dat-lai-mat-khau';

/** What is done to an account, not to the person: a way in, second factors, the end of it. */
export function PersonSecurity({ one, reread }: { one: One<User>; reread: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const me = useMe();
  const saving = useSave();
  const [asked, ask] = useState<Asked | null>(null);
  const [link, setLink] = useState<Link | null>(null);
  const { id, name, active } = one.data;
  const path = { id };
  const setActive = async (isActive: boolean) => {
    const params = { path, header: { 'If-Match': one.etag } };
    await got(desk.PATCH('/api/v1/users/{id}', { params, body: { active: isActive } }));
    await client.invalidateQueries({ queryKey: ['users'] });
    reread();
  };
  const acts = {
    link: async () => {
      setLink(await got(desk.POST('/api/v1/users/{id}/password-reset', { params: { path } })));
      return null;
    },
    factors: async () => {
      await got(desk.DELETE('/api/v1/users/{id}/second-factors', { params: { path } }));
      return t('people.factorsDone');
    },
    disable: async () => {
      await setActive(false);
      return t('people.disabledDone');
    },
    enable: async () => {
      await setActive(true);
      return t('people.enabled');
    },
  };
  const run = async (act: keyof typeof acts) => {
    await saving.run(async () => {
      const message = await acts[act]();
      ask(null);
      if (message !== null) notifications.show({ color: 'teal', message });
    });
  };
  const leave = () => {
    saving.forget();
    ask(null);
  };
  const words = {
    link: [t('people.linkTitle', { name }), t('people.linkAsk', { name }), t('people.linkAct')],
    factors: [t('people.factorsTitle', { name }), t('people.factorsLead'), t('people.factors')],
    disable: [t('people.disableTitle', { name }), t('people.disableLead'), t('people.disable')],
  }[asked ?? 'link'];
  return (
    <div className={form.part}>
      <h3>{t('people.security')}</h3>
      {me.id === id ? (
        <p className={form.hint}>{t('people.self')}</p>
      ) : (
        <div className={form.rows}>
          <Button variant="default" onClick={() => ask('link')}>
            {t('people.link')}
          </Button>
          <Button variant="default" onClick={() => ask('factors')}>
            {t('people.factors')}
          </Button>
          {active ? (
            <Button variant="default" onClick={() => ask('disable')}>
              {t('people.disable')}
            </Button>
          ) : (
            <Button variant="default" loading={saving.busy} onClick={() => void run('enable')}>
              {t('people.enable')}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        opened={asked !== null}
        close={leave}
        title={words[0] ?? ''}
        act={words[2] ?? ''}
        run={() => asked !== null && void run(asked)}
        saving={saving}
      >
        {words[1]}
      </ConfirmDialog>
      <LinkBox name={name} link={link} close={() => setLink(null)} />
    </div>
  );
}

interface LinkProps {
  readonly name: string;
  readonly link: Link | null;
  readonly close: () => void;
}

function LinkBox({ name, link, close }: LinkProps) {
  const { t } = useTranslation('admin');
  return (
    <SecretBox
      title={t('people.linkTitle', { name })}
      secret={link ? (link.link ?? `${location.origin}${PAGE}#${link.token}`) : null}
      close={close}
    >
      <p style={{ margin: 0 }}>
        {link ? t('people.linkLead', { at: wall(link.expiresAt) }) : null}
      </p>
    </SecretBox>
  );
}
