import type { Translated } from './types.js';
import assignments from '../assignments/texts/en.js';
import audit from '../audit/texts/en.js';
import access from '../access/texts/en.js';
import person from '../users/texts/person/en.js';
import forms from '../forms-security/texts/en.js';
import groupTexts from '../groups/texts/en.js';
import invitations from '../invitations/texts/en.js';
import reviews from '../reviews/texts/en.js';
import rules from '../rules/texts/en.js';
import sensitive from '../sensitive-data/texts/en.js';
import bulk from '../users/bulk/texts/en.js';
import overview from '../overview/texts/en.js';
import operations from '../operations/texts/en.js';
import userList from '../users/collection/texts/en.js';
import withheld from '../withheld/texts/en.js';
import workspaces from '../workspaces/texts/en.js';

/** English: the fallback, and the list of all texts. What is needed before this file has loaded stands in package.manifest. */
const en = {
  ourUserAccess: {
    ...assignments,
    ...access,
    ...audit,
    ...person,
    ...forms,
    ...groupTexts,
    ...invitations,
    ...reviews,
    ...rules,
    ...sensitive,
    ...bulk,
    ...operations,
    ...overview,
    ...userList,
    ...withheld,
    ...workspaces,
    users: 'Users',
    groups: 'Groups',
    group: 'Group',
    members: 'Members',
    profile: 'Profile',
    access: 'Access',
    permissions: 'Permissions',

    list_all: 'All',
    list_active: 'Active',
    list_invited: 'Invited',
    list_inactive: 'Inactive',
    list_disabled: 'Disabled',
    list_lockedOut: 'Locked out',
    list_api: 'API',
    title_all: 'All users',
    title_active: 'Active users',
    title_invited: 'Invited users',
    title_inactive: 'Inactive users',
    title_disabled: 'Disabled users',
    title_lockedOut: 'Locked-out users',
    title_api: 'API users',
    state: 'State',
    state_active: 'Active',
    state_invited: 'Invited',
    state_inactive: 'Inactive',
    state_disabled: 'Disabled',
    state_lockedOut: 'Locked out',
    flag_you: 'You',
    flag_superUser: 'Super user',
    flag_administrator: 'Administrator',
    flag_sensitiveData: 'Sees sensitive data',
    kind: 'Kind',
    kind_default: 'Person',
    kind_api: 'API',

    name: 'Name',
    alias: 'Alias',
    description: 'Description',
    id: 'Id',
    created: 'Created',
    updated: 'Last changed',
    lastLogin: 'Last sign-in',
    lastLockout: 'Last lockout',
    lastPasswordChange: 'Password last changed',
    failedLogins: 'Failed attempts since the last sign-in',
    signIn: 'Sign-in',
    never: 'Never',
    none: 'None',
    any: 'Any',
    protected: 'Protected',

    sections: 'Sections',
    noSections: 'No sections',
    languages: 'Languages',
    allLanguages: 'All languages',
    content: 'Content',
    media: 'Media',
    wholeTree: 'Everything',
    fromGroups: 'None of their own; those of the groups count',
    noStartNode: 'Nothing',
    ownStartNodes: 'Own start nodes',
    groupStartNodes: 'Start nodes of the groups',
    groupDetails: 'About this group',
    reach: 'Reach',
    noGroupsHeld: 'No groups',
    startNodes: 'Where it begins',
    sourceOwn: 'their own',
    heldIn: (group: string, place: string) => `${group} in ${place}`,
    heldEverywhere: (group: string) => `${group} everywhere`,
    heldUntil: (held: string, until: string) => `${held} (${until})`,
    moreGroups: (count: number) => `${count} more groups`,
    sentence_holds: (name: string, held: string) => `${name} holds ${held}.`,
    sentence_holdsNothing: (name: string) => `${name} holds no group now, and so may do nothing that groups give.`,
    sentence_cannotSignIn: (name: string) => `${name} cannot sign in, so none of this counts now.`,
    defaultPermissions: 'Default permissions',
    noPermissions: 'This group has no default permissions.',
    granularPermissions: 'Permissions on single pages',
    noGranular: 'No page has permissions of its own for this group.',
    explicitlyNothing: 'nothing at all',
    nodeMissing: 'This page is gone',
    nodeTrashed: (name: string) => `${name} (in the recycle bin)`,

    searchUsers: 'Search by name, e-mail or user name',
    searchGroups: 'Search by name or alias',
    findIn: (what: string) => `Find in ${what}`,
    clearChoice: 'Clear',
    clearFilters: 'Clear search and filters',
    noMatches: 'Nothing matches',
    noUsers: 'There is nobody here',
    noGroups: 'There are no groups yet',
    countAll: (total: string) => `${total} in all`,
    countRange: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    more: (count: number) => `and ${count} more`,
    fewer: 'Show fewer',
    viewAs: 'View as',
    viewTable: 'Table',
    viewCards: 'Cards',
    lastLoginOn: (date: string) => `Last sign-in ${date}`,
    neverLoggedIn: 'Has never signed in',
    back: 'Back to the list',

    refusedHeadline: 'You may not see this',
    refusedText: 'Your groups do not allow it. Ask an administrator if you need it.',
    missingHeadline: 'This is not here any more',
    missingText: 'It may have been deleted, or the address is wrong.',
    failedHeadline: 'This could not be loaded',
    failedText: 'The server did not answer as expected. Try again; if it keeps failing, its log says why.',
    retry: 'Try again',
    notSaved: 'This was not saved',
    seeFields: 'What is wrong stands at the fields below.',
    staleHeadline: 'Somebody changed this meanwhile',
    staleText: 'What you entered is still here. Take over their changes, look, and save again.',
    staleReload: 'Take over their changes',

    sentence_active: (name: string) => `${name} is active.`,
    sentence_invited: (name: string) => `${name} is invited and has not accepted yet.`,
    sentence_inactive: (name: string) => `${name} has an account and has never signed in.`,
    sentence_disabled: (name: string) => `${name} is disabled and cannot sign in.`,
    sentence_lockedOut: (name: string) => `${name} is locked out after too many failed attempts.`,
    sentenceGroups: (count: number) =>
      count === 0 ? 'Member of no group.' : count === 1 ? 'Member of one group.' : `Member of ${count} groups.`,
    sentenceMembers: (count: number) =>
      count === 0 ? 'Nobody holds this group.' : count === 1 ? 'One user holds this group.' : `${count} users hold this group.`,

    usersByState: 'Users by state',
    attention: 'May need somebody',
    attentionNone: 'Nothing waits for anybody.',
  },
};

export default en;

/** What every other language must say. */
export type Texts = { ourUserAccess: Translated<(typeof en)['ourUserAccess']> };
