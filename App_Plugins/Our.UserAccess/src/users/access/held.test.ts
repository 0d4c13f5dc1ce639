import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssignmentItem } from '../../assignments/types.js';
import { heldNow, heldTogether } from './held.js';

const group = (name: string) => ({ id: name, name, alias: name, icon: null });
const assignment = (groupName: string, change: Partial<AssignmentItem> = {}) =>
  ({ groupId: groupName, groupName, workspaceId: 'w', workspaceName: 'Acme', state: 'active', until: null, ...change }) as AssignmentItem;

test('A group without assignments counts everywhere', () => {
  assert.deepEqual(heldNow([group('Writers')], [], true), [{ group: 'Writers', workspace: null, until: null }]);
});

test('A group that is held in a place counts there alone', () => {
  assert.deepEqual(heldNow([group('Editors')], [assignment('Editors')], true), [{ group: 'Editors', workspace: 'Acme', until: null }]);
});

test('A group whose assignments are over does not count, though the membership is still there', () => {
  assert.deepEqual(heldNow([group('Editors')], [assignment('Editors', { state: 'ended' })], true), []);
});

test('An assignment may be for everywhere', () => {
  assert.equal(heldNow([], [assignment('Editors', { workspaceId: null })], true)[0]?.workspace, null);
});

test('Who sees only some assignments does not claim that a group counts everywhere', () => {
  assert.equal(heldNow([group('Translators')], [], false)[0]?.workspace, undefined);
});

test('Groups held in the same place until the same day are told together', () => {
  const everywhere = ['Writers', 'Editors'].map((name) => ({ group: name, workspace: null, until: null }));
  const inAcme = { group: 'Translators', workspace: 'Acme', until: null };
  const unknown = { group: 'Readers', workspace: undefined, until: null };
  const ending = { group: 'Publishers', workspace: null, until: '2027-01-31T00:00:00Z' };

  const together = heldTogether([everywhere[0]!, inAcme, unknown, everywhere[1]!, ending]);

  assert.deepEqual(together.map(({ groups }) => groups), [['Writers', 'Editors'], ['Translators'], ['Readers'], ['Publishers']]);
});
