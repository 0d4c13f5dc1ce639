import type { UserDetail } from '../types.js';

/** What can be entered about a person. */
export interface ProfileDraft {
  name: string;
  email: string;
  userName: string;
  languageIsoCode: string;
  notes: string;
}

/** Fields of the form, by the names that the server's errors use. */
export const PROFILE_FIELDS: ReadonlyArray<keyof ProfileDraft> = ['name', 'email', 'userName', 'languageIsoCode', 'notes'];

export const draftOf = ({ name, email, userName, languageIsoCode, notes }: UserDetail): ProfileDraft => ({
  name,
  email,
  userName,
  languageIsoCode: languageIsoCode ?? '',
  notes,
});
