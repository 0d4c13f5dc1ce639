import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { workspacePath } from '../../section/constants.js';
import { languageName } from '../../shared/language-name.js';
import { RightsController } from '../../shared/rights.js';
import { periodText } from '../../shared/time/period.js';
import { DetailViewElement } from '../../shared/workspace/detail-view.element.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import '../actions/invitation-actions.element.js';
import '../components/time-left.element.js';
import '../components/timeline.element.js';
import { INVITATION_LIST_ENTITY_TYPE, MAIL_CHECK_ENTITY_TYPE } from '../constants.js';
import { isOpen, type InvitationDetail, type Promised } from '../types.js';

@customElement('our-ua-invitation-view')
export class InvitationViewElement extends DetailViewElement<InvitationDetail> {
  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  protected renderData(invitation: InvitationDetail) {
    return html`
      <p id="sentence">${this.#sentence(invitation)}</p>
      ${invitation.state === 'failed' ? this.#renderFailed(invitation) : nothing}
      <our-ua-invitation-actions .invitation=${invitation} @deleted=${this.#onDeleted}></our-ua-invitation-actions>
      <div class="columns">
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_promised')}>
          <our-ua-facts .facts=${this.#facts(invitation)}></our-ua-facts>
        </uui-box>
        <uui-box headline-variant="h2" headline=${this.localize.term('ourUserAccess_timeline')}>
          <our-ua-timeline .entries=${invitation.timeline}></our-ua-timeline>
        </uui-box>
      </div>
    `;
  }

  #sentence(invitation: InvitationDetail) {
    const { state, name, expiresAt } = invitation;
    const text = this.localize.term(`ourUserAccess_invitationIs_${state}`, name || invitation.email);
    return isOpen(invitation) && expiresAt ? html`${text} <our-ua-time-left end=${expiresAt}></our-ua-time-left>.` : text;
  }

  #renderFailed({ lastError }: InvitationDetail) {
    return html`<div class="failed" role="status">
      <uui-icon name="icon-alert" aria-hidden="true"></uui-icon>
      <span lang="en">${lastError}</span>
      ${this.#rights.has('checkMail')
        ? html`<uui-button compact look="outline" href=${workspacePath(MAIL_CHECK_ENTITY_TYPE)} label=${this.localize.term('ourUserAccess_failingCheck')}></uui-button>`
        : nothing}
    </div>`;
  }

  #facts(invitation: InvitationDetail) {
    const term = (key: string) => this.localize.term(`ourUserAccess_${key}`);
    const { name, email, userId, signIn, accessUntil, language, message, invitedByName, createdAt, sentAt, openedAt, expiresAt, resendCount } = invitation;
    const fact = (label: string, value: unknown) => (value ? [{ label, value }] : []);
    const when = (at: string | null) => at && this.renderDate(at);
    return [
      { label: term('name'), value: userId ? html`<a href=${workspacePath(USER_ENTITY_TYPE, userId)}>${name}</a>` : name },
      { label: term('field_email'), value: email },
      { label: term('signIn'), value: this.localize.term(`ourUserAccess_signIn_${signIn}`) },
      { label: term('groups'), value: this.renderNames(this.#held(invitation), 'ourUserAccess_noGroupsHeld') },
      ...fact(term('field_accessUntil'), accessUntil && periodText({ from: null, until: accessUntil }, this.localize)),
      ...fact(term('messageOfInviter'), message && html`<span style="white-space: pre-wrap">${message}</span>`),
      ...fact(term('field_languageIsoCode'), languageName(language, this.localize.lang())),
      ...fact(term('invitedBy'), invitedByName),
      ...fact(term('created'), when(createdAt)),
      ...fact(term('sentOn'), when(sentAt)),
      ...fact(term('sentAgain'), resendCount && this.localize.number(resendCount)),
      ...fact(term('openedOn'), when(openedAt)),
      ...fact(term('expires'), isOpen(invitation) && when(expiresAt)),
    ];
  }

  #held({ groups, assignments }: InvitationDetail) {
    const everywhere = groups.filter(({ id }) => !assignments.some(({ groupId }) => groupId === id)).map(({ name }) => this.localize.term('ourUserAccess_heldEverywhere', name));
    return [...everywhere, ...assignments.map((one) => this.#heldText(one))];
  }

  #heldText({ groupName, workspaceId, workspaceName, from, until }: Promised) {
    const gone = this.localize.term('ourUserAccess_gone');
    const held = workspaceId
      ? this.localize.term('ourUserAccess_heldIn', groupName ?? gone, workspaceName ?? gone)
      : this.localize.term('ourUserAccess_heldEverywhere', groupName ?? gone);
    return from || until ? this.localize.term('ourUserAccess_heldUntil', held, periodText({ from, until }, this.localize)) : held;
  }

  #onDeleted() {
    window.history.pushState(null, '', workspacePath(INVITATION_LIST_ENTITY_TYPE, 'all'));
  }

  static override styles = [
    ...[DetailViewElement.styles].flat(),
    css`
      .failed {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--uui-size-space-2) var(--uui-size-space-4);
        padding: var(--uui-size-space-4) var(--uui-size-space-5);
        border: 1px solid var(--uui-color-danger);
        border-left-width: 6px;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
      }
      .failed span {
        flex: 1 1 16rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .failed uui-icon {
        flex: none;
        color: var(--uui-color-danger);
      }
    `,
  ];
}

export { InvitationViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-view': InvitationViewElement;
  }
}
