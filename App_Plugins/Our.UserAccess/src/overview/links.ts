import { AUDIT_ENTITY_TYPE } from '../audit/constants.js';
import { GROUP_ENTITY_TYPE, GROUP_ROOT_ENTITY_TYPE } from '../groups/constants.js';
import { INVITATION_ENTITY_TYPE, INVITATION_LIST_ENTITY_TYPE } from '../invitations/constants.js';
import { REVIEW_ENTITY_TYPE, REVIEW_ROOT_ENTITY_TYPE } from '../reviews/constants.js';
import { workspacePath } from '../section/constants.js';
import { USER_ENTITY_TYPE, USER_LIST_ENTITY_TYPE } from '../users/constants.js';
import { WORKSPACE_ENTITY_TYPE, WORKSPACE_ROOT_ENTITY_TYPE } from '../workspaces/constants.js';
import type { FindingItem, Fix } from './types.js';

/** What a list calls the words of the server. */
const PARTS: Record<string, (value: string) => [string, string]> = {
  signedInBefore: (value) => ['signIn', `before-${value}`],
  twoFactor: (value) => ['twoFactor', value === 'true' ? 'on' : 'off'],
};

/** The list where a finding is mended, narrowed to those it is about; nothing where no list can be. */
export function fixPath({ kind, query }: Pick<Fix, 'kind' | 'query'>): string | undefined {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => PARTS[name]?.(value) ?? [name, value])).toString();
  switch (kind) {
    case 'users':
      return search ? `${workspacePath(USER_LIST_ENTITY_TYPE, 'all')}?${search}` : undefined;
    case 'invitations':
      return `${workspacePath(INVITATION_LIST_ENTITY_TYPE, query['state'] ?? 'all')}`;
    case 'groups':
      return workspacePath(GROUP_ROOT_ENTITY_TYPE, null);
    case 'workspaces':
      return workspacePath(WORKSPACE_ROOT_ENTITY_TYPE, null);
    case 'reviews':
      return workspacePath(REVIEW_ROOT_ENTITY_TYPE, null);
    case 'audit':
      return workspacePath(AUDIT_ENTITY_TYPE);
    default:
      return undefined;
  }
}

const PAGES: Record<string, string> = {
  user: USER_ENTITY_TYPE,
  group: GROUP_ENTITY_TYPE,
  workspace: WORKSPACE_ENTITY_TYPE,
  invitation: INVITATION_ENTITY_TYPE,
  review: REVIEW_ENTITY_TYPE,
};

/** The page of one of those that a finding is about; nothing where it has none. */
export function itemPath({ subjectKind, id }: Pick<FindingItem, 'subjectKind' | 'id'>): string | undefined {
  const type = PAGES[subjectKind];
  return type && workspacePath(type, id);
}
