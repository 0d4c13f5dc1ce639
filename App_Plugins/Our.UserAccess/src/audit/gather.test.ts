import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather } from './gather.js';
import type { AuditEvent } from './types.js';

const event = (sequence: number, correlationId: string | null, day = 5) =>
  ({ sequence, correlationId, at: new Date(2026, 2, day, 12).toISOString() }) as AuditEvent;

const shape = (events: Array<AuditEvent>) =>
  gather(events).map(({ day, gathered }) => [day, ...gathered.map(({ lead, rest }) => [lead, ...rest].map(({ sequence }) => sequence))]);

test('Neighbours of one action are one entry; what stands alone stays alone', () => {
  assert.deepEqual(shape([event(5, null), event(4, 'a'), event(3, 'a'), event(2, 'b'), event(1, null)]), [['2026-03-05', [5], [4, 3], [2], [1]]]);
});

test('Each day stands for itself, even in the middle of an action', () => {
  assert.deepEqual(shape([event(2, 'a', 6), event(1, 'a', 5)]), [
    ['2026-03-06', [2]],
    ['2026-03-05', [1]],
  ]);
});

test('Nothing makes no day', () => assert.deepEqual(gather([]), []));
