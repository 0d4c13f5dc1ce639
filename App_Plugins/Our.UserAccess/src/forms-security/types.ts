import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import type { ShownDecision } from '../access/types.js';
import { FORMS_GROUP_ENTITY_TYPE, FORMS_USER_ENTITY_TYPE } from './constants.js';

export type SubjectKind = 'group' | 'user';

/** The two lists of the tree, by the ids that the server gives them. */
export const FORMS_LISTS = { group: 'groups', user: 'users' } as const;

export const entityTypeOf = (kind: SubjectKind) => (kind === 'group' ? FORMS_GROUP_ENTITY_TYPE : FORMS_USER_ENTITY_TYPE);

/** Permissions that can differ from form to form. */
export const FORM_PERMISSIONS = ['manageForms', 'viewEntries', 'editEntries', 'deleteEntries', 'manageWorkflows'] as const;

/** Permissions of the whole site. */
export const SITE_PERMISSIONS = ['manageDatasources', 'managePrevalueSources'] as const;

export type FormPermission = (typeof FORM_PERMISSIONS)[number];
export type SitePermission = (typeof SITE_PERMISSIONS)[number];
export type FormsPermission = FormPermission | SitePermission;

/** What a record says about something; nothing where it leaves it open. */
export type Setting = 'allow' | 'deny' | null;

export type FormsMode = 'group' | 'whole' | 'override';

export type Flags = Record<FormsPermission, Setting>;

export interface FolderReference {
  id: string;
  /** Nothing where the folder is gone. */
  name: string | null;
}

/** What a group or user may do with forms, also where nothing is said about them yet. */
export interface FormsRecord extends UmbEntityModel {
  unique: string;
  name: string;
  kind: SubjectKind;
  hasRecord: boolean;
  mode: FormsMode;
  flags: Flags;
  otherForms: Setting;
  startFolders: Array<FolderReference>;
  entryCount: number;
  changedAt: string | null;
  version: number;
  canChange: boolean;
  refusal: string | null;
}

/** What a record says about one form. */
export interface EntryDraft {
  formId: string;
  access: Setting;
  flags: Record<FormPermission, Setting>;
}

/** What was entered about one form, with what was stored when that began. */
export interface EnteredEntry extends EntryDraft {
  stored: EntryDraft;
}

/** What can be entered about a record. */
export interface RecordDraft {
  mode: FormsMode;
  flags: Flags;
  otherForms: Setting;
  startFolderIds: Array<string>;
  /** Only those that are changed; the others stay as they are. */
  entries: Array<EnteredEntry>;
}

/** A form or a folder with where it is. */
export interface PlacedName {
  id: string;
  name: string;
  path: Array<string>;
}

export const FORMS_LAYERS = ['unknown', 'userState', 'userRecord', 'override', 'groups', 'none'] as const;
export type FormsLayer = (typeof FORMS_LAYERS)[number];

export interface MatrixCell {
  /** What the record's own entry for the form says. */
  setting: Setting;
  isAllowed: boolean;
  layer: FormsLayer;
  /** What decided; nothing where no record speaks. */
  gate: 'place' | 'access' | 'permission' | null;
  /** By an entry for this form, else by what holds for every form. */
  isOfForm: boolean;
}

export interface MatrixRow {
  form: PlacedName;
  access: Setting;
  isReached: boolean;
  permissions: Record<FormPermission, MatrixCell>;
}

export interface MatrixFilter {
  filter?: string;
  /** Only these forms. */
  formIds?: Array<string>;
  folderId?: string;
  onlyOwn?: boolean;
}

/** A question as somebody puts it together. */
export interface WhyQuestion {
  /** Empty until somebody is chosen. */
  userId: string;
  permission: FormsPermission;
  form?: PlacedName;
}

export interface FormQuestion {
  userId: string;
  permission: FormsPermission;
  formId?: string;
}

export type Decision = ShownDecision;

export interface SubjectName {
  kind: SubjectKind;
  id: string;
  name: string;
}

/** Who gets to forms made from now on. */
export interface FormsDefaults {
  allGroups: boolean;
  groups: Array<FolderReference>;
  creatorsGroups: boolean;
  users: 'allow' | 'deny';
  version: number;
}

export type DefaultsDraft = Omit<FormsDefaults, 'groups' | 'version'> & { groupIds: Array<string> };

/** What a record would give on a new form by itself. */
export interface NewFormAccess {
  subject: SubjectName;
  isReached: boolean;
  /** Not because it reaches all forms anyway. */
  byDefaults: boolean;
  permissions: Array<FormsPermission>;
}

/** A user's record without which everything would be as it is. */
export interface RedundantRecord {
  subject: SubjectName;
  mode: FormsMode;
  version: number;
}

/** What a change of many records would do to one of them, or did. */
export type BulkEffect = 'refused' | 'nothing' | 'change' | 'done';

export interface BulkOutcome {
  id: string;
  kind: SubjectKind;
  name: string | null;
  effect: BulkEffect;
  sentence: string | null;
}
