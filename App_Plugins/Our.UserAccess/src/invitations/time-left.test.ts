import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUrgent, timeLeft } from './time-left.js';

const now = new Date('2026-11-22T12:00:00Z');

test('A fresh invitation has three days, also a moment after it went out', () => {
  assert.deepEqual(timeLeft('2026-11-25T11:59:30Z', now), { unit: 'days', count: 3 });
});

test('Below two days hours are counted, below two hours minutes, and never none', () => {
  assert.deepEqual(timeLeft('2026-11-24T11:00:00Z', now), { unit: 'hours', count: 47 });
  assert.deepEqual(timeLeft('2026-11-22T13:30:00Z', now), { unit: 'minutes', count: 90 });
  assert.deepEqual(timeLeft('2026-11-22T12:00:10Z', now), { unit: 'minutes', count: 1 });
});

test('What is over has nothing left', () => {
  assert.equal(timeLeft('2026-11-22T12:00:00Z', now), undefined);
});

test('The last day is urgent', () => {
  assert.equal(isUrgent('2026-11-23T11:59:00Z', now), true);
  assert.equal(isUrgent('2026-11-23T12:01:00Z', now), false);
});
