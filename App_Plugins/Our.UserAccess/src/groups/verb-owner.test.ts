import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownerOf } from './verb-owner.js';

test('A verb belongs to what stands before its thing and its action', () => {
  assert.equal(ownerOf('Acme.Shop.Orders.Read'), 'Acme.Shop');
  assert.equal(ownerOf('Umb.Document.Read'), 'Umb');
});

test('A verb of one thing belongs to what stands before it', () => assert.equal(ownerOf('Acme.Read'), 'Acme'));

test('A letter tells nobody whose it is', () => assert.equal(ownerOf('A'), undefined));
