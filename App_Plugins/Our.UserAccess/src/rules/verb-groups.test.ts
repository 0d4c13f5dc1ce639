import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbGroups } from './verb-groups.js';

const registered = [{ verbs: ['Umb.Document.Publish'] }, { verbs: ['Umb.Document.Move'], group: 'structure' }];
const names = (groups: ReturnType<typeof verbGroups>) => groups.map(({ name }) => name);

test('A page offers the verbs of pages, a media item those of media, the whole site both', () => {
  assert.deepEqual(names(verbGroups(registered, 'document', [])), ['general', 'structure']);
  assert.deepEqual(names(verbGroups(registered, 'media', [])), ['media']);
  assert.deepEqual(names(verbGroups(registered, undefined, [])), ['general', 'structure', 'media']);
});

test('A verb that a rule names and nobody registers is kept', () => {
  const groups = verbGroups(registered, 'document', ['Acme.Approve', 'Umb.Document.Move', '*']);
  assert.deepEqual(groups.at(-1), { name: 'other', verbs: ['Acme.Approve'] });
});
