import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/collection/drop-menu.element.js';
import type { Selection } from '../../shared/collection/selection.js';
import '../../shared/collection/selection-bar.element.js';
import { DIRECT_ACTIONS, GROUP_ACTIONS, MORE_ACTIONS, type BulkAction } from './actions.js';

/**
 * What can be done with the people that are selected.
 * @fires act - with the action as detail
 * @fires export - the selected people are wanted as a file
 * @fires take - with the selection as detail
 */
@customElement('our-ua-bulk-bar')
export class BulkBarElement extends UmbLitElement {
  @property({ attribute: false })
  taken?: Selection;

  /** How many match, on all pages. */
  @property({ type: Number })
  total = 0;

  /** What the reader may do. */
  @property({ attribute: false })
  allowed: ReadonlyArray<BulkAction> = [];

  @property({ type: Boolean })
  exports = false;

  override render() {
    if (!this.taken) return nothing;
    return html`
      <our-ua-selection-bar
        .taken=${this.taken}
        .total=${this.total}
        @take=${(event: CustomEvent<Selection>) => this.#fire('take', event.detail)}>
        ${this.#renderMenu('ourUserAccess_groups', GROUP_ACTIONS)}
        ${this.#may(DIRECT_ACTIONS).map((action) => this.#renderAction(action, 'secondary'))}
        ${this.exports
          ? html`<uui-button look="secondary" label=${this.localize.term('ourUserAccess_export')} @click=${() => this.#fire('export')}></uui-button>`
          : nothing}
        ${this.#renderMenu('ourUserAccess_moreActions', MORE_ACTIONS)}
      </our-ua-selection-bar>
    `;
  }

  #may = (actions: ReadonlyArray<BulkAction>) => actions.filter((action) => this.allowed.includes(action));

  #renderMenu(label: string, actions: ReadonlyArray<BulkAction>) {
    const may = this.#may(actions);
    if (!may.length) return nothing;
    return html`<our-ua-drop-menu look="secondary" placement="top-end" .label=${this.localize.term(label)} @opened=${this.#onOpened}>
      <div class="menu">${may.map((action) => this.#renderAction(action, 'default'))}</div>
    </our-ua-drop-menu>`;
  }

  #onOpened(event: Event) {
    (event.target as HTMLElement).querySelector<HTMLElement>('uui-button')?.focus();
  }

  #renderAction(action: BulkAction, look: string) {
    return html`<uui-button
      look=${look}
      label=${this.localize.term(`ourUserAccess_action_${action}`)}
      @click=${() => this.#fire('act', action)}></uui-button>`;
  }

  #fire(name: 'act' | 'export' | 'take', detail?: BulkAction | Selection) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  static override styles = css`
    :host {
      display: block;
      width: 100%;
    }
    .menu {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: var(--uui-size-space-1);
      text-align: left;
    }
    .menu uui-button {
      --uui-button-content-align: left;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-bulk-bar': BulkBarElement;
  }
}
