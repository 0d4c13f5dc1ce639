import { css, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { Answer, Page } from '../api/types.js';
import '../collection/search-field.element.js';
import '../components/notice.element.js';

/** Which part of a list is asked for. */
export interface Part {
  filter: string;
  skip: number;
  take: number;
}

/** A list to choose one thing from, fetched part by part; a click takes it. */
export abstract class PickerModalElement<Data extends object, Item extends { id: string }> extends UmbModalBaseElement<Data, Item> {
  @state()
  private _answer?: Answer<Page<Item>>;

  /** How many are fetched at once. */
  protected abstract readonly atOnce: number;

  protected text = '';
  #asked = 0;

  protected abstract read(part: Part): Promise<Answer<Page<Item>>>;
  protected abstract renderItem(item: Item): unknown;

  /** What is said where nothing is offered, as a localization key. */
  protected abstract emptyKey(): string;

  /** What of the answer may be chosen. */
  protected offered(items: Array<Item>): Array<Item> {
    return items;
  }

  protected override firstUpdated() {
    void this.#load();
  }

  async #load(known: Array<Item> = []) {
    const asked = ++this.#asked;
    const { data, failure } = await this.read({ filter: this.text, skip: known.length, take: this.atOnce });
    // The answer to the text that was typed last is the one to show.
    if (asked !== this.#asked) return;
    this._answer = data ? { data: { total: data.total, items: [...known, ...data.items] } } : { failure };
  }

  protected renderSearch(label: string) {
    return html`<our-ua-search-field
      .label=${this.localize.term(label)}
      @search=${(event: CustomEvent<string>) => {
        this.text = event.detail;
        void this.#load();
      }}></our-ua-search-field>`;
  }

  protected renderClose() {
    return html`<uui-button slot="actions" label=${this.localize.term('general_close')} @click=${this._rejectModal}></uui-button>`;
  }

  protected renderList() {
    if (!this._answer) return html`<umb-view-loader></umb-view-loader>`;
    const { data, failure } = this._answer;
    if (!data) return html`<our-ua-notice .failure=${failure} @retry=${() => this.#load()}></our-ua-notice>`;
    const offered = this.offered(data.items);
    if (!offered.length) return html`<our-ua-notice headline=${this.localize.term(this.emptyKey())}></our-ua-notice>`;
    return html`
      <ul>
        ${repeat(
          offered,
          ({ id }) => id,
          (item) => html`<li><button type="button" @click=${() => this.#choose(item)}>${this.renderItem(item)}</button></li>`,
        )}
      </ul>
      ${data.items.length < data.total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', data.total - data.items.length)}
            @click=${() => this.#load(data.items)}></uui-button>`
        : nothing}
    `;
  }

  #choose(item: Item) {
    this.value = item;
    this._submitModal();
  }

  static override styles = [
    UmbTextStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        border-radius: var(--uui-border-radius);
        background: var(--uui-color-surface);
        box-shadow: var(--uui-shadow-depth-1);
        list-style: none;
      }
      li + li {
        border-top: 1px solid var(--uui-color-divider);
      }
      button {
        display: block;
        width: 100%;
        padding: var(--uui-size-space-3) var(--uui-size-space-4);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      button:hover {
        background: var(--uui-color-surface-emphasis);
      }
      button:focus-visible {
        outline: 2px solid var(--uui-color-focus);
        outline-offset: -2px;
      }
    `,
  ];
}
