import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applies, permissionOf, USER_ACTIONS } from './actions.js';

const somebody = { state: 'active', kind: 'default', signInMethod: 'password', offboarding: null } as const;
const offered = (change: object) => USER_ACTIONS.filter((action) => applies(action, { ...somebody, ...change }));

test('Nobody is offered what would change nothing', () => {
  assert.ok(!offered({}).includes('enable'));
  assert.ok(!offered({}).includes('unlock'));
  assert.ok(!offered({ state: 'disabled' }).includes('disable'));
  assert.ok(offered({ state: 'disabled' }).includes('enable'));
  assert.ok(offered({ state: 'lockedOut' }).includes('unlock'));
});

test('Who signs in without a password is given none', () => {
  assert.ok(!offered({ kind: 'api', signInMethod: 'clientCredentials' }).includes('password'));
  assert.ok(!offered({ signInMethod: 'singleSignOn' }).includes('password'));
});

test('Who was taken out already is not taken out again', () => {
  const offboarding = { id: '1', at: '', byName: null, undoUntil: '' };
  assert.ok(!offered({ offboarding }).includes('offboard'));
});

test('A plan is part of the life cycle', () => {
  assert.equal(permissionOf('plan'), 'lifeCycle');
  assert.equal(permissionOf('delete'), 'delete');
});
