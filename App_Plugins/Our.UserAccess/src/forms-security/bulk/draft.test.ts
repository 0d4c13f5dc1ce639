import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, EMPTY_BULK, saysNothing } from './draft.js';

const form = { id: 'f', name: 'Contact', path: [] };

test('Only what is said is sent, for whom it is said', () => {
  const body = bodyOf({ forms: [form], access: 'deny', permissions: { viewEntries: 'inherit' } }, 'user', ['u']);

  assert.deepEqual(body, { groupIds: [], userIds: ['u'], formIds: ['f'], access: 'deny', permissions: { viewEntries: 'inherit' } });
});

test('What is of the whole site is not sent for single forms, and is then nothing', () => {
  const draft = { forms: [form], permissions: { manageDatasources: 'allow' as const } };

  assert.deepEqual(bodyOf(draft, 'group', ['g']).permissions, {});
  assert.equal(saysNothing(draft), true);
  assert.equal(saysNothing({ ...draft, forms: [] }), false);
  assert.equal(saysNothing(EMPTY_BULK), true);
});
