import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowAfter } from './row-keys.js';

test('Arrows go from row to row and stop at the ends', () => {
  assert.equal(rowAfter('ArrowDown', 0, 3), 1);
  assert.equal(rowAfter('ArrowDown', 2, 3), 2);
  assert.equal(rowAfter('ArrowUp', 0, 3), 0);
});

test('Home and End go to the first and the last row', () => {
  assert.equal(rowAfter('Home', 2, 3), 0);
  assert.equal(rowAfter('End', 0, 3), 2);
});

test('Other keys mean nothing here', () => assert.equal(rowAfter('a', 1, 3), undefined));
