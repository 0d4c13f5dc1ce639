import assert from 'node:assert/strict';
import { test } from 'node:test';
import { photoProblem } from './photo-check.js';

test('A picture of a known kind up to five megabytes is sent', () => {
  assert.equal(photoProblem({ type: 'image/png', size: 5 * 1024 * 1024 }), undefined);
  assert.equal(photoProblem({ type: 'image/webp', size: 1 }), undefined);
});

test('What is no picture, or one that browsers run as a document, is not sent', () => {
  assert.equal(photoProblem({ type: 'application/pdf', size: 1 }), 'type');
  assert.equal(photoProblem({ type: 'image/svg+xml', size: 1 }), 'type');
  assert.equal(photoProblem({ type: '', size: 1 }), 'type');
});

test('A picture that is too large is not sent', () => {
  assert.equal(photoProblem({ type: 'image/jpeg', size: 5 * 1024 * 1024 + 1 }), 'size');
});
