import type { AddressRules } from '../../shared/collection/address.js';
import { USER_STATES } from '../types.js';
import { FILTER_FLAGS } from './flags.js';

export const USER_COLUMNS = [
  'name',
  'email',
  'userName',
  'kind',
  'groups',
  'workspaces',
  'state',
  'twoFactor',
  'flags',
  'language',
  'accessUntil',
  'lastLoginDate',
  'createDate',
  'updateDate',
] as const;
export type UserColumn = (typeof USER_COLUMNS)[number];

export const USER_ADDRESS = {
  choices: ['state', 'group', 'workspace', 'kind', 'signIn', 'twoFactor', 'flag'],
  values: { state: USER_STATES, kind: ['default', 'api'], twoFactor: ['on', 'off'], flag: FILTER_FLAGS },
  sorts: ['name', 'email', 'userName', 'state', 'kind', 'groups', 'workspaces', 'language', 'createDate', 'updateDate', 'lastLoginDate', 'twoFactor'],
  defaultSort: { orderBy: 'name', orderDirection: 'ascending' },
  pageSize: 50,
  columns: {
    list: 'users',
    all: USER_COLUMNS,
    standard: ['name', 'groups', 'state', 'lastLoginDate', 'createDate'],
    fixed: ['name'],
  },
} satisfies AddressRules;
