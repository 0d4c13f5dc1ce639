import type { ChangedAnswer } from './what-if.wire.js';

/** Answers that change in the same way: one verb, in one direction. */
export interface ChangeLine {
  verb: string;
  verbTitle: string;
  gained: boolean;
  users: Array<string>;
  nodes: Array<string>;
}

/** Folds single answers into a few lines; losses first, since they are what surprises. */
export function changeLines(items: ReadonlyArray<ChangedAnswer>): Array<ChangeLine> {
  const lines = new Map<string, ChangeLine>();
  for (const { verb, verbTitle, after, userName, nodeName } of items) {
    const key = `${after} ${verb}`;
    const line = lines.get(key) ?? { verb, verbTitle, gained: after === 'allow', users: [], nodes: [] };
    if (!line.users.includes(userName)) line.users.push(userName);
    if (!line.nodes.includes(nodeName)) line.nodes.push(nodeName);
    lines.set(key, line);
  }
  return [...lines.values()].sort((left, right) => Number(left.gained) - Number(right.gained));
}
