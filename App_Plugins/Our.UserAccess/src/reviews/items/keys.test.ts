import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf, isWish, LEGEND } from './keys.js';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('Letters mean the same with and without caps lock', () => {
  assert.equal(press('y'), 'keep');
  assert.equal(press('Y', { shiftKey: true }), 'keep');
  assert.equal(press('R'), 'remove');
});

test('Moving with the shift key takes what lies between along', () => {
  assert.equal(press('ArrowDown'), 'down');
  assert.equal(press('ArrowDown', { shiftKey: true }), 'extendDown');
  assert.equal(press('K', { shiftKey: true }), 'extendUp');
});

test('What belongs to the browser stays with it', () => {
  assert.equal(press('r', { ctrlKey: true }), undefined);
  assert.equal(press('d', { metaKey: true }), undefined);
  assert.equal(press('ArrowUp', { altKey: true }), undefined);
  assert.equal(press('Tab'), undefined);
  assert.equal(press('a', { ctrlKey: true }), 'selectAll');
});

test('No two keys of the legend do the same, and every decision has one', () => {
  const said = LEGEND.map(([, what]) => what);
  assert.equal(new Set(said).size, said.length);
  for (const wish of ['keep', 'remove', 'shorten', 'follow', 'delegate', 'comment', 'undecided'] as const) {
    assert.ok(isWish(wish));
    assert.ok(said.includes(wish));
  }
});
