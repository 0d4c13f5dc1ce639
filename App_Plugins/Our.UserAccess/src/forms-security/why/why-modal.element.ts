import { css, customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import type { WhyQuestion } from '../types.js';
import './why.element.js';

/** Why somebody may or may not do something with a form, beside the table in which it was asked. */
@customElement('our-ua-forms-why-modal')
export class FormsWhyModalElement extends UmbModalBaseElement<WhyQuestion> {
  override render() {
    if (!this.data) return nothing;
    return html`
      <umb-body-layout>
        <h2 slot="header">${this.localize.term('ourUserAccess_formsWhy')}</h2>
        <uui-box><our-ua-forms-why .question=${this.data}></our-ua-forms-why></uui-box>
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
      </umb-body-layout>
    `;
  }

  // Not the layout's own headline, which is a heading of the third level over a page that may have no second.
  static override styles = css`
    h2 {
      margin: 0;
      font-size: var(--uui-type-h5-size);
      line-height: 1.3;
    }
  `;
}

export { FormsWhyModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-why-modal': FormsWhyModalElement;
  }
}
