import { SECTION_PATHNAME } from '../../section/constants.js';
import { MANAGES_GROUPS } from '../../shared/rights.js';
import { GROUP_COLLECTION_ALIAS, GROUP_COLLECTION_REPOSITORY_ALIAS, GROUP_ENTITY_TYPE, GROUP_TABLE_VIEW_ALIAS } from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: GROUP_COLLECTION_REPOSITORY_ALIAS,
    name: 'User Access Groups Collection Repository',
    api: () => import('../repository/group-collection.repository.js'),
  },
  {
    type: 'collection',
    alias: GROUP_COLLECTION_ALIAS,
    name: 'User Access Groups Collection',
    api: () => import('./group-collection.context.js'),
    element: () => import('./group-collection.element.js'),
    meta: { repositoryAlias: GROUP_COLLECTION_REPOSITORY_ALIAS },
  },
  {
    type: 'collectionView',
    alias: GROUP_TABLE_VIEW_ALIAS,
    name: 'User Access Groups Table',
    element: () => import('./group-table-view.element.js'),
    meta: { label: '#ourUserAccess_viewTable', icon: 'icon-table', pathName: 'table' },
    conditions: [{ alias: 'Umb.Condition.CollectionAlias', match: GROUP_COLLECTION_ALIAS }],
  },
  {
    type: 'collectionAction',
    kind: 'button',
    alias: 'Our.UserAccess.CollectionAction.Groups.Create',
    name: 'User Access Create Group Action',
    weight: 100,
    meta: { label: '#ourUserAccess_createGroup', href: `section/${SECTION_PATHNAME}/workspace/${GROUP_ENTITY_TYPE}/create` },
    conditions: [{ alias: 'Umb.Condition.CollectionAlias', match: GROUP_COLLECTION_ALIAS }, MANAGES_GROUPS],
  },
];
