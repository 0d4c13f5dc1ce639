import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentsOf, readSignIn } from './sign-in-filter.js';

const now = new Date(2026, 10, 22, 15, 30);

test('Idle for ninety days is counted from the beginning of today, so that a shared view answers the same all day', () => {
  assert.deepEqual(momentsOf('90', now), { signedInBefore: new Date(2026, 7, 24).toISOString() });
});

test('A day is the reader’s own', () => {
  assert.deepEqual(momentsOf('before-2026-03-01', now), { signedInBefore: new Date(2026, 2, 1).toISOString() });
  assert.deepEqual(momentsOf('since-2026-03-01', now), { signedInAfter: new Date(2026, 2, 1).toISOString() });
});

test('Never is before anybody could sign in', () => {
  assert.equal(momentsOf('never', now).signedInBefore, '1900-01-01T00:00:00.000Z');
});

test('What makes no sense filters nothing', () => {
  for (const value of [undefined, '', '0', '-30', 'before-', 'before-2026-99-99', 'after-2026-01-01', '1e3']) {
    assert.equal(readSignIn(value), undefined, value);
    assert.deepEqual(momentsOf(value, now), {}, value);
  }
});
