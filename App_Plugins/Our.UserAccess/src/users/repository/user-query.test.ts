import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionOf } from './user-query.js';

const now = new Date(2026, 10, 22);
const asked = (choices: Record<string, Array<string>>) => JSON.parse(JSON.stringify(questionOf({ choices }, now)));

test('What is not asked for is not said', () => {
  assert.deepEqual(asked({ state: [], group: [], twoFactor: [] }), {});
});

test('Choices become the words of the API', () => {
  const question = asked({ state: ['active'], group: ['1'], workspace: ['2'], kind: ['api'], flag: ['administrator'] });
  assert.deepEqual(question, { state: ['active'], groupId: ['1'], workspaceId: ['2'], kind: ['api'], flag: ['administrator'] });
});

test('With and without two-factor is no filter', () => {
  assert.deepEqual(asked({ twoFactor: ['on'] }), { twoFactor: true });
  assert.deepEqual(asked({ twoFactor: ['off'] }), { twoFactor: false });
  assert.deepEqual(asked({ twoFactor: ['on', 'off'] }), {});
});
