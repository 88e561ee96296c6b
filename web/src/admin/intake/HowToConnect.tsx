import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../case/CopyButton';
import { Shown } from '../deliveries/AttemptLog';
import form from '../kit/form.module.css';
import css from './intake.module.css';
import { type Program } from './mapping';
import { addressFor, curlFor, PAYLOADS } from './payloads';

/** What the program is to be told: where to, with what, in which form. */
export function HowToConnect({ program }: { program: Program }) {
  const { t } = useTranslation('admin');
  const { origin } = window.location;
  const address = addressFor(origin, program);
  return (
    <div className={form.part}>
      <h3>{t('intake.connect')}</h3>
      <p className={form.hint}>{t('intake.connectLead')}</p>
      <dl className={css.facts}>
        <dt>{t('intake.address')}</dt>
        <dd>
          <code>{address}</code> <CopyButton text={address} what={t('intake.address')} />
        </dd>
        <dt>{t('intake.header')}</dt>
        <dd>
          <code>X-API-Key: tb_…</code>
        </dd>
      </dl>
      <Shown name={t('intake.payload')} text={JSON.stringify(PAYLOADS[program], null, 2)} />
      <Shown name={t('intake.curl')} text={curlFor(origin, program)} />
    </div>
  );
}
