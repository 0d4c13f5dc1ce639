import { ACCESS_FIELDS, blankAccess, bodyOfAccess, type AccessDraft } from '../../users/create/draft.js';
import type { InvitationDetail, SignInWay } from '../types.js';

export interface InviteDraft extends AccessDraft {
  signIn: SignInWay;
  name: string;
  email: string;
  message: string;
}

export const INVITE_FIELDS = ['name', 'email', 'message', ...ACCESS_FIELDS] as const;

/** The most that fits into the mail. */
export const LONGEST_MESSAGE = 1000;

/** Most people are invited to one site: a line for it is there already. */
export const blankInvite = (): InviteDraft => ({ ...blankAccess(), held: [{ groupId: '', workspaceId: '' }], signIn: 'password', name: '', email: '', message: '' });

/** What is sent: a field that was left empty is left out. */
export function bodyOf({ signIn, name, email, message, ...access }: InviteDraft) {
  return {
    signIn,
    name: name.trim(),
    email: email.trim(),
    ...(message.trim() ? { message: message.trim() } : {}),
    ...bodyOfAccess(access),
  };
}

/** The invitation as it was entered. Groups that are held in workspaces only are lines, not groups. */
export function draftOf({ signIn, name, email, message, language, accessUntil, assignments, groups }: InvitationDetail): InviteDraft {
  const held = assignments.flatMap(({ groupId, workspaceId }) => (workspaceId ? [{ groupId, workspaceId }] : []));
  const groupIds = groups.map(({ id }) => id).filter((id) => !held.some(({ groupId }) => groupId === id));
  return { signIn, name, email, message: message ?? '', groupIds, held, languageIsoCode: language ?? '', accessUntil, reason: '' };
}

/** The next one of several that are alike: the same access, somebody else. */
export const nextInvite = (draft: InviteDraft): InviteDraft => ({ ...draft, name: '', email: '' });

/** What has to be there before anything is sent or kept: a draft, too, is for somebody. */
export const missingIn = ({ name, email }: InviteDraft) =>
  Object.entries({ name, email }).filter(([, value]) => !value.trim()).map(([field]) => field);
