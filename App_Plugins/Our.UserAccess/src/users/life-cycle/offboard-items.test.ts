import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped } from './offboard-items.js';

const item = (kind: string, name: string) => ({ kind, name, detail: null });

test('What lets somebody in comes first, and everything of a kind stands together', () => {
  const groups = grouped([item('rule', 'a'), item('membership', 'b'), item('session', 'c'), item('rule', 'd')]);
  assert.deepEqual(groups.map(([kind, items]) => [kind, items.length]), [['session', 1], ['membership', 1], ['rule', 2]]);
});

test('A kind that a later server adds is not lost', () => {
  assert.deepEqual(grouped([item('review', 'a'), item('plan', 'b')]).map(([kind]) => kind), ['plan', 'review']);
});
