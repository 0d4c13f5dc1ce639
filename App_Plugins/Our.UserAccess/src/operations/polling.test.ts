import assert from 'node:assert/strict';
import { test } from 'node:test';
import { delayAfter } from './polling.js';

test('While nothing moves it is asked less and less often, up to a limit', () => {
  let delay = delayAfter(undefined, false);
  const delays = [delay];
  for (let asked = 0; asked < 8; asked += 1) delays.push((delay = delayAfter(delay, false)));
  assert.deepEqual(delays, [500, 800, 1280, 2048, 3277, 5243, 8000, 8000, 8000]);
});

test('When something moved it is asked soon again', () => assert.equal(delayAfter(8000, true), 500));
