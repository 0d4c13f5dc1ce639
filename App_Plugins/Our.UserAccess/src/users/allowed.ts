import type { UserAction, UserDetail } from './types.js';

/** What the server says about something that can be done with a person; what it does not speak of is not allowed. */
export const allowed = ({ actions }: Pick<UserDetail, 'actions'>, name: string): UserAction =>
  actions.find((action) => action.name === name) ?? { name, isAllowed: false, reason: null };
