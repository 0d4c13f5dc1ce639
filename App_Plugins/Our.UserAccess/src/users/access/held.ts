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

/** Groups that are held in the same place for the same time. */
export interface HeldTogether extends Omit<Held, 'group'> {
  groups: Array<string>;
}

/** One entry for each place and end, in the order in which they come up: nobody reads "everywhere" eighteen times. */
export function heldTogether(held: ReadonlyArray<Held>): Array<HeldTogether> {
  const together = new Map<string, HeldTogether>();
  for (const { group, workspace, until } of held) {
    const key = JSON.stringify([workspace === undefined ? 0 : workspace, until]);
    const entry = together.get(key);
    if (entry) entry.groups.push(group);
    else together.set(key, { groups: [group], workspace, until });
  }
  return [...together.values()];
}
