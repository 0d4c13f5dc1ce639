import type { Option } from '../../shared/collection/options.js';
import type { ImportCheck } from '../../users/import/import.wire.js';
import type { SignInWay } from '../types.js';
import { isTable, lineOfRow, peopleOf, tableOf } from './lines.js';

/** Many at once: a list, and what is the same for everybody on it. */
export interface ManyDraft {
  text: string;
  signIn: SignInWay;
  groups: ReadonlyArray<Option>;
  workspaces: ReadonlyArray<Option>;
  accessUntil: string | null;
  languageIsoCode: string;
  message: string;
}

export const blankMany = (): ManyDraft => ({ text: '', signIn: 'password', groups: [], workspaces: [], accessUntil: null, languageIsoCode: '', message: '' });

/** What the server is sent. A table is taken as it is. */
export function bodyOfMany(draft: ManyDraft): string {
  const names = (options: ReadonlyArray<Option>) => options.map(({ label }) => label);
  if (isTable(draft.text)) return draft.text;
  return tableOf(peopleOf(draft.text), { ...draft, groups: names(draft.groups), workspaces: names(draft.workspaces) });
}

/** What the server says of its rows, said of the lines that somebody pasted. */
export function inLines(check: ImportCheck, text: string): ImportCheck {
  if (isTable(text)) return check;
  const people = peopleOf(text);
  const ofLine = <T extends { row: number }>(one: T): T => ({ ...one, row: lineOfRow(people, one.row) });
  const lines = text.split(/\r?\n/);
  // Nobody counts lines to find the one that is meant.
  const errors = check.errors.map(ofLine).map((error) => ({ ...error, sentence: `${lines[error.row - 1]?.trim() ?? ''} – ${error.sentence}` }));
  return { ...check, errors, preview: check.preview.map(ofLine) };
}
