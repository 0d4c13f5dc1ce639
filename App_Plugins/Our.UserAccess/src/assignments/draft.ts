import type { Proposal } from '../shared/what-if/what-if.wire.js';
import type { AssignmentDraft, AssignmentItem } from './types.js';

export const ASSIGNMENT_FIELDS = ['userId', 'groupId', 'workspaceId', 'from', 'until', 'reason'] as const;

export const draftOf = ({ userId, groupId, workspaceId, from, until, reason }: AssignmentItem): AssignmentDraft => ({
  userId,
  groupId,
  workspaceId,
  from,
  until,
  reason,
});

/** When a change shows: now, or when it begins, or when it would have ended without it. */
function whenItShows({ from, until }: AssignmentDraft, saved: AssignmentItem | undefined, now: Date): { at?: string } {
  if (from !== null && new Date(from) > now) return { at: from };
  const longer = saved?.until && new Date(saved.until) > now && (until === null || until > saved.until);
  return longer && saved.until ? { at: saved.until } : {};
}

/** What to ask about before it is saved; nothing while it is not complete. */
export function proposalOf(draft: AssignmentDraft, saved: AssignmentItem | undefined, now: Date): Proposal | undefined {
  const { userId, groupId, workspaceId, from, until } = draft;
  if (!userId || !groupId || workspaceId === undefined || (from && until && from >= until)) return undefined;
  return { assignments: [{ ...(saved ? { id: saved.unique } : {}), userId, groupId, workspaceId, from, until }], ...whenItShows(draft, saved, now) };
}
