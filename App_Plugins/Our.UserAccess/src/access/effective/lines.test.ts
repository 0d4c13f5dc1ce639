import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatrixRow } from '../types.js';
import { linesOf, type Branch } from './lines.js';

const row = (id: string): MatrixRow => ({ id, name: id, nodeKind: 'document', hasChildren: true, verbs: [] });
const branch = (total: number, ...ids: Array<string>): Branch => ({ items: ids.map(row), total, loading: false });
const drawn = (branches: Record<string, Branch>, ...open: Array<string>) =>
  linesOf('root', new Map(Object.entries(branches)), new Set(open)).map((line) =>
    '  '.repeat(line.depth) + (line.type === 'node' ? line.row.id : line.type),
  );

test('Children stand below their parent, one step in', () => {
  assert.deepEqual(drawn({ root: branch(2, 'a', 'b'), a: branch(1, 'c') }, 'a'), ['a', '  c', 'b']);
});

test('What is closed is not shown, though it is known', () => {
  assert.deepEqual(drawn({ root: branch(1, 'a'), a: branch(1, 'c') }), ['a']);
});

test('The rest of a long list waits behind a line of its own', () => {
  const branches = new Map([['root', branch(500, 'a', 'b')]]);
  assert.deepEqual(linesOf('root', branches, new Set()).at(-1), { type: 'more', parent: 'root', depth: 0, left: 498 });
});

test('A branch that is loading, or failed, says so in its place', () => {
  const loading = { ...branch(0), loading: true };
  const failed = { ...branch(0), failure: { kind: 'failed' } as const };
  assert.deepEqual(drawn({ root: branch(2, 'a', 'b'), a: loading, b: failed }, 'a', 'b'), ['a', '  loading', 'b', '  failed']);
});

test('A node knows its place among its siblings', () => {
  const [, second] = linesOf('root', new Map([['root', branch(7, 'a', 'b')]]), new Set());
  assert.equal(second?.type === 'node' && `${second.position} of ${second.siblings}`, '2 of 7');
});
