import assert from 'node:assert/strict';
import { test } from 'node:test';
import { move } from './grid-keys.js';

const from = (line: number, column: number, key: string) => move({ line, column }, key, 20, 5);

test('Arrows go one cell', () => {
  assert.deepEqual(from(3, 2, 'ArrowDown'), { line: 4, column: 2 });
  assert.deepEqual(from(3, 2, 'ArrowUp'), { line: 2, column: 2 });
  assert.deepEqual(from(3, 2, 'ArrowLeft'), { line: 3, column: 1 });
  assert.deepEqual(from(3, 2, 'ArrowRight'), { line: 3, column: 3 });
});

test('The edge of the table holds', () => {
  assert.deepEqual(from(0, 0, 'ArrowUp'), { line: 0, column: 0 });
  assert.deepEqual(from(0, 0, 'ArrowLeft'), { line: 0, column: 0 });
  assert.deepEqual(from(19, 4, 'ArrowDown'), { line: 19, column: 4 });
  assert.deepEqual(from(15, 4, 'PageDown'), { line: 19, column: 4 });
});

test('Home and End go along the line', () => {
  assert.deepEqual(from(3, 2, 'Home'), { line: 3, column: 0 });
  assert.deepEqual(from(3, 2, 'End'), { line: 3, column: 4 });
});

test('Other keys stay where they are', () => {
  assert.equal(from(3, 2, 'a'), undefined);
});
