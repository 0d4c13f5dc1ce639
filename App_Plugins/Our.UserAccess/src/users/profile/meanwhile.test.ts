import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanwhile } from './meanwhile.js';

const base = { name: 'Bo', email: 'bo@example.test', userName: 'bo', languageIsoCode: 'en', notes: '' };

test('A field that both changed is shown with both, one that only the other changed is named', () => {
  const mine = { ...base, name: 'Bo Holm', notes: 'Mine' };
  const theirs = { ...base, name: 'Bo H.', languageIsoCode: 'da' };
  assert.deepEqual(meanwhile(base, mine, theirs), {
    taken: ['languageIsoCode'],
    both: [{ field: 'name', mine: 'Bo Holm', theirs: 'Bo H.' }],
  });
});

test('Who both entered the same have nothing to settle', () => {
  const changed = { ...base, name: 'Bo Holm' };
  assert.deepEqual(meanwhile(base, changed, changed), { taken: [], both: [] });
});
