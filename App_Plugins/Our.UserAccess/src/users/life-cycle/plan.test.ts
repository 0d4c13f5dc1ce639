import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, problemOfPlan } from './plan.js';

const nothing = { end: '', leaveFrom: '', leaveUntil: '' };

test('A plan says something, is whole, and says why', () => {
  assert.equal(problemOfPlan(nothing, 'x')?.field, 'accessUntil');
  assert.equal(problemOfPlan({ ...nothing, leaveUntil: '2026-12-24' }, 'x')?.field, 'leave.from');
  assert.equal(problemOfPlan({ ...nothing, leaveFrom: '2026-12-24' }, 'x')?.field, 'leave.until');
  assert.equal(problemOfPlan({ ...nothing, leaveFrom: '2026-12-24', leaveUntil: '2026-12-23' }, 'x')?.why, 'order');
  assert.equal(problemOfPlan({ ...nothing, end: '2026-12-24' }, ' ')?.field, 'reason');
  assert.equal(problemOfPlan({ ...nothing, leaveFrom: '2026-12-24', leaveUntil: '2026-12-24' }, 'x'), undefined);
});

test('What was left empty is planned as nothing', () => {
  const first = (day: string) => `first ${day}`;
  const last = (day: string) => `last ${day}`;
  assert.deepEqual(planOf({ ...nothing, end: '2026-12-24' }, ' x ', first, last), { accessUntil: 'last 2026-12-24', leave: null, reason: 'x' });
  assert.deepEqual(planOf({ ...nothing, leaveFrom: 'a', leaveUntil: 'b' }, 'x', first, last).leave, { from: 'first a', until: 'last b' });
});
