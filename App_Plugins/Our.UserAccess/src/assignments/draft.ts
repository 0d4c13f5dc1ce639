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

/** What to ask about before it is saved: nothing while it is not complete, and about the first moment where it begins later. */
export function proposalOf(draft: AssignmentDraft, saved: AssignmentItem | undefined, now: Date): Proposal | undefined {
  const { userId, groupId, workspaceId, from, until } = draft;
  if (!userId || !groupId || workspaceId === undefined || (from && until && from >= until)) return undefined;
  const begins = from !== null && new Date(from) > now ? { at: from } : {};
  return { assignments: [{ ...(saved ? { id: saved.unique } : {}), userId, groupId, workspaceId, from, until }], ...begins };
}
