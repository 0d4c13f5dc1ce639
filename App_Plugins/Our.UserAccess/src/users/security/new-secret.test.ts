import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLIENT_PREFIX, isClientName, newSecret, nextName } from './new-secret.js';

test('A secret has 256 bits, and no sign that a command line or an address would change', () => {
  assert.ok(/^[\w-]{43}$/.test(newSecret()));
  assert.notEqual(newSecret(), newSecret());
});

test('A client is named in letters, digits and hyphens', () => {
  assert.ok(isClientName('translation-bridge-2'));
  for (const name of ['', 'a b', 'a_b', 'å', 'a/b']) assert.ok(!isClientName(name), name);
});

test('What takes the place of a client is counted on from its name', () => {
  assert.equal(nextName(`${CLIENT_PREFIX}shop`), 'shop-2');
  assert.equal(nextName(`${CLIENT_PREFIX}shop-9`), 'shop-10');
  assert.equal(nextName('made-elsewhere'), 'made-elsewhere-2');
});
