import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharesOf } from './shares.js';

const none = { all: 0, active: 0, invited: 0, inactive: 0, disabled: 0, lockedOut: 0, api: 0 };

test('The shares add up to the whole', () => {
  const shares = sharesOf({ ...none, all: 8, active: 5, invited: 2, lockedOut: 1 });
  assert.equal(shares.reduce((sum, share) => sum + share.percent, 0), 100);
  assert.equal(shares.find((share) => share.state === 'active')?.percent, 62.5);
});

test('Without users nothing is divided by nothing', () => {
  assert.ok(sharesOf(none).every((share) => share.percent === 0));
});

test('API users are counted in their state and not once more', () => {
  const shares = sharesOf({ ...none, all: 2, active: 2, api: 1 });
  assert.equal(shares.reduce((sum, share) => sum + share.count, 0), 2);
});
