/** Whether a type is among those that are wanted, by its name or as one of its noun (`incident.*`); none is all. */
export const matches = (wanted: readonly string[], type: string): boolean =>
  wanted.length === 0 || wanted.some((one) => one === type || one === nounOf(type));

export const nounOf = (type: string): string => `${type.slice(0, type.indexOf('.'))}.*`;
