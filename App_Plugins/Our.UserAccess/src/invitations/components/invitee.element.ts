import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { InvitationItem } from '../types.js';

/** Somebody who is invited, in a row: the name leads to the invitation, the address tells two of the same name apart. */
@customElement('our-ua-invitee')
export class InviteeElement extends UmbLitElement {
  @property({ attribute: false })
  invitation?: Pick<InvitationItem, 'name' | 'email' | 'origin'>;

  @property()
  href = '';

  override render() {
    if (!this.invitation) return nothing;
    const { name, email, origin } = this.invitation;
    return html`
      <a href=${this.href}>${name || email}</a>
      <div id="email">
        ${email}${origin === 'umbraco' ? html` · <i>${this.localize.term('ourUserAccess_fromUmbraco')}</i>` : nothing}
      </div>
    `;
  }

  static override styles = css`
    :host {
      display: block;
      min-width: 12rem;
      padding: var(--uui-size-space-1) 0;
      overflow-wrap: anywhere;
    }
    a {
      color: var(--uui-color-interactive);
      font-weight: 700;
      text-decoration: none;
    }
    a:hover,
    a:focus-visible {
      color: var(--uui-color-interactive-emphasis);
      text-decoration: underline;
    }
    #email {
      color: var(--uui-color-text-alt);
      font-size: var(--uui-type-small-size);
      line-height: 1.3;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitee': InviteeElement;
  }
}
