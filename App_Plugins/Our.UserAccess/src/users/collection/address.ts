import type { AddressRules } from '../../shared/collection/address.js';

export const USER_ADDRESS: AddressRules = {
  choices: ['state', 'group'],
  sorts: ['name', 'email', 'lastLoginDate', 'createDate'],
  defaultSort: { orderBy: 'name', orderDirection: 'ascending' },
  pageSize: 50,
};
