/** The columns that a list has, in their order, and those that it shows when nobody has chosen. */
export interface ColumnRules {
  /** The name of the list, under which a choice is kept. */
  list: string;
  all: ReadonlyArray<string>;
  standard: ReadonlyArray<string>;
  /** Always there. */
  fixed: ReadonlyArray<string>;
}

const COLUMNS = 'columns';

/** Columns in their order, without those that do not exist; the fixed ones are always among them. */
export const inOrder = (columns: ReadonlyArray<string>, { all, fixed }: ColumnRules): Array<string> =>
  all.filter((column) => fixed.includes(column) || columns.includes(column));

/** The columns that the address asks for; undefined where it says nothing. */
export function readColumns(search: string, rules: ColumnRules): Array<string> | undefined {
  const asked = (new URLSearchParams(search).get(COLUMNS) ?? '').split(',').filter((column) => rules.all.includes(column));
  return asked.length ? inOrder(asked, rules) : undefined;
}

export function writeColumns(search: string, columns: ReadonlyArray<string>, rules: ColumnRules): string {
  const params = new URLSearchParams(search);
  if (isStandard(columns, rules)) params.delete(COLUMNS);
  else params.set(COLUMNS, columns.join(','));
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export const isStandard = (columns: ReadonlyArray<string>, rules: ColumnRules) =>
  columns.join() === inOrder(rules.standard, rules).join();
