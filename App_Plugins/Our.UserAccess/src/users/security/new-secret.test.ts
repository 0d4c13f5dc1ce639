import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClientName, newSecret } from './new-secret.js';

test('A secret has 256 bits, and no sign that a command line or an address would change', () => {
  assert.ok(/^[\w-]{43}$/.test(newSecret()));
  assert.notEqual(newSecret(), newSecret());
});

test('A client is named in letters, digits and hyphens', () => {
  assert.ok(isClientName('translation-bridge-2'));
  for (const name of ['', 'a b', 'a_b', 'å', 'a/b']) assert.ok(!isClientName(name), name);
});
