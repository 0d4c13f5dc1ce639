import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { NOTHING, sizeOf, type Selection } from './selection.js';

/**
 * How many are selected, the ways to select more or none, and what can be done with them (in its slot).
 * @fires take - with the selection as detail
 */
@customElement('our-ua-selection-bar')
export class SelectionBarElement extends UmbLitElement {
  @property({ attribute: false })
  taken: Selection = NOTHING;

  /** How many match, on all pages; without it nobody can take them all at once. */
  @property({ type: Number })
  total?: number;

  override render() {
    const size = sizeOf(this.taken, this.total ?? 0);
    const offersAll = this.total !== undefined && !this.taken.all && size < this.total;
    return html`
      <div>
        <span role="status">${this.localize.term('ourUserAccess_selected', this.localize.number(size))}</span>
        ${offersAll
          ? html`<uui-button
              compact
              label=${this.localize.term('ourUserAccess_selectAll', this.localize.number(this.total!))}
              @click=${() => this.#take({ uniques: [], all: true })}></uui-button>`
          : nothing}
        <uui-button compact label=${this.localize.term('ourUserAccess_selectNone')} @click=${() => this.#take(NOTHING)}></uui-button>
      </div>
      <div><slot></slot></div>
    `;
  }

  #take(selection: Selection) {
    this.dispatchEvent(new CustomEvent('take', { detail: selection }));
  }

  static override styles = css`
    :host,
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-3);
    }
    :host {
      justify-content: space-between;
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      width: 100%;
      box-sizing: border-box;
      padding: 0 var(--uui-size-space-5);
    }
    span {
      font-weight: 700;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-selection-bar': SelectionBarElement;
  }
}
