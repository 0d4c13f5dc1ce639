import {
  USER_CARD_VIEW_ALIAS,
  USER_COLLECTION_ALIAS,
  USER_COLLECTION_REPOSITORY_ALIAS,
  USER_TABLE_VIEW_ALIAS,
} from '../constants.js';

const conditions = [{ alias: 'Umb.Condition.CollectionAlias' as const, match: USER_COLLECTION_ALIAS }];

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: USER_COLLECTION_REPOSITORY_ALIAS,
    name: 'User Access Users Collection Repository',
    api: () => import('../repository/user-collection.repository.js'),
  },
  {
    type: 'collection',
    alias: USER_COLLECTION_ALIAS,
    name: 'User Access Users Collection',
    api: () => import('./user-collection.context.js'),
    element: () => import('./user-collection.element.js'),
    meta: { repositoryAlias: USER_COLLECTION_REPOSITORY_ALIAS },
  },
  {
    type: 'collectionView',
    alias: USER_TABLE_VIEW_ALIAS,
    name: 'User Access Users Table',
    element: () => import('./user-table-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_viewTable', icon: 'icon-table', pathName: 'table' },
    conditions,
  },
  {
    type: 'collectionView',
    alias: USER_CARD_VIEW_ALIAS,
    name: 'User Access Users Cards',
    element: () => import('./user-card-view.element.js'),
    weight: 100,
    meta: { label: '#ourUserAccess_viewCards', icon: 'icon-grid', pathName: 'cards' },
    conditions,
  },
];
