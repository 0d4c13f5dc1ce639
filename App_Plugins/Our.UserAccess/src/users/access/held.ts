import type { AssignmentItem } from '../../assignments/types.js';
import type { GroupReference } from '../types.js';

/** A group that counts now, and where. */
export interface Held {
  group: string;
  /** Null for everywhere; undefined where the reader cannot know. */
  workspace: string | null | undefined;
  until: string | null;
}

/**
 * What somebody holds now. A group that is held in a place counts there alone, whatever Umbraco's membership says;
 * one whose assignments are all over, or not yet begun, does not count. Who sees only some of the assignments
 * cannot tell where a group counts that none of them speaks of.
 */
export function heldNow(
  groups: ReadonlyArray<GroupReference>,
  assignments: ReadonlyArray<AssignmentItem>,
  seesAll: boolean,
): Array<Held> {
  const elsewhere = seesAll ? null : undefined;
  const scoped = new Set(assignments.map(({ groupId }) => groupId));
  const native = groups.filter(({ id }) => !scoped.has(id)).map(({ name }) => ({ group: name, workspace: elsewhere, until: null }));
  const active = assignments
    .filter(({ state }) => state === 'active')
    .map(({ groupName, workspaceId, workspaceName, until }) => ({
      group: groupName ?? '',
      workspace: workspaceId ? (workspaceName ?? '') : null,
      until,
    }));
  return [...active, ...native].filter(({ group }) => group !== '');
}
