import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeName } from './node-names.js';

const localize = { term: (key: string, ...args: Array<unknown>) => [key, ...args].join(' ') };

test('A node that is there is called by its name', () => {
  assert.equal(nodeName({ id: '1', name: 'Home', state: 'present' }, localize), 'Home');
});

test('A node in the recycle bin or gone never looks as if it gave access', () => {
  assert.equal(nodeName({ id: '1', name: 'Home', state: 'trashed' }, localize), 'ourUserAccess_nodeTrashed Home');
  assert.equal(nodeName({ id: null, name: null, state: 'missing' }, localize), 'ourUserAccess_nodeMissing');
});
