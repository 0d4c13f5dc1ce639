import type { AssignmentItem } from '../../assignments/types.js';
import type { GroupReference } from '../types.js';

/** A group that counts now, and where. */
export interface Held {
  group: string;
  /** Null for everywhere. */
  workspace: string | null;
  until: string | null;
}

/**
 * What somebody holds now. A group that is held in a place counts there alone, whatever Umbraco's membership says;
 * one whose assignments are all over, or not yet begun, does not count.
 */
export function heldNow(groups: ReadonlyArray<GroupReference>, assignments: ReadonlyArray<AssignmentItem>): Array<Held> {
  const scoped = new Set(assignments.map(({ groupId }) => groupId));
  const native = groups.filter(({ id }) => !scoped.has(id)).map(({ name }) => ({ group: name, workspace: null, until: null }));
  const active = assignments
    .filter(({ state }) => state === 'active')
    .map(({ groupName, workspaceId, workspaceName, until }) => ({
      group: groupName ?? '',
      workspace: workspaceId ? (workspaceName ?? '') : null,
      until,
    }));
  return [...active, ...native].filter(({ group }) => group !== '');
}
