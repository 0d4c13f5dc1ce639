import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiltered } from './filtered.js';

test('Paging and sorting are no filter', () => {
  assert.equal(isFiltered({ filter: '', choices: { state: [] }, skip: 50, orderBy: 'email' }), false);
});

test('A word or a choice is a filter', () => {
  assert.equal(isFiltered({ filter: 'a' }), true);
  assert.equal(isFiltered({ choices: { state: ['active'] } }), true);
});
