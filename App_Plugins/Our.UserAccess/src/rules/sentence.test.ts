import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../localization/en.js';
import { blankRule } from './draft.js';
import { ruleSentence, ruleState, type SentenceTools } from './sentence.js';
import type { RuleItem } from './types.js';

const texts = en.ourUserAccess as Record<string, string | ((...args: Array<unknown>) => string)>;
const tools: SentenceTools = {
  term: (key, ...args) => {
    const text = texts[key.replace('ourUserAccess_', '')] ?? key;
    return typeof text === 'function' ? text(...args) : text;
  },
  date: (date, options) => new Intl.DateTimeFormat('en', options).format(new Date(date)),
  list: (values, options) => new Intl.ListFormat('en', options).format(values),
  verbLabel: (verb) => verb,
  languageName: (code) => code,
};

const rule = (change: Partial<RuleItem> = {}): RuleItem => ({
  ...blankRule(),
  unique: 'r',
  subject: { kind: 'group', id: 'g' },
  subjectName: 'Editors',
  nodeId: 'n',
  nodeName: 'Home',
  nodeKind: 'document',
  verbs: ['Umb.Document.Delete'],
  reach: 'node',
  version: 1,
  ...change,
});

test('A rule is said as a sentence, with its end', () => {
  const until = new Date(2026, 2, 2).toISOString();
  assert.equal(ruleSentence(rule({ until }), tools), 'Editors may not delete Home, until Mar 1, 2026.');
});

test('Nobody may is how it is said that everyone may not', () => {
  assert.equal(ruleSentence(rule({ subject: { kind: 'everyone' }, subjectName: null }), tools), 'Nobody may delete Home.');
});

test('What is denied is joined by or, what is allowed by and', () => {
  const verbs = ['Umb.Document.Delete', 'Umb.Document.Publish'];
  assert.equal(ruleSentence(rule({ verbs }), tools), 'Editors may not delete or publish Home.');
  assert.equal(ruleSentence(rule({ verbs, effect: 'allow', reach: 'below' }), tools), 'Editors may delete and publish everything below Home.');
});

test('All verbs on the whole site, for pages of some types, and a verb that nobody knows', () => {
  assert.equal(
    ruleSentence(rule({ verbs: ['*'], nodeId: null, nodeName: null, reach: 'branch', documentTypes: ['news'] }), tools),
    'Editors may not do anything with the whole site, only pages of the type news.',
  );
  assert.equal(ruleSentence(rule({ verbs: ['Acme.Approve'], effect: 'allow' }), tools), 'Editors may use “Acme.Approve” on Home.');
});

test('A rule is planned before its window, active in it and ended after', () => {
  const now = new Date('2026-06-15T00:00:00Z');
  assert.equal(ruleState(rule({ from: '2026-07-01T00:00:00Z' }), now), 'planned');
  assert.equal(ruleState(rule({ from: '2026-06-15T00:00:00Z', until: '2026-06-16T00:00:00Z' }), now), 'active');
  assert.equal(ruleState(rule({ until: '2026-06-15T00:00:00Z' }), now), 'ended');
});
