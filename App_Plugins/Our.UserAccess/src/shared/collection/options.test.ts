import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matching, summaryOf } from './options.js';

const options = ['Editors', 'Writers', 'Översättare'].map((label, index) => ({ value: String(index), label }));

test('Two names are said, the rest is counted', () => {
  assert.equal(summaryOf(options, ['0', '1']), 'Editors, Writers');
  assert.equal(summaryOf(options, ['0', '1', '2']), 'Editors, Writers + 1');
});

test('Nothing chosen says nothing', () => assert.equal(summaryOf(options, []), ''));

test('A chosen value whose name is not known yet stands for itself', () => {
  assert.equal(summaryOf([], ['5e6f']), '5e6f');
});

test('Options are found by any part of their name, in any case', () => {
  assert.deepEqual(matching(options, ' ÖVER ').map((option) => option.value), ['2']);
  assert.equal(matching(options, '').length, 3);
});
