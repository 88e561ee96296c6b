import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got, type Schemas } from '../../api/desk';
import { type Incident } from '../case-data';
import { newKey } from '../../new-key';
import { Panel } from '../Panel';
import { useKept } from '../use-kept';
import { useWrite } from '../use-write';
import { defanged } from './defang';
import { TlpSelect } from './TlpSelect';
import css from './traces.module.css';
import { type Tlp } from './types';

type Find = Schemas['FindDto'];

const nameOf = ({ type, value }: Pick<Find, 'type' | 'value'>) => `${type} ${value}`;

/** From a pasted text to traces in two steps: see what it holds, then add what of it is meant. */
export function PasteForm({ incident, close }: { incident: Incident; close: () => void }) {
  const { t } = useTranslation('case');
  const { code } = incident;
  const params = { path: { code } };
  const [text, setText, drop] = useKept(incident, 'paste', '');
  const [found, setFound] = useState<Schemas['FindsDto'] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [tlp, setTlp] = useState<Tlp>(incident.tlp);
  const writing = useWrite<'find' | 'add'>(incident, async (step) => {
    if (step === 'find') {
      const finds = await got(
        desk.POST('/api/v1/incidents/{code}/observables/extract', { params, body: { text } }),
      );
      setFound(finds);
      setChosen(new Set(finds.items.filter(({ known }) => !known).map(nameOf)));
      return;
    }
    const items = (found?.items ?? [])
      .filter((one) => chosen.has(nameOf(one)))
      .map(({ type, value }) => ({ type, value, tlp }));
    await got(
      desk.POST('/api/v1/incidents/{code}/observables/bulk', {
        params: { ...params, header: { 'Idempotency-Key': newKey() } },
        body: { items },
      }),
    );
  });
  const submit = async () => {
    if (!found) {
      if (text.trim() !== '') await writing.send('find');
      return;
    }
    if (chosen.size === 0 || !(await writing.send('add'))) return;
    drop();
    close();
  };
  return (
    <Panel
      incident={incident}
      title={t('trace.paste')}
      lead={t('trace.pasteHint')}
      label={found ? t('trace.addChosen', { count: chosen.size }) : t('trace.find')}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      {found ? (
        <>
          <Finds {...{ found, chosen, setChosen }} />
          <TlpSelect value={tlp} set={setTlp} />
          <Button variant="subtle" color="gray" w="max-content" onClick={() => setFound(null)}>
            {t('trace.backToText')}
          </Button>
        </>
      ) : (
        <Textarea
          label={t('trace.text')}
          autosize
          minRows={5}
          maxRows={18}
          value={text}
          autoFocus
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      )}
    </Panel>
  );
}

interface FindsProps {
  readonly found: Schemas['FindsDto'];
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
}

/** Each with the words around it, for what looks like a name of a file may be one of a place. */
function Finds({ found, chosen, setChosen }: FindsProps) {
  const { t } = useTranslation('case');
  if (found.items.length === 0) return <p>{t('trace.foundNone')}</p>;
  return (
    <ul className={css.finds}>
      {found.items.map((find) => {
        const name = nameOf(find);
        return (
          <li key={name}>
            <Checkbox
              checked={chosen.has(name)}
              onChange={({ target }) =>
                setChosen(
                  new Set(
                    target.checked ? [...chosen, name] : [...chosen].filter((one) => one !== name),
                  ),
                )
              }
              label={
                <>
                  <code>{defanged(find.type, find.value)}</code>{' '}
                  <span className={css.type}>{t(`trace.type.${find.type}`)}</span>
                  {find.known ? <em> {t('trace.known')}</em> : null}
                </>
              }
              description={find.context}
            />
          </li>
        );
      })}
      {found.more ? <li>{t('trace.foundMore')}</li> : null}
    </ul>
  );
}
