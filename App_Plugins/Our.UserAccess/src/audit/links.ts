import { GROUP_ENTITY_TYPE } from '../groups/constants.js';
import { INVITATION_ENTITY_TYPE } from '../invitations/constants.js';
import { workspacePath } from '../section/constants.js';
import { USER_ENTITY_TYPE } from '../users/constants.js';
import { WORKSPACE_ENTITY_TYPE } from '../workspaces/constants.js';
import type { AuditEvent, AuditValue } from './types.js';

const PAGES: Record<string, string> = {
  user: USER_ENTITY_TYPE,
  plan: USER_ENTITY_TYPE,
  group: GROUP_ENTITY_TYPE,
  workspace: WORKSPACE_ENTITY_TYPE,
  invitation: INVITATION_ENTITY_TYPE,
};

/** What the values of a field are, where these have pages. */
const NAMED: Record<string, string> = { user: 'user', managers: 'user', group: 'group', groups: 'group', workspace: 'workspace' };

/** The page of something; undefined where it has none. */
export function pageOf(kind: string, id: string | null): string | undefined {
  const page = PAGES[kind];
  return page && id ? workspacePath(page, id) : undefined;
}

/** What was deleted has no page any longer. */
export const subjectPath = ({ action, subject: { kind, id } }: AuditEvent) =>
  action === `${kind}.deleted` && kind !== 'plan' ? undefined : pageOf(kind, id);

export const valuePath = (field: string, { id }: AuditValue) => pageOf(NAMED[field] ?? '', id);
