import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewItem } from '../types.js';
import { decidable, decisionsOf, missingIn, needsAnswer, nextOpen, nextSkip, withDecided } from './decisions.js';

const item = (id: string, change: Partial<ReviewItem> = {}): ReviewItem => ({
  id,
  version: 1,
  person: { id: `p-${id}`, name: id, email: '', isApi: false },
  holds: { kind: 'assignment', groupId: null, groupName: null, placeName: null, since: null, until: null },
  sentence: '',
  lastSignInAt: null,
  recommendation: { decision: 'keep', until: null, reasons: [] },
  decision: null,
  until: null,
  comment: null,
  decidedBy: null,
  decidedAt: null,
  reviewer: null,
  needsJustification: false,
  canBeShortened: true,
  refusal: null,
  outcome: null,
  outcomeSentence: null,
  ...change,
});

const blank = { decision: 'keep', until: null, delegateToId: '', comment: '' } as const;

test('Keeping and removing are saved at once, unless a reason is needed', () => {
  assert.equal(needsAnswer('keep', [item('a')]), false);
  assert.equal(needsAnswer('remove', [item('a'), item('b', { needsJustification: true })]), true);
  assert.equal(needsAnswer('shorten', [item('a')]), true);
  assert.equal(needsAnswer('delegate', [item('a')]), true);
  assert.equal(needsAnswer('undecided', [item('a', { needsJustification: true })]), false);
});

test('Following the recommendation decides each item as it is recommended', () => {
  const ends = item('b', { version: 3, recommendation: { decision: 'shorten', until: '2027-01-01T00:00:00Z', reasons: [] } });
  assert.deepEqual(
    decisionsOf('follow', [item('a'), ends]).map(({ itemId, version, decision, until }) => ({ itemId, version, decision, until })),
    [
      { itemId: 'a', version: 1, decision: 'keep', until: undefined },
      { itemId: 'b', version: 3, decision: 'shorten', until: '2027-01-01T00:00:00Z' },
    ],
  );
});

test('What was entered goes with the decision it belongs to', () => {
  const answer = { decision: 'delegate', until: '2027-01-01', delegateToId: 'x', comment: ' knows them ' } as const;
  const [decision] = decisionsOf('comment', [item('a')], answer);
  assert.deepEqual(decision, { itemId: 'a', version: 1, decision: 'delegate', delegateToId: 'x', comment: 'knows them' });
});

test('A reason is missing only where it is needed, an end and a person where they are asked for', () => {
  const guarded = [item('a', { needsJustification: true })];
  assert.deepEqual(missingIn(blank, [item('a')]), []);
  assert.deepEqual(missingIn({ ...blank, comment: '  ' }, guarded), ['comment']);
  assert.deepEqual(missingIn({ ...blank, decision: 'shorten' }, guarded), ['until', 'comment']);
  assert.deepEqual(missingIn({ ...blank, decision: 'delegate' }, guarded), ['delegateToId']);
});

test('After a decision comes the next that waits, from the top again, and none that is refused', () => {
  const page = [item('a'), item('b', { decision: 'keep' }), item('c', { refusal: 'own' }), item('d')];
  assert.equal(nextOpen(page, 0), 3);
  assert.equal(nextOpen(page, 3), 0);
  assert.equal(nextOpen([item('a', { decision: 'keep' })], 0), 0);
  assert.deepEqual(decidable(page).map(({ id }) => id), ['a', 'b', 'd']);
});

test('The next page of what is open begins where those decided have left', () => {
  const page = [item('a', { decision: 'keep' }), item('b'), item('c', { decision: 'remove' })];
  assert.equal(nextSkip(page, 50, 'open'), 51);
  assert.equal(nextSkip(page, 50, 'decided'), 52);
  assert.equal(nextSkip(page, 50, undefined), 53);
});

test('What was decided stays in its place', () => {
  const page = withDecided([item('a'), item('b')], [item('b', { version: 2, decision: 'remove' })]);
  assert.deepEqual(page.map(({ id, decision }) => [id, decision]), [['a', null], ['b', 'remove']]);
});
