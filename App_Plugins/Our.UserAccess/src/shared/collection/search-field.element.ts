import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { debounce } from '@umbraco-cms/backoffice/utils';

/**
 * The search field of a list. Unlike the core one it shows what the address says.
 * @fires search - with the text as detail, once typing pauses
 */
@customElement('our-ua-search-field')
export class SearchFieldElement extends UmbLitElement {
  @property()
  value = '';

  @property()
  label = '';

  #announce = debounce((text: string) => this.dispatchEvent(new CustomEvent('search', { detail: text })), 300);

  override render() {
    return html`
      <uui-input type="search" .value=${this.value} label=${this.label} placeholder=${this.label} @input=${this.#onInput}>
        <uui-icon slot="prepend" name="icon-search" aria-hidden="true"></uui-icon>
      </uui-input>
    `;
  }

  #onInput(event: InputEvent) {
    this.#announce((event.target as HTMLInputElement).value.trim());
  }

  static override styles = css`
    :host {
      display: block;
      flex: 1 1 16rem;
    }
    uui-input {
      width: 100%;
    }
    uui-icon {
      padding-left: var(--uui-size-space-3);
      opacity: 0.6;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-search-field': SearchFieldElement;
  }
}
