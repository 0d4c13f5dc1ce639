import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { INVITATION_BULKS } from '../actions/bulk-modal.token.js';

/**
 * What can be done with the invitations that are selected.
 * @fires act - with the action as detail
 * @fires none - nothing is to be selected any more
 */
@customElement('our-ua-invitation-bar')
export class InvitationBarElement extends UmbLitElement {
  @property({ type: Number })
  count = 0;

  override render() {
    return html`
      <span role="status">${this.localize.term('ourUserAccess_selected', this.localize.number(this.count))}</span>
      <uui-button
        compact
        label=${this.localize.term('ourUserAccess_selectNone')}
        @click=${() => this.dispatchEvent(new CustomEvent('none'))}></uui-button>
      <div>
        ${INVITATION_BULKS.map(
          (action) => html`<uui-button
            look="secondary"
            label=${this.localize.term(`ourUserAccess_invitationAct_${action}`)}
            @click=${() => this.dispatchEvent(new CustomEvent('act', { detail: action }))}></uui-button>`,
        )}
      </div>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-3);
      width: 100%;
      box-sizing: border-box;
      padding: 0 var(--uui-size-space-5);
    }
    span {
      font-weight: 700;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
      margin-left: auto;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-bar': InvitationBarElement;
  }
}
