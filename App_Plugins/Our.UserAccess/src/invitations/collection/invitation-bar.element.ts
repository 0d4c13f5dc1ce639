import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Selection } from '../../shared/collection/selection.js';
import '../../shared/collection/selection-bar.element.js';
import { INVITATION_BULKS } from '../actions/bulk-modal.token.js';

/**
 * What can be done with the invitations that are selected.
 * @fires act - with the action as detail
 * @fires take - with the selection as detail
 */
@customElement('our-ua-invitation-bar')
export class InvitationBarElement extends UmbLitElement {
  @property({ attribute: false })
  taken?: Selection;

  /** How many match, on all pages. */
  @property({ type: Number })
  total = 0;

  override render() {
    if (!this.taken) return nothing;
    return html`
      <our-ua-selection-bar
        .taken=${this.taken}
        .total=${this.total}
        @take=${(event: CustomEvent<Selection>) => this.dispatchEvent(new CustomEvent('take', { detail: event.detail }))}>
        ${INVITATION_BULKS.map(
          (action) => html`<uui-button
            look="secondary"
            label=${this.localize.term(`ourUserAccess_invitationAct_${action}`)}
            @click=${() => this.dispatchEvent(new CustomEvent('act', { detail: action }))}></uui-button>`,
        )}
      </our-ua-selection-bar>
    `;
  }

  static override styles = css`
    :host {
      display: block;
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-bar': InvitationBarElement;
  }
}
