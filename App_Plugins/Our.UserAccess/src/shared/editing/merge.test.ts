import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differs, merge } from './merge.js';

const base = { name: 'Acme', alias: 'acme', roots: ['1'] };

test('What only the other one changed is taken, what only I changed stays', () => {
  const { merged, both } = merge(base, { ...base, name: 'Acme Inc' }, { ...base, roots: ['1', '2'] });
  assert.deepEqual(merged, { name: 'Acme Inc', alias: 'acme', roots: ['1', '2'] });
  assert.deepEqual(both, []);
});

test('Where both changed a field mine stands, and it is said', () => {
  const { merged, both } = merge(base, { ...base, name: 'Mine' }, { ...base, name: 'Theirs' });
  assert.equal(merged.name, 'Mine');
  assert.deepEqual(both, ['name']);
});

test('The same change by both is no clash', () => {
  assert.deepEqual(merge(base, { ...base, roots: ['2'] }, { ...base, roots: ['2'] }).both, []);
});

test('Something differs only when a value does', () => {
  assert.equal(differs(base, { ...base, roots: ['1'] }), false);
  assert.equal(differs(base, { ...base, roots: [] }), true);
});
