import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOfList, iconOfList, tagOfState } from './lists.js';
import { USER_LISTS, USER_STATES } from './types.js';

test('The list of everybody filters nothing', () => {
  assert.deepEqual(choicesOfList('all'), {});
  assert.deepEqual(choicesOfList(null), {});
});

test('API is a kind of user and not a state', () => {
  assert.deepEqual(choicesOfList('api'), { kind: ['api'] });
  assert.deepEqual(choicesOfList('lockedOut'), { state: ['lockedOut'] });
});

test('Every list has an icon of its own', () => {
  assert.equal(new Set(USER_LISTS.map(iconOfList)).size, USER_LISTS.length);
});

test('A state that a later server invents still gets a tag', () => {
  assert.deepEqual(tagOfState('frozen' as never), { color: 'default', look: 'secondary' });
  assert.ok(USER_STATES.every((state) => tagOfState(state).color));
});
