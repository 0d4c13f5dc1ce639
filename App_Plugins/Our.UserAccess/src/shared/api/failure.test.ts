import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureOf } from './failure.js';

test('A refusal carries the sentence that the server gave as detail', () => {
  const failure = failureOf(403, { title: 'Forbidden', detail: 'You may not see users.' });
  assert.deepEqual(failure, { kind: 'refused', sentence: 'You may not see users.' });
});

test('Without a detail the title is the sentence', () => {
  assert.equal(failureOf(403, { title: 'Forbidden' }).sentence, 'Forbidden');
});

test('An empty or odd body leaves the words to the screen', () => {
  assert.equal(failureOf(500, { title: ' ', detail: 7 }).sentence, undefined);
  assert.equal(failureOf(0).sentence, undefined);
});

test('Not found, not signed in, no connection and a server error are told apart', () => {
  assert.deepEqual([404, 401, 0, 500].map((status) => failureOf(status).kind), ['missing', 'refused', 'failed', 'failed']);
});

test('What is wrong with single fields is kept by field, and the failure keeps its name', () => {
  const failure = failureOf(400, {
    type: 'urn:our-useraccess:invalid-request',
    detail: 'Two fields are wrong.',
    errors: { name: ['It is needed.'] },
  });
  assert.deepEqual(failure, {
    kind: 'invalid',
    sentence: 'Two fields are wrong.',
    code: 'invalid-request',
    fields: { name: ['It is needed.'] },
  });
});

test('A conflict is no error of the server', () => {
  assert.deepEqual(failureOf(409, { type: 'urn:our-useraccess:stale-version' }), { kind: 'conflict', sentence: undefined, code: 'stale-version' });
});

test('Errors in another shape are left out', () => {
  assert.equal(failureOf(400, { errors: ['odd'] }).fields, undefined);
});
