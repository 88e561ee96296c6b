import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { wall } from '../../ui/times';
import { Notice } from './Notice';
import { type Conflict } from './use-save';

interface Props {
  readonly conflict: Conflict | null;
  readonly mine: () => void;
  readonly theirs: () => void;
  readonly nameOf?: (field: string) => string;
}

/** Who changed what meanwhile. Nothing that was typed is lost: the person says which one holds. */
export function ConflictBox({ conflict, mine, theirs, nameOf = (field) => field }: Props) {
  const { t } = useTranslation('admin');
  const shown = useShown();
  if (!conflict) return null;
  return (
    <div role="alert">
      <Notice>
        <p>
          <b>{t('conflict.title')}</b>
        </p>
        <ul>
          {conflict.changes.map(({ field, from, to, by, at }) => (
            <li key={`${field} ${at}`}>
              {t('conflict.line', { who: by, field: nameOf(field), at: wall(at) })}
              {': '}
              <s>{shown(from)}</s> → <b>{shown(to)}</b>
            </li>
          ))}
        </ul>
        <p>{t('conflict.lead')}</p>
        <Group gap="xs">
          <Button size="xs" onClick={mine}>
            {t('conflict.mine')}
          </Button>
          <Button size="xs" variant="default" onClick={theirs}>
            {t('conflict.theirs')}
          </Button>
        </Group>
      </Notice>
    </div>
  );
}

/** A value as people write it: words in the language of the page, lists with commas. */
function useShown(): (value: unknown) => string {
  const { t, i18n } = useTranslation('admin');
  const shown = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('importing.empty');
    if (typeof value === 'boolean') return t(value ? 'importing.yes' : 'importing.no');
    if (Array.isArray(value)) return value.map(shown).join(', ') || t('importing.empty');
    if (isWords(value)) return said(value, i18n.language);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return shown;
}

const isWords = (value: unknown): value is { vi: string; en: string } =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
