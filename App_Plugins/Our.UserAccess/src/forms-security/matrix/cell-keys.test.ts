import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellAfter } from './cell-keys.js';

const from = (key: string, ctrl = false) => cellAfter(key, ctrl, { row: 1, column: 2 }, 3, 4);

test('Arrow keys go to the next cell and stay within the grid', () => {
  assert.deepEqual(from('ArrowDown'), { row: 2, column: 2 });
  assert.deepEqual(from('ArrowRight'), { row: 1, column: 3 });
  assert.deepEqual(cellAfter('ArrowRight', false, { row: 0, column: 3 }, 3, 4), { row: 0, column: 3 });
  assert.deepEqual(cellAfter('ArrowUp', false, { row: 0, column: 0 }, 3, 4), { row: 0, column: 0 });
});

test('Home and End go along the row, with Ctrl to the corners', () => {
  assert.deepEqual(from('Home'), { row: 1, column: 0 });
  assert.deepEqual(from('End'), { row: 1, column: 3 });
  assert.deepEqual(from('Home', true), { row: 0, column: 0 });
  assert.deepEqual(from('End', true), { row: 2, column: 3 });
});

test('Other keys are left to the cell', () => {
  assert.equal(from('Enter'), undefined);
  assert.equal(from('Tab'), undefined);
});
