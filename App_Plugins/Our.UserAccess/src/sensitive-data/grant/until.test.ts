import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromField, toField, untilChoices } from './until.js';

const now = new Date(2026, 2, 31, 14, 5);

test('Nothing is offered that is longer than a grant may be', () => {
  const keys = (longestDays: number) => untilChoices(now, longestDays).map(({ key, count }) => `${key}${count}`);
  assert.deepEqual(keys(30), ['hours2', 'today0', 'days1', 'days7', 'days14', 'days30']);
  assert.deepEqual(keys(7), ['hours2', 'today0', 'days1', 'days7']);
});

test('Hours are counted from now, and today ends when tomorrow begins', () => {
  const [hours, today] = untilChoices(now, 30);
  assert.equal(new Date(hours!.until).getTime() - now.getTime(), 7_200_000);
  assert.equal(today?.until, new Date(2026, 3, 1).toISOString());
});

test('What stands in the field is the same moment again, and nothing is nothing', () => {
  assert.equal(toField(now.toISOString()), '2026-03-31T14:05');
  assert.equal(fromField('2026-03-31T14:05'), now.toISOString());
  assert.equal(fromField(''), '');
  assert.equal(toField(''), '');
});
