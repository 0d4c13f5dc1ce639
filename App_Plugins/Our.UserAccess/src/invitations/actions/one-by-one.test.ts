import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InvitationDetail } from '../types.js';
import { countOf, doWith, withRepeated, type BulkResult } from './one-by-one.js';

const invitation = (isAllowed: boolean) =>
  ({ unique: 'i', name: 'Bo', email: 'bo@e.test', version: 3, actions: [{ name: 'resend', isAllowed, reason: isAllowed ? null : 'It was accepted.' }] }) as InvitationDetail;

test('What is not allowed is left out with its reason, and nothing is sent', async () => {
  let sent = false;
  const result = await doWith('i', 'resend', {
    read: async () => ({ data: invitation(false) }),
    act: async () => {
      sent = true;
      return { data: {} };
    },
  });
  assert.equal(sent, false);
  assert.deepEqual(result, { unique: 'i', name: 'Bo', state: 'skipped', sentence: 'It was accepted.' });
});

test('It is done with the invitation as it is now', async () => {
  const versions: Array<number> = [];
  const result = await doWith('i', 'resend', {
    read: async () => ({ data: invitation(true) }),
    act: async ({ version }) => {
      versions.push(version);
      return { data: {} };
    },
  });
  assert.equal(result.state, 'succeeded');
  assert.deepEqual(versions, [3]);
});

test('A refusal keeps the words of the server', async () => {
  const refused = { failure: { kind: 'conflict' as const, sentence: 'Somebody was faster.' } };
  const result = await doWith('i', 'resend', { read: async () => ({ data: invitation(true) }), act: async () => refused });
  assert.deepEqual([result.state, result.sentence], ['failed', 'Somebody was faster.']);
});

test('What is repeated takes the place of what failed', () => {
  const result = (unique: string, state: BulkResult['state']): BulkResult => ({ unique, name: unique, state, sentence: null });
  const results = [result('a', 'succeeded'), result('b', 'failed')];
  assert.deepEqual(withRepeated(results, result('b', 'succeeded')), [result('a', 'succeeded'), result('b', 'succeeded')]);
  assert.deepEqual(withRepeated(results, result('c', 'skipped')).map(({ unique }) => unique), ['a', 'b', 'c']);
  assert.deepEqual([countOf(results, 'failed'), countOf(results, 'skipped')], [1, 0]);
});
