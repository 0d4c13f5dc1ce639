import { css, customElement, html, nothing, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Chip } from './types.js';

/**
 * What narrows a list down, one chip each, to be taken out one by one or all at once.
 * @fires remove - with the chip as detail
 * @fires clear - all of them
 */
@customElement('our-ua-filter-chips')
export class FilterChipsElement extends UmbLitElement {
  @property({ attribute: false })
  chips: Array<Chip> = [];

  protected override updated() {
    this.toggleAttribute('has-chips', this.chips.length > 0);
  }

  override render() {
    if (!this.chips.length) return nothing;
    return html`
      <ul aria-label=${this.localize.term('ourUserAccess_filters')}>
        ${repeat(
          this.chips,
          ({ name, value }) => `${name}:${value}`,
          (chip) => html`<li>
            <button
              type="button"
              aria-label=${this.localize.term('ourUserAccess_removeFilter', chip.label)}
              @click=${() => this.dispatchEvent(new CustomEvent('remove', { detail: chip }))}>
              <span>${chip.label}</span><b aria-hidden="true">×</b>
            </button>
          </li>`,
        )}
      </ul>
      <uui-button
        compact
        label=${this.localize.term('ourUserAccess_clearAll')}
        @click=${() => this.dispatchEvent(new CustomEvent('clear'))}></uui-button>
    `;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-2) var(--uui-size-space-3);
    }
    :host([has-chips]) {
      padding-bottom: var(--uui-size-space-3);
    }
    ul {
      display: contents;
      list-style: none;
    }
    li {
      min-width: 0;
      list-style: none;
    }
    button {
      display: flex;
      align-items: center;
      gap: var(--uui-size-space-2);
      max-width: 36ch;
      padding: 2px var(--uui-size-space-3);
      border: 1px solid var(--uui-color-border-emphasis);
      border-radius: 1em;
      background: var(--uui-color-surface);
      color: var(--uui-color-interactive);
      font: inherit;
      cursor: pointer;
    }
    button span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    button:hover {
      border-color: currentColor;
      color: var(--uui-color-interactive-emphasis);
    }
    button:focus-visible {
      outline: 2px solid var(--uui-color-focus);
      outline-offset: 1px;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-filter-chips': FilterChipsElement;
  }
}
