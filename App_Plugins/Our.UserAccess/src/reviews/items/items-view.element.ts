import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import '../components/review-progress.element.js';
import type { ReviewDetail } from '../types.js';
import type { ReviewWorkspaceContext } from '../workspace/review-workspace.context.js';
import './item-work.element.js';
import { itemsStyles } from './items.styles.js';

/** The tab on which a review is worked through. */
@customElement('our-ua-review-items-view')
export class ReviewItemsViewElement extends UmbLitElement {
  @state()
  private _review?: ReviewDetail;

  #context?: ReviewWorkspaceContext;

  constructor() {
    super();
    this.consumeContext(UMB_WORKSPACE_CONTEXT, (context) => {
      this.#context = context as unknown as ReviewWorkspaceContext | undefined;
      this.observe(this.#context?.data, (data) => (this._review = data), 'data');
    });
  }

  override render() {
    if (!this._review) return nothing;
    const { mine, mineDecided, total, decided } = this._review.progress;
    return html`
      <our-ua-review-progress .decided=${mine ? mineDecided : decided} .total=${mine || total}></our-ua-review-progress>
      <our-ua-item-work .review=${this._review} @decided=${() => void this.#context?.refresh()}></our-ua-item-work>
    `;
  }

  static override styles = itemsStyles;
}

export { ReviewItemsViewElement as element };

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-items-view': ReviewItemsViewElement;
  }
}
