import { FORM_PERMISSIONS, type EntryDraft, type FormPermission, type MatrixRow, type Setting } from '../types.js';

/** What can be set for one form: access to it, or a permission with it. */
export type Aspect = 'access' | FormPermission;

/** What is stored about the form now. */
export const entryOf = ({ form, access, permissions }: MatrixRow): EntryDraft => ({
  formId: form.id,
  access,
  flags: Object.fromEntries(FORM_PERMISSIONS.map((permission) => [permission, permissions[permission].setting])) as EntryDraft['flags'],
});

/** What is said about the form, entered or stored. */
export const shownEntry = (entries: ReadonlyArray<EntryDraft>, row: MatrixRow): EntryDraft =>
  entries.find(({ formId }) => formId === row.form.id) ?? entryOf(row);

export const settingOf = ({ access, flags }: EntryDraft, aspect: Aspect): Setting => (aspect === 'access' ? access : flags[aspect]);

/** The entries with one more thing said. Whoever sets it back as it is stored has changed nothing. */
export function withSetting(entries: ReadonlyArray<EntryDraft>, row: MatrixRow, aspect: Aspect, setting: Setting): Array<EntryDraft> {
  const entry = shownEntry(entries, row);
  const changed = aspect === 'access' ? { ...entry, access: setting } : { ...entry, flags: { ...entry.flags, [aspect]: setting } };
  const others = entries.filter(({ formId }) => formId !== row.form.id);
  return same(changed, entryOf(row)) ? others : [...others, changed];
}

const same = (left: EntryDraft, right: EntryDraft) =>
  left.access === right.access && FORM_PERMISSIONS.every((permission) => left.flags[permission] === right.flags[permission]);
