import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssignmentItem } from '../../assignments/types.js';
import { peopleMatrix } from './matrix.js';

const item = (userName: string, groupName: string, state: AssignmentItem['state'] = 'active') =>
  ({ userId: `u-${userName}`, userName, groupId: `g-${groupName}`, groupName, state }) as AssignmentItem;

test('People and groups stand in the order of their names, each once', () => {
  const { people, groups } = peopleMatrix([item('Bo', 'Writers'), item('Anna', 'Editors'), item('Anna', 'Writers')], '');
  assert.deepEqual(people.map(({ name }) => name), ['Anna', 'Bo']);
  assert.deepEqual(groups.map(({ name }) => name), ['Editors', 'Writers']);
});

test('What has ended is not held', () => {
  const { people, held } = peopleMatrix([item('Anna', 'Editors', 'ended'), item('Bo', 'Editors')], '');
  assert.deepEqual(people.map(({ name }) => name), ['Bo']);
  assert.deepEqual(held('u-Anna', 'g-Editors'), []);
});

test('What counts now comes before what is planned', () => {
  const { held } = peopleMatrix([item('Anna', 'Editors', 'planned'), item('Anna', 'Editors', 'active')], '');
  assert.deepEqual(held('u-Anna', 'g-Editors').map(({ state }) => state), ['active', 'planned']);
});

test('A filter narrows the people and leaves the groups, so that the columns stay where they are', () => {
  const { people, groups } = peopleMatrix([item('Anna', 'Editors'), item('Bo', 'Writers')], ' bo ');
  assert.deepEqual(people.map(({ name }) => name), ['Bo']);
  assert.equal(groups.length, 2);
});
