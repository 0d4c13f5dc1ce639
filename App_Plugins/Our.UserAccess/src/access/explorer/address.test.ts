import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../types.js';
import { explorerPath, readQuestion, writeQuestion } from './address.js';

const anna: Question = {
  subject: { kind: 'user', id: 'a1' },
  nodeKind: 'document',
  node: 'n1',
  verb: 'Umb.Document.Publish',
};

const there = (question: Question) => readQuestion(writeQuestion(question));

test('A question survives the way through the address', () => {
  const whole: Question = { ...anna, at: '2026-12-24T18:00', documentType: 'article', culture: 'da-DK' };
  assert.deepEqual(there(whole), whole);
  assert.deepEqual(there({ ...anna, subject: { kind: 'group', id: 'g1' } }).subject, { kind: 'group', id: 'g1' });
});

test('A medium stays a medium', () => {
  assert.equal(there({ ...anna, nodeKind: 'media' }).nodeKind, 'media');
  assert.equal(there({ nodeKind: 'media' }).nodeKind, 'media');
});

test('A place without an id says itself which tree it is of', () => {
  const bin = writeQuestion({ nodeKind: 'media', node: 'bin:media' });
  assert.equal(bin, '?node=bin:media');
  assert.equal(readQuestion(bin).nodeKind, 'media');
});

test('An address that says nothing is an empty question about documents', () => {
  const { nodeKind, ...rest } = readQuestion('?kind=elements&user=');
  assert.equal(nodeKind, 'document');
  assert.deepEqual(Object.values(rest).filter((value) => value !== undefined), []);
});

test('The path leads to the explorer in our section', () => {
  assert.equal(
    explorerPath(anna),
    'section/user-access/workspace/our-user-access-explorer?user=a1&node=n1&verb=Umb.Document.Publish',
  );
});
