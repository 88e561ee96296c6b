import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../api/problem';
import { type Incident } from '../case-data';
import { Panel } from '../Panel';
import { useKept } from '../use-kept';
import { toInstant } from '../when';
import { MoveField } from './MoveField';
import {
  bodyOf,
  fieldsOf,
  isChosen,
  isNeededBy,
  missingIn,
  type PossibleMove,
  type Values,
} from './moves';
import { useMoveWrite } from './use-move-write';

interface Props {
  readonly incident: Incident;
  readonly move: PossibleMove;
  readonly given?: Values | undefined;
  readonly close: () => void;
}

const GRAVE: readonly string[] = ['reject', 'withdraw', 'restrict', 'merge'];
const NONE: Values = {};

/** A step of the case with exactly the members that it needs. */
export function MovePanel({ incident, move, given = NONE, close }: Props) {
  const { t, i18n } = useTranslation('case');
  const { event } = move;
  const [kept, keep, drop] = useKept<Values>(incident, event, NONE);
  const [asked, setAsked] = useState(false);
  const [touched, setTouched] = useState(false);
  const writing = useMoveWrite(incident, true);
  // What brought somebody here goes before what they once began.
  const values = touched ? kept : { ...kept, ...given };
  const fields = fieldsOf(move).filter(
    ({ name, required }) => name !== 'referTo' || required || isNeededBy(name, values),
  );
  const missing = asked ? missingIn(fields, values) : [];
  const faults = faultsOf(writing.error);
  const faultOf = (name: string) =>
    missing.includes(name)
      ? t(isChosen(fields, name) ? 'moves.choose' : 'moves.needed')
      : ([...faults].find(([pointer]) => pointer.split('/')[1] === name)?.[1] ?? null);

  const submit = async () => {
    setAsked(true);
    if (missingIn(fields, values).length > 0) return;
    const done = await writing.send(bodyOf(event, fields, { values, toInstant }));
    if (!done) return;
    drop();
    close();
  };
  const hint = `hint.${event}`;
  return (
    <Panel
      incident={incident}
      title={t(`event.${event}`)}
      lead={i18n.exists(`case:${hint}`) ? t(hint as 'hint.confirm') : null}
      label={
        move.secondPerson ? t('moves.ask', { what: t(`event.${event}`) }) : t(`event.${event}`)
      }
      tone={GRAVE.includes(event) ? 'grave' : 'plain'}
      writing={writing}
      submit={() => void submit()}
      close={close}
    >
      {move.secondPerson ? <p>{t('moves.secondLong')}</p> : null}
      {fields.map((field) => (
        <MoveField
          key={field.name}
          field={{ ...field, required: field.required || isNeededBy(field.name, values) }}
          event={event}
          incident={incident}
          value={values[field.name]}
          fault={faultOf(field.name)}
          set={(value) => {
            setTouched(true);
            keep({ ...values, [field.name]: value });
          }}
        />
      ))}
    </Panel>
  );
}
