import { css, customElement, html, nothing, property, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { workspacePath } from '../../section/constants.js';
import { confirmChange } from '../../shared/confirm/confirm.js';
import { RightsController } from '../../shared/rights.js';
import { toast } from '../../shared/toast.js';
import { announceChange } from '../../users/changed.js';
import type { UserDetail } from '../../users/types.js';
import { announceInvitation } from '../changed.js';
import '../components/delivery.element.js';
import '../components/time-left.element.js';
import { INVITATION_ENTITY_TYPE } from '../constants.js';
import { readInvitationOf, resendInvitation } from '../repository/invitation.wire.js';
import { actionOf, isOpen, type InvitationItem } from '../types.js';

/** The invitation of somebody who has not accepted yet: how far it is, and the way to it. */
@customElement('our-ua-user-invitation')
export class UserInvitationElement extends UmbLitElement {
  @property({ attribute: false })
  user?: UserDetail;

  @state()
  private _invitation?: InvitationItem;

  #asked = '';
  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.user?.state !== 'invited') this._invitation = undefined;
    // An empty part would still take its place between the others.
    this.hidden = !this._invitation;
    if (changed.has('user')) this.#asked = '';
    if (this.user?.state === 'invited' && this.#rights?.has('seeInvitations')) void this.#load(this.user);
  }

  async #load(user: UserDetail) {
    if (this.#asked === user.unique) return;
    this.#asked = user.unique;
    const { data } = await readInvitationOf(this, user.unique);
    if (this.#asked === user.unique) this._invitation = data;
  }

  override render() {
    if (!this._invitation || !this.user) return nothing;
    const { unique, expiresAt } = this._invitation;
    const resend = actionOf(this._invitation, 'resend');
    return html`<div role="status">
      <uui-icon name="icon-message" aria-hidden="true"></uui-icon>
      <our-ua-delivery .invitation=${this._invitation}></our-ua-delivery>
      <span>${isOpen(this._invitation) && expiresAt ? html`<our-ua-time-left end=${expiresAt}></our-ua-time-left>` : nothing}</span>
      ${resend.isAllowed
        ? html`<uui-button look="outline" label=${this.localize.term('ourUserAccess_invitationAct_resend')} @click=${this.#onResend}></uui-button>`
        : nothing}
      <uui-button look="outline" href=${workspacePath(INVITATION_ENTITY_TYPE, unique)} label=${this.localize.term('ourUserAccess_openInvitation')}></uui-button>
    </div>`;
  }

  async #onResend() {
    const invitation = this._invitation!;
    const done = await confirmChange(this, {
      headline: this.localize.term('ourUserAccess_invitationAsk_resend', invitation.name),
      sentences: [this.localize.term('ourUserAccess_invitationMeans_resend')],
      confirmLabel: this.localize.term('ourUserAccess_invitationAct_resend'),
      color: 'positive',
      act: () => resendInvitation(this, invitation),
    });
    if (!done) return;
    await toast(this, this.localize.term('ourUserAccess_invitationDid_resend', invitation.name));
    await announceInvitation(this, invitation.unique);
    await announceChange(this, this.user!.unique);
  }

  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-3) var(--uui-size-space-4);
      padding: var(--uui-size-space-4) var(--uui-size-space-5);
      border: 1px solid var(--uui-color-border);
      border-left-width: 6px;
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
    }
    uui-icon {
      flex: none;
    }
    span {
      flex: 1;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-user-invitation': UserInvitationElement;
  }
}
