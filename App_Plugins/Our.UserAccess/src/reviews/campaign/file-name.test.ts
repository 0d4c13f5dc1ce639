import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from './file-name.js';

test('A file is named after what it is about, without what systems refuse', () => {
  assert.equal(fileName('Acme / Ærøskøbing: 2026?', 'csv'), 'Acme-Ærøskøbing-2026.csv');
  assert.equal(fileName('///', 'html'), 'review.html');
});
