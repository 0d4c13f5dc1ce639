import type { AddressRules } from '../../shared/collection/address.js';
import { INVITATION_STATES, SIGN_IN_WAYS } from '../types.js';

export const INVITATION_ADDRESS = {
  choices: ['state', 'group', 'workspace', 'signIn', 'by'],
  values: { state: INVITATION_STATES, signIn: SIGN_IN_WAYS },
  sorts: ['name', 'email', 'state', 'createdAt', 'sentAt', 'expiresAt'],
  defaultSort: { orderBy: 'createdAt', orderDirection: 'descending' },
  pageSize: 50,
} satisfies AddressRules;
