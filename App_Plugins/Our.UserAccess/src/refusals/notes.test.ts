import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notesOf } from './notes.js';

const note = { category: 'Access', message: 'Anna may not publish News.', type: 'Error' };

test('The messages of the header are found', () => {
  assert.deepEqual(notesOf(JSON.stringify([note])), [note]);
});

test('Without a header there is nothing to say', () => {
  assert.deepEqual(notesOf(null), []);
});

test('What is no list of messages is left alone', () => {
  assert.deepEqual(notesOf('not json'), []);
  assert.deepEqual(notesOf('{}'), []);
  assert.deepEqual(notesOf(JSON.stringify([null, 'text', { category: 'Access' }, note])), [note]);
});
