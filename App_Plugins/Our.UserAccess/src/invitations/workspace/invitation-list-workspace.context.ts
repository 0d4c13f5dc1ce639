import { ListPageContext } from '../../shared/workspace/list-page.context.js';
import { INVITATION_STATES, type InvitationState } from '../types.js';

export class InvitationListWorkspaceContext extends ListPageContext {
  protected headlineOf(unique: string) {
    return INVITATION_STATES.includes(unique as InvitationState) ? `ourUserAccess_invitationsTitle_${unique}` : 'ourUserAccess_invitations';
  }
}

export { InvitationListWorkspaceContext as api };
