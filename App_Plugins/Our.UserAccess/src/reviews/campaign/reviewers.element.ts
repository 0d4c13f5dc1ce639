import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../components/review-progress.element.js';
import type { Reviewer } from '../types.js';

/** Who decides on how much, how far they are, and what has nobody. */
@customElement('our-ua-reviewers')
export class ReviewersElement extends UmbLitElement {
  @property({ attribute: false })
  reviewers: Array<Reviewer> = [];

  /** How many items have no reviewer. */
  @property({ type: Number })
  without = 0;

  /** Nobody has begun yet: how much each would get. */
  @property({ type: Boolean })
  planned = false;

  override render() {
    const name = (reviewer: Reviewer) => reviewer.name ?? this.localize.term('ourUserAccess_gone');
    return html`
      <ul>
        ${this.reviewers.map(
          (reviewer) => html`<li>
            <span>${name(reviewer)}</span>
            ${this.planned
              ? html`<span>${this.localize.term('ourUserAccess_reviewItems', reviewer.items)}</span>`
              : html`<our-ua-review-progress .decided=${reviewer.decided} .total=${reviewer.items}></our-ua-review-progress>`}
          </li>`,
        )}
      </ul>
      ${this.without > 0
        ? html`<p role="note">
            <uui-icon name="icon-alert" aria-hidden="true"></uui-icon>
            <span>${this.localize.term('ourUserAccess_reviewWithout', this.without)}</span>
          </p>`
        : nothing}
    `;
  }

  static override styles = css`
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--uui-size-space-2) var(--uui-size-space-5);
      padding: var(--uui-size-space-2) 0;
    }
    our-ua-review-progress {
      flex: none;
    }
    li + li {
      border-top: 1px solid var(--uui-color-divider);
    }
    li > span:first-child {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    p {
      display: flex;
      gap: var(--uui-size-space-3);
      margin: var(--uui-size-space-4) 0 0;
      line-height: 1.4;
    }
    uui-icon {
      flex: none;
      color: var(--uui-color-danger);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-reviewers': ReviewersElement;
  }
}
