import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCategoryName } from '../../api/vocabulary';
import form from '../kit/form.module.css';
import { Notice } from '../kit/Notice';
import { fittingRule, labelsIn } from './mapping';
import { type MappingValues } from './MappingFields';

const EXAMPLE = 'severity=critical\ninstance=https://chuse.gialai.gov.vn';

/** An alert on trial: which rule would decide, and what would become of it. Nothing is sent. */
export function MappingTrial({ values }: { values: MappingValues }) {
  const { t } = useTranslation('admin');
  const categoryName = useCategoryName();
  const [text, setText] = useState('');
  const labels = labelsIn(text);
  const at = fittingRule(values.rules, labels);
  const report = values.rules[at] === undefined ? values.otherwise : values.rules[at].report;
  const what = report
    ? t('intake.reports', { what: categoryName(report.category) })
    : t('intake.ignored');
  return (
    <div className={form.checks}>
      <Textarea
        label={t('intake.trial')}
        description={t('intake.trialHint')}
        placeholder={EXAMPLE}
        value={text}
        onChange={({ target }) => setText(target.value)}
        autosize
        minRows={2}
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13.5 } }}
      />
      <div role="status">
        {labels.size === 0 ? null : (
          <Notice tone={report ? 'ok' : 'warn'}>
            {at < 0 ? t('intake.noneFits') : t('intake.fits', { n: at + 1 })} <b>{what}</b>
          </Notice>
        )}
      </div>
    </div>
  );
}
