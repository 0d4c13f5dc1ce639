import type { Query } from '../../shared/api/types.js';
import { asks, type BulkAction } from './actions.js';

/** Whom it is done to: the ones that were selected, or everybody whom a filter means. */
export type BulkSubject = { userIds: Array<string> } | { query: Query };

export interface BulkDraft {
  groupIds: Array<string>;
  /** Null for everywhere; undefined until a place is chosen. */
  workspaceId?: string | null;
  from: string | null;
  until: string | null;
  reason: string;
}

export const EMPTY_DRAFT: BulkDraft = { groupIds: [], from: null, until: null, reason: '' };

/** Fields that must be filled first. */
export function missing(action: BulkAction, { groupIds, workspaceId, reason }: BulkDraft): Array<'groupIds' | 'workspaceId' | 'reason'> {
  return [
    // Setting the groups to none takes people out of all of them, which may well be meant.
    ...(asks(action, 'groups') && action !== 'setGroups' && !groupIds.length ? (['groupIds'] as const) : []),
    ...(asks(action, 'place') && workspaceId === undefined ? (['workspaceId'] as const) : []),
    // An assignment is always given for a reason; the rest may speak for itself.
    ...(asks(action, 'place') && !reason.trim() ? (['reason'] as const) : []),
  ];
}

/** What is sent: only what the action is about. */
export function bodyOf(action: BulkAction, subject: BulkSubject, { groupIds, workspaceId, from, until, reason }: BulkDraft) {
  return {
    action,
    ...subject,
    ...(asks(action, 'groups') ? { groupIds } : {}),
    ...(asks(action, 'place') ? { workspaceId, from, until } : {}),
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
}
