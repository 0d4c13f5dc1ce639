import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditFilters } from '../types.js';
import { actionOptions, chipsOf, withoutChip } from './chips.js';

const localize = { term: (key: string, ...args: Array<unknown>) => [key.replace('ourUserAccess_', ''), ...args].join(' '), date: (date: string | Date) => String(date) };

const all: Required<AuditFilters> = {
  text: 'x',
  actor: '1',
  about: { kind: 'user', id: '2' },
  actions: ['a.b', 'c.d'],
  workspace: '3',
  from: '2026-03-01',
  to: '2026-03-31',
  correlation: '4',
};

test('Every filter has a chip, and taking out all chips leaves no filter', () => {
  const chips = chipsOf(all, new Map([['1', 'Ada']]), [], localize);
  assert.equal(chips.length, 9);
  assert.ok(chips.some(({ label }) => label === 'auditChip_actor Ada'));
  let left: AuditFilters = all;
  for (const chip of chips) left = withoutChip(left, chip);
  assert.deepEqual(chipsOf(left, new Map(), [], localize), []);
});

test('An action that nobody has words for is offered by its code', () => {
  const plain = { ...localize, term: (key: string) => key };
  assert.deepEqual(actionOptions(['moon.landed'], plain), [{ value: 'moon.landed', label: 'moon.landed' }]);
});
