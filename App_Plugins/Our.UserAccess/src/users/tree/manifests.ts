import { MENU_ALIAS } from '../../section/constants.js';
import { classicTreeView } from '../../shared/classic-tree-view.js';
import {
  USER_LIST_ENTITY_TYPE,
  USER_MENU_ITEM_ALIAS,
  USER_ROOT_ENTITY_TYPE,
  USER_TREE_ALIAS,
  USER_TREE_REPOSITORY_ALIAS,
} from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: USER_TREE_REPOSITORY_ALIAS,
    name: 'User Access Users Tree Repository',
    api: () => import('./user-tree.repository.js'),
  },
  {
    type: 'tree',
    kind: 'default',
    alias: USER_TREE_ALIAS,
    name: 'User Access Users Tree',
    meta: { repositoryAlias: USER_TREE_REPOSITORY_ALIAS },
  },
  classicTreeView(USER_TREE_ALIAS),
  {
    type: 'treeItem',
    kind: 'default',
    alias: 'Our.UserAccess.TreeItem.Users',
    name: 'User Access Users Tree Item',
    element: () => import('../../shared/components/counted-tree-item.element.js'),
    forEntityTypes: [USER_ROOT_ENTITY_TYPE, USER_LIST_ENTITY_TYPE],
  },
  {
    type: 'menuItem',
    kind: 'tree',
    alias: USER_MENU_ITEM_ALIAS,
    name: 'User Access Users Menu Item',
    weight: 200,
    meta: { label: '#ourUserAccess_users', menus: [MENU_ALIAS], treeAlias: USER_TREE_ALIAS },
  },
];
