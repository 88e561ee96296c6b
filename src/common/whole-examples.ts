type Examples = Readonly<Record<string, object>>;

/** By the name of a body's or answer's class: examples of the whole, where one put together from its fields makes no sense. */
export const wholeExamples = new Map<string, Examples>();

/** Several examples by name; resources/<language>/openapi.json says what each shows. */
export const Examples =
  (examples: Examples) =>
  ({ name }: { readonly name: string }): void => {
    wholeExamples.set(name, examples);
  };

export const Example = (example: object) => Examples({ '': example });
