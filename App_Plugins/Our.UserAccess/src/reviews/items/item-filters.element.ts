import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/collection/search-field.element.js';
import type { ItemFilter } from '../repository/review.wire.js';

const STATES = [undefined, 'open', 'decided'] as const;

/**
 * What narrows the items down.
 * @fires filter - with the whole filter as detail
 */
@customElement('our-ua-item-filters')
export class ItemFiltersElement extends UmbLitElement {
  @property({ attribute: false })
  filter: ItemFilter = {};

  /** Some are the reader's own to decide, and some are not. */
  @property({ type: Boolean })
  choice = false;

  override render() {
    const mine = this.localize.term('ourUserAccess_reviewMine');
    return html`
      <our-ua-search-field
        .label=${this.localize.term('ourUserAccess_reviewSearch')}
        @search=${({ detail }: CustomEvent<string>) => this.#set({ filter: detail })}></our-ua-search-field>
      <div role="group" aria-label=${this.localize.term('ourUserAccess_state')}>
        ${STATES.map(
          (state) => html`<uui-button
            compact
            look=${this.filter.state === state ? 'primary' : 'outline'}
            aria-pressed=${this.filter.state === state}
            label=${this.localize.term(`ourUserAccess_reviewFilter_${state ?? 'all'}`)}
            @click=${() => this.#set({ state })}></uui-button>`,
        )}
      </div>
      ${this.choice
        ? html`<uui-toggle
            label=${mine}
            ?checked=${this.filter.mine ?? false}
            @change=${({ target }: Event) => this.#set({ mine: (target as HTMLInputElement).checked })}></uui-toggle>`
        : nothing}
    `;
  }

  #set(change: Partial<ItemFilter>) {
    this.dispatchEvent(new CustomEvent('filter', { detail: { ...this.filter, ...change } }));
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-4);
    }
    our-ua-search-field {
      flex: 0 1 22rem;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-item-filters': ItemFiltersElement;
  }
}
