import { INVITATION_COLLECTION_ALIAS, INVITATION_COLLECTION_REPOSITORY_ALIAS, INVITATION_TABLE_VIEW_ALIAS } from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: INVITATION_COLLECTION_REPOSITORY_ALIAS,
    name: 'User Access Invitations Collection Repository',
    api: () => import('../repository/invitation-collection.repository.js'),
  },
  {
    type: 'collection',
    alias: INVITATION_COLLECTION_ALIAS,
    name: 'User Access Invitations Collection',
    api: () => import('./invitation-collection.context.js'),
    element: () => import('./invitation-collection.element.js'),
    meta: { repositoryAlias: INVITATION_COLLECTION_REPOSITORY_ALIAS },
  },
  {
    type: 'collectionView',
    alias: INVITATION_TABLE_VIEW_ALIAS,
    name: 'User Access Invitations Table',
    element: () => import('./invitation-table-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_viewTable', icon: 'icon-table', pathName: 'table' },
    conditions: [{ alias: 'Umb.Condition.CollectionAlias', match: INVITATION_COLLECTION_ALIAS }],
  },
];
