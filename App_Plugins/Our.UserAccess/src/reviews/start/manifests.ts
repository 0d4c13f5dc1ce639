import { GROUP_ENTITY_TYPE } from '../../groups/constants.js';
import { MANAGES_REVIEWS } from '../../shared/rights.js';
import { WORKSPACE_ENTITY_TYPE } from '../../workspaces/constants.js';
import { REVIEW_ICON, REVIEW_LIST_ENTITY_TYPE, REVIEW_ROOT_ENTITY_TYPE } from '../constants.js';
import { START_MODAL_ALIAS } from './start-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Review.Start',
    name: 'User Access Start Review Entity Action',
    weight: 90,
    api: () => import('./start.entity-action.js'),
    forEntityTypes: [REVIEW_ROOT_ENTITY_TYPE, REVIEW_LIST_ENTITY_TYPE, WORKSPACE_ENTITY_TYPE, GROUP_ENTITY_TYPE],
    meta: { icon: REVIEW_ICON, label: '#ourUserAccess_reviewStart', additionalOptions: true },
    conditions: [MANAGES_REVIEWS],
  },
  { type: 'modal', alias: START_MODAL_ALIAS, name: 'User Access Start Review Modal', element: () => import('./start-modal.element.js') },
];
