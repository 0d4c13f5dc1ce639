import type { AssignmentDraft } from '../../assignments/types.js';

export const CREATE_KINDS = ['password', 'singleSignOn', 'api'] as const;
export type CreateKind = (typeof CREATE_KINDS)[number];

/** A group that somebody is to hold in a workspace. */
export type HeldDraft = Required<Pick<AssignmentDraft, 'groupId' | 'workspaceId'>>;

export interface CreateDraft {
  kind: CreateKind;
  name: string;
  email: string;
  /** Empty where the address is the name to sign in with. */
  userName: string;
  groupIds: Array<string>;
  held: Array<HeldDraft>;
  languageIsoCode: string;
  accessUntil: string | null;
  reason: string;
}

/** What is given for a while or in a place is given for a reason. */
export const needsReason = ({ held, accessUntil }: CreateDraft) => held.length > 0 || accessUntil !== null;

export const CREATE_FIELDS = ['name', 'email', 'userName', 'groupIds', 'assignments', 'languageIsoCode', 'accessUntil', 'reason'] as const;

export const blankDraft = (kind: CreateKind): CreateDraft => ({
  kind,
  name: '',
  email: '',
  userName: '',
  groupIds: [],
  held: [],
  languageIsoCode: '',
  accessUntil: null,
  reason: '',
});

/** What is sent: a field that was left empty is left out, and a place that was not chosen is no place. */
export function bodyOf(draft: CreateDraft) {
  const { kind, name, email, userName, groupIds, held, languageIsoCode, accessUntil, reason } = draft;
  const assignments = held.filter(({ groupId, workspaceId }) => groupId && workspaceId);
  return {
    kind,
    name: name.trim(),
    email: email.trim(),
    groupIds,
    ...(userName.trim() ? { userName: userName.trim() } : {}),
    ...(assignments.length ? { assignments } : {}),
    ...(languageIsoCode ? { languageIsoCode } : {}),
    ...(accessUntil ? { accessUntil } : {}),
    ...(needsReason(draft) ? { reason: reason.trim() } : {}),
  };
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
