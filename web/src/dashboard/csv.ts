/** A table of the page: its head, and rows that begin with their names. */
export interface Cell {
  readonly text: string | number;
}
export interface Sheet<C extends Cell = Cell> {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly C[] }[];
}

// A sheet takes what begins so for a formula, and names come from registers that people write.
const FORMULA = /^[=+\-@\t\r]/;

const field = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** With the mark by which spreadsheets know Unicode: without it Vietnamese is unreadable there. */
export const csvOf = ({ head, rows }: Sheet): string =>
  `\uFEFF${[head, ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])]
    .map((row) => row.map(field).join(','))
    .join('\r\n')}\r\n`;

/** Saves it as a file. */
export function saveCsv(name: string, sheet: Sheet): void {
  const url = URL.createObjectURL(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
