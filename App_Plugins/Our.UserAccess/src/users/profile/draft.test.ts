import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UserDetail } from '../types.js';
import { draftOf, PROFILE_FIELDS } from './draft.js';

test('A form holds text where the server holds nothing, so that an empty field is no change', () => {
  const user = { name: 'Bo', email: 'bo@example.test', userName: 'bo', languageIsoCode: null, notes: '' } as unknown as UserDetail;
  assert.deepEqual(draftOf(user), { name: 'Bo', email: 'bo@example.test', userName: 'bo', languageIsoCode: '', notes: '' });
});

test('Errors of every field that can be entered have a place', () => {
  assert.deepEqual(Object.keys(draftOf({} as UserDetail)).sort(), [...PROFILE_FIELDS].sort());
});
