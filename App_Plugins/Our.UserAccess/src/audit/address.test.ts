import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditPath, isNarrowed, readFilters, writeFilters } from './address.js';
import type { AuditFilters } from './types.js';

const all: AuditFilters = {
  text: 'Anna & Bo',
  actor: '1',
  about: { kind: 'group', id: '2' },
  actions: ['group.changed', 'user.disabled'],
  workspace: '3',
  from: '2026-03-01',
  to: '2026-03-31',
  correlation: '4',
};

test('Every filter survives the address, in words that can be read', () => {
  assert.deepEqual(readFilters(writeFilters(all)), all);
  assert.equal(writeFilters({ about: all.about, actions: all.actions }), '?about=group:2&action=group.changed,user.disabled');
});

test('Without filters there is nothing in the address', () => {
  assert.equal(writeFilters({}), '');
  assert.equal(auditPath(), 'section/user-access/workspace/our-user-access-audit');
  assert.ok(!isNarrowed({ actions: [] }));
  assert.ok(isNarrowed({ text: 'x' }));
});

test('What the address cannot mean is left out', () => {
  assert.deepEqual(readFilters('?about=robot:1&from=yesterday&to=2026-3-1&action=,,&q=%20'), { actions: [] });
});
