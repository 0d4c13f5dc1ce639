import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link } from '../types.js';
import { weave } from './weave.js';

const link = (name: string, kind: Link['kind'] = 'group'): Link => ({ kind, id: name, name });
const drawn = (sentence: string, ...links: Array<Link>) =>
  weave(sentence, links).pieces.map(({ text, link: to }) => (to ? `[${text}]` : text)).join('');

test('A name in the sentence becomes a link', () => {
  assert.equal(drawn('Editors do not count here.', link('Editors')), '[Editors] do not count here.');
});

test('Several names keep their order', () => {
  const sentence = 'Anna holds Editors in Acme only.';
  assert.equal(drawn(sentence, link('Acme'), link('Editors'), link('Anna')), '[Anna] holds [Editors] in [Acme] only.');
});

test('A name inside a longer one is left to the longer one', () => {
  assert.equal(drawn('News archive and News', link('News'), link('News archive')), '[News archive] and [News]');
  assert.equal(drawn('Newsroom', link('News')), 'Newsroom');
});

test('A name is linked once, and what the sentence does not say comes last', () => {
  assert.equal(drawn('Acme, Acme', link('Acme')), '[Acme], Acme');
  assert.deepEqual(weave('Nobody.', [link('Acme'), link('')]).rest.map(({ name }) => name), ['Acme', '']);
});

test('Without links the sentence is left as it is', () => {
  assert.deepEqual(weave('No guardrail speaks here.', []).pieces, [{ text: 'No guardrail speaks here.' }]);
});
