import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalsOf } from './refusals.js';

const actions = [
  { name: 'send', isAllowed: false, reason: 'It is no draft.' },
  { name: 'resend', isAllowed: false, reason: 'It is out of your reach.' },
  { name: 'extend', isAllowed: false, reason: 'It is out of your reach.' },
  { name: 'link', isAllowed: true, reason: null },
];

test('A reason is said once, for all that it stands in the way of', () => {
  assert.deepEqual(refusalsOf(actions, 'sent'), [{ reason: 'It is out of your reach.', names: ['resend', 'extend'] }]);
});

test('What means nothing in a state is not spoken of, and nothing at all where it is over', () => {
  assert.deepEqual(refusalsOf(actions, 'draft'), [{ reason: 'It is no draft.', names: ['send'] }]);
  assert.deepEqual(refusalsOf(actions, 'accepted'), []);
});
