import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InvitationDetail } from '../types.js';
import { blankInvite, bodyOf, draftOf, missingIn, nextInvite } from './draft.js';

test('What was left empty is not sent', () => {
  assert.deepEqual(bodyOf({ ...blankInvite(), name: ' Frida ', email: ' frida@example.test ' }), {
    signIn: 'password',
    name: 'Frida',
    email: 'frida@example.test',
    groupIds: [],
  });
});

test('A freelancer for one site until the end of the month is one body, with the reason for it', () => {
  const held = [{ groupId: 'g', workspaceId: 'w' }];
  const body = bodyOf({ ...blankInvite(), name: 'F', email: 'f@e.test', held, accessUntil: '2026-11-30T23:00:00Z', reason: ' Campaign ' });
  assert.deepEqual(body.assignments, held);
  assert.equal(body.accessUntil, '2026-11-30T23:00:00Z');
  assert.equal(body.reason, 'Campaign');
});

test('A draft that is opened again is as it was entered', () => {
  const saved = {
    signIn: 'singleSignOn',
    name: 'Frida',
    email: 'f@e.test',
    message: null,
    language: 'da-DK',
    accessUntil: null,
    groups: [
      { id: 'everywhere', name: 'Editors' },
      { id: 'placed', name: 'Writers' },
    ],
    assignments: [{ groupId: 'placed', groupName: 'Writers', workspaceId: 'w', workspaceName: 'W', from: null, until: null }],
  } as unknown as InvitationDetail;
  const draft = draftOf(saved);
  assert.deepEqual(draft.groupIds, ['everywhere']);
  assert.deepEqual(draft.held, [{ groupId: 'placed', workspaceId: 'w' }]);
  assert.equal(draft.languageIsoCode, 'da-DK');
  assert.equal(draft.message, '');
});

test('The next one gets the same access and is somebody else', () => {
  const next = nextInvite({ ...blankInvite(), name: 'F', email: 'f@e.test', groupIds: ['g'], message: 'Welcome' });
  assert.deepEqual([next.name, next.email, next.groupIds, next.message], ['', '', ['g'], 'Welcome']);
});

test('An invitation is for somebody with an address', () => {
  assert.deepEqual(missingIn(blankInvite()), ['name', 'email']);
  assert.deepEqual(missingIn({ ...blankInvite(), name: 'F', email: ' ' }), ['email']);
});
