import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankMany, bodyOfMany, inLines } from './draft.js';

test('A table is sent as it is, and its rows are spoken of as they are', () => {
  const text = 'name,email\r\nAnna,anna@e.test\r\n';
  assert.equal(bodyOfMany({ ...blankMany(), text, groups: [{ value: 'g', label: 'Editors' }] }), text);
  const check = { rows: 1, ready: 0, withErrors: 1, duplicates: 0, errors: [{ row: 2, column: 'groups', sentence: 'None.' }], preview: [] };
  assert.deepEqual(inLines(check, text), check);
});

test('A pasted list becomes a table with the names of what was chosen, and is spoken of by its lines', () => {
  const text = '\n\nAnna <anna@e.test>';
  const draft = { ...blankMany(), text, groups: [{ value: 'g', label: 'Editors' }], workspaces: [{ value: 'w', label: 'Acme' }] };
  assert.equal(bodyOfMany(draft).split('\r\n')[1], 'Anna,anna@e.test,Editors,Acme,,,password');
  const check = { rows: 1, ready: 0, withErrors: 1, duplicates: 0, errors: [{ row: 2, column: 'email', sentence: 'No address.' }], preview: [] };
  assert.deepEqual(inLines(check, text).errors, [{ row: 3, column: 'email', sentence: 'Anna <anna@e.test> – No address.' }]);
});
