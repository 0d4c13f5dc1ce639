import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { DetailPageElement } from '../../shared/workspace/detail-page.element.js';
import '../components/invitation-state-tag.element.js';
import { INVITATION_LIST_ENTITY_TYPE } from '../constants.js';
import { iconOfList } from '../lists.js';
import type { InvitationDetail } from '../types.js';

@customElement('our-ua-invitation-page')
export class InvitationPageElement extends DetailPageElement<InvitationDetail> {
  protected readonly listPath = workspacePath(INVITATION_LIST_ENTITY_TYPE, 'all');
  protected readonly listLabel = 'ourUserAccess_invitations';

  protected renderHeader({ name, state }: InvitationDetail) {
    return html`
      <umb-icon name=${iconOfList(state)} aria-hidden="true"></umb-icon>
      <h1 title=${name}>${name}</h1>
      <our-ua-invitation-state-tag .state=${state}></our-ua-invitation-state-tag>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-page': InvitationPageElement;
  }
}
