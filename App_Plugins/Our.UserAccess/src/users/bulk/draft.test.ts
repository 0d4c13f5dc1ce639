import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, EMPTY_DRAFT, missing } from './draft.js';

const subject = { userIds: ['1'] };

test('Only what an action is about is sent', () => {
  const draft = { ...EMPTY_DRAFT, groupIds: ['g'], workspaceId: 'w', until: '2027-01-01T00:00:00Z', reason: ' why ' };
  assert.deepEqual(bodyOf('disable', subject, draft), { action: 'disable', userIds: ['1'], reason: 'why' });
  assert.deepEqual(bodyOf('addGroups', subject, draft), { action: 'addGroups', userIds: ['1'], groupIds: ['g'], reason: 'why' });
  assert.deepEqual(bodyOf('assign', subject, { ...draft, reason: '' }), {
    action: 'assign',
    userIds: ['1'],
    groupIds: ['g'],
    workspaceId: 'w',
    from: null,
    until: '2027-01-01T00:00:00Z',
  });
});

test('A place that was not chosen is not everywhere', () => {
  assert.deepEqual(missing('assign', { ...EMPTY_DRAFT, groupIds: ['g'] }), ['workspaceId', 'reason']);
  assert.deepEqual(missing('assign', { ...EMPTY_DRAFT, groupIds: ['g'], workspaceId: null, reason: 'why' }), []);
});

test('No groups at all can be set, and nothing can be neither added nor removed', () => {
  assert.deepEqual(missing('setGroups', EMPTY_DRAFT), []);
  assert.deepEqual(missing('addGroups', EMPTY_DRAFT), ['groupIds']);
  assert.deepEqual(missing('removeGroups', EMPTY_DRAFT), ['groupIds']);
});
