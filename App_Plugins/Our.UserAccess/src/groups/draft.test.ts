import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankGroup, draftOf } from './draft.js';

test('What nobody here knows goes back to the server as it came', () => {
  const group = {
    ...blankGroup(),
    sections: ['Another.Section'],
    permissions: ['Another.Verb'],
    granularPermissions: [{ context: 'Another', nodeId: null, node: null, verbs: ['Its.Verb'] }],
  };

  const draft = draftOf(group);

  assert.deepEqual(draft.sections, group.sections);
  assert.deepEqual(draft.permissions, group.permissions);
  assert.deepEqual(draft.granularPermissions, [{ context: 'Another', nodeId: null, verbs: ['Its.Verb'] }]);
});

test('A start node that is gone is none', () => {
  const draft = draftOf({ ...blankGroup(), documentStartNode: { id: null, name: null, state: 'missing' } });

  assert.equal(draft.documentStartNodeId, null);
});
