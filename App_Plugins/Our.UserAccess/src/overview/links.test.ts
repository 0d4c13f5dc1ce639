import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixPath, itemPath } from './links.js';

test('A finding about people leads to the list narrowed to them, in the words of the list', () => {
  assert.equal(
    fixPath({ kind: 'users', query: { flag: 'administrator', twoFactor: 'false' } }),
    'section/user-access/workspace/our-user-access-user-list/edit/all?flag=administrator&twoFactor=off',
  );
  assert.ok(/\?signIn=before-2026-03-01$/.test(fixPath({ kind: 'users', query: { signedInBefore: '2026-03-01' } }) ?? ''));
});

test('Where no list can be narrowed to them, the people themselves are the way', () => {
  assert.equal(fixPath({ kind: 'users', query: {} }), undefined);
  assert.equal(itemPath({ subjectKind: 'user', id: '1' }), 'section/user-access/workspace/our-user-access-user/edit/1');
  assert.equal(itemPath({ subjectKind: 'audit', id: '1' }), undefined);
});

test('Invitations lead to the list of their state', () => {
  assert.ok(/invitation-list\/edit\/failed$/.test(fixPath({ kind: 'invitations', query: { state: 'failed' } }) ?? ''));
});
