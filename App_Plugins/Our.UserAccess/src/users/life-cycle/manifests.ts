import { elsewhereThan } from '../../shared/conditions/types.js';
import { USER_ENTITY_TYPE, USER_WORKSPACE_ALIAS } from '../constants.js';
import { PASSWORD_MODAL_ALIAS } from '../password/password-modal.token.js';
import { USER_ACTIONS } from './actions.js';
import { OFFBOARD_MODAL_ALIAS } from './offboard-modal.token.js';
import { PLAN_MODAL_ALIAS } from './plan-modal.token.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.User.Open',
    name: 'User Access Open User Entity Action',
    // The weightiest action is also drawn as a button of its own beside the menu; that is not to be one that changes something.
    weight: 1000,
    api: () => import('./open-user.action.js'),
    forEntityTypes: [USER_ENTITY_TYPE],
    meta: { icon: 'icon-edit', label: '#ourUserAccess_openUser' },
    conditions: [elsewhereThan(USER_WORKSPACE_ALIAS)],
  },
  ...USER_ACTIONS.map(
    (action, index) =>
      ({
        type: 'entityAction',
        alias: `Our.UserAccess.EntityAction.User.${action}`,
        name: `User Access ${action} User Entity Action`,
        weight: 900 - 10 * index,
        element: () => import('./user-action.element.js'),
        api: () => import('./user-action.js'),
        forEntityTypes: [USER_ENTITY_TYPE],
        meta: { action },
      }) as unknown as UmbExtensionManifest,
  ),
  { type: 'modal', alias: OFFBOARD_MODAL_ALIAS, name: 'User Access Offboard Modal', element: () => import('./offboard-modal.element.js') },
  { type: 'modal', alias: PLAN_MODAL_ALIAS, name: 'User Access Plan Modal', element: () => import('./plan-modal.element.js') },
  { type: 'modal', alias: PASSWORD_MODAL_ALIAS, name: 'User Access Password Modal', element: () => import('../password/password-modal.element.js') },
];
