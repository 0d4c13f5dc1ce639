import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import texts from './texts/en.js';
import en from '../localization/en.js';
import { auditSentence, type SentenceTools } from './sentence.js';
import type { AuditEvent } from './types.js';

const source = readFileSync('../../src/Our.UserAccess/Audit/Contracts/AuditActions.cs', 'utf8');
const actions = [...source.matchAll(/const string \w+ = "([^"]+)"/g)].map((match) => match[1] ?? '');
const known = en.ourUserAccess as Record<string, unknown>;

const tools: SentenceTools = {
  term: (key, ...args) => {
    const text = known[key.replace('ourUserAccess_', '')];
    return typeof text === 'function' ? text(...args) : typeof text === 'string' ? text : key;
  },
  verbLabel: (verb) => verb.split('.').at(-1)?.toLowerCase() ?? verb,
};

const event = (change: Partial<AuditEvent>): AuditEvent => ({
  id: '1',
  sequence: 1,
  at: '2026-03-01T12:00:00Z',
  actor: { id: '2', name: 'Ada Admin', kind: 'person' },
  action: 'group.changed',
  subject: { kind: 'group', id: '3', name: 'Editors' },
  changes: [],
  reason: null,
  correlationId: null,
  place: null,
  address: null,
  noticedLater: false,
  ...change,
});

const acme = { workspaceId: '9', workspaceName: 'Acme', nodeId: null, nodeName: null };

test('Every action of the server has a sentence, and words for the filter', () => {
  assert.ok(actions.length >= 12);
  for (const action of actions) {
    const [kind = '', verb = ''] = action.split('.');
    for (const key of [`audited_${kind}_${verb}`, `auditKind_${kind}`, `auditVerb_${verb}`]) assert.ok(key in texts, `${action} lacks ${key}`);
    assert.ok(!/undefined|ourUserAccess|\w+\.\w+/.test(auditSentence(event({ action }), tools)), action);
  }
});

test('Who did what to whom, and where', () => {
  assert.equal(auditSentence(event({}), tools), 'Ada Admin changed the group Editors');
  const changes = [
    { field: 'user', before: [], after: [{ text: 'Anna Berg', id: '4' }] },
    { field: 'group', before: [], after: [{ text: 'Editors', id: '3' }] },
  ];
  assert.equal(auditSentence(event({ action: 'assignment.created', changes, place: acme }), tools), 'Ada Admin gave Anna Berg the group Editors in Acme');
  const gone = changes.map(({ field, after }) => ({ field, before: after, after: [] }));
  assert.equal(auditSentence(event({ action: 'assignment.deleted', changes: gone }), tools), 'Ada Admin took the group Editors from Anna Berg');
});

test('A rule is called by what it says', () => {
  const rule = event({ action: 'rule.deleted', subject: { kind: 'rule', id: '5', name: 'deny Umb.Document.Delete, Umb.Document.Move, everyone' } });
  assert.equal(auditSentence(rule, tools), 'Ada Admin deleted a rule: Not allowed: delete, move – everyone');
});

test('Where nobody is known, the sentence still has somebody who did it', () => {
  const by = (kind: AuditEvent['actor']['kind']) => auditSentence(event({ actor: { id: null, name: '', kind } }), tools);
  assert.equal(by('unknown'), 'Somebody changed the group Editors');
  assert.equal(by('system'), 'The site changed the group Editors');
  assert.equal(by('bulk'), 'Somebody changed the group Editors');
});

test('What nobody has words for is said by its code', () => {
  assert.equal(auditSentence(event({ action: 'moon.landed' }), tools), 'Ada Admin: moon.landed, Editors');
});
