/** Two people changed the same thing. What comes of it, and where they both had a hand in it. */
export interface Merge<T> {
  merged: T;
  /** Fields that both changed, and not to the same: mine stand. */
  both: Array<keyof T & string>;
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** Takes what the other one changed into what I have: a field that I did not touch becomes theirs, one that I did stays mine. */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merge<T> {
  const merged = { ...theirs };
  const both: Merge<T>['both'] = [];
  for (const field of Object.keys(mine) as Array<keyof T & string>) {
    if (same(mine[field], base[field])) continue;
    merged[field] = mine[field];
    if (!same(theirs[field], base[field]) && !same(theirs[field], mine[field])) both.push(field);
  }
  return { merged, both };
}

/** Whether anything was changed. */
export const differs = <T extends object>(base: T, mine: T) =>
  (Object.keys(mine) as Array<keyof T>).some((field) => !same(base[field], mine[field]));
