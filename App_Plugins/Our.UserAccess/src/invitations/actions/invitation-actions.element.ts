import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Answer } from '../../shared/api/types.js';
import { confirmChange, type ConfirmData } from '../../shared/confirm/confirm.js';
import { toast } from '../../shared/toast.js';
import { announceInvitation } from '../changed.js';
import { openInvite } from '../invite/invite-modal.token.js';
import { deleteInvitation, resendInvitation, revokeInvitation, sendInvitation } from '../repository/invitation.wire.js';
import type { InvitationActionName, InvitationDetail } from '../types.js';
import { openEmail, openExtend, openLink } from './change-modal.token.js';
import { refusalsOf } from './refusals.js';

const SHOWN: ReadonlyArray<InvitationActionName> = ['send', 'resend', 'changeEmail', 'extend', 'link', 'revoke', 'delete'];
const GONE: ReadonlyArray<InvitationActionName> = ['revoke', 'delete'];
const ICONS: Record<InvitationActionName, string> = {
  send: 'icon-paper-plane',
  resend: 'icon-refresh',
  changeEmail: 'icon-mailbox',
  extend: 'icon-hourglass',
  link: 'icon-link',
  revoke: 'icon-block',
  delete: 'icon-trash',
};

/**
 * What can be done with an invitation now, and why the rest cannot.
 * @fires deleted - it is gone
 */
@customElement('our-ua-invitation-actions')
export class InvitationActionsElement extends UmbLitElement {
  @property({ attribute: false })
  invitation?: InvitationDetail;

  override render() {
    if (!this.invitation) return nothing;
    const { actions, state } = this.invitation;
    const may = SHOWN.filter((name) => actions.some((action) => action.name === name && action.isAllowed));
    const edits = state === 'draft' && may.includes('send');
    return html`
      ${may.length
        ? html`<div id="actions">
            ${may.map(
              (name, index) => html`${edits && name === 'delete' ? this.#renderEdit() : nothing} ${this.#renderAction(name, index === 0)}`,
            )}
          </div>`
        : nothing}
      ${refusalsOf(actions, state).map(
        ({ reason, names }) => html`<p>
          <b>${names.map((name) => this.localize.term(`ourUserAccess_invitationAct_${name}`)).join(', ')}:</b>
          <span lang="en">${reason}</span>
        </p>`,
      )}
    `;
  }

  #renderEdit() {
    const label = this.localize.term('ourUserAccess_editDraft');
    return html`<uui-button look="outline" label=${label} @click=${() => openInvite(this, { invitation: this.invitation })}>
      <uui-icon name="icon-edit" aria-hidden="true"></uui-icon> ${label}
    </uui-button>`;
  }

  #renderAction(name: InvitationActionName, first: boolean) {
    const label = this.localize.term(`ourUserAccess_invitationAct_${name}`);
    return html`<uui-button
      look=${first && !GONE.includes(name) ? 'primary' : 'outline'}
      color=${GONE.includes(name) ? 'danger' : 'default'}
      label=${label}
      @click=${() => this.#act(name, this.invitation!)}>
      <uui-icon name=${ICONS[name]} aria-hidden="true"></uui-icon> ${label}
    </uui-button>`;
  }

  async #act(name: InvitationActionName, invitation: InvitationDetail) {
    if (name === 'extend') return openExtend(this, invitation);
    if (name === 'changeEmail') return openEmail(this, invitation);
    if (name === 'link') return openLink(this, invitation);
    await this.#confirm(name, invitation);
  }

  async #confirm(name: 'send' | 'resend' | 'revoke' | 'delete', invitation: InvitationDetail) {
    const calls: Record<typeof name, (reason: string) => Promise<Answer<unknown>>> = {
      send: () => sendInvitation(this, invitation),
      resend: () => resendInvitation(this, invitation),
      revoke: (reason) => revokeInvitation(this, invitation, reason),
      delete: () => deleteInvitation(this, invitation),
    };
    const whom = invitation.name || invitation.email;
    const data: ConfirmData = {
      headline: this.localize.term(`ourUserAccess_invitationAsk_${name}`, whom),
      sentences: [this.localize.term(`ourUserAccess_invitationMeans_${name}`)],
      confirmLabel: this.localize.term(`ourUserAccess_invitationAct_${name}`),
      color: GONE.includes(name) ? 'danger' : 'positive',
      reason: name === 'revoke' ? 'optional' : undefined,
      act: calls[name],
    };
    if (!(await confirmChange(this, data))) return;
    await toast(this, this.localize.term(`ourUserAccess_invitationDid_${name}`, whom));
    if (name === 'delete') this.dispatchEvent(new CustomEvent('deleted'));
    await announceInvitation(this, name === 'delete' ? undefined : invitation.unique);
  }

  static override styles = css`
    :host {
      display: block;
    }
    #actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
    }
    uui-icon {
      margin-right: var(--uui-size-space-2);
    }
    p {
      margin: var(--uui-size-space-3) 0 0;
      color: var(--uui-color-text-alt);
      overflow-wrap: anywhere;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-actions': InvitationActionsElement;
  }
}
