import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { InvitationItem } from '../types.js';
import './invitation-state-tag.element.js';

/** How far an invitation is, and what the mail server said where it is not further. */
@customElement('our-ua-delivery')
export class DeliveryElement extends UmbLitElement {
  @property({ attribute: false })
  invitation?: InvitationItem;

  override render() {
    if (!this.invitation) return nothing;
    const { state, lastError, nextAttemptAt } = this.invitation;
    const waits = state === 'queued' && nextAttemptAt && lastError;
    const time = () => this.localize.date(nextAttemptAt!, { timeStyle: 'short' });
    return html`
      <our-ua-invitation-state-tag .state=${state}></our-ua-invitation-state-tag>
      ${waits ? html`<small>${this.localize.term('ourUserAccess_nextAttempt', time())}</small>` : nothing}
      ${lastError && (state === 'failed' || waits) ? html`<small class="error" lang="en" title=${lastError}>${lastError}</small>` : nothing}
    `;
  }

  static override styles = css`
    :host {
      display: block;
      min-width: 6rem;
    }
    small {
      display: block;
      color: var(--uui-color-text-alt);
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    .error {
      display: -webkit-box;
      max-width: 28ch;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-delivery': DeliveryElement;
  }
}
