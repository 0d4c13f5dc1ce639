import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { reviewTable } from '../list/review-table.styles.js';
import type { ClosingItem } from '../types.js';
import { lastDayText } from '../words.js';

/** What would become of each item, because of what, and what would be refused. */
@customElement('our-ua-closing-table')
export class ClosingTableElement extends UmbLitElement {
  @property({ attribute: false })
  items: Array<ClosingItem> = [];

  override render() {
    const column = (key: string) => html`<th scope="col">${this.localize.term(`ourUserAccess_reviewColumn_${key}`)}</th>`;
    return html`<div id="frame" tabindex="0" role="region" aria-label=${this.localize.term('ourUserAccess_reviewDecisions')}>
      <table>
        <thead>
          <tr>${column('name')} ${column('holds')} ${column('then')}</tr>
        </thead>
        <tbody>
          ${this.items.map((item) => this.#renderRow(item))}
        </tbody>
      </table>
    </div>`;
  }

  #renderRow({ item, will, until, because, refusal, note }: ClosingItem) {
    const word = this.localize.term(`ourUserAccess_reviewWill_${will}`);
    return html`<tr>
      <th scope="row">${item.person.name}</th>
      <td lang="en">${item.sentence}</td>
      <td>
        <b class=${will}>${will === 'shorten' && until ? this.localize.term('ourUserAccess_reviewShortenedTo', lastDayText(until, this.localize)) : word}</b>
        <br />${this.localize.term(`ourUserAccess_reviewBecause_${because}`)}
        ${item.comment ? html`<br /><q>${item.comment}</q>` : nothing}
        ${note ? html`<br /><small lang="en">${note}</small>` : nothing}
        ${refusal ? html`<br /><span class="refusal"><uui-icon name="icon-alert" aria-hidden="true"></uui-icon> <span lang="en">${refusal}</span></span>` : nothing}
      </td>
    </tr>`;
  }

  static override styles = [
    reviewTable,
    css`
      #frame {
        border: 1px solid var(--uui-color-divider);
        box-shadow: none;
      }
      .remove,
      .refusal {
        color: var(--uui-color-danger);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'our-ua-closing-table': ClosingTableElement;
  }
}
