import { MENU_ALIAS } from '../../section/constants.js';
import { classicTreeView } from '../../shared/classic-tree-view.js';
import { SEES_INVITATIONS } from '../../shared/rights.js';
import {
  INVITATION_LIST_ENTITY_TYPE,
  INVITATION_MENU_ITEM_ALIAS,
  INVITATION_ROOT_ENTITY_TYPE,
  INVITATION_TREE_ALIAS,
  INVITATION_TREE_REPOSITORY_ALIAS,
} from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: INVITATION_TREE_REPOSITORY_ALIAS,
    name: 'User Access Invitations Tree Repository',
    api: () => import('./invitation-tree.repository.js'),
  },
  {
    type: 'tree',
    kind: 'default',
    alias: INVITATION_TREE_ALIAS,
    name: 'User Access Invitations Tree',
    meta: { repositoryAlias: INVITATION_TREE_REPOSITORY_ALIAS },
  },
  classicTreeView(INVITATION_TREE_ALIAS),
  {
    type: 'treeItem',
    kind: 'default',
    alias: 'Our.UserAccess.TreeItem.Invitations',
    name: 'User Access Invitations Tree Item',
    element: () => import('../../shared/components/counted-tree-item.element.js'),
    forEntityTypes: [INVITATION_ROOT_ENTITY_TYPE, INVITATION_LIST_ENTITY_TYPE],
  },
  {
    type: 'menuItem',
    kind: 'tree',
    alias: INVITATION_MENU_ITEM_ALIAS,
    name: 'User Access Invitations Menu Item',
    weight: 60,
    meta: { label: '#ourUserAccess_invitations', menus: [MENU_ALIAS], treeAlias: INVITATION_TREE_ALIAS },
    conditions: [SEES_INVITATIONS],
  },
];
