import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTexts, keep, kept, type Store } from './keep.js';

function storeOf(entries: Record<string, string> = {}): Store {
  const map = new Map(Object.entries(entries));
  return { getItem: (key) => map.get(key) ?? null, setItem: (key, value) => map.set(key, value), removeItem: (key) => map.delete(key) };
}

test('What one person keeps is theirs alone, and belongs to one list', () => {
  const store = storeOf();
  keep(store, 'anna', 'users', 'columns', ['name']);
  assert.deepEqual(kept(store, 'anna', 'users', 'columns', isTexts), ['name']);
  assert.equal(kept(store, 'bo', 'users', 'columns', isTexts), undefined);
  assert.equal(kept(store, 'anna', 'groups', 'columns', isTexts), undefined);
});

test('What makes no sense counts as nothing', () => {
  const key = 'our-user-access:anna:users:columns';
  for (const text of ['{', '"name"', '[1]', 'null']) {
    assert.equal(kept(storeOf({ [key]: text }), 'anna', 'users', 'columns', isTexts), undefined, text);
  }
});

test('A browser that keeps nothing is no reason to fail', () => {
  const closed = () => {
    throw new Error('denied');
  };
  const store: Store = { getItem: closed, setItem: closed, removeItem: closed };
  keep(store, 'anna', 'users', 'columns', ['name']);
  assert.equal(kept(store, 'anna', 'users', 'columns', isTexts), undefined);
});
