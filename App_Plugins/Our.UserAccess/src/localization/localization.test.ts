import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assignments from '../assignments/texts/en.js';
import da from './da.js';
import de from './de.js';
import en from './en.js';
import nl from './nl.js';
import sv from './sv.js';
import audit from '../audit/texts/en.js';
import access from '../access/texts/en.js';
import person from '../users/texts/person/en.js';
import forms from '../forms-security/texts/en.js';
import groups from '../groups/texts/en.js';
import invitations from '../invitations/texts/en.js';
import reviews from '../reviews/texts/en.js';
import rules from '../rules/texts/en.js';
import bulk from '../users/bulk/texts/en.js';
import operations from '../operations/texts/en.js';
import overview from '../overview/texts/en.js';
import userList from '../users/collection/texts/en.js';
import workspaces from '../workspaces/texts/en.js';

const others = { da, sv, de, nl };
const keys = Object.keys(en.ourUserAccess).sort();
const early = (JSON.parse(readFileSync('../../package.manifest', 'utf8')) as { texts: Record<string, Record<string, string>> }).texts;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('localization') && !file.includes('/texts/') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

for (const [culture, { ourUserAccess: texts }] of Object.entries(others)) {
  test(`${culture} says everything that English says`, () => {
    assert.deepEqual(Object.keys(texts).sort(), keys);
    for (const [key, text] of Object.entries(texts)) {
      const english = en.ourUserAccess[key as keyof typeof en.ourUserAccess];
      assert.equal(typeof text, typeof english, key);
      if (typeof text === 'function') assert.equal(text.length, (english as () => string).length, key);
      if (typeof text === 'string') assert.notEqual(text.trim(), '', key);
    }
  });

  test(`${culture} counts one and many apart where English does`, () => {
    const counting = ['sentenceGroups', 'sentenceMembers', 'finding_lockedOut', 'finding_neverSignedIn', 'finding_groupsNobodyHolds', 'peopleCount', 'showEnded', 'timeLeft_days', 'failing', 'inviteStart', 'auditShown', 'auditMore', 'formsEntries', 'reviewWaits', 'reviewItems', 'reviewWithout'] as const;
    for (const key of counting) assert.notEqual(texts[key](1), texts[key](2).replace('2', '1'), key);
  });
}

test('No capability overrides the text of another', () => {
  for (const [key, text] of [access, assignments, audit, bulk, forms, groups, invitations, operations, overview, person, reviews, rules, userList, workspaces].flatMap((texts) => Object.entries(texts))) {
    assert.equal(en.ourUserAccess[key as keyof typeof en.ourUserAccess], text, key);
  }
});

test('The early texts are there in every language', () => {
  assert.deepEqual(Object.keys(early).sort(), ['en', ...Object.keys(others)].sort());
  for (const texts of Object.values(early)) assert.deepEqual(Object.keys(texts), Object.keys(early.en ?? {}));
});

test('Every text that is asked for by name exists', () => {
  const asked = sources.flatMap((source) => [...source.matchAll(/['"`#]ourUserAccess_(\w+)['"`]/g)].map((match) => match[1] ?? ''));
  const known = new Set([...keys, ...Object.keys(early.en ?? {})]);
  assert.ok(asked.length > 50);
  assert.deepEqual([...new Set(asked)].filter((key) => !known.has(key)), []);
});

test('Every text that exists is asked for', () => {
  const all = sources.join('\n');
  const families = [...all.matchAll(/ourUserAccess_(\w+_)\$\{/g)].map((match) => match[1] ?? '');
  const composed = (key: string) => families.some((family) => key.startsWith(family)) || /^(refused|missing|failed)(Headline|Text)$/.test(key);
  const unused = keys.filter((key) => !composed(key) && !new RegExp(`(ourUserAccess_${key}\\b|term\\('${key}'\\))`).test(all));
  assert.deepEqual(unused, []);
});
