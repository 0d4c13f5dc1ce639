import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atTheirFields, blankDraft, bodyOf, incompleteAccess } from './draft.js';

test('What was left empty is not sent', () => {
  assert.deepEqual(bodyOf({ ...blankDraft('password'), name: ' Bo ', email: 'bo@example.test ' }), {
    kind: 'password',
    name: 'Bo',
    email: 'bo@example.test',
    groupIds: [],
  });
});

test('A reason goes with what is given in a place or for a while, and with nothing else', () => {
  const draft = { ...blankDraft('password'), reason: ' Covers the summer ' };
  assert.equal('reason' in bodyOf(draft), false);
  assert.equal(bodyOf({ ...draft, accessUntil: '2026-12-24' }).reason, 'Covers the summer');
});

test('A workspace without a group, or a group without a workspace, is not given: neither is taken for everywhere', () => {
  const held = [
    { groupId: 'g', workspaceId: '' },
    { groupId: '', workspaceId: 'w' },
    { groupId: 'g', workspaceId: 'w' },
  ];
  assert.deepEqual(bodyOf({ ...blankDraft('api'), held }).assignments, [{ groupId: 'g', workspaceId: 'w' }]);
});

test('What is wrong with any of the assignments is said at their field', () => {
  const shown = atTheirFields({ 'assignments[0].groupId': ['Unknown.'], assignments: ['Too many.'], email: ['Taken.'] });
  assert.deepEqual(shown, { assignments: ['Unknown.', 'Too many.'], email: ['Taken.'] });
});

test('A line that is half filled in is asked about; one that is empty is none', () => {
  const localize = { term: (key: string) => key };
  const draft = { ...blankDraft('password'), reason: 'Covers the summer' };
  assert.deepEqual(Object.keys(incompleteAccess({ ...draft, held: [{ groupId: '', workspaceId: 'w' }] }, localize)?.fields ?? {}), ['assignments']);
  assert.equal(incompleteAccess({ ...draft, held: [{ groupId: '', workspaceId: '' }] }, localize), undefined);
});

test('What is given for a while is not sent without a reason', () => {
  const failure = incompleteAccess({ ...blankDraft('password'), accessUntil: '2026-12-24' }, { term: (key) => key });
  assert.deepEqual(Object.keys(failure?.fields ?? {}), ['reason']);
});
