import type { Failure } from '../../shared/api/types.js';
import type { MatrixRow } from '../types.js';

/** The children of a node, as far as they are known. */
export interface Branch {
  items: Array<MatrixRow>;
  total: number;
  loading: boolean;
  failure?: Failure;
}

/** A line of the table: a node, or what is to be said about the rest of its siblings. */
export type Line =
  | { type: 'node'; row: MatrixRow; depth: number; expanded: boolean; position: number; siblings: number }
  | { type: 'more'; parent: string; depth: number; left: number }
  | { type: 'failed'; parent: string; depth: number; failure: Failure }
  | { type: 'loading'; parent: string; depth: number };

/** The tree as it is open, from top to bottom. */
export function linesOf(root: string, branches: ReadonlyMap<string, Branch>, expanded: ReadonlySet<string>, depth = 0): Array<Line> {
  const branch = branches.get(root);
  if (!branch) return [];
  const lines: Array<Line> = branch.items.flatMap((row, index) => [
    { type: 'node', row, depth, expanded: expanded.has(row.id), position: index + 1, siblings: branch.total } as const,
    ...(expanded.has(row.id) ? linesOf(row.id, branches, expanded, depth + 1) : []),
  ]);
  const left = branch.total - branch.items.length;
  if (branch.loading) lines.push({ type: 'loading', parent: root, depth });
  else if (branch.failure) lines.push({ type: 'failed', parent: root, depth, failure: branch.failure });
  else if (left > 0) lines.push({ type: 'more', parent: root, depth, left });
  return lines;
}
