import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';
import { desk, got } from '../../api/desk';
import { serverNow } from '../../ui/clock';
import { dayOf, endOf } from '../keys/KeyFields';
import { useFields } from '../kit/use-fields';
import { useSave } from '../kit/use-save';
import { type Draft, withAllFaults } from './all-faults';
import { type KeyOf } from './KeyChoice';
import { type Program, USUAL_REPORT } from './mapping';
import { type SourceValues } from './SourceFields';
import { useAttempt, useSourceKey } from './use-source-key';

const HALF_A_YEAR_MS = 182 * 86_400_000;
const EMPTY: SourceValues & KeyOf & { program: Program } = {
  ...{ name: '', program: 'alertmanager', key: null, renews: false, agency: null },
  ...{ rules: [], otherwise: USUAL_REPORT, windowMinutes: 10, hourlyLimit: 20 },
};

/** A source in the making: first sound, then with a key, then there. Each step may break off and be gone on with. */
export function useNewSource(close: () => void) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const saving = useSave();
  const attempt = useAttempt();
  const { issued, issue, renew, forget } = useSourceKey();
  const [isMade, setMade] = useState(false);
  const { values, set, isChanged } = useFields(EMPTY);
  const { agency, key, renews, ...facts } = values;

  const draft = async (): Promise<Draft> => {
    if (key === null) return { ...facts, agency: agency ?? '' };
    const path = { id: key };
    const chosen = await got(desk.GET('/api/v1/api-keys/{id}', { params: { path } }));
    return { ...facts, agency: chosen.agency };
  };
  const check = async () => {
    await got(desk.POST('/api/v1/intake/sources/check', { body: await draft() }));
  };
  /** For nothing that would be refused. */
  const keyOf = async (): Promise<string> => {
    if (key !== null && !renews) return key;
    await check();
    if (key !== null) return renew(key);
    const scopes: ['alert:report'] = ['alert:report'];
    const expiresAt = endOf(dayOf(serverNow() + HALF_A_YEAR_MS));
    const of = { name: facts.name, agency: agency ?? '', scopes, addresses: [], expiresAt };
    const id = await issue(of);
    set({ key: id });
    return id;
  };
  const make = async () => {
    const body = { ...facts, key: await keyOf() };
    await got(desk.POST('/api/v1/intake/sources', { params: { header: attempt(body) }, body }));
  };
  const save = async () => {
    const own = key === null && !agency ? { '/agency': t('state.agencyNeeded') } : {};
    const went = await saving.run(() => withAllFaults(make, draft), { own, values });
    if (!went) {
      // A key may have been issued of which no answer came: it is shown among those that no source has.
      await client.invalidateQueries({ queryKey: ['keys'] });
      return;
    }
    notifications.show({ color: 'teal', message: t('state.saved') });
    await client.invalidateQueries({ queryKey: ['intake-sources'] });
    if (issued !== null || key === null || renews) setMade(true);
    else close();
  };
  /** The key is no more: whatever was built on it begins anew. */
  const revoked = (id: string) => {
    if (issued?.id === id) forget();
    if (key === id) set({ key: null, renews: false });
  };
  return { values, set, isChanged, saving, issued, isMade, save, revoked };
}
