import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOfView, isViews, withView } from './views.js';

const view = (name: string, address = 'section/user-access/x') => ({ name, address });

test('A view of the same name replaces the one before', () => {
  const views = withView([view('Late', 'section/user-access/1'), view('Admins')], view('late', 'section/user-access/2'));
  assert.deepEqual(views.map(({ name, address }) => [name, address]), [
    ['Admins', 'section/user-access/x'],
    ['late', 'section/user-access/2'],
  ]);
});

test('A view keeps filter, order and columns, and not the page', () => {
  const address = addressOfView('/umbraco/section/user-access/a', '?state=active,invited&page=3&columns=name,email', '/umbraco/');
  assert.equal(address, 'section/user-access/a?state=active,invited&columns=name,email');
});

test('What leads elsewhere is no view', () => {
  assert.equal(isViews([view('Fine')]), true);
  for (const address of ['https://elsewhere.test', '//elsewhere.test', 'javascript:alert(1)', 'section/user-access/\\x', 7]) {
    assert.equal(isViews([{ name: 'Bad', address }]), false, String(address));
  }
});
