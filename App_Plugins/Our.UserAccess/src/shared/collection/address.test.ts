import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress, type AddressRules } from './address.js';

const rules: AddressRules = {
  choices: ['state', 'group'],
  values: { state: ['active', 'invited', 'lockedOut'] },
  sorts: ['name', 'lastLoginDate'],
  defaultSort: { orderBy: 'name', orderDirection: 'ascending' },
  pageSize: 50,
};

test('An empty address is the default list', () => {
  assert.deepEqual(readAddress('', rules), {
    filter: '',
    choices: { state: [], group: [] },
    orderBy: 'name',
    orderDirection: 'ascending',
    skip: 0,
    take: 50,
  });
});

test('What is as by default does not lengthen the address', () => {
  assert.equal(writeAddress('', readAddress('', rules), rules), '');
});

test('A filter survives the way through the address', () => {
  const filter = {
    filter: 'Åsa & "Bo"',
    choices: { state: ['active', 'lockedOut'], group: ['5e6f'] },
    orderBy: 'lastLoginDate',
    orderDirection: 'descending' as const,
    skip: 100,
    take: 50,
  };
  assert.deepEqual(readAddress(writeAddress('', filter, rules), rules), filter);
});

test('Values of a choice are parted by readable commas', () => {
  const filter = { ...readAddress('', rules), choices: { state: ['active', 'invited'] } };
  assert.equal(writeAddress('', filter, rules), '?state=active,invited');
});

test('Parameters of others are left alone', () => {
  assert.equal(writeAddress('?tab=2&q=old', readAddress('?q=', rules), rules), '?tab=2');
});

test('A page, a column or a value that makes no sense falls back instead of failing', () => {
  for (const search of ['?page=0', '?page=-3', '?page=x', '?page=1e99', '?sort=password', '?sort=-', '?state=,,', '?state=frozen']) {
    assert.deepEqual(readAddress(search, rules), readAddress('', rules), search);
  }
});

test('A value named twice counts once', () => {
  assert.deepEqual(readAddress('?state=active,active', rules).choices?.['state'], ['active']);
});
