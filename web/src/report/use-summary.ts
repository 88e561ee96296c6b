import { useTranslation } from 'react-i18next';
import { wall } from '../ui/times';
import { serverNow } from '../ui/clock';
import { asksLevel, congressRoleOf, systemOf } from './answers';
import { instantOf, tidy } from './body';
import { type Target } from './faults';
import { useAgencyName } from './surroundings';
import { type Report } from './use-report';

interface Row {
  readonly field: Target;
  readonly name: string;
  readonly value: string;
}

/** What was answered, in the words of the questions. */
export function useSummary(report: Report): readonly Row[] {
  const { t } = useTranslation('report');
  const { draft, setting, kindName, files, reporter } = report;
  const { answers } = draft;
  const unit = useUnitName(report);
  const row = (field: Target, name: string, value: string): Row[] =>
    value === '' ? [] : [{ field, name, value }];
  const said = (factor: string, value: string) =>
    value === '' ? '' : t(`answer.${factor}.${value}` as 'answer.spread.unit');
  const system = systemOf(answers, setting);
  const level = asksLevel(answers, setting)
    ? answers.systemLevel
    : String(system?.level ?? 'unknown');
  const name = system?.name ?? tidy(answers.systemName);
  const at = instantOf(answers, serverNow());
  const role = setting.phase === 'normal' ? '' : congressRoleOf(answers, setting);
  return [
    ...row('kind', t('ask.kind'), kindName),
    ...row('description', t('ask.description'), tidy(answers.description)),
    ...row('time', t('ask.when'), answers.when === 'now' || !at ? t('when.now') : wall(at)),
    ...row('ongoing', t('ask.ongoing'), said('ongoing', answers.ongoing)),
    ...row('system', t('ask.system'), `${name} · ${said('systemLevel', level)}`),
    ...row('serviceOutage', t('ask.serviceOutage'), said('serviceOutage', answers.serviceOutage)),
    ...row('dataImpact', t('ask.dataImpact'), said('dataImpact', answers.dataImpact)),
    ...row('records', t('ask.records'), answers.dataImpact === 'personal' ? answers.records : ''),
    ...row('spread', t('ask.spread'), said('spread', answers.spread)),
    ...row('recoverability', t('ask.recoverability'), handling(report)),
    ...row('congressRole', t('ask.congressRole'), said('congressRole', role)),
    ...(reporter === 'guest' ? [] : row('files', t('part.evidence'), filesText())),
    ...row('agency', t('ask.agency'), unit),
    ...row('name', t('part.who'), contactText()),
  ];

  function handling({ draft: { answers: given } }: Report): string {
    // What was left open counts as the mildest, and whoever sends it is to know that.
    const recovered = said('recoverability', given.recoverability) || t('recoverabilityOpen');
    const parts = [recovered, t(`owner.full.${given.owner}`)];
    return [...parts, ...(given.crimeSigns ? [t('ask.crime')] : [])].join(' · ');
  }
  function filesText(): string {
    return files.files.map((file) => file.name).join(', ') || t('files.none');
  }
  function contactText(): string {
    return [answers.name, answers.phone, answers.email].map(tidy).filter(Boolean).join(' · ');
  }
}

function useUnitName({ setting, units }: Report): string {
  const { i18n } = useTranslation();
  const picked = units?.find(({ code }) => code === setting.agency)?.name;
  const asked = useAgencyName(setting.guest ? undefined : setting.agency);
  return asked ?? (i18n.language === 'en' ? picked?.en : picked?.vi) ?? setting.agency;
}
