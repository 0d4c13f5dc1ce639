import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComparedRow } from '../repository/group.wire.js';
import { byArea } from './areas.js';

const rows: Array<ComparedRow> = [
  { area: 'sections', name: 'Content', left: true, right: true },
  { area: 'verbs', name: 'Read', left: true, right: true },
  { area: 'verbs', name: 'Publish', left: false, right: true },
];

test('Rows stand by area, in their order', () => {
  assert.deepEqual(byArea(rows, false).map(([area, found]) => [area, found.length]), [['sections', 1], ['verbs', 2]]);
});

test('Of differences alone an area without any is left out', () => {
  assert.deepEqual(byArea(rows, true), [['verbs', [rows[2]]]]);
});
