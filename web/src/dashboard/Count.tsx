import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type QueueSearch } from '../queue/search';
import css from './block.module.css';

interface Props {
  readonly to: QueueSearch;
  readonly children: ReactNode;
  readonly className?: string;
  /** With what it counts, for who hears the link away from what stands beside it. */
  readonly named?: string;
}

/** A number that leads to the cases it counts. */
export const Count = ({ to, children, className = css.count, named }: Props) => (
  <Link to="/dieu-phoi" search={to} className={className} aria-label={named} preload={false}>
    {children}
  </Link>
);
