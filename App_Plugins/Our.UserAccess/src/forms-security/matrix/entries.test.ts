import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORM_PERMISSIONS, type MatrixCell, type MatrixRow, type Setting } from '../types.js';
import { settingOf, shownEntry, withSetting } from './entries.js';

const cell = (setting: Setting): MatrixCell => ({ setting, isAllowed: false, layer: 'groups', gate: 'permission', isOfForm: false });
const row = (id: string): MatrixRow => ({
  form: { id, name: id, path: [] },
  access: 'allow',
  isReached: true,
  permissions: Object.fromEntries(FORM_PERMISSIONS.map((permission) => [permission, cell(permission === 'viewEntries' ? 'deny' : null)])) as MatrixRow['permissions'],
});

test('One thing that is changed takes along what is stored about the form', () => {
  const [entry] = withSetting([], row('a'), 'editEntries', 'allow');
  assert.equal(entry?.access, 'allow');
  assert.equal(entry?.flags.viewEntries, 'deny');
  assert.equal(entry?.flags.editEntries, 'allow');
});

test('What is set back as it was is no change, and other forms stay', () => {
  const changed = withSetting(withSetting([], row('a'), 'access', null), row('b'), 'viewEntries', 'allow');
  const back = withSetting(changed, row('a'), 'access', 'allow');
  assert.deepEqual(back.map(({ formId }) => formId), ['b']);
});

test('What is entered is shown before what is stored', () => {
  const entries = withSetting([], row('a'), 'viewEntries', null);
  assert.equal(settingOf(shownEntry(entries, row('a')), 'viewEntries'), null);
  assert.equal(settingOf(shownEntry(entries, row('b')), 'viewEntries'), 'deny');
});
