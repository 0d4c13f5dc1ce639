import { css, customElement, html, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { between } from '../../shared/collection/selection.js';
import type { ReviewItem } from '../types.js';
import { nextOpen } from './decisions.js';
import { commandOf, isWish, type Command, type Wish } from './keys.js';
import './review-item.element.js';
import { rowLabel } from './row-label.js';

export interface Wanted {
  wish: Wish;
  items: Array<ReviewItem>;
}

const MOVES: Partial<Record<Command, (row: number, last: number) => number>> = {
  down: (row, last) => Math.min(row + 1, last),
  up: (row) => Math.max(row - 1, 0),
  extendDown: (row, last) => Math.min(row + 1, last),
  extendUp: (row) => Math.max(row - 1, 0),
  first: () => 0,
  last: (_row, last) => last,
};

/**
 * A page of items that is worked through by keyboard: one row can be reached with the tab key, arrows lead to the others.
 * @fires want - with what is wanted of which items as detail
 * @fires page - with 1 for the next page and -1 for the one before as detail
 * @fires legend - somebody asks which keys there are
 */
@customElement('our-ua-worklist')
export class WorklistElement extends UmbLitElement {
  @property({ attribute: false })
  items: Array<ReviewItem> = [];

  @property({ type: Number })
  skip = 0;

  @property({ type: Number })
  total = 0;

  /** Decisions are still taken. */
  @property({ type: Boolean })
  open = false;

  @property({ attribute: false })
  saving: ReadonlySet<string> = new Set();

  /** Why the last decision about an item was not saved, by its key. */
  @property({ attribute: false })
  problems: ReadonlyMap<string, string> = new Map();

  @property({ attribute: false })
  selected: ReadonlySet<string> = new Set();

  @state()
  private _row = 0;

  #anchor?: string;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('items') && this._row >= this.items.length) this._row = Math.max(0, this.items.length - 1);
    if (changed.has('skip')) this._row = 0;
  }

  /** Gives the row that somebody is on the focus again. */
  override focus() {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('our-ua-review-item[current]')?.focus());
  }

  /** Goes on to the next item that waits. */
  advance() {
    this._row = nextOpen(this.items, this._row);
    this.focus();
  }

  #onKey(event: KeyboardEvent) {
    const command = commandOf(event);
    // A key that is pressed on a button in the row is meant for the button.
    const onButton = event.composedPath()[0] instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
    if (!command || onButton) return;
    event.preventDefault();
    this.#do(command);
  }

  #do(command: Command) {
    const item = this.items[this._row];
    const move = MOVES[command];
    if (move) return this.#go(move(this._row, this.items.length - 1), command.startsWith('extend'));
    if (command === 'nextPage' || command === 'previousPage') return this.#tell('page', command === 'nextPage' ? 1 : -1);
    if (command === 'legend') return this.#tell('legend');
    if (!item || !this.open) return;
    if (command === 'select') this.#toggle(item);
    else if (command === 'selectAll') this.#select(this.items.map(({ id }) => id));
    else if (command === 'clear') this.#select([]);
    else if (isWish(command)) this.#want(command, item);
  }

  #go(row: number, extends_: boolean) {
    const from = this.items[this._row]?.id;
    this._row = row;
    const to = this.items[row]?.id;
    if (extends_ && this.open && to) {
      this.#anchor ??= from;
      this.#select(between(this.items.map(({ id }) => id), this.#anchor, to));
    } else this.#anchor = undefined;
    this.focus();
  }

  /** What is wanted of a row that is selected is wanted of all that are. */
  #want(wish: Wish, item: ReviewItem) {
    const items = this.selected.has(item.id) ? this.items.filter(({ id }) => this.selected.has(id)) : [item];
    this.#tell('want', { wish, items } satisfies Wanted);
  }

  #toggle({ id, refusal }: ReviewItem) {
    if (refusal) return;
    const ids = new Set(this.selected);
    if (!ids.delete(id)) ids.add(id);
    this.#select([...ids]);
  }

  #select(ids: Array<string>) {
    const may = new Set(this.items.filter(({ refusal }) => refusal === null).map(({ id }) => id));
    this.#tell('select', ids.filter((id) => may.has(id)));
  }

  #tell(name: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  override render() {
    return html`<div
      role="grid"
      aria-multiselectable="true"
      aria-label=${this.localize.term('ourUserAccess_reviewDecisions')}
      aria-rowcount=${this.total}
      @keydown=${this.#onKey}>
      ${repeat(this.items, ({ id }) => id, (item, row) => this.#renderRow(item, row))}
    </div>`;
  }

  #renderRow(item: ReviewItem, row: number) {
    return html`<our-ua-review-item
      role="row"
      tabindex=${row === this._row ? 0 : -1}
      aria-rowindex=${this.skip + row + 1}
      aria-selected=${this.selected.has(item.id)}
      aria-label=${rowLabel(item, this.localize)}
      .item=${item}
      ?current=${row === this._row}
      ?selected=${this.selected.has(item.id)}
      ?saving=${this.saving.has(item.id)}
      ?open=${this.open}
      .problem=${this.problems.get(item.id) ?? ''}
      @focusin=${() => (this._row = row)}
      @toggle=${() => this.#toggle(item)}
      @wish=${({ detail }: CustomEvent<Wish>) => this.#want(detail, item)}></our-ua-review-item>`;
  }

  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      border-radius: var(--uui-border-radius);
      background: var(--uui-color-surface);
      box-shadow: var(--uui-shadow-depth-1);
    }
    our-ua-review-item + our-ua-review-item {
      border-top: 1px solid var(--uui-color-divider);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-worklist': WorklistElement;
  }
}
