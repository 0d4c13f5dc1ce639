import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_ENTITY_CONTEXT } from '@umbraco-cms/backoffice/entity';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { RightsController } from '../../shared/rights.js';
import { openStart } from '../start/start-modal.token.js';
import { REVIEW_STATES, type ReviewState } from '../types.js';
import './review-list.element.js';
import type { ReviewListElement } from './review-list.element.js';

/** The reviews that the page is about: all of them, or those of a state. */
@customElement('our-ua-review-list-view')
export class ReviewListViewElement extends UmbLitElement {
  /** Empty for all of them; undefined until the page is known. */
  @state()
  private _list?: ReviewState | '';

  @state()
  private _mine = false;

  #rights: RightsController = new RightsController(this, () => this.requestUpdate());

  constructor() {
    super();
    this.consumeContext(UMB_ENTITY_CONTEXT, (context) => {
      this.observe(context?.unique, (unique) => (this._list = REVIEW_STATES.find((one) => one === unique) ?? ''), 'unique');
    });
  }

  async #start() {
    if (await openStart(this)) this.renderRoot.querySelector<ReviewListElement>('our-ua-review-list')?.reload();
  }

  override render() {
    if (this._list === undefined) return nothing;
    const mine = this.localize.term('ourUserAccess_reviewOnlyMine');
    return html`
      <p>${this.localize.term('ourUserAccess_reviewsText')}</p>
      <div id="toolbar">
        ${this.#rights.has('manageReviews')
          ? html`<uui-button look="outline" label=${this.localize.term('ourUserAccess_reviewStart')} @click=${this.#start}></uui-button>`
          : nothing}
        ${this.#rights.has('seeReviews')
          ? html`<uui-toggle
              label=${mine}
              ?checked=${this._mine}
              @change=${({ target }: Event) => (this._mine = (target as HTMLInputElement).checked)}></uui-toggle>`
          : nothing}
      </div>
      <our-ua-review-list .state=${this._list} ?mine=${this._mine}></our-ua-review-list>
    `;
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--uui-size-space-4);
      padding: var(--uui-size-layout-1);
    }
    p {
      max-width: 80ch;
      margin: 0;
      line-height: 1.5;
    }
    #toolbar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--uui-size-space-5);
    }
  `;
}

export { ReviewListViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-list-view': ReviewListViewElement;
  }
}
