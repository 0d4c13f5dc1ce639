import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankRule, hasSubject, proposalOf } from './draft.js';

const now = new Date('2026-06-01T12:00:00Z');
const complete = { ...blankRule({ kind: 'user', id: 'u', name: 'Anna' }), nodeId: null, verbs: ['Umb.Document.Publish'] };

test('Nothing is asked before subject, place and verbs are chosen', () => {
  assert.equal(proposalOf({ ...complete, subject: undefined }, undefined, now), undefined);
  assert.equal(proposalOf({ ...complete, nodeId: undefined }, undefined, now), undefined);
  assert.equal(proposalOf({ ...complete, verbs: [] }, undefined, now), undefined);
  assert.ok(proposalOf(complete, undefined, now));
});

test('Everyone needs no key, a person does', () => {
  assert.ok(hasSubject({ ...complete, subject: { kind: 'everyone' } }));
  assert.equal(hasSubject({ ...complete, subject: { kind: 'user' } }), false);
});

test('The reason is nobody else’s business before it is saved', () => {
  const rule = proposalOf({ ...complete, reason: 'Because' }, undefined, now)?.rules?.[0];
  assert.equal(rule && 'reason' in rule, false);
});
