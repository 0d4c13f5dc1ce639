import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodePath } from './node-path.js';

test('What somebody worked on leads to its page; what has none leads nowhere', () => {
  assert.equal(nodePath({ nodeId: '1', nodeKind: 'document' }), 'section/content/workspace/document/edit/1');
  assert.equal(nodePath({ nodeId: '1', nodeKind: 'media' }), 'section/media/workspace/media/edit/1');
  assert.equal(nodePath({ nodeId: '1', nodeKind: 'dataType' }), undefined);
  assert.equal(nodePath({ nodeId: null, nodeKind: 'document' }), undefined);
});
