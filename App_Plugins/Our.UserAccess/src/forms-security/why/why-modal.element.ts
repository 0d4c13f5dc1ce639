import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import type { WhyQuestion } from '../types.js';
import './why.element.js';

/** Why somebody may or may not do something with a form, beside the table in which it was asked. */
@customElement('our-ua-forms-why-modal')
export class FormsWhyModalElement extends UmbModalBaseElement<WhyQuestion> {
  override render() {
    if (!this.data) return nothing;
    return html`
      <umb-body-layout headline=${this.localize.term('ourUserAccess_formsWhy')}>
        <uui-box><our-ua-forms-why .question=${this.data}></our-ua-forms-why></uui-box>
        <uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>
      </umb-body-layout>
    `;
  }
}

export { FormsWhyModalElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-forms-why-modal': FormsWhyModalElement;
  }
}
