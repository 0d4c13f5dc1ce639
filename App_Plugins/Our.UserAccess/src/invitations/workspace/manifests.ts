import {
  INVITATION_COLLECTION_ALIAS,
  INVITATION_ENTITY_TYPE,
  INVITATION_LIST_ENTITY_TYPE,
  INVITATION_LIST_WORKSPACE_ALIAS,
  INVITATION_ROOT_ENTITY_TYPE,
  INVITATION_ROOT_WORKSPACE_ALIAS,
  INVITATION_WORKSPACE_ALIAS,
} from '../constants.js';

const on = (...aliases: Array<string>) => [{ alias: 'Umb.Condition.WorkspaceAlias' as const, oneOf: aliases }];

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'workspace',
    kind: 'routable',
    alias: INVITATION_ROOT_WORKSPACE_ALIAS,
    name: 'User Access Invitations Workspace',
    api: () => import('./invitation-list-workspace.context.js'),
    meta: { entityType: INVITATION_ROOT_ENTITY_TYPE },
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: INVITATION_LIST_WORKSPACE_ALIAS,
    name: 'User Access Invitation List Workspace',
    api: () => import('./invitation-list-workspace.context.js'),
    meta: { entityType: INVITATION_LIST_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    kind: 'collection',
    alias: 'Our.UserAccess.WorkspaceView.InvitationList.Collection',
    name: 'User Access Invitation List View',
    meta: { label: '#ourUserAccess_invitations', icon: 'icon-message', pathname: 'invitations', collectionAlias: INVITATION_COLLECTION_ALIAS },
    conditions: on(INVITATION_ROOT_WORKSPACE_ALIAS, INVITATION_LIST_WORKSPACE_ALIAS),
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: INVITATION_WORKSPACE_ALIAS,
    name: 'User Access Invitation Workspace',
    api: () => import('./invitation-workspace.context.js'),
    meta: { entityType: INVITATION_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Invitation.Details',
    name: 'User Access Invitation View',
    element: () => import('./invitation-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_invitation', icon: 'icon-message', pathname: 'invitation' },
    conditions: on(INVITATION_WORKSPACE_ALIAS),
  },
];
