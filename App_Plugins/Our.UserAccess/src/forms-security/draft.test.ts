import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, saidIn, settingsOf } from './draft.js';
import type { FormsRecord } from './types.js';

test('Only a record over the groups can refuse what they give', () => {
  assert.deepEqual(settingsOf('override'), [null, 'allow', 'deny']);
  for (const mode of ['group', 'whole'] as const) {
    assert.ok(!settingsOf(mode).includes('deny'));
    assert.equal(saidIn(mode, 'deny'), null);
    assert.equal(saidIn(mode, 'allow'), 'allow');
  }
  assert.equal(saidIn('override', 'deny'), 'deny');
});

test('A folder that is gone stays in the draft until somebody takes it out', () => {
  const record = { mode: 'group', startFolders: [{ id: 'a', name: 'Acme' }, { id: 'b', name: null }] } as unknown as FormsRecord;
  assert.deepEqual(draftOf(record).startFolderIds, ['a', 'b']);
  assert.deepEqual(draftOf(record).entries, []);
});
