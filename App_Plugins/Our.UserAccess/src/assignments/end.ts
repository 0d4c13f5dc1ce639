import type { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { confirmChange } from '../shared/confirm/confirm.js';
import { endAssignment } from './repository/assignment.wire.js';
import type { AssignmentItem } from './types.js';

/** Asks, ends the access, and says whether it ended. */
export function confirmEnd(host: UmbLitElement, assignment: AssignmentItem): Promise<boolean> {
  const { localize } = host;
  const gone = localize.term('ourUserAccess_gone');
  const place = assignment.workspaceId ? (assignment.workspaceName ?? gone) : localize.term('ourUserAccess_everywhere');
  return confirmChange(host, {
    headline: localize.term('ourUserAccess_endAccess'),
    sentences: [localize.term('ourUserAccess_endAccessText', assignment.userName ?? gone, assignment.groupName ?? gone, place)],
    confirmLabel: localize.term('ourUserAccess_end'),
    act: () => endAssignment(host, assignment.unique),
  });
}
