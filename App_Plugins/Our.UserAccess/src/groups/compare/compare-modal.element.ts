import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import type { Principal } from '../../shared/pickers/principal.js';
import '../../shared/pickers/principal-input.element.js';
import type { CompareData } from '../actions/modals.js';
import './comparison.element.js';

/** Chooses whom to compare with, and shows both. */
@customElement('our-ua-compare-modal')
export class CompareModalElement extends UmbModalBaseElement<CompareData, undefined> {
  @state()
  private _right = '';

  override render() {
    if (!this.data) return nothing;
    const { kind, left } = this.data;
    return html`
      <umb-body-layout headline=${this.localize.term('ourUserAccess_compareHeadline')}>
        <div id="main">
          <uui-box>
            <our-ua-principal-input
              kind=${kind}
              .value=${this._right}
              @choose=${(event: CustomEvent<Principal | undefined>) => (this._right = event.detail?.id ?? '')}></our-ua-principal-input>
          </uui-box>
          ${this._right ? html`<our-ua-comparison .kind=${kind} .left=${left} .right=${this._right}></our-ua-comparison>` : nothing}
        </div>
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${() => this._rejectModal()}></uui-button>
      </umb-body-layout>
    `;
  }

  static override styles = css`
    #main {
      display: grid;
      gap: var(--uui-size-layout-1);
    }
  `;
}

export { CompareModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-compare-modal': CompareModalElement;
  }
}
