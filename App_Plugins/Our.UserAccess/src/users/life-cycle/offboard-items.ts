import type { OffboardItem } from '../repository/life-cycle.wire.js';

/** In the order in which it matters: first what lets somebody in, then what they may do, then what is left of them. */
const ORDER = [
  'session', 'twoFactor', 'externalLogin', 'credential', 'invitation', 'membership', 'assignment', 'startNode', 'rule', 'workspaceManager', 'plan',
];

/** What goes, by its kind; kinds that a later server adds come last. */
export function grouped(items: Array<OffboardItem>): Array<[string, Array<OffboardItem>]> {
  const groups = new Map<string, Array<OffboardItem>>();
  for (const item of items) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  const place = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return [...groups].sort(([left], [right]) => place(left) - place(right));
}
