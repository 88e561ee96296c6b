/** The names of the fields of a form by the members of what it sends; what is not among them stays as it is. */
export const fieldNames =
  <Field extends string>(fields: readonly Field[], nameOf: (field: Field) => string) =>
  (field: string): string => {
    const known = fields.find((one) => one === field);
    return known === undefined ? field : nameOf(known);
  };

/** The same of a form whose words lie in several rooms; what is not in the table stays as it is. */
export const namedBy =
  (names: Readonly<Record<string, string>>) =>
  (field: string): string =>
    names[field] ?? field;
