import { MENU_ALIAS } from '../../section/constants.js';
import { classicTreeView } from '../../shared/classic-tree-view.js';
import {
  GROUP_ENTITY_TYPE,
  GROUP_MENU_ITEM_ALIAS,
  GROUP_ROOT_ENTITY_TYPE,
  GROUP_TREE_ALIAS,
  GROUP_TREE_REPOSITORY_ALIAS,
} from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: GROUP_TREE_REPOSITORY_ALIAS,
    name: 'User Access Groups Tree Repository',
    api: () => import('./group-tree.repository.js'),
  },
  {
    type: 'tree',
    kind: 'default',
    alias: GROUP_TREE_ALIAS,
    name: 'User Access Groups Tree',
    meta: { repositoryAlias: GROUP_TREE_REPOSITORY_ALIAS },
  },
  classicTreeView(GROUP_TREE_ALIAS),
  {
    type: 'treeItem',
    kind: 'default',
    alias: 'Our.UserAccess.TreeItem.Groups',
    name: 'User Access Groups Tree Item',
    element: () => import('../../shared/components/counted-tree-item.element.js'),
    forEntityTypes: [GROUP_ROOT_ENTITY_TYPE, GROUP_ENTITY_TYPE],
  },
  {
    type: 'menuItem',
    kind: 'tree',
    alias: GROUP_MENU_ITEM_ALIAS,
    name: 'User Access Groups Menu Item',
    weight: 100,
    meta: { label: '#ourUserAccess_groups', menus: [MENU_ALIAS], treeAlias: GROUP_TREE_ALIAS },
  },
];
