import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORM_PERMISSIONS, type MatrixCell, type MatrixRow, type Setting } from '../types.js';
import { rebased, settingOf, shownEntry, withSetting } from './entries.js';

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

test('What somebody else saved about a form meanwhile stays beside what was entered here', () => {
  const entered = withSetting([], row('a'), 'editEntries', 'allow');
  const theirs = { ...row('a'), permissions: { ...row('a').permissions, viewEntries: cell('allow'), deleteEntries: cell('deny') } };

  const [entry] = rebased(entered, [theirs]);

  assert.equal(entry?.flags.editEntries, 'allow');
  assert.equal(entry?.flags.viewEntries, 'allow');
  assert.equal(entry?.flags.deleteEntries, 'deny');
  assert.equal(entry?.stored.flags.viewEntries, 'allow');
});

test('What they set just so, and forms that are gone, are no changes any more', () => {
  const entered = withSetting(withSetting([], row('a'), 'editEntries', 'allow'), row('b'), 'access', 'deny');
  const theirs = { ...row('a'), permissions: { ...row('a').permissions, editEntries: cell('allow') } };

  assert.deepEqual(rebased(entered, [theirs]), []);
});
