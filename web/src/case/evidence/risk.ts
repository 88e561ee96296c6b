import { type File } from '../lists';

// What shows itself and runs nothing; SVG and HTML can run, and office files carry macros.
const HARMLESS = /^(?:image\/(?:png|jpeg|gif|webp|bmp|heic)|text\/plain|video\/|audio\/)/;

/** Nothing is scanned: what a machine could run is asked for twice, and so is what pretends to be something else. */
export const asksFirst = ({
  detectedType,
  claimedType,
}: Pick<File, 'detectedType' | 'claimedType'>): boolean =>
  !HARMLESS.test(detectedType) || detectedType !== claimedType;
