import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPassword } from './rules.js';

const none = { minLength: 4, requireDigit: false, requireLowercase: false, requireUppercase: false, requireNonLetterOrDigit: false };
const all = { minLength: 10, requireDigit: true, requireLowercase: true, requireUppercase: true, requireNonLetterOrDigit: true };

const unmet = (password: string, rules: typeof none) =>
  checkPassword(password, rules).filter(({ isMet }) => !isMet).map(({ rule }) => rule);

test('Only the rules that the site has are shown', () => {
  assert.deepEqual(checkPassword('', none).map(({ rule }) => rule), ['length']);
  assert.equal(checkPassword('', all).length, 5);
});

test('Each rule is kept or broken by itself', () => {
  assert.deepEqual(unmet('Abcdefgh1!', all), []);
  assert.deepEqual(unmet('abcdefgh1!', all), ['uppercase']);
  assert.deepEqual(unmet('ABCDEFGH1!', all), ['lowercase']);
  assert.deepEqual(unmet('Abcdefghi!', all), ['digit']);
  assert.deepEqual(unmet('Abcdefgh12', all), ['symbol']);
  assert.deepEqual(unmet('Ab1!', all), ['length']);
});
