import type { FormsMode, FormsRecord, RecordDraft, Setting } from './types.js';

/** Fields of the form, by the names that the server's errors use. */
export const RECORD_FIELDS: ReadonlyArray<keyof RecordDraft> = ['mode', 'flags', 'otherForms', 'startFolderIds', 'entries'];

export const draftOf = ({ mode, flags, otherForms, startFolders }: FormsRecord): RecordDraft => ({
  mode,
  flags,
  otherForms,
  startFolderIds: startFolders.map(({ id }) => id),
  entries: [],
});

/** What can be said in a record of this kind: one that stands over the groups can leave something to them, the others allow it or not. */
export const settingsOf = (mode: FormsMode): Array<Setting> => (mode === 'override' ? [null, 'allow', 'deny'] : ['allow', null]);

/** What is said, in a record that knows no refusal: not to allow is the same there. */
export const saidIn = (mode: FormsMode, setting: Setting): Setting => (mode !== 'override' && setting === 'deny' ? null : setting);
