import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { packageManifest, repository } from './paths.mjs';
import { umbracoPackage } from './umbraco-package.mjs';

const card = JSON.parse(readFileSync(packageManifest, 'utf8'));
const made = umbracoPackage(card);

test('The package file says what the identity card says', () => {
  for (const field of ['id', 'name', 'version', 'allowPublicAccess', 'allowTelemetry']) {
    assert.deepEqual(made[field], card[field], field);
  }
});

test('The section is in the JSON so that its tab paints before the bundle has loaded', () => {
  const section = made.extensions.find((extension) => extension.type === 'section');
  assert.equal(section.alias, card.section.alias);
  assert.equal(section.meta.pathname, card.section.pathname);
  assert.equal(section.conditions[0].match, card.section.alias);
});

test('Every path in the package file starts with a slash, as the client requires', () => {
  for (const { js } of made.extensions) assert.ok(js === undefined || js.startsWith('/'));
});

test('Every extension has an alias of its own', () => {
  const aliases = made.extensions.map((extension) => extension.alias);
  assert.equal(new Set(aliases).size, aliases.length);
});

test('The version is the one that the assemblies carry', () => {
  const props = readFileSync(resolve(repository, 'Directory.Build.props'), 'utf8');
  assert.equal(card.version, /<Version>(.+)<\/Version>/.exec(props)?.[1]);
});
