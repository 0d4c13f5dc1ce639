import type { AssignmentItem } from '../../assignments/types.js';

export interface Named {
  id: string;
  /** Null where it is gone. */
  name: string | null;
}

/** Who holds which group in a workspace: people down, groups across. */
export interface PeopleMatrix {
  people: Array<Named>;
  groups: Array<Named>;
  /** What somebody holds of a group, the one that counts first. */
  held: (userId: string, groupId: string) => Array<AssignmentItem>;
}

const byName = (left: Named, right: Named) => (left.name ?? '').localeCompare(right.name ?? '', undefined, { numeric: true });

/** Makes the matrix of what has not ended; a filter narrows the people. */
export function peopleMatrix(assignments: ReadonlyArray<AssignmentItem>, filter: string): PeopleMatrix {
  const wanted = filter.trim().toLocaleLowerCase();
  const open = assignments.filter(({ state }) => state !== 'ended');
  const people = new Map<string, Named>();
  const groups = new Map<string, Named>();
  const cells = new Map<string, Array<AssignmentItem>>();
  for (const item of open) {
    groups.set(item.groupId, { id: item.groupId, name: item.groupName });
    if (!(item.userName ?? '').toLocaleLowerCase().includes(wanted)) continue;
    people.set(item.userId, { id: item.userId, name: item.userName });
    const key = `${item.userId} ${item.groupId}`;
    cells.set(key, [...(cells.get(key) ?? []), item].sort((left, right) => left.state.localeCompare(right.state)));
  }
  return {
    people: [...people.values()].sort(byName),
    groups: [...groups.values()].sort(byName),
    held: (userId, groupId) => cells.get(`${userId} ${groupId}`) ?? [],
  };
}
