import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offered } from './offered.js';

const action = (name: string, reason: string | null = null) => ({ name, isAllowed: reason === null, reason });

test('What a state makes pointless is neither offered nor explained', () => {
  const { allowed, refused } = offered({ state: 'closed', actions: [action('close', 'over'), action('undo'), action('remind', 'over')] });
  assert.deepEqual(allowed, ['undo']);
  assert.deepEqual(refused, []);
});

test('What has the same reason is said once', () => {
  const { allowed, refused } = offered({ state: 'open', actions: [action('close', 'busy'), action('cancel', 'busy'), action('remind'), action('undo', 'nothing')] });
  assert.deepEqual(allowed, ['remind']);
  assert.deepEqual(refused, [{ names: ['close', 'cancel'], reason: 'busy' }]);
});
