import {
  REVIEW_ENTITY_TYPE,
  REVIEW_ICON,
  REVIEW_LIST_ENTITY_TYPE,
  REVIEW_LIST_WORKSPACE_ALIAS,
  REVIEW_ROOT_ENTITY_TYPE,
  REVIEW_ROOT_WORKSPACE_ALIAS,
  REVIEW_WORKSPACE_ALIAS,
} from '../constants.js';

const on = (...oneOf: Array<string>) => [{ alias: 'Umb.Condition.WorkspaceAlias' as const, oneOf }];

export const manifests: Array<UmbExtensionManifest> = [
  ...[
    { alias: REVIEW_ROOT_WORKSPACE_ALIAS, name: 'User Access Reviews Workspace', entityType: REVIEW_ROOT_ENTITY_TYPE },
    { alias: REVIEW_LIST_WORKSPACE_ALIAS, name: 'User Access Review List Workspace', entityType: REVIEW_LIST_ENTITY_TYPE },
  ].map(({ alias, name, entityType }) => ({
    type: 'workspace' as const,
    kind: 'routable' as const,
    alias,
    name,
    api: () => import('./review-list-workspace.context.js'),
    meta: { entityType },
  })),
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.ReviewList',
    name: 'User Access Review List View',
    element: () => import('../list/review-list-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_reviews', icon: REVIEW_ICON, pathname: 'reviews' },
    conditions: on(REVIEW_ROOT_WORKSPACE_ALIAS, REVIEW_LIST_WORKSPACE_ALIAS),
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: REVIEW_WORKSPACE_ALIAS,
    name: 'User Access Review Workspace',
    api: () => import('./review-workspace.context.js'),
    meta: { entityType: REVIEW_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Review.Campaign',
    name: 'User Access Review View',
    element: () => import('../campaign/campaign-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_review', icon: REVIEW_ICON, pathname: 'review' },
    conditions: on(REVIEW_WORKSPACE_ALIAS),
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Review.Items',
    name: 'User Access Review Decisions View',
    element: () => import('../items/items-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_reviewDecisions', icon: 'icon-list', pathname: 'decisions' },
    conditions: on(REVIEW_WORKSPACE_ALIAS),
  },
];
