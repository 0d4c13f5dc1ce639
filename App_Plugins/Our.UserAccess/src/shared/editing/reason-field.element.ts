import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import './field.element.js';

/**
 * Why something is done, for whoever reads it later.
 * @fires change - with the text as detail, at every key
 */
@customElement('our-ua-reason-field')
export class ReasonFieldElement extends UmbLitElement {
  @property()
  value = '';

  @property({ type: Boolean })
  mandatory = false;

  /** It was left out where it must not be. */
  @property({ type: Boolean })
  missing = false;

  override render() {
    const label = this.localize.term('ourUserAccess_field_reason');
    return html`<our-ua-field
      orientation="vertical"
      ?mandatory=${this.mandatory}
      .label=${label}
      .description=${this.localize.term('ourUserAccess_reasonText')}
      .errors=${this.missing ? [this.localize.term('ourUserAccess_sayWhy')] : []}>
      <uui-textarea label=${label} maxlength="1000" auto-height .value=${this.value} @input=${this.#onInput}></uui-textarea>
    </our-ua-field>`;
  }

  #onInput(event: InputEvent) {
    this.value = (event.target as HTMLTextAreaElement).value;
    this.dispatchEvent(new CustomEvent('change', { detail: this.value }));
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
    'our-ua-reason-field': ReasonFieldElement;
  }
}
