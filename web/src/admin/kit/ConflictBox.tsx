import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wall } from '../../ui/times';
import { Notice } from './Notice';
import { type Conflict } from './use-save';

interface Props {
  readonly conflict: Conflict | null;
  readonly mine: () => void;
  readonly theirs: () => void;
  readonly nameOf?: (field: string) => string;
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return '∅';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Who changed what meanwhile. Nothing that was typed is lost: the person says which one holds. */
export function ConflictBox({ conflict, mine, theirs, nameOf = (field) => field }: Props) {
  const { t } = useTranslation('admin');
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
