import { customElement, html, nothing, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { rowAfter } from './row-keys.js';
import { between, changed, isTaken, NOTHING, type Selection } from './selection.js';
import { tableStyles } from './table.styles.js';
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
 * Arrow keys go from row to row, Space takes a row (with Shift all rows from the last one), Enter opens it.
 * @fires sort - with the wanted order as detail
 * @fires take - with the selection as detail
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

  /** Rows can be selected. */
  @property({ type: Boolean })
  selectable = false;

  @property({ attribute: false })
  taken: Selection = NOTHING;

  /** What a row is called by those who do not see it. */
  @property({ attribute: false })
  nameOf: (item: T) => string = ({ unique }) => unique;

  #last?: string;
  #shift = false;

  override render() {
    return html`
      <uui-table aria-label=${this.label} @keydown=${this.#onKey} @pointerdown=${this.#noteShift}>
        <uui-table-head>
          ${this.selectable ? this.#renderTakePage() : nothing} ${this.columns.map((column) => this.#renderHeading(column))}
        </uui-table-head>
        ${repeat(
          this.items,
          (item) => item.unique,
          (item) => html`<uui-table-row class=${this.selectable && isTaken(this.taken, item.unique) ? 'taken' : ''}>
            ${this.selectable ? this.#renderTake(item) : nothing}
            ${this.columns.map(
              (column) => html`<uui-table-cell class=${this.#classOf(column)}>${column.render(item)}</uui-table-cell>`,
            )}
          </uui-table-row>`,
        )}
      </uui-table>
    `;
  }

  #renderTakePage() {
    const taken = this.items.filter(({ unique }) => isTaken(this.taken, unique)).length;
    return html`<uui-table-head-cell class="take">
      <uui-checkbox
        aria-label=${this.localize.term('ourUserAccess_takePage')}
        .checked=${taken > 0 && taken === this.items.length}
        @change=${(event: Event) => this.#take(this.#page(), event)}></uui-checkbox>
    </uui-table-head-cell>`;
  }

  #renderTake(item: T) {
    return html`<uui-table-cell class="take">
      <uui-checkbox
        aria-label=${this.localize.term('ourUserAccess_takeRow', this.nameOf(item))}
        .checked=${isTaken(this.taken, item.unique)}
        @change=${(event: Event) => this.#onTake(item.unique, event)}></uui-checkbox>
    </uui-table-cell>`;
  }

  #page = () => this.items.map(({ unique }) => unique);

  #onTake(unique: string, event: Event) {
    this.#take(this.#shift ? between(this.#page(), this.#last, unique) : [unique], event);
    this.#last = unique;
  }

  #take(some: Array<string>, event: Event) {
    const { checked } = event.target as HTMLInputElement;
    this.dispatchEvent(new CustomEvent('take', { detail: changed(this.taken, this.#page(), some, checked) }));
  }

  #noteShift(event: MouseEvent | KeyboardEvent) {
    this.#shift = event.shiftKey;
  }

  #onKey(event: KeyboardEvent) {
    this.#noteShift(event);
    const path = event.composedPath();
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('uui-table-row')];
    const row = rows.findIndex((one) => path.includes(one));
    const onTake = path.some((element) => (element as HTMLElement).localName === 'uui-checkbox');
    if (row < 0) return;
    if (event.key === 'Enter' && onTake) linkIn(rows[row])?.click();
    const next = rowAfter(event.key, row, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    const target = rows[next];
    (onTake || !linkIn(target) ? target?.querySelector<HTMLElement>('uui-checkbox') : linkIn(target))?.focus();
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

  static override styles = [UmbTextStyles, tableStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-table': TableElement<ListItem>;
  }
}

/** The way to what a row stands for: the first link in it, which may stand in an element of its own. */
function linkIn(row: Element | undefined): HTMLElement | undefined {
  const search = (root: ParentNode): HTMLElement | undefined => {
    const link = root.querySelector<HTMLElement>('a[href]');
    if (link) return link;
    for (const element of root.querySelectorAll('*')) {
      const found = element.shadowRoot && search(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  return row && search(row);
}
