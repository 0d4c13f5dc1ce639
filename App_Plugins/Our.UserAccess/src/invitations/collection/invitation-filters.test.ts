import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chipsOf, invitationFilters } from './invitation-filters.js';

const localize = { term: (key: string) => key.replace('ourUserAccess_', '') };
const filters = invitationFilters(localize, [{ value: 'g', label: 'Editors' }], []);

test('Every value that narrows the list down is a chip in words', () => {
  const chips = chipsOf({ filter: 'bo', choices: { state: ['failed'], group: ['g'], by: ['me'] } }, filters, localize);
  assert.deepEqual(
    chips.map(({ label }) => label),
    ['“bo”', 'state: invitation_failed', 'group: Editors', 'invitedBy: invitedByMe'],
  );
});

test('A value whose name is not known yet can be taken out all the same', () => {
  assert.deepEqual(chipsOf({ choices: { workspace: ['w'] } }, filters, localize), [{ name: 'workspace', value: 'w', label: 'workspace: w' }]);
});
