import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownerOf } from './verb-owner.js';

test('A verb belongs to what stands before its thing and its action', () => {
  assert.equal(ownerOf('Acme.Shop.Orders.Read'), 'Acme.Shop');
  assert.equal(ownerOf('Umb.Document.Read'), 'Umb');
});

test('A verb without parts belongs to itself', () => {
  assert.equal(ownerOf('A'), 'A');
  assert.equal(ownerOf('Acme.Read'), 'Acme');
});
