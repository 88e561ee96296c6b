/** What a person has to do before anything else is open to them. */
export const DUTIES = ['change-password', 'enrol-second-factor'] as const;
export type Duty = (typeof DUTIES)[number];

interface Standing {
  /** An administrator chose the password, and so knows it. */
  readonly mustChangePassword: boolean;
  /** Their role asks for a second factor that they do not have. */
  readonly lacksSecondFactor?: boolean;
}

/** In the order in which they are to be done. */
export const dutiesOf = ({
  mustChangePassword,
  lacksSecondFactor = false,
}: Standing): readonly Duty[] => [
  ...(mustChangePassword ? (['change-password'] as const) : []),
  ...(lacksSecondFactor ? (['enrol-second-factor'] as const) : []),
];
