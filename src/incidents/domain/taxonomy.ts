/** The shape of reference/rsit.json, as far as the desk needs it (ENISA RSIT). */
export interface Taxonomy {
  readonly version: number;
  readonly classes: readonly {
    readonly value: string;
    readonly label_vi: string;
    readonly label_en: string;
    readonly hint_vi: string;
    readonly types: readonly {
      readonly value: string;
      readonly label_vi: string;
      readonly label_en: string;
      readonly hint_vi: string;
      /** `out`: what people say or write is not this desk's business. */
      readonly scope: 'in' | 'out' | 'internal';
    }[];
  }[];
}

export interface Category {
  readonly taxonomy: string;
  readonly type?: string | null;
}

export type CategoryVerdict = 'fine' | 'unknown-class' | 'unknown-type' | 'out-of-scope';

/** Whether the desk takes reports of this category. */
export function categoryVerdict(
  { classes }: Taxonomy,
  { taxonomy, type }: Category,
): CategoryVerdict {
  const found = classes.find(({ value }) => value === taxonomy);
  if (!found) return 'unknown-class';
  if (type === undefined || type === null) return 'fine';
  const itsType = found.types.find(({ value }) => value === type);
  if (!itsType) return 'unknown-type';
  return itsType.scope === 'out' ? 'out-of-scope' : 'fine';
}
