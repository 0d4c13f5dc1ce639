import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/editing/field.element.js';
import { LONGEST_MESSAGE } from './draft.js';

/**
 * A few words of one's own that stand in the mail.
 * @fires edit - with the text as detail
 */
@customElement('our-ua-message-field')
export class MessageFieldElement extends UmbLitElement {
  @property()
  value = '';

  @property({ attribute: false })
  errors: Array<string> = [];

  override render() {
    const label = this.localize.term('ourUserAccess_field_message');
    return html`<our-ua-field
      orientation="vertical"
      .label=${label}
      .description=${this.localize.term('ourUserAccess_messageText')}
      .errors=${this.errors}>
      <uui-textarea
        label=${label}
        rows="3"
        maxlength=${LONGEST_MESSAGE}
        auto-height
        .value=${this.value}
        @input=${(event: InputEvent) =>
          this.dispatchEvent(new CustomEvent('edit', { detail: (event.target as HTMLTextAreaElement).value }))}></uui-textarea>
    </our-ua-field>`;
  }

  static override styles = css`
    :host {
      display: block;
    }
    uui-textarea {
      width: 100%;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-message-field': MessageFieldElement;
  }
}
