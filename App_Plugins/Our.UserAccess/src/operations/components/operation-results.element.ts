import { css, customElement, html, nothing, property, repeat, state, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { workspacePath } from '../../section/constants.js';
import type { Failure, Page } from '../../shared/api/types.js';
import '../../shared/components/notice.element.js';
import { USER_ENTITY_TYPE } from '../../users/constants.js';
import { readOperation } from '../repository/operation.wire.js';
import { ITEM_STATES, type Operation, type OperationItem, type OperationItemState } from '../types.js';
import './item-state.element.js';

const AT_ONCE = 50;

/** What came of each person of an operation that is over, the failed ones by themselves if wanted. */
@customElement('our-ua-operation-results')
export class OperationResultsElement extends UmbLitElement {
  @property({ attribute: false })
  operation?: Operation;

  @state()
  private _state?: OperationItemState;

  @state()
  private _items?: Page<OperationItem>;

  @state()
  private _failure?: Failure;

  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('operation') as Operation | undefined;
    if (!changed.has('operation') || before?.unique === this.operation?.unique) return;
    this._state = this.operation?.failed ? 'failed' : undefined;
    void this.#load();
  }

  async #load(known: Array<OperationItem> = []) {
    if (!this.operation) return;
    const asked = ++this.#asked;
    const wanted = { skip: known.length, take: AT_ONCE, state: this._state };
    const { data, failure } = await readOperation(this, this.operation.unique, wanted);
    if (asked !== this.#asked) return;
    this._failure = failure;
    if (data) this._items = { total: data.items.total, items: [...known, ...data.items.items] };
  }

  override render() {
    if (!this.operation) return nothing;
    if (this._failure) return html`<our-ua-notice .failure=${this._failure} @retry=${() => this.#load()}></our-ua-notice>`;
    const label = this.localize.term('ourUserAccess_results');
    return html`
      <div id="states" role="group" aria-label=${label}>
        ${this.#renderState(undefined, this.operation.total)} ${ITEM_STATES.map((state) => this.#renderState(state, this.#countOf(state)))}
      </div>
      ${this._items ? this.#renderItems(this._items, label) : html`<uui-loader-bar></uui-loader-bar>`}
    `;
  }

  #countOf(state: OperationItemState) {
    const { succeeded = 0, skipped = 0, failed = 0, total = 0, done = 0 } = this.operation ?? {};
    return { succeeded, skipped, failed, running: 0, pending: total - done }[state];
  }

  #renderState(state: OperationItemState | undefined, count: number) {
    if (state && !count) return nothing;
    return html`<uui-button
      compact
      look=${this._state === state ? 'secondary' : 'outline'}
      aria-pressed=${this._state === state}
      label="${this.localize.term(`ourUserAccess_item_${state ?? 'all'}`)} ${this.localize.number(count)}"
      @click=${() => this.#show(state)}></uui-button>`;
  }

  #show(state: OperationItemState | undefined) {
    this._state = state;
    void this.#load();
  }

  #renderItems({ items, total }: Page<OperationItem>, label: string) {
    return html`
      <ul aria-label=${label}>
        ${repeat(
          items,
          ({ index }) => index,
          ({ name, subjectId, state, sentence }) => html`<li>
            <our-ua-item-state .state=${state}></our-ua-item-state>
            <div>
              ${subjectId ? html`<a href=${workspacePath(USER_ENTITY_TYPE, subjectId)}>${name}</a>` : html`<b>${name}</b>`}
              ${sentence ? html`<p lang="en">${sentence}</p>` : nothing}
            </div>
          </li>`,
        )}
      </ul>
      ${items.length < total
        ? html`<uui-button
            look="placeholder"
            label=${this.localize.term('ourUserAccess_showMore', total - items.length)}
            @click=${() => this.#load(items)}></uui-button>`
        : nothing}
    `;
  }

  static override styles = [
    UmbTextStyles,
    css`
      :host {
        display: block;
      }
      #states {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-space-2);
        margin-bottom: var(--uui-size-space-3);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: var(--uui-size-space-4);
        padding: var(--uui-size-space-3) 0;
        border-top: 1px solid var(--uui-color-divider);
      }
      li div {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      p {
        margin: 0;
        color: var(--uui-color-text-alt);
        line-height: 1.4;
      }
      uui-button[look='placeholder'] {
        width: 100%;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-operation-results': OperationResultsElement;
  }
}
