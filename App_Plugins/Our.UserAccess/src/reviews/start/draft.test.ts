import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf } from '../../shared/time/days.js';
import { blankReview, bodyOf, daysOn, missingIn, previewOf, withPlace } from './draft.js';

const blank = blankReview(new Date(2026, 10, 22));
const ready = { ...blank, name: ' Acme ', scopeId: 'w', noAnswer: 'remove' as const };

test('Two weeks are given unless something else is said, and what happens without an answer has to be', () => {
  assert.equal(blank.dueDay, '2026-12-06');
  assert.deepEqual(missingIn(blank), ['name', 'scopeId', 'noAnswer']);
  assert.deepEqual(missingIn(ready), []);
  assert.equal(daysOn(new Date(2026, 11, 25), 14), '2027-01-08');
});

test('Somebody has to decide: managers, somebody named, or the fallback', () => {
  const nobody = { ...ready, useManagers: false };
  assert.deepEqual(missingIn(nobody), ['reviewerIds']);
  assert.deepEqual(missingIn({ ...nobody, fallbackReviewerId: 'x' }), []);
});

test('Only what belongs to the kind is sent', () => {
  assert.deepEqual(bodyOf(ready).scope, { kind: 'workspace', id: 'w' });
  assert.equal(bodyOf(ready).inactiveDays, undefined);
  assert.deepEqual(bodyOf({ ...ready, kind: 'inactive' }).scope, { kind: 'inactive' });
  assert.equal(bodyOf({ ...ready, kind: 'inactive' }).inactiveDays, 90);
  assert.equal(bodyOf(ready).name, 'Acme');
  assert.equal(bodyOf(ready).dueAt, endOf('2026-12-06'));
});

test('The preview waits for what it is about, and for nothing else', () => {
  assert.equal(previewOf(blank), undefined);
  assert.equal(previewOf({ ...blank, scopeId: 'w' })?.noAnswer, 'nothing');
});

test('What is wrong with the place stands at its field', () => {
  const failure = withPlace({ kind: 'invalid', fields: { 'scope.id': ['gone'], name: ['needed'] } });
  assert.deepEqual(failure?.fields, { scopeId: ['gone'], name: ['needed'] });
});
