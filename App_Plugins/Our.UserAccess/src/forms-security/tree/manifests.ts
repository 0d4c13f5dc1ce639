import { MENU_ALIAS } from '../../section/constants.js';
import { classicTreeView } from '../../shared/classic-tree-view.js';
import { SEES_FORMS, SEES_USERS } from '../../shared/rights.js';
import {
  FORMS_GROUP_ENTITY_TYPE,
  FORMS_LIST_ENTITY_TYPE,
  FORMS_MENU_ITEM_ALIAS,
  FORMS_ROOT_ENTITY_TYPE,
  FORMS_TREE_ALIAS,
  FORMS_TREE_REPOSITORY_ALIAS,
  FORMS_USER_ENTITY_TYPE,
} from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: FORMS_TREE_REPOSITORY_ALIAS,
    name: 'User Access Forms Security Tree Repository',
    api: () => import('./forms-tree.repository.js'),
  },
  {
    type: 'tree',
    kind: 'default',
    alias: FORMS_TREE_ALIAS,
    name: 'User Access Forms Security Tree',
    meta: { repositoryAlias: FORMS_TREE_REPOSITORY_ALIAS },
  },
  classicTreeView(FORMS_TREE_ALIAS),
  {
    type: 'treeItem',
    kind: 'default',
    alias: 'Our.UserAccess.TreeItem.Forms',
    name: 'User Access Forms Security Tree Item',
    forEntityTypes: [FORMS_ROOT_ENTITY_TYPE, FORMS_LIST_ENTITY_TYPE, FORMS_GROUP_ENTITY_TYPE, FORMS_USER_ENTITY_TYPE],
  },
  {
    type: 'menuItem',
    kind: 'tree',
    alias: FORMS_MENU_ITEM_ALIAS,
    name: 'User Access Forms Security Menu Item',
    weight: 55,
    meta: { label: '#ourUserAccess_formsSecurity', menus: [MENU_ALIAS], treeAlias: FORMS_TREE_ALIAS },
    conditions: [SEES_FORMS, SEES_USERS],
  },
];
