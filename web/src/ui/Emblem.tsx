const GOLD = '#e0b35a';

/** The shield of the desk. No arms of the state: those are for the state. */
export const Emblem = ({ size = 30 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M16 1.8 28 6v9c0 8-5.2 12.8-12 15.2C9.2 27.8 4 23 4 15V6z"
      fill="none"
      stroke={GOLD}
      strokeWidth="1.6"
    />
    <path d="m16 8.2 2 4.2 4.6.6-3.4 3.2.9 4.6-4.1-2.3-4.1 2.3.9-4.6-3.4-3.2 4.6-.6z" fill={GOLD} />
  </svg>
);
