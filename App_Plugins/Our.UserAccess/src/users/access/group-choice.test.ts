import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference, matching } from './group-choice.js';

const options = [
  { value: 'e', label: 'Editors' },
  { value: 't', label: 'Translators' },
  { value: 'w', label: 'Writers' },
];

test('What is chosen stays in sight whatever is searched for', () => {
  assert.deepEqual(matching(options, ['w'], 'trans').map(({ value }) => value), ['t', 'w']);
  assert.deepEqual(matching(options, ['t'], '').map(({ value }) => value), ['e', 't', 'w']);
  assert.deepEqual(matching(options, [], '').map(({ value }) => value), ['e', 't', 'w']);
});

test('What is given and what is taken are told apart', () => {
  const held = [{ value: 'e', label: 'Editors' }, { value: 'x', label: 'Hidden from me' }];
  assert.deepEqual(difference(held, ['e', 't'], options), { given: ['Translators'], taken: ['Hidden from me'] });
  assert.deepEqual(difference(held, ['e', 'x'], options), { given: [], taken: [] });
});
