import { FORM_PERMISSIONS, SITE_PERMISSIONS, type FormsPermission, type PlacedName, type Setting, type SubjectKind } from '../types.js';

/** What is said for many records at once; what is left out stays as it is in each. */
export type BulkSetting = 'inherit' | Exclude<Setting, null>;

export interface FormsBulkDraft {
  /** None: what is said for all forms. */
  forms: Array<PlacedName>;
  access?: BulkSetting;
  permissions: Partial<Record<FormsPermission, BulkSetting>>;
}

export const EMPTY_BULK: FormsBulkDraft = { forms: [], permissions: {} };

/** What is of the whole site is never said for single forms. */
export const offered = ({ forms }: FormsBulkDraft): ReadonlyArray<FormsPermission> =>
  forms.length ? FORM_PERMISSIONS : [...FORM_PERMISSIONS, ...SITE_PERMISSIONS];

export function bodyOf({ forms, access, permissions }: FormsBulkDraft, kind: SubjectKind, ids: Array<string>) {
  const said = offered({ forms, permissions }).filter((permission) => permissions[permission]);
  return {
    groupIds: kind === 'group' ? ids : [],
    userIds: kind === 'user' ? ids : [],
    formIds: forms.map(({ id }) => id),
    ...(access ? { access } : {}),
    permissions: Object.fromEntries(said.map((permission) => [permission, permissions[permission] as BulkSetting])),
  };
}

export const saysNothing = (draft: FormsBulkDraft) => !draft.access && !offered(draft).some((permission) => draft.permissions[permission]);
