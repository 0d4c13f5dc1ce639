import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeLines } from './lines.js';

const answer = (userName: string, nodeName: string, verb: string, after: 'allow' | 'deny') => ({ userName, nodeName, verb, verbTitle: verb, after });

test('Answers of one verb in one direction are one line, with each name once', () => {
  const lines = changeLines([
    answer('Anna', 'Home', 'Publish', 'allow'),
    answer('Anna', 'News', 'Publish', 'allow'),
    answer('Bo', 'Home', 'Publish', 'allow'),
  ]);
  assert.deepEqual(lines, [{ verb: 'Publish', verbTitle: 'Publish', gained: true, users: ['Anna', 'Bo'], nodes: ['Home', 'News'] }]);
});

test('What is lost is said before what is gained', () => {
  const lines = changeLines([answer('Anna', 'Home', 'Publish', 'allow'), answer('Anna', 'Home', 'Delete', 'deny')]);
  assert.deepEqual(lines.map(({ verb }) => verb), ['Delete', 'Publish']);
});
