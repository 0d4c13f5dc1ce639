import type { UmbEntityModel } from '@umbraco-cms/backoffice/entity';
import type { NodeReference } from '../shared/nodes/types.js';

export type UserKind = 'default' | 'api';

export const USER_STATES = ['active', 'invited', 'inactive', 'disabled', 'lockedOut'] as const;
export type UserState = (typeof USER_STATES)[number];

/** The lists of the tree: everybody, one per state, and the API users. */
export const USER_LISTS = ['all', ...USER_STATES, 'api'] as const;
export type UserList = (typeof USER_LISTS)[number];

/** `api` is null where the server cannot tell users by their kind. */
export type UserCounts = Record<Exclude<UserList, 'api'>, number> & { api: number | null };

export interface GroupReference {
  id: string;
  name: string;
  alias: string;
  icon: string | null;
}

export interface GroupStartNodes {
  groupId: string;
  documentStartNode: NodeReference | null;
  hasDocumentRootAccess: boolean;
  mediaStartNode: NodeReference | null;
  hasMediaRootAccess: boolean;
}

/** What Umbraco makes of the person's own start nodes and those of the groups; nothing and no root is no access. */
export interface EffectiveStartNodes {
  documents: Array<NodeReference>;
  hasDocumentRootAccess: boolean;
  media: Array<NodeReference>;
  hasMediaRootAccess: boolean;
}

export interface UserItem extends UmbEntityModel {
  unique: string;
  name: string;
  email: string;
  userName: string;
  kind: UserKind;
  state: UserState;
  groups: Array<GroupReference>;
  workspaces: Array<{ id: string; name: string }>;
  /** Null where it is not known. */
  hasTwoFactor?: boolean | null;
  /** When the person's access ends as a whole; nothing where no end is planned. */
  accessUntil?: string | null;
  languageIsoCode?: string | null;
  updateDate?: string;
  avatarUrls: Array<string>;
  createDate: string;
  lastLoginDate: string | null;
  flags: Array<string>;
}

/** How somebody signs in. */
export type SignInMethod = 'password' | 'singleSignOn' | 'clientCredentials';

/** Something that can be done with a person, and why it cannot where it is not allowed. */
export interface UserAction {
  name: string;
  isAllowed: boolean;
  reason: string | null;
}

/** When somebody's access ends, or rests for a while. */
export interface UserPlan {
  version: number;
  accessUntil: string | null;
  leave: { from: string; until: string } | null;
  reason: string;
  byName: string | null;
}

/** Somebody was taken out, and when that can no longer be undone. */
export interface Offboarding {
  id: string;
  at: string;
  byName: string | null;
  undoUntil: string;
}

export interface UserDetail extends UserItem {
  version: string;
  notes: string;
  signInMethod: SignInMethod;
  plan: UserPlan | null;
  offboarding: Offboarding | null;
  lastChange: { at: string; byName: string | null } | null;
  actions: Array<UserAction>;
  languageIsoCode: string | null;
  updateDate: string;
  lastLockoutDate: string | null;
  lastPasswordChangeDate: string | null;
  failedLoginAttempts: number;
  isAdmin: boolean;
  sections: Array<string>;
  documentStartNodes: Array<NodeReference>;
  hasDocumentRootAccess: boolean;
  mediaStartNodes: Array<NodeReference>;
  hasMediaRootAccess: boolean;
  languages: Array<string>;
  hasAccessToAllLanguages: boolean;
  groupStartNodes: Array<GroupStartNodes>;
  effectiveStartNodes: EffectiveStartNodes;
}
