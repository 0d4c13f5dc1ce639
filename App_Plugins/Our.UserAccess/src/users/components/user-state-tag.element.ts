import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { tagOfState } from '../lists.js';
import type { UserState } from '../types.js';

@customElement('our-ua-user-state-tag')
export class UserStateTagElement extends UmbLitElement {
  @property()
  state?: UserState;

  override render() {
    if (!this.state) return nothing;
    const { color, look } = tagOfState(this.state);
    return html`<uui-tag color=${color} look=${look}>${this.localize.term(`ourUserAccess_state_${this.state}`)}</uui-tag>`;
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
    'our-ua-user-state-tag': UserStateTagElement;
  }
}
