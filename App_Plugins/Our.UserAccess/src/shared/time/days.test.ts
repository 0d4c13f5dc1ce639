import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf, dayOf, endOf, endOfMonth, isMidnight, lastDayBefore, monthsOn } from './days.js';

test('A last day is over when the next one begins, and is said as itself again', () => {
  assert.equal(new Date(endOf('2026-11-30')).getTime(), new Date(2026, 11, 1).getTime());
  assert.equal(lastDayBefore(endOf('2026-11-30')), '2026-11-30');
  assert.equal(lastDayBefore(endOf('2026-12-31')), '2026-12-31');
});

test('A first day begins at its first moment', () => {
  assert.equal(new Date(beginningOf('2026-03-01')).getTime(), new Date(2026, 2, 1).getTime());
  assert.ok(isMidnight(beginningOf('2026-03-01')));
});

test('An end in the middle of a day is on that day, and its time matters', () => {
  const noon = new Date(2026, 4, 5, 12).toISOString();
  assert.equal(lastDayBefore(noon), '2026-05-05');
  assert.equal(isMidnight(noon), false);
});

test('The end of the month is its last day, in February too', () => {
  assert.equal(endOfMonth(new Date(2028, 1, 10)), '2028-02-29');
  assert.equal(endOfMonth(new Date(2026, 10, 30)), '2026-11-30');
});

test('Months on from the last of a long month is the last of a short one', () => {
  assert.equal(monthsOn(new Date(2026, 10, 30), 3), '2027-02-28');
  assert.equal(monthsOn(new Date(2026, 0, 15), 12), '2027-01-15');
  assert.equal(dayOf(new Date(2026, 0, 5)), '2026-01-05');
});
