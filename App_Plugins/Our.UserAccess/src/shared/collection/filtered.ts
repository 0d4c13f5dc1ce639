import type { Chip, ListFilter } from './types.js';

/** Whether somebody narrowed the list down, so that an empty one is their doing and can be undone. */
export function isFiltered({ filter, choices }: ListFilter): boolean {
  return !!filter || Object.values(choices ?? {}).some((values) => values.length > 0);
}

/** Whether two filters ask for the same people, whatever the order and the page. */
export const sameQuestion = (left: ListFilter, right: ListFilter) =>
  JSON.stringify([left.filter ?? '', left.choices ?? {}]) === JSON.stringify([right.filter ?? '', right.choices ?? {}]);

/** The same question without one of its filters. */
export function without({ filter, choices, ...rest }: ListFilter, { name, value }: Chip): ListFilter {
  if (name === 'filter') return { ...rest, filter: '', choices };
  const values = choices?.[name] ?? [];
  return { ...rest, filter, choices: { ...choices, [name]: values.filter((one) => one !== value) } };
}
