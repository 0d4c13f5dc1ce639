import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { Review } from '../types.js';

/** How a review stands, in a word. */
@customElement('our-ua-review-state-tag')
export class ReviewStateTagElement extends UmbLitElement {
  @property({ attribute: false })
  review?: Review;

  override render() {
    if (!this.review) return nothing;
    const { state, phase, isOverdue } = this.review;
    if (phase) return html`<uui-tag look="outline">${this.localize.term(`ourUserAccess_reviewPhase_${phase}`)}</uui-tag>`;
    return html`
      <uui-tag look=${state === 'open' ? 'primary' : 'outline'}>${this.localize.term(`ourUserAccess_reviewState_${state}`)}</uui-tag>
      ${isOverdue ? html`<uui-tag look="primary" color="danger">${this.localize.term('ourUserAccess_reviewOverdue')}</uui-tag>` : nothing}
    `;
  }

  static override styles = css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-2);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-review-state-tag': ReviewStateTagElement;
  }
}
