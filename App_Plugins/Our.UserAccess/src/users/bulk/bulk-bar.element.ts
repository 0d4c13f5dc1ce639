import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../shared/collection/drop-menu.element.js';
import { sizeOf, type Selection } from '../../shared/collection/selection.js';
import { DIRECT_ACTIONS, GROUP_ACTIONS, MORE_ACTIONS, type BulkAction } from './actions.js';

/**
 * What can be done with the people that are selected.
 * @fires act - with the action as detail
 * @fires export - the selected people as a file
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

  override render() {
    if (!this.taken) return nothing;
    const size = sizeOf(this.taken, this.total);
    const isAll = this.taken.all || size === this.total;
    return html`
      <div id="count">
        <span role="status">${this.localize.term('ourUserAccess_selected', this.localize.number(size))}</span>
        ${isAll
          ? nothing
          : html`<uui-button
              compact
              label=${this.localize.term('ourUserAccess_selectAll', this.localize.number(this.total))}
              @click=${() => this.#take({ uniques: [], all: true })}></uui-button>`}
        <uui-button
          compact
          label=${this.localize.term('ourUserAccess_selectNone')}
          @click=${() => this.#take({ uniques: [], all: false })}></uui-button>
      </div>
      <div id="actions">
        ${this.#renderMenu('ourUserAccess_groups', GROUP_ACTIONS)}
        ${this.#may(DIRECT_ACTIONS).map((action) => this.#renderButton(action, 'secondary'))}
        ${this.#renderMenu('ourUserAccess_moreActions', MORE_ACTIONS)}
      </div>
    `;
  }

  #may = (actions: ReadonlyArray<BulkAction>) => actions.filter((action) => this.allowed.includes(action));

  #renderMenu(label: string, actions: ReadonlyArray<BulkAction>) {
    const may = this.#may(actions);
    if (!may.length) return nothing;
    return html`<our-ua-drop-menu look="secondary" placement="top-end" .label=${this.localize.term(label)} @opened=${this.#onOpened}>
      <div class="menu">${may.map((action) => this.#renderButton(action, 'default'))}</div>
    </our-ua-drop-menu>`;
  }

  #onOpened(event: Event) {
    (event.target as HTMLElement).querySelector<HTMLElement>('uui-button')?.focus();
  }

  #renderButton(action: BulkAction, look: string) {
    return html`<uui-button
      look=${look}
      label=${this.localize.term(`ourUserAccess_action_${action}`)}
      @click=${() => this.dispatchEvent(new CustomEvent('act', { detail: action }))}></uui-button>`;
  }

  #take(selection: Selection) {
    this.dispatchEvent(new CustomEvent('take', { detail: selection }));
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      width: 100%;
      box-sizing: border-box;
      padding: 0 var(--uui-size-space-5);
    }
    #count,
    #actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-3);
    }
    #count span {
      font-weight: 700;
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
