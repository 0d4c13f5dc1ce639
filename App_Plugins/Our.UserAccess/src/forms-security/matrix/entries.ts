import { FORM_PERMISSIONS, type EnteredEntry, type EntryDraft, type FormPermission, type MatrixRow, type Setting } from '../types.js';

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

const ASPECTS: ReadonlyArray<Aspect> = ['access', ...FORM_PERMISSIONS];

const saying = (entry: EntryDraft, aspect: Aspect, setting: Setting): EntryDraft =>
  aspect === 'access' ? { ...entry, access: setting } : { ...entry, flags: { ...entry.flags, [aspect]: setting } };

/** The entries with one more thing said. Whoever sets it back as it is stored has changed nothing. */
export function withSetting(entries: ReadonlyArray<EnteredEntry>, row: MatrixRow, aspect: Aspect, setting: Setting): Array<EnteredEntry> {
  const stored = entryOf(row);
  const changed = saying(shownEntry(entries, row), aspect, setting);
  const others = entries.filter(({ formId }) => formId !== row.form.id);
  return same(changed, stored) ? others : [...others, { ...changed, stored }];
}

/** What was entered, on top of what somebody else saved meanwhile: what was not touched here becomes theirs. */
export function rebased(entries: ReadonlyArray<EnteredEntry>, rows: ReadonlyArray<MatrixRow>): Array<EnteredEntry> {
  return entries.flatMap((entry) => {
    const row = rows.find(({ form }) => form.id === entry.formId);
    if (!row) return [];
    const touched = ASPECTS.filter((aspect) => settingOf(entry, aspect) !== settingOf(entry.stored, aspect));
    return touched.reduce<Array<EnteredEntry>>((kept, aspect) => withSetting(kept, row, aspect, settingOf(entry, aspect)), []);
  });
}

const same = (left: EntryDraft, right: EntryDraft) =>
  left.access === right.access && FORM_PERMISSIONS.every((permission) => left.flags[permission] === right.flags[permission]);
