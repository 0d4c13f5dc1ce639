import type { Option } from '../../shared/collection/options.js';

/** From here on a list is searched rather than read. */
export const MANY_GROUPS = 8;

/** What is shown of many: what contains the text, and what is chosen. Nothing changes its place while it is ticked. */
export function matching(options: Array<Option>, chosen: ReadonlyArray<string>, text: string): Array<Option> {
  const wanted = text.trim().toLocaleLowerCase();
  return options.filter(({ value, label }) => chosen.includes(value) || label.toLocaleLowerCase().includes(wanted));
}

/** What changes between the groups that somebody has and those that are chosen; names stand for themselves. */
export function difference(before: Array<Option>, chosen: ReadonlyArray<string>, options: Array<Option>) {
  const names = new Map([...options, ...before].map(({ value, label }) => [value, label]));
  return {
    given: chosen.filter((value) => !before.some((held) => held.value === value)).map((value) => names.get(value) ?? value),
    taken: before.filter(({ value }) => !chosen.includes(value)).map(({ label }) => label),
  };
}
