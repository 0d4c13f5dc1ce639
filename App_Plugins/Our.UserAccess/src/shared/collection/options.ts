export interface Option {
  value: string;
  label: string;
  /** Neither to be taken nor to be left. */
  settled?: boolean;
}

const SHOWN = 2;

/** What a closed menu says about its choices: the first two names and how many more. */
export function summaryOf(options: ReadonlyArray<Option>, chosen: ReadonlyArray<string>): string {
  const names = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value);
  const more = names.length - SHOWN;
  return names.slice(0, SHOWN).join(', ') + (more > 0 ? ` + ${more}` : '');
}

export function matching(options: ReadonlyArray<Option>, search: string): Array<Option> {
  const wanted = search.trim().toLocaleLowerCase();
  return options.filter((option) => option.label.toLocaleLowerCase().includes(wanted));
}
