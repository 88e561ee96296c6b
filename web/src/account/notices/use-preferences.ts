import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { told } from '../told';

export type Preferences = Schemas['PreferencesDto'];

const PREFERENCES = ['preferences'] as const;

export const usePreferences = () =>
  useQuery({
    queryKey: PREFERENCES,
    queryFn: () => got(desk.GET('/api/v1/notifications/preferences')),
  });

/** As they are kept, and as the person has changed them so far; sent together. */
export function useEditing(kept: Preferences) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const [wanted, setWanted] = useState(kept);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Preferences>) => setWanted((was) => ({ ...was, ...change }));
  const isChanged = JSON.stringify(wanted) !== JSON.stringify(kept);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      const asked = desk.PUT('/api/v1/notifications/preferences', { body: wanted });
      const saved = await got(asked);
      client.setQueryData(PREFERENCES, saved);
      setWanted(saved);
      told(t('notices.saved'));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { wanted, set, isChanged, save, busy, error };
}
