import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionOf } from './invitation-query.js';

test('What is not chosen is not asked for', () => {
  const asked = questionOf({ filter: '', choices: { state: [], by: [] } });
  assert.deepEqual(Object.values(asked).filter((value) => value !== undefined), []);
});

test('The choices of the list go by the names of the API', () => {
  const asked = questionOf({ filter: 'bo', choices: { state: ['failed'], group: ['g'], workspace: ['w'], signIn: ['password'], by: ['me'], user: ['u'] } });
  assert.deepEqual(asked, { filter: 'bo', state: ['failed'], groupId: ['g'], workspaceId: ['w'], signIn: ['password'], invitedBy: 'me', userId: ['u'] });
});
