import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, isStandard, readColumns, writeColumns } from './columns.js';

const rules = { list: 'users', all: ['name', 'email', 'state', 'created'], standard: ['name', 'state'], fixed: ['name'] };

test('Columns stand in the order of the list, whatever the order in which they were chosen', () => {
  assert.deepEqual(inOrder(['created', 'email'], rules), ['name', 'email', 'created']);
});

test('The address says nothing of the standard columns', () => {
  assert.equal(writeColumns('?q=a&columns=email', ['name', 'state'], rules), '?q=a');
  assert.equal(readColumns('?q=a', rules), undefined);
});

test('Chosen columns survive the way through the address', () => {
  const search = writeColumns('?q=a', ['name', 'email'], rules);
  assert.equal(search, '?q=a&columns=name,email');
  assert.deepEqual(readColumns(search, rules), ['name', 'email']);
});

test('Columns that do not exist are left out, and none at all is no choice', () => {
  assert.deepEqual(readColumns('?columns=password,email', rules), ['name', 'email']);
  assert.equal(readColumns('?columns=password', rules), undefined);
});

test('The standard is known whatever the order', () => {
  assert.equal(isStandard(inOrder(['state', 'name'], rules), rules), true);
  assert.equal(isStandard(['name'], rules), false);
});
