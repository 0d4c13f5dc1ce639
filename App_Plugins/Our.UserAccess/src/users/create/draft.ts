import type { AssignmentDraft } from '../../assignments/types.js';
import type { Answer, Failure } from '../../shared/api/types.js';

export const CREATE_KINDS = ['password', 'singleSignOn', 'api'] as const;
export type CreateKind = (typeof CREATE_KINDS)[number];

/** A group that somebody is to hold in a workspace. */
export type HeldDraft = Required<Pick<AssignmentDraft, 'groupId' | 'workspaceId'>>;

/** What somebody new gets, and until when. */
export interface AccessDraft {
  groupIds: Array<string>;
  held: Array<HeldDraft>;
  languageIsoCode: string;
  accessUntil: string | null;
  reason: string;
}

export interface CreateDraft extends AccessDraft {
  kind: CreateKind;
  name: string;
  email: string;
  /** Empty where the address is the name to sign in with. */
  userName: string;
}

/** What is given for a while or in a place is given for a reason. */
export const needsReason = ({ held, accessUntil }: Pick<AccessDraft, 'held' | 'accessUntil'>) =>
  held.some(({ groupId, workspaceId }) => groupId && workspaceId) || accessUntil !== null;

export const ACCESS_FIELDS = ['groupIds', 'assignments', 'languageIsoCode', 'accessUntil', 'reason'] as const;
export const CREATE_FIELDS = ['name', 'email', 'userName', ...ACCESS_FIELDS] as const;

export const blankAccess = (): AccessDraft => ({ groupIds: [], held: [], languageIsoCode: '', accessUntil: null, reason: '' });

export const blankDraft = (kind: CreateKind): CreateDraft => ({ ...blankAccess(), kind, name: '', email: '', userName: '' });

/** What is sent: a field that was left empty is left out, and a place that was not chosen is no place. */
export function bodyOf({ kind, name, email, userName, ...access }: CreateDraft) {
  return {
    kind,
    name: name.trim(),
    email: email.trim(),
    ...(userName.trim() ? { userName: userName.trim() } : {}),
    ...bodyOfAccess(access),
  };
}

export function bodyOfAccess(draft: AccessDraft) {
  const { groupIds, held, languageIsoCode, accessUntil, reason } = draft;
  const assignments = held.filter(({ groupId, workspaceId }) => groupId && workspaceId);
  return {
    groupIds,
    ...(assignments.length ? { assignments } : {}),
    ...(languageIsoCode ? { languageIsoCode } : {}),
    ...(accessUntil ? { accessUntil } : {}),
    ...(needsReason(draft) ? { reason: reason.trim() } : {}),
  };
}

interface Localize {
  term(key: string): string;
}

/** What keeps a draft from being sent: a line that is half filled in would be left out without a word. */
export function incompleteAccess(draft: AccessDraft, localize: Localize): Failure | undefined {
  const fields: Record<string, Array<string>> = {};
  const isHalf = draft.held.some(({ groupId, workspaceId }) => !groupId !== !workspaceId);
  if (isHalf) fields['assignments'] = [localize.term('ourUserAccess_lineIncomplete')];
  if (needsReason(draft) && !draft.reason.trim()) fields['reason'] = [localize.term('ourUserAccess_sayWhy')];
  return Object.keys(fields).length ? { kind: 'invalid', fields } : undefined;
}

/** The server names a field of an assignment by its place in the list; the form shows one place for all of them. */
export function atTheirFields(fields: Record<string, Array<string>>): Record<string, Array<string>> {
  const shown: Record<string, Array<string>> = {};
  for (const [field, sentences] of Object.entries(fields)) {
    const name = field.startsWith('assignments') ? 'assignments' : field;
    shown[name] = [...(shown[name] ?? []), ...sentences];
  }
  return shown;
}

export const withFieldsInPlace = <T>({ data, failure }: Answer<T>): Answer<T> =>
  failure ? { failure: failure.fields ? { ...failure, fields: atTheirFields(failure.fields) } : failure } : { data };
