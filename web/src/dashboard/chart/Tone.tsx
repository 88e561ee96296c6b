import { type CSSProperties } from 'react';
import { type Severity } from '../../ui/severities';
import css from './tone.module.css';

interface Props {
  readonly of: Severity | 'reported' | 'closed';
  readonly style?: CSSProperties;
}

/** A surface in the colour of what it stands for; what that is, words beside it say. */
export const Tone = ({ of, style }: Props) => <i className={css.tone} data-of={of} style={style} />;
