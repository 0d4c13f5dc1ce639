import { SECTION_PATHNAME } from '../../section/constants.js';
import { MANAGES_WORKSPACES } from '../../shared/rights.js';
import {
  WORKSPACE_COLLECTION_ALIAS,
  WORKSPACE_COLLECTION_REPOSITORY_ALIAS,
  WORKSPACE_ENTITY_TYPE,
  WORKSPACE_TABLE_VIEW_ALIAS,
} from '../constants.js';

const onCollection = { alias: 'Umb.Condition.CollectionAlias' as const, match: WORKSPACE_COLLECTION_ALIAS };

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: WORKSPACE_COLLECTION_REPOSITORY_ALIAS,
    name: 'User Access Workspaces Collection Repository',
    api: () => import('../repository/workspace-collection.repository.js'),
  },
  {
    type: 'collection',
    alias: WORKSPACE_COLLECTION_ALIAS,
    name: 'User Access Workspaces Collection',
    api: () => import('./workspace-collection.context.js'),
    element: () => import('./workspace-collection.element.js'),
    meta: { repositoryAlias: WORKSPACE_COLLECTION_REPOSITORY_ALIAS },
  },
  {
    type: 'collectionView',
    alias: WORKSPACE_TABLE_VIEW_ALIAS,
    name: 'User Access Workspaces Table',
    element: () => import('./workspace-table-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_viewTable', icon: 'icon-table', pathName: 'table' },
    conditions: [onCollection],
  },
  {
    type: 'collectionAction',
    kind: 'button',
    alias: 'Our.UserAccess.CollectionAction.Workspaces.Create',
    name: 'User Access Create Workspace Action',
    weight: 100,
    meta: { label: '#ourUserAccess_createWorkspace', href: `section/${SECTION_PATHNAME}/workspace/${WORKSPACE_ENTITY_TYPE}/create` },
    conditions: [onCollection, MANAGES_WORKSPACES],
  },
];
