import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { wall } from '../../ui/times';
import { EditDrawer } from '../kit/EditDrawer';
import { fieldNames } from '../kit/field-names';
import form from '../kit/form.module.css';
import { useFields } from '../kit/use-fields';
import { type One } from '../kit/use-one';
import { useSave } from '../kit/use-save';
import { withAllFaults } from './all-faults';
import { HowToConnect } from './HowToConnect';
import { type Source } from './mapping';
import { MappingFields } from './MappingFields';
import { isProgram, PROGRAM_NAMES } from './payloads';
import { SOURCE_FIELDS, SourceFields, type SourceValues } from './SourceFields';
import { SourceRemoval } from './SourceRemoval';

interface Props {
  readonly one: One<Source>;
  readonly close: () => void;
  readonly reread: () => void;
}

export function SourceForm({ one, close, reread }: Props) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const agencyName = useAgencyName();
  const saving = useSave();
  const { id, name, agency, program, createdAt } = one.data;
  const { rules, otherwise, windowMinutes, hourlyLimit } = one.data;
  const { values, set, isChanged, changes } = useFields<SourceValues>({
    ...{ name, rules, otherwise, windowMinutes, hourlyLimit },
  });
  const draft = () => Promise.resolve({ ...values, agency, program });
  const patch = async (etag: string) => {
    const params = { path: { id }, header: { 'If-Match': etag } };
    await got(desk.PATCH('/api/v1/intake/sources/{id}', { params, body: changes() }));
  };
  const save = async (etag = one.etag) => {
    const went = await saving.run(() => withAllFaults(() => patch(etag), draft), { values });
    if (!went) return;
    notifications.show({ color: 'teal', message: t('state.saved') });
    close();
    await client.invalidateQueries({ queryKey: ['intake-sources'] });
  };
  const nameOf = fieldNames(SOURCE_FIELDS, (field) => t(`intake.${field}Field`));
  return (
    <EditDrawer
      title={name}
      {...{ close, isChanged, saving, reread, nameOf }}
      save={(etag) => void save(etag)}
      wide
    >
      <p className={form.hint}>
        {isProgram(program) ? PROGRAM_NAMES[program] : program} · {agencyName(agency)} ·{' '}
        {t('people.createdAt', { at: wall(createdAt) })}
      </p>
      <SourceFields {...{ values, set }} faults={saving.faults} />
      <MappingFields {...{ values, set }} faults={saving.faults} />
      {isProgram(program) ? <HowToConnect program={program} /> : null}
      <SourceRemoval one={one} close={close} />
    </EditDrawer>
  );
}
