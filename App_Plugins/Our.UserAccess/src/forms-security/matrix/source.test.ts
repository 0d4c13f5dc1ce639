import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatrixCell } from '../types.js';
import { sourceKeys } from './source.js';

const cell = (change: Partial<MatrixCell>): MatrixCell => ({ setting: null, isAllowed: true, layer: 'groups', gate: 'permission', isOfForm: false, ...change });

test('A group says what it hung on, a user also who said it', () => {
  assert.deepEqual(sourceKeys('group', cell({})), ['ourUserAccess_formsFrom_permission']);
  assert.deepEqual(sourceKeys('group', cell({ isOfForm: true })), ['ourUserAccess_formsFrom_form']);
  assert.deepEqual(sourceKeys('group', cell({ gate: 'place', isAllowed: false })), ['ourUserAccess_formsFrom_place']);
  assert.deepEqual(sourceKeys('user', cell({ layer: 'override' })), ['ourUserAccess_layer_override', 'ourUserAccess_formsFrom_permission']);
});

test('Where no record speaks, the layer alone is named', () => {
  assert.deepEqual(sourceKeys('user', cell({ layer: 'none', gate: null, isAllowed: false })), ['ourUserAccess_layer_none']);
});
