/** What was taken of a list: some of it, over all its pages, or everything that matches. */
export interface Selection {
  uniques: Array<string>;
  /** Everything that matches, also what is on other pages; `uniques` then says nothing. */
  all: boolean;
}

export const NOTHING: Selection = { uniques: [], all: false };

export const sizeOf = ({ uniques, all }: Selection, total: number) => (all ? total : uniques.length);

/** With a few more, or without them. Of everything, a few less are those of the page that stay. */
export function changed(selection: Selection, page: ReadonlyArray<string>, some: ReadonlyArray<string>, taken: boolean): Selection {
  const before = selection.all ? [...page] : selection.uniques;
  if (selection.all && taken) return selection;
  const others = before.filter((unique) => !some.includes(unique));
  return { uniques: taken ? [...others, ...some] : others, all: false };
}

/** What lies between two rows, both included; the second alone where the first is gone. */
export function between(page: ReadonlyArray<string>, from: string | undefined, to: string): Array<string> {
  const [start, end] = [from === undefined ? -1 : page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < 0) return [to];
  return page.slice(Math.min(start, end), Math.max(start, end) + 1);
}

export const isTaken = ({ uniques, all }: Selection, unique: string) => all || uniques.includes(unique);
