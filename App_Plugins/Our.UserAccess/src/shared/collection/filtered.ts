import type { ListFilter } from './types.js';

/** Whether somebody narrowed the list down, so that an empty one is their doing and can be undone. */
export function isFiltered({ filter, choices }: ListFilter): boolean {
  return !!filter || Object.values(choices ?? {}).some((values) => values.length > 0);
}
