import { Button, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { AttemptLine } from '../deliveries/AttemptLog';
import form from '../kit/form.module.css';
import { Wrong } from '../kit/Notice';
import { placedBy } from '../kit/places';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import css from './gateways.module.css';
import { type Gateway } from './GatewaysSection';

interface Props {
  readonly one: One<Gateway>;
  readonly isChanged: boolean;
}

/** One message to a telephone of the person's own, by the gateway as it is stored. */
export function GatewayTrial({ one, isChanged }: Props) {
  const { t } = useTranslation('admin');
  const saving = useSave();
  const [to, setTo] = useState('');
  const [trial, setTrial] = useState<Schemas['GatewayTestDto'] | null>(null);
  const { id, kind } = one.data;
  const run = () =>
    saving.run(async () => {
      setTrial(null);
      const params = { path: { id } };
      setTrial(await got(desk.POST('/api/v1/gateways/{id}/test', { params, body: { to } })));
    });
  return (
    <div className={form.part}>
      <h3>{t('gateways.trial')}</h3>
      <p className={form.hint}>
        {isChanged ? t('gateways.trialUnsaved') : t('gateways.trialLead')}
      </p>
      <div className={css.trial}>
        <TextInput
          label={t(`gateways.toOf.${kind}`)}
          placeholder={kind === 'sms' ? '+84905123456' : undefined}
          value={to}
          onChange={({ target }) => setTo(target.value)}
          {...placedBy(saving.faults)('/to')}
          inputMode={kind === 'sms' ? 'tel' : 'text'}
        />
        <Button
          variant="default"
          leftSection={<IconSend size={16} aria-hidden />}
          loading={saving.busy}
          disabled={to.trim() === ''}
          onClick={() => void run()}
        >
          {t('gateways.test')}
        </Button>
      </div>
      <Wrong error={saving.faults.size > 0 ? null : saving.error} />
      <div className={css.answer} aria-live="polite">
        {trial ? <AttemptLine attempt={trial} /> : null}
      </div>
    </div>
  );
}
