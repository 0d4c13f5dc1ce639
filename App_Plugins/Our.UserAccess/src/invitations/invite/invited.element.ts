import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { InvitationDetail } from '../types.js';

/** What came of inviting somebody: that it is on its way, which is not yet that it has arrived. */
@customElement('our-ua-invited')
export class InvitedElement extends UmbLitElement {
  @property({ attribute: false })
  invitation?: InvitationDetail;

  override render() {
    if (!this.invitation) return nothing;
    const { name, email, state, lastError } = this.invitation;
    return html`
      <div role="status">
        <umb-icon name=${state === 'failed' ? 'icon-alert' : 'icon-paper-plane'} aria-hidden="true"></umb-icon>
        <h3>${this.localize.term(state === 'failed' ? 'ourUserAccess_inviteFailedHeadline' : 'ourUserAccess_invitedHeadline', name)}</h3>
        <p>${state === 'failed' ? html`<span lang="en">${lastError}</span>` : this.localize.term('ourUserAccess_invitedText', email)}</p>
      </div>
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      div {
        display: grid;
        justify-items: center;
        gap: var(--uui-size-space-3);
        padding: var(--uui-size-layout-1);
        text-align: center;
        overflow-wrap: anywhere;
      }
      umb-icon {
        font-size: var(--uui-size-layout-2);
        color: var(--uui-color-positive);
      }
      h3,
      p {
        margin: 0;
        max-width: 55ch;
      }
      h3 {
        font-size: var(--uui-type-h5-size);
        line-height: 1.3;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invited': InvitedElement;
  }
}
