import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, isKnown, withEntries } from './granular.js';

const DOCUMENT = 'DocumentPermissionPresentationModel';
const PROPERTY = 'DocumentPropertyValuePermissionPresentationModel';
const drafts = [
  { context: 'Document', nodeId: 'home', verbs: [] },
  { context: 'DocumentTypeProperty', nodeId: 'page', verbs: ['title|Read', 'title|Write', 'body|'] },
  { context: 'Another.Package', nodeId: null, verbs: ['Its.Verb'] },
];

test('A property value stands for its property, with nothing where nothing is allowed', () => {
  assert.deepEqual(
    entriesOf(PROPERTY, drafts).map(({ propertyType, verbs }) => [propertyType?.id, verbs]),
    [['title', ['Read', 'Write']], ['body', []]],
  );
});

test('What an editor gives back replaces its own kind alone', () => {
  const changed = withEntries(DOCUMENT, drafts, []);
  assert.deepEqual(changed.map(({ context }) => context), ['DocumentTypeProperty', 'Another.Package']);
});

test('Entries go through an editor and come back as they were', () => {
  for (const schema of [DOCUMENT, PROPERTY]) {
    const back = withEntries(schema, drafts, entriesOf(schema, drafts));
    assert.deepEqual(entriesOf(schema, back), entriesOf(schema, drafts));
  }
});

test('A context without an editor is known to nobody', () => assert.deepEqual(drafts.map(isKnown), [true, true, false]));
