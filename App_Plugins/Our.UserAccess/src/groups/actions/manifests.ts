import { elsewhereThan } from '../../shared/conditions/types.js';
import { MANAGES_GROUPS } from '../../shared/rights.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import {
  COMPARE_ENTITY_TYPE,
  COMPARE_WORKSPACE_ALIAS,
  COPY_MODAL_ALIAS,
  DELETION_MODAL_ALIAS,
  GROUP_ENTITY_TYPE,
  GROUP_ROOT_ENTITY_TYPE,
  GROUP_WORKSPACE_ALIAS,
} from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: DELETION_MODAL_ALIAS,
    name: 'User Access Delete Group Modal',
    element: () => import('./deletion-modal.element.js'),
  },
  { type: 'modal', alias: COPY_MODAL_ALIAS, name: 'User Access Copy Group Modal', element: () => import('./copy-modal.element.js') },
  {
    type: 'workspace',
    alias: COMPARE_WORKSPACE_ALIAS,
    name: 'User Access Compare Workspace',
    element: () => import('../compare/compare-page.element.js'),
    meta: { entityType: COMPARE_ENTITY_TYPE },
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Group.Create',
    name: 'User Access Create Group Entity Action',
    weight: 200,
    api: () => import('./create.action.js'),
    forEntityTypes: [GROUP_ROOT_ENTITY_TYPE],
    meta: { icon: 'icon-add', label: '#ourUserAccess_createGroup' },
    conditions: [MANAGES_GROUPS],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Group.Open',
    name: 'User Access Open Group Entity Action',
    // The weightiest action is also drawn as a button of its own beside the menu; that is not to be the bin.
    weight: 400,
    api: () => import('./open.action.js'),
    forEntityTypes: [GROUP_ENTITY_TYPE],
    meta: { icon: 'icon-edit', label: '#ourUserAccess_openGroup' },
    conditions: [elsewhereThan(GROUP_WORKSPACE_ALIAS)],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Group.Copy',
    name: 'User Access Copy Group Entity Action',
    weight: 300,
    api: () => import('./copy.action.js'),
    forEntityTypes: [GROUP_ENTITY_TYPE],
    meta: { icon: 'icon-documents', label: '#ourUserAccess_copyGroup', additionalOptions: true },
    conditions: [MANAGES_GROUPS],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Compare',
    name: 'User Access Compare Entity Action',
    weight: 200,
    api: () => import('./compare.action.js'),
    forEntityTypes: [GROUP_ENTITY_TYPE, USER_ENTITY_TYPE],
    meta: { icon: 'icon-split', label: '#ourUserAccess_compareWith' },
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Group.Delete',
    name: 'User Access Delete Group Entity Action',
    weight: 100,
    api: () => import('./delete.action.js'),
    forEntityTypes: [GROUP_ENTITY_TYPE],
    meta: { icon: 'icon-trash', label: '#actions_delete', additionalOptions: true },
    conditions: [MANAGES_GROUPS],
  },
];
