import { useTranslation } from 'react-i18next';
import css from './severity.module.css';
import { SEVERITIES, type Severity } from './severities';

export { SEVERITIES, type Severity };

const STEP = 4.1;
const bar = (i: number) => `M${0.4 + i * STEP} ${11 - i * 3.2}h2.9v${4 + i * 3.2}h-2.9z`;
const upTo = (end: number, from = 0) =>
  SEVERITIES.map((_, i) => bar(i))
    .slice(from, end)
    .join('');
const ON = Object.fromEntries(SEVERITIES.map((level, i) => [level, upTo(i + 1)]));
const OFF = Object.fromEntries(
  SEVERITIES.map((level, i) => [level, upTo(SEVERITIES.length, i + 1)]),
);

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
    <path d={ON[level]} />
    <path d={OFF[level]} className={css.off} />
  </svg>
);

interface ChipProps {
  readonly level: Severity;
  /** Without a ground, in rows. */
  readonly plain?: boolean;
}

/** The level as a word with its bars. */
export function SeverityChip({ level, plain = false }: ChipProps) {
  const { t } = useTranslation('common');
  return <SeverityWord level={level} plain={plain} word={t(`severity.${level}`)} />;
}

/** The same for lists, which bring the word. */
export const SeverityWord = ({ level, plain = false, word }: ChipProps & { word: string }) => (
  <span className={css.chip} data-level={level} data-plain={plain || undefined}>
    <SeverityMark level={level} size={13} />
    {word}
  </span>
);
