import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePath, readCompared, writeCompared } from './address.js';

test('What is compared is read back as it was written', () => {
  for (const compared of [
    { kind: 'user', left: 'a', right: 'b' },
    { kind: 'group', left: 'a', right: '' },
    { kind: 'group', left: '', right: '' },
  ] as const) {
    assert.deepEqual(readCompared(writeCompared(compared)), compared);
  }
});

test('An address without a word compares groups that are still to be chosen', () => {
  assert.deepEqual(readCompared(''), { kind: 'group', left: '', right: '' });
});

test('The page has an address of its own', () => {
  assert.equal(comparePath({ kind: 'group', left: '1', right: '2' }), 'section/user-access/workspace/our-user-access-compare?kind=group&left=1&right=2');
});
