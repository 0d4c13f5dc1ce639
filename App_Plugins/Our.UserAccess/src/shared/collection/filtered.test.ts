import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiltered, sameQuestion, without } from './filtered.js';

test('Paging and sorting are no filter', () => {
  assert.equal(isFiltered({ filter: '', choices: { state: [] }, skip: 50, orderBy: 'email' }), false);
});

test('A word or a choice is a filter', () => {
  assert.equal(isFiltered({ filter: 'a' }), true);
  assert.equal(isFiltered({ choices: { state: ['active'] } }), true);
});

test('Turning the page or another order asks the same question', () => {
  const filter = { filter: 'a', choices: { state: ['active'] } };
  assert.ok(sameQuestion(filter, { ...filter, skip: 50, orderBy: 'email' }));
  assert.equal(sameQuestion(filter, { ...filter, choices: { state: [] } }), false);
});

test('One filter goes and the others stay', () => {
  const filter = { filter: 'a', choices: { state: ['active', 'invited'], group: ['1'] } };
  const left = without(filter, { name: 'state', value: 'active', label: '' });
  assert.deepEqual(left, { filter: 'a', choices: { state: ['invited'], group: ['1'] } });
  assert.equal(without(filter, { name: 'filter', value: 'a', label: '' }).filter, '');
});
