import { CREATES_USERS } from '../../shared/rights.js';
import { USER_COLLECTION_ALIAS, USER_LIST_ENTITY_TYPE, USER_ROOT_ENTITY_TYPE, USER_ROOT_WORKSPACE_ALIAS, USER_LIST_WORKSPACE_ALIAS } from '../constants.js';
import { CREATE_MODAL_ALIAS } from './create-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'collectionAction',
    kind: 'button',
    alias: 'Our.UserAccess.CollectionAction.Users.Create',
    name: 'User Access Create User Action',
    weight: 100,
    api: () => import('./create-user.action.js'),
    meta: { label: '#ourUserAccess_createUser' },
    conditions: [
      { alias: 'Umb.Condition.CollectionAlias', match: USER_COLLECTION_ALIAS },
      // The members of a group are a list of users, too, but not a place to make some.
      { alias: 'Umb.Condition.WorkspaceAlias', oneOf: [USER_ROOT_WORKSPACE_ALIAS, USER_LIST_WORKSPACE_ALIAS] },
      CREATES_USERS,
    ],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.User.Create',
    name: 'User Access Create User Entity Action',
    weight: 200,
    api: () => import('./create-user.entity-action.js'),
    forEntityTypes: [USER_ROOT_ENTITY_TYPE, USER_LIST_ENTITY_TYPE],
    meta: { icon: 'icon-add', label: '#ourUserAccess_createUser', additionalOptions: true },
    conditions: [CREATES_USERS],
  },
  { type: 'modal', alias: CREATE_MODAL_ALIAS, name: 'User Access Create User Modal', element: () => import('./create-modal.element.js') },
];
