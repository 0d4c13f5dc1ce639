import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../localization/en.js';
import { fieldLabel, isList, listDiff, valueText, type ValueTools } from './values.js';

const texts = en.ourUserAccess as Record<string, unknown>;

const tools: ValueTools = {
  term: (key) => (typeof texts[key.replace('ourUserAccess_', '')] === 'string' ? String(texts[key.replace('ourUserAccess_', '')]) : key),
  date: (date, options) => `${new Date(date).getDate()}${options?.timeStyle ? ' with time' : ''}`,
  verbLabel: (verb) => `verb ${verb}`,
  sectionLabel: (alias) => `section ${alias}`,
  languageName: (code) => `language ${code}`,
};
const said = (field: string, text: string) => valueText(field, { text, id: null }, tools);

test('Codes are said in words, each by what its field is', () => {
  assert.equal(said('verbs', 'Umb.Document.Read'), 'verb Umb.Document.Read');
  assert.equal(said('sections', 'Umb.Section.Media'), 'section Umb.Section.Media');
  assert.equal(said('cultures', 'da-DK'), 'language da-DK');
  assert.equal(said('enabled', 'true'), 'general_yes');
  assert.equal(said('effect', 'deny'), 'Not allowed');
  assert.equal(said('documentStartNode', 'root'), 'Everything');
  assert.equal(said('leave', 'away'), 'On leave');
  assert.equal(said('description', 'away'), 'away');
});

test('A permission on a page is said without the key that tells two pages apart', () => {
  assert.equal(said('granularPermissions', 'Home: sweet (0193f0a4-0000-7000-8000-000000000001): Umb.Document.Read'), 'Home: sweet: verb Umb.Document.Read');
});

test('An end is the last day before it, a beginning the day itself, and times of day count where they matter', () => {
  const midnight = new Date(2026, 2, 31).toISOString().replace('.000', '');
  assert.equal(said('until', midnight), '30');
  assert.equal(said('leaveUntil', midnight), '30');
  assert.equal(said('from', midnight), '31');
  assert.equal(said('until', new Date(2026, 2, 31, 15).toISOString()), '31 with time');
});

test('Of a list only what came and went is told; what was renamed stays', () => {
  const change = {
    field: 'groups',
    before: [{ text: 'Old name', id: '1' }, { text: 'Gone', id: '2' }],
    after: [{ text: 'New name', id: '1' }, { text: 'Come', id: '3' }],
  };
  assert.ok(isList(change));
  assert.deepEqual(listDiff(change), { added: [{ text: 'Come', id: '3' }], removed: [{ text: 'Gone', id: '2' }] });
});

test('Every field that has words is called by them; another by its own name', () => {
  for (const field of ['name', 'groups', 'enabled', 'hasEnded', 'contentRoots']) assert.notEqual(fieldLabel(field, tools), field);
  assert.equal(fieldLabel('somethingNew', tools), 'somethingNew');
});
