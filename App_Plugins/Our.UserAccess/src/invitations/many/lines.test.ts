import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTable, lineOfRow, peopleOf, tableOf, type Common } from './lines.js';

const common: Common = { signIn: 'password', groups: [], workspaces: [], languageIsoCode: '', accessUntil: null };
const of = (text: string) => peopleOf(text).map(({ name, email }) => [name, email]);

test('Each line is somebody, however it is written', () => {
  const text = ['Anna Berg <anna@e.test>', 'bo@e.test', 'Cai Dahl, cai@e.test', 'dan@e.test;Dan Eg', 'Eva Falk eva@e.test', '"Gad, Finn" <finn@e.test>'];
  assert.deepEqual(of(text.join('\r\n')), [
    ['Anna Berg', 'anna@e.test'],
    ['Bo', 'bo@e.test'],
    ['Cai Dahl', 'cai@e.test'],
    ['Dan Eg', 'dan@e.test'],
    ['Eva Falk', 'eva@e.test'],
    ['Gad, Finn', 'finn@e.test'],
  ]);
});

test('Several in a line are several, as mail programs copy them', () => {
  assert.deepEqual(of('Anna <anna@e.test>; Berg, Bo <bo@e.test>'), [
    ['Anna', 'anna@e.test'],
    ['Berg, Bo', 'bo@e.test'],
  ]);
  assert.deepEqual(of('anna.berg@e.test, bo@e.test'), [
    ['Anna Berg', 'anna.berg@e.test'],
    ['Bo', 'bo@e.test'],
  ]);
});

test('A broken line is kept as it is, so that it is complained of and not left out', () => {
  assert.deepEqual(of('Anna <anna at e.test>'), [['Anna', 'anna at e.test']]);
  assert.deepEqual(of('nobody'), [['', 'nobody']]);
});

test('A complaint leads to the line that somebody pasted, empty lines counted', () => {
  const people = peopleOf('anna@e.test\n\n\nnobody');
  assert.equal(lineOfRow(people, 3), 4);
});

test('A table is known by its heading', () => {
  assert.equal(isTable('\uFEFFName;Email;Groups\r\nAnna;anna@e.test;'), true);
  assert.equal(isTable('Anna, anna@e.test'), false);
});

test('What is common to all stands in every row, and nothing in a name breaks the table', () => {
  const people = peopleOf('"Berg, ""Anna"" B" <anna@e.test>');
  const table = tableOf(people, { ...common, groups: ['Editors', 'Writers, local'], workspaces: ['Acme'], accessUntil: '2026-11-30T23:00:00.000Z' });
  const [heading, row] = table.split('\r\n');
  assert.equal(heading, 'name,email,groups,workspaces,language,accessUntil,signIn');
  assert.equal(row, '"Berg, """"Anna"""" B",anna@e.test,"Editors|Writers, local",Acme,,2026-11-30T23:00:00.000Z,password');
});
