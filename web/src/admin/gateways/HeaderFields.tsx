import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import form from '../kit/form.module.css';
import { type Gateway } from './GatewaysSection';
import css from './gateways.module.css';
import { placedBy } from '../kit/places';

type Headers = Gateway['headers'];

interface Props {
  readonly headers: Headers;
  readonly set: (headers: Headers) => void;
  readonly faults: ReadonlyMap<string, string>;
}

export function HeaderFields({ headers, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const put = (at: number, change: Partial<Headers[number]>) =>
    set(headers.map((header, i) => (i === at ? { ...header, ...change } : header)));
  const at = placedBy(faults);
  return (
    <div className={form.checks} role="group" aria-label={t('gateways.headers')}>
      <span className={form.label}>{t('gateways.headers')}</span>
      {headers.map(({ name, value }, i) => (
        <div key={i} className={css.header}>
          <TextInput
            aria-label={t('gateways.headerName', { n: i + 1 })}
            value={name}
            onChange={({ target }) => put(i, { name: target.value })}
            {...at(`/headers/${i}/name`)}
          />
          <TextInput
            aria-label={t('gateways.headerValue', { n: i + 1 })}
            value={value}
            onChange={({ target }) => put(i, { value: target.value })}
            {...at(`/headers/${i}/value`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            aria-label={t('gateways.removeHeader', { name: name === '' ? i + 1 : name })}
            onClick={() => set(headers.filter((_, n) => n !== i))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        style={{ justifySelf: 'start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => set([...headers, { name: '', value: '' }])}
      >
        {t('gateways.addHeader')}
      </Button>
    </div>
  );
}
