import { useMemo } from 'react';
import { qrOf } from './qr';
import css from './qr.module.css';

/** Dark on light on either ground: many readers know no other. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, path } = useMemo(() => qrOf(text), [text]);
  return (
    <svg
      className={css.code}
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
