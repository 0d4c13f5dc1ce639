import type { UserDetail } from '../types.js';

/** What can be done with somebody from the menus, in the order in which it stands there. */
export const USER_ACTIONS = ['enable', 'unlock', 'password', 'plan', 'signOut', 'disable', 'offboard', 'anonymise', 'delete'] as const;
export type UserActionAlias = (typeof USER_ACTIONS)[number];

export const ICONS: Record<UserActionAlias, string> = {
  enable: 'icon-check',
  unlock: 'icon-unlocked',
  password: 'icon-key',
  plan: 'icon-calendar',
  signOut: 'icon-power',
  disable: 'icon-block',
  offboard: 'icon-door-open',
  anonymise: 'icon-user-glasses',
  delete: 'icon-trash',
};

/** What the server calls the permission behind an action. */
export const permissionOf = (action: UserActionAlias) => (action === 'plan' ? 'lifeCycle' : action);

/** Whether an action means anything for somebody as they are; one that would change nothing is not shown at all. */
export function applies(action: UserActionAlias, { state, kind, signInMethod, offboarding }: Pick<UserDetail, 'state' | 'kind' | 'signInMethod' | 'offboarding'>): boolean {
  switch (action) {
    case 'enable':
      return state === 'disabled';
    case 'disable':
      return state !== 'disabled';
    case 'unlock':
      return state === 'lockedOut';
    case 'signOut':
      return kind !== 'api' && state === 'active';
    case 'password':
      return kind !== 'api' && signInMethod !== 'singleSignOn';
    case 'offboard':
      return !offboarding;
    default:
      return true;
  }
}
