import { MENU_ALIAS } from '../../section/constants.js';
import { classicTreeView } from '../../shared/classic-tree-view.js';
import {
  REVIEW_ENTITY_TYPE,
  REVIEW_LIST_ENTITY_TYPE,
  REVIEW_MENU_ITEM_ALIAS,
  REVIEW_ROOT_ENTITY_TYPE,
  REVIEW_TREE_ALIAS,
  REVIEW_TREE_REPOSITORY_ALIAS,
} from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: REVIEW_TREE_REPOSITORY_ALIAS,
    name: 'User Access Reviews Tree Repository',
    api: () => import('./review-tree.repository.js'),
  },
  {
    type: 'tree',
    kind: 'default',
    alias: REVIEW_TREE_ALIAS,
    name: 'User Access Reviews Tree',
    meta: { repositoryAlias: REVIEW_TREE_REPOSITORY_ALIAS },
  },
  classicTreeView(REVIEW_TREE_ALIAS),
  {
    type: 'treeItem',
    kind: 'default',
    alias: 'Our.UserAccess.TreeItem.Reviews',
    name: 'User Access Reviews Tree Item',
    element: () => import('../../shared/components/counted-tree-item.element.js'),
    forEntityTypes: [REVIEW_ROOT_ENTITY_TYPE, REVIEW_LIST_ENTITY_TYPE, REVIEW_ENTITY_TYPE],
  },
  {
    // For everybody with the section: whoever was named as a reviewer needs no permission to see what is theirs.
    type: 'menuItem',
    kind: 'tree',
    alias: REVIEW_MENU_ITEM_ALIAS,
    name: 'User Access Reviews Menu Item',
    weight: 40,
    meta: { label: '#ourUserAccess_reviews', menus: [MENU_ALIAS], treeAlias: REVIEW_TREE_ALIAS },
  },
];
