/** What a person has to do before anything else is open to them. */
export const DUTIES = ['change-password', 'enrol-second-factor'] as const;
export type Duty = (typeof DUTIES)[number];

interface Standing {
  /** An administrator chose the password, and so knows it. */
  readonly mustChangePassword: boolean;
}

/** In the order in which they are to be done. */
export const dutiesOf = ({ mustChangePassword }: Standing): readonly Duty[] => [
  ...(mustChangePassword ? (['change-password'] as const) : []),
];
