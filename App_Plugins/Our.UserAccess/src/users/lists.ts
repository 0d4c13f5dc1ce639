import type { UserList, UserState } from './types.js';

/** What a list of the tree means as a filter. */
export function choicesOfList(list: string | null | undefined): Record<string, Array<string>> {
  if (!list || list === 'all') return {};
  return list === 'api' ? { kind: ['api'] } : { state: [list] };
}

const ICONS: Record<UserList, string> = {
  all: 'icon-users',
  active: 'icon-user',
  invited: 'icon-message',
  inactive: 'icon-time',
  disabled: 'icon-block',
  lockedOut: 'icon-lock',
  api: 'icon-unplug',
};

export const iconOfList = (list: string) => ICONS[list as UserList] ?? 'icon-users';

type TagLook = { color: 'positive' | 'warning' | 'danger' | 'default'; look: 'primary' | 'secondary' };

const TAGS: Record<UserState, TagLook> = {
  active: { color: 'positive', look: 'secondary' },
  invited: { color: 'warning', look: 'primary' },
  inactive: { color: 'warning', look: 'primary' },
  disabled: { color: 'default', look: 'primary' },
  lockedOut: { color: 'danger', look: 'primary' },
};

export const tagOfState = (state: UserState): TagLook => TAGS[state] ?? { color: 'default', look: 'secondary' };
