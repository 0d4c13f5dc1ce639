import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposalOf } from './draft.js';
import type { AssignmentItem } from './types.js';

const now = new Date('2026-06-01T12:00:00Z');
const draft = { userId: 'u', groupId: 'g', workspaceId: null, from: null, until: null, reason: '' };

test('Nothing is asked before user, group and place are chosen', () => {
  assert.equal(proposalOf({ ...draft, userId: undefined }, undefined, now), undefined);
  assert.equal(proposalOf({ ...draft, workspaceId: undefined }, undefined, now), undefined);
  assert.ok(proposalOf(draft, undefined, now));
});

test('A window that ends before it begins is not asked about', () => {
  assert.equal(proposalOf({ ...draft, from: '2026-07-02T00:00:00Z', until: '2026-07-01T00:00:00Z' }, undefined, now), undefined);
});

test('What begins later is asked about as of then', () => {
  assert.equal(proposalOf({ ...draft, from: '2026-07-01T00:00:00Z' }, undefined, now)?.at, '2026-07-01T00:00:00Z');
  assert.equal(proposalOf({ ...draft, from: '2026-05-01T00:00:00Z' }, undefined, now)?.at, undefined);
});

test('A later end is asked about as of the earlier one, when the difference shows', () => {
  const saved = { unique: 'a', until: '2026-07-01T00:00:00Z' } as AssignmentItem;
  assert.equal(proposalOf({ ...draft, until: '2026-08-01T00:00:00Z' }, saved, now)?.at, saved.until);
  assert.equal(proposalOf(draft, saved, now)?.at, saved.until);
  assert.equal(proposalOf({ ...draft, until: '2026-06-15T00:00:00Z' }, saved, now)?.at, undefined);
});
