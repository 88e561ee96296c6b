import { useTranslation } from 'react-i18next';
import css from './severity.module.css';
import { SEVERITIES, type Severity } from './severities';

export { SEVERITIES, type Severity };

const STEP = 4.1;
const BAR = 2.9;

/** Four rising bars: how many are filled is the level, the colour only says it again. */
export const SeverityMark = ({ level, size = 16 }: { level: Severity; size?: number }) => (
  <svg
    className={css.mark}
    data-level={level}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    {SEVERITIES.map((one, i) => (
      <rect
        key={one}
        x={i * STEP + 0.4}
        y={11 - i * 3.2}
        width={BAR}
        height={4 + i * 3.2}
        rx=".8"
        className={i <= SEVERITIES.indexOf(level) ? css.on : css.off}
      />
    ))}
  </svg>
);

/** The level as a word with its bars. `plain`: without a ground, in rows. */
export function SeverityChip({ level, plain = false }: { level: Severity; plain?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={css.chip} data-level={level} data-plain={plain || undefined}>
      <SeverityMark level={level} size={13} />
      {t(`severity.${level}`)}
    </span>
  );
}
