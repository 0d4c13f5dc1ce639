import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultCsv, resultText } from './result-text.js';
import type { OperationItem } from './types.js';

const item = (name: string, sentence: string | null = null): OperationItem => ({ index: 0, subjectId: null, name, state: 'failed', sentence });
const stateOf = ({ state }: OperationItem) => state;

test('A name that a spreadsheet would run is text', () => {
  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1']) {
    assert.ok(resultCsv(['Name'], [item(name)], stateOf).includes(`'${name}`), name);
  }
});

test('Quotes, commas and lines stay within their cell', () => {
  assert.equal(resultCsv(['Name'], [item('A "B", C')], stateOf), '\uFEFFName\r\n"A ""B"", C",failed,\r\n');
});

test('What is pasted has one line for each, whatever is in the names', () => {
  assert.equal(resultText([item('A\nB', 'Not\tnow'), item('C')], stateOf), 'A B\tfailed\tNot now\nC\tfailed\t');
});
