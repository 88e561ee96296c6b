import { useTranslation } from 'react-i18next';
import { useFactWords } from '../correct/use-fact-words';
import { type Wording } from '../merge/wording';
import { type Severity } from '../../ui/severities';
import { type Rated } from './rating';

export function useRatedWords(): Wording<Rated> {
  const { t } = useTranslation('case');
  const { t: common } = useTranslation('common');
  const facts = useFactWords();
  return {
    label: (name) => (name === 'level' ? t('rate.level') : facts.label(name)),
    say: (name, value) =>
      name === 'level' ? common(`severity.${value as Severity}`) : facts.say(name, value),
    recorded: (name) => (name === 'level' ? ['severity'] : facts.recorded(name)),
  };
}
