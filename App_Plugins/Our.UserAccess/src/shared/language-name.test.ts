import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageName } from './language-name.js';

test('A language is named in the language of the reader', () => {
  assert.equal(languageName('da', 'en'), 'Danish');
  assert.equal(languageName('da', 'da'), 'dansk');
});

test('A code that is no language stands for itself, none for none', () => {
  assert.equal(languageName('not a language', 'en'), 'not a language');
  assert.equal(languageName(null, 'en'), undefined);
});
