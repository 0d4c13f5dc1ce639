import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formErrors, withLabels } from './field-errors.js';

const failure = { kind: 'invalid' as const, fields: { name: ["'name' is needed."], version: ["'version' is needed."] } };

test('An error stands at its field, and what has no field here is said above', () => {
  const errors = formErrors(failure, ['name', 'alias']);
  assert.deepEqual(errors.of('name'), ["'name' is needed."]);
  assert.deepEqual(errors.of('alias'), []);
  assert.deepEqual(errors.others, ["'version' is needed."]);
});

test('The words of the API give way to the labels, and other quotes stay', () => {
  const labels: Record<string, string> = { contentRootIds: 'Content', mediaRootIds: 'Media' };
  const labelOf = (field: string) => labels[field];
  assert.equal(withLabels("'contentRootIds' or 'mediaRootIds' must name one.", labelOf), 'Content or Media must name one.');
  assert.equal(withLabels("Take another than 'acme'.", labelOf), "Take another than 'acme'.");
});
