import { css, customElement, html, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { ListItem, Sort } from './types.js';

export interface Column<T> {
  alias: string;
  /** Localization key of the heading. */
  label: string;
  render: (item: T) => unknown;
  /** The column can be sorted by, under its alias. */
  sortable?: boolean;
  /** What gives way first where there is little room: 1 goes first. */
  yields?: 1 | 2 | 3;
  align?: 'right';
  /** `fit`: as wide as what is in it, on one line. `third`: a third of the table. Without a size a column takes what is left. */
  size?: 'fit' | 'third';
}

/**
 * A table of entities with a heading that stays, sort buttons that say their state, and columns that give way on narrow screens.
 * @fires sort - with the wanted order as detail
 */
@customElement('our-ua-table')
export class TableElement<T extends ListItem> extends UmbLitElement {
  @property()
  label = '';

  @property({ attribute: false })
  columns: Array<Column<T>> = [];

  @property({ attribute: false })
  items: Array<T> = [];

  @property({ attribute: false })
  sort?: Sort;

  /** Lies on something that has a frame already. */
  @property({ type: Boolean, reflect: true })
  flat = false;

  override render() {
    return html`
      <uui-table aria-label=${this.label}>
        <uui-table-head>${this.columns.map((column) => this.#renderHeading(column))}</uui-table-head>
        ${repeat(
          this.items,
          (item) => item.unique,
          (item) => html`<uui-table-row>
            ${this.columns.map(
              (column) => html`<uui-table-cell class=${this.#classOf(column)}>${column.render(item)}</uui-table-cell>`,
            )}
          </uui-table-row>`,
        )}
      </uui-table>
    `;
  }

  #renderHeading(column: Column<T>) {
    const label = this.localize.term(column.label);
    if (!column.sortable) return html`<uui-table-head-cell class=${this.#classOf(column)}>${label}</uui-table-head-cell>`;
    const active = this.sort?.orderBy === column.alias;
    const descending = active && this.sort?.orderDirection === 'descending';
    return html`
      <uui-table-head-cell
        class=${this.#classOf(column)}
        aria-sort=${active ? (descending ? 'descending' : 'ascending') : 'none'}>
        <button type="button" @click=${() => this.#onSort(column.alias, active && !descending)}>
          ${label}<uui-symbol-sort aria-hidden="true" ?active=${active} ?descending=${descending}></uui-symbol-sort>
        </button>
      </uui-table-head-cell>
    `;
  }

  #classOf({ yields, align, size }: Column<T>) {
    return `${yields ? `yields-${yields}` : ''} ${align ?? ''} ${size ?? ''}`;
  }

  #onSort(orderBy: string, descending: boolean) {
    const detail: Sort = { orderBy, orderDirection: descending ? 'descending' : 'ascending' };
    this.dispatchEvent(new CustomEvent('sort', { detail }));
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      uui-table {
        box-shadow: var(--uui-shadow-depth-1);
      }
      :host([flat]) uui-table {
        box-shadow: none;
      }
      uui-table-cell > a {
        color: var(--uui-color-interactive);
        text-decoration: none;
      }
      uui-table-cell > a:hover,
      uui-table-cell > a:focus-visible {
        color: var(--uui-color-interactive-emphasis);
        text-decoration: underline;
      }
      uui-table-head {
        position: sticky;
        top: 0;
        z-index: 1;
        background: var(--uui-color-surface);
      }
      uui-table-cell {
        overflow-wrap: anywhere;
      }
      uui-table-head-cell {
        white-space: nowrap;
      }
      .fit {
        width: 1%;
        overflow-wrap: normal;
        white-space: nowrap;
      }
      .third {
        width: 33%;
      }
      .right {
        text-align: right;
        font-variant-numeric: tabular-nums;
      }
      .right button {
        flex-direction: row-reverse;
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: var(--uui-size-space-2);
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        font-weight: inherit;
        white-space: nowrap;
        cursor: pointer;
      }
      button:focus-visible {
        outline: 2px solid var(--uui-color-focus);
        outline-offset: 4px;
      }
      uui-table-head-cell:hover,
      uui-table-head-cell:focus-within {
        --uui-symbol-sort-hover: 1;
      }
      @container (max-width: 900px) {
        .yields-1 {
          display: none;
        }
      }
      @container (max-width: 720px) {
        .yields-2 {
          display: none;
        }
      }
      @container (max-width: 520px) {
        .yields-3 {
          display: none;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-table': TableElement<ListItem>;
  }
}
