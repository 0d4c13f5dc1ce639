import type { Period } from '../shared/time/period.js';

export type AssignmentState = 'planned' | 'active' | 'ended';

/** A user holds a group, in a workspace or everywhere, for a while, for a reason. */
export interface AssignmentItem extends Period {
  unique: string;
  entityType: string;
  userId: string;
  groupId: string;
  /** Null for everywhere. */
  workspaceId: string | null;
  reason: string;
  state: AssignmentState;
  version: number;
  createdAt: string;
  /** Null where the thing is gone. */
  userName: string | null;
  groupName: string | null;
  workspaceName: string | null;
}

/** What can be entered; what is undefined has not been chosen yet. */
export interface AssignmentDraft extends Period {
  userId?: string;
  groupId?: string;
  workspaceId?: string | null;
  reason: string;
}
