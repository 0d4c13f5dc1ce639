import { SENDS_INVITATIONS } from '../../shared/rights.js';
import {
  USER_COLLECTION_ALIAS,
  USER_LIST_ENTITY_TYPE,
  USER_LIST_WORKSPACE_ALIAS,
  USER_ROOT_ENTITY_TYPE,
  USER_ROOT_WORKSPACE_ALIAS,
} from '../../users/constants.js';
import { INVITATION_COLLECTION_ALIAS, INVITATION_LIST_ENTITY_TYPE, INVITATION_ROOT_ENTITY_TYPE } from '../constants.js';
import { INVITE_MODAL_ALIAS } from './invite-modal.token.js';

const on = (match: string) => ({ alias: 'Umb.Condition.CollectionAlias' as const, match });

// The members of a group are a list of users, too, but not a place to invite some.
const IN_USERS = { alias: 'Umb.Condition.WorkspaceAlias' as const, oneOf: [USER_ROOT_WORKSPACE_ALIAS, USER_LIST_WORKSPACE_ALIAS] };

const button = (alias: string, ...conditions: Array<ReturnType<typeof on> | typeof IN_USERS>): UmbExtensionManifest => ({
  type: 'collectionAction',
  kind: 'button',
  alias,
  name: 'User Access Invite Action',
  weight: 200,
  api: () => import('./invite.collection-action.js'),
  meta: { label: '#ourUserAccess_invite' },
  conditions: [...conditions, SENDS_INVITATIONS],
});

export const manifests: Array<UmbExtensionManifest> = [
  button('Our.UserAccess.CollectionAction.Invitations.Invite', on(INVITATION_COLLECTION_ALIAS)),
  button('Our.UserAccess.CollectionAction.Users.Invite', on(USER_COLLECTION_ALIAS), IN_USERS),
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Invite',
    name: 'User Access Invite Entity Action',
    weight: 150,
    api: () => import('./invite.entity-action.js'),
    forEntityTypes: [INVITATION_ROOT_ENTITY_TYPE, INVITATION_LIST_ENTITY_TYPE, USER_ROOT_ENTITY_TYPE, USER_LIST_ENTITY_TYPE],
    meta: { icon: 'icon-message', label: '#ourUserAccess_invite', additionalOptions: true },
    conditions: [SENDS_INVITATIONS],
  },
  { type: 'modal', alias: INVITE_MODAL_ALIAS, name: 'User Access Invite Modal', element: () => import('./invite-modal.element.js') },
];
