import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tagOfState } from '../lists.js';
import type { InvitationState } from '../types.js';

@customElement('our-ua-invitation-state-tag')
export class InvitationStateTagElement extends UmbLitElement {
  @property()
  state?: InvitationState;

  override render() {
    if (!this.state) return nothing;
    const { color, look } = tagOfState(this.state);
    return html`<uui-tag color=${color} look=${look}>${this.localize.term(`ourUserAccess_invitation_${this.state}`)}</uui-tag>`;
  }

  static override styles = css`
    uui-tag {
      white-space: nowrap;
      overflow-wrap: normal;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-invitation-state-tag': InvitationStateTagElement;
  }
}
