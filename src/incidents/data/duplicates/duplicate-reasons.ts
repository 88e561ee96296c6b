import { label, type Label } from '../../../common/localisation.js';
import { type Common, type ReasonKind } from '../../domain/duplicates/likeness.js';

const MOST_NAMED = 5;

/** A reason for people: what exactly the two have in common. */
export const reasonText = (kind: ReasonKind, common: Common): Label =>
  label('reasons', `duplicate.${kind}`, {
    system: common.system,
    addresses: common.addresses.slice(0, MOST_NAMED),
    count: common.observables.length,
    observables: common.observables.slice(0, MOST_NAMED),
    apart: apartIn(Math.abs(common.minutesApart)),
    percent: Math.round(common.likeWords * 100),
  });

/** In the largest unit that leaves something of it. */
function apartIn(minutes: number): Label {
  const [unit, amount] =
    minutes < 60
      ? ['m', minutes]
      : minutes < 2880
        ? ['h', Math.round(minutes / 60)]
        : ['d', Math.round(minutes / 1440)];
  return label('words', `unit.${unit}`, { amount });
}
