import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, changed, isTaken, NOTHING, sizeOf } from './selection.js';

const page = ['a', 'b', 'c', 'd'];

test('What is taken on one page stays taken on the next', () => {
  const first = changed(NOTHING, page, ['a', 'b'], true);
  const second = changed(first, ['x', 'y'], ['x'], true);
  assert.deepEqual(second, { uniques: ['a', 'b', 'x'], all: false });
  assert.equal(sizeOf(second, 312), 3);
});

test('Nothing is taken twice', () => {
  assert.deepEqual(changed({ uniques: ['a'], all: false }, page, ['a', 'b'], true).uniques, ['a', 'b']);
});

test('Everything that matches counts what is on other pages too', () => {
  const all = { uniques: [], all: true };
  assert.equal(sizeOf(all, 312), 312);
  assert.ok(isTaken(all, 'anything'));
});

test('Giving one back of everything leaves the others of the page, which are what somebody can see', () => {
  assert.deepEqual(changed({ uniques: [], all: true }, page, ['b'], false), { uniques: ['a', 'c', 'd'], all: false });
});

test('A range goes both ways and includes its ends', () => {
  assert.deepEqual(between(page, 'b', 'd'), ['b', 'c', 'd']);
  assert.deepEqual(between(page, 'd', 'c'), ['c', 'd']);
});

test('A range that began on another page is the row alone', () => {
  assert.deepEqual(between(page, 'x', 'c'), ['c']);
  assert.deepEqual(between(page, undefined, 'c'), ['c']);
});
